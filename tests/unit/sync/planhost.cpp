#include "planhost.h"

#include <QJsonDocument>

namespace covershift::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

StubReply replyOf(int status, const QJsonObject& object)
{
    StubReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

QJsonObject refusal(const QString& code, const QJsonArray& errors = {})
{
    return {{u"responseStatus"_s,
        QJsonObject{{u"errorCode"_s, code}, {u"message"_s, u"No"_s}, {u"errors"_s, errors}}}};
}

} // namespace

StubReply PlanHost::answer(const StubRequest& request)
{
    const QByteArray path = request.path.split('?').constFirst();
    if (path == "/auth/credentials") {
        ++signIns;
        sessionIsOver = false;
        StubReply reply = replyOf(200, {});
        reply.headers = "Set-Cookie: ss-id=id" + QByteArray::number(signIns)
            + "; path=/\r\nSet-Cookie: ss-pid=pid; path=/\r\n";
        return reply;
    }
    if (wantsSession && (signIns == 0 || sessionIsOver))
        return replyOf(401, refusal(u"Unauthorized"_s));
    if (path == "/shifts" && !pauseOfNextRead.isEmpty()) {
        StubReply reply = replyOf(503, {});
        reply.headers = "Retry-After: " + std::exchange(pauseOfNextRead, {}) + "\r\n";
        return reply;
    }
    if (path == "/shifts")
        return replyOf(200, {{u"shifts"_s, shifts}});
    if (path == "/teams")
        return replyOf(200, {{u"teams"_s, teams}});
    if (path == "/shift")
        return push(request, shifts, u"shifts"_s);
    return push(request, teams, u"teams"_s);
}

QJsonObject PlanHost::made(const StubRequest& request)
{
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    if (!object.contains("id"_L1))
        object.insert(u"id"_s, u"0a1b2c3d4e5f60718293a4b5c6d7%1"_s.arg(++m_made, 4, 16, QChar(u'0')));
    if (trimsNames)
        object.insert(u"name"_s, object["name"_L1].toString().simplified());
    for (const QString& members : {u"shiftMembers"_s, u"teamMembers"_s}) {
        QJsonArray users;
        for (const QJsonValue& id : object[members].toArray())
            users.append(QJsonObject{{u"businessUserId"_s, id}, {u"firstName"_s, u"A"_s}});
        if (object.contains(members))
            object.insert(members, users);
    }
    return object;
}

StubReply PlanHost::push(const StubRequest& request, QJsonArray& list, const QString& name)
{
    StubReply lost;
    lost.act = StubReply::Act::Drop;
    const Fault fault = std::exchange(next, Fault::None);
    if (fault == Fault::Forbid)
        return replyOf(403, refusal(u"Forbidden"_s));
    if (fault == Fault::RefuseAt200)
        return replyOf(200,
            refusal(u"ValidationException"_s,
                {QJsonObject{{u"errorCode"_s, u"TooLong"_s}, {u"fieldName"_s, u"Name"_s},
                    {u"message"_s, u"Too long"_s}}}));
    if (fault == Fault::DropBefore)
        return lost;
    const QJsonObject object = made(request);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i)["id"_L1] == object["id"_L1])
            list.removeAt(i--);
    }
    list.append(object);
    if (fault == Fault::DropAfterTwice)
        list.append(made(request));
    if (fault == Fault::DropAfter || fault == Fault::DropAfterTwice)
        return lost;
    return replyOf(200, {{name, fault == Fault::AnswerNothing ? QJsonArray() : QJsonArray{object}}});
}

} // namespace covershift::tests
