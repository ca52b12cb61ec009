#include "viviotbody.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

template <class Value>
std::optional<Value> found(const QHash<QLatin1StringView, Value>& values, QLatin1StringView name)
{
    const auto value = values.constFind(name);
    return value == values.constEnd() ? std::nullopt : std::optional(*value);
}

} // namespace

std::optional<int> BodyValues::maybeInteger(QLatin1StringView name) const
{
    return integers.contains(name) ? std::optional(integer(name)) : std::nullopt;
}

std::optional<QUuid> BodyValues::guid(QLatin1StringView name) const
{
    return found(guids, name);
}

WireDay BodyValues::day(QLatin1StringView name) const
{
    return found(days, name);
}

std::optional<int> readInt32(const QString& text)
{
    static const QRegularExpression form(uR"(^\s*[+-]?\d+\s*$)"_s);
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    return ok && form.match(text).hasMatch() ? std::optional(value) : std::nullopt;
}

bool storeInteger(BodyValues& values, QLatin1StringView name, const QString& text)
{
    const auto value = readInt32(text);
    if (value)
        values.integers.insert(name, *value);
    return value.has_value();
}

bool storeGuid(BodyValues& values, QLatin1StringView name, const QString& text)
{
    static const QRegularExpression form(
        uR"(^\s*([{(]?)([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})([})]?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto dashes = text.count(u'-');
    const QString brackets = match.captured(1) + match.captured(7);
    if (!match.hasMatch() || (dashes != 0 && dashes != 4)
        || (!brackets.isEmpty() && (dashes == 0 || (brackets != u"{}" && brackets != u"()"))))
        return false;
    values.guids.insert(name,
        QUuid::fromString(u"{%1-%2-%3-%4-%5}"_s.arg(
            match.captured(2), match.captured(3), match.captured(4), match.captured(5), match.captured(6))));
    return true;
}

} // namespace covershift::sandbox
