#include "commands.h"
#include "run.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionTest final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
public:
    QString name() const override { return u"connection test"_s; }
    QString example() const override { return u"connection test"_s; }
    QStringList notes() const override
    {
        return {tr("Exit status: 1 the host does not answer as it should, or refuses the key.")};
    }
    QString summary() const override { return tr("Call each host once and say what is wrong."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        for (const Host host : {Host::Zego, Host::Viviot}) {
            const Connection connection = run.session().connection(host);
            if (connection.state != ConnectionState::Unset)
                m_asked.append({connection, std::nullopt});
        }
        if (m_asked.isEmpty()) {
            run.fail(Error{ErrorKind::NoConnection, 0, {}, {}});
            return;
        }
        run.after(run.timeout(), [this, &run] {
            for (Asked& each : m_asked) {
                if (!each.answer)
                    each.answer = failure(ErrorKind::Timeout);
            }
            tell(run);
        });
        for (qsizetype i = 0; i < m_asked.size(); ++i) {
            run.await(run.session().testConnection(m_asked.at(i).connection.host),
                [this, &run, i](const Done& answered) {
                    m_asked[i].answer = answered;
                    if (std::ranges::all_of(
                            m_asked, [](const Asked& each) { return each.answer.has_value(); }))
                        tell(run);
                });
        }
    }

private:
    struct Asked
    {
        Connection connection;
        std::optional<Done> answer;
    };

    void tell(Run& run) const
    {
        QJsonArray rows;
        bool all = true;
        for (const auto& [connection, answer] : m_asked) {
            const QString url = connection.url.toString(QUrl::FullyEncoded);
            const QString title = session::hostTitle(connection.host);
            QJsonObject row{{u"host"_s, hostName(connection.host)}, {u"url"_s, url},
                {u"ok"_s, answer->has_value()}, {u"code"_s, QJsonValue()}, {u"message"_s, QJsonValue()}};
            if (*answer) {
                run.output().print(connection.host == Host::Zego
                        ? tr("%1 answers at %2 and takes the key.").arg(title, url)
                        : tr("%1 answers at %2 and lets this account in.").arg(title, url));
                if (connection.state == ConnectionState::Paused)
                    run.output().say(tr("Sending is paused all the same; “covershift-cli connection resume "
                                        "%1” ends that.")
                                         .arg(hostName(connection.host)));
            } else {
                all = false;
                const QString why = wordsFor(answer->error(), {}, connection.host);
                row.insert(u"code"_s, errorCode(answer->error().kind));
                row.insert(u"message"_s, why);
                run.output().say(tr("%1 at %2: %3").arg(title, url, why));
            }
            rows.append(row);
        }
        run.output().document(rows);
        run.finish(all ? Exit::Done : Exit::Refused);
    }

    QVector<Asked> m_asked;
};

} // namespace

std::unique_ptr<Command> connectionTest()
{
    return std::make_unique<ConnectionTest>();
}

} // namespace covershift::cli
