#include "commands.h"
#include "decision.h"
#include "planrows.h"
#include "run.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TeamsList final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TeamsList)
public:
    QString name() const override { return u"teams list"_s; }
    QString example() const override { return u"teams list"_s; }
    QString summary() const override { return tr("List the teams of Viviot that are known here."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        const PlanRows rows(run.session());
        QJsonArray array;
        QVector<QStringList> lines;
        for (const Team& team : rows.snapshot().teams) {
            array.append(rows.json(team));
            lines.append(rows.text(team));
        }
        if (lines.isEmpty())
            run.output().say(
                tr("No team is known here. “covershift-cli templates pull” asks Viviot for them."));
        run.output().table(PlanRows::teamTitles(), lines);
        run.output().document(array);
        run.finish(Exit::Done);
    }
};

class TeamsSet final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TeamsSet)
public:
    QString name() const override { return u"teams set"_s; }
    QString example() const override { return u"teams set North --time-zone Europe/Madrid"_s; }
    QStringList notes() const override
    {
        return {tr("TEAM is a name, an id of “covershift-cli teams list”, or Viviot's GUID. With an empty "
                   "IANA the organisation's time zone holds again. The time zone is never pushed: Viviot "
                   "has none."),
            tr("Exit status: 1 no team, or several, have this name; 2 no time zone has this name.")};
    }
    QString summary() const override { return tr("Set a team's own time zone."); }
    QString arguments() const override { return u"TEAM --time-zone IANA"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"time-zone"_s, tr("The team's time zone, such as Europe/Madrid."), u"IANA"_s});
        addClosedReasonOption(parser);
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        if (!run.has(u"time-zone"_s)) {
            run.wrongUsage(tr("Say what to set: add --time-zone IANA."));
            return false;
        }
        m_zone = run.value(u"time-zone"_s);
        if (m_zone.isEmpty())
            return true;
        const auto checked = checkedTimeZone(m_zone);
        if (!checked)
            run.fail(checked.error());
        return checked.has_value();
    }

    void execute(Run& run) override
    {
        const QString word = run.arguments().constFirst();
        const QVector<Team> meant = teamsMeant(run.session().plan().teams(), word);
        if (meant.isEmpty()) {
            run.fail(Error{ErrorKind::UnknownTeam, 0, word, {}});
            return;
        }
        if (meant.size() > 1) {
            QStringList matches;
            for (const Team& team : meant)
                matches.append(tr("%1 (id %2)").arg(team.name).arg(team.id.value));
            run.fail(u"ambiguous_team"_s,
                tr("This names several teams; name one of them by its id: %1.").arg(matches.join(u"; "_s)));
            return;
        }
        run.holdInterrupts();
        const session::TeamEdit edit{
            meant.constFirst().id, meant.constFirst().content(), m_zone, run.value(u"reason"_s)};
        run.await(run.session().saveTeam(edit), [&run](const Result<Team>& saved) {
            if (!saved) {
                run.fail(saved.error());
                return;
            }
            const QJsonObject row = PlanRows(run.session()).json(*saved);
            run.output().print(
                tr("The time zone of “%1” is %2.").arg(saved->name, row.value(u"time_zone"_s).toString()));
            run.output().document(row);
            run.finish(Exit::Done);
        });
    }

private:
    static QVector<Team> teamsMeant(const QVector<Team>& teams, const QString& word)
    {
        const std::optional<QUuid> guid = guidFrom(word);
        QVector<Team> meant;
        std::ranges::copy_if(teams, std::back_inserter(meant), [&](const Team& team) {
            return team.name == word || QString::number(team.id.value) == word
                || (guid && team.remoteId == *guid);
        });
        return meant;
    }

    QString m_zone;
};

} // namespace

std::unique_ptr<Command> teamsList()
{
    return std::make_unique<TeamsList>();
}

std::unique_ptr<Command> teamsSet()
{
    return std::make_unique<TeamsSet>();
}

} // namespace covershift::cli
