#include "commands.h"
#include "decision.h"

#include <domain/team.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// As `--price` takes it.
double priceOf(const Tariff& tariff)
{
    return double(tariff.pricePerHour) / double(Tariff::PartsOfUnit);
}

/// What holds for this data folder.
QJsonObject settingsOf(Run& run)
{
    const session::PlanBoard& plan = run.session().plan();
    const Tariff& tariff = run.session().tariff();
    return {{u"time_zone"_s, QString::fromLatin1(plan.timeZone().id())},
        {u"automatic"_s, plan.automatic().isEnabled},
        {u"tariff"_s,
            QJsonObject{{u"on"_s, tariff.isOn}, {u"price"_s, priceOf(tariff)},
                {u"minimum"_s, tariff.minimumMinutes}, {u"currency"_s, tariff.currency}}}};
}

void sayTimeZone(Run& run)
{
    const QString zone = QString::fromLatin1(run.session().plan().timeZone().id());
    run.output().print(Tr::tr("The organisation's time zone is %1.").arg(zone));
}

void sayTariff(Run& run)
{
    const Tariff& tariff = run.session().tariff();
    run.output().print(tariff.isOn
            ? Tr::tr("Reports estimate what cover costs: %1 %2 an hour, at least %n minutes a session.",
                nullptr, tariff.minimumMinutes)
                  .arg(QString::number(priceOf(tariff)), tariff.currency)
            : Tr::tr("Reports estimate no costs: the tariff is off."));
}

class SettingsShow final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SettingsShow)
public:
    QString name() const override { return u"settings show"_s; }
    QString example() const override { return u"settings show"_s; }
    QString summary() const override { return tr("Show the settings of the plan and of reports."); }
    bool prepare(Run& run) override { return run.expectArguments(0, 0); }

    void execute(Run& run) override
    {
        sayTimeZone(run);
        run.output().print(run.session().plan().automatic().isEnabled
                ? tr("Automatic mode is on: while a window runs, it logs workers in and out by the plan.")
                : tr("Automatic mode is off."));
        sayTariff(run);
        run.output().document(settingsOf(run));
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
        return {tr("time-zone: the start of a shift template is a time of the wall clock there, unless its "
                   "team has a time zone of its own: “covershift-cli teams set TEAM --time-zone IANA”."),
            tr("tariff: what is not given stays as it was. Estimates only; the insurer's invoice decides."),
            tr("Exit status: 2 no time zone has this name, or no tariff these values.")};
    }
    QString summary() const override { return tr("Set the organisation's time zone, or the tariff."); }
    QString arguments() const override { return u"time-zone IANA | tariff on|off"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"price"_s, tr("Tariff: the price of an hour of cover, such as 0.85."), u"PRICE"_s},
            {u"minimum"_s, tr("Tariff: a session costs at least as much as so many minutes."), u"MINUTES"_s},
            {u"currency"_s, tr("Tariff: the currency, three capital letters as in GBP."), u"CODE"_s},
        });
        addClosedReasonOption(parser);
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(2, 2))
            return false;
        const QString setting = run.arguments().constFirst();
        if (setting != "time-zone"_L1 && setting != "tariff"_L1) {
            run.wrongUsage(tr("There is no setting “%1”: name time-zone or tariff.").arg(setting));
            return false;
        }
        m_isTariff = setting == "tariff"_L1;
        // An option of the other setting's would do nothing without a word.
        for (const QString& option : {u"price"_s, u"minimum"_s, u"currency"_s}) {
            if (!m_isTariff && run.has(option)) {
                run.wrongUsage(tr("--%1 is an option of the tariff alone.").arg(option));
                return false;
            }
        }
        if (m_isTariff && run.has(u"reason"_s)) {
            run.wrongUsage(
                tr("--reason is an option of the time zone alone: a tariff changes no closed period."));
            return false;
        }
        return m_isTariff ? prepareTariff(run) : prepareTimeZone(run);
    }

    void execute(Run& run) override
    {
        run.holdInterrupts();
        if (m_isTariff)
            setTariff(run);
        else
            run.await(run.session().setTimeZone(m_zone, run.value(u"reason"_s)),
                [&run](const Done& done) { end(run, done, sayTimeZone); });
    }

private:
    bool prepareTimeZone(Run& run)
    {
        m_zone = run.arguments().constLast();
        const auto checked = checkedTimeZone(m_zone);
        if (!checked)
            run.fail(checked.error());
        return checked.has_value();
    }

    bool prepareTariff(Run& run)
    {
        const QString state = run.arguments().constLast();
        if (state != "on"_L1 && state != "off"_L1) {
            run.wrongUsage(tr("The tariff is on or off, not “%1”.").arg(state));
            return false;
        }
        bool isNumber = true;
        if (run.has(u"price"_s)) {
            const double price = run.value(u"price"_s).toDouble(&isNumber);
            isNumber = isNumber && std::isfinite(price);
            // Far beyond any price, and still a number that can be rounded.
            m_price = std::llround(std::clamp(price, -1e6, 1e6) * double(Tariff::PartsOfUnit));
        }
        if (isNumber && run.has(u"minimum"_s))
            m_minimum = run.value(u"minimum"_s).toInt(&isNumber);
        if (isNumber)
            return true;
        sayWrong(run);
        return false;
    }

    void setTariff(Run& run) const
    {
        Tariff tariff = run.session().tariff();
        tariff.isOn = run.arguments().constLast() == "on"_L1;
        tariff.pricePerHour = m_price.value_or(tariff.pricePerHour);
        tariff.minimumMinutes = m_minimum.value_or(tariff.minimumMinutes);
        if (run.has(u"currency"_s))
            tariff.currency = run.value(u"currency"_s);
        if (!checked(tariff)) {
            sayWrong(run);
            return;
        }
        run.await(run.session().setTariff(tariff), [&run](const Done& done) { end(run, done, sayTariff); });
    }

    static void sayWrong(Run& run)
    {
        run.wrongUsage(
            tr("A tariff has a --price from 0 to 1000 with a point, such as 0.85, a --minimum from "
               "0 to 1440 minutes, and a --currency of three capital letters, such as GBP."));
    }

    static void end(Run& run, const Done& done, void (*say)(Run&))
    {
        if (!done) {
            run.fail(done.error());
            return;
        }
        say(run);
        run.output().document(settingsOf(run));
        run.finish(Exit::Done);
    }

    bool m_isTariff = false;
    QString m_zone;
    std::optional<qint64> m_price;
    std::optional<int> m_minimum;
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
