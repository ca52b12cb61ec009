#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace covershift::api {

/// One value of an answer, whether it came as JSON or as XML, so that its meaning is read in one place.
struct WireNode
{
    enum class Kind {
        Nothing, ///< JSON's null, an element with xsi:nil
        Text,
        Number, ///< `text` as digits where it is whole and fits 64 bits, else something with a fraction
        Truth,
        List,
        Object,
        Element, ///< of XML, which does not say whether it means a text, a list or an object
        Doubled, ///< a member that stands twice: wrong for whoever asks for it
    };
    Kind kind = Kind::Nothing;
    QString name; ///< of a member or an element
    QString space; ///< the element's namespace
    QString text; ///< of Text and Number; of an Element without children
    std::vector<WireNode> children; ///< members, items, child elements
};

inline constexpr int DeepestLevel = 32;

/// The whole answer, strictly: JSON without a name twice in an object (in whatever case), XML without a DTD,
/// an entity that needs one, or text beside elements; nothing after its end, at most `DeepestLevel` levels
/// deep.
[[nodiscard]] std::optional<WireNode> parseWire(const QByteArray& bytes);
[[nodiscard]] std::optional<WireNode> parseWireJson(const QByteArray& bytes);
[[nodiscard]] std::optional<WireNode> parseWireXml(const QByteArray& bytes);

/// Whether the bytes begin as an answer of the host does and end before it does.
[[nodiscard]] bool isWireCutShort(const QByteArray& bytes);
[[nodiscard]] bool isXmlCutShort(const QByteArray& bytes);

} // namespace covershift::api
