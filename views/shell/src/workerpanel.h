#pragma once

#include "messagebar.h"

#include <items/workersmodel.h>
#include <session/session.h>

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace covershift::shell {

class FactList;

/// What is known of the worker that is selected, and what can be done with them; or with the several that
/// are.
class WorkerPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Opens a URL with the program that the desktop has for it; false where there is none.
    using OpenUrl = std::function<bool(const QUrl&)>;

    WorkerPanel(session::Session& session, const items::WorkersModel& workers, QWidget* parent = nullptr);

    void showWorkers(const QVector<WorkerId>& workers);
    /// Something about them may be another now.
    void refresh();
    void setOpenUrl(OpenUrl openUrl);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void editRequested(covershift::WorkerId worker);
    void boardRequested(covershift::WorkerId worker);

private:
    void build();
    [[nodiscard]] QWidget* buildActions();
    [[nodiscard]] QWidget* buildInvitation();
    [[nodiscard]] QWidget* buildMatch();
    QPushButton* addButton(QWidget* row, const QString& name, const QString& text, const QString& tip);
    void showOne(const Worker& worker);
    void archive();
    void copyInvitation();
    void mailInvitation();
    [[nodiscard]] std::optional<QUrl> invitation();
    void match(bool matches);

    session::Session& m_session;
    const items::WorkersModel& m_workers;
    OpenUrl m_openUrl;
    QVector<WorkerId> m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_archive = nullptr;
    QPushButton* m_board = nullptr;
    QWidget* m_about = nullptr; ///< what only one worker has
    QLabel* m_product = nullptr;
    QLabel* m_problem = nullptr;
    FactList* m_facts = nullptr;
    QWidget* m_match = nullptr;
    QLabel* m_matchHint = nullptr;
};

} // namespace covershift::shell
