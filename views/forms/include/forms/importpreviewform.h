#pragma once

#include <domain/workerimport.h>
#include <forms/inlineform.h>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTableView;

namespace covershift::forms {

/// What taking a file of workers would do, before it is taken: how many are new, changed and the same, row by
/// row; or every row that is wrong. Esc cancels.
class ImportPreviewForm final : public InlineForm
{
    Q_OBJECT
public:
    explicit ImportPreviewForm(QWidget* parent = nullptr);

    void showPlan(const QString& fileName, const ImportPlan& plan);
    void setBusy(bool busy);
    /// How the cells look; owned by the caller.
    void setItemDelegate(QAbstractItemDelegate* delegate);

Q_SIGNALS:
    void confirmed();

private:
    void showRows(const ImportPlan& plan);
    void showErrors(const ImportPlan& plan);
    void replaceModel(QAbstractItemModel* model);

    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::forms
