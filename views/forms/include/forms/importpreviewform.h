#pragma once

#include <domain/workerimport.h>
#include <forms/inlineform.h>

class QAbstractItemDelegate;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace covershift::forms {

class ReasonEdit;

/// What taking a file of workers would do, before it is taken: each row with whether it is new, changed, the
/// same or wrong, and how many there are of each. Nothing can be taken while one is wrong. Esc cancels.
class ImportPreviewForm final : public InlineForm
{
    Q_OBJECT
public:
    explicit ImportPreviewForm(QWidget* parent = nullptr);

    /// `known`: the workers that the plan was made for.
    void showPlan(const QString& fileName, const ImportPlan& plan, const QVector<Worker>& known);
    void setBusy(bool busy);
    /// Asks for the reason that this refusal wants, where it does.
    void askReason(const Error& refusal);
    [[nodiscard]] QString reason() const; ///< for a closed period, once it was asked for
    /// How the cells look, and those that tell the verdict; owned by the caller.
    void setItemDelegates(QAbstractItemDelegate* cells, QAbstractItemDelegate* verdicts);

Q_SIGNALS:
    void confirmed();

private:
    void buildTable();
    [[nodiscard]] QHBoxLayout* buildHead();
    [[nodiscard]] QHBoxLayout* buildFilters();
    void filter(int verdict);
    void fitColumns();

    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QButtonGroup* m_filters = nullptr; ///< ids: int (items::ImportVerdict), and All
    QSortFilterProxyModel* m_shown = nullptr;
    QTableView* m_table = nullptr;
    ReasonEdit* m_reason = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::forms
