#include "atomically.h"

#include <store/connectionrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One list for every SELECT; connectionFrom() reads in its order.
QString selectConnections(const QString& condition)
{
    return uR"(SELECT id, host, url, identity, on_uncertain, work_provider, format, auth, user_name, end_date,
                      state, pause_reason, pause_detail, current
               FROM connection WHERE )"_s
        + condition;
}

QString stored(const QUrl& url)
{
    return QString::fromLatin1(url.toEncoded());
}

Connection connectionFrom(Row& row)
{
    Connection connection;
    connection.id = row.id<ConnectionId>();
    connection.host = row.word(hostFromName);
    connection.url = QUrl::fromEncoded(row.text().toLatin1(), QUrl::StrictMode);
    connection.identity = row.word(identityFromName);
    connection.onUncertain = row.word(onUncertainFromName);
    connection.workProvider = row.text();
    connection.viviot.format = row.word(formatFromName);
    connection.viviot.auth = row.word(authFromName);
    connection.viviot.user = row.text();
    connection.viviot.endDate = row.word(endDateFromName);
    connection.state = row.word(connectionStateFromName);
    connection.pauseReason = row.word(pauseReasonFromName);
    connection.pauseDetail = row.text();
    connection.current = row.boolean();
    return connection;
}

} // namespace

ConnectionRepository::ConnectionRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<Connection>> ConnectionRepository::all() const
{
    static const QString sql = selectConnections(
        u"current = 1 OR EXISTS (SELECT 1 FROM operation WHERE connection = connection.id) ORDER BY id"_s);
    QVector<Connection> connections;
    const Done read = m_database.statements().use(sql).each(
        [&connections](Row& row) { connections.append(connectionFrom(row)); });
    return read.map([&connections] { return std::move(connections); });
}

Result<CheckedRows<Connection>> ConnectionRepository::check() const
{
    static const QString sql = selectConnections(u"1 ORDER BY id"_s);
    return m_database.statements().use(sql).check(connectionFrom);
}

Result<std::optional<Connection>> ConnectionRepository::current(Host host) const
{
    static const QString sql = selectConnections(u"host = :host AND current = 1"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":host"_s, hostName(host));
    return statement.one(connectionFrom);
}

Result<Connection> ConnectionRepository::save(const Connection& connection)
{
    return atomically(m_database, [&]() -> Result<Connection> {
        Statement retire = m_database.statements().use(
            u"UPDATE connection SET current = 0 WHERE host = :host AND url <> :url AND current = 1"_s);
        retire.bind(u":host"_s, hostName(connection.host));
        retire.bind(u":url"_s, stored(connection.url));
        if (const Done retired = retire.run(); !retired)
            return tl::unexpected(retired.error());

        Statement put = m_database.statements().use(
            uR"(INSERT INTO connection (host, url, identity, on_uncertain, work_provider, format, auth,
                                        user_name, end_date, state, pause_reason, pause_detail, current)
                VALUES (:host, :url, :identity, :on_uncertain, :work_provider, :format, :auth, :user_name,
                        :end_date, :state, :pause_reason, :pause_detail, 1)
                ON CONFLICT (host, url) DO UPDATE SET
                    identity = excluded.identity, on_uncertain = excluded.on_uncertain,
                    work_provider = excluded.work_provider, format = excluded.format,
                    auth = excluded.auth, user_name = excluded.user_name, end_date = excluded.end_date,
                    state = excluded.state,
                    pause_reason = excluded.pause_reason, pause_detail = excluded.pause_detail, current = 1)"_s);
        put.bind(u":host"_s, hostName(connection.host));
        put.bind(u":url"_s, stored(connection.url));
        put.bind(u":identity"_s, identityName(connection.identity));
        put.bind(u":on_uncertain"_s, onUncertainName(connection.onUncertain));
        put.bind(u":work_provider"_s, connection.workProvider);
        put.bind(u":format"_s, formatName(connection.viviot.format));
        put.bind(u":auth"_s, authName(connection.viviot.auth));
        put.bind(u":user_name"_s, connection.viviot.user);
        put.bind(u":end_date"_s, endDateName(connection.viviot.endDate));
        put.bind(u":state"_s, connectionStateName(connection.state));
        put.bind(u":pause_reason"_s, pauseReasonName(connection.pauseReason));
        put.bind(u":pause_detail"_s, connection.pauseDetail);
        if (const Done done = put.run(); !done)
            return tl::unexpected(done.error());
        return current(connection.host).map([](const std::optional<Connection>& saved) {
            return saved.value();
        });
    });
}

Done ConnectionRepository::setState(
    ConnectionId id, ConnectionState state, PauseReason reason, const QString& detail)
{
    Statement statement = m_database.statements().use(
        uR"(UPDATE connection SET state = :state, pause_reason = :pause_reason, pause_detail = :pause_detail
            WHERE id = :id)"_s);
    statement.bind(u":state"_s, connectionStateName(state));
    statement.bind(u":pause_reason"_s, pauseReasonName(reason));
    statement.bind(u":pause_detail"_s, detail);
    statement.bind(u":id"_s, id);
    return statement.changeOne({ErrorKind::NoConnection, 0, QString::number(id.value), {}});
}

} // namespace covershift::store
