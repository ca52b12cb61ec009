#include "httptestcase.h"

#include <support/tlsfiles.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;
using support::RawReply;

bool runsUnderWine()
{
#ifdef Q_OS_WIN
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

HttpRequest post(const QUrl& base, const QByteArray& body, milliseconds deadline)
{
    HttpRequest request;
    request.method = "POST";
    request.url = base;
    request.url.setPath(u"/v1/shift/login/"_s);
    request.headers = {{"Authorization", "raw-key"}, {"Content-Type", "application/json"}};
    request.body = body;
    request.deadline = deadline;
    return request;
}

std::unique_ptr<support::RawHost> makeHost(bool tls)
{
    return tls ? std::make_unique<support::RawHost>(support::tlsServer())
               : std::make_unique<support::RawHost>();
}

HttpOutcome outcomeOf(HttpClient& client, const HttpRequest& request)
{
    QFutureWatcher<HttpOutcome> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<HttpOutcome>::finished);
    watcher.setFuture(client.send(request));
    if (finished.isEmpty())
        finished.wait(120'000);
    return watcher.future().resultCount() == 1 ? watcher.result() : HttpOutcome{};
}

QList<bool> transports()
{
    // Wine's schannel cannot be a server.
    return runsUnderWine() ? QList<bool>{false} : QList<bool>{false, true};
}

QList<RawReply::End> brokenEnds()
{
    using End = RawReply::End;
    // Wine does not tell of a reset while data lies unread.
    return runsUnderWine() ? QList<End>{End::Fin} : QList<End>{End::Fin, End::Reset};
}

void plainAndTls()
{
    QTest::addColumn<bool>("tls");
    for (const bool tls : transports())
        QTest::newRow(tls ? "TLS" : "plain") << tls;
}

void HttpTestCase::init()
{
    TestCase::init();
    m_client = std::make_unique<HttpClient>();
    m_client->setSslConfiguration(support::tlsClient());
}

void HttpTestCase::cleanup()
{
    m_client.reset();
}

} // namespace covershift::api
