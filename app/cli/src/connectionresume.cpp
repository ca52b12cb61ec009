#include "commands.h"
#include "hostargument.h"
#include "rows.h"
#include "words.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionResume final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionResume)
public:
    QString name() const override { return u"connection resume"_s; }
    QString example() const override { return u"connection resume zego"_s; }
    QStringList notes() const override
    {
        return {tr("Nothing is sent by it: “covershift-cli outbox push” does that, and ends a pause too.")};
    }
    QString summary() const override { return tr("End the pause of a connection."); }
    QString arguments() const override { return u"zego|viviot"_s; }
    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto host = hostArgument(run);
        m_host = host.value_or(Host::Zego);
        return host.has_value();
    }

    void execute(Run& run) override
    {
        // A key that is missing is a pause that is known only once the keys have been read.
        run.await(run.session().ready(), [this, &run](bool) { resume(run); });
    }

private:
    void resume(Run& run) const
    {
        const bool isPaused = run.session().connection(m_host).state == ConnectionState::Paused;
        run.holdInterrupts();
        run.await(run.session().resume(m_host), [this, &run, isPaused](const Done& resumed) {
            if (!resumed) {
                run.fail(errorCode(resumed.error().kind), wordsFor(resumed.error(), {}, m_host));
                return;
            }
            const Connection connection = run.session().connection(m_host);
            if (!isPaused)
                run.output().print(tr("Nothing was paused; “covershift-cli outbox push” sends what waits."));
            else if (connection.state != ConnectionState::Paused)
                run.output().print(tr("The pause is over; “covershift-cli outbox push” sends what waits."));
            else
                run.output().say(wordsFor(connection));
            run.output().document(Rows::json(connection, run.session().hasKey(m_host)));
            run.finish(connection.state == ConnectionState::Paused ? Exit::Refused : Exit::Done);
        });
    }

    Host m_host = Host::Zego;
};

} // namespace

std::unique_ptr<Command> connectionResume()
{
    return std::make_unique<ConnectionResume>();
}

} // namespace covershift::cli
