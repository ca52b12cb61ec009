#pragma once

#include "messagebar.h"

#include <items/workersmodel.h>
#include <session/session.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace covershift::forms {
class ImportPreviewForm;
}

namespace covershift::shell {

class EmptyState;

/// Everybody who can be covered; and the way in for a file of them.
class WorkersPage final : public QWidget
{
    Q_OBJECT
public:
    WorkersPage(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    void setSearch(const QString& text);
    void tick();
    /// Asks which file, then as `importFile()`.
    void chooseFile();
    /// Shows what taking this file would do; a file that cannot be read is said.
    void importFile(const QString& path);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void workerChosen(covershift::WorkerId worker); ///< to be shown on the board

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTable(const theme::Theme& theme);
    void takeFile();
    void endImport();
    void showFittingPage();
    void showCount();

    session::Session& m_session;
    items::WorkersModel m_workers;
    QSortFilterProxyModel* m_shown = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_import = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    forms::ImportPreviewForm* m_preview = nullptr;
    QByteArray m_csv; ///< of the file that is being looked at
};

} // namespace covershift::shell
