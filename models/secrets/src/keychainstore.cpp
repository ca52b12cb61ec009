#include "keychainlock.h"

#include <secrets/keychainstore.h>

#include <QFile>
#include <QLibrary>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <optional>

namespace covershift::secrets {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without a bus, the libraries below would start one of their own or wait for it.
bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeDir.isEmpty() && QFile::exists(runtimeDir + "/bus"_L1);
#else
    return true;
#endif
}

/// Without its library QtKeychain would ask the older services, and wait for each.
bool hasBackend()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("KDE_FULL_SESSION") || QLibrary(u"secret-1"_s, 0).load();
#else
    return true;
#endif
}

/// The library keeps its session with the service, also with one that has gone: a restarted keyring would
/// refuse everything until our own end.
void forgetSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    using Disconnect = void (*)();
    static const auto disconnect
        = reinterpret_cast<Disconnect>(QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
#endif
}

std::optional<Error> errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Error{ErrorKind::KeyMissing, 0, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error{ErrorKind::KeychainLocked, 0, job.errorString(), {}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return Error{ErrorKind::KeychainUnavailable, 0, job.errorString(), {}};
}

/// The one answer of a job: what came first, the keychain or the end of our patience. A job must live until
/// its backend has called back, so it stays when we have stopped to wait, and deletes itself.
template <class R>
class Answer
{
public:
    Answer() { m_promise.start(); }
    [[nodiscard]] QFuture<R> future() const { return m_promise.future(); }
    void give(R result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<R> m_promise;
    bool m_given = false;
};

template <class R>
QFuture<R> unavailable()
{
    return QtFuture::makeReadyFuture<R>(failure(ErrorKind::KeychainUnavailable));
}

template <class R, class JobType>
void run(JobType* job, const QString& name, milliseconds patience, const std::shared_ptr<Answer<R>>& answer,
    std::function<void(JobType&)> done)
{
    forgetSession();
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, done = std::move(done)](QKeychain::Job*) { done(*job); });
    QTimer::singleShot(patience, job, [answer] { answer->give(failure(ErrorKind::KeychainLocked)); });
    job->start();
}

/// Gives this, unless it comes from a keyring that is locked: that one says "not found" of what it holds, and
/// "removed" of what it keeps.
template <class R>
void giveUnlessLocked(R result, milliseconds patience, const std::shared_ptr<Answer<R>>& answer)
{
    askWhetherLocked(patience, [result = std::move(result), answer](bool isLocked) {
        answer->give(isLocked ? R(failure(ErrorKind::KeychainLocked)) : result);
    });
}

void startRead(const QString& service, const QString& name, milliseconds patience,
    const std::shared_ptr<Answer<Result<QByteArray>>>& answer)
{
    run<Result<QByteArray>, QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), name,
        patience, answer, [answer, patience](QKeychain::ReadPasswordJob& job) {
            if (const auto error = errorOf(job))
                giveUnlessLocked<Result<QByteArray>>(tl::unexpected(*error), patience, answer);
            else
                answer->give(job.binaryData());
        });
}

void readBack(const QString& service, const QString& name, const QByteArray& secret, milliseconds patience,
    const std::shared_ptr<Answer<Done>>& answer)
{
    run<Done, QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), name, patience, answer,
        [answer, secret](QKeychain::ReadPasswordJob& job) {
            const auto error = errorOf(job);
            if (error && error->kind != ErrorKind::KeyMissing)
                answer->give(tl::unexpected(*error));
            else if (error || job.binaryData() != secret)
                answer->give(failure(ErrorKind::KeychainLocked));
            else
                answer->give(Done{});
        });
}

} // namespace

KeychainStore::KeychainStore(QString service, milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

bool KeychainStore::isAvailable()
{
    return hasSessionBus() && hasBackend();
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString& name)
{
    if (!isAvailable())
        return unavailable<Result<QByteArray>>();
    const auto answer = std::make_shared<Answer<Result<QByteArray>>>();
    startRead(m_service, name, m_patience, answer);
    return answer->future();
}

QFuture<Done> KeychainStore::write(const QString& name, const QByteArray& secret)
{
    if (!isAvailable())
        return unavailable<Done>();
    const auto answer = std::make_shared<Answer<Done>>();
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    run<Done, QKeychain::WritePasswordJob>(job, name, m_patience, answer,
        [answer, service = m_service, name, secret, patience = m_patience](
            QKeychain::WritePasswordJob& done) {
            if (const auto error = errorOf(done))
                giveUnlessLocked<Done>(tl::unexpected(*error), patience, answer);
            else
                readBack(service, name, secret, patience, answer);
        });
    return answer->future();
}

QFuture<Done> KeychainStore::remove(const QString& name)
{
    if (!isAvailable())
        return unavailable<Done>();
    const auto answer = std::make_shared<Answer<Done>>();
    run<Done, QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(m_service), name, m_patience,
        answer, [answer, patience = m_patience](QKeychain::DeletePasswordJob& job) {
            const auto error = errorOf(job);
            const bool isGone = !error || error->kind == ErrorKind::KeyMissing;
            giveUnlessLocked(isGone ? Done() : Done(tl::unexpected(*error)), patience, answer);
        });
    return answer->future();
}

} // namespace covershift::secrets
