#include "zegohost.h"

#include "hostanswers.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

struct PushRoute
{
    QLatin1StringView path;
    BodyShape shape;
};

constexpr std::array<PushRoute, 4> pushRoutes{{
    {"/v1/shift/login/"_L1, BodyShape::Object},
    {"/v1/shift/logout/"_L1, BodyShape::Object},
    {"/v1/batch/login/"_L1, BodyShape::Array},
    {"/v1/batch/logout/"_L1, BodyShape::Array},
}};

constexpr auto matchPath = "/v1/match/"_L1;
constexpr auto shiftPath = "/v2/shift/"_L1;

/// The id in a path below that of the shifts.
std::optional<QString> shiftIdIn(const QString& path)
{
    const QString id = path.startsWith(shiftPath) ? path.sliced(shiftPath.size()) : QString();
    return id.isEmpty() || id.contains(u'/') ? std::nullopt : std::optional(id);
}

HttpAnswer wrongMethod(const QByteArray& allowed)
{
    HttpAnswer answer = htmlPage(405, "Method Not Allowed"_ba);
    answer.headers.append({"Allow"_ba, allowed});
    return answer;
}

} // namespace

ZegoHost::ZegoHost(quint32 seed, const Clock& clock, FaultDesk& faults, TakenLog& taken)
    : m_key(keyOf(seed))
    , m_reads(seed)
    , m_faults(faults)
    , m_taken(taken)
    , m_shifts(seed, clock, faults, taken)
{
}

QByteArray ZegoHost::keyOf(quint32 seed)
{
    const QByteArray source = "covershift sandbox zego " + QByteArray::number(seed);
    return "sandbox-" + QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().first(32);
}

HttpAnswer ZegoHost::answer(const HostRequest& request)
{
    const auto route = routeOf(request.path);
    if (!route)
        return htmlPage(404, "Not Found"_ba);
    if (request.method != route->method)
        return wrongMethod(route->method);
    if (route->wantsKey) {
        if (auto refused = refusedKey(request))
            return *std::move(refused);
    }
    return route->answer(request);
}

std::optional<ZegoHost::Route> ZegoHost::routeOf(const QString& path)
{
    const auto* push = std::find_if(
        pushRoutes.begin(), pushRoutes.end(), [&](const PushRoute& one) { return one.path == path; });
    if (push != pushRoutes.end())
        return Route{"POST"_ba,
            [this, shape = push->shape](const HostRequest& request) { return takePushes(request, shape); }};
    if (const auto read = ZegoReads::callOf(path); read != ZegoReads::Call::None)
        return Route{"GET"_ba,
            [this, read](const HostRequest& request) { return m_reads.answer(read, request); },
            ZegoReads::wantsKey(read)};
    if (path == matchPath)
        return Route{"POST"_ba, [this](const HostRequest& request) { return m_shifts.match(request); }};
    if (path == shiftPath)
        return Route{"POST"_ba, [this](const HostRequest& request) { return m_shifts.insert(request); }};
    if (const auto id = shiftIdIn(path))
        return Route{
            "PUT"_ba, [this, id = *id](const HostRequest& request) { return m_shifts.end(request, id); }};
    return std::nullopt;
}

std::optional<HttpAnswer> ZegoHost::refusedKey(const HostRequest& request) const
{
    const bool isMissing = request.authorization.isEmpty();
    if (!isMissing && request.authorization == m_key)
        return std::nullopt;
    const QLatin1StringView error = isMissing ? "MISSING_AUTH"_L1 : "INVALID_KEY"_L1;
    const QString detail = isMissing ? u"Authorization header missing"_s : u"Authorization key is invalid"_s;
    return request.path.startsWith(shiftPath) ? refusalOfV2(401, error, {}, detail)
                                              : refusal(401, error, detail);
}

HttpAnswer ZegoHost::takePushes(const HostRequest& request, BodyShape shape)
{
    const QByteArray path = request.path.toUtf8();
    const auto pushes = readPushes(request.body, shape, path);
    if (!pushes)
        return refusal(400, "INVALID_DATA"_L1, pushes.error());
    if (const auto fault = m_faults.next(FaultDesk::Asker::Host, request.method, path, request.body))
        return refusal(400, "INVALID_DATA"_L1, fault->detail);
    if (!m_taken.append(*pushes))
        return htmlPage(500, "Internal Server Error"_ba);
    return jsonAnswer(202, {{u"status"_s, u"PENDING"_s}});
}

} // namespace covershift::sandbox
