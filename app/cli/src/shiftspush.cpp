#include "commands.h"
#include "pushflow.h"
#include "workernames.h"

#include <session/sentences.h>

#include <QCoreApplication>

#include <climits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// `shifts login` and `shifts logout`: the same, but for what only a login knows.
class ShiftsPush final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsPush)
public:
    explicit ShiftsPush(OperationKind kind)
        : m_isLogin(kind == OperationKind::Login)
    {
        m_request.kind = kind;
    }

    QString name() const override { return m_isLogin ? u"shifts login"_s : u"shifts logout"_s; }
    QString summary() const override
    {
        return m_isLogin ? tr("Log workers in; several go in one request.")
                         : tr("Log workers out; several go in one request.");
    }
    QString arguments() const override { return u"WORKER…"_s; }
    Needs needs() const override { return m_queueOnly ? Needs::Folder : Needs::Sending; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"at"_s, tr("The time, with its offset, such as 2026-11-21T14:00:00+01:00 (default: now)."),
                u"T"_s},
            {u"queue-only"_s, tr("Save to the outbox, and send nothing.")},
        });
        if (m_isLogin) {
            parser.addOptions({
                {u"again"_s, tr("Log in although cover is open or queued.")},
                {u"reason"_s, tr("Why a login is dated back."), u"TEXT"_s},
            });
        }
    }

    bool prepare(Run& run) override
    {
        if (!run.readInstant(u"at"_s, m_request.at) || !run.expectArguments(1, INT_MAX))
            return false;
        m_queueOnly = run.has(u"queue-only"_s);
        if (m_isLogin) {
            m_request.again = run.has(u"again"_s);
            m_request.reason = run.value(u"reason"_s);
        }
        return true;
    }

    void execute(Run& run) override
    {
        const auto workers = namedWorkers(run, run.arguments());
        if (!workers)
            return;
        m_request.workers = *workers;
        // From here on something may have been saved: Ctrl-C has to wait for the answer to that.
        run.setOnInterrupt([this] { m_interrupted = true; });
        run.await(run.session().push(m_request), [this, &run](const Result<session::PushReceipt>& saved) {
            if (saved)
                follow(run, *saved);
            else
                run.fail(saved.error());
        });
    }

private:
    void follow(Run& run, const session::PushReceipt& receipt) const
    {
        const Rows rows(run.session(), run.board());
        for (const session::Notice& notice : receipt.notices)
            run.output().say(session::sentence(notice.warning, rows.workerName(notice.worker)));
        QStringList skipped;
        for (const session::Skipped& each : receipt.skipped)
            skipped.append(session::sentence(each.error, rows.workerName(each.worker)));
        if (receipt.operations.isEmpty()) {
            run.fail(receipt.skipped.isEmpty() ? errorCode(ErrorKind::UnknownWorker)
                                               : errorCode(receipt.skipped.constFirst().error.kind),
                skipped.join(u'\n'));
            return;
        }
        for (const QString& sentence : std::as_const(skipped))
            run.output().say(sentence);

        PushFlow flow(run);
        if (!skipped.isEmpty())
            flow.setAtLeast(Exit::Refused);
        if (m_queueOnly) {
            flow.end(receipt.operations, Exit::Done);
            return;
        }
        QVector<OperationId> ids;
        for (const Operation& operation : receipt.operations)
            ids.append(operation.id);
        flow.wait(ids, m_interrupted ? 0ms : run.timeout());
    }

    session::PushRequest m_request;
    bool m_isLogin;
    bool m_queueOnly = false;
    bool m_interrupted = false;
};

} // namespace

std::unique_ptr<Command> shiftsLogin()
{
    return std::make_unique<ShiftsPush>(OperationKind::Login);
}

std::unique_ptr<Command> shiftsLogout()
{
    return std::make_unique<ShiftsPush>(OperationKind::Logout);
}

} // namespace covershift::cli
