#include <api/httpclient.h>
#include <api/redaction.h>
#include <api/viviotcaller.h>

#include <QCryptographicHash>
#include <QFutureWatcher>

namespace covershift::api {

ViviotCaller::ViviotCaller(HttpClient& client, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

ViviotCaller::~ViviotCaller() = default;

QByteArray ViviotCaller::nameOf(const ViviotTarget& target)
{
    // With the secret: what a former one is answered is nothing about this one.
    const QByteArray secret = QCryptographicHash::hash(target.secret, QCryptographicHash::Sha256);
    return target.base.toEncoded() + ' ' + target.settings.user.toUtf8() + ' ' + secret.toHex();
}

void ViviotCaller::signedIn(const ViviotTarget& target, Ready ready)
{
    if (target.settings.auth != ViviotAuth::Credentials) {
        ready(SignedIn{target, true});
        return;
    }
    Session& session = m_sessions[nameOf(target)];
    if (!session.cookies.isEmpty()) {
        SignedIn known{target, false};
        known.target.cookies = session.cookies;
        ready(known);
        return;
    }
    session.waiting.append(std::move(ready));
    if (session.waiting.size() == 1)
        signIn(target);
}

void ViviotCaller::signIn(const ViviotTarget& target)
{
    send(target, viviotSignIn(target), [this, target](const HttpOutcome& raw, const HttpOutcome& shown) {
        auto cookies = decodeSignIn(raw);
        if (!cookies)
            cookies = decodeSignIn(shown);
        Session& session = m_sessions[nameOf(target)];
        session.cookies = cookies.value_or(QByteArray());
        const QVector<Ready> waiting = std::exchange(session.waiting, {});
        for (const Ready& ready : waiting) {
            ready(cookies.map([&target](const QByteArray& given) {
                SignedIn fresh{target, true};
                fresh.target.cookies = given;
                return fresh;
            }));
        }
    });
}

void ViviotCaller::expire(const ViviotTarget& target)
{
    m_sessions[nameOf(target)].cookies.clear();
}

void ViviotCaller::read(const ViviotTarget& target, HttpRequest (*request)(const ViviotTarget&),
    Answer answer, std::function<void(const Error&)> failed)
{
    signedIn(target,
        [this, request, answer = std::move(answer), failed = std::move(failed)](
            const Result<SignedIn>& ready) {
            if (!ready) {
                failed(ready.error());
                return;
            }
            send(ready->target, request(ready->target),
                [this, signedIn = *ready, request, answer, failed](
                    const HttpOutcome& raw, const HttpOutcome& shown) {
                    constexpr int NotSignedIn = 401;
                    if (raw.status != NotSignedIn || signedIn.isFresh) {
                        answer(raw, shown);
                        return;
                    }
                    expire(signedIn.target);
                    read(signedIn.target, request, answer, failed);
                });
        });
}

void ViviotCaller::send(const ViviotTarget& target, const HttpRequest& request, Answer answer)
{
    // A watcher, since QFuture::then() of Qt 6.4 calls into its context even when that is gone.
    auto* watcher = new QFutureWatcher<HttpOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
        [this, watcher, target, request, answer = std::move(answer), startedAt = m_clock.monotonic()] {
            watcher->deleteLater();
            if (watcher->future().resultCount() == 0)
                return;
            const HttpOutcome raw = watcher->result();
            const HttpOutcome shown = withoutKeys(raw, viviotSecrets(target));
            Q_EMIT exchanged(request, shown, m_clock.monotonic() - startedAt);
            answer(raw, shown);
        });
    watcher->setFuture(m_client.send(request));
}

} // namespace covershift::api
