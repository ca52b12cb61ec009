#include "exchange.h"

#include "onceonlybody.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>
#include <QStringList>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isHeaderText(const QByteArray& text)
{
    return std::none_of(
        text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool areHeadersSafe(const Headers& headers)
{
    return std::all_of(headers.cbegin(), headers.cend(),
        [](const auto& header) { return isHeaderText(header.first) && isHeaderText(header.second); });
}

QNetworkRequest networkRequest(const HttpRequest& request, const std::optional<QSslConfiguration>& ssl)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Covershift"_s);
    // Naming an encoding ourselves turns Qt's decompression off: Content-Length can be checked, and no bomb
    // is ever inflated.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(name, value);

    QSslConfiguration configuration = ssl.value_or(QSslConfiguration::defaultConfiguration());
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    result.setSslConfiguration(configuration);
    return result;
}

/// Whether Qt derived this error from the status of an answer, which then is as good as any.
bool comesFromStatus(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
        return false;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 407;
    case QNetworkReply::ProtocolInvalidOperationError:
        return status >= 400;
    default:
        return status >= 400
            && ((error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
                || (error > QNetworkReply::ProtocolFailure && error <= QNetworkReply::UnknownServerError));
    }
}

} // namespace

Exchange::Exchange(const HttpRequest& request, const Limits& limits)
    : m_answerLimit(limits.answerBytes)
    , m_hasBody(request.method != "GET")
    , m_body(std::make_unique<OnceOnlyBody>(request.body))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(request.url))
        m_manager.setProxy(QNetworkProxy::NoProxy);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(HttpFailure::TimedOut); });
    m_deadline.start(request.deadline);

    if (areHeadersSafe(request.headers))
        start(request, limits);
    else
        refuse(tr("A header of the request holds a line end."));
}

Exchange::~Exchange()
{
    cancel();
}

void Exchange::start(const HttpRequest& request, const Limits& limits)
{
    QNetworkRequest network = networkRequest(request, limits.ssl);
    if (m_hasBody) {
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        m_reply = m_manager.sendCustomRequest(network, request.method, m_body.get());
    } else {
        m_reply = m_manager.get(network);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    // Queued: abort() emits it from within our own slots.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList texts;
        for (const QSslError& error : errors)
            texts += error.errorString();
        m_sslErrors = texts.join(u"; "_s);
    });
}

void Exchange::refuse(const QString& why)
{
    m_outcome.failure = HttpFailure::NotSent;
    m_outcome.failureText = why;
    QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
}

HttpOutcome Exchange::outcome() const
{
    return m_outcome;
}

void Exchange::cancel()
{
    if (m_ended)
        return;
    stop(HttpFailure::Cancelled);
    const QSignalBlocker quiet(this);
    finish();
}

void Exchange::readHeaders()
{
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.headers = m_reply->rawHeaderPairs();
    if (m_outcome.header("Content-Length").toLongLong() > m_answerLimit)
        stop(HttpFailure::TooLarge);
}

void Exchange::readSome()
{
    if (m_stopped != HttpFailure::None)
        return;
    m_outcome.body += m_reply->read(m_answerLimit + 1 - m_outcome.body.size());
    if (m_outcome.body.size() > m_answerLimit)
        stop(HttpFailure::TooLarge);
}

void Exchange::stop(HttpFailure why)
{
    if (m_stopped != HttpFailure::None || m_ended)
        return;
    m_stopped = why;
    m_body->seal();
    if (m_reply)
        m_reply->abort();
    // A reply that had ended before we listened says nothing any more.
    QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
}

void Exchange::finish()
{
    if (m_ended)
        return;
    m_deadline.stop();
    m_body->seal();
    m_outcome.bodyBytesHandedOut = m_body->handedOut();
    if (m_reply) {
        readHeaders();
        readSome();
    }
    m_ended = true;
    if (m_reply) {
        m_outcome.failure = failureOfReply();
        m_outcome.failureText = failureText();
    }
    Q_EMIT ended();
}

HttpFailure Exchange::failureOfReply() const
{
    if (m_stopped != HttpFailure::None)
        return m_stopped;
    // A host that says "taken" before it has read the request has not taken it.
    if (isAnswerWhole() && (m_outcome.status >= 300 || m_body->isSpent()))
        return HttpFailure::None;
    // Of a request without a body only this is known: whether its head was written to a connection.
    if (m_hasBody ? m_body->handedOut() == 0 : !m_requestSent)
        return HttpFailure::NotSent;
    if (m_outcome.status == 0 && m_reply->error() == QNetworkReply::ProtocolFailure)
        return HttpFailure::Malformed;
    return HttpFailure::Dropped;
}

bool Exchange::isAnswerWhole() const
{
    const int status = m_outcome.status;
    if (status < 200)
        return false;
    // Nobody reads the body of a redirect. Qt itself gives up a 307 or 308 once it could not rewind the body.
    if (status == 204 || (status >= 300 && status < 400))
        return true;
    const bool isChunked = !m_outcome.header("Transfer-Encoding").isEmpty();
    const QByteArray promised = m_outcome.header("Content-Length");
    if (!isChunked && !promised.isEmpty())
        return promised == QByteArray::number(m_outcome.body.size());
    // A body that ends with its connection has an end like any other, which Qt at times takes for a reason to
    // send again. Whether such a body is the whole of it, its own form must tell.
    const QNetworkReply::NetworkError error = m_reply->error();
    return comesFromStatus(error, status) || (!isChunked && error == QNetworkReply::ContentReSendError);
}

QString Exchange::failureText() const
{
    switch (m_outcome.failure) {
    case HttpFailure::None:
        return {};
    case HttpFailure::TimedOut:
        return tr("No whole answer came before the deadline.");
    case HttpFailure::TooLarge:
        return tr("The answer is larger than %n byte(s).", nullptr, int(m_answerLimit));
    case HttpFailure::Cancelled:
        return tr("The request was cancelled.");
    case HttpFailure::Malformed:
        return tr("The answer is not HTTP.");
    case HttpFailure::NotSent:
    case HttpFailure::Dropped:
        break;
    }
    if (!m_sslErrors.isEmpty())
        return m_sslErrors;
    if (m_reply->error() == QNetworkReply::ContentReSendError || m_reply->error() == QNetworkReply::NoError)
        return tr("The connection was closed before the whole answer had come.");
    return m_reply->errorString();
}

} // namespace covershift::api
