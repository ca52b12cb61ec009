#include "commands.h"
#include "rows.h"
#include "run.h"
#include "words.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionShow final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionShow)
public:
    QString name() const override { return u"connection show"_s; }
    QString example() const override { return u"connection show"_s; }
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
                    isSet ? settingsText(connection) : QString(),
                    !isSet         ? QString()
                        : keyKnown ? tr("known")
                                   : tr("missing")});
                const QString why = wordsFor(connection);
                if (!why.isEmpty())
                    run.output().say(why);
            }
            run.output().table({tr("Host"), tr("State"), tr("Address"), tr("Settings"), tr("Secret")}, rows);
            run.output().document(array);
            run.finish(Exit::Done);
        });
    }

private:
    /// As “connection set” takes them.
    static QString settingsText(const Connection& connection)
    {
        if (connection.host == Host::Zego)
            return u"--identity %1 --on-uncertain %2"_s.arg(
                identityName(connection.identity), onUncertainName(connection.onUncertain));
        const ViviotSettings& viviot = connection.viviot;
        const QString user = viviot.auth == ViviotAuth::Bearer ? QString() : u" --user "_s + viviot.user;
        return u"--format %1 --auth %2%3 --end-date %4"_s.arg(
            formatName(viviot.format), authName(viviot.auth), user, endDateName(viviot.endDate));
    }
};

} // namespace

std::unique_ptr<Command> connectionShow()
{
    return std::make_unique<ConnectionShow>();
}

} // namespace covershift::cli
