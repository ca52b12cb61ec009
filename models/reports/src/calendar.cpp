#include <reports/calendar.h>

#include <QDateTime>
#include <QMap>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace covershift::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LineOctets = 75; ///< RFC 5545, 3.1; without the line's end
constexpr auto WallFormat = "yyyyMMdd'T'HHmmss"_L1;

QString escaped(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString out;
    for (const QChar each : std::as_const(text)) {
        if (each == u'\n')
            out += "\\n"_L1;
        else if (each == u'\\' || each == u';' || each == u',')
            out += u'\\' + QString(each);
        else if (each >= u' ' && each != QChar(0x7F))
            out += each;
    }
    return out;
}

/// How many octets of `line` from `at` on fit into so many without cutting a character.
qsizetype fitting(const QByteArray& line, qsizetype at, qsizetype octets)
{
    qsizetype end = std::min(at + octets, line.size());
    while (end < line.size() && (line.at(end) & 0xC0) == 0x80)
        --end;
    return end - at;
}

QString utcText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC).toString(WallFormat) + u'Z';
}

bool isUtc(const QTimeZone& zone)
{
    return zone.id() == "UTC" || zone.id() == "Etc/UTC";
}

/// `+0530`, with seconds where there are any.
QString offsetText(int offset)
{
    const int length = std::abs(offset);
    const QTime time = QTime(0, 0).addSecs(length);
    return QLatin1Char(offset < 0 ? '-' : '+') + time.toString(time.second() == 0 ? u"HHmm"_s : u"HHmmss"_s);
}

class Writer
{
public:
    void line(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype at = fitting(bytes, 0, LineOctets);
        m_bytes += bytes.first(at);
        while (at < bytes.size()) {
            const qsizetype length = fitting(bytes, at, LineOctets - 1);
            m_bytes += "\r\n " + bytes.mid(at, length);
            at += length;
        }
        m_bytes += "\r\n";
    }
    void text(QLatin1StringView name, const QString& value) { line(name + u':' + escaped(value)); }
    void time(QLatin1StringView name, Instant at, const QTimeZone& zone);
    void zone(const QTimeZone& zone, const Interval& over);
    void entry(const CalendarEntry& entry, Instant stamp);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    /// What the clocks show from a moment on, where `digits` is what they showed until then.
    void observance(const QDateTime& digits, int before, const QDateTime& at, const QTimeZone& zone);

    QByteArray m_bytes;
};

void Writer::time(QLatin1StringView name, Instant at, const QTimeZone& zone)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
    const QVector<Instant> meant = instantsOf(wall.date(), wall.time(), zone);
    if (isUtc(zone) || meant.isEmpty() || meant.constFirst() != at)
        line(name + u':' + utcText(at));
    else
        line(name + ";TZID="_L1 + QString::fromLatin1(zone.id()) + u':' + wall.toString(WallFormat));
}

void Writer::observance(const QDateTime& digits, int before, const QDateTime& at, const QTimeZone& zone)
{
    const QString name = zone.isDaylightTime(at) ? u"DAYLIGHT"_s : u"STANDARD"_s;
    line("BEGIN:"_L1 + name);
    line("DTSTART:"_L1 + digits.toString(WallFormat));
    line("TZOFFSETFROM:"_L1 + offsetText(before));
    line("TZOFFSETTO:"_L1 + offsetText(zone.offsetFromUtc(at)));
    line("END:"_L1 + name);
}

void Writer::zone(const QTimeZone& zone, const Interval& over)
{
    const auto utc = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC); };
    line(u"BEGIN:VTIMEZONE"_s);
    line("TZID:"_L1 + QString::fromLatin1(zone.id()));
    const auto change = [&](const QTimeZone::OffsetData& data) {
        const QDateTime at = data.atUtc.toUTC();
        const int before = zone.offsetFromUtc(at.addSecs(-1));
        observance(at.addSecs(before), before, at, zone);
    };
    // The last change before the first entry says what holds then; a zone without one has always been so.
    const QTimeZone::OffsetData last = zone.previousTransition(utc(over.start).addSecs(1));
    if (last.atUtc.isValid()) {
        change(last);
    } else {
        const int offset = zone.offsetFromUtc(utc(over.start));
        observance(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), offset, utc(over.start), zone);
    }
    for (const QTimeZone::OffsetData& data : zone.transitions(utc(over.start).addSecs(1), utc(over.end)))
        change(data);
    line(u"END:VTIMEZONE"_s);
}

void Writer::entry(const CalendarEntry& entry, Instant stamp)
{
    line(u"BEGIN:VEVENT"_s);
    text("UID"_L1, entry.uid);
    line("DTSTAMP:"_L1 + utcText(stamp));
    time("DTSTART"_L1, entry.time.start, entry.zone);
    time("DTEND"_L1, entry.time.end, entry.zone);
    text("SUMMARY"_L1, entry.summary);
    if (!entry.description.isEmpty())
        text("DESCRIPTION"_L1, entry.description);
    line(u"END:VEVENT"_s);
}

} // namespace

QString calendarUid(const Occurrence& occurrence, const QString& folderKey, int number)
{
    static constexpr QUuid Occurrences(
        0x5d0b7c1e, 0x3f64, 0x4a7c, 0x9e, 0x21, 0x7a, 0x0c, 0x4e, 0x6b, 0x58, 0xd3);
    QStringList parts{folderKey, QString::number(occurrence.shiftTemplate.value),
        QString::number(occurrence.member.value), occurrence.day.toString(Qt::ISODate)};
    if (number > 0)
        parts.append(QString::number(number));
    return QUuid::createUuidV5(Occurrences, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

QByteArray calendarOf(const QVector<CalendarEntry>& entries, const QString& title, Instant stamp)
{
    QMap<QByteArray, std::pair<QTimeZone, Interval>> zones;
    for (const CalendarEntry& entry : entries) {
        if (isUtc(entry.zone))
            continue;
        const auto known = zones.find(entry.zone.id());
        if (known == zones.end()) {
            zones.insert(entry.zone.id(), {entry.zone, entry.time});
            continue;
        }
        Interval& over = known->second;
        over = {std::min(over.start, entry.time.start), std::max(over.end, entry.time.end)};
    }
    Writer writer;
    writer.line(u"BEGIN:VCALENDAR"_s);
    writer.line(u"VERSION:2.0"_s);
    writer.line(u"PRODID:-//Covershift//Covershift//EN"_s);
    writer.line(u"CALSCALE:GREGORIAN"_s);
    writer.text("X-WR-CALNAME"_L1, title);
    for (const auto& [zone, over] : std::as_const(zones))
        writer.zone(zone, over);
    for (const CalendarEntry& entry : entries)
        writer.entry(entry, stamp);
    writer.line(u"END:VCALENDAR"_s);
    return writer.bytes();
}

} // namespace covershift::reports
