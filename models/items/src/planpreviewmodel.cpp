#include <items/exceptiontext.h>
#include <items/planpreviewmodel.h>
#include <session/planboard.h>
#include <session/plansentences.h>

#include <QLocale>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;

QDateTime wallClock(Instant at, const QTimeZone& zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC);
    return utc.addSecs(zone.offsetFromUtc(utc));
}

QString changesText(const TemplateContent& before, const TemplateContent& after)
{
    QStringList titles;
    for (const TemplateField field : differences(before, after))
        titles.append(session::templateFieldTitle(field));
    return QLocale().createSeparatedList(titles);
}

} // namespace

PlanPreviewModel::PlanPreviewModel(const session::PlanBoard& plan, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

void PlanPreviewModel::show(
    const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days)
{
    const bool isSameRange = m_first == days.first && m_days.size() == days.first.daysTo(days.last) + 1;
    if (!isSameRange)
        beginResetModel();
    m_first = days.first;
    const int firstOfWeek = QLocale().firstDayOfWeek();
    m_weekStart = m_first.addDays(-((m_first.dayOfWeek() - firstOfWeek + DaysOfWeek) % DaysOfWeek));
    m_days = QVector<Day>(days.first.daysTo(days.last) + 1);
    m_notes.clear();
    const QString format = tr("HH:mm", "time of day");
    const QVector<PlannedShift> shifts
        = plannedShifts({std::span(&one, 1), m_plan.teams(), {}, m_plan.timeZone()}, days);
    for (const PlannedShift& shift : shifts) {
        const TemplateContent& content = one.contentOn(shift.day);
        const QTimeZone zone = m_plan.timeZoneOf(content.team);
        const QDateTime end = wallClock(shift.time.end, zone);
        Day& day = m_days[m_first.daysTo(shift.day)];
        day.hasShift = true;
        day.start = QLocale().toString(wallClock(shift.time.start, zone).time(), format);
        day.end = QLocale().toString(end.time(), format);
        day.endsNextDay = end.date() > shift.day && end.time() != QTime(0, 0);
        noteClocks(shift, zone, content.startOffset);
    }
    noteRevisions(one, days);
    noteExceptions(one, exceptions, days);
    std::ranges::stable_sort(m_notes, {}, &Note::day);
    for (const Note& note : std::as_const(m_notes))
        m_days[m_first.daysTo(note.day)].marks |= note.mark;
    if (isSameRange)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

void PlanPreviewModel::clear()
{
    beginResetModel();
    m_first = {};
    m_days.clear();
    m_notes.clear();
    endResetModel();
}

int PlanPreviewModel::shiftDays() const
{
    return static_cast<int>(std::ranges::count(m_days, true, &Day::hasShift));
}

QModelIndex PlanPreviewModel::indexOf(const QDate& day) const
{
    const qint64 at = m_days.isEmpty() ? -1 : m_first.daysTo(day);
    if (at < 0 || at >= m_days.size())
        return {};
    const auto place = static_cast<int>(m_weekStart.daysTo(day));
    return index(place / DaysOfWeek, place % DaysOfWeek);
}

int PlanPreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_days.isEmpty())
        return 0;
    return static_cast<int>((m_weekStart.daysTo(m_first) + m_days.size() + DaysOfWeek - 1) / DaysOfWeek);
}

int PlanPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : DaysOfWeek;
}

QVariant PlanPreviewModel::data(const QModelIndex& index, int role) const
{
    const Day* day = dayAt(index);
    if (!day)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        //: %1, %2: start and end of a shift
        return day->hasShift ? tr("%1–%2").arg(day->start, day->end) : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(dateAt(index.row(), index.column()), *day);
    case DayRole:
        return dateAt(index.row(), index.column());
    case StartRole:
        return day->start;
    case EndRole:
        return day->end;
    case MarksRole:
        return day->marks;
    default:
        return {};
    }
}

Qt::ItemFlags PlanPreviewModel::flags(const QModelIndex& index) const
{
    return dayAt(index) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

QVariant PlanPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return nearDayText(dateAt(section, 0));
    const int day = (QLocale().firstDayOfWeek() + section - 1) % DaysOfWeek + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

const PlanPreviewModel::Day* PlanPreviewModel::dayAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const qint64 at = m_first.daysTo(dateAt(index.row(), index.column()));
    return at >= 0 && at < m_days.size() ? &m_days.at(at) : nullptr;
}

QDate PlanPreviewModel::dateAt(int row, int column) const
{
    return m_weekStart.addDays(row * DaysOfWeek + column);
}

QString PlanPreviewModel::textOf(const QDate& date, const Day& day) const
{
    QString text;
    if (!day.hasShift)
        //: %1: a day as in "Tue 24 Nov"
        text = tr("%1: no shift.").arg(nearDayText(date));
    else if (day.endsNextDay)
        //: %1: a day as in "Tue 24 Nov", %2 and %3: times
        text = tr("%1: %2–%3, next day.").arg(nearDayText(date), day.start, day.end);
    else
        text = tr("%1: %2–%3.").arg(nearDayText(date), day.start, day.end);
    QStringList sentences{text};
    for (const Note& note : m_notes) {
        if (note.day == date)
            sentences.append(note.sentence);
    }
    return sentences.join(u' ');
}

void PlanPreviewModel::noteClocks(const PlannedShift& shift, const QTimeZone& zone, int startOffset)
{
    const QString format = tr("HH:mm", "time of day");
    const QString planned = QLocale().toString(QTime(startOffset / 60, startOffset % 60), format);
    const QString start = QLocale().toString(wallClock(shift.time.start, zone).time(), format);
    const QString end = QLocale().toString(wallClock(shift.time.end, zone).time(), format);
    if (shift.start == WallTimeKind::InGap)
        m_notes.append(
            {shift.day, ClockChange, tr("%1 does not exist that day: starts at %2.").arg(planned, start)});
    if (shift.start == WallTimeKind::Twice)
        m_notes.append({shift.day, ClockChange, tr("%1 comes twice: the first is taken.").arg(planned)});
    const auto offsetAt = [&zone](Instant at) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC));
    };
    const int turn = offsetAt(shift.time.end) - offsetAt(shift.time.start);
    if (turn > 0)
        m_notes.append({shift.day, ClockChange, tr("The clocks go forward during it: ends at %1.").arg(end)});
    if (turn < 0)
        m_notes.append({shift.day, ClockChange, tr("The clocks go back during it: ends at %1.").arg(end)});
}

void PlanPreviewModel::noteRevisions(const ShiftTemplate& one, const DayRange& days)
{
    for (qsizetype i = 1; i < one.revisions.size(); ++i) {
        const TemplateRevision& revision = one.revisions.at(i);
        if (*revision.from < days.first || *revision.from > days.last)
            continue;
        m_notes.append({*revision.from, Revision,
            //: %1: fields, as in "Start and Members"
            tr("From this day on it is changed: %1.")
                .arg(changesText(one.revisions.at(i - 1).content, revision.content))});
    }
}

void PlanPreviewModel::noteExceptions(
    const ShiftTemplate& one, const QVector<PlanException>& exceptions, const DayRange& days)
{
    for (const PlanException& exception : exceptions) {
        if (exception.day < days.first || exception.day > days.last || !one.happensOn(exception.day)
            || !one.contentOn(exception.day).members.contains(exception.member))
            continue;
        //: %1: an exception of a day, as in "Ana Sousa is absent"
        m_notes.append(
            {exception.day, Exception, tr("%1.", "a sentence").arg(exceptionText(m_plan, exception))});
    }
}

} // namespace covershift::items
