#include "wirefields.h"

#include "viviotday.h"

#include <domain/team.h>

#include <algorithm>
#include <limits>

namespace covershift::api {

using Kind = WireNode::Kind;

namespace {

const std::vector<WireNode> None;
const WireNode Doubled{Kind::Doubled, {}, {}, {}, {}};

bool isTextual(const WireNode& node)
{
    return node.kind == Kind::Text || (node.kind == Kind::Element && node.children.empty());
}

bool isBlank(const WireNode& node)
{
    return QStringView(node.text).trimmed().isEmpty();
}

/// .NET's `Guid.Empty`, which `guidFrom()` takes for none.
bool isZeroGuid(QString text)
{
    if (text.contains(u'1'))
        return false;
    return guidFrom(text.replace(u'0', u'1')) == guidFrom(QString(32, u'1'));
}

} // namespace

std::optional<qint64> wholeNumberOf(const WireNode& node, WireFields::NumberForm form)
{
    const bool isText
        = isTextual(node) && (node.kind == Kind::Element || form == WireFields::NumberForm::NumberOrText);
    if (node.kind != Kind::Number && !isText)
        return std::nullopt;
    const QStringView text = QStringView(node.text).trimmed();
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

WireFields::WireFields(const WireNode& node, QLatin1StringView space)
    : m_space(space)
{
    if (node.kind == Kind::Object || (node.kind == Kind::Element && isBlank(node)))
        m_node = &node;
    else
        blame({}, ImportReason::NotAnItem);
}

const WireNode* WireFields::member(QLatin1StringView name) const
{
    const WireNode* found = nullptr;
    for (const WireNode& child : m_node ? m_node->children : None) {
        const bool isIt = m_node->kind == Kind::Object
            ? child.name.compare(name, Qt::CaseInsensitive) == 0
            : child.name == name && (m_space.isEmpty() || child.space == m_space);
        if (isIt && found)
            return &Doubled;
        if (isIt)
            found = &child;
    }
    return found;
}

const WireNode* WireFields::set(QLatin1StringView name) const
{
    const WireNode* node = member(name);
    return node && node->kind != Kind::Nothing ? node : nullptr;
}

QString WireFields::text(QLatin1StringView member)
{
    const WireNode* node = set(member);
    if (!node)
        return {};
    if (!isTextual(*node))
        blame(member, ImportReason::NotAText);
    return node->text;
}

std::optional<qint64> WireFields::whole(QLatin1StringView member, NumberForm form)
{
    const WireNode* node = set(member);
    if (!node)
        return std::nullopt;
    const auto value = wholeNumberOf(*node, form);
    if (!value)
        blame(member, ImportReason::NotAnInteger);
    return value;
}

int WireFields::minutes(QLatin1StringView member, NumberForm form)
{
    const bool isThere = set(member) != nullptr;
    const auto value = whole(member, form);
    if (!isThere)
        blame(member, ImportReason::Missing);
    if (!value)
        return 0;
    if (*value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max()) {
        blame(member, ImportReason::OutOfRange);
        return 0;
    }
    return static_cast<int>(*value);
}

BusinessUserId WireFields::user(QLatin1StringView member)
{
    const bool isThere = set(member) != nullptr;
    const auto value = whole(member);
    if (!isThere)
        blame(member, ImportReason::Missing);
    else if (value && *value <= 0)
        blame(member, ImportReason::OutOfRange);
    return BusinessUserId(value.value_or(0));
}

QUuid WireFields::guid(QLatin1StringView member)
{
    const WireNode* node = set(member);
    if (!node)
        return {};
    const auto value = isTextual(*node) ? guidFrom(node->text) : std::nullopt;
    if (!value && !(isTextual(*node) && isZeroGuid(node->text)))
        blame(member, ImportReason::NotAGuid);
    return value.value_or(QUuid());
}

std::optional<QDate> WireFields::day(QLatin1StringView member, const QTimeZone& organisation)
{
    const WireNode* node = set(member);
    if (!node)
        return std::nullopt;
    const auto instant = wireInstant(*node);
    if (!instant) {
        blame(member, ImportReason::NotADate);
        return std::nullopt;
    }
    return dayOf(*instant, organisation);
}

const std::vector<WireNode>& WireFields::list(
    QLatin1StringView member, QLatin1StringView item, QLatin1StringView itemSpace)
{
    const WireNode* node = set(member);
    if (!node)
        return None;
    const auto isItem = [&](const WireNode& child) {
        return (item.isEmpty() || child.name == item) && (itemSpace.isEmpty() || child.space == itemSpace);
    };
    const bool isElements
        = node->kind == Kind::Element && isBlank(*node) && std::ranges::all_of(node->children, isItem);
    if (node->kind != Kind::List && !isElements) {
        blame(member, ImportReason::NotAList);
        return None;
    }
    return node->children;
}

} // namespace covershift::api
