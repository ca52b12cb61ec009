#include "viviotday.h"

#include "wirefields.h"

#include <QDateTime>
#include <QRegularExpression>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LeastMs = -62'135'596'800'000; // 0001-01-01 00:00 UTC
constexpr qint64 MostMs = 253'402'300'799'999; // the end of 9999
constexpr qint64 DayMs = 86'400'000;

/// A server's own zone may push the least date, and the last, over the edge.
std::optional<Instant> withinReach(qint64 ms)
{
    return ms >= LeastMs - DayMs && ms <= MostMs + DayMs ? std::optional(instantFromMs(ms)) : std::nullopt;
}

std::optional<Instant> fromText(const QString& text)
{
    static const QRegularExpression milliseconds(u"^/Date\\((-?[0-9]{1,18})(?:[+-][0-9]{4})?\\)/$"_s);
    if (const auto match = milliseconds.match(text); match.hasMatch())
        return withinReach(match.captured(1).toLongLong());
    constexpr qsizetype DateAlone = 10;
    auto instant = parseInstant(text.size() == DateAlone ? text + "T00:00Z"_L1 : text);
    if (!instant && instant.error().kind == ErrorKind::TimeWithoutOffset)
        instant = parseInstant(text + u'Z');
    return instant ? std::optional(*instant) : std::nullopt;
}

} // namespace

std::optional<Instant> wireInstant(const WireNode& node)
{
    if (node.kind == WireNode::Kind::Number) {
        const auto ms = wholeNumberOf(node, WireFields::NumberForm::Number);
        return ms ? withinReach(*ms) : std::nullopt;
    }
    const bool isElement = node.kind == WireNode::Kind::Element && node.children.empty();
    return isElement || node.kind == WireNode::Kind::Text ? fromText(node.text.trimmed()) : std::nullopt;
}

std::optional<QDate> dayOf(Instant instant, const QTimeZone& organisation)
{
    if (msOf(instant) < LeastMs + DayMs)
        return std::nullopt;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(instant), Qt::UTC);
    return utc.time() == QTime(0, 0) ? utc.date() : utc.toTimeZone(organisation).date();
}

} // namespace covershift::api
