#pragma once

#include <domain/ids.h>

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QUuid>
#include <QVector>
#include <QXmlStreamWriter>

#include <optional>

namespace covershift::api {

/// A request's body in XML. Its elements must be written in .NET's order, which is alphabetical: the host
/// drops what comes late without a word.
class XmlBody
{
public:
    explicit XmlBody(const QString& root); ///< with `Version`, which is the base class's and so the first
    XmlBody(const XmlBody&) = delete;
    XmlBody& operator=(const XmlBody&) = delete;

    void add(const QString& name, const QString& value);
    void add(const QString& name, qint64 value);
    void add(const QString& name, const QUuid& value);
    void add(const QString& name, const QDate& value);
    void add(const QString& name, const QVector<BusinessUserId>& ids);
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

[[nodiscard]] QJsonArray wireIds(const QVector<BusinessUserId>& ids);
/// 00:00 UTC of the day as bare milliseconds.
[[nodiscard]] qint64 wireMs(const QDate& day);

} // namespace covershift::api
