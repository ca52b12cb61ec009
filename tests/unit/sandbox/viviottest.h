#pragma once

#include "sandboxtest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace covershift::sandbox {

inline const QByteArray jsonBody = "Content-Type: application/json\r\n";
inline const QByteArray xmlBody = "Content-Type: application/xml\r\n";
inline const QByteArray wantsXml = "Accept: application/xml\r\n";
inline const QByteArray businessNs
    = "http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business";
inline const QByteArray baseNs = "http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Base";
inline const QByteArray arraysNs = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
inline const QByteArray instanceNs = "http://www.w3.org/2001/XMLSchema-instance";

/// Base of the tests of the Viviot host: signed in as the admin, unless said otherwise.
class ViviotTest : public SandboxTest
{
    Q_OBJECT
protected:
    [[nodiscard]] QByteArray admin() const { return "Bearer " + m_info.viviotAdmin.token; }

    [[nodiscard]] RawAnswer call(const QByteArray& method, const QByteArray& target,
        const QByteArray& body = {}, const QByteArray& headers = jsonBody) const
    {
        return ask(m_port, rawRequest(method, target, admin(), body, headers));
    }
    [[nodiscard]] RawAnswer get(const QByteArray& target, const QByteArray& headers = {}) const
    {
        return call("GET", target, {}, headers);
    }
    [[nodiscard]] RawAnswer insert(const QByteArray& body, const QByteArray& headers = jsonBody) const
    {
        return call("POST", "/shift", body, headers);
    }

    /// The root of an InsertShift around these elements.
    [[nodiscard]] static QByteArray shiftXml(const QByteArray& elements)
    {
        return "<InsertShift xmlns:i=\"" + instanceNs + "\" xmlns=\"" + businessNs + "\">" + elements
            + "</InsertShift>";
    }
    [[nodiscard]] static QByteArray hex(const QUuid& id) { return id.toString(QUuid::Id128).toLatin1(); }
    [[nodiscard]] static QByteArray dashed(const QUuid& id)
    {
        return id.toString(QUuid::WithoutBraces).toLatin1();
    }
    [[nodiscard]] QUuid seededTeam() const { return m_host->viviotTeams().constFirst().id; }
    [[nodiscard]] ViviotShift newest() const { return m_host->viviotShifts().constLast(); }
    [[nodiscard]] qsizetype seededShifts() const { return 3; }

    [[nodiscard]] static QString codeOf(const RawAnswer& answer)
    {
        return answer.json()[u"responseStatus"].toObject()[u"errorCode"].toString();
    }
    /// `Field:Code`, by comma, of the errors of a JSON answer.
    [[nodiscard]] static QByteArray errorsOf(const RawAnswer& answer)
    {
        QByteArrayList list;
        const QJsonArray errors = answer.json()[u"responseStatus"].toObject()[u"errors"].toArray();
        for (const QJsonValue& error : errors)
            list.append(
                error[u"fieldName"].toString().toLatin1() + ':' + error[u"errorCode"].toString().toLatin1());
        return list.join(',');
    }
    void script(const QByteArray& text)
    {
        const auto set = m_host->setFaults(text);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
    }
};

} // namespace covershift::sandbox
