#pragma once

#include "focuspart.h"
#include "messagebar.h"
#include "templatesactions.h"

#include <session/session.h>
#include <theme/theme.h>

#include <QUndoGroup>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace covershift::shell {

class ChoiceLine;
class MatchPane;
class PlanPane;
class PlanPull;
class PlanPush;
class TeamsPane;
class TemplatesPane;

/// The plan: shift templates, teams, and which of Viviot's members are which workers.
class TemplatesPage final : public FocusPart
{
    Q_OBJECT
public:
    TemplatesPage(session::Session& session, const theme::Theme& theme, const TemplateActions& actions,
        QWidget* parent = nullptr);

    /// The folder is open now.
    void load();
    /// Shows what taking this file of shift templates would do.
    void importFile(const QString& path);
    void setSearch(const QString& text);
    /// The connection to Viviot may be another.
    void showConnection();
    /// Calls `then` as soon as nothing that was typed here would be lost; never where the person stays.
    void whenFree(const std::function<void()>& then);
    /// What is not saved, a sentence each; empty where all is.
    [[nodiscard]] QStringList unsaved() const;

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void settingsRequested();
    void searchDropped(); ///< it hid what is to be seen

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTabs();
    void connectActions();
    void connectPanes();
    void chooseTab(int index);
    void showTab(int index);
    void enableActions();
    [[nodiscard]] PlanPane& pane() const;

    session::Session& m_session;
    TemplateActions m_actions;
    QUndoGroup m_undo;
    QTabBar* m_tabs = nullptr;
    ChoiceLine* m_question = nullptr;
    ChoiceLine* m_outcome = nullptr;
    PlanPush* m_push = nullptr;
    PlanPull* m_pull = nullptr;
    QStackedWidget* m_panes = nullptr;
    TemplatesPane* m_templates = nullptr;
    TeamsPane* m_teams = nullptr;
    MatchPane* m_matches = nullptr;
    QString m_search;
};

} // namespace covershift::shell
