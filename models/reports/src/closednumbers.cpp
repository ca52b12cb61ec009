#include <reports/closedperiod.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace covershift::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Covered = "covered_s"_L1;
constexpr auto Gap = "gap_s"_L1;
constexpr auto Unplanned = "unplanned_s"_L1;
constexpr auto Doubtful = "doubtful_s"_L1;
constexpr auto Day = "day"_L1;
constexpr auto Team = "team"_L1;
constexpr auto Worker = "worker"_L1;

QJsonObject jsonOf(const InsuredTime& time)
{
    return {{Covered, time.covered}, {Gap, time.gap}, {Unplanned, time.unplanned}, {Doubtful, time.doubtful}};
}

QJsonObject jsonOf(QLatin1String key, const QString& of, const InsuredTime& time)
{
    QJsonObject row = jsonOf(time);
    row.insert(key, of);
    return row;
}

KeptNumbers keptNumbersOf(const Report& report, const PeriodClose& close)
{
    const auto kept = readClosedNumbers(close.numbers);
    if (!kept)
        return KeptNumbers::Unreadable;
    if (!report.query.workers.isEmpty() || !report.query.teams.isEmpty())
        return KeptNumbers::OfMore;
    return readClosedNumbers(closedNumbers(report)) == kept ? KeptNumbers::Same : KeptNumbers::Changed;
}

/// Reads members, and remembers whether all were there.
class ObjectReader
{
public:
    [[nodiscard]] bool isFine() const { return m_isFine; }
    QJsonObject object(const QJsonValue& value) { return check(value.isObject()), value.toObject(); }
    QJsonArray array(const QJsonValue& value) { return check(value.isArray()), value.toArray(); }
    QString text(const QJsonValue& value) { return check(value.isString()), value.toString(); }
    InsuredTime time(const QJsonObject& row)
    {
        return {number(row[Covered]), number(row[Gap]), number(row[Unplanned]), number(row[Doubtful])};
    }
    void check(bool isFine) { m_isFine = m_isFine && isFine; }

private:
    qint64 number(const QJsonValue& value)
    {
        check(value.toInteger(-1) >= 0);
        return value.toInteger();
    }

    bool m_isFine = true;
};

} // namespace

QByteArray closedNumbers(const Report& report)
{
    QJsonArray workers;
    for (const Report::WorkerRow& row : report.byWorker)
        workers.append(jsonOf(Worker, QString::number(row.worker.value), row.time));
    QJsonArray teams;
    for (auto team = report.byTeam.cbegin(); team != report.byTeam.cend(); ++team)
        teams.append(jsonOf(Team, team.key(), team.value()));
    QJsonArray days;
    for (int i = 0; i < report.byDay.size(); ++i)
        days.append(jsonOf(Day, report.days.day(i).toString(Qt::ISODate), report.byDay.at(i)));
    // QJsonObject keeps its members by name, so equal numbers are equal bytes.
    return QJsonDocument(QJsonObject{{u"total"_s, jsonOf(report.total)}, {u"workers"_s, workers},
                             {u"teams"_s, teams}, {u"days"_s, days}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ClosedNumbers> readClosedNumbers(const QByteArray& numbers)
{
    const QJsonDocument document = QJsonDocument::fromJson(numbers);
    ObjectReader read;
    read.check(document.isObject());
    const QJsonObject all = document.object();
    ClosedNumbers closed;
    closed.total = read.time(read.object(all["total"_L1]));
    for (const QJsonValue& value : read.array(all["workers"_L1])) {
        const QJsonObject row = read.object(value);
        bool isNumber = false;
        const WorkerId worker(read.text(row[Worker]).toLongLong(&isNumber));
        read.check(isNumber && worker.isValid());
        closed.byWorker.append({worker, read.time(row)});
    }
    for (const QJsonValue& value : read.array(all["teams"_L1])) {
        const QJsonObject row = read.object(value);
        closed.byTeam.insert(read.text(row[Team]), read.time(row));
    }
    for (const QJsonValue& value : read.array(all["days"_L1])) {
        const QJsonObject row = read.object(value);
        const QDate day = QDate::fromString(read.text(row[Day]), Qt::ISODate);
        if (closed.byDay.isEmpty())
            closed.firstDay = day;
        read.check(day.isValid() && day == closed.firstDay.addDays(closed.byDay.size()));
        closed.byDay.append(read.time(row));
    }
    return read.isFine() ? std::optional(closed) : std::nullopt;
}

QString keptNumbersName(KeptNumbers numbers)
{
    switch (numbers) {
    case KeptNumbers::Same:
        return u"same"_s;
    case KeptNumbers::Changed:
        return u"changed"_s;
    case KeptNumbers::OfMore:
        return u"of_more"_s;
    case KeptNumbers::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ClosedReport> closedReport(const Report& report, const QVector<PeriodClose>& closes)
{
    const DayRange& days = report.query.days;
    const PeriodClose* last = nullptr;
    for (const PeriodClose& close : closes) {
        if (close.days == days && (!last || last->revision < close.revision))
            last = &close;
    }
    return last ? std::optional(ClosedReport{*last, keptNumbersOf(report, *last)}) : std::nullopt;
}

} // namespace covershift::reports
