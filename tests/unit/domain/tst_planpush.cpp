#include <domain/planpush.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid North = *guidFrom(u"0a1b2c3d4e5f60718293a4b5c6d7e8f9");

TemplatePush night()
{
    return {u"Nacht „Süd“ \" \\ 夜"_s, North, 22 * 60, 480, QDate(2026, 11, 21), QDate(2027, 2, 28),
        {BusinessUserId(4), BusinessUserId(9'007'199'254'740'991)}};
}

} // namespace

class tst_planpush final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void templatesComeBackWhole_data();
    void templatesComeBackWhole();
    void teamsComeBackWhole();
    void otherBytesAreNone_data();
    void otherBytesAreNone();
    void theTeamIsNamedAsTheHostDoes();
};

void tst_planpush::templatesComeBackWhole_data()
{
    QTest::addColumn<TemplatePush>("push");
    QTest::newRow("with all") << night();
    QTest::newRow("with nothing") << TemplatePush{};
    TemplatePush open = night();
    open.firstDay.reset();
    QTest::newRow("no start") << open;
    open.lastDay.reset();
    QTest::newRow("no end either") << open;
}

void tst_planpush::templatesComeBackWhole()
{
    QFETCH(TemplatePush, push);
    QCOMPARE(unpackedTemplate(packed(push)), std::optional(push));
}

void tst_planpush::teamsComeBackWhole()
{
    const TeamPush nothing;
    QCOMPARE(unpackedTeam(packed(nothing)), std::optional(nothing));
    const TeamPush all{North, u"Nord"_s, BusinessUserId(4), {BusinessUserId(4), BusinessUserId(7)}};
    QCOMPARE(unpackedTeam(packed(all)), std::optional(all));
}

void tst_planpush::otherBytesAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = packed(night());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("a day that is none") << QByteArray(good).replace("2026-11-21", "2026-11-31");
    QTest::newRow("a team that is none") << QByteArray(good).replace("0a1b", "0a1x");
    QTest::newRow("of a team") << packed(TeamPush{});
}

void tst_planpush::otherBytesAreNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!unpackedTemplate(bytes).has_value());
    QVERIFY(!unpackedTeam(packed(night())).has_value());
}

void tst_planpush::theTeamIsNamedAsTheHostDoes()
{
    Team known;
    known.id = TeamId(1);
    known.remoteId = North;
    Team local;
    local.id = TeamId(2);
    local.name = u"Local"_s;
    const QVector<Team> teams{known, local};
    TemplateContent content;
    content.name = u"Night"_s;
    QCOMPARE(pushOf(content, teams)->team, QUuid());
    content.team = known.id;
    QCOMPARE(pushOf(content, teams)->team, North);
    for (const TeamId unknown : {local.id, TeamId(3)}) {
        content.team = unknown;
        const auto refused = pushOf(content, teams);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::TeamNotPushed);
        QCOMPARE(refused.error().detail, unknown == local.id ? u"Local"_s : QString());
    }
}

COVERSHIFT_TEST_MAIN(tst_planpush)
#include "tst_planpush.moc"
