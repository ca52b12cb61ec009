#include "commands.h"
#include "decision.h"
#include "pushcommand.h"
#include "workernames.h"

#include <QCoreApplication>

#include <climits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `shifts login` and `shifts logout`: the same, but for what only a login knows.
class ShiftsPush final : public PushCommand
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsPush)
public:
    explicit ShiftsPush(OperationKind kind)
        : m_isLogin(kind == OperationKind::Login)
    {
        m_request.kind = kind;
    }

    QString name() const override { return m_isLogin ? u"shifts login"_s : u"shifts logout"_s; }
    QString example() const override
    {
        return m_isLogin ? u"shifts login C1001 C1002 --at 2026-11-21T14:00:00+01:00"_s
                         : u"shifts logout C1001 --at 2026-11-21T18:00:00+01:00"_s;
    }
    QStringList notes() const override
    {
        return {tr("WORKER is a customer number, a work provider user id or an exact name."),
            PushFlow::statusNote()};
    }
    QString summary() const override
    {
        return m_isLogin ? tr("Log workers in; several go in one request.")
                         : tr("Log workers out; several go in one request.");
    }
    QString arguments() const override { return u"WORKER…"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(timeOption(
            u"at"_s, tr("The time, with its offset, such as 2026-11-21T14:00:00+01:00 (default: now).")));
        addQueueOnly(parser);
        if (m_isLogin) {
            parser.addOptions({
                {u"again"_s, tr("Log in although cover is open or queued.")},
                {u"reason"_s, tr("Why a login is dated back, or changes a period that is closed."),
                    u"TEXT"_s},
            });
        } else {
            addClosedReasonOption(parser);
        }
    }

    bool prepare(Run& run) override
    {
        if (!run.readInstant(u"at"_s, m_request.at) || !run.expectArguments(1, INT_MAX))
            return false;
        readQueueOnly(run);
        m_request.again = m_isLogin && run.has(u"again"_s);
        m_request.reason = run.value(u"reason"_s);
        return true;
    }

    void execute(Run& run) override
    {
        const auto workers = namedWorkers(run, run.arguments());
        if (!workers)
            return;
        m_request.workers = *workers;
        follow(run, [this, &run] { return run.session().push(m_request); });
    }

private:
    session::PushRequest m_request;
    bool m_isLogin;
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
