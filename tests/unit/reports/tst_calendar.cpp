#include <reports/calendar.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QBuffer>
#include <QFile>
#include <QMap>

#include <algorithm>

using namespace covershift;
using namespace covershift::reports;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(const char* text)
{
    return *parseInstant(QString::fromLatin1(text));
}

const Instant Stamp = utc("2026-11-22T09:30:15Z");

CalendarEntry entry(const QString& uid, const char* start, const char* end, const char* zone)
{
    return {uid, u"Evening"_s, {}, {utc(start), utc(end)}, QTimeZone(zone)};
}

QByteArray golden(const QString& name)
{
    QFile file(QStringLiteral(COVERSHIFT_TEST_DATA "/calendar/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

/// What another program makes of a file: RFC 5545, read by the letter.
class CalendarReader
{
public:
    struct Line
    {
        QString name;
        QString zone; ///< the parameter TZID
        QString value;
    };

    explicit CalendarReader(const QByteArray& bytes)
    {
        isFine = bytes.endsWith("\r\n") && !QByteArray(bytes).replace("\r\n", "").contains('\n');
        QByteArray unfolded;
        for (QByteArray line : bytes.split('\n')) {
            line.chop(line.endsWith('\r') ? 1 : 0);
            isFine = isFine && line.size() <= 75 && QString::fromUtf8(line).toUtf8() == line
                && !QString::fromUtf8(line).contains(QChar::ReplacementCharacter);
            if (line.startsWith(' '))
                unfolded += line.mid(1);
            else
                unfolded += (unfolded.isEmpty() ? "" : "\n") + line;
        }
        for (const QByteArray& line : unfolded.split('\n'))
            read(QString::fromUtf8(line));
    }

    /// The instant of a DTSTART or DTEND, by the file's own zones.
    [[nodiscard]] Instant instantOf(const Line& line) const
    {
        const bool isUtc = line.value.endsWith(u'Z');
        QDateTime digits = QDateTime::fromString(line.value.first(15), u"yyyyMMdd'T'HHmmss"_s);
        digits.setTimeSpec(Qt::UTC);
        if (isUtc)
            return instantFromMs(digits.toMSecsSinceEpoch());
        // What begins on the clock before it applies from there on: of what comes twice the first counts.
        int offset = 0;
        QDateTime since;
        for (const Observance& each : zones.value(line.zone)) {
            if (each.digits <= digits && (!since.isValid() || since < each.digits)) {
                since = each.digits;
                offset = each.to;
            }
        }
        return instantFromMs(digits.addSecs(-offset).toMSecsSinceEpoch());
    }

    struct Observance
    {
        QDateTime digits; ///< on the clock before it
        int from = 0;
        int to = 0;
    };
    bool isFine = true;
    QVector<QMap<QString, Line>> events;
    QMap<QString, QVector<Observance>> zones;
    QMap<QString, QString> calendar;

private:
    static int secondsOf(const QString& offset)
    {
        const int digits = offset.mid(1).toInt();
        return (offset.startsWith(u'-') ? -1 : 1) * ((digits / 100) * 3'600 + (digits % 100) * 60);
    }
    static QString unescaped(const QString& text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'\\' && i + 1 < text.size()) {
                ++i;
                out += text.at(i) == u'n' ? u'\n' : text.at(i);
            } else {
                out += text.at(i);
            }
        }
        return out;
    }
    void read(const QString& text)
    {
        const qsizetype colon = text.indexOf(u':');
        const QStringList head = text.first(std::max<qsizetype>(colon, 0)).split(u';');
        Line line{head.constFirst(), {}, unescaped(text.mid(colon + 1))};
        for (const QString& parameter : head) {
            if (parameter.startsWith("TZID="_L1))
                line.zone = parameter.mid(5);
        }
        if (line.name == "BEGIN"_L1) {
            m_open.append(line.value);
            if (line.value == "VEVENT"_L1)
                events.append(QMap<QString, Line>());
            if (line.value == "STANDARD"_L1 || line.value == "DAYLIGHT"_L1)
                zones[m_zone].append(Observance());
        } else if (line.name == "END"_L1) {
            isFine = isFine && !m_open.isEmpty() && m_open.takeLast() == line.value;
        } else if (m_open.isEmpty()) {
            isFine = isFine && text.isEmpty();
        } else if (m_open.constLast() == "VEVENT"_L1) {
            events.last().insert(line.name, line);
        } else if (m_open.constLast() == "VTIMEZONE"_L1) {
            m_zone = line.value;
        } else if (m_open.constLast() == "VCALENDAR"_L1) {
            calendar.insert(line.name, line.value);
        } else if (line.name == "DTSTART"_L1) {
            zones[m_zone].last().digits = QDateTime::fromString(line.value, u"yyyyMMdd'T'HHmmss"_s);
            zones[m_zone].last().digits.setTimeSpec(Qt::UTC);
        } else if (line.name == "TZOFFSETFROM"_L1) {
            zones[m_zone].last().from = secondsOf(line.value);
        } else if (line.name == "TZOFFSETTO"_L1) {
            zones[m_zone].last().to = secondsOf(line.value);
        }
    }

    QStringList m_open;
    QString m_zone;
};

QByteArray calendarOf(const QVector<CalendarEntry>& entries, const QString& title, Instant stamp)
{
    CalendarZones zones;
    for (const CalendarEntry& each : entries)
        zones.add(each.zone, each.time);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CalendarWriter writer(file, title, stamp, zones);
    for (const CalendarEntry& each : entries)
        writer.add(each);
    writer.finish();
    return writer.isFine() ? file.data() : QByteArray();
}

/// Has room for so many octets, and takes a few at a time.
class SmallDisk final : public QIODevice
{
public:
    explicit SmallDisk(qsizetype room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray content;
    qsizetype largest = 0; ///< of the pieces it was offered

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        largest = std::max<qsizetype>(largest, length);
        const qint64 taken = std::min<qint64>({length, 10'000, m_room - content.size()});
        content.append(data, taken);
        return taken > 0 ? taken : -1;
    }

private:
    qsizetype m_room;
};

} // namespace

/// Planned occurrences as an iCalendar file that other programs read as what was meant.
class tst_Calendar : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void goldenFiles_data();
    void goldenFiles();
    void textComesBack_data();
    void textComesBack();
    void timesComeBack_data();
    void timesComeBack();
    void aZoneHoldsOverAllItsEntries();
    void uidIsThatOfTheOccurrence();
    void isWrittenInPieces();
    void endsWhereTheDiskIsFull();
};

void tst_Calendar::goldenFiles_data()
{
    QTest::addColumn<QVector<CalendarEntry>>("entries");
    QTest::addColumn<QString>("file");
    CalendarEntry plain = entry(u"a"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:30:00Z", "Europe/Madrid");
    plain.summary = u"Evening; Ana Muñoz, north"_s;
    plain.description = u"Team North\nWorker CN1"_s;
    QTest::newRow("plain") << QVector{plain} << u"plain.ics"_s;
    QTest::newRow("over the change in autumn")
        << QVector{entry(u"b"_s, "2026-10-24T21:00:00Z", "2026-10-25T00:30:00Z", "Europe/Madrid"),
               entry(u"c"_s, "2026-10-24T21:00:00Z", "2026-10-25T01:30:00Z", "Europe/Madrid"),
               entry(u"d"_s, "2026-10-24T21:00:00Z", "2026-10-25T05:00:00Z", "Europe/Madrid")}
        << u"autumn.ics"_s;
    QTest::newRow("UTC and a zone that never changes")
        << QVector{entry(u"e"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:00:00Z", "UTC"),
               entry(u"f"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:00:00Z", "Etc/GMT-3")}
        << u"fixed.ics"_s;
    QTest::newRow("nothing planned") << QVector<CalendarEntry>() << u"empty.ics"_s;
}

void tst_Calendar::goldenFiles()
{
    QFETCH(QVector<CalendarEntry>, entries);
    QFETCH(QString, file);
    QByteArray expected = golden(file);
    expected.replace("\r\n", "\n").replace("\n", "\r\n");
    QCOMPARE(calendarOf(entries, u"Planned shifts"_s, Stamp), expected);
}

void tst_Calendar::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("what has a meaning") << u"a;b,c\\d:e\"f\"\\n"_s;
    QTest::newRow("lines") << u"one\ntwo\n\nthree"_s;
    QTest::newRow("long") << QString(500, u'x');
    QTest::newRow("long and of two octets") << QString(300, u'ñ');
    QTest::newRow("long and of four octets") << u"x😀"_s.repeated(90);
    QTest::newRow("long and begins anew with a blank") << u" y"_s.repeated(200);
    QTest::newRow("like a line of its own") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
}

void tst_Calendar::textComesBack()
{
    QFETCH(QString, text);
    CalendarEntry one = entry(u"a"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:30:00Z", "Europe/Madrid");
    one.summary = text;
    one.description = text;
    const CalendarReader read(calendarOf({one}, text, Stamp));
    QVERIFY(read.isFine);
    QCOMPARE(read.calendar.value(u"X-WR-CALNAME"_s), text);
    QCOMPARE(read.events.size(), 1);
    QCOMPARE(read.events.constFirst()[u"SUMMARY"_s].value, text);
    QCOMPARE(read.events.constFirst()[u"DESCRIPTION"_s].value, text);
}

void tst_Calendar::timesComeBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"Europe/London", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe",
             "Asia/Kathmandu", "Europe/Dublin", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

// Two years, a start every 29.5 hours and ends all over the day: both changes are among them.
void tst_Calendar::timesComeBack()
{
    QFETCH(QByteArray, zone);
    QVector<CalendarEntry> entries;
    for (Instant at = utc("2026-01-01T00:00:00Z"); at < utc("2028-01-01T00:00:00Z"); at += 29h + 30min) {
        const Interval time{at, at + 15min * (1 + entries.size() % 50)};
        entries.append({QString::number(entries.size()), {}, {}, time, QTimeZone(zone)});
    }
    for (const QDate& change : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 8),
             QDate(2026, 11, 1), QDate(2026, 4, 4), QDate(2026, 4, 5), QDate(2026, 10, 4)}) {
        const Instant midnight = instantFromMs(QDateTime(change, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        for (int quarter = 0; quarter < 96; ++quarter)
            entries.append({u"c"_s, {}, {}, {midnight, midnight + 15min * quarter}, QTimeZone(zone)});
    }
    const CalendarReader read(calendarOf(entries, {}, Stamp));
    QVERIFY(read.isFine);
    QCOMPARE(read.events.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(
            toIsoUtc(read.instantOf(read.events.at(i)[u"DTSTART"_s])), toIsoUtc(entries.at(i).time.start));
        QCOMPARE(toIsoUtc(read.instantOf(read.events.at(i)[u"DTEND"_s])), toIsoUtc(entries.at(i).time.end));
    }
}

void tst_Calendar::aZoneHoldsOverAllItsEntries()
{
    const CalendarReader read(
        calendarOf({entry(u"a"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:30:00Z", "Europe/Madrid"),
                       entry(u"b"_s, "2026-06-21T17:00:00Z", "2026-06-21T21:30:00Z", "Europe/Madrid"),
                       entry(u"c"_s, "2026-06-21T17:00:00Z", "2026-06-21T21:30:00Z", "Europe/London")},
            {}, Stamp));
    QCOMPARE(read.zones.keys(), (QStringList{u"Europe/London"_s, u"Europe/Madrid"_s}));
    QCOMPARE(read.zones[u"Europe/London"_s].size(), 1);
    QCOMPARE(read.zones[u"Europe/Madrid"_s].size(), 2);
}

void tst_Calendar::uidIsThatOfTheOccurrence()
{
    const Occurrence one{{}, TemplateId(1), BusinessUserId(23), QDate(2026, 11, 21)};
    const auto folder = u"folder"_s;
    QCOMPARE(calendarUid(one, folder), u"821108a1-5c7e-540b-b77c-0d39b8a6c537"_s);
    Occurrence moved = one;
    moved.time = {utc("2026-11-21T17:00:00Z"), utc("2026-11-21T21:30:00Z")};
    QCOMPARE(calendarUid(moved, folder), calendarUid(one, folder));
    QCOMPARE(calendarUid(one, folder, 0), calendarUid(one, folder));
    QSet<QString> uids{calendarUid(one, folder), calendarUid(one, u"other"_s), calendarUid(one, folder, 1),
        calendarUid(one, folder, 2)};
    for (const Occurrence& other : {Occurrence{{}, TemplateId(12), BusinessUserId(3), one.day},
             Occurrence{{}, TemplateId(1), BusinessUserId(24), one.day},
             Occurrence{{}, TemplateId(1), BusinessUserId(23), one.day.addDays(1)}})
        uids.insert(calendarUid(other, folder));
    QCOMPARE(uids.size(), 7);
}

void tst_Calendar::isWrittenInPieces()
{
    const QVector<CalendarEntry> entries(
        5'000, entry(u"a"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:30:00Z", "Europe/Madrid"));
    SmallDisk disk(10'000'000);
    CalendarZones zones;
    zones.add(entries.constFirst().zone, entries.constFirst().time);
    CalendarWriter writer(disk, u"Planned shifts"_s, Stamp, zones);
    for (const CalendarEntry& each : entries)
        writer.add(each);
    writer.finish();
    QVERIFY(writer.isFine());
    QCOMPARE(disk.content, calendarOf(entries, u"Planned shifts"_s, Stamp));
    QVERIFY(disk.largest < 70'000);
    QVERIFY(disk.content.size() > 10 * disk.largest);
}

void tst_Calendar::endsWhereTheDiskIsFull()
{
    SmallDisk disk(100'000);
    CalendarWriter writer(disk, {}, Stamp, {});
    int added = 0;
    while (writer.isFine() && added < 5'000) {
        writer.add(entry(u"a"_s, "2026-11-21T17:00:00Z", "2026-11-21T21:30:00Z", "Etc/UTC"));
        ++added;
    }
    QVERIFY(added < 5'000);
    writer.finish();
    QVERIFY(!writer.isFine());
    QCOMPARE(disk.content.size(), 100'000);
}

COVERSHIFT_TEST_MAIN(tst_Calendar)
#include "tst_calendar.moc"
