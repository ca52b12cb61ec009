#include "commands.h"
#include "hostargument.h"
#include "rows.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionResume final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionResume)
public:
    QString name() const override { return u"connection resume"_s; }
    QString summary() const override { return tr("End the pause of a connection."); }
    QString arguments() const override { return u"zego"_s; }
    bool prepare(Run& run) override { return run.expectArguments(1, 1) && hostArgument(run).has_value(); }

    void execute(Run& run) override
    {
        run.holdInterrupts();
        run.await(run.session().resume(Host::Zego), [&run](const Done& resumed) {
            if (!resumed) {
                run.fail(resumed.error());
                return;
            }
            const Connection connection = run.session().connection(Host::Zego);
            run.output().print(tr("The pause is over; “covershift-cli outbox push” sends what waits."));
            run.output().document(Rows::json(connection, run.session().hasKey(Host::Zego)));
            run.finish(Exit::Done);
        });
    }
};

} // namespace

std::unique_ptr<Command> connectionResume()
{
    return std::make_unique<ConnectionResume>();
}

} // namespace covershift::cli
