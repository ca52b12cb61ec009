#include <domain/clock.h>
#include <domain/instant.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Afternoon = 1'795'266'000'000; // 2026-11-21T13:00:00Z

} // namespace

class tst_instant final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void parseReadsWhatToIsoUtcWrites();
    void parseAgreesWithQDateTime();
    void wholeSecondIsFloored_data();
    void wholeSecondIsFloored();
    void toIsoUtcCutsMilliseconds_data();
    void toIsoUtcCutsMilliseconds();
    void systemClockAgreesWithQt();
};

void tst_instant::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");

    QTest::newRow("Z") << u"2026-11-21T13:00:00Z"_s << Afternoon;
    QTest::newRow("offset with colon") << u"2026-11-21T14:00:00+01:00"_s << Afternoon;
    QTest::newRow("offset without colon") << u"2026-11-21T14:00:00+0100"_s << Afternoon;
    QTest::newRow("zero offset as on the wire") << u"2026-11-21T13:00:00+00:00"_s << Afternoon;
    QTest::newRow("no seconds") << u"2026-11-21T14:00+01:00"_s << Afternoon;
    QTest::newRow("no seconds, Z") << u"2026-11-21T13:00Z"_s << Afternoon;
    QTest::newRow("west of Greenwich, day before") << u"2026-11-20T23:00:00-14:00"_s << Afternoon;
    QTest::newRow("furthest east") << u"2026-11-22T03:00:00+14:00"_s << Afternoon;
    QTest::newRow("half-hour zone") << u"2026-11-21T18:30:00+05:30"_s << Afternoon;
    QTest::newRow("half-hour zone west") << u"2026-11-21T09:30:00-03:30"_s << Afternoon;
    QTest::newRow("fraction") << u"2026-11-21T13:00:00.25Z"_s << Afternoon + 250;
    QTest::newRow("fraction after a comma") << u"2026-11-21T13:00:00,007Z"_s << Afternoon + 7;
    QTest::newRow("fraction beyond ms is cut")
        << u"2026-11-21T13:00:00.9999999999999999Z"_s << Afternoon + 999;
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << qint64(1'835'395'200'000);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1000);
    QTest::newRow("last minute of a day") << u"2026-11-21T23:59:59Z"_s << Afternoon + 39'599'000;
}

void tst_instant::parse()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const Result<Instant> instant = parseInstant(text);
    QVERIFY(instant.has_value());
    QCOMPARE(msOf(*instant), ms);
}

void tst_instant::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("no offset") << u"2026-11-21T14:00:00"_s << ErrorKind::TimeWithoutOffset;
    QTest::newRow("no offset, no seconds") << u"2026-11-21T14:00"_s << ErrorKind::TimeWithoutOffset;
    QTest::newRow("no offset, fraction") << u"2026-11-21T14:00:00.5"_s << ErrorKind::TimeWithoutOffset;
    const auto invalid = [](const char* rule, const QString& text) {
        QTest::newRow(rule) << text << ErrorKind::InvalidTime;
    };
    invalid("empty", u""_s);
    invalid("words", u"now"_s);
    invalid("date alone", u"2026-11-21"_s);
    invalid("time alone", u"14:00Z"_s);
    invalid("blank for T", u"2026-11-21 14:00:00Z"_s);
    invalid("blank before", u" 2026-11-21T14:00:00Z"_s);
    invalid("line feed behind", u"2026-11-21T14:00:00Z\n"_s);
    invalid("year 0", u"0000-11-21T14:00:00Z"_s);
    invalid("month 0", u"2026-00-21T14:00:00Z"_s);
    invalid("month 13", u"2026-13-21T14:00:00Z"_s);
    invalid("day 0", u"2026-11-00T14:00:00Z"_s);
    invalid("31 November", u"2026-11-31T14:00:00Z"_s);
    invalid("29 February of a common year", u"2026-02-29T14:00:00Z"_s);
    invalid("29 February 2100", u"2100-02-29T14:00:00Z"_s);
    invalid("nonsense date is told before a missing offset", u"2026-02-30T14:00:00"_s);
    invalid("hour 24", u"2026-11-21T24:00:00Z"_s);
    invalid("minute 60", u"2026-11-21T14:60:00Z"_s);
    invalid("second 60", u"2026-11-21T14:00:60Z"_s);
    invalid("fraction without digits", u"2026-11-21T14:00:00.Z"_s);
    invalid("fraction of a minute", u"2026-11-21T14:00.5Z"_s);
    invalid("offset over 14 h", u"2026-11-21T14:00:00+14:01"_s);
    invalid("offset under -14 h", u"2026-11-21T14:00:00-1500"_s);
    invalid("offset of hours alone", u"2026-11-21T14:00:00+01"_s);
    invalid("offset with minute 60", u"2026-11-21T14:00:00+01:60"_s);
    invalid("offset cut short", u"2026-11-21T14:00:00+01:0"_s);
    invalid("a sign alone", u"2026-11-21T14:00:00+"_s);
    invalid("text behind the offset", u"2026-11-21T14:00:00+01:00x"_s);
    invalid("Z and an offset", u"2026-11-21T14:00:00Z+01:00"_s);
    invalid("zone name", u"2026-11-21T14:00:00 Europe/Paris"_s);
    invalid("digits of another script", u"٢٠٢٦-11-21T14:00:00Z"_s);
    invalid("minus sign of typography", u"2026-11-21T14:00:00\u221201:00"_s);
    invalid("two-digit year", u"26-11-21T14:00:00Z"_s);
    invalid("five-digit year", u"12026-11-21T14:00:00Z"_s);
    invalid("NUL inside", QString(u"2026-11-21T14:00"_s + QChar::Null + u"Z"_s));
}

void tst_instant::refuse()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    const Result<Instant> instant = parseInstant(text);
    QVERIFY(!instant.has_value());
    QCOMPARE(instant.error().kind, kind);
}

void tst_instant::parseReadsWhatToIsoUtcWrites()
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 2000; ++i) {
        // From 1900 to 2100, whole seconds.
        const qint64 ms = (qint64(random.bounded(200 * 365 * 24)) * 3600 + random.bounded(3600)) * 1000
            - 2'208'988'800'000;
        const QString text = toIsoUtc(instantFromMs(ms));
        const Result<Instant> back = parseInstant(text);
        QVERIFY2(back.has_value(), qPrintable(text));
        QCOMPARE(msOf(*back), ms);
    }
}

void tst_instant::parseAgreesWithQDateTime()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const int offset = (random.bounded(2 * 14 * 60 + 1) - 14 * 60) * 60;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(
            qint64(random.bounded(4'000'000)) * 1'000'000 + random.bounded(1000), Qt::OffsetFromUTC, offset);
        const QString text = local.toString(Qt::ISODateWithMs);
        const Result<Instant> instant = parseInstant(text);
        QVERIFY2(instant.has_value(), qPrintable(text));
        QCOMPARE(msOf(*instant), local.toMSecsSinceEpoch());
    }
}

void tst_instant::wholeSecondIsFloored_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("cut");
    QTest::newRow("whole stays") << Afternoon << Afternoon;
    QTest::newRow("a fraction is cut, not rounded") << Afternoon + 999 << Afternoon;
    QTest::newRow("before 1970 it goes down too") << qint64(-1) << qint64(-1000);
}

void tst_instant::wholeSecondIsFloored()
{
    QFETCH(qint64, ms);
    QFETCH(qint64, cut);
    QCOMPARE(msOf(wholeSecond(instantFromMs(ms))), cut);
}

void tst_instant::toIsoUtcCutsMilliseconds_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << Afternoon << u"2026-11-21T13:00:00Z"_s;
    QTest::newRow("milliseconds are cut") << Afternoon + 999 << u"2026-11-21T13:00:00Z"_s;
    QTest::newRow("every field is padded") << qint64(1'767'323'045'000) << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("a millisecond before 1970") << qint64(-1) << u"1969-12-31T23:59:59Z"_s;
}

void tst_instant::toIsoUtcCutsMilliseconds()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(toIsoUtc(instantFromMs(ms)), text);
}

void tst_instant::systemClockAgreesWithQt()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = msOf(clock.now());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= now && now <= after);
    const milliseconds first = clock.monotonic();
    QTRY_VERIFY(clock.monotonic() > first);
}

COVERSHIFT_TEST_MAIN(tst_instant)
#include "tst_instant.moc"
