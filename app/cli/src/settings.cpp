#include "commands.h"
#include "run.h"

#include <domain/team.h>

#include <QCoreApplication>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What holds for the whole plan.
QJsonObject settingsOf(Run& run)
{
    const session::PlanBoard& plan = run.session().plan();
    return {{u"time_zone"_s, QString::fromLatin1(plan.timeZone().id())},
        {u"automatic"_s, plan.automatic().isEnabled}};
}

class SettingsShow final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SettingsShow)
public:
    QString name() const override { return u"settings show"_s; }
    QString example() const override { return u"settings show"_s; }
    QString summary() const override { return tr("Show the settings of the plan."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        const QJsonObject settings = settingsOf(run);
        run.output().print(
            tr("The organisation's time zone is %1.").arg(settings.value(u"time_zone"_s).toString()));
        run.output().print(settings.value(u"automatic"_s).toBool()
                ? tr("Automatic mode is on: while a window runs, it logs workers in and out by the plan.")
                : tr("Automatic mode is off."));
        run.output().document(settings);
        run.finish(Exit::Done);
    }
};

class SettingsSet final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SettingsSet)
public:
    QString name() const override { return u"settings set"_s; }
    QString example() const override { return u"settings set time-zone Europe/Madrid"_s; }
    QStringList notes() const override
    {
        return {tr("The start of a shift template is a time of the wall clock there, unless its team has a "
                   "time zone of its own: “covershift-cli teams set TEAM --time-zone IANA”."),
            tr("Exit status: 2 no time zone has this name.")};
    }
    QString summary() const override { return tr("Set the organisation's time zone."); }
    QString arguments() const override { return u"time-zone IANA"_s; }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(2, 2))
            return false;
        if (run.arguments().constFirst() != "time-zone"_L1) {
            run.wrongUsage(tr("There is no setting “%1”: name time-zone.").arg(run.arguments().constFirst()));
            return false;
        }
        m_zone = run.arguments().constLast();
        const auto checked = checkedTimeZone(m_zone);
        if (!checked)
            run.fail(checked.error());
        return checked.has_value();
    }

    void execute(Run& run) override
    {
        run.holdInterrupts();
        run.await(run.session().setTimeZone(m_zone), [&run](const Done& done) {
            if (!done) {
                run.fail(done.error());
                return;
            }
            const QJsonObject settings = settingsOf(run);
            run.output().print(
                tr("The organisation's time zone is %1.").arg(settings.value(u"time_zone"_s).toString()));
            run.output().document(settings);
            run.finish(Exit::Done);
        });
    }

private:
    QString m_zone;
};

} // namespace

std::unique_ptr<Command> settingsShow()
{
    return std::make_unique<SettingsShow>();
}

std::unique_ptr<Command> settingsSet()
{
    return std::make_unique<SettingsSet>();
}

} // namespace covershift::cli
