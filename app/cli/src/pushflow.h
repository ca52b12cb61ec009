#pragma once

#include "rows.h"
#include "run.h"

namespace covershift::cli {

/// From "saved" to the exit status: waits for operations, prints their rows, says why one is not taken.
class PushFlow
{
public:
    explicit PushFlow(Run& run)
        : m_run(run)
    {
    }

    /// The worst that is known already (a worker that was skipped).
    void setAtLeast(Exit exit) { m_atLeast = exit; }
    /// What to make of the outcome, where that is not "all of these were taken".
    using Judge = std::function<Exit(const session::SettledOperations&)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }

    /// What came of saving: says what was skipped and what is worth a warning; then waits, or ends the run
    /// where nothing shall be waited for or nothing was saved.
    void follow(const session::PushReceipt& receipt, bool queueOnly, bool interrupted);
    /// The same of what was saved in whatever way; `skipped`: a sentence each.
    void follow(
        const QVector<Operation>& saved, const QStringList& skipped, bool queueOnly, milliseconds timeout);
    /// Ctrl-C from here on only ends the waiting.
    void wait(const QVector<OperationId>& ids, milliseconds timeout);
    /// Prints and ends the run without waiting.
    void end(const QVector<Operation>& operations, Exit exit) const;

    /// The exit statuses of a push, for a help.
    [[nodiscard]] static QString statusNote();
    [[nodiscard]] static Exit exitOf(session::Settled outcome);
    /// 1 over 3 over 0.
    [[nodiscard]] static Exit worse(Exit a, Exit b);

private:
    /// `owed`: those that need a person, in front of which others may wait.
    void conclude(const session::SettledOperations& outcome, const QVector<Operation>& owed) const;
    /// Cover of those who were logged out that goes on all the same.
    void sayWhatRunsOn(const QVector<Operation>& operations) const;
    void sayWhyNot(const QVector<Operation>& operations, const QVector<Operation>& owed) const;
    /// Those of one host that would leave by themselves, but have not.
    void sayWhatIsKept(Host host, const QVector<Operation>& kept) const;
    [[nodiscard]] static QString whatBecomesOf(const Operation& uncertain);
    /// Why this one does not leave by itself; empty: it does, once the host answers.
    [[nodiscard]] QString whatHolds(const Operation& operation, const QVector<Operation>& owed) const;

    Run& m_run;
    Exit m_atLeast = Exit::Done;
    Judge m_judge;
};

} // namespace covershift::cli
