#include "core.h"
#include "coreparts.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString AutomaticName = u"automatic"_s; ///< `on`, else off
const QString AutomaticHeldName = u"automatic_held"_s; ///< `yes`, else no
const QString HeldWorkersName = u"automatic_held_workers"_s; ///< ids, with blanks between

constexpr auto FailedLoginsOf = std::chrono::hours(48);
constexpr int LatestFailed = 2'000;

QString idsText(const QSet<WorkerId>& workers)
{
    QVector<WorkerId> sorted(workers.cbegin(), workers.cend());
    std::ranges::sort(sorted);
    QStringList ids;
    for (const WorkerId id : std::as_const(sorted))
        ids.append(QString::number(id.value));
    return ids.join(u' ');
}

QSet<WorkerId> idsFrom(const QString& text)
{
    QSet<WorkerId> workers;
    for (const QString& id : text.split(u' ', Qt::SkipEmptyParts))
        workers.insert(WorkerId(id.toLongLong()));
    return workers;
}

Result<AutomaticSwitches> switchesOf(const store::SettingsRepository& settings)
{
    const auto enabled = settings.value(AutomaticName);
    const auto held = settings.value(AutomaticHeldName);
    const auto workers = settings.value(HeldWorkersName);
    for (const auto* read : {&enabled, &held, &workers}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    return AutomaticSwitches{*enabled == u"on"_s, *held == u"yes"_s, idsFrom(workers->value_or(QString()))};
}

} // namespace

QDate Core::today(const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(msOf(m_config.clock->now()), zone).date();
}

Result<PlanState> Core::readPlan() const
{
    auto templates = m_parts->templates.all();
    if (!templates)
        return tl::unexpected(templates.error());
    auto exceptions = m_parts->templates.exceptions();
    if (!exceptions)
        return tl::unexpected(exceptions.error());
    auto teams = m_parts->teams.all();
    if (!teams)
        return tl::unexpected(teams.error());
    auto users = m_parts->teams.users();
    if (!users)
        return tl::unexpected(users.error());
    const auto zone = m_parts->settings.timeZone();
    if (!zone)
        return tl::unexpected(zone.error());
    const auto automatic = switchesOf(m_parts->settings);
    if (!automatic)
        return tl::unexpected(automatic.error());
    return PlanState{std::move(*templates), std::move(*teams), std::move(*users), std::move(*exceptions),
        *zone, *automatic};
}

Result<QVector<Operation>> Core::failedAutomaticLogins() const
{
    using enum OperationState;
    const Instant since = m_config.clock->now() - FailedLoginsOf;
    return m_parts->operations
        .list({{Rejected, Expired, Discarded}, {}, LatestFailed, {OperationKind::Login}})
        .map([since](QVector<Operation> failed) {
            failed.removeIf([since](const Operation& each) { return !each.automatic || each.at < since; });
            return failed;
        });
}

Done Core::tellPlan()
{
    const auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    m_planTold.stop();
    Q_EMIT planRead(*plan);
    return {};
}

Done Core::setTimeZone(const QString& iana, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto zone = checkedTimeZone(iana);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto former = m_parts->settings.timeZone();
    if (!former)
        return tl::unexpected(former.error());
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done noted = *former == *zone ? Done() : correctZone({}, reason); !noted)
        return noted;
    if (const Done done = m_parts->settings.setTimeZone(*zone); !done)
        return done;
    const QJsonObject detail{{u"time_zone"_s, QString::fromLatin1(zone->id())}};
    if (const Done done = audit(u"settings.time_zone"_s, withReason(detail, reason)); !done)
        return done;
    if (const Done done = transaction->commit(); !done)
        return done;
    return tellPlan();
}

Done Core::setAutomatic(const AutomaticSwitches& wanted, const QString& event)
{
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString held = idsText(wanted.heldWorkers);
    store::SettingsRepository& settings = m_parts->settings;
    const Done written
        = settings.setValue(AutomaticName, wanted.isEnabled ? u"on"_s : u"off"_s)
              .and_then(
                  [&] { return settings.setValue(AutomaticHeldName, wanted.isHeld ? u"yes"_s : u"no"_s); })
              .and_then([&] { return settings.setValue(HeldWorkersName, held); })
              .and_then([&] {
                  return audit(event,
                      {{u"enabled"_s, wanted.isEnabled}, {u"held"_s, wanted.isHeld},
                          {u"held_workers"_s, held}});
              })
              .and_then([&] { return transaction->commit(); });
    return written.and_then([this] { return tellPlan(); });
}

Done Core::enableAutomatic(bool enabled)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto switches = switchesOf(m_parts->settings);
    if (!switches)
        return tl::unexpected(switches.error());
    switches->isEnabled = enabled;
    return setAutomatic(*switches, enabled ? u"automatic.enabled"_s : u"automatic.disabled"_s);
}

Done Core::holdAutomatic(bool held)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto switches = switchesOf(m_parts->settings);
    if (!switches)
        return tl::unexpected(switches.error());
    switches->isHeld = held;
    return setAutomatic(*switches, held ? u"automatic.held"_s : u"automatic.released"_s);
}

Done Core::holdAutomaticFor(const QVector<WorkerId>& workers, bool held)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto switches = switchesOf(m_parts->settings);
    if (!switches)
        return tl::unexpected(switches.error());
    for (const WorkerId id : workers) {
        if (!worker(id))
            return failure(ErrorKind::UnknownWorker, QString::number(id.value));
        if (held)
            switches->heldWorkers.insert(id);
        else
            switches->heldWorkers.remove(id);
    }
    return setAutomatic(*switches, held ? u"automatic.held"_s : u"automatic.released"_s);
}

Result<PlanPushReceipt> Core::pushPlan(const PlanPushRequest& request)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto saved = m_parts->outbox.pushPlan({request.templates, request.teams}, m_config.actor);
    if (!saved)
        return tl::unexpected(saved.error());
    m_parts->engine.poke();
    PlanPushReceipt receipt;
    receipt.operations = std::move(saved->operations);
    for (const sync::SkippedTeam& skipped : std::as_const(saved->skippedTeams))
        receipt.skipped.append({{}, skipped.id, skipped.error});
    for (const sync::SkippedTemplate& skipped : std::as_const(saved->skippedTemplates))
        receipt.skipped.append({skipped.id, {}, skipped.error});
    // It is saved: what fails from here on must not make the caller think otherwise.
    if (const Done done = tellPlan(); !done)
        Q_EMIT failed(done.error());
    return receipt;
}

void Core::pullPlan(std::function<void(Result<PullReport>)> answer)
{
    const auto desk = this->desk(Host::Viviot);
    if (!desk) {
        answer(tl::unexpected(desk.error()));
        return;
    }
    m_parts->puller.pull(desk->connection, desk->key, m_config.actor,
        [this, answer = std::move(answer)](const Result<PullReport>& report) {
            const Done told = report ? tellPlan() : Done();
            if (!told)
                Q_EMIT failed(told.error());
            answer(report);
        });
}

} // namespace covershift::session
