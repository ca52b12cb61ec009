#include "viviotbody.h"

#include "viviotnames.h"

#include <QDateTime>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

XmlBody::XmlBody(const QString& root)
    : m_xml(&m_bytes)
{
    m_xml.writeDefaultNamespace(names::Business);
    m_xml.writeStartElement(names::Business, root);
    // Declared before it begins, its namespace would still go to the root.
    m_xml.writeStartElement("Version"_L1);
    m_xml.writeDefaultNamespace(names::Base);
    m_xml.writeCharacters("0"_L1);
    m_xml.writeEndElement();
}

void XmlBody::add(const QString& name, const QString& value)
{
    m_xml.writeTextElement(names::Business, name, value);
}

void XmlBody::add(const QString& name, qint64 value)
{
    add(name, QString::number(value));
}

void XmlBody::add(const QString& name, const QUuid& value)
{
    add(name, value.toString(QUuid::WithoutBraces));
}

void XmlBody::add(const QString& name, const QDate& value)
{
    add(name, QString(value.toString(Qt::ISODate) + "T00:00:00"_L1));
}

void XmlBody::add(const QString& name, const QVector<BusinessUserId>& ids)
{
    m_xml.writeStartElement(names::Business, name);
    m_xml.writeNamespace(names::Arrays, "a"_L1);
    for (const BusinessUserId id : ids)
        m_xml.writeTextElement(names::Arrays, "int"_L1, QString::number(id.value));
    m_xml.writeEndElement();
}

QByteArray XmlBody::finished()
{
    m_xml.writeEndElement();
    return m_bytes;
}

QJsonArray wireIds(const QVector<BusinessUserId>& ids)
{
    QJsonArray array;
    for (const BusinessUserId id : ids)
        array.append(id.value);
    return array;
}

qint64 wireMs(const QDate& day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace covershift::api
