#pragma once

#include "board_p.h"
#include "core.h"
#include "planboard_p.h"
#include "settlewatch.h"

#include <api/networkwatch.h>
#include <domain/shiftimportfile.h>
#include <session/session.h>

#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <type_traits>

namespace covershift::session {

/// Calls go to the core as posted events, and their answers come back as posted events, behind the changes
/// that they caused: when a future finishes, the board knows already.
class SessionPrivate
{
public:
    SessionPrivate(Session* session, const SessionConfig& config);
    ~SessionPrivate();

    template <class R>
    using Reply = std::function<void(R)>;

    /// `job` runs on the core's thread and replies from there, at once or later; `seen` runs on the
    /// session's thread just before the future finishes.
    template <class R>
    QFuture<R> request(std::function<void(Core&, Reply<R>)> job, std::function<void(const R&)> seen = {})
    {
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        const QFuture<R> future = promise->future();
        send(promise, std::move(job), std::move(seen));
        return future;
    }

    /// The same for a promise that was made before.
    template <class R>
    void send(const std::shared_ptr<QPromise<R>>& promise, std::function<void(Core&, Reply<R>)> job,
        std::function<void(const R&)> seen = {})
    {
        QMetaObject::invokeMethod(
            core,
            [session = q, core = core, promise, job = std::move(job), seen = std::move(seen)] {
                job(*core, [session, promise, seen](R answer) {
                    QMetaObject::invokeMethod(
                        session,
                        [promise, seen, answer = std::move(answer)] {
                            if (seen)
                                seen(answer);
                            promise->addResult(answer);
                            promise->finish();
                        },
                        Qt::QueuedConnection);
                });
            },
            Qt::QueuedConnection);
    }

    /// For a promise's own progress, of 100.
    template <class R>
    static Progress progressOf(const std::shared_ptr<QPromise<R>>& promise)
    {
        promise->setProgressRange(0, 100);
        return [promise](int done) { promise->setProgressValue(done); };
    }

    /// The same for a call that answers at once.
    template <class Call, class Seen = std::nullptr_t>
    auto ask(Call call, Seen seen = nullptr)
    {
        using R = std::invoke_result_t<Call, Core&>;
        return request<R>(
            [call = std::move(call)](Core& asked, Reply<R> reply) { reply(std::invoke(call, asked)); },
            std::move(seen));
    }

    /// The same, once the engine runs.
    template <class Call, class Seen = std::nullptr_t>
    auto askReady(Call call, Seen seen = nullptr)
    {
        using R = std::invoke_result_t<Call, Core&>;
        return request<R>(
            [call = std::move(call)](Core& asked, Reply<R> reply) {
                asked.whenReady(
                    [call, &asked, reply = std::move(reply)] { reply(std::invoke(call, asked)); });
            },
            std::move(seen));
    }

    /// The same, once the keys that were missing have been looked for again.
    template <class Call>
    auto askWithKeys(std::optional<Host> host, Call call)
    {
        using R = std::invoke_result_t<Call, Core&>;
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        const QFuture<R> future = promise->future();
        readMissingKeys(host, [this, promise, call = std::move(call)] {
            send<R>(promise, [call](Core& asked, Reply<R> reply) {
                asked.whenReady(
                    [call, &asked, reply = std::move(reply)] { reply(std::invoke(call, asked)); });
            });
        });
        return future;
    }

    /// The same with a file of past shifts, which is read on another thread: pushes do not wait for that. One
    /// file after the other, in the order of the calls.
    template <class Call>
    auto askWithShifts(const QByteArray& csv, Call call)
    {
        using R = std::invoke_result_t<Call, Core&, const ShiftImportFile&>;
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        const QFuture<R> future = promise->future();
        fileReaders.start([this, promise, csv, call = std::move(call)] {
            const auto file = std::make_shared<const ShiftImportFile>(readShiftImport(csv));
            send<R>(promise, [file, call](Core& asked, const Reply<R>& reply) { reply(call(asked, *file)); });
        });
        return future;
    }

    /// A call that answers piece by piece, once a key that was missing has been looked for again: its results
    /// come, with progress, behind the changes that each caused.
    template <class Answer>
    QFuture<Answer> inquire(qsizetype count, std::function<void(Core&, Asker<Answer>)> job)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        promise->setProgressRange(0, static_cast<int>(count));
        const QFuture<Answer> future = promise->future();
        const auto post
            = [session = q](auto call) { QMetaObject::invokeMethod(session, call, Qt::QueuedConnection); };
        const auto told = std::make_shared<int>(0);
        Asker<Answer> asker;
        asker.tell = [post, promise, told](const Answer& answer) {
            post([promise, told, answer] {
                promise->addResult(answer);
                promise->setProgressValue(++*told);
            });
        };
        asker.isCancelled = [promise] { return promise->isCanceled(); };
        asker.over = [post, promise] { post([promise] { promise->finish(); }); };
        readMissingKeys(Host::Zego, [this, asker, job = std::move(job)] {
            QMetaObject::invokeMethod(
                core,
                [core = core, asker, job] { core->whenReady([core, asker, job] { job(*core, asker); }); },
                Qt::QueuedConnection);
        });
        return future;
    }

    void listen();
    void takeOpened(const Opened& opened);
    void readKeys();
    void readMissingKeys(std::optional<Host> host, std::function<void()> next);
    void readKeysOf(
        const std::function<bool(const Connection&)>& isWanted, std::function<void(const Keys&)> then);
    void putConnection(const Connection& connection);
    void look();

    void store(const std::shared_ptr<QPromise<Result<Connection>>>& promise, const Connection& wanted,
        const std::optional<QByteArray>& key, bool keyIsStored);
    void save(const std::shared_ptr<QPromise<Result<Connection>>>& promise, const Connection& wanted,
        const std::optional<QByteArray>& inUse, std::function<void()> undo);
    void undoKey(const QString& name, const QByteArray& key, const Result<QByteArray>& former);
    void tellIfFailed(const QFuture<Done>& written);

    Session* q;
    SessionConfig config;
    Board board;
    PlanBoard plan;
    PlannedTimes plannedTimes;
    QThread thread;
    QThreadPool fileReaders; ///< of one thread
    Core* core; ///< lives on the thread, which deletes it when it ends
    QHash<ConnectionId, Connection> connections;
    QHash<ConnectionId, bool> keyKnown;
    std::optional<milliseconds> skew;
    Tariff tariff;
    api::NetworkWatch network;
    std::unique_ptr<class AutomaticMode> automatic; ///< where a window stands
    std::unique_ptr<class PeriodKeeper> periods; ///< likewise
    bool keysRead = false; ///< those that there were at the start
};

} // namespace covershift::session
