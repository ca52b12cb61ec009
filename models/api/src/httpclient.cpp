#include "exchange.h"

#include <api/httpclient.h>

#include <QPromise>

#include <unordered_map>

namespace covershift::api {

struct HttpClient::Private
{
    struct Pending
    {
        std::unique_ptr<Exchange> exchange;
        QPromise<HttpOutcome> promise;
    };
    Exchange::Limits limits{16 * 1024 * 1024, std::nullopt};
    std::unordered_map<Exchange*, Pending> pending;

    void deliver(Exchange* exchange)
    {
        const auto node = pending.extract(exchange);
        if (node.empty())
            return;
        const HttpOutcome outcome = exchange->outcome();
        node.mapped().exchange.reset();
        // Last: what waits for the future may destroy the client.
        node.mapped().promise.addResult(outcome);
        node.mapped().promise.finish();
    }
};

HttpClient::HttpClient(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

HttpClient::~HttpClient()
{
    while (!d->pending.empty()) {
        Exchange* exchange = d->pending.begin()->first;
        exchange->cancel();
        d->deliver(exchange);
    }
}

void HttpClient::setSslConfiguration(const QSslConfiguration& configuration)
{
    d->limits.ssl = configuration;
}

void HttpClient::setAnswerLimit(qint64 bytes)
{
    d->limits.answerBytes = bytes;
}

QFuture<HttpOutcome> HttpClient::send(const HttpRequest& request)
{
    auto owned = std::make_unique<Exchange>(request, d->limits);
    Exchange* exchange = owned.get();
    // Queued: the exchange is destroyed in deliver(), and must not be within one of its own signals then.
    connect(
        exchange, &Exchange::ended, this, [this, exchange] { d->deliver(exchange); }, Qt::QueuedConnection);

    QPromise<HttpOutcome> promise;
    promise.start();
    QFuture<HttpOutcome> future = promise.future();
    d->pending.emplace(exchange, Private::Pending{std::move(owned), std::move(promise)});
    return future;
}

int HttpClient::inFlight() const
{
    return int(d->pending.size());
}

} // namespace covershift::api
