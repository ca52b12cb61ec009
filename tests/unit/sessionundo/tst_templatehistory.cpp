#include <sessionundo/templatehistory.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::sessionundo;
using namespace Qt::Literals::StringLiterals;

/// Every change of a draft can be taken back exactly, and what is typed in one go is one step.
class tst_TemplateHistory : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void randomWalkIsUndoneAndRedoneExactly_data();
    void randomWalkIsUndoneAndRedoneExactly();
    void keystrokesOfOneFieldAreOneStep();
    void anotherFieldEndsTheStep();
    void leavingTheFieldEndsTheStep();
    void whatIsSaidIsAStepOfItsOwn();
    void typingBackToTheStartLeavesNothing();
    void nothingChangedIsNoStep();
    void manyMembersComeAndGoInOneStep();
    void membersAreSortedAndEachOnce();
    void exceptionTakesThePlaceOfItsDayAndMember();
    void cleanIsWhereItWasSaved();
    void stepAfterASaveIsNeverMergedIntoTheOneBefore();
    void eachChangedFieldIsToldOnceTheDraftHoldsIt();
    void anotherTemplateStartsWithoutSteps();
    void stepsSayWhatTheyDo();

private:
    static QVector<BusinessUserId> ids(std::initializer_list<int> numbers)
    {
        QVector<BusinessUserId> all;
        for (const int number : numbers)
            all.append(BusinessUserId(number));
        return all;
    }
    static PlanException absent(const QDate& day, int member)
    {
        PlanException exception;
        exception.day = day;
        exception.member = BusinessUserId(member);
        return exception;
    }
};

namespace {

/// One edit of any kind, as a person makes them.
void editAnything(TemplateHistory& history, QRandomGenerator& random)
{
    const QDate day = QDate(2026, 11, 22).addDays(random.bounded(5));
    const BusinessUserId member(1 + random.bounded(6));
    const auto maybe = [&]() -> std::optional<QDate> {
        return random.bounded(3) == 0 ? std::nullopt : std::optional(day);
    };
    switch (random.bounded(14)) {
    case 0:
        return history.setName(history.draft().content().name + QChar(u'a' + random.bounded(26)));
    case 1:
        return history.setName(history.draft().content().name.chopped(
            std::min<qsizetype>(1, history.draft().content().name.size())));
    case 2:
        return history.setTeam(TeamId(random.bounded(3)));
    case 3:
        return history.setStartOffset(random.bounded(MinutesOfDay));
    case 4:
        return history.setDuration(random.bounded(4) * 60);
    case 5:
        return history.setFirstDay(maybe());
    case 6:
        return history.setLastDay(maybe());
    case 7:
        return history.setFrom(maybe());
    case 8:
        return history.setWeekdays(WeekdaySet(random.bounded(128)));
    case 9:
        return history.setMode(random.bounded(2) == 0 ? PlanMode::Suggest : PlanMode::Automatic);
    case 10:
        return history.addMembers({member, BusinessUserId(1 + random.bounded(6))});
    case 11:
        return history.removeMembers({member});
    case 12: {
        PlanException exception;
        exception.day = day;
        exception.member = member;
        exception.kind = PlanException::Kind(random.bounded(3));
        exception.instead = BusinessUserId(random.bounded(9));
        exception.startOffset = random.bounded(MinutesOfDay);
        exception.duration = 1 + random.bounded(60);
        return history.putException(exception);
    }
    default:
        if (random.bounded(2) == 0)
            return history.endTyping();
        return history.removeExceptions(history.draft().state().exceptions.first(
            std::min<qsizetype>(1, history.draft().state().exceptions.size())));
    }
}

} // namespace

void tst_TemplateHistory::randomWalkIsUndoneAndRedoneExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_TemplateHistory::randomWalkIsUndoneAndRedoneExactly()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TemplateHistory history;
    DraftState start;
    start.content.name = u"Late"_s;
    start.content.members = ids({2, 5});
    start.exceptions = {absent({2026, 11, 24}, 2)};
    history.begin(start);

    // The draft at each height of the stack; a merge moves the topmost.
    QVector<DraftState> at{start};
    for (int step = 0; step < 400; ++step) {
        if (random.bounded(6) == 0) {
            for (int back = random.bounded(4); back > 0 && history.stack().canUndo(); --back)
                history.stack().undo();
            QCOMPARE(history.draft().state(), at.at(history.stack().index()));
        } else if (random.bounded(6) == 0 && history.stack().canRedo()) {
            history.stack().redo();
            QCOMPARE(history.draft().state(), at.at(history.stack().index()));
        } else {
            const DraftState before = history.draft().state();
            editAnything(history, random);
            if (history.draft().state() == before)
                continue;
            at.resize(history.stack().index() + 1);
            at[history.stack().index()] = history.draft().state();
        }
    }
    const DraftState end = history.draft().state();
    const int height = history.stack().index();
    QVERIFY(height > 20);
    while (history.stack().canUndo()) {
        history.stack().undo();
        QCOMPARE(history.draft().state(), at.at(history.stack().index()));
    }
    QCOMPARE(history.draft().state(), start);
    while (history.stack().index() < height)
        history.stack().redo();
    QCOMPARE(history.draft().state(), end);
}

void tst_TemplateHistory::keystrokesOfOneFieldAreOneStep()
{
    TemplateHistory history;
    for (const QString& text : {u"E"_s, u"Ea"_s, u"Early"_s})
        history.setName(text);
    QCOMPARE(history.stack().count(), 1);
    history.stack().undo();
    QCOMPARE(history.draft().content().name, QString());
    history.stack().redo();
    QCOMPARE(history.draft().content().name, u"Early"_s);
}

void tst_TemplateHistory::anotherFieldEndsTheStep()
{
    TemplateHistory history;
    history.setName(u"A"_s);
    history.setDuration(60);
    history.setName(u"AB"_s);
    QCOMPARE(history.stack().count(), 3);
    history.stack().undo();
    QCOMPARE(history.draft().content().name, u"A"_s);
    QCOMPARE(history.draft().content().duration, 60);
}

void tst_TemplateHistory::leavingTheFieldEndsTheStep()
{
    TemplateHistory history;
    history.setName(u"A"_s);
    history.endTyping();
    history.setName(u"AB"_s);
    QCOMPARE(history.stack().count(), 2);
    history.stack().undo();
    QCOMPARE(history.draft().content().name, u"A"_s);
}

void tst_TemplateHistory::whatIsSaidIsAStepOfItsOwn()
{
    TemplateHistory history;
    history.setWeekdays(1);
    history.setWeekdays(3);
    history.setMode(PlanMode::Automatic);
    history.setMode(PlanMode::Suggest);
    QCOMPARE(history.stack().count(), 4);
    history.stack().undo();
    history.stack().undo();
    history.stack().undo();
    QCOMPARE(history.draft().content().weekdays, WeekdaySet(1));
}

void tst_TemplateHistory::typingBackToTheStartLeavesNothing()
{
    TemplateHistory history;
    history.setName(u"A"_s);
    history.setName({});
    QCOMPARE(history.stack().count(), 0);
    QVERIFY(history.stack().isClean());
}

void tst_TemplateHistory::nothingChangedIsNoStep()
{
    TemplateHistory history;
    DraftState state;
    state.content.members = ids({1});
    history.begin(state);
    history.addMembers(ids({1}));
    history.removeMembers(ids({7}));
    history.removeExceptions({absent({2026, 11, 24}, 1)});
    history.setTeam({});
    history.setFrom(std::nullopt);
    QCOMPARE(history.stack().count(), 0);
}

void tst_TemplateHistory::manyMembersComeAndGoInOneStep()
{
    TemplateHistory history;
    history.addMembers(ids({3, 1, 2}));
    history.addMembers(ids({4, 5}));
    QCOMPARE(history.stack().count(), 2);
    QCOMPARE(history.draft().content().members, ids({1, 2, 3, 4, 5}));
    history.removeMembers(ids({1, 3, 5}));
    QCOMPARE(history.stack().count(), 3);
    QCOMPARE(history.draft().content().members, ids({2, 4}));
    history.stack().undo();
    history.stack().undo();
    QCOMPARE(history.draft().content().members, ids({1, 2, 3}));
}

void tst_TemplateHistory::membersAreSortedAndEachOnce()
{
    TemplateHistory history;
    history.setName(u" kept as typed "_s);
    history.addMembers(ids({9, 2, 9}));
    QCOMPARE(history.draft().content().members, ids({2, 9}));
    QCOMPARE(history.draft().content().name, u" kept as typed "_s);
}

void tst_TemplateHistory::exceptionTakesThePlaceOfItsDayAndMember()
{
    TemplateHistory history;
    const QDate day(2026, 11, 24);
    history.putException(absent(day.addDays(1), 1));
    history.putException(absent(day, 2));
    history.putException(absent(day, 1));
    PlanException swapped = absent(day, 1);
    swapped.kind = PlanException::Kind::SwappedWith;
    swapped.instead = BusinessUserId(8);
    history.putException(swapped);
    const QVector<PlanException> expected{swapped, absent(day, 2), absent(day.addDays(1), 1)};
    QCOMPARE(history.draft().state().exceptions, expected);
    history.removeExceptions({absent(day, 2), absent(day.addDays(1), 1)});
    QCOMPARE(history.draft().state().exceptions, QVector<PlanException>{swapped});
    history.stack().undo();
    history.stack().undo();
    QCOMPARE(history.draft().state().exceptions.constFirst(), absent(day, 1));
}

void tst_TemplateHistory::cleanIsWhereItWasSaved()
{
    TemplateHistory history;
    QVERIFY(history.stack().isClean());
    history.setName(u"A"_s);
    QVERIFY(!history.stack().isClean());
    history.stack().setClean();
    history.setDuration(60);
    QVERIFY(!history.stack().isClean());
    history.stack().undo();
    QVERIFY(history.stack().isClean());
    history.stack().undo();
    QVERIFY(!history.stack().isClean());
}

void tst_TemplateHistory::stepAfterASaveIsNeverMergedIntoTheOneBefore()
{
    TemplateHistory history;
    history.setName(u"A"_s);
    history.stack().setClean();
    history.setName(u"AB"_s);
    QCOMPARE(history.stack().count(), 2);
    history.stack().undo();
    QVERIFY(history.stack().isClean());
    QCOMPARE(history.draft().content().name, u"A"_s);
}

void tst_TemplateHistory::eachChangedFieldIsToldOnceTheDraftHoldsIt()
{
    TemplateHistory history;
    QVector<DraftField> told;
    connect(&history.draft(), &TemplateDraft::changed, this, [&](DraftField field) {
        told.append(field);
        QCOMPARE(history.draft().content().duration, 60);
        QCOMPARE(history.draft().state().mode, PlanMode::Automatic);
    });
    DraftState state;
    state.content.duration = 60;
    state.mode = PlanMode::Automatic;
    history.begin(state);
    const QVector<DraftField> expected{DraftField::Duration, DraftField::Mode};
    QCOMPARE(told, expected);
}

void tst_TemplateHistory::anotherTemplateStartsWithoutSteps()
{
    TemplateHistory history;
    history.setName(u"A"_s);
    history.begin({});
    QCOMPARE(history.stack().count(), 0);
    history.setName(u"B"_s);
    history.stack().undo();
    QCOMPARE(history.draft().state(), DraftState());
}

void tst_TemplateHistory::stepsSayWhatTheyDo()
{
    TemplateHistory history;
    history.setStartOffset(60);
    QCOMPARE(history.stack().undoText(), u"Change the start"_s);
    history.addMembers(ids({1, 2, 3}));
    QVERIFY(history.stack().undoText().contains(u'3'));
}

COVERSHIFT_TEST_MAIN(tst_TemplateHistory)
#include "tst_templatehistory.moc"
