#include "commands.h"
#include "planrows.h"
#include "pushcommand.h"
#include "words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <climits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isToPush(const ShiftTemplate& one)
{
    return one.state == TemplateState::Draft || one.state == TemplateState::Changed
        || one.state == TemplateState::Rejected;
}

class TemplatesPush final : public PushCommand
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesPush)
public:
    QString name() const override { return u"templates push"_s; }
    QString example() const override { return u"templates push 3 4"_s; }
    QStringList notes() const override
    {
        return {tr("ID is one of “covershift-cli templates list”; without any, all that are drafts, changed "
                   "since they were pushed, or rejected. A team that is not on the server yet goes first."),
            tr("Viviot can neither change nor delete a shift: one that was pushed before is pushed as a new "
               "one, and the older stays there."),
            PushFlow::statusNote()};
    }
    QString summary() const override { return tr("Push shift templates to Viviot."); }
    QString arguments() const override { return u"[ID…]"_s; }
    void addOptions(QCommandLineParser& parser) const override { addQueueOnly(parser); }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(0, INT_MAX))
            return false;
        for (const QString& word : run.arguments()) {
            bool ok = false;
            const TemplateId id(word.toLongLong(&ok));
            if (!ok || !id.isValid()) {
                run.fail(Error{ErrorKind::UnknownTemplate, 0, word, {}});
                return false;
            }
            if (!m_templates.contains(id))
                m_templates.append(id);
        }
        readQueueOnly(run);
        return true;
    }

    void execute(Run& run) override
    {
        m_since.start();
        if (!choose(run))
            return;
        sayWhatIsSpecial(run);
        sayWhichTeamsGoFirst(run);
        run.setOnInterrupt([this] { m_interrupted = true; });
        // A template waits for its team to be taken; one that is only queued is not.
        const session::PlanPushRequest request{m_templates, {}, queueOnly() ? 0ms : run.timeout()};
        run.await(
            run.session().pushPlan(request), [this, &run](const Result<session::PlanPushReceipt>& saved) {
                if (saved)
                    follow(run, *saved);
                else
                    run.fail(errorCode(saved.error().kind), wordsFor(saved.error(), {}, Host::Viviot));
            });
    }

private:
    /// False: it has ended the run.
    bool choose(Run& run)
    {
        const session::PlanBoard& plan = run.session().plan();
        for (const TemplateId id : std::as_const(m_templates)) {
            if (!plan.shiftTemplate(id)) {
                run.fail(Error{ErrorKind::UnknownTemplate, 0, QString::number(id.value), {}});
                return false;
            }
        }
        if (!m_templates.isEmpty())
            return true;
        for (const ShiftTemplate& one : plan.templates()) {
            if (isToPush(one))
                m_templates.append(one.id);
        }
        if (!m_templates.isEmpty())
            return true;
        run.output().print(
            tr("Nothing is to be pushed. “covershift-cli templates list” shows how each stands."));
        run.output().document(QJsonArray());
        run.finish(Exit::Done);
        return false;
    }

    void sayWhatIsSpecial(Run& run) const
    {
        const session::PlanBoard& plan = run.session().plan();
        for (const TemplateId id : m_templates) {
            const ShiftTemplate& one = *plan.shiftTemplate(id);
            if (!isToPush(one))
                continue;
            const QString& name = one.content().name;
            if (!one.remoteId.isNull())
                run.output().say(
                    tr("“%1” goes to Viviot as a new shift; the one that was pushed before stays "
                       "there, as no call can change or delete it.")
                        .arg(name));
            if (one.content().weekdays != EveryDay || !plan.exceptionsOf(id).isEmpty())
                run.output().say(tr("“%1” has weekdays or exceptions of its own. They hold here and are "
                                    "never pushed: for Viviot it happens on every day.")
                                     .arg(name));
        }
    }

    /// Of the templates among these.
    void sayWhichTeamsGoFirst(Run& run) const
    {
        const session::PlanBoard& plan = run.session().plan();
        QSet<TeamId> said;
        for (const TemplateId id : m_templates) {
            const ShiftTemplate& one = *plan.shiftTemplate(id);
            const Team* team = plan.team(one.content().team);
            if (!isToPush(one) || !team || !team->remoteId.isNull() || said.contains(team->id))
                continue;
            said.insert(team->id);
            run.output().say(tr("The team “%1” is not on the server yet, so it goes first.").arg(team->name));
        }
    }

    void follow(Run& run, const session::PlanPushReceipt& receipt) const
    {
        const PlanRows rows(run.session());
        QStringList skipped;
        for (const session::SkippedPlanPush& each : receipt.skipped) {
            const QString why = wordsFor(each.error, {}, Host::Viviot);
            skipped.append(each.team.isValid()
                    ? tr("Team “%1”: %2").arg(rows.nameOf(each.team), why)
                    : tr("Shift template “%1”: %2").arg(rows.nameOf(each.shiftTemplate), why));
        }
        const milliseconds left = m_interrupted ? 0ms : run.timeout() - milliseconds(m_since.elapsed());
        if (receipt.operations.isEmpty())
            run.fail(errorCode(receipt.skipped.constFirst().error.kind), skipped.join(u'\n'));
        else
            PushFlow(run).follow(receipt.operations, skipped, queueOnly(), std::max(left, milliseconds(0)));
    }

    QVector<TemplateId> m_templates;
    QElapsedTimer m_since;
    bool m_interrupted = false;
};

} // namespace

std::unique_ptr<Command> templatesPush()
{
    return std::make_unique<TemplatesPush>();
}

} // namespace covershift::cli
