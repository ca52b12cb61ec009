#include "commands.h"
#include "rows.h"
#include "run.h"

#include <session/sentences.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionShow final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionShow)
public:
    QString name() const override { return u"connection show"_s; }
    QString summary() const override { return tr("Show the connections, without their secrets."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        run.await(run.session().ready(), [&run](bool) {
            QJsonArray array;
            QVector<QStringList> rows;
            for (const Host host : {Host::Zego, Host::Viviot}) {
                const Connection connection = run.session().connection(host);
                const bool keyKnown = run.session().hasKey(host);
                array.append(Rows::json(connection, keyKnown));
                const bool isSet = connection.state != ConnectionState::Unset;
                rows.append({hostName(host), connectionStateName(connection.state),
                    isSet ? connection.url.toString(QUrl::FullyEncoded) : QString(),
                    isSet ? identityName(connection.identity) : QString(),
                    isSet ? onUncertainName(connection.onUncertain) : QString(),
                    !isSet         ? QString()
                        : keyKnown ? tr("known")
                                   : tr("missing")});
                const QString why = session::sentence(connection.pauseReason, connection.pauseDetail);
                if (!why.isEmpty())
                    run.output().say(why);
            }
            run.output().table(
                {tr("Host"), tr("State"), tr("Address"), tr("Identity"), tr("When uncertain"), tr("Key")},
                rows);
            run.output().document(array);
            run.finish(Exit::Done);
        });
    }
};

} // namespace

std::unique_ptr<Command> connectionShow()
{
    return std::make_unique<ConnectionShow>();
}

} // namespace covershift::cli
