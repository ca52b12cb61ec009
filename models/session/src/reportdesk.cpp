#include "plannedcalendar.h"
#include "reportsnapshot.h"

#include <session/reportdesk.h>
#include <session/whenfinished.h>

#include <QIODevice>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <tuple>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ThreadsAtMost = 2; ///< one is cancelled, the next one begins

/// Those that are asked for, by id.
QVector<Worker> askedFor(const QVector<Worker>& workers, const QVector<WorkerId>& wanted)
{
    if (wanted.isEmpty())
        return workers;
    const QSet<WorkerId> ids(wanted.cbegin(), wanted.cend());
    QVector<Worker> asked;
    for (const Worker& worker : workers) {
        if (ids.contains(worker.id))
            asked.append(worker);
    }
    return asked;
}

Done checkedDays(const DayRange& days, int most)
{
    const bool isSound = !days.isEmpty() && days.first.daysTo(days.last) < most;
    return isSound ? Done() : failure(ErrorKind::InvalidValue, u"days"_s);
}

} // namespace

struct ReportDesk::Private
{
    explicit Private(Session& asked, ReportDesk* desk)
        : session(asked)
        , q(desk)
    {
        pool.setMaxThreadCount(ThreadsAtMost);
    }

    /// How a computation tells how far it is, and asks whether to go on.
    struct Progress
    {
        std::function<void(qsizetype, qsizetype)> tell; ///< so many steps of so many
        std::function<bool()> isOver;
    };
    template <class T>
    using Computation = std::function<T(const ReportSnapshot&, const Progress&)>;

    template <class T>
    QFuture<Result<T>> run(const DayRange& days, Computation<T> compute, int mostDays = MostDays);
    template <class T>
    void compute(const std::shared_ptr<QPromise<Result<T>>>& promise, const Computation<T>& computation);
    /// Hands the rows of one worker after the other to `use`. Two steps for each: for what is planned, which
    /// is expanded for all at once, and for the rest.
    static void eachWorker(const ReportSnapshot& held, const QVector<Worker>& workers, const Interval& range,
        const Progress& progress, const std::function<void(const reports::WorkerRows&)>& use);
    [[nodiscard]] ReportSnapshot snapshot() const;

    Session& session;
    ReportDesk* q;
    std::shared_ptr<std::atomic_bool> isOver = std::make_shared<std::atomic_bool>(false);
    QThreadPool pool; ///< its end waits for the threads
};

ReportSnapshot ReportDesk::Private::snapshot() const
{
    const Board& board = session.board();
    const PlanBoard& plan = session.plan();
    const QString folderKey = QString::number(msOf(board.knownSince()));
    return {board.workers(), board.ledger(), board.teams(), plan.templates(), plan.teams(), plan.exceptions(),
        plan.timeZone(), session.clock().now(), folderKey, session.isSandbox()};
}

template <class T>
QFuture<Result<T>> ReportDesk::Private::run(const DayRange& days, Computation<T> computation, int mostDays)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    const auto refuse = [promise](const Error& error) {
        promise->addResult(Result<T>(tl::unexpected(error)));
        promise->finish();
    };
    if (const Done sound = checkedDays(days, mostDays); !sound) {
        refuse(sound.error());
        return future;
    }
    whenFinished(session.loaded(), q,
        [this, promise, refuse, computation = std::move(computation)](const Done& loaded) {
            if (loaded)
                compute(promise, computation);
            else
                refuse(loaded.error());
        });
    return future;
}

template <class T>
void ReportDesk::Private::compute(
    const std::shared_ptr<QPromise<Result<T>>>& promise, const Computation<T>& computation)
{
    auto held = std::make_shared<ReportSnapshot>(snapshot());
    pool.start([held = std::move(held), promise, computation, over = isOver]() mutable {
        Progress progress;
        progress.tell = [promise](qsizetype done, qsizetype of) {
            promise->setProgressRange(0, static_cast<int>(of));
            promise->setProgressValue(static_cast<int>(done));
        };
        progress.isOver = [promise, over] { return promise->isCanceled() || over->load(); };
        Result<T> result = computation(*held, progress);
        held.reset(); // before anybody acts on the result: what nobody shares is changed in place
        if (!progress.isOver())
            promise->addResult(std::move(result));
        promise->finish();
    });
}

void ReportDesk::Private::eachWorker(const ReportSnapshot& held, const QVector<Worker>& workers,
    const Interval& range, const Progress& progress,
    const std::function<void(const reports::WorkerRows&)>& use)
{
    const qsizetype count = workers.size();
    progress.tell(0, 2 * count);
    PlannedRows planned(held, workers, range, [&](qsizetype days, qsizetype of) {
        progress.tell(count * days / of, 2 * count);
        return !progress.isOver();
    });
    for (qsizetype i = 0; i < count && !progress.isOver(); ++i) {
        use(held.rowsOf(workers.at(i), planned.take(i)));
        progress.tell(count + i + 1, 2 * count);
    }
}

ReportDesk::ReportDesk(Session& session, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, this))
{
}

ReportDesk::~ReportDesk()
{
    d->isOver->store(true);
}

QFuture<Result<reports::Report>> ReportDesk::report(const reports::ReportQuery& query)
{
    return d->run<reports::Report>(
        query.days, [query](const ReportSnapshot& held, const Private::Progress& progress) {
            reports::ReportMaker maker(query, held.zone, held.now);
            const QVector<Worker> workers = askedFor(held.workers, query.workers);
            Private::eachWorker(held, workers, maker.days().range(), progress,
                [&maker](const reports::WorkerRows& rows) { maker.add(rows); });
            return std::move(maker).finished();
        });
}

QFuture<Result<QVector<reports::Stretch>>> ReportDesk::stretches(
    const reports::ReportQuery& query, const reports::StretchFilter& filter, Instant now, int limit)
{
    return d->run<QVector<reports::Stretch>>(query.days,
        [query, filter, now, limit](const ReportSnapshot& held, const Private::Progress& progress) {
            QVector<Worker> workers = askedFor(held.workers, query.workers);
            if (filter.worker.isValid())
                workers = askedFor(workers, {filter.worker});
            const reports::Days days(query.days, held.zone);
            QVector<reports::Stretch> all;
            Private::eachWorker(held, workers, days.range(), progress, [&](const reports::WorkerRows& rows) {
                all += reports::stretchesOf(rows, query, held.zone, now, filter);
            });
            std::ranges::sort(all, {}, [](const reports::Stretch& each) {
                return std::tuple(each.piece.time.start, each.worker, each.piece.kind);
            });
            all.resize(std::min<qsizetype>(all.size(), std::max(0, limit)));
            return all;
        });
}

QFuture<Result<qsizetype>> ReportDesk::calendar(
    const reports::ReportQuery& query, const std::shared_ptr<QIODevice>& out)
{
    return d->run<qsizetype>(
        query.days,
        [query, out](const ReportSnapshot& held, const Private::Progress& progress) {
            QVector<Worker> asked = askedFor(held.workers, query.workers);
            if (query.workers.isEmpty())
                asked.removeIf([](const Worker& worker) { return worker.archived; });
            return plannedCalendar(held, asked, query, *out, [&progress](qsizetype done, qsizetype of) {
                progress.tell(done, of);
                return !progress.isOver();
            });
        },
        MostCalendarDays);
}

} // namespace covershift::session
