#include "commands.h"
#include "daysargument.h"
#include "rows.h"
#include "workernames.h"

#include <reports/reportcsv.h>
#include <session/reportdesk.h>

#include <QBuffer>
#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using reports::InsuredTime;
using reports::Report;
using reports::ReportKey;

namespace {

/// What is told of one report, on any thread.
struct Telling
{
    QByteArray text; ///< without the last end of a line
    QByteArray csv; ///< empty: not asked for
};

/// One row: how it begins, in JSON and for a person, and its time.
struct KeyedTime
{
    QJsonObject key;
    QStringList words;
    InsuredTime time;
    reports::Sessions sessions{}; ///< of a worker, or of all
};

double unitsOf(qint64 amount)
{
    return double(amount) / double(Tariff::PartsOfUnit);
}

/// What is told of amounts, by a tariff: a session is a worker's, so that by team or day there is no premium.
struct Pricing
{
    Tariff tariff;
    bool hasPremium = false;

    [[nodiscard]] qint64 premium(const KeyedTime& row) const
    {
        return tariff.priceOf(seconds(row.sessions.billed));
    }
    [[nodiscard]] qint64 unplanned(const KeyedTime& row) const
    {
        return tariff.priceOf(seconds(row.time.unplanned));
    }
    [[nodiscard]] QString text(qint64 amount) const
    {
        return reports::amountNumber(amount) + u' ' + tariff.currency;
    }
};

void addAmounts(QJsonObject& object, const KeyedTime& row, const Pricing& pricing)
{
    if (pricing.hasPremium) {
        object.insert(u"sessions"_s, row.sessions.count);
        object.insert(u"sessions_s"_s, row.sessions.insured);
        object.insert(u"billed_s"_s, row.sessions.billed);
        object.insert(u"premium_estimate"_s, unitsOf(pricing.premium(row)));
    }
    object.insert(u"unplanned_cost_estimate"_s, unitsOf(pricing.unplanned(row)));
    object.insert(u"currency"_s, pricing.tariff.currency);
}

QJsonObject jsonOf(const KeyedTime& row, const Pricing& pricing)
{
    QJsonObject object = row.key;
    object.insert(u"planned_s"_s, row.time.planned());
    object.insert(u"insured_s"_s, row.time.insured());
    object.insert(u"covered_s"_s, row.time.covered);
    object.insert(u"gap_s"_s, row.time.gap);
    object.insert(u"unplanned_s"_s, row.time.unplanned);
    object.insert(u"doubtful_s"_s, row.time.doubtful);
    if (pricing.tariff.isOn)
        addAmounts(object, row, pricing);
    return object;
}

/// `125:07:09`: whole seconds, so that a person's sums come out too.
QString lengthText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3'600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QStringList textOf(const KeyedTime& row, const Pricing& pricing)
{
    const InsuredTime& time = row.time;
    QStringList cells = row.words
        + QStringList{lengthText(time.planned()), lengthText(time.insured()), lengthText(time.covered),
            lengthText(time.gap), lengthText(time.unplanned), lengthText(time.doubtful)};
    if (pricing.hasPremium)
        cells.append(pricing.text(pricing.premium(row)));
    if (pricing.tariff.isOn)
        cells.append(pricing.text(pricing.unplanned(row)));
    return cells;
}

class ReportInsured final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportInsured)
public:
    QString name() const override { return u"report insured"_s; }
    QString example() const override
    {
        return u"report insured --from 2026-11-01 --to 2026-11-30 --by team --csv november.csv"_s;
    }
    QString summary() const override
    {
        return tr("Tell which time was planned, insured, covered, missing and paid for unplanned.");
    }
    QString arguments() const override { return u"--from DATE --to DATE"_s; }
    QStringList notes() const override
    {
        return {tr("Days are those of the organisation's time zone; cover that still runs counts until now. "
                   "Planned is covered and gap, insured is covered and unplanned; doubtful is what would be "
                   "insured besides, were the logins that are in doubt taken."),
            tr("JSON and CSV hold whole seconds. With a tariff (“settings set tariff”) premiums and the cost "
               "of unplanned cover are estimated besides; the insurer's invoice decides.")};
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        addDaysOptions(parser);
        parser.addOptions({
            {u"by"_s, tr("One row for each: worker (default), team or day."), u"KEY"_s},
            {u"worker"_s, tr("Only of this worker; may be repeated."), u"WORKER"_s},
            {u"team"_s, tr("Only what counts for this team; may be repeated. An empty name is no team."),
                u"TEAM"_s},
            {u"csv"_s, tr("Write the rows to this file too."), u"FILE"_s},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(0, 0) || !readDays(run, m_query.days, session::ReportDesk::MostDays))
            return false;
        const auto key = run.has(u"by"_s) ? reports::reportKeyFromName(run.value(u"by"_s))
                                          : std::optional(ReportKey::Worker);
        if (!key) {
            run.wrongUsage(tr("--by takes worker, team or day, not “%1”.").arg(run.value(u"by"_s)));
            return false;
        }
        m_key = *key;
        const QStringList teams = run.values(u"team"_s);
        m_query.teams = {teams.cbegin(), teams.cend()};
        return !run.has(u"csv"_s) || run.expectOutput(run.value(u"csv"_s));
    }

    void execute(Run& run) override
    {
        run.after(run.timeout(), [&run] {
            run.output().error(u"timeout"_s, tr("The report was not ready in the time given."));
            run.finish(Exit::Kept);
        });
        const auto workers = namedWorkers(run, run.values(u"worker"_s), Named::ToTellOf);
        if (!workers || !areKnownTeams(run))
            return;
        m_query.workers = *workers;
        auto* desk = new session::ReportDesk(run.session(), &run);
        m_query.tariff = run.session().tariff();
        run.await(desk->report(m_query), [this, &run](const Result<Report>& report) {
            if (report)
                tellClosed(run, *report);
            else
                run.fail(report.error());
        });
    }

private:
    /// Of any time: what a worker who has moved on did before counts for the former team.
    bool areKnownTeams(Run& run) const
    {
        QSet<QString> unknown = m_query.teams;
        unknown.remove(QString());
        const QHash<WorkerId, QVector<TeamSince>>& teams = run.board().teams();
        for (const QVector<TeamSince>& each : teams) {
            for (const TeamSince& one : each)
                unknown.remove(one.team);
        }
        if (!unknown.isEmpty())
            run.fail(errorCode(ErrorKind::UnknownTeam),
                tr("No worker was ever in the team “%1”. “covershift-cli workers list” shows their teams.")
                    .arg(*unknown.cbegin()));
        return unknown.isEmpty();
    }

    void tellClosed(Run& run, const Report& report) const
    {
        run.await(
            run.session().closedPeriods(), [this, &run, report](const Result<QVector<PeriodClose>>& closes) {
                if (closes)
                    tell(run, report, reports::closedReport(report, *closes));
                else
                    run.fail(closes.error());
            });
    }

    void tell(Run& run, const Report& report, const std::optional<reports::ClosedReport>& closed) const
    {
        const QString notice = run.session().isSandbox() ? tr("Sandbox: nobody is insured") : QString();
        if (!notice.isEmpty())
            run.output().say(notice);
        const auto telling = [report, closed, key = m_key, notice, rows = Rows(run.session(), run.board()),
                                 json = run.output().isJson(), wantsCsv = run.has(u"csv"_s)] {
            Telling told{textOf(report, key, rows, json), {}};
            if (wantsCsv)
                told.csv = csvOf(report, key, rows, notice, closed);
            return told;
        };
        run.workOut(telling, [&run](const Telling& told) {
            if (!told.csv.isEmpty() && !run.writeFile(run.value(u"csv"_s), told.csv))
                return;
            run.output().line(told.text);
            run.finish(Exit::Done);
        });
    }

    static QByteArray csvOf(const Report& report, ReportKey key, const Rows& rows, const QString& notice,
        const std::optional<reports::ClosedReport>& closed)
    {
        const auto labelOf = [&rows](WorkerId worker) {
            return reports::WorkerLabel{rows.workerWord(worker), rows.workerName(worker)};
        };
        return reports::reportCsv(report, key, {labelOf, notice, closed});
    }

    static QVector<KeyedTime> rowsOf(const Report& report, ReportKey key, const Rows& workers)
    {
        QVector<KeyedTime> rows;
        switch (key) {
        case ReportKey::Worker:
            for (const Report::WorkerRow& row : report.byWorker) {
                const QString word = workers.workerWord(row.worker);
                const QString name = workers.workerName(row.worker);
                rows.append(
                    {{{u"worker"_s, word}, {u"worker_name"_s, name}}, {word, name}, row.time, row.sessions});
            }
            break;
        case ReportKey::Team:
            for (auto team = report.byTeam.cbegin(); team != report.byTeam.cend(); ++team) {
                const QString name = team.key().isEmpty() ? tr("(no team)") : team.key();
                const QJsonValue id = team.key().isEmpty() ? QJsonValue() : QJsonValue(team.key());
                rows.append({{{u"team"_s, id}}, {name}, team.value()});
            }
            break;
        case ReportKey::Day:
            for (int i = 0; i < report.byDay.size(); ++i) {
                const QString day = report.days.day(i).toString(Qt::ISODate);
                rows.append({{{u"day"_s, day}}, {day}, report.byDay.at(i)});
            }
            break;
        }
        return rows;
    }

    static QByteArray textOf(const Report& report, ReportKey key, const Rows& workers, bool json)
    {
        QBuffer text;
        text.open(QIODevice::WriteOnly);
        Output output(text, text, json);
        const Pricing pricing{report.query.tariff, report.query.tariff.isOn && key == ReportKey::Worker};
        QJsonArray array;
        QVector<QStringList> lines;
        for (const KeyedTime& row : rowsOf(report, key, workers)) {
            if (json)
                array.append(jsonOf(row, pricing));
            else
                lines.append(cli::textOf(row, pricing));
        }
        KeyedTime total{{}, {tr("Total")}, report.total, report.sessions};
        if (key == ReportKey::Worker)
            total.words.append(QString());
        lines.append(cli::textOf(total, pricing));
        output.table(titles(key, pricing), lines);
        output.document(array);
        return text.data().chopped(1);
    }

    static QStringList titles(ReportKey key, const Pricing& pricing)
    {
        QStringList titles;
        switch (key) {
        case ReportKey::Worker:
            titles = {tr("Worker"), tr("Name")};
            break;
        case ReportKey::Team:
            titles = {tr("Team")};
            break;
        case ReportKey::Day:
            titles = {tr("Day")};
            break;
        }
        titles << tr("Planned") << tr("Insured") << tr("Covered") << tr("Gap") << tr("Unplanned")
               << tr("Doubtful");
        if (pricing.hasPremium)
            titles.append(tr("Premium (estimate)"));
        if (pricing.tariff.isOn)
            titles.append(tr("Unplanned costs (estimate)"));
        return titles;
    }

    reports::ReportQuery m_query;
    ReportKey m_key = ReportKey::Worker;
};

} // namespace

std::unique_ptr<Command> reportInsured()
{
    return std::make_unique<ReportInsured>();
}

} // namespace covershift::cli
