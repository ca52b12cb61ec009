#pragma once

#include <reports/days.h>
#include <reports/insuredtime.h>

#include <QVector>

#include <array>
#include <vector>

namespace covershift::reports {

using TimeByHour = std::array<InsuredTime, 24>;

/// Adds up the time of a range of days by the hours that the wall clock shows. A piece costs the same however
/// many hours it lies over.
class HourSums
{
public:
    explicit HourSums(const Days& days);

    /// A piece inside the range.
    void add(const Piece& piece);
    [[nodiscard]] QVector<InsuredTime> byDay() const; ///< one entry a day
    [[nodiscard]] TimeByHour byHour() const;

private:
    /// A stretch in which the wall clock shows one day and one hour; one that comes twice is two of them.
    struct Hour
    {
        qint64 start; ///< in seconds since 1970
        int day; ///< number in the range
        int hour;
    };
    using Kinds = std::array<qint64, 4>; ///< by `TimeKind`

    void appendHours(const Interval& time, int offset, int day);
    [[nodiscard]] std::size_t indexOf(qint64 second) const;
    template <class Add>
    void forEach(Add add) const;

    int m_days;
    std::vector<Hour> m_hours; ///< and the end of the last
    std::vector<Kinds> m_parts; ///< seconds of the pieces that begin or end in an hour
    std::vector<Kinds> m_whole; ///< how many more pieces lie over all of an hour than over all of the last
};

} // namespace covershift::reports
