#include "viviotanswer.h"
#include "viviotdays.h"
#include "viviotnames.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QString guidOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Writes one answer; elements below the root stand in the namespace that `within` was told.
class ContractWriter
{
public:
    ContractWriter(const ViviotAnswer& answer, const ViviotStyle& style)
        : m_answer(answer)
        , m_style(style)
        , m_xml(&m_bytes)
    {
    }

    [[nodiscard]] QByteArray written()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(xmlns::Instance, u"i"_s);
        switch (m_answer.shape) {
        case ViviotAnswer::Shape::Shifts:
            writeRoot(u"ShiftResponse"_s, u"Shifts"_s, xmlns::Shift, [this] { writeShifts(); });
            break;
        case ViviotAnswer::Shape::Teams:
            writeRoot(u"TeamResponse"_s, u"Teams"_s, xmlns::Team, [this] { writeTeams(); });
            break;
        case ViviotAnswer::Shape::Users:
            writeRoot(u"BusinessUserProfilesResponse"_s, u"Data"_s, xmlns::User, [this] { writeUsers(); });
            break;
        case ViviotAnswer::Shape::SignedIn:
            writeSignedIn();
            break;
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    template <class Items>
    void writeRoot(const QString& root, const QString& list, const QString& uri, Items items)
    {
        m_xml.writeDefaultNamespace(xmlns::Business);
        m_xml.writeStartElement(xmlns::Business, root);
        writeStatus(xmlns::Base);
        m_xml.writeStartElement(xmlns::Business, list);
        if (m_answer.failure) {
            writeNil();
        } else {
            m_uri = uri;
            m_xml.writeNamespace(uri, u"d2p1"_s);
            items();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeStatus(const QString& uri)
    {
        // Without a prefix, and its namespace declared on it: asked for by name, the writer would make one
        // up.
        m_xml.writeStartElement(u"ResponseStatus"_s);
        m_xml.writeDefaultNamespace(uri);
        if (!m_answer.failure) {
            writeNil();
        } else {
            m_uri = xmlns::Types;
            m_xml.writeNamespace(xmlns::Types, u"d2p1"_s);
            text(u"ErrorCode"_s, m_answer.failure->code);
            text(u"Message"_s, m_answer.failure->message);
            nil(u"StackTrace"_s);
            m_xml.writeStartElement(m_uri, u"Errors"_s);
            for (const FieldError& error : m_answer.failure->errors)
                writeError(error);
            m_xml.writeEndElement();
            nil(u"Meta"_s);
        }
        m_xml.writeEndElement();
    }

    void writeError(const FieldError& error)
    {
        m_xml.writeStartElement(m_uri, u"ResponseError"_s);
        text(u"ErrorCode"_s, error.code);
        text(u"FieldName"_s, error.field);
        text(u"Message"_s, error.message);
        nil(u"Meta"_s);
        m_xml.writeEndElement();
    }

    void writeShifts()
    {
        for (const ViviotShift& shift : m_answer.shifts) {
            m_xml.writeStartElement(m_uri, u"ShiftDto"_s);
            day(u"EndDate"_s, endDateOf(shift.lastDay, m_style));
            text(u"EndTimeOffset"_s, QString::number(shift.duration));
            text(u"Id"_s, guidOf(shift.id));
            text(u"Name"_s, shift.name);
            text(u"OrganizationId"_s, guidOf(m_answer.organisation));
            writeMembers(u"ShiftMembers"_s, u"ShiftMemberDto"_s, shift.members);
            day(u"StartDate"_s, shift.firstDay);
            text(u"StartTimeOffset"_s, QString::number(shift.startOffset));
            maybe(u"TeamId"_s, shift.team ? guidOf(*shift.team) : QString());
            m_xml.writeEndElement();
        }
    }

    void writeTeams()
    {
        for (const ViviotTeam& team : m_answer.teams) {
            m_xml.writeStartElement(m_uri, u"TeamDto"_s);
            text(u"Id"_s, guidOf(team.id));
            maybe(u"LeaderBusinessUserId"_s, team.leader ? QString::number(*team.leader) : QString());
            text(u"Name"_s, team.name);
            text(u"OrganizationId"_s, guidOf(m_answer.organisation));
            writeMembers(u"TeamMembers"_s, u"TeamMemberDto"_s, team.members);
            m_xml.writeEndElement();
        }
    }

    void writeMembers(const QString& list, const QString& item, const QVector<int>& ids)
    {
        m_xml.writeStartElement(m_uri, list);
        for (const ViviotUser& user : peopleOf(ids, m_answer.users)) {
            m_xml.writeStartElement(m_uri, item);
            text(u"BusinessUserId"_s, QString::number(user.id));
            text(u"FirstName"_s, user.firstName);
            text(u"LastName"_s, user.lastName);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeUsers()
    {
        for (const ViviotUser& user : m_answer.users) {
            m_xml.writeStartElement(m_uri, u"BusinessUserProfileDto"_s);
            text(u"Email"_s, user.email);
            text(u"FirstName"_s, user.firstName);
            text(u"Id"_s, QString::number(user.id));
            text(u"LastName"_s, user.lastName);
            maybe(u"PhoneNumber"_s, user.phone);
            m_xml.writeStartElement(m_uri, u"Roles"_s);
            m_xml.writeNamespace(xmlns::Arrays, u"d4p1"_s);
            for (const QString& role : user.roles)
                m_xml.writeTextElement(xmlns::Arrays, u"string"_s, role);
            m_xml.writeEndElement();
            text(u"UserName"_s, user.userName);
            m_xml.writeEndElement();
        }
    }

    void writeSignedIn()
    {
        m_uri = xmlns::Types;
        m_xml.writeDefaultNamespace(m_uri);
        m_xml.writeStartElement(m_uri, u"AuthenticateResponse"_s);
        if (m_answer.failure) {
            writeStatus(m_uri);
        } else {
            text(u"SessionId"_s, QString::fromLatin1(m_answer.session));
            text(u"UserName"_s, m_answer.user);
        }
        m_xml.writeEndElement();
    }

    void text(const QString& name, const QString& value) { m_xml.writeTextElement(m_uri, name, value); }

    void maybe(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            nil(name);
        else
            text(name, value);
    }

    void day(const QString& name, const WireDay& value)
    {
        maybe(name, value ? xmlDay(*value, m_style) : QString());
    }

    void nil(const QString& name)
    {
        m_xml.writeStartElement(m_uri, name);
        writeNil();
        m_xml.writeEndElement();
    }

    void writeNil() { m_xml.writeAttribute(xmlns::Instance, u"nil"_s, u"true"_s); }

    const ViviotAnswer& m_answer;
    const ViviotStyle& m_style;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_uri;
};

} // namespace

QByteArray xmlOf(const ViviotAnswer& answer, const ViviotStyle& style)
{
    return ContractWriter(answer, style).written();
}

} // namespace covershift::sandbox
