#include "json.h"
#include "wirenode.h"

#include <QJsonArray>
#include <QSet>

namespace covershift::api {

namespace {

constexpr qint64 EveryWholeBelow = qint64(1) << 53;
constexpr qsizetype DigitsOfThat = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// All digits in a row that are long enough to be rounded.
QSet<QByteArray> longDigits(const QByteArray& bytes)
{
    QSet<QByteArray> found;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const qsizetype from = i;
        while (i < bytes.size() && isDigit(bytes.at(i)))
            ++i;
        if (i - from >= DigitsOfThat)
            found.insert(bytes.sliced(from, i - from));
    }
    return found;
}

class Converter
{
public:
    explicit Converter(const QByteArray& bytes)
        : m_longDigits(longDigits(bytes))
    {
    }

    std::optional<WireNode> converted(const QJsonValue& value, int level) const
    {
        WireNode node;
        switch (value.type()) {
        case QJsonValue::Bool:
            node.kind = WireNode::Kind::Truth;
            break;
        case QJsonValue::Double:
            node.kind = WireNode::Kind::Number;
            node.text = numberText(value);
            break;
        case QJsonValue::String:
            node.kind = WireNode::Kind::Text;
            node.text = value.toString();
            break;
        case QJsonValue::Array:
            node.kind = WireNode::Kind::List;
            return level < DeepestLevel ? list(std::move(node), value.toArray(), level + 1) : std::nullopt;
        case QJsonValue::Object:
            node.kind = WireNode::Kind::Object;
            return level < DeepestLevel ? object(std::move(node), value.toObject(), level + 1) : std::nullopt;
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        return node;
    }

private:
    std::optional<WireNode> list(WireNode node, const QJsonArray& array, int level) const
    {
        for (const QJsonValue& item : array) {
            auto child = converted(item, level);
            if (!child)
                return std::nullopt;
            node.children.push_back(*std::move(child));
        }
        return node;
    }

    std::optional<WireNode> object(WireNode node, const QJsonObject& members, int level) const
    {
        QSet<QString> names;
        for (auto it = members.begin(); it != members.end(); ++it) {
            auto child = converted(it.value(), level);
            const QString name = it.key().toCaseFolded();
            if (!child || names.contains(name))
                return std::nullopt;
            names.insert(name);
            child->name = it.key();
            node.children.push_back(*std::move(child));
        }
        return node;
    }

    /// The number's digits where it is whole; QJsonDocument rounds one that is written with a fraction or an
    /// exponent, which from 2^53 on shows in that its digits stand nowhere in the bytes.
    QString numberText(const QJsonValue& value) const
    {
        if (value.toVariant().typeId() != QMetaType::LongLong)
            return QString::number(value.toDouble(), 'g', 17);
        const qint64 whole = value.toInteger();
        const QByteArray digits = QByteArray::number(whole);
        const bool isExact = (whole < EveryWholeBelow && whole > -EveryWholeBelow)
            || m_longDigits.contains(whole < 0 ? digits.sliced(1) : digits);
        return isExact ? QString::fromLatin1(digits) : QString();
    }

    QSet<QByteArray> m_longDigits;
};

bool isXml(const QByteArray& bytes)
{
    // A byte order mark, or UTF-16 of either order, is XML's alone: our JSON has neither.
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF") || start.startsWith("\xFF\xFE")
        || start.startsWith("\xFE\xFF");
}

} // namespace

std::optional<WireNode> parseWireJson(const QByteArray& bytes)
{
    const auto value = strictValue(bytes);
    return value ? Converter(bytes).converted(*value, 0) : std::nullopt;
}

std::optional<WireNode> parseWire(const QByteArray& bytes)
{
    return isXml(bytes) ? parseWireXml(bytes) : parseWireJson(bytes);
}

bool isWireCutShort(const QByteArray& bytes)
{
    return isXml(bytes) ? isXmlCutShort(bytes) : isObjectCutShort(bytes);
}

} // namespace covershift::api
