#include "lookup.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QUuid guid(int number)
{
    return *guidFrom(u"0a1b2c3d4e5f60718293a4b5c6d7%1"_s.arg(number, 4, 16, QChar(u'0')));
}

BusinessUser user(qint64 id)
{
    return {BusinessUserId(id), u"A"_s, u"B"_s, {}};
}

TemplatePush night()
{
    return {u"Night"_s, guid(99), 22 * 60, 480, QDate(2026, 11, 21), QDate(2027, 2, 28),
        {BusinessUserId(4), BusinessUserId(7)}};
}

api::RemoteShift listed(int id)
{
    const TemplatePush push = night();
    return {guid(id), guid(1000), push.name, push.team, push.startOffset, push.duration, push.firstDay,
        push.lastDay, {user(7), user(4)}};
}

} // namespace

/// `contracts/viviot.md`, Settled: only an id not known before, linked to nothing, with equal content is
/// ours.
class tst_lookup final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void shifts_data();
    void shifts();
    void severalAreToldInTheHostsOrder();
    void teams();
    void askedAfter5_30_120Seconds();
    void idsComeBackWhole();
};

void tst_lookup::shifts_data()
{
    QTest::addColumn<api::RemoteShift>("shift");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char* rule, bool ours, auto change) {
        api::RemoteShift shift = listed(1);
        change(shift);
        QTest::newRow(rule) << shift << ours;
    };
    row("the same, members in another order", true, [](auto&) {});
    row("another name", false, [](auto& s) { s.name = u"night"_s; });
    row("another team", false, [](auto& s) { s.team = guid(98); });
    row("no team", false, [](auto& s) { s.team = QUuid(); });
    row("another start", false, [](auto& s) { ++s.startOffset; });
    row("another duration", false, [](auto& s) { ++s.duration; });
    row("another first day", false, [](auto& s) { s.firstDay = QDate(2026, 11, 20); });
    row("no first day", false, [](auto& s) { s.firstDay.reset(); });
    row("another last day", false, [](auto& s) { s.lastDay = QDate(2027, 3, 1); });
    row("a member less", false, [](auto& s) { s.members.removeLast(); });
    row("a member more", false, [](auto& s) { s.members.append(user(9)); });
    row("without an id", false, [](auto& s) { s.id = QUuid(); });
    row("known before", false, [](auto& s) { s.id = guid(2); });
    row("linked to another template", false, [](auto& s) { s.id = guid(3); });
}

void tst_lookup::shifts()
{
    QFETCH(api::RemoteShift, shift);
    QFETCH(bool, ours);
    const Finding finding = findOurs(night(), {guid(2)}, {guid(3)}, {listed(2), shift, listed(3)});
    QCOMPARE(finding.ids, ours ? QVector<QUuid>{guid(1)} : QVector<QUuid>());
    const bool isNew = shift.id == guid(1);
    QCOMPARE(finding.others, isNew && !ours ? QVector<QUuid>{guid(1)} : QVector<QUuid>());
}

void tst_lookup::severalAreToldInTheHostsOrder()
{
    const Finding finding = findOurs(night(), {}, {}, {listed(5), listed(1), listed(5)});
    QCOMPARE(finding.ids, QVector<QUuid>({guid(5), guid(1)}));
}

void tst_lookup::teams()
{
    const TeamPush push{{}, u"North"_s, BusinessUserId(4), {BusinessUserId(4), BusinessUserId(7)}};
    const api::RemoteTeam same{guid(1), guid(1000), u"North"_s, BusinessUserId(4), {user(7), user(4)}};
    api::RemoteTeam other = same;
    other.id = guid(2);
    other.leader = BusinessUserId(7);
    api::RemoteTeam known = same;
    known.id = guid(3);
    QCOMPARE(findOurs(push, {guid(3)}, {}, {other, same, known}).ids, QVector<QUuid>{guid(1)});
    QCOMPARE(findOurs(push, {}, {guid(1), guid(3)}, {other, same, known}).ids, QVector<QUuid>());
}

void tst_lookup::askedAfter5_30_120Seconds()
{
    QCOMPARE(nextLookUp(0ms), std::optional(milliseconds(5s)));
    QCOMPARE(nextLookUp(4s), std::optional(milliseconds(5s)));
    QCOMPARE(nextLookUp(5s), std::optional(milliseconds(30s)));
    QCOMPARE(nextLookUp(30s), std::optional(milliseconds(120s)));
    QCOMPARE(nextLookUp(119s), std::optional(milliseconds(120s)));
    QCOMPARE(nextLookUp(120s), std::nullopt);
}

void tst_lookup::idsComeBackWhole()
{
    QCOMPARE(idsFrom(idsText({guid(1), guid(2)})), QSet<QUuid>({guid(1), guid(2)}));
    QCOMPARE(idsText({}), QByteArray());
    QVERIFY(idsFrom({}).isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_lookup)
#include "tst_lookup.moc"
