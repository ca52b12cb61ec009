#include "zegohost.h"

#include "fleet.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

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
constexpr auto validatePath = "/v1/validate/customer-number/"_L1;

HttpAnswer jsonAnswer(int status, const QJsonObject& object)
{
    return {status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer refusal(int status, QLatin1StringView error, const QString& detail)
{
    return jsonAnswer(status, {{u"error"_s, error}, {u"detail"_s, detail}});
}

HttpAnswer wrongMethod(const QByteArray& allowed)
{
    HttpAnswer answer = htmlPage(405, "Method Not Allowed"_ba);
    answer.headers.append({"Allow"_ba, allowed});
    return answer;
}

/// The last part of the path, where it is one part of the documented form.
std::optional<QString> customerNumberIn(const QString& path)
{
    if (!path.startsWith(validatePath))
        return std::nullopt;
    const QString number = path.sliced(validatePath.size());
    if (number.isEmpty() || number.contains(u'/'))
        return std::nullopt;
    return number;
}

} // namespace

ZegoHost::ZegoHost(quint32 seed, const Clock& clock, FaultDesk& faults, TakenLog& taken)
    : m_key(keyOf(seed))
    , m_clock(clock)
    , m_faults(faults)
    , m_taken(taken)
{
    const QVector<FleetWorker> fleet = makeFleet(seed);
    for (const FleetWorker& worker : fleet)
        m_emails.insert(worker.customerNumber, worker.email);
}

QByteArray ZegoHost::keyOf(quint32 seed)
{
    const QByteArray source = "covershift sandbox zego " + QByteArray::number(seed);
    return "sandbox-" + QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().first(32);
}

HttpAnswer ZegoHost::answer(const HostRequest& request)
{
    HttpAnswer answer = routed(request);
    answer.headers.append({"Date"_ba, httpDate(m_clock.now())});
    return answer;
}

HttpAnswer ZegoHost::routed(const HostRequest& request)
{
    const auto* route = std::find_if(
        pushRoutes.begin(), pushRoutes.end(), [&](const PushRoute& one) { return one.path == request.path; });
    const auto number = customerNumberIn(request.path);
    if (route == pushRoutes.end() && !number)
        return htmlPage(404, "Not Found"_ba);

    const QByteArray allowed = number ? "GET"_ba : "POST"_ba;
    if (request.method != allowed)
        return wrongMethod(allowed);
    if (auto refused = refusedKey(request))
        return *std::move(refused);
    return number ? validate(request, *number) : takePushes(request, route->shape);
}

std::optional<HttpAnswer> ZegoHost::refusedKey(const HostRequest& request) const
{
    if (request.authorization.isEmpty())
        return refusal(401, "MISSING_AUTH"_L1, u"Authorization header missing"_s);
    if (request.authorization != m_key)
        return refusal(401, "INVALID_KEY"_L1, u"Authorization key is invalid"_s);
    return std::nullopt;
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

HttpAnswer ZegoHost::validate(const HostRequest& request, const QString& number) const
{
    const auto email = m_emails.constFind(number);
    if (email == m_emails.constEnd())
        return refusal(404, "INVALID_CUSTOMER"_L1, u"No customer has this number"_s);
    const QUrlQuery query(request.query);
    if (query.hasQueryItem(u"email"_s)
        && query.queryItemValue(u"email"_s, QUrl::FullyDecoded).compare(*email, Qt::CaseInsensitive) != 0)
        return refusal(404, "INVALID_CUSTOMER_EMAIL"_L1, u"The customer has another e-mail address"_s);
    return {204, {}, {}, {}};
}

} // namespace covershift::sandbox
