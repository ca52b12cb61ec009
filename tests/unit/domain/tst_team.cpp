#include <domain/team.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

class tst_team final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void guids_data();
    void guids();
    void zones_data();
    void zones();
    void theTeamsOwnZoneElseTheOrganisations();
};

void tst_team::guids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const QString digits = u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
    QTest::newRow("32 digits") << digits << digits;
    QTest::newRow("upper case") << digits.toUpper() << digits;
    QTest::newRow("dashes") << u"0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"_s << digits;
    QTest::newRow("braces") << u"{0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9}"_s << digits;
    QTest::newRow("braces without dashes") << u"{0a1b2c3d4e5f60718293a4b5c6d7e8f9}"_s << digits;
    QTest::newRow("blanks around") << u" 0a1b2c3d4e5f60718293a4b5c6d7e8f9 "_s << digits;
    QTest::newRow("zeros mean none") << u"00000000-0000-0000-0000-000000000000"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("31 digits") << digits.first(31) << QString();
    QTest::newRow("33 digits") << digits + u'0' << QString();
    QTest::newRow("dash elsewhere") << u"0a1b2c3d4-e5f-6071-8293-a4b5c6d7e8f9"_s << QString();
    QTest::newRow("another letter") << u"0a1b2c3d4e5f60718293a4b5c6d7e8fg"_s << QString();
    QTest::newRow("digits of another script") << u"٠a1b2c3d4e5f60718293a4b5c6d7e8f9"_s << QString();
}

void tst_team::guids()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto guid = guidFrom(text);
    QCOMPARE(guid.has_value(), !read.isEmpty());
    if (guid)
        QCOMPARE(guidText(*guid), read);
}

void tst_team::zones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("of the database") << u"Europe/Madrid"_s << true;
    QTest::newRow("UTC") << u"UTC"_s << true;
    QTest::newRow("half an hour") << u"Australia/Lord_Howe"_s << true;
    QTest::newRow("renamed") << u"Asia/Kolkata"_s << true;
    QTest::newRow("by its former name") << u"Asia/Calcutta"_s << true;
    QTest::newRow("no such place") << u"Europe/Nowhere"_s << false;
    QTest::newRow("a mere offset") << u"UTC+05:00"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("beyond Latin") << u"Europe/Мадрид"_s << false;
}

void tst_team::zones()
{
    QFETCH(QString, name);
    QFETCH(bool, taken);
    const auto zone = checkedTimeZone(name);
    QCOMPARE(zone.has_value(), taken);
    if (zone)
        QCOMPARE(*zone, zoneNamed(name.toLatin1()));
    else
        QCOMPARE(zone.error().kind, ErrorKind::InvalidTimeZone);
}

void tst_team::theTeamsOwnZoneElseTheOrganisations()
{
    const QTimeZone london("Europe/London");
    Team own;
    own.id = TeamId(1);
    own.timeZone = "Asia/Kathmandu";
    Team without;
    without.id = TeamId(2);
    Team wrong;
    wrong.id = TeamId(3);
    wrong.timeZone = "Europe/Nowhere";
    const QVector<Team> teams{own, without, wrong};
    QCOMPARE(zoneOf(teams, TeamId(1), london), zoneNamed("Asia/Kathmandu"));
    QVERIFY(zoneOf(teams, TeamId(1), london) != london);
    QCOMPARE(zoneOf(teams, TeamId(2), london), london);
    QCOMPARE(zoneOf(teams, TeamId(3), london), london);
    QCOMPARE(zoneOf(teams, TeamId(), london), london);
}

COVERSHIFT_TEST_MAIN(tst_team)
#include "tst_team.moc"
