#include "faultscript.h"

#include "jsonplace.h"
#include "scriptmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr int maxDelayMs = 600'000;

QList<QByteArray> readIdentities(ScriptMembers& match)
{
    constexpr auto name = "identity"_L1;
    const QJsonValue value = match.take(name);
    if (value.isUndefined())
        return {};
    QList<QByteArray> identities;
    const QJsonArray given = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& one : given)
        identities.append(one.toString().toUtf8());
    if (identities.isEmpty() || identities.contains(QByteArray()))
        match.fail(name, u"must be a string or an array of strings"_s);
    return identities;
}

void readMatch(FaultRule& rule, const QJsonValue& value, const QString& place, QString& problem)
{
    if (value.isUndefined())
        return;
    ScriptMembers match(value, place, problem);
    rule.path = match.text("path"_L1);
    rule.method = match.text("method"_L1);
    rule.identities = readIdentities(match);
    rule.nth = match.number("nth"_L1, 1, 1, std::numeric_limits<int>::max());
    rule.times = match.number("times"_L1, 0, 1, std::numeric_limits<int>::max());
    match.refuseOthers();
}

/// A name or value that would not stay within its header line.
bool breaksLine(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void readAnswer(Fault& fault, ScriptMembers& rule, const QString& place, QString& problem)
{
    rule.require("status"_L1);
    fault.answer.status = rule.number("status"_L1, 500, 200, 599);
    const QJsonValue body = rule.take("body"_L1);
    if (body.isString()) {
        fault.answer.body = body.toString().toUtf8();
        fault.answer.contentType = "text/plain; charset=utf-8"_ba;
    } else if (body.isObject() || body.isArray()) {
        fault.answer.body = (body.isObject() ? QJsonDocument(body.toObject()) : QJsonDocument(body.toArray()))
                                .toJson(QJsonDocument::Compact);
        fault.answer.contentType = "application/json"_ba;
    } else if (!body.isUndefined()) {
        rule.fail(u"body"_s, u"must be a string, an object or an array"_s);
    }

    const QJsonValue headers = rule.take("headers"_L1);
    if (!headers.isUndefined()) {
        ScriptMembers members(headers, place + u".headers"_s, problem);
        const QStringList names = headers.toObject().keys();
        for (const QString& name : names) {
            const Header header{name.toUtf8(), headers.toObject().value(name).toString().toUtf8()};
            if (!headers.toObject().value(name).isString() || breaksLine(header.first)
                || breaksLine(header.second))
                members.fail(name, u"must be a string of one line"_s);
            fault.answer.headers.append(header);
        }
    }

    const QJsonValue retryAfter = rule.take("retry_after"_L1);
    if (retryAfter.isDouble())
        fault.answer.headers.append({"Retry-After"_ba, QByteArray::number(retryAfter.toInteger())});
    else if (retryAfter.isString() && !breaksLine(retryAfter.toString().toUtf8()))
        fault.answer.headers.append({"Retry-After"_ba, retryAfter.toString().toUtf8()});
    else if (!retryAfter.isUndefined())
        rule.fail(u"retry_after"_s, u"must be a number of seconds or a string"_s);
}

std::optional<Fault::Kind> kindOf(const QByteArray& action)
{
    using Kind = Fault::Kind;
    constexpr std::array<std::pair<QByteArrayView, Kind>, 8> words{{
        {"drop_before", Kind::DropBefore},
        {"drop_after", Kind::DropAfter},
        {"status", Kind::Status},
        {"delay", Kind::Delay},
        {"truncate", Kind::Truncate},
        {"html", Kind::Html},
        {"reject_worker", Kind::RejectWorker},
        {"expire_sessions", Kind::ExpireSessions},
    }};
    const auto* found
        = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == action; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

void readEnding(Fault& fault, ScriptMembers& rule)
{
    const QByteArray how = rule.text("how"_L1);
    fault.reset = how == "reset";
    if (!how.isEmpty() && how != "fin" && how != "reset")
        rule.fail(u"how"_s, u"must be \"fin\" or \"reset\""_s);
}

void readAction(FaultRule& rule, ScriptMembers& members, const QString& place, QString& problem)
{
    members.require("action"_L1);
    const auto kind = kindOf(members.text("action"_L1));
    if (!kind) {
        members.fail(u"action"_s,
            u"must be one of drop_before, drop_after, status, delay, truncate, html, "
            "reject_worker, expire_sessions"_s);
        return;
    }
    Fault& fault = rule.fault;
    fault.kind = *kind;
    switch (*kind) {
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
        readEnding(fault, members);
        break;
    case Fault::Kind::Truncate:
        readEnding(fault, members);
        members.require("bytes"_L1);
        fault.bytes = members.number("bytes"_L1, 0, 0, MaxBody);
        break;
    case Fault::Kind::Status:
        readAnswer(fault, members, place, problem);
        fault.applied = members.flag("applied"_L1);
        break;
    case Fault::Kind::Delay:
        members.require("delay_ms"_L1);
        break;
    case Fault::Kind::Html:
        fault.answer = htmlPage(200, "Sign in to this network"_ba);
        fault.applied = members.flag("applied"_L1);
        break;
    case Fault::Kind::RejectWorker:
        fault.detail = QString::fromUtf8(members.text("detail"_L1));
        if (fault.detail.isEmpty())
            fault.detail = u"The person cannot be insured"_s;
        if (rule.identities.isEmpty())
            members.fail(u"match.identity"_s, u"is missing"_s);
        return;
    case Fault::Kind::ExpireSessions:
        return;
    }
    fault.delayMs = members.number("delay_ms"_L1, 0, 0, maxDelayMs);
}

std::optional<ViviotStyle> readStyle(const QJsonValue& value, QString& problem)
{
    if (value.isUndefined())
        return std::nullopt;
    ScriptMembers members(value, u"viviot"_s, problem);
    ViviotStyle style;
    style.dates
        = static_cast<ViviotStyle::Dates>(members.oneOf("dates"_L1, {u"ms"_s, u"date_call"_s, u"iso"_s}));
    style.dayZone = members.text("day_zone"_L1);
    if (!style.dayZone.isEmpty() && !QTimeZone(style.dayZone).isValid())
        members.fail(u"day_zone"_s, u"must be an IANA time zone"_s);
    style.endDateInclusive = members.oneOf("end_date"_L1, {u"exclusive"_s, u"inclusive"_s}) == 1;
    style.failuresAt200 = members.flag("failures_at_200"_L1);
    style.insertAnswer = static_cast<ViviotStyle::InsertAnswer>(
        members.oneOf("insert_answer"_L1, {u"new"_s, u"all"_s, u"none"_s}));
    members.refuseOthers();
    return style;
}

FaultDesk::Asker whoActs(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::RejectWorker:
        return FaultDesk::Asker::Host;
    case Fault::Kind::ExpireSessions:
        return FaultDesk::Asker::Gate;
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
    case Fault::Kind::Status:
    case Fault::Kind::Delay:
    case Fault::Kind::Truncate:
    case Fault::Kind::Html:
        break;
    }
    return FaultDesk::Asker::Front;
}

bool names(const QByteArray& body, const QByteArray& identity)
{
    return body.contains('"' + identity + '"') || body.contains('>' + identity + '<');
}

} // namespace

bool FaultRule::matches(
    const QByteArray& requestMethod, const QByteArray& requestPath, const QByteArray& body) const
{
    if ((!method.isEmpty() && method != requestMethod) || !requestPath.startsWith(path))
        return false;
    return identities.isEmpty()
        || std::any_of(identities.begin(), identities.end(), [&](const QByteArray& identity) {
               return names(body, identity) || requestPath.endsWith('/' + identity);
           });
}

Result<FaultScript> parseFaultScript(const QByteArray& script)
{
    FaultScript read;
    if (script.trimmed().isEmpty())
        return read;

    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(script, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidValue,
            u"%1: %2"_s.arg(placeInText(script, parsed.offset), parsed.errorString()));
    if (!document.isObject())
        return failure(ErrorKind::InvalidValue, u"line 1, column 1: the script must be an object"_s);

    QString problem;
    ScriptMembers top(document.object(), {}, problem);
    top.require("rules"_L1);
    const QJsonValue list = top.take("rules"_L1);
    if (!list.isArray())
        top.fail(u"rules"_s, u"must be an array"_s);
    read.viviot = readStyle(top.take("viviot"_L1), problem);
    top.refuseOthers();
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = u"rules[%1]"_s.arg(i);
        ScriptMembers members(items.at(i), place, problem);
        FaultRule rule;
        readMatch(rule, members.take("match"_L1), place + u".match"_s, problem);
        readAction(rule, members, place, problem);
        members.refuseOthers();
        read.rules.append(rule);
    }
    if (!problem.isEmpty())
        return failure(ErrorKind::InvalidValue, problem);
    return read;
}

void FaultDesk::load(const FaultScript& script, const ViviotStyle& unlessSaid)
{
    const QMutexLocker lock(&m_mutex);
    m_viviot = script.viviot.value_or(unlessSaid);
    m_rules.clear();
    for (const FaultRule& rule : script.rules)
        m_rules.append({rule, 0});
}

ViviotStyle FaultDesk::viviot() const
{
    const QMutexLocker lock(&m_mutex);
    return m_viviot;
}

std::optional<Fault> FaultDesk::next(
    Asker asker, const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    const QMutexLocker lock(&m_mutex);
    std::optional<Fault> due;
    for (Counted& counted : m_rules) {
        const FaultRule& rule = counted.rule;
        if (whoActs(rule.fault.kind) != asker || !rule.matches(method, path, body))
            continue;
        ++counted.seen;
        const int before = counted.seen - rule.nth;
        if (!due && before >= 0 && (rule.times == 0 || before < rule.times))
            due = rule.fault;
    }
    return due;
}

} // namespace covershift::sandbox
