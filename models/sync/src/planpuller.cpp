#include "planexchange.h"
#include "planmerge.h"

#include <api/hostclock.h>
#include <api/viviotanswer.h>
#include <api/viviotcaller.h>
#include <api/viviotuser.h>
#include <api/wirelog.h>
#include <sync/outbox.h>
#include <sync/planpuller.h>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One pull on its way.
struct Pull
{
    api::ViviotTarget target;
    QString actor;
    PlanPuller::Answer answer;
    RemotePlan plan;
    PullReport report;
};

} // namespace

struct PlanPuller::Private
{
    Private(Outbox& theOutbox, api::HttpClient& client, const Clock& theClock)
        : outbox(theOutbox)
        , clock(theClock)
        , caller(client, theClock)
    {
    }

    /// Reads one list, hands it to `take`, or ends the pull.
    template <class Decode, class Take>
    void read(const std::shared_ptr<Pull>& pull, api::HttpRequest (*request)(const api::ViviotTarget&),
        Decode decode, Take take)
    {
        const auto failed = [pull](const Error& error) { pull->answer(tl::unexpected(withRoles(error))); };
        caller.read(
            pull->target, request,
            [decode, take, failed](const api::HttpOutcome& raw, const api::HttpOutcome& shown) {
                auto list = decoded(raw, shown, decode);
                if (list)
                    take(*std::move(list));
                else
                    failed(list.error());
            },
            failed);
    }

    void readTeams(const std::shared_ptr<Pull>& pull)
    {
        read(pull, api::viviotGetTeams, api::decodeTeams, [this, pull](QVector<api::RemoteTeam> teams) {
            pull->plan.teams = std::move(teams);
            readShifts(pull);
        });
    }

    void readShifts(const std::shared_ptr<Pull>& pull)
    {
        const auto zone = outbox.timeZone();
        if (!zone) {
            pull->answer(tl::unexpected(zone.error()));
            return;
        }
        const api::ViviotReading reading{pull->target.settings.endDate, *zone};
        const auto decode
            = [reading](const api::HttpOutcome& outcome) { return api::decodeShifts(outcome, reading); };
        read(pull, api::viviotGetShifts, decode, [this, pull](QVector<api::RemoteShift> shifts) {
            pull->plan.shifts = std::move(shifts);
            readUsers(pull);
        });
    }

    /// A TeamAdmin may not ask for them, and learns names from the teams.
    void readUsers(const std::shared_ptr<Pull>& pull)
    {
        const auto decode
            = [](const api::HttpOutcome& outcome) -> Result<std::optional<QVector<BusinessUser>>> {
            if (outcome.status == Forbidden)
                return std::optional<QVector<BusinessUser>>();
            return api::decodeUsers(outcome).map(
                [](QVector<BusinessUser> users) { return std::optional(std::move(users)); });
        };
        read(pull, api::viviotGetUsers, decode,
            [this, pull](const std::optional<QVector<BusinessUser>>& users) {
                pull->report.hasUsers = users.has_value();
                pull->plan.users = users.value_or(QVector<BusinessUser>());
                const Done done = outbox.takePull(pull->plan, pull->report, pull->actor);
                pull->answer(done ? Result<PullReport>(pull->report) : tl::unexpected(done.error()));
            });
    }

    Outbox& outbox;
    const Clock& clock;
    api::ViviotCaller caller;
};

PlanPuller::PlanPuller(Outbox& outbox, api::HttpClient& client, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(outbox, client, clock))
{
    connect(&d->caller, &api::ViviotCaller::exchanged, this,
        [this](const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took) {
            Q_EMIT exchanged(api::wireLogLine(request, outcome, took));
            if (const auto skew = api::clockSkewOf(outcome, d->clock.now(), took))
                Q_EMIT clockSkewMeasured(*skew);
        });
}

PlanPuller::~PlanPuller() = default;

void PlanPuller::pull(
    const Connection& connection, const QByteArray& key, const QString& actor, Answer answer)
{
    auto pull = std::make_shared<Pull>();
    pull->target = targetOf(Addressee{connection, key, {}});
    // A new key or a new user must not go on with what the former one was given.
    d->caller.expire(pull->target);
    pull->plan.readSince = d->clock.now();
    pull->actor = actor;
    pull->answer = std::move(answer);
    d->readTeams(pull);
}

void PlanPuller::test(
    const Connection& connection, const QByteArray& key, std::function<void(const Done&)> answer)
{
    auto probe = std::make_shared<Pull>();
    probe->target = targetOf(Addressee{connection, key, {}});
    d->caller.expire(probe->target);
    probe->answer = [answer](const Result<PullReport>& result) {
        answer(result ? Done() : tl::unexpected(result.error()));
    };
    d->read(probe, api::viviotGetTeams, api::decodeTeams,
        [probe](const QVector<api::RemoteTeam>&) { probe->answer(PullReport{}); });
}

} // namespace covershift::sync
