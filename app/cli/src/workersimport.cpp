#include "commands.h"
#include "run.h"

#include <session/sentences.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WorkersImport final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersImport)
public:
    QString name() const override { return u"workers import"_s; }
    QString summary() const override { return tr("Take workers from a CSV file, all or nothing."); }
    QString arguments() const override { return u"FILE.csv"_s; }

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
        const ImportPlan plan = run.session().planImport(m_csv);
        if (!plan.isClean()) {
            refuse(run, plan);
            return;
        }
        run.holdInterrupts();
        run.await(run.session().importWorkers(m_csv), [&run](const Result<ImportPlan>& taken) {
            if (taken)
                tell(run, *taken);
            else
                run.fail(taken.error());
        });
    }

private:
    static void refuse(Run& run, const ImportPlan& plan)
    {
        QJsonArray rows;
        for (const ImportError& error : plan.errors) {
            const QString reason = session::reasonOf(error);
            rows.append(
                QJsonObject{{u"line"_s, error.line}, {u"column"_s, error.column}, {u"reason"_s, reason}});
            QString place = u"%1:%2: "_s.arg(run.arguments().constFirst()).arg(error.line);
            if (!error.column.isEmpty())
                place += error.column + u": "_s;
            run.output().say(place + reason);
        }
        const Error error{ErrorKind::InvalidCsv, 0, {}, {}};
        run.fail(errorCode(error.kind), session::sentence(error), {{u"rows"_s, rows}});
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
