#include "viviotbody.h"
#include "viviotnames.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// Reads one body; the first thing wrong ends it.
class ContractReader
{
public:
    ContractReader(const QByteArray& body, std::span<const BodyField> fields)
        : m_xml(body)
        , m_fields(fields)
    {
    }

    [[nodiscard]] ReadBody read(QLatin1StringView root)
    {
        toRoot(root);
        readMembers();
        while (!failed() && !m_xml.atEnd())
            m_xml.readNext();
        if (m_fault)
            return tl::unexpected(*m_fault);
        if (m_xml.hasError())
            return tl::unexpected(BodyFault{{},
                u"line %1, column %2: %3"_s.arg(m_xml.lineNumber())
                    .arg(m_xml.columnNumber())
                    .arg(m_xml.errorString())});
        return m_values;
    }

private:
    [[nodiscard]] bool failed() const { return m_fault || m_xml.hasError(); }

    void fail(const QString& field, const QString& message)
    {
        if (!m_fault)
            m_fault = BodyFault{field, message};
    }

    void toRoot(QLatin1StringView root)
    {
        while (!failed() && m_xml.readNext() != QXmlStreamReader::StartElement) {
            if (m_xml.tokenType() == QXmlStreamReader::DTD)
                fail({}, u"For security reasons DTD is prohibited in this XML document."_s);
        }
        if (!failed() && (m_xml.name() != root || m_xml.namespaceUri() != xmlns::Business))
            fail({}, u"Expecting element '%1' from namespace '%2'."_s.arg(root, xmlns::Business));
    }

    /// To the next element within the open one; false at its end.
    [[nodiscard]] bool toNextElement()
    {
        while (!failed()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return false;
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
                fail({}, u"An element is expected, not a text."_s);
        }
        return false;
    }

    void readMembers()
    {
        // What stands before the last one taken is never looked for again.
        size_t next = 0;
        while (!failed() && toNextElement()) {
            size_t index = next;
            while (index < m_fields.size() && !isHere(m_fields[index]))
                ++index;
            if (index == m_fields.size()) {
                m_xml.skipCurrentElement();
                continue;
            }
            readMember(m_fields[index]);
            next = index + 1;
        }
    }

    [[nodiscard]] bool isHere(const BodyField& field) const
    {
        return m_xml.name() == field.name
            && m_xml.namespaceUri() == (field.isOfBase ? xmlns::Base : xmlns::Business);
    }

    [[nodiscard]] bool isNil() const
    {
        const auto nil = m_xml.attributes().value(xmlns::Instance, u"nil"_s).trimmed();
        return nil == u"true" || nil == u"1";
    }

    void readMember(const BodyField& field)
    {
        if (isNil()) {
            if (field.kind == BodyField::Kind::Integer)
                fail(field.name, u"A value is expected, not nil."_s);
            m_xml.skipCurrentElement();
            return;
        }
        if (field.kind == BodyField::Kind::Integers)
            return readIntegers(field.name);
        const QString text = m_xml.readElementText();
        if (!failed())
            store(field, text);
    }

    void readIntegers(QLatin1StringView name)
    {
        QVector<int> list;
        while (!failed() && toNextElement()) {
            if (m_xml.name() != u"int" || m_xml.namespaceUri() != xmlns::Arrays) {
                m_xml.skipCurrentElement();
                continue;
            }
            const auto number = readInt32(m_xml.readElementText());
            if (!number)
                fail(name, u"A whole number is expected."_s);
            else
                list.append(*number);
        }
        m_values.lists.insert(name, list);
    }

    void store(const BodyField& field, const QString& text)
    {
        switch (field.kind) {
        case BodyField::Kind::Integer:
        case BodyField::Kind::MaybeInteger:
            if (!storeInteger(m_values, field.name, text))
                fail(field.name, u"'%1' is no whole number."_s.arg(text));
            return;
        case BodyField::Kind::Text:
            m_values.texts.insert(field.name, text);
            return;
        case BodyField::Kind::Guid:
            if (!storeGuid(m_values, field.name, text))
                fail(field.name, u"'%1' is no GUID."_s.arg(text));
            return;
        case BodyField::Kind::Day:
            storeDay(field.name, text);
            return;
        case BodyField::Kind::Integers:
        case BodyField::Kind::Flag:
            return;
        }
    }

    void storeDay(QLatin1StringView name, const QString& text)
    {
        const auto day = readIsoDay(text);
        if (!day)
            fail(name, day.error());
        else if (*day)
            m_values.days.insert(name, **day);
    }

    QXmlStreamReader m_xml;
    std::span<const BodyField> m_fields;
    BodyValues m_values;
    std::optional<BodyFault> m_fault;
};

} // namespace

ReadBody readXmlBody(const QByteArray& body, QLatin1StringView root, std::span<const BodyField> fields)
{
    return ContractReader(body, fields).read(root);
}

} // namespace covershift::sandbox
