#include <items/draftconflicts.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace covershift;
using namespace covershift::items;
using namespace Qt::Literals::StringLiterals;

/// Whom a draft would have work twice, against every pair of shifts looked at one by one.
class tst_DraftConflicts : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithEveryPairLookedAt_data();
    void agreesWithEveryPairLookedAt();
    void theStoredOneIsNoConflictOfItsDraft();
    void whatBeganTheDayBeforeCounts();
    void backToBackIsNone();
    void substituteCountsAndTheAbsentDoesNot();
    void aDayOfItsOwnLengthRunsIntoItselfWhereTheClocksGoForward();

private:
    static ShiftTemplate shiftTemplate(
        int id, int start, int duration, const QVector<BusinessUserId>& members, WeekdaySet days = EveryDay)
    {
        TemplateContent content;
        content.startOffset = start;
        content.duration = duration;
        content.members = members;
        content.weekdays = days;
        ShiftTemplate one;
        one.id = TemplateId(id);
        one.revisions = {{std::nullopt, content}};
        return one;
    }
    static BusinessUserId user(int id) { return BusinessUserId(id); }
    const QTimeZone m_madrid = QTimeZone("Europe/Madrid");
    const DayRange m_week{{2026, 11, 23}, {2026, 11, 29}};
};

void tst_DraftConflicts::agreesWithEveryPairLookedAt_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_DraftConflicts::agreesWithEveryPairLookedAt()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto any = [&random](int id) {
        QVector<BusinessUserId> members;
        for (int member = 1; member <= 8; ++member) {
            if (random.bounded(2) == 0)
                members.append(user(member));
        }
        return shiftTemplate(id, random.bounded(MinutesOfDay), 60 + random.bounded(900), members,
            WeekdaySet(1 + random.bounded(127)));
    };
    QVector<ShiftTemplate> templates;
    for (int id = 1; id <= 8; ++id)
        templates.append(any(id));
    QVector<PlanException> exceptions;
    for (int i = 0; i < 20; ++i) {
        PlanException exception;
        exception.shiftTemplate = TemplateId(1 + random.bounded(8));
        exception.day = m_week.first.addDays(random.bounded(7));
        exception.member = user(1 + random.bounded(8));
        exception.kind = PlanException::Kind(random.bounded(3));
        exception.instead = user(1 + random.bounded(8));
        exception.startOffset = random.bounded(MinutesOfDay);
        exception.duration = 60 + random.bounded(300);
        exceptions.append(exception);
    }
    // One exception a member and day, as the plan keeps them.
    std::ranges::sort(
        exceptions, {}, [](const PlanException& e) { return std::tuple(e.shiftTemplate, e.day, e.member); });
    exceptions.erase(std::unique(exceptions.begin(), exceptions.end(),
                         [](const PlanException& a, const PlanException& b) {
                             return a.shiftTemplate == b.shiftTemplate && a.day == b.day
                                 && a.member == b.member;
                         }),
        exceptions.end());
    const ShiftTemplate draft = any(3);
    QVector<PlanException> ofDraft;
    QVector<PlanException> expectedExceptions;
    for (const PlanException& exception : std::as_const(exceptions)) {
        if (exception.shiftTemplate == draft.id && random.bounded(2) == 0)
            continue;
        if (exception.shiftTemplate == draft.id)
            ofDraft.append(exception);
        expectedExceptions.append(exception);
    }
    QVector<ShiftTemplate> expectedTemplates = templates;
    expectedTemplates[2] = draft;

    const auto shifts = plannedShifts(
        {expectedTemplates, {}, expectedExceptions, m_madrid}, {m_week.first.addDays(-1), m_week.last});
    using Key = std::tuple<BusinessUserId, TemplateId>;
    std::map<Key, int> expected;
    for (const PlannedShift& mine : shifts) {
        if (mine.shiftTemplate != draft.id || mine.day < m_week.first)
            continue;
        for (const PlannedShift& other : shifts) {
            if (other.shiftTemplate == draft.id || !mine.time.overlaps(other.time))
                continue;
            for (const BusinessUserId member : mine.members) {
                if (other.members.contains(member))
                    ++expected[Key(member, other.shiftTemplate)];
            }
        }
    }
    std::map<Key, int> found;
    const auto conflicts = conflictsOf(draft, ofDraft, templates, {}, exceptions, m_madrid, m_week);
    for (const DraftConflict& conflict : conflicts) {
        if (conflict.other != draft.id)
            found[Key(conflict.member, conflict.other)] = conflict.times;
    }
    QVERIFY(found == expected);
    QVERIFY(std::ranges::is_sorted(conflicts, {}, [](const DraftConflict& c) { return c.time.start; }));
}

void tst_DraftConflicts::theStoredOneIsNoConflictOfItsDraft()
{
    const ShiftTemplate stored = shiftTemplate(1, 480, 480, {user(1)});
    const ShiftTemplate draft = shiftTemplate(1, 500, 480, {user(1)});
    QVERIFY(conflictsOf(draft, {}, {stored}, {}, {}, m_madrid, m_week).isEmpty());
    ShiftTemplate copy = draft;
    copy.id = {};
    QCOMPARE(conflictsOf(copy, {}, {stored}, {}, {}, m_madrid, m_week).size(), 1);
}

void tst_DraftConflicts::whatBeganTheDayBeforeCounts()
{
    const ShiftTemplate night = shiftTemplate(1, 22 * 60, 480, {user(1)}, 0x40); // Sundays
    const ShiftTemplate draft = shiftTemplate(2, 5 * 60, 120, {user(1), user(2)}, 0x01); // Mondays
    const auto found = conflictsOf(draft, {}, {night}, {}, {}, m_madrid, m_week);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().member, user(1));
    QCOMPARE(found.constFirst().other, night.id);
    QCOMPARE(found.constFirst().day, QDate(2026, 11, 22));
    QCOMPARE(found.constFirst().time.length(), milliseconds(std::chrono::hours(8)));
    QCOMPARE(found.constFirst().times, 1);
}

void tst_DraftConflicts::backToBackIsNone()
{
    const ShiftTemplate early = shiftTemplate(1, 360, 480, {user(1)});
    const ShiftTemplate draft = shiftTemplate(2, 840, 480, {user(1)});
    QVERIFY(conflictsOf(draft, {}, {early}, {}, {}, m_madrid, m_week).isEmpty());
}

void tst_DraftConflicts::substituteCountsAndTheAbsentDoesNot()
{
    const ShiftTemplate early = shiftTemplate(1, 360, 480, {user(1), user(3)}, 0x01);
    const ShiftTemplate draft = shiftTemplate(2, 600, 480, {user(1)}, 0x01);
    PlanException swap;
    swap.day = m_week.first;
    swap.member = user(1);
    swap.kind = PlanException::Kind::SwappedWith;
    swap.instead = user(3);
    const auto found = conflictsOf(draft, {swap}, {early}, {}, {}, m_madrid, m_week);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().member, user(3));

    PlanException other = swap;
    other.shiftTemplate = early.id;
    other.member = user(3);
    other.instead = user(1);
    // User 1 is in the early one as a member; as the substitute of user 3 they are still there once.
    QCOMPARE(conflictsOf(draft, {}, {early}, {}, {other}, m_madrid, m_week).size(), 1);
    PlanException absent = other;
    absent.kind = PlanException::Kind::Absent;
    absent.member = user(1);
    QVERIFY(conflictsOf(draft, {}, {early}, {}, {absent}, m_madrid, m_week).isEmpty());
}

void tst_DraftConflicts::aDayOfItsOwnLengthRunsIntoItselfWhereTheClocksGoForward()
{
    const ShiftTemplate draft = shiftTemplate(4, 600, 1440, {user(1)});
    QVERIFY(conflictsOf(draft, {}, {}, {}, {}, m_madrid, m_week).isEmpty());
    const DayRange spring{{2026, 3, 26}, {2026, 3, 31}};
    const auto found = conflictsOf(draft, {}, {}, {}, {}, m_madrid, spring);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().other, draft.id);
}

COVERSHIFT_TEST_MAIN(tst_DraftConflicts)
#include "tst_draftconflicts.moc"
