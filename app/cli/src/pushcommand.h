#pragma once

#include "command.h"
#include "pushflow.h"

namespace covershift::cli {

/// What the commands that push share: `--queue-only`, and the way from the session's answer to the end.
class PushCommand : public Command
{
public:
    [[nodiscard]] Needs needs() const final { return m_queueOnly ? Needs::Folder : Needs::Sending; }

protected:
    static void addQueueOnly(QCommandLineParser& parser);
    static QCommandLineOption timeOption(const QString& name, const QString& what);
    /// Call it from prepare().
    void readQueueOnly(Run& run) { m_queueOnly = run.has(QStringLiteral("queue-only")); }
    [[nodiscard]] bool queueOnly() const { return m_queueOnly; }
    /// From here on something may have been saved: Ctrl-C waits for the answer to that.
    void follow(Run& run, const std::function<QFuture<Result<session::PushReceipt>>()>& push);

private:
    bool m_queueOnly = false;
    bool m_interrupted = false;
};

} // namespace covershift::cli
