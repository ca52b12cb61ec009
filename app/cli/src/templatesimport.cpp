#include "commands.h"
#include "decision.h"
#include "overlaps.h"
#include "run.h"
#include "words.h"

#include <session/plansentences.h>

#include <QCoreApplication>
#include <QDateTime>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TemplatesImport final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesImport)
public:
    QString name() const override { return u"templates import"_s; }
    QString example() const override { return u"templates import templates.json"_s; }
    QStringList notes() const override
    {
        return {tr("The file is a JSON array of shifts as Viviot's InsertShift takes them, or a saved answer "
                   "of Viviot's: Name, StartTimeOffset (minutes after 00:00, 0 to 1439) and EndTimeOffset "
                   "(the duration in minutes, 1 to 1440); if wanted TeamId, StartDate, EndDate and "
                   "ShiftMembers. Names are read in any case."),
            tr("EndDate is read as the connection to Viviot says: without one, or with --end-date exclusive, "
               "it is the first day without the shift."),
            tr("Each becomes a new draft; ids of a saved answer are left out. Overlaps are warned of, never "
               "refused."),
            tr("They enter the plan behind the last period that is closed; with --reason TEXT they count in "
               "closed ones too."),
            tr("Exit status: 1 nothing was taken; each bad item is named by number, name, field and "
               "reason.")};
    }
    QString summary() const override { return tr("Take shift templates from a JSON file, all or nothing."); }
    QString arguments() const override { return u"FILE.json"_s; }

    void addOptions(QCommandLineParser& parser) const override { addClosedReasonOption(parser); }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto json = run.readFile(run.arguments().constFirst());
        m_json = json.value_or(QByteArray());
        return json.has_value();
    }

    void execute(Run& run) override
    {
        run.holdInterrupts();
        run.await(run.session().importTemplates(m_json, run.value(u"reason"_s)),
            [this, &run](const Result<QVector<ShiftTemplate>>& taken) {
                if (taken)
                    tell(run, *taken);
                else if (taken.error().kind == ErrorKind::InvalidTemplates)
                    refuse(run, taken.error());
                else
                    run.fail(taken.error());
            });
    }

private:
    void refuse(Run& run, const Error& error) const
    {
        QJsonArray items;
        for (const session::TemplateImportError& each : run.session().planTemplateImport(m_json).errors) {
            items.append(QJsonObject{{u"item"_s, each.item}, {u"name"_s, each.name},
                {u"field"_s, each.field ? QJsonValue(templateFieldName(*each.field)) : QJsonValue()},
                {u"reason"_s, session::reasonOf(each)}});
            run.output().say(u"%1: %2"_s.arg(run.arguments().constFirst(), session::sentence(each)));
        }
        run.fail(errorCode(error.kind), wordsFor(error), {{u"items"_s, items}});
    }

    static void tell(Run& run, const QVector<ShiftTemplate>& taken)
    {
        const PlanRows rows(run.session());
        QVector<TemplateId> ids;
        for (const ShiftTemplate& one : taken) {
            ids.append(one.id);
            if (one.content().members.isEmpty())
                run.output().say(tr("“%1” has no members, so it plans nobody.").arg(one.content().name));
        }
        const QDate today = QDateTime::fromMSecsSinceEpoch(
            msOf(run.environment().clock->now()), rows.snapshot().organisation)
                                .date();
        const auto look = [rows, ids, today] { return overlapsOf(rows, ids, today); };
        run.workOut(look, [&run, rows, taken](const QStringList& overlaps) {
            for (const QString& overlap : overlaps)
                run.output().say(overlap);
            QJsonArray array;
            QVector<QStringList> lines;
            for (const ShiftTemplate& one : taken) {
                array.append(rows.json(one));
                lines.append(rows.text(one));
            }
            run.output().table(PlanRows::templateTitles(), lines);
            run.output().document(array);
            run.finish(Exit::Done);
        });
    }

    QByteArray m_json;
};

} // namespace

std::unique_ptr<Command> templatesImport()
{
    return std::make_unique<TemplatesImport>();
}

} // namespace covershift::cli
