#include "commands.h"
#include "importrefusal.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ShiftsImport final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShiftsImport)
public:
    QString name() const override { return u"shifts import"_s; }
    QString example() const override { return u"shifts import october.csv"_s; }
    QString summary() const override
    {
        return tr("Take past live shifts from a CSV file, all or nothing. They are never pushed.");
    }
    QString arguments() const override { return u"FILE.csv"_s; }
    QStringList notes() const override
    {
        return {tr("The first row names the columns, in any order: worker, start, end. A worker is named by "
                   "customer number, work provider user id or exact name; times are ISO-8601 with an offset "
                   "and in the past."),
            tr("They are marked as imported, in lists, reports and evidence."),
            tr("Exit status: 1 nothing was taken; each bad row is named by line, column and reason.")};
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"reason"_s,
            tr("Why; it is recorded. It has to be given where a shift lies in a closed period."), u"TEXT"_s});
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto csv = run.readFile(run.arguments().constFirst());
        m_csv = csv.value_or(QByteArray());
        return csv.has_value();
    }

    void execute(Run& run) override
    {
        run.await(run.session().loaded(), [this, &run](const Done& loaded) {
            if (loaded)
                import(run);
            else
                run.fail(loaded.error());
        });
    }

private:
    void import(Run& run) const
    {
        run.holdInterrupts();
        const auto taking = run.session().importShifts(m_csv, run.value(u"reason"_s));
        run.await(taking, [this, &run](const Result<ShiftImportPlan>& taken) {
            if (taken)
                tell(run, int(taken->rows.size()));
            else if (taken.error().kind == ErrorKind::InvalidCsv)
                sayWhy(run, taken.error());
            else
                run.fail(taken.error());
        });
    }

    void sayWhy(Run& run, const Error& error) const
    {
        const auto plan = [csv = m_csv, workers = run.board().workers(), ledger = run.board().ledger(),
                              now = run.environment().clock->now()] {
            const auto known = [&ledger](WorkerId worker) {
                const auto found = ledger.constFind(worker);
                return found == ledger.cend() ? std::span<const LiveShift>()
                                              : std::span<const LiveShift>(*found);
            };
            return planShiftImport(csv, workers, known, now);
        };
        run.workOut(plan, [&run, error](const ShiftImportPlan& refused) {
            // What was in the way may have gone meanwhile.
            if (refused.isClean())
                run.fail(error);
            else
                refuseRows(run, refused.errors);
        });
    }

    static void tell(Run& run, int count)
    {
        run.output().print(tr("%n live shifts were imported.", nullptr, count));
        run.output().document(QJsonObject{{u"imported"_s, count}});
        run.finish(Exit::Done);
    }

    QByteArray m_csv;
};

} // namespace

std::unique_ptr<Command> shiftsImport()
{
    return std::make_unique<ShiftsImport>();
}

} // namespace covershift::cli
