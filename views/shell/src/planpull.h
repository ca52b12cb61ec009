#pragma once

#include "messagebar.h"

#include <session/session.h>

#include <QHash>

namespace covershift::shell {

class ChoiceLine;

/// Pulls from the window, and what each has changed.
class PlanPull final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    PlanPull(session::Session& session, ChoiceLine& outcome, QObject* parent = nullptr);

    void start(); ///< nothing while one runs
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged();
    void settingsRequested();
    void differingChosen(const QVector<covershift::TemplateId>& templates); ///< changed here and there

private:
    void tell(const PullReport& report, const QVector<TemplateId>& differing);
    void tell(const Error& error);

    session::Session& m_session;
    ChoiceLine& m_outcome;
    bool m_running = false;
};

/// Whole sentences: what a pull has changed here.
[[nodiscard]] QString sentenceOf(const PullReport& report);

} // namespace covershift::shell
