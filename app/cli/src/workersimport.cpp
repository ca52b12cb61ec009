#include "commands.h"
#include "decision.h"
#include "importrefusal.h"

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersImport final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersImport)
public:
    QString name() const override { return u"workers import"_s; }
    QString example() const override { return u"workers import workers.csv"_s; }
    QStringList notes() const override
    {
        return {tr("The first row names the columns, in any order: %1. Either name, or first_name and "
                   "last_name; at least one of customer_number and work_provider_user_id.")
                    .arg(importColumns().join(u", "_s)),
            tr("A worker who is known by the customer number, else by the work provider user id, is updated; "
               "those who are not in the file stay as they are."),
            tr("Exit status: 1 nothing was taken; each bad row is named by line, column and reason.")};
    }
    QString summary() const override { return tr("Take workers from a CSV file, all or nothing."); }
    QString arguments() const override { return u"FILE.csv"_s; }

    void addOptions(QCommandLineParser& parser) const override { addClosedReasonOption(parser); }

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
        run.holdInterrupts();
        run.await(run.session().importWorkers(m_csv, run.value(u"reason"_s)),
            [this, &run](const Result<ImportPlan>& taken) {
                if (taken)
                    tell(run, *taken);
                else if (taken.error().kind == ErrorKind::InvalidCsv)
                    sayWhy(run, taken.error());
                else
                    run.fail(taken.error());
            });
    }

private:
    void sayWhy(Run& run, const Error& error) const
    {
        const auto plan
            = [csv = m_csv, workers = run.board().workers()] { return planWorkerImport(csv, workers); };
        run.workOut(plan, [&run, error](const ImportPlan& refused) {
            // What was in the way may have gone meanwhile.
            if (refused.isClean())
                run.fail(error);
            else
                refuseRows(run, refused.errors);
        });
    }

    static void tell(Run& run, const ImportPlan& plan)
    {
        int counts[3] = {0, 0, 0};
        for (const ImportRow& row : plan.rows)
            ++counts[static_cast<int>(row.change)];
        const int made = counts[static_cast<int>(ImportChange::New)];
        const int changed = counts[static_cast<int>(ImportChange::Changed)];
        const int same = counts[static_cast<int>(ImportChange::Same)];
        run.output().print(
            tr("Workers: %1 new, %2 changed, %3 as they were.").arg(made).arg(changed).arg(same));
        run.output().document(QJsonObject{{u"new"_s, made}, {u"changed"_s, changed}, {u"same"_s, same}});
        run.finish(Exit::Done);
    }

    QByteArray m_csv;
};

} // namespace

std::unique_ptr<Command> workersImport()
{
    return std::make_unique<WorkersImport>();
}

} // namespace covershift::cli
