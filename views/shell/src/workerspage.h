#pragma once

#include "focuspart.h"
#include "messagebar.h"
#include "workerpanel.h"

#include <items/workersmodel.h>
#include <session/session.h>

class QPushButton;
class QStackedWidget;

namespace covershift::forms {
class ImportPreviewForm;
class WorkerForm;
} // namespace covershift::forms

namespace covershift::shell {

class CheckLine;
class EmptyState;
class WorkersTable;

/// Everybody who can be covered: to look up, add, edit, archive, check and invite; and the way in for a file
/// of them.
class WorkersPage final : public FocusPart
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
    /// Opens the empty form.
    void addWorker();
    void editSelected(); ///< where one is selected
    /// How an invitation by mail is handed to the desktop; `QDesktopServices` until set.
    void setOpenUrl(WorkerPanel::OpenUrl openUrl);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void workerChosen(covershift::WorkerId worker); ///< to be shown on the board

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages(const theme::Theme& theme);
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildDesk(const theme::Theme& theme);
    void connectParts();
    void editWorker(WorkerId worker);
    void openForm(const Worker& worker);
    void saveWorker();
    void closeForm();
    void takeFile();
    void endImport();
    [[nodiscard]] QVector<WorkerId> aboutWhom() const;
    void showSelection();
    void showFittingPage();

    session::Session& m_session;
    items::WorkersModel m_workers;
    QWidget* m_head = nullptr;
    QPushButton* m_checkCover = nullptr;
    QPushButton* m_validate = nullptr;
    CheckLine* m_check = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_desk = nullptr;
    WorkersTable* m_table = nullptr;
    QStackedWidget* m_side = nullptr;
    WorkerPanel* m_panel = nullptr;
    forms::WorkerForm* m_form = nullptr;
    EmptyState* m_empty = nullptr;
    forms::ImportPreviewForm* m_preview = nullptr;
    Worker m_edited; ///< as the form began
    QByteArray m_csv; ///< of the file that is being looked at
};

} // namespace covershift::shell
