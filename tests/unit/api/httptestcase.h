#pragma once

#include <api/httpclient.h>
#include <support/rawhost.h>
#include <support/testcase.h>

#include <memory>

Q_DECLARE_METATYPE(covershift::support::RawReply)

namespace covershift::api {

inline const QByteArray Body = R"({"customerNumber":"1686","timestamp":"2026-11-21T14:00:00+00:00"})";
inline const QByteArray Pending = R"({"status":"PENDING"})";

[[nodiscard]] HttpRequest post(
    const QUrl& base, const QByteArray& body = Body, milliseconds deadline = std::chrono::seconds(60));

/// Plain, or TLS as `localhost`.
[[nodiscard]] std::unique_ptr<support::RawHost> makeHost(bool tls);

/// Waits in the test's own event loop; nothing of it is set where none came in two minutes.
[[nodiscard]] HttpOutcome outcomeOf(HttpClient& client, const HttpRequest& request);

/// Wine's sockets lack some of what Windows has.
[[nodiscard]] bool runsUnderWine();

/// Whether a host speaks TLS: false and, where it can, true.
[[nodiscard]] QList<bool> transports();

/// How a host may end a connection in the middle of an answer.
[[nodiscard]] QList<support::RawReply::End> brokenEnds();

/// Data rows: one bool column `tls`.
void plainAndTls();

/// A client that trusts the test authority, new for each test.
class HttpTestCase : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    std::unique_ptr<HttpClient> m_client;
};

} // namespace covershift::api
