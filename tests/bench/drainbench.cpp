#include "drainbench.h"

#include "await.h"
#include "desk.h"
#include "fleet.h"
#include "stallwatch.h"

#include <domain/clock.h>
#include <sandbox/sandboxhost.h>
#include <secrets/memorystore.h>
#include <session/session.h>
#include <shell/mainwindow.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Logins = 10'000;
constexpr int BatchSize = 500;

/// The bodies of the drain, posted one after the other by nothing but a network manager.
double bareLoopMs(const sandbox::SandboxInfo& host)
{
    QList<QByteArray> bodies;
    for (int first = 1; first <= Logins; first += BatchSize) {
        QJsonArray batch;
        for (int i = first; i < first + BatchSize; ++i)
            batch.append(QJsonObject{{u"customerNumber"_s, u"B%1"_s.arg(i, 6, 10, QChar(u'0'))},
                {u"timestamp"_s, u"2026-11-21T12:00:00+00:00"_s}});
        bodies.append(QJsonDocument(batch).toJson(QJsonDocument::Compact));
    }
    QNetworkAccessManager manager;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& body : bodies) {
        QUrl url = host.url;
        url.setPath(u"/v1/batch/login/"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", host.zegoKey);
        std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 202)
            qFatal("covershift-bench: the yardstick's batch was refused");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QJsonObject measureDrain()
{
    QTemporaryDir folder;
    SystemClock clock;
    secrets::MemoryStore secrets;
    sandbox::SandboxHost host(sandbox::SandboxConfig{});
    const auto info = host.start();
    if (!info)
        qFatal("covershift-bench: the sandbox does not start");
    Desk desk(folder.path() + u"/data"_s, clock, secrets);
    desk.window().show();
    desk.open();
    session::Session* const session = &desk.session();
    setUp(*session, *info, Logins);

    if (!await(session->pause(Host::Zego)))
        qFatal("covershift-bench: the connection does not pause");
    session::PushRequest request;
    const QVector<Worker> workers = session->board().workers();
    for (const Worker& worker : workers)
        request.workers.append(worker.id);
    QElapsedTimer saving;
    saving.start();
    const auto receipt = await(session->push(request));
    const double savingMs = static_cast<double>(saving.nsecsElapsed()) / 1e6;
    if (!receipt || receipt->operations.size() != Logins)
        qFatal("covershift-bench: the logins were not saved");
    QVector<OperationId> ids;
    for (const Operation& operation : receipt->operations)
        ids.append(operation.id);

    StallWatch stalls;
    QElapsedTimer draining;
    draining.start();
    if (!await(session->resume(Host::Zego)))
        qFatal("covershift-bench: the connection does not resume");
    const session::SettledOperations settled = await(session->settled(ids, std::chrono::minutes(2)));
    const double drainMs = static_cast<double>(draining.nsecsElapsed()) / 1e6;
    const double stallMs = stalls.longestMs();
    if (settled.outcome != session::Settled::Taken || host.taken().size() != Logins)
        qFatal("covershift-bench: not every login was taken");

    const double bareMs = bareLoopMs(*info);
    return {{u"logins"_s, Logins}, {u"saved_in_one_call_ms"_s, savingMs}, {u"drain_ms"_s, drainMs},
        {u"limit_drain_ms"_s, 2000}, {u"yardstick"_s, u"the same bodies posted by a bare loop"_s},
        {u"yardstick_ms"_s, bareMs}, {u"ratio"_s, drainMs / bareMs}, {u"longest_gui_stall_ms"_s, stallMs},
        {u"limit_gui_stall_ms"_s, 50}};
}

} // namespace covershift::bench
