#include "viviothost.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

using Kind = BodyField::Kind;
using Shape = ViviotAnswer::Shape;

// In the order of the serializer: the base's, then by name.
constexpr std::array<BodyField, 8> shiftFields{
    {{"Version"_L1, Kind::MaybeInteger, true}, {"EndDate"_L1, Kind::Day}, {"EndTimeOffset"_L1, Kind::Integer},
        {"Name"_L1, Kind::Text}, {"ShiftMembers"_L1, Kind::Integers}, {"StartDate"_L1, Kind::Day},
        {"StartTimeOffset"_L1, Kind::Integer}, {"TeamId"_L1, Kind::Guid}}};
constexpr std::array<BodyField, 4> newTeamFields{
    {{"Version"_L1, Kind::MaybeInteger, true}, {"LeaderBusinessUserId"_L1, Kind::MaybeInteger},
        {"Name"_L1, Kind::Text}, {"TeamMembers"_L1, Kind::Integers}}};
constexpr std::array<BodyField, 5> teamFields{{{"Version"_L1, Kind::MaybeInteger, true},
    {"Id"_L1, Kind::Guid}, {"LeaderBusinessUserId"_L1, Kind::MaybeInteger}, {"Name"_L1, Kind::Text},
    {"TeamMembers"_L1, Kind::Integers}}};
constexpr std::array<BodyField, 3> signInFields{
    {{"UserName"_L1, Kind::Text}, {"Password"_L1, Kind::Text}, {"RememberMe"_L1, Kind::Flag}}};

constexpr auto planners = "Admin, TenantAdmin, TeamAdmin"_L1;
constexpr auto admins = "Admin, TenantAdmin"_L1;

constexpr auto jsonSuffix = ".json"_L1;
constexpr auto xmlSuffix = ".xml"_L1;

QString withoutSuffix(const QString& path)
{
    for (const auto suffix : {jsonSuffix, xmlSuffix}) {
        if (path.endsWith(suffix))
            return path.chopped(suffix.size());
    }
    return path;
}

/// The media type without its parameters.
QByteArray mediaType(const QByteArray& header)
{
    return header.split(';').constFirst().trimmed().toLower();
}

bool isXml(const QByteArray& type)
{
    return type == "application/xml" || type == "text/xml";
}

double weightOf(const QByteArray& accepted)
{
    const auto parameters = accepted.split(';').sliced(1);
    for (const QByteArray& parameter : parameters) {
        if (parameter.trimmed().startsWith("q="))
            return parameter.trimmed().sliced(2).toDouble();
    }
    return 1;
}

/// Whether of the two forms XML is the one that is asked for most.
bool prefersXml(const QByteArray& accept)
{
    double json = 0;
    double xml = 0;
    const auto types = accept.split(',');
    for (const QByteArray& one : types) {
        const QByteArray type = mediaType(one);
        if (isXml(type))
            xml = std::max(xml, weightOf(one));
        else if (type == "application/json" || type == "*/*" || type == "application/*")
            json = std::max(json, weightOf(one));
    }
    return xml > json;
}

/// The value of a query's item, whose name's case does not matter.
QString queryItem(const HostRequest& request, QLatin1StringView name)
{
    const auto items = QUrlQuery(request.query).queryItems(QUrl::FullyDecoded);
    const auto item = std::find_if(items.begin(), items.end(),
        [&](const auto& pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return item == items.end() ? QString() : item->second;
}

bool wantsXml(const HostRequest& request)
{
    if (request.path.endsWith(xmlSuffix) || request.path.endsWith(jsonSuffix))
        return request.path.endsWith(xmlSuffix);
    const QString format = queryItem(request, "format"_L1).toLower();
    if (format == "xml"_L1 || format == "json"_L1)
        return format == "xml"_L1;
    return prefersXml(request.accept);
}

ViviotFailure unreadable(const BodyFault& fault)
{
    QVector<FieldError> errors;
    if (!fault.field.isEmpty())
        errors.append({u"SerializationException"_s, fault.field, fault.message});
    return {400, u"SerializationException"_s, fault.message, errors};
}

} // namespace

struct ViviotHost::Route
{
    QLatin1StringView path;
    QByteArrayView method;
    Call call;
    Shape shape;
    QLatin1StringView roles; ///< empty: anybody may call it
    QLatin1StringView root = {}; ///< of its body in XML; empty: none is read
    std::span<const BodyField> fields = {};
};

const ViviotHost::Route* ViviotHost::routeOf(const QString& path, const QByteArray& method)
{
    static constexpr std::array<Route, 7> routes{{
        {"/shift"_L1, "POST", Call::InsertShift, Shape::Shifts, planners, "InsertShift"_L1, shiftFields},
        {"/shifts"_L1, "GET", Call::GetShifts, Shape::Shifts, planners},
        {"/team"_L1, "POST", Call::InsertTeam, Shape::Teams, planners, "InsertTeam"_L1, newTeamFields},
        {"/team"_L1, "PUT", Call::UpdateTeam, Shape::Teams, planners, "UpdateTeam"_L1, teamFields},
        {"/teams"_L1, "GET", Call::GetTeams, Shape::Teams, planners},
        {"/users"_L1, "GET", Call::GetUsers, Shape::Users, admins},
        {"/auth/credentials"_L1, "POST", Call::SignIn, Shape::SignedIn, {}},
    }};
    const QString bare = withoutSuffix(path);
    const Route* sameMethod = nullptr;
    const Route* samePath = nullptr;
    for (const Route& route : routes) {
        if (route.path != bare)
            continue;
        samePath = &route;
        if (route.method == method)
            sameMethod = &route;
    }
    return method.isEmpty() ? samePath : sameMethod;
}

ViviotHost::ViviotHost(quint32 seed, FaultDesk& faults, ViviotState& state)
    : m_gate(seed)
    , m_faults(faults)
    , m_calls(state)
{
}

bool ViviotHost::serves(const QString& path)
{
    return routeOf(path, {}) != nullptr;
}

HttpAnswer ViviotHost::answer(const HostRequest& request)
{
    const Form form = wantsXml(request) ? Form::Xml : Form::Json;
    const Route* route = routeOf(request.path, request.method);
    if (!route) {
        const Route& other = *routeOf(request.path, {});
        HttpAnswer answer = refused(
            other.shape, {405, u"MethodNotAllowed"_s, u"This call has another method."_s, {}}, form);
        const bool hasTwo = other.path == "/team"_L1;
        answer.headers.append({"Allow"_ba, hasTwo ? "POST, PUT"_ba : other.method.toByteArray()});
        return answer;
    }
    if (m_faults.next(FaultDesk::Asker::Gate, request.method, request.path.toUtf8(), request.body))
        m_gate.expireSessions();
    return answered(*route, request, form);
}

HttpAnswer ViviotHost::answered(const Route& route, const HostRequest& request, Form form)
{
    if (route.call == Call::SignIn)
        return signedIn(request, form);
    const auto caller = m_gate.callerOf(request);
    if (!caller) {
        HttpAnswer answer = refused(route.shape, {401, u"Unauthorized"_s, u"Not authenticated"_s, {}}, form);
        answer.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"/auth/basic\""_ba});
        return answer;
    }
    if (!QString(route.roles).split(u", "_s).contains(caller->role)) {
        const QString wanted = u"Requires any of the roles: %1"_s.arg(route.roles);
        return refused(route.shape, {403, u"Forbidden"_s, wanted, {}}, form);
    }
    const QByteArray type = mediaType(request.contentType);
    if (!route.root.isEmpty() && !isXml(type) && type != "application/json") {
        const QString message = u"The body must be application/json or application/xml."_s;
        return refused(route.shape, {415, u"UnsupportedMediaType"_s, message, {}}, form);
    }
    return served(called(route, request, *caller, isXml(type)), form);
}

ViviotAnswer ViviotHost::called(
    const Route& route, const HostRequest& request, const ViviotGate::Caller& caller, bool xml)
{
    ViviotAnswer failed;
    failed.shape = route.shape;
    const QString version = queryItem(request, "version"_L1);
    if (!version.isEmpty() && !readInt32(version)) {
        failed.failure = unreadable({u"Version"_s, u"A whole number is expected."_s});
        return failed;
    }
    ReadBody body;
    CallContext context{caller.user, xml, m_faults.viviot(), {}};
    if (!route.root.isEmpty()) {
        body = xml ? readXmlBody(request.body, route.root, route.fields)
                   : readJsonBody(request.body, route.fields);
        if (!body) {
            failed.failure = unreadable(body.error());
            return failed;
        }
        const QByteArray path = request.path.toUtf8();
        if (const auto fault = m_faults.next(FaultDesk::Asker::Host, request.method, path, request.body))
            context.rejected = fault->detail;
    }
    switch (route.call) {
    case Call::InsertShift:
        return m_calls.insertShift(*body, context);
    case Call::InsertTeam:
        return m_calls.insertTeam(*body, context);
    case Call::UpdateTeam:
        return m_calls.updateTeam(*body, context);
    case Call::GetShifts:
        return m_calls.shifts();
    case Call::GetTeams:
        return m_calls.teams();
    case Call::GetUsers:
    case Call::SignIn:
        break;
    }
    return m_calls.users();
}

HttpAnswer ViviotHost::signedIn(const HostRequest& request, Form form)
{
    if (mediaType(request.contentType) != "application/json") {
        const QString message = u"The body must be application/json."_s;
        return refused(Shape::SignedIn, {415, u"UnsupportedMediaType"_s, message, {}}, form);
    }
    const auto body = readJsonBody(request.body, signInFields);
    if (!body)
        return refused(Shape::SignedIn, unreadable(body.error()), form);
    const QString user = body->texts.value("UserName"_L1);
    if (user.isEmpty()) {
        const FieldError missing{u"NotEmpty"_s, u"UserName"_s, u"'User Name' should not be empty."_s};
        return refused(Shape::SignedIn, validationFailure({missing}), form);
    }
    const auto session = m_gate.signIn(user, body->texts.value("Password"_L1).toUtf8());
    if (!session) {
        const QString message = u"Invalid UserName or Password"_s;
        return refused(Shape::SignedIn, {401, u"Unauthorized"_s, message, {}}, form);
    }
    ViviotAnswer signedIn;
    signedIn.shape = Shape::SignedIn;
    signedIn.user = session->caller.user;
    signedIn.session = session->id;
    HttpAnswer answer = served(signedIn, form);
    for (const auto& [name, id] : {std::pair("ss-id"_ba, session->id), {"ss-pid"_ba, session->permanentId}})
        answer.headers.append({"Set-Cookie"_ba, name + '=' + id + "; path=/; SameSite=Strict; HttpOnly"});
    return answer;
}

HttpAnswer ViviotHost::served(const ViviotAnswer& answer, Form form) const
{
    const ViviotStyle style = m_faults.viviot();
    const int status = answer.failure && !style.failuresAt200 ? answer.failure->status : 200;
    if (form == Form::Xml)
        return {status, "application/xml"_ba, xmlOf(answer, style), {}};
    return {status, "application/json; charset=utf-8"_ba, jsonOf(answer, style), {}};
}

HttpAnswer ViviotHost::refused(Shape shape, const ViviotFailure& failure, Form form) const
{
    ViviotAnswer answer;
    answer.shape = shape;
    answer.failure = failure;
    HttpAnswer refused = served(answer, form);
    refused.status = failure.status;
    return refused;
}

} // namespace covershift::sandbox
