#include "shiftdesk.h"

#include "fleet.h"
#include "hostanswers.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// Beyond what a double holds, so that a client which reads ids as numbers is found out.
constexpr qint64 firstId = 9'007'199'254'740'993;
const QByteArray insertPath = "/v2/shift/"_ba;

QJsonValue wireTime(const std::optional<Instant>& instant)
{
    if (!instant)
        return {};
    return QDateTime::fromMSecsSinceEpoch(msOf(*instant), Qt::UTC)
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s);
}

HttpAnswer refused(const BodyRefusal& refusal)
{
    return refusalOfV2(400, "INVALID_DATA"_L1, refusal.field, refusal.text);
}

} // namespace

ShiftDesk::ShiftDesk(quint32 seed, const Clock& clock, FaultDesk& faults, TakenLog& taken)
    : m_clock(clock)
    , m_faults(faults)
    , m_taken(taken)
{
    for (const FleetWorker& worker : makeFleet(seed)) {
        if (worker.product != FleetProduct::Unknown)
            m_customerNumbers.insert(worker.customerNumber);
    }
    for (const TakenPush& push : m_taken.all())
        remember(push);
}

void ShiftDesk::remember(const TakenPush& push)
{
    if (push.shift.isEmpty())
        return;
    if (push.path == insertPath)
        m_shifts.insert(push.shift, Shift{push, push.until});
    else
        m_shifts[push.shift].end = push.at;
}

std::optional<HttpAnswer> ShiftDesk::take(const HostRequest& request, const TakenPush& push)
{
    if (const auto fault = m_faults.next(FaultDesk::Asker::Host, request.method, push.path, request.body)) {
        return push.shift.isEmpty() ? refusal(400, "INVALID_DATA"_L1, fault->detail)
                                    : refused({{}, fault->detail});
    }
    if (!m_taken.append({push}))
        return htmlPage(500, "Internal Server Error"_ba);
    remember(push);
    return std::nullopt;
}

HttpAnswer ShiftDesk::insert(const HostRequest& request)
{
    const auto body = readInsert(request.body);
    if (!body)
        return refused(body.error());
    if (const auto refusal = outsideLimits(body->start, body->end, m_clock.now()))
        return refused(*refusal);
    TakenPush push{insertPath, body->identityName, body->identity, body->start};
    push.shift = QString::number(firstId + m_shifts.size());
    push.until = body->end;
    if (auto answer = take(request, push))
        return *std::move(answer);
    return jsonAnswer(201,
        {{u"id"_s, push.shift}, {u"user"_s, QJsonObject{{push.identityName, push.identity}}},
            {u"startTime"_s, wireTime(push.at)}, {u"endTime"_s, wireTime(push.until)}});
}

HttpAnswer ShiftDesk::end(const HostRequest& request, const QString& id)
{
    const auto shift = m_shifts.constFind(id);
    if (shift == m_shifts.cend())
        return refusalOfV2(404, "INVALID_SHIFT"_L1, u"id"_s, u"No shift has this id."_s);
    const auto end = readEnd(request.body);
    if (!end)
        return refused(end.error());
    // The same end once more states the same fact.
    if (shift->end && *shift->end != *end)
        return refused({u"endTime"_s, u"The shift has ended already."_s});
    if (const auto refusal = outsideLimits(shift->push.at, *end, std::nullopt))
        return refused(*refusal);
    TakenPush push{request.path.toUtf8(), shift->push.identityName, shift->push.identity, *end};
    push.shift = id;
    if (auto answer = take(request, push))
        return *std::move(answer);
    return jsonAnswer(201, {{u"endTime"_s, wireTime(*end)}});
}

HttpAnswer ShiftDesk::match(const HostRequest& request)
{
    const auto body = readMatch(request.body);
    if (!body)
        return refusal(400, "INVALID_DATA"_L1, body.error());
    if (!m_customerNumbers.contains(body->customerNumber))
        return refusal(404, "INVALID_CUSTOMER"_L1, u"No customer has this number"_s);
    TakenPush push{request.path.toUtf8(), u"customerNumber"_s, body->customerNumber, m_clock.now()};
    push.matches = body->success;
    if (auto answer = take(request, push))
        return *std::move(answer);
    return jsonAnswer(202, {{u"status"_s, u"PENDING"_s}});
}

} // namespace covershift::sandbox
