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
    /// Ctrl-C from here on only ends the waiting.
    void wait(const QVector<OperationId>& ids, milliseconds timeout);
    /// Prints and ends the run without waiting.
    void end(const QVector<Operation>& operations, Exit exit) const;

    [[nodiscard]] static Exit exitOf(session::Settled outcome);
    /// 1 over 3 over 0.
    [[nodiscard]] static Exit worse(Exit a, Exit b);

private:
    void conclude(const session::SettledOperations& outcome, const QVector<Operation>& owed) const;
    /// `owed`: those that need a person, in front of which others may wait.
    void sayWhyNot(const QVector<Operation>& operations, const QVector<Operation>& owed) const;
    /// Why this one does not leave by itself; empty: it does, once the host answers.
    [[nodiscard]] QString whatHolds(const Operation& operation, const QVector<Operation>& owed) const;

    Run& m_run;
    Exit m_atLeast = Exit::Done;
    Judge m_judge;
};

} // namespace covershift::cli
