#include <reports/csvtable.h>
#include <reports/reportcsv.h>

#include <QDateTime>

namespace covershift::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype RowsAtOnce = 5'000; ///< of how far it is, a step

/// A table whose last column is the notice, where there is one.
class NoticedTable
{
public:
    NoticedTable(QStringList titles, const QString& notice)
        : m_notice(notice)
        , m_table(notice.isEmpty() ? titles : titles << u"notice"_s)
    {
    }
    void append(QVariantList cells)
    {
        if (!m_notice.isEmpty())
            cells.append(m_notice);
        m_table.append(cells);
    }
    [[nodiscard]] QByteArray bytes() const { return m_table.bytes(); }

private:
    QString m_notice;
    CsvTable m_table;
};

QVariantList timeCells(const InsuredTime& time)
{
    return {time.planned(), time.insured(), time.covered, time.gap, time.unplanned, time.doubtful};
}

QVariantList zoneCells(const Interval& time, const QTimeZone& zone)
{
    return {isoTime(time.start, zone), isoTime(time.end, zone), QString::fromLatin1(zone.id())};
}

/// Writes one row after the other.
class ReportRows
{
public:
    ReportRows(const Report& report, ReportKey key, const ExportTerms& terms)
        : m_report(report)
        , m_closed(terms.closed)
        , m_hasSessions(key == ReportKey::Worker && report.query.tariff.isOn)
        , m_table(titles(key), terms.notice)
    {
    }
    void append(
        const QVariantList& key, const Interval& time, const InsuredTime& sums, const Sessions& sessions = {})
    {
        QVariantList cells = key + zoneCells(time, m_report.days.zone());
        cells << isoTime(m_report.now, m_report.days.zone()) << timeCells(sums);
        const Tariff& tariff = m_report.query.tariff;
        if (m_hasSessions)
            cells << sessions.count << sessions.insured << sessions.billed
                  << amountNumber(tariff.priceOf(seconds(sessions.billed)));
        if (tariff.isOn)
            cells << amountNumber(tariff.priceOf(seconds(sums.unplanned))) << tariff.currency;
        if (m_closed)
            cells << isoTime(m_closed->close.closedAt, m_report.days.zone()) << m_closed->close.revision
                  << keptNumbersName(m_closed->numbers);
        m_table.append(cells);
    }
    [[nodiscard]] QByteArray bytes() const { return m_table.bytes(); }

private:
    [[nodiscard]] QStringList titles(ReportKey key) const
    {
        QStringList titles{reportKeyName(key)};
        if (key == ReportKey::Worker)
            titles << u"worker_name"_s;
        titles << u"from"_s << u"to"_s << u"time_zone"_s << u"as_of"_s << u"planned_s"_s << u"insured_s"_s
               << u"covered_s"_s << u"gap_s"_s << u"unplanned_s"_s << u"doubtful_s"_s;
        if (m_hasSessions)
            titles << u"sessions"_s << u"sessions_s"_s << u"billed_s"_s << u"premium_estimate"_s;
        if (m_report.query.tariff.isOn)
            titles << u"unplanned_cost_estimate"_s << u"currency"_s;
        if (m_closed)
            titles << u"closed_at"_s << u"closed_revision"_s << u"closed_numbers"_s;
        return titles;
    }

    const Report& m_report;
    const std::optional<ClosedReport>& m_closed;
    bool m_hasSessions;
    NoticedTable m_table;
};

} // namespace

QString reportKeyName(ReportKey key)
{
    switch (key) {
    case ReportKey::Worker:
        return u"worker"_s;
    case ReportKey::Team:
        return u"team"_s;
    case ReportKey::Day:
        return u"day"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportKey> reportKeyFromName(QStringView name)
{
    for (const ReportKey key : {ReportKey::Worker, ReportKey::Team, ReportKey::Day}) {
        if (name == reportKeyName(key))
            return key;
    }
    return std::nullopt;
}

QString timeKindName(TimeKind kind)
{
    switch (kind) {
    case TimeKind::Covered:
        return u"covered"_s;
    case TimeKind::Gap:
        return u"gap"_s;
    case TimeKind::Unplanned:
        return u"unplanned"_s;
    case TimeKind::Doubtful:
        return u"doubtful"_s;
    }
    Q_UNREACHABLE();
}

QByteArray reportCsv(const Report& report, ReportKey key, const ExportTerms& terms)
{
    ReportRows rows(report, key, terms);
    const Interval all = report.days.range();
    switch (key) {
    case ReportKey::Worker:
        for (const Report::WorkerRow& row : report.byWorker) {
            const WorkerLabel label = terms.labelOf(row.worker);
            rows.append({label.identifier, label.name}, all, row.time, row.sessions);
        }
        break;
    case ReportKey::Team:
        for (auto team = report.byTeam.cbegin(); team != report.byTeam.cend(); ++team)
            rows.append({team.key()}, all, team.value());
        break;
    case ReportKey::Day:
        for (int day = 0; day < report.days.count(); ++day)
            rows.append(
                {report.days.day(day).toString(Qt::ISODate)}, report.days.time(day), report.byDay.at(day));
        break;
    }
    return rows.bytes();
}

QByteArray stretchesCsv(const QVector<Stretch>& stretches, const QTimeZone& zone, const ExportTerms& terms,
    const std::function<bool(qsizetype done, qsizetype of)>& goesOn)
{
    NoticedTable table({u"worker"_s, u"worker_name"_s, u"team"_s, u"kind"_s, u"start"_s, u"end"_s,
                           u"time_zone"_s, u"seconds"_s},
        terms.notice);
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        if (i % RowsAtOnce == 0 && !goesOn(i, stretches.size()))
            return {};
        const Stretch& stretch = stretches.at(i);
        const WorkerLabel label = terms.labelOf(stretch.worker);
        const qint64 length = std::chrono::floor<seconds>(stretch.piece.time.length()).count();
        QVariantList cells{label.identifier, label.name, stretch.team, timeKindName(stretch.piece.kind)};
        cells << zoneCells(stretch.piece.time, zone) << length;
        table.append(cells);
    }
    return goesOn(stretches.size(), stretches.size()) ? table.bytes() : QByteArray();
}

QString amountNumber(qint64 amount)
{
    return u"%1.%2"_s.arg(amount / Tariff::PartsOfUnit).arg(amount % Tariff::PartsOfUnit, 4, 10, QChar(u'0'));
}

QString isoTime(Instant at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace covershift::reports
