#pragma once

#include <domain/tariff.h>
#include <reports/minuteledger.h>

#include <QSet>

#include <memory>
#include <optional>

namespace covershift::reports {

/// What a report is asked about.
struct ReportQuery
{
    DayRange days; ///< calendar days of the organisation's zone, the last included
    QVector<WorkerId> workers; ///< empty: all
    /// Empty: all. Else only the stretches that count for one of these (`WorkerTime`); `{}` in it is
    /// "no team".
    QSet<QString> teams;
    Tariff tariff;
};

/// A stretch of one worker's time, as it stands behind a number of a report.
struct Stretch
{
    WorkerId worker;
    QString team; ///< for which it counts
    Piece piece;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// What is estimated of the sessions that begin in the range: one is cover without a break.
struct Sessions
{
    int count = 0;
    qint64 insured = 0; ///< seconds of them, whole, to now
    qint64 billed = 0; ///< seconds charged for: each no less than the tariff's minimum, where it is on
    Sessions& operator+=(const Sessions& other);
    friend bool operator==(const Sessions&, const Sessions&) = default;
};

/// Two sessions in a row of one worker that cost more than one over both and the break between them.
struct CheaperAsOne
{
    WorkerId worker;
    Interval first;
    Interval second;
    qint64 saved = 0; ///< seconds less to be charged for
    friend bool operator==(const CheaperAsOne&, const CheaperAsOne&) = default;
};

/// A report over a range of days. Every row and total keeps `planned = covered + gap` and
/// `insured = covered + unplanned`, in whole seconds.
struct Report
{
    struct WorkerRow
    {
        WorkerId worker;
        InsuredTime time;
        Sessions sessions;
        friend bool operator==(const WorkerRow&, const WorkerRow&) = default;
    };
    static constexpr int MostGaps = 20;
    static constexpr int MostHints = 20;

    ReportQuery query;
    Days days; ///< of the organisation's zone
    Instant now; ///< as of when: an open shift ended here
    QVector<WorkerRow> byWorker; ///< in the order of the worker's ids; without those of whom nothing is told
    QMap<QString, InsuredTime> byTeam;
    QVector<InsuredTime> byDay; ///< one entry a day
    TimeByHour byHour{}; ///< by the hour on the wall clock: all days together
    QVector<Stretch> worstGaps; ///< until `now`; the longest first, then by start; at most `MostGaps`
    QVector<CheaperAsOne> hints; ///< the dearest first; at most `MostHints`; empty without a tariff
    InsuredTime total;
    Sessions sessions; ///< of all
};

/// Makes a report worker by worker and keeps sums alone. On any one thread.
class ReportMaker
{
public:
    ReportMaker(const ReportQuery& query, const QTimeZone& organisation, Instant now);
    ~ReportMaker();
    ReportMaker(ReportMaker&&) noexcept;

    [[nodiscard]] const Days& days() const;
    /// Each worker once, by id.
    void add(const WorkerRows& rows);
    [[nodiscard]] Report finished() &&;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Which number of a report is opened: the stretches behind it, by start, then by worker. `kinds`: Planned is
/// covered and gap, insured is covered and unplanned.
struct StretchFilter
{
    WorkerId worker; ///< invalid: all
    std::optional<QString> team;
    QDate day; ///< invalid: all
    QSet<TimeKind> kinds; ///< empty: all
    std::optional<Interval> within = std::nullopt; ///< what lies in this time alone, cut to it
};

/// Those of one worker, clipped to the range and, where a day is asked for, to it.
[[nodiscard]] QVector<Stretch> stretchesOf(const WorkerRows& rows, const ReportQuery& query,
    const QTimeZone& organisation, Instant now, const StretchFilter& filter);

/// What is kept of a report when its days are closed (`PeriodClose::numbers`): JSON, the same for the same
/// numbers, by worker, team and day.
[[nodiscard]] QByteArray closedNumbers(const Report& report);
/// The total, the workers and the days that a close holds; nothing where it cannot be read.
struct ClosedNumbers
{
    InsuredTime total;
    QVector<MinuteLedger::WorkerSum> byWorker;
    QMap<QString, InsuredTime> byTeam;
    QDate firstDay; ///< the others follow it day by day; invalid: there is none
    QVector<InsuredTime> byDay;
    friend bool operator==(const ClosedNumbers&, const ClosedNumbers&) = default;
};
[[nodiscard]] std::optional<ClosedNumbers> readClosedNumbers(const QByteArray& numbers);

} // namespace covershift::reports
