#include "zegoreads.h"

#include "hostanswers.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr auto validatePath = "/v1/validate/customer-number/"_L1;
constexpr auto statusPath = "/v1/user/status/"_L1;
constexpr auto linkPath = "/v1/link-work-provider"_L1;
constexpr auto legacyLinkPath = "/link-work-provider"_L1;

using Items = QList<QPair<QString, QString>>;

/// The query, read as a server reads it: a `+` is a blank.
Items itemsOf(const HostRequest& request)
{
    QString query = request.query;
    query.replace(u'+', u"%20"_s);
    return QUrlQuery(query).queryItems(QUrl::FullyDecoded);
}

HttpAnswer unknownCustomer()
{
    return refusal(404, "INVALID_CUSTOMER"_L1, u"No customer has this number"_s);
}

/// What comes after the documented part of the path.
QString numberIn(const QString& path)
{
    return path.sliced(validatePath.size());
}

} // namespace

ZegoReads::ZegoReads(quint32 seed)
{
    const QVector<FleetWorker> fleet = makeFleet(seed);
    for (const FleetWorker& worker : fleet) {
        if (worker.product == FleetProduct::Unknown)
            continue;
        m_byNumber.insert(worker.customerNumber, worker);
        m_numbers.insert(worker.workProviderUserId, worker.customerNumber);
    }
}

ZegoReads::Call ZegoReads::callOf(const QString& path)
{
    if (path == statusPath)
        return Call::UserStatus;
    if (path == linkPath || path == legacyLinkPath)
        return Call::LinkWorkProvider;
    const bool isOnePart
        = path.startsWith(validatePath) && !numberIn(path).isEmpty() && !numberIn(path).contains(u'/');
    return isOnePart ? Call::Validate : Call::None;
}

HttpAnswer ZegoReads::answer(Call call, const HostRequest& request) const
{
    switch (call) {
    case Call::Validate:
        return validate(request);
    case Call::UserStatus:
        return userStatus(request);
    case Call::LinkWorkProvider:
        return linkWorkProvider(request);
    case Call::None:
        break;
    }
    return htmlPage(404, "Not Found"_ba);
}

HttpAnswer ZegoReads::validate(const HostRequest& request) const
{
    const auto worker = m_byNumber.constFind(numberIn(request.path));
    if (worker == m_byNumber.constEnd())
        return unknownCustomer();
    const Items items = itemsOf(request);
    for (const auto& [name, value] : items) {
        if (name != "email"_L1 || items.size() > 1)
            return refusal(400, "INVALID_DATA"_L1, u"Unknown parameter: %1"_s.arg(name));
        if (value.compare(worker->email, Qt::CaseInsensitive) != 0)
            return refusal(404, "INVALID_CUSTOMER_EMAIL"_L1, u"The customer has another e-mail address"_s);
    }
    return {204, {}, {}, {}};
}

HttpAnswer ZegoReads::userStatus(const HostRequest& request) const
{
    const Items items = itemsOf(request);
    if (items.size() != 1 || items.constFirst().second.isEmpty())
        return refusal(400, "INVALID_DATA"_L1, u"Exactly one identifier must be given"_s);
    const auto& [name, value] = items.constFirst();
    const bool isEmployers = name == "workProviderUserId"_L1 || name == "driverId"_L1;
    if (!isEmployers && name != "customerNumber"_L1 && name != "policyId"_L1)
        return refusal(400, "INVALID_DATA"_L1, u"Unknown parameter: %1"_s.arg(name));

    const auto worker = m_byNumber.constFind(isEmployers ? m_numbers.value(value) : value);
    if (worker == m_byNumber.constEnd())
        return unknownCustomer();
    const bool isEnabled = worker->product == FleetProduct::Enabled;
    QJsonObject status{{u"status"_s, isEnabled ? u"ENABLED"_s : u"DISABLED"_s},
        {u"detail"_s, isEnabled ? u"Active product"_s : u"The policy has been cancelled"_s},
        {u"policyId"_s, worker->customerNumber}, {u"customerNumber"_s, worker->customerNumber}};
    if (isEnabled) {
        status.insert("cover_class_of_use"_L1, u"Hire and reward"_s);
        status.insert("cover_level"_L1, u"Third party only"_s);
        status.insert("vehicle_registration"_L1, worker->vehicleRegistration);
    }
    return jsonAnswer(200, status);
}

HttpAnswer ZegoReads::linkWorkProvider(const HostRequest& request)
{
    const bool isLegacy = request.path == legacyLinkPath;
    QStringList wanted = isLegacy ? QStringList{u"wp"_s, u"wp_id"_s, u"email"_s}
                                  : QStringList{u"work_provider"_s, u"work_provider_user_id"_s, u"email"_s};
    for (const auto& [name, value] : itemsOf(request)) {
        if (value.isEmpty() || wanted.removeAll(name) == 0)
            return htmlPage(400, "Bad Request"_ba);
    }
    if (!wanted.isEmpty())
        return htmlPage(400, "Bad Request"_ba);
    HttpAnswer answer = htmlPage(302, "Found"_ba);
    answer.headers.append({"Location"_ba, "https://example.com/sign-up"_ba});
    return answer;
}

} // namespace covershift::sandbox
