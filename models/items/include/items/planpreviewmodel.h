#pragma once

#include <domain/occurrence.h>

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

/// The coming days of one template as a calendar: a row a week, a column a weekday. Each day says when it
/// starts and ends on the wall clock it is meant in, and what is special about it. GUI thread.
class PlanPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< QDate; invalid outside the range
        StartRole, ///< QString: "22:00"; empty on a day without a shift
        EndRole, ///< QString: "06:00"
        MarksRole, ///< int: `Mark`s
    };
    enum Mark { ClockChange = 1, Revision = 2, Exception = 4 };

    /// What is to be said of one day.
    struct Note
    {
        QDate day;
        Mark mark = ClockChange;
        QString sentence;
        friend bool operator==(const Note&, const Note&) = default;
    };

    /// `plan` must outlive this.
    explicit PlanPreviewModel(const session::PlanBoard& plan, QObject* parent = nullptr);

    /// `exceptions`: this template's, in the place of those in the plan.
    void show(const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days);
    void clear();

    [[nodiscard]] const QVector<Note>& notes() const { return m_notes; } ///< by day
    [[nodiscard]] int shiftDays() const; ///< how many of the days have a shift
    [[nodiscard]] QModelIndex indexOf(const QDate& day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the hours; AccessibleTextRole, ToolTipRole: the day with all that is to be said of it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override; ///< none outside the range
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Day
    {
        bool hasShift = false;
        QString start;
        QString end;
        bool endsNextDay = false;
        int marks = 0;
        friend bool operator==(const Day&, const Day&) = default;
    };
    [[nodiscard]] const Day* dayAt(const QModelIndex& index) const;
    [[nodiscard]] QDate dateAt(int row, int column) const;
    [[nodiscard]] QString textOf(const QDate& date, const Day& day) const;
    void noteClocks(const PlannedShift& shift, const QTimeZone& zone, int startOffset);
    void noteRevisions(const ShiftTemplate& one, const DayRange& days);
    void noteExceptions(
        const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days);

    const session::PlanBoard& m_plan;
    QDate m_first; ///< of the range
    QDate m_weekStart; ///< the first day of its first row
    QVector<Day> m_days; ///< from `m_first` on
    QVector<Note> m_notes;
};

} // namespace covershift::items
