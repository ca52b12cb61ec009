#include "reportpaper.h"

#include "periodwords.h"

#include <chartviews/chartpaper.h>
#include <items/reportmodel.h>
#include <items/reporttext.h>
#include <items/stretchesmodel.h>
#include <session/board.h>
#include <session/planboard.h>
#include <session/whenfinished.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using chartviews::ChartKind;
using items::ReportGrouping;
using items::ReportModel;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

constexpr int MostNamed = 12; ///< at the head; more are named at the end

PaperTable tableOf(const reports::Report& report, ReportGrouping grouping, const chartviews::NameOf& nameOf)
{
    ReportModel model(nameOf);
    model.setGrouping(grouping);
    model.setReport(report);
    QVector<int> columns;
    PaperTable table;
    for (int column = 0; column < ReportModel::ColumnCount; ++column) {
        if (!model.isShown(column))
            continue;
        columns.append(column);
        table.titles.append(model.headerData(column, Qt::Horizontal).toString());
        table.isNumber.append(column != ReportModel::KeyColumn);
    }
    QVector<int> order(model.rowCount() - 1);
    std::iota(order.begin(), order.end(), 0);
    if (grouping != ReportGrouping::Day) {
        std::ranges::stable_sort(
            order, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
            [&model](int row) { return model.index(row, ReportModel::KeyColumn).data().toString(); });
    }
    order.append(model.rowCount() - 1);
    for (const int row : std::as_const(order)) {
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex cell = model.index(row, column);
            const QVariant seconds = cell.data(ReportModel::SecondsRole);
            // Whoever adds up what is written must come to the total.
            cells.append(seconds.isValid() ? items::exactText(seconds.toLongLong()) : cell.data().toString());
        }
        if (row == model.rowCount() - 1)
            table.total = cells;
        else
            table.rows.append(cells);
    }
    return table;
}

QStringList teamsOf(const reports::ReportQuery& query)
{
    QStringList teams;
    for (const QString& team : query.teams)
        teams.append(items::teamText(team));
    teams.sort();
    return teams;
}

QStringList workersOf(const reports::ReportQuery& query, const chartviews::NameOf& nameOf)
{
    QStringList workers;
    for (const WorkerId worker : query.workers)
        workers.append(nameOf(worker));
    workers.sort();
    return workers;
}

QString filtersText(const reports::ReportQuery& query, const chartviews::NameOf& nameOf)
{
    const QStringList teams = teamsOf(query);
    const QStringList workers = workersOf(query, nameOf);
    const QLocale locale;
    const QString whichTeams = teams.isEmpty() ? Tr::tr("All teams")
        : teams.size() > MostNamed ? Tr::tr("%n teams, which are named below", nullptr, int(teams.size()))
                                   : Tr::tr("Teams: %1").arg(locale.createSeparatedList(teams));
    const QString whichWorkers = workers.isEmpty() ? Tr::tr("all workers")
        : workers.size() > MostNamed ? Tr::tr("%n workers, who are named below", nullptr, int(workers.size()))
                                     : Tr::tr("workers: %1").arg(locale.createSeparatedList(workers));
    //: What a report is about: %1: "All teams" or which, %2: "all workers" or which
    return Tr::tr("%1; %2").arg(whichTeams, whichWorkers);
}

PaperFacts totalsOf(const reports::Report& report)
{
    const reports::InsuredTime& total = report.total;
    PaperFacts facts;
    const auto add = [&facts](const QString& label, qint64 seconds) {
        facts.facts.append({label, items::exactText(seconds)});
    };
    add(Tr::tr("Planned"), total.planned());
    add(Tr::tr("Insured"), total.insured());
    add(Tr::tr("Covered: planned and insured"), total.covered);
    add(Tr::tr("Gap: planned and not insured"), total.gap);
    add(Tr::tr("Unplanned: insured and not planned"), total.unplanned);
    if (total.doubtful > 0)
        add(Tr::tr("Doubtful: insured besides, if uncertain logins were taken"), total.doubtful);
    if (const Tariff& tariff = report.query.tariff; tariff.isOn) {
        facts.facts.append({Tr::tr("Premium (estimate)"),
            items::moneyText(tariff.priceOf(seconds(report.sessions.billed)), tariff.currency)});
        facts.facts.append({Tr::tr("Unplanned costs (estimate)"),
            items::moneyText(tariff.priceOf(seconds(total.unplanned)), tariff.currency)});
    }
    return facts;
}

QString headText(const session::AuditCheck& audit)
{
    const QString head = QString::fromLatin1(audit.head.toHex());
    return audit.isWhole()
        ? Tr::tr("Audit: its %n entries fit together, and ledger, outbox, workers, connections and notes are "
                 "as they say; the plan is not checked. Chain head %1",
            nullptr, int(audit.rows))
              .arg(head)
        : Tr::tr("Audit: something was altered; the check on the Activity page names it. Chain head %1")
              .arg(head);
}

/// Those of whom there is nothing to tell stand in no table.
void appendNames(Paper& paper, const QString& title, const QStringList& names)
{
    if (names.size() <= MostNamed)
        return;
    paper.blocks.append(PaperHeading{title});
    paper.blocks.append(PaperText{QLocale().createSeparatedList(names)});
}

} // namespace

PaperTerms paperTerms(
    session::Session& session, const session::AuditCheck& audit, const QVector<PeriodClose>& closes)
{
    return {session.connection(Host::Zego).workProvider, session.isSandbox(), session.clock().now(),
        QString::fromLatin1(session.plan().timeZone().id()), audit, session.board().knownSince(), closes};
}

void withPaperTerms(session::Session& session, QObject* context,
    const std::function<void(const Result<PaperTerms>& terms)>& use,
    const std::function<void(int percent)>& progress)
{
    session::whenFinished(
        session.checkAudit(), context,
        [&session, context, use](const Result<session::AuditCheck>& audit) {
            if (!audit) {
                use(tl::unexpected(audit.error()));
                return;
            }
            session::whenFinished(session.closedPeriods(), context,
                [&session, use, audit = *audit](const Result<QVector<PeriodClose>>& closes) {
                    use(closes.map(
                        [&](const QVector<PeriodClose>& all) { return paperTerms(session, audit, all); }));
                });
        },
        progress);
}

QString sandboxNote(bool isSandbox)
{
    return isSandbox ? Tr::tr("Sandbox: nobody is insured") : QString();
}

QString paperFooter(const PaperTerms& terms)
{
    const QString made = items::momentText(terms.madeAt, QTimeZone(terms.zone.toLatin1()), true);
    //: At the foot of each page: %1: a time, %2: of the audit
    return Tr::tr("Made with Covershift on %1. %2.").arg(made, headText(terms.audit));
}

QString reportTitle(const reports::Report& report, const QString& fleet)
{
    const QString days = items::daysText(report.query.days);
    return fleet.isEmpty() ? Tr::tr("Insured time, %1").arg(days)
                           //: %1: the employer's name, %2: days
                           : Tr::tr("%1: insured time, %2").arg(fleet, days);
}

QString pictureSubject(const reports::Report& report, const chartviews::NameOf& nameOf)
{
    const qsizetype most = std::max<qsizetype>(report.query.teams.size(), report.query.workers.size());
    const QString whom
        = most > MostNamed ? Tr::tr("A choice of teams or workers") : filtersText(report.query, nameOf);
    //: Above a picture of a chart: %1: whose times, %2: a moment
    return Tr::tr("%1. As of %2.").arg(whom, items::momentText(report.now, report.days.zone(), true));
}

QStringList gapNotes(const reports::Report& report, Instant knownSince)
{
    QStringList notes;
    if (report.total.gap == 0)
        return notes;
    const auto moment = [&report](Instant at) { return items::momentText(at, report.days.zone()); };
    if (report.days.range().start < knownSince)
        //: %1: a moment
        notes.append(Tr::tr("Nothing was recorded here before %1. What was planned earlier counts as a gap, "
                            "unless the shifts of that time were imported.")
                         .arg(moment(knownSince)));
    if (report.now < report.days.range().end)
        //: %1: a moment
        notes.append(Tr::tr("These days are not over: what is planned after %1 counts as a gap until it is "
                            "covered.")
                         .arg(moment(report.now)));
    return notes;
}

QString hintText(
    const reports::Report& report, const reports::CheaperAsOne& hint, const chartviews::NameOf& nameOf)
{
    const QTimeZone& zone = report.days.zone();
    const Tariff& tariff = report.query.tariff;
    const auto time = [&zone](const Interval& session) {
        const auto clock = [&zone](Instant at) {
            return QLocale().toString(
                QDateTime::fromMSecsSinceEpoch(msOf(at), zone).time(), Tr::tr("HH:mm", "format of a time"));
        };
        //: A session of cover: from %1 to %2
        return Tr::tr("%1–%2").arg(clock(session.start), clock(session.end));
    };
    const QDate day = QDateTime::fromMSecsSinceEpoch(msOf(hint.first.start), zone).date();
    //: %1: a worker, %2: a day, %3 and %4: times, %5: an amount of money
    return Tr::tr("%1, %2: the sessions %3 and %4 cost an estimated %5 more than one over both would have.")
        .arg(nameOf(hint.worker), items::weekdayText(day), time(hint.first), time(hint.second),
            items::moneyText(tariff.priceOf(seconds(hint.saved)), tariff.currency));
}

Paper reportPaper(const reports::Report& report, const chartviews::NameOf& nameOf, const theme::Theme& theme,
    const PaperTerms& terms)
{
    Paper paper;
    paper.title = reportTitle(report, terms.fleet);
    const QTimeZone& zone = report.days.zone();
    paper.subtitles = {filtersText(report.query, nameOf),
        Tr::tr("Days and times on the clock of %1; as of %2; shifts that go on are counted until then.")
            .arg(QString::fromLatin1(zone.id()), items::momentText(report.now, zone, true)),
        periodNote(report, terms.closes)};
    paper.running = Tr::tr("Times on the clock of %1").arg(QString::fromLatin1(zone.id()));
    paper.warning = sandboxNote(terms.isSandbox);
    paper.footer = paperFooter(terms);
    paper.blocks.append(totalsOf(report));
    for (const QString& note : gapNotes(report, terms.knownSince))
        paper.blocks.append(PaperText{note, true});
    paper.blocks.append(PaperText{
        Tr::tr("Planned is covered and gap together, insured is covered and unplanned together. Times are "
               "written in hours, minutes and seconds, and add up to their totals.")});
    if (report.query.tariff.isOn)
        paper.blocks.append(PaperText{
            Tr::tr("Amounts are estimates by a tariff that was typed in, each rounded by itself; the "
                   "insurer's invoice decides.")});
    for (int i = 0; i < chartviews::ChartKindCount; ++i) {
        const ChartKind kind = ChartKind(i);
        if (!chartviews::hasChart(report, kind))
            continue;
        paper.blocks.append(PaperPicture{chartviews::paperHeight(report, kind, nameOf),
            [report, nameOf, &theme, kind](QPainter& painter, const QRectF& where, qreal unit) {
                chartviews::paintChart(painter, where, unit, theme, report, kind, nameOf);
            }});
    }
    if (!report.hints.isEmpty())
        paper.blocks.append(PaperHeading{Tr::tr("Sessions that cost more than one")});
    for (const reports::CheaperAsOne& hint : report.hints)
        paper.blocks.append(PaperText{hintText(report, hint, nameOf)});
    paper.blocks.append(PaperHeading{Tr::tr("By worker")});
    paper.blocks.append(tableOf(report, ReportGrouping::Worker, nameOf));
    paper.blocks.append(PaperHeading{Tr::tr("By team")});
    paper.blocks.append(tableOf(report, ReportGrouping::Team, nameOf));
    paper.blocks.append(PaperHeading{Tr::tr("By day")});
    paper.blocks.append(tableOf(report, ReportGrouping::Day, nameOf));
    appendNames(paper, Tr::tr("The teams that were asked for"), teamsOf(report.query));
    appendNames(paper, Tr::tr("The workers that were asked for"), workersOf(report.query, nameOf));
    return paper;
}

} // namespace covershift::shell
