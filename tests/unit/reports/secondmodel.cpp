#include "secondmodel.h"

#include <algorithm>
#include <tuple>

namespace covershift::support {

using namespace covershift::reports;
using namespace std::chrono_literals;

namespace {

constexpr std::array Kinds{TimeKind::Covered, TimeKind::Gap, TimeKind::Unplanned, TimeKind::Doubtful};

void count(InsuredTime& time, TimeKind kind)
{
    switch (kind) {
    case TimeKind::Covered:
        ++time.covered;
        break;
    case TimeKind::Gap:
        ++time.gap;
        break;
    case TimeKind::Unplanned:
        ++time.unplanned;
        break;
    case TimeKind::Doubtful:
        ++time.doubtful;
        break;
    }
}

QString teamAt(const QVector<TeamSince>& teams, Instant at)
{
    QString team = teams.isEmpty() ? QString() : teams.constFirst().team;
    for (const TeamSince& each : teams) {
        if (each.since <= at)
            team = each.team;
    }
    return team;
}

/// The sum of rows, each of which keeps what holds in all of them.
template <class Rows, class TimeOf>
InsuredTime sumOf(const Rows& rows, TimeOf timeOf)
{
    InsuredTime sum;
    qint64 planned = 0;
    qint64 insured = 0;
    for (const auto& row : rows) {
        const InsuredTime& time = std::invoke(timeOf, row);
        sum += time;
        planned += time.planned();
        insured += time.insured();
    }
    return planned == sum.covered + sum.gap && insured == sum.covered + sum.unplanned ? sum : InsuredTime{-1};
}

} // namespace

WorkerRows randomRows(QRandomGenerator& random, WorkerId worker, const Interval& around)
{
    const auto within
        = [&] { return around.start + seconds(random.bounded(qint64((around.end - around.start) / 1s))); };
    WorkerRows rows{worker, {}, {}, {}};
    const int shifts = random.bounded(14);
    for (int i = 0; i < shifts; ++i) {
        LiveShift shift;
        shift.start = within();
        shift.certainty = Certainty(random.bounded(4));
        // Most have ended, or all would run on to now.
        shift.state = random.bounded(3) > 0 ? ShiftState::Ended : ShiftState(random.bounded(3));
        shift.origin = ShiftOrigin(random.bounded(3));
        if (shift.state == ShiftState::Pending && random.bounded(2) > 0)
            shift.flags = LiveShift::EndTaken;
        if (shift.state == ShiftState::Ended || shift.state == ShiftState::Ending || shift.flags != 0)
            shift.end = shift.start + seconds(random.bounded(random.bounded(2) > 0 ? 3'000 : 16 * 3'600));
        rows.shifts.append(shift);
    }
    std::ranges::sort(rows.shifts, {}, &LiveShift::start);
    const int plans = random.bounded(6);
    for (int i = 0; i < plans; ++i) {
        const Instant start = within();
        rows.planned.append({start, start + std::chrono::minutes(random.bounded(14 * 60))});
    }
    const int teams = random.bounded(4);
    for (int i = 0; i < teams; ++i)
        rows.teams.append({within(), QString(QChar(u'A' + random.bounded(3)))});
    std::ranges::sort(rows.teams, {}, &TeamSince::since);
    return rows;
}

bool SecondModel::Second::is(TimeKind kind) const
{
    switch (kind) {
    case TimeKind::Covered:
        return insured && planned;
    case TimeKind::Gap:
        return planned && !insured;
    case TimeKind::Unplanned:
        return insured && !planned;
    case TimeKind::Doubtful:
        return doubtful && !insured;
    }
    Q_UNREACHABLE();
}

bool SecondModel::Second::goesOn(TimeKind kind) const
{
    return kind == TimeKind::Gap ? planned : kind == TimeKind::Doubtful ? doubtful : insured;
}

SecondModel::SecondModel(const ReportQuery& query, const QTimeZone& zone, const Interval& around, Instant now)
    : m_query(query)
    , m_around(around)
    , m_now(now)
{
    for (Instant at = around.start; at < around.end; at += 15min) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
        const bool isIn = query.days.first <= wall.date() && wall.date() <= query.days.last;
        m_quarters.push_back({isIn ? wall.date() : QDate(), wall.time().hour()});
    }
}

bool SecondModel::isTeamAskedFor(const QString& team) const
{
    return m_query.teams.isEmpty() || m_query.teams.contains(team);
}

SecondModel::Line SecondModel::lineOf(const WorkerRows& rows) const
{
    Line line(std::size_t((m_around.end - m_around.start) / 1s));
    const auto mark = [&](Instant from, Instant until, bool Second::*what) {
        for (Instant at = std::max(from, m_around.start); at < std::min(until, m_around.end); at += 1s)
            line[std::size_t((at - m_around.start) / 1s)].*what = true;
    };
    for (const LiveShift& shift : rows.shifts) {
        const bool isDoubtful = shift.certainty == Certainty::Uncertain;
        const bool isEndTaken = shift.state == ShiftState::Ended
            || (isDoubtful && shift.hasEnd()
                && (shift.origin == ShiftOrigin::Insert || (shift.flags & LiveShift::EndTaken) != 0));
        const Instant until = isEndTaken ? std::min(shift.end, m_now) : m_now;
        if (isDoubtful)
            mark(shift.start, until, &Second::doubtful);
        else if (shift.certainty != Certainty::Queued)
            mark(shift.start, until, &Second::insured);
    }
    for (const Interval& planned : rows.planned) {
        mark(planned.start, planned.end, &Second::planned);
        for (Instant at = std::max(planned.start, m_around.start); at < std::min(planned.end, m_around.end);
             at += 1s) {
            Instant& first = line[std::size_t((at - m_around.start) / 1s)].planStart;
            first = std::min(first, planned.start);
        }
    }
    return line;
}

void SecondModel::add(const WorkerRows& rows)
{
    if (!m_query.workers.isEmpty() && !m_query.workers.contains(rows.worker))
        return;
    const Line line = lineOf(rows);
    for (const TimeKind kind : Kinds)
        countSeconds(rows, line, kind);
    countSessions(rows, line);
}

void SecondModel::countSeconds(const WorkerRows& rows, const Line& line, TimeKind kind)
{
    bool wasOn = false;
    std::optional<QString> gapOf; ///< the team whose gap it was a second ago
    Instant origin;
    QString team;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isOn = line[i].goesOn(kind);
        const bool begins = kind == TimeKind::Gap ? isOn && origin != line[i].planStart : isOn && !wasOn;
        if (begins) {
            origin = kind == TimeKind::Gap ? line[i].planStart : at(i);
            team = teamAt(rows.teams, origin);
        }
        wasOn = isOn;
        const Quarter& wall = quarter(i);
        const bool counts = isOn && line[i].is(kind) && wall.day.isValid() && isTeamAskedFor(team);
        if (counts) {
            count(total, kind);
            count(byWorker[rows.worker.value], kind);
            count(byDay[wall.day], kind);
            count(byTeam[team], kind);
            count(byHour[std::size_t(wall.hour)], kind);
        }
        if (counts && kind == TimeKind::Gap) {
            if (gapOf != team)
                m_gaps.append({rows.worker, team, {{at(i), at(i)}, kind, origin}});
            m_gaps.last().piece.time.end = at(i + 1);
        }
        gapOf = counts ? std::optional(team) : std::nullopt;
    }
}

void SecondModel::countSessions(const WorkerRows& rows, const Line& line)
{
    const auto charged = [&](qint64 length) {
        return m_query.tariff.isOn ? std::max<qint64>(length, m_query.tariff.minimumMinutes * 60) : length;
    };
    const auto lengthOf = [](const Interval& time) { return qint64((time.end - time.start) / 1s); };
    QVector<Interval> all; ///< of any day and team
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i].insured && (i == 0 || !line[i - 1].insured))
            all.append({at(i), at(i)});
        if (line[i].insured)
            all.last().end = at(i + 1);
    }
    const auto counts = [&](const Interval& session) {
        return quarter(std::size_t((session.start - m_around.start) / 1s)).day.isValid()
            && isTeamAskedFor(teamAt(rows.teams, session.start));
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!counts(all.at(i)))
            continue;
        const qint64 length = lengthOf(all.at(i));
        sessions += {1, length, charged(length)};
        sessionsOf[rows.worker.value] += {1, length, charged(length)};
        if (i == 0 || !counts(all.at(i - 1)) || !m_query.tariff.isOn)
            continue;
        const qint64 apart = charged(lengthOf(all.at(i - 1))) + charged(length);
        const qint64 together = charged(lengthOf({all.at(i - 1).start, all.at(i).end}));
        if (together < apart)
            m_hints.append({rows.worker, all.at(i - 1), all.at(i), apart - together});
    }
}

QVector<Stretch> SecondModel::worstGaps() const
{
    QVector<Stretch> gaps = m_gaps;
    for (Stretch& gap : gaps)
        gap.piece.time.end = std::min(gap.piece.time.end, m_now);
    erase_if(gaps, [](const Stretch& gap) { return gap.piece.time.isEmpty(); });
    std::ranges::sort(gaps, {}, [](const Stretch& gap) {
        return std::tuple(-gap.piece.time.length(), gap.piece.time.start, gap.worker);
    });
    return gaps;
}

QVector<CheaperAsOne> SecondModel::hints() const
{
    QVector<CheaperAsOne> hints = m_hints;
    std::ranges::sort(hints, {},
        [](const CheaperAsOne& hint) { return std::tuple(-hint.saved, hint.first.start, hint.worker); });
    return hints;
}

QByteArray differenceOf(const Report& report, SecondModel model)
{
    if (report.total != model.total)
        return "total";
    for (int day = 0; day < report.days.count(); ++day) {
        if (report.byDay.at(day) != model.byDay[report.days.day(day)])
            return "day " + QByteArray::number(day);
    }
    for (std::size_t hour = 0; hour < report.byHour.size(); ++hour) {
        if (report.byHour[hour] != model.byHour[hour])
            return "hour " + QByteArray::number(qulonglong(hour));
    }
    for (auto team = report.byTeam.cbegin(); team != report.byTeam.cend(); ++team) {
        if (team.value() != model.byTeam[team.key()])
            return "team " + team.key().toUtf8();
    }
    if (report.byWorker.size() != qsizetype(model.byWorker.size()))
        return "number of workers";
    auto worker = model.byWorker.cbegin();
    for (const Report::WorkerRow& row : report.byWorker) {
        if (row.worker.value != worker->first || row.time != worker->second
            || row.sessions != model.sessionsOf[worker->first])
            return "worker " + QByteArray::number(row.worker.value);
        ++worker;
    }
    if (report.sessions != model.sessions)
        return "sessions";
    if (report.worstGaps != model.worstGaps().first(report.worstGaps.size())
        || report.worstGaps.size() != std::min<qsizetype>(model.worstGaps().size(), Report::MostGaps))
        return "gaps";
    if (report.hints != model.hints().first(report.hints.size())
        || report.hints.size() != std::min<qsizetype>(model.hints().size(), Report::MostHints))
        return "hints";
    const auto itself = [](const InsuredTime& time) { return time; };
    if (sumOf(report.byWorker, &Report::WorkerRow::time) != report.total
        || sumOf(report.byTeam, itself) != report.total || sumOf(report.byDay, itself) != report.total
        || sumOf(report.byHour, itself) != report.total)
        return "sums";
    return {};
}

} // namespace covershift::support
