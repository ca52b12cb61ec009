#include "commands.h"
#include "planrows.h"
#include "run.h"
#include "words.h"

#include <session/plansentences.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TemplatesPull final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesPull)
public:
    QString name() const override { return u"templates pull"_s; }
    QString example() const override { return u"templates pull"_s; }
    QString summary() const override
    {
        return tr("Read shifts and teams from Viviot; what was edited here stays.");
    }
    QStringList notes() const override
    {
        return {tr("Names of members come from the users where the account may read them, else from the "
                   "teams."),
            tr("Exit status: 1 nothing was taken, and why is said.")};
    }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        // Taken whole or not at all, and taken again it says the same.
        run.setOnInterrupt([&run] { run.fail(Error{ErrorKind::Cancelled, 0, {}, {}}); });
        run.after(run.timeout(), [&run] { run.fail(Error{ErrorKind::Timeout, 0, {}, {}}); });
        run.await(run.session().pullPlan(), [&run](const Result<PullReport>& pulled) {
            if (pulled)
                tell(run, *pulled);
            else
                run.fail(errorCode(pulled.error().kind), wordsFor(pulled.error(), {}, Host::Viviot));
        });
    }

private:
    static void tell(Run& run, const PullReport& report)
    {
        Output& output = run.output();
        output.print(tr("Teams: %1 new or changed.").arg(report.teams));
        output.print(tr("Shift templates: %1 new from the server, %2 changed as on the server, %3 different "
                        "here and there, %4 gone from the server.")
                         .arg(report.added)
                         .arg(report.changed)
                         .arg(report.differing)
                         .arg(report.gone));
        if (report.differing > 0)
            sayWhatDiffers(run);
        if (report.differingTeams > 0)
            output.say(tr(
                "%n teams were changed here and on the server; yours stay.", nullptr, report.differingTeams));
        if (report.postponed > 0)
            output.say(tr("%n shifts on the server may be what a push in doubt has made; a later pull takes "
                          "them.",
                nullptr, report.postponed));
        if (!report.hasUsers)
            output.say(tr("This account may not read the users, so names come from the teams."));
        output.document(QJsonObject{{u"teams"_s, report.teams}, {u"added"_s, report.added},
            {u"changed"_s, report.changed}, {u"differing"_s, report.differing},
            {u"differing_teams"_s, report.differingTeams}, {u"gone"_s, report.gone},
            {u"postponed"_s, report.postponed}, {u"has_users"_s, report.hasUsers}});
        run.finish(Exit::Done);
    }

    static void sayWhatDiffers(Run& run)
    {
        for (const ShiftTemplate& one : run.session().plan().templates()) {
            if (one.state != TemplateState::Changed || !one.remote)
                continue;
            QStringList fields;
            for (const TemplateField field : differences(one.content(), *one.remote, false))
                fields.append(session::templateFieldTitle(field));
            if (!fields.isEmpty())
                run.output().say(tr("“%1” differs from the server in: %2. Yours stays; “covershift-cli "
                                    "templates push %3” pushes it as a new shift.")
                                     .arg(one.content().name, fields.join(u", "_s))
                                     .arg(one.id.value));
        }
    }
};

} // namespace

std::unique_ptr<Command> templatesPull()
{
    return std::make_unique<TemplatesPull>();
}

} // namespace covershift::cli
