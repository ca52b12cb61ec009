#include <reports/report.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace covershift::reports {

namespace {

/// Keeps the first so many of all that are offered, by `Before`.
template <class Value, auto Before>
class Foremost
{
public:
    explicit Foremost(qsizetype most)
        : m_most(most)
    {
    }
    /// Of no use are those that it is not before.
    [[nodiscard]] bool wants(const Value& value) const
    {
        return m_values.size() < m_most || Before(value, m_values.constFirst());
    }
    void offer(const Value& value)
    {
        if (!wants(value))
            return;
        m_values.append(value);
        std::ranges::push_heap(m_values, Before);
        if (m_values.size() <= m_most)
            return;
        std::ranges::pop_heap(m_values, Before);
        m_values.removeLast();
    }
    [[nodiscard]] QVector<Value> taken() &&
    {
        std::ranges::sort_heap(m_values, Before);
        return std::move(m_values);
    }

private:
    qsizetype m_most;
    QVector<Value> m_values; ///< a heap, the last of them in front
};

bool isWorse(const Stretch& a, const Stretch& b)
{
    const auto key = [](const Stretch& gap) {
        return std::tuple(-gap.piece.time.length(), gap.piece.time.start, gap.worker);
    };
    return key(a) < key(b);
}

bool isDearer(const CheaperAsOne& a, const CheaperAsOne& b)
{
    const auto key
        = [](const CheaperAsOne& hint) { return std::tuple(-hint.saved, hint.first.start, hint.worker); };
    return key(a) < key(b);
}

bool isAskedFor(const ReportQuery& query, WorkerId worker)
{
    return query.workers.isEmpty() || query.workers.contains(worker);
}

} // namespace

Sessions& Sessions::operator+=(const Sessions& other)
{
    count += other.count;
    insured += other.insured;
    billed += other.billed;
    return *this;
}

struct ReportMaker::Private
{
    Private(const ReportQuery& asked, const QTimeZone& organisation, Instant at)
        : query(asked)
        , now(wholeSecond(at))
        , ledger(Days(asked.days, organisation))
        , gaps(Report::MostGaps)
        , hints(Report::MostHints)
    {
    }

    [[nodiscard]] Sessions sessionsOf(const Interval& one) const;
    void addGaps(const WorkerTime& worker);
    Sessions addSessions(const WorkerTime& worker);

    ReportQuery query;
    Instant now;
    MinuteLedger ledger;
    QVector<Sessions> sessions; ///< of each worker that the ledger took
    Foremost<Stretch, isWorse> gaps;
    Foremost<CheaperAsOne, isDearer> hints;
};

Sessions ReportMaker::Private::sessionsOf(const Interval& one) const
{
    const auto length = std::chrono::floor<seconds>(one.length());
    return {1, length.count(), (query.tariff.isOn ? query.tariff.billed(length) : length).count()};
}

void ReportMaker::Private::addGaps(const WorkerTime& worker)
{
    Stretch gap{worker.worker(), {}, {}};
    for (const Piece& piece : worker.pieces()) {
        if (piece.kind != TimeKind::Gap)
            continue;
        // What is still to come has not been missed yet.
        gap.piece = piece;
        gap.piece.time.end = std::min(piece.time.end, wholeSecond(now));
        if (gap.piece.time.isEmpty() || !gaps.wants(gap))
            continue;
        gap.team = worker.teams().at(worker.teamAt(piece.origin));
        gaps.offer(gap);
    }
}

Sessions ReportMaker::Private::addSessions(const WorkerTime& worker)
{
    Sessions sum;
    std::optional<Interval> last;
    for (const Interval& session : worker.sessions()) {
        if (!worker.counts(session.start)) {
            last.reset();
            continue;
        }
        const Sessions one = sessionsOf(session);
        if (last && query.tariff.isOn) {
            const qint64 apart = sessionsOf(*last).billed + one.billed;
            const qint64 saved = apart - sessionsOf({last->start, session.end}).billed;
            if (saved > 0)
                hints.offer({worker.worker(), *last, session, saved});
        }
        sum += one;
        last = session;
    }
    return sum;
}

ReportMaker::ReportMaker(const ReportQuery& query, const QTimeZone& organisation, Instant now)
    : d(std::make_unique<Private>(query, organisation, now))
{
}

ReportMaker::~ReportMaker() = default;
ReportMaker::ReportMaker(ReportMaker&&) noexcept = default;

const Days& ReportMaker::days() const
{
    return d->ledger.days();
}

void ReportMaker::add(const WorkerRows& rows)
{
    if (!isAskedFor(d->query, rows.worker))
        return;
    const WorkerTime worker(rows, days().range(), d->now, d->query.teams);
    if (worker.pieces().isEmpty())
        return;
    d->ledger.add(worker);
    d->addGaps(worker);
    d->sessions.append(d->addSessions(worker));
}

Report ReportMaker::finished() &&
{
    Report report;
    report.query = d->query;
    report.days = days();
    report.now = d->now;
    for (qsizetype i = 0; i < d->sessions.size(); ++i) {
        const MinuteLedger::WorkerSum& sum = d->ledger.byWorker().at(i);
        report.byWorker.append({sum.worker, sum.time, d->sessions.at(i)});
        report.sessions += d->sessions.at(i);
    }
    std::ranges::sort(report.byWorker, {}, &Report::WorkerRow::worker);
    report.byTeam = d->ledger.byTeam();
    report.byDay = d->ledger.byDay();
    report.byHour = d->ledger.byHour();
    report.total = d->ledger.total();
    report.worstGaps = std::move(d->gaps).taken();
    report.hints = std::move(d->hints).taken();
    return report;
}

QVector<Stretch> stretchesOf(const WorkerRows& rows, const ReportQuery& query, const QTimeZone& organisation,
    Instant now, const StretchFilter& filter)
{
    if (!isAskedFor(query, rows.worker) || (filter.worker.isValid() && filter.worker != rows.worker))
        return {};
    if (query.days.isEmpty()
        || (filter.day.isValid() && (filter.day < query.days.first || filter.day > query.days.last)))
        return {};
    // The days between are of no interest here, and finding where one begins takes time.
    const auto timeOf = [&](const QDate& day) { return Days({day, day}, organisation).range(); };
    const Interval within = filter.day.isValid()
        ? timeOf(filter.day)
        : Interval{timeOf(query.days.first).start, timeOf(query.days.last).end};
    QSet<QString> teams = query.teams;
    if (filter.team) {
        if (!teams.isEmpty() && !teams.contains(*filter.team))
            return {};
        teams = {*filter.team};
    }
    const WorkerTime worker(rows, within, wholeSecond(now), teams);
    QVector<Stretch> stretches;
    for (const Piece& piece : worker.pieces()) {
        if (!filter.kinds.isEmpty() && !filter.kinds.contains(piece.kind))
            continue;
        Piece part = piece;
        if (filter.within)
            part.time = piece.time.clipped(*filter.within);
        if (!part.time.isEmpty())
            stretches.append({rows.worker, worker.teams().at(worker.teamAt(piece.origin)), part});
    }
    return stretches;
}

} // namespace covershift::reports
