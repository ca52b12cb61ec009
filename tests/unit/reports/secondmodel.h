#pragma once

#include <reports/report.h>

#include <QRandomGenerator>

#include <map>
#include <vector>

namespace covershift::support {

/// One worker's rows at random, most of them in this time.
[[nodiscard]] reports::WorkerRows randomRows(
    QRandomGenerator& random, WorkerId worker, const Interval& around);

/// The same report as `contracts/cli.md` words it, second by second: no interval is ever united, cut or
/// subtracted, and every second is looked up on the wall clock.
class SecondModel
{
public:
    /// `around`: all that the rows lie in. `now` is a whole second in it.
    SecondModel(
        const reports::ReportQuery& query, const QTimeZone& zone, const Interval& around, Instant now);

    void add(const reports::WorkerRows& rows);
    /// All that is in the range, by the report's own order.
    [[nodiscard]] QVector<reports::Stretch> worstGaps() const;
    [[nodiscard]] QVector<reports::CheaperAsOne> hints() const;

    reports::InsuredTime total;
    reports::Sessions sessions;
    std::map<qint64, reports::InsuredTime> byWorker;
    std::map<qint64, reports::Sessions> sessionsOf; ///< by worker
    std::map<QDate, reports::InsuredTime> byDay;
    std::map<QString, reports::InsuredTime> byTeam;
    std::array<reports::InsuredTime, 24> byHour{};

private:
    struct Second
    {
        bool planned = false;
        bool insured = false;
        bool doubtful = false;
        Instant planStart = Instant::max(); ///< of what is planned over it, the first
        [[nodiscard]] bool is(reports::TimeKind kind) const;
        /// What a stretch of that kind is part of goes on.
        [[nodiscard]] bool goesOn(reports::TimeKind kind) const;
    };
    struct Quarter ///< of an hour: no clock changes but at one
    {
        QDate day; ///< invalid: not asked for
        int hour = 0;
    };
    using Line = std::vector<Second>;

    [[nodiscard]] Instant at(std::size_t index) const { return m_around.start + seconds(qint64(index)); }
    [[nodiscard]] const Quarter& quarter(std::size_t index) const { return m_quarters[index / 900]; }
    [[nodiscard]] bool isTeamAskedFor(const QString& team) const;
    [[nodiscard]] Line lineOf(const reports::WorkerRows& rows) const;
    void countSeconds(const reports::WorkerRows& rows, const Line& line, reports::TimeKind kind);
    void countSessions(const reports::WorkerRows& rows, const Line& line);

    reports::ReportQuery m_query;
    Interval m_around;
    Instant m_now;
    std::vector<Quarter> m_quarters;
    QVector<reports::Stretch> m_gaps;
    QVector<reports::CheaperAsOne> m_hints;
};

/// What differs, in words; empty: nothing does, and rows, teams, days and hours each add up to the total.
[[nodiscard]] QByteArray differenceOf(const reports::Report& report, SecondModel model);

} // namespace covershift::support
