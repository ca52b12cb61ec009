#pragma once

#include <reports/days.h>
#include <reports/hoursums.h>
#include <reports/workertime.h>

#include <QMap>
#include <QString>
#include <QVector>

namespace covershift::reports {

/// The minute ledger over a range of days (`contracts/cli.md`, The minute ledger): takes one worker after the
/// other and keeps sums alone, so that no more than one worker's rows need to be at hand.
class MinuteLedger
{
public:
    struct WorkerSum
    {
        WorkerId worker;
        InsuredTime time;
        friend bool operator==(const WorkerSum&, const WorkerSum&) = default;
    };

    explicit MinuteLedger(Days days);

    /// Of the range of these days.
    void add(const WorkerTime& worker);

    [[nodiscard]] const Days& days() const { return m_days; }
    [[nodiscard]] const QVector<WorkerSum>& byWorker() const { return m_byWorker; } ///< as they were added
    [[nodiscard]] const QMap<QString, InsuredTime>& byTeam() const { return m_byTeam; }
    [[nodiscard]] QVector<InsuredTime> byDay() const { return m_hours.byDay(); } ///< one entry a day
    [[nodiscard]] TimeByHour byHour() const { return m_hours.byHour(); }
    [[nodiscard]] const InsuredTime& total() const { return m_total; }

private:
    Days m_days;
    HourSums m_hours;
    QVector<WorkerSum> m_byWorker;
    QMap<QString, InsuredTime> m_byTeam;
    InsuredTime m_total;
};

} // namespace covershift::reports
