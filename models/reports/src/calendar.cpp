#include <reports/calendar.h>
#include <reports/wholewrite.h>

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace covershift::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LineOctets = 75; ///< RFC 5545, 3.1; without the line's end
constexpr qsizetype PieceOctets = 64 * 1'024; ///< at least
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

/// Appends lines to the text of a calendar.
class Lines
{
public:
    explicit Lines(QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
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

private:
    /// What the clocks show from a moment on, where `digits` is what they showed until then.
    void observance(const QDateTime& digits, int before, const QDateTime& at, const QTimeZone& zone);

    QByteArray& m_bytes;
};

void Lines::time(QLatin1StringView name, Instant at, const QTimeZone& zone)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
    const QVector<Instant> meant = instantsOf(wall.date(), wall.time(), zone);
    if (isUtc(zone) || meant.isEmpty() || meant.constFirst() != at)
        line(name + u':' + utcText(at));
    else
        line(name + ";TZID="_L1 + QString::fromLatin1(zone.id()) + u':' + wall.toString(WallFormat));
}

void Lines::observance(const QDateTime& digits, int before, const QDateTime& at, const QTimeZone& zone)
{
    const QString name = zone.isDaylightTime(at) ? u"DAYLIGHT"_s : u"STANDARD"_s;
    line("BEGIN:"_L1 + name);
    line("DTSTART:"_L1 + digits.toString(WallFormat));
    line("TZOFFSETFROM:"_L1 + offsetText(before));
    line("TZOFFSETTO:"_L1 + offsetText(zone.offsetFromUtc(at)));
    line("END:"_L1 + name);
}

void Lines::zone(const QTimeZone& zone, const Interval& over)
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

void Lines::entry(const CalendarEntry& entry, Instant stamp)
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

void CalendarZones::add(const QTimeZone& zone, const Interval& time)
{
    if (isUtc(zone))
        return;
    const auto known = m_zones.find(zone.id());
    if (known == m_zones.end()) {
        m_zones.insert(zone.id(), {zone, time});
        return;
    }
    Interval& over = known->second;
    over = {std::min(over.start, time.start), std::max(over.end, time.end)};
}

CalendarWriter::CalendarWriter(
    QIODevice& out, const QString& title, Instant stamp, const CalendarZones& zones)
    : m_out(out)
    , m_stamp(stamp)
{
    Lines lines(m_bytes);
    lines.line(u"BEGIN:VCALENDAR"_s);
    lines.line(u"VERSION:2.0"_s);
    lines.line(u"PRODID:-//Covershift//Covershift//EN"_s);
    lines.line(u"CALSCALE:GREGORIAN"_s);
    lines.text("X-WR-CALNAME"_L1, title);
    for (const auto& [zone, over] : zones.m_zones)
        lines.zone(zone, over);
}

void CalendarWriter::add(const CalendarEntry& entry)
{
    Lines(m_bytes).entry(entry, m_stamp);
    if (m_bytes.size() >= PieceOctets)
        write();
}

void CalendarWriter::finish()
{
    Lines(m_bytes).line(u"END:VCALENDAR"_s);
    write();
}

void CalendarWriter::write()
{
    m_isFine = m_isFine && writeWhole(m_out, m_bytes);
    m_bytes.clear();
}

} // namespace covershift::reports
