#include "commands.h"
#include "run.h"

#include <session/sentences.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionTest final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
public:
    QString name() const override { return u"connection test"_s; }
    QString summary() const override { return tr("Call each host once and say what is wrong."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        const Connection connection = run.session().connection(Host::Zego);
        if (connection.state == ConnectionState::Unset) {
            run.fail(Error{ErrorKind::NoConnection, 0, {}, {}});
            return;
        }
        run.after(run.timeout(), [&run] { run.fail(Error{ErrorKind::Timeout, 0, {}, {}}); });
        run.await(run.session().testConnection(Host::Zego), [&run, connection](const Done& answered) {
            const QString url = connection.url.toString(QUrl::FullyEncoded);
            QJsonObject row{{u"host"_s, hostName(Host::Zego)}, {u"url"_s, url},
                {u"ok"_s, answered.has_value()}, {u"code"_s, QJsonValue()}, {u"message"_s, QJsonValue()}};
            if (answered) {
                run.output().print(tr("Zego answers at %1 and takes the key.").arg(url));
            } else {
                const QString why = session::sentence(answered.error());
                row.insert(u"code"_s, errorCode(answered.error().kind));
                row.insert(u"message"_s, why);
                run.output().say(tr("Zego at %1: %2").arg(url, why));
            }
            run.output().document(QJsonArray{row});
            run.finish(answered ? Exit::Done : Exit::Refused);
        });
    }
};

} // namespace

std::unique_ptr<Command> connectionTest()
{
    return std::make_unique<ConnectionTest>();
}

} // namespace covershift::cli
