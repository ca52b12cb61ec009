#include "wirenode.h"

#include <QXmlStreamReader>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Instance = "http://www.w3.org/2001/XMLSchema-instance"_L1;

bool saysNil(const QXmlStreamAttributes& attributes)
{
    const QStringView value = attributes.value(Instance, "nil"_L1);
    return value == "true"_L1 || value == "1"_L1;
}

/// The element that the reader has just begun, to its end.
std::optional<WireNode> elementOf(QXmlStreamReader& xml, int level)
{
    WireNode node;
    node.kind = saysNil(xml.attributes()) ? WireNode::Kind::Nothing : WireNode::Kind::Element;
    node.name = xml.name().toString();
    node.space = xml.namespaceUri().toString();
    for (auto token = xml.readNext(); token != QXmlStreamReader::EndElement; token = xml.readNext()) {
        if (token == QXmlStreamReader::StartElement) {
            auto child = level < DeepestLevel ? elementOf(xml, level + 1) : std::nullopt;
            if (!child)
                return std::nullopt;
            node.children.push_back(*std::move(child));
        } else if (token == QXmlStreamReader::Characters) {
            node.text += xml.text();
        } else if (token != QXmlStreamReader::Comment && token != QXmlStreamReader::ProcessingInstruction) {
            return std::nullopt;
        }
    }
    const bool isBlank = QStringView(node.text).trimmed().isEmpty();
    if (!isBlank && !node.children.empty())
        return std::nullopt;
    if (node.kind == WireNode::Kind::Nothing && (!isBlank || !node.children.empty()))
        return std::nullopt;
    if (!node.children.empty())
        node.text.clear();
    return node;
}

} // namespace

std::optional<WireNode> parseWireXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    std::optional<WireNode> root;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        // What a DTD declares, an entity or a default, would change what the rest says.
        if (token == QXmlStreamReader::DTD)
            return std::nullopt;
        if (token != QXmlStreamReader::StartElement)
            continue;
        root = elementOf(xml, 0);
        if (!root)
            return std::nullopt;
    }
    return xml.hasError() ? std::nullopt : root;
}

bool isXmlCutShort(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString root;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement && root.isEmpty())
            root = xml.name().toString();
    }
    return xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && root.endsWith("Response"_L1);
}

} // namespace covershift::api
