#include "plantestcase.h"

#include <items/exceptionsmodel.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace covershift;
using namespace covershift::items;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The list of exceptions in words, in order, and by signals that leave a selection alone. It is 13:00 UTC.
class tst_ExceptionsModel : public PlanTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsInWords_data();
    void rowsInWords();
    void whatIsSaidOfThePlan();
    void aNoteIsShown();
    void theTimeRunsOn();
    void worstFirstOrNewestFirst();
    void silentOnesAreLeftOut();
    void rowsMoveAndStay();
    void whatABatchTakes();

private:
    [[nodiscard]] Alert alert(AlertKind kind, qint64 worker, milliseconds ago) const
    {
        Alert one;
        one.key = {kind, worker, m_clock->now() - ago};
        one.worker = WorkerId(worker);
        one.since = m_clock->now() - ago;
        one.product = Product::Enabled;
        return one;
    }
    [[nodiscard]] Alert missed(qint64 worker, milliseconds ago) const
    {
        Alert one = alert(AlertKind::MissedStart, worker, ago);
        if (ago <= 30min)
            one.deadline = one.since + 30min;
        else
            one.level = 1;
        one.planned = PlannedTime{{one.since, one.since + 4h}, TemplateId(1), PlanMode::Suggest, false};
        return one;
    }
    void show(const QVector<Alert>& alerts, const QVector<Operation>& operations = {})
    {
        m_standing.clear();
        for (const Alert& each : alerts)
            m_standing.append({each, {}, false});
        std::ranges::sort(m_standing, {}, [](const StandingAlert& each) { return each.alert.key; });
        m_list->show(m_standing, operations);
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_list->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_list->rowCount(); ++row)
            names.append(text(row, ExceptionsModel::WorkerColumn));
        return names;
    }

    QVector<StandingAlert> m_standing;
    QHash<AlertKey, QString> m_notes;
    std::unique_ptr<ExceptionsModel> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_listTester;
};

void tst_ExceptionsModel::init()
{
    PlanTestCase::init();
    fill({u"Ana"_s, u"Bo"_s, u"Cem"_s});
    plan(1, u"Day"_s, {12, 0}, 240, {1});
    m_notes.clear();
    m_list
        = std::make_unique<ExceptionsModel>([this](WorkerId worker) { return m_board->worker(worker)->name; },
            [this](const AlertKey& key) { return m_notes.value(key); }, *m_plan);
    m_listTester = std::make_unique<QAbstractItemModelTester>(
        m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_ExceptionsModel::cleanup()
{
    m_listTester.reset();
    m_list.reset();
    PlanTestCase::cleanup();
}

void tst_ExceptionsModel::rowsInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("minutes"); ///< ago
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("left"); ///< minutes; 0: no deadline
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* rule, AlertKind kind, int minutes, int level, int left, const char* what,
                         const char* time, const char* action) {
        QTest::newRow(rule) << int(kind) << minutes << level << left << QString::fromLatin1(what)
                            << QString::fromLatin1(time) << QString::fromLatin1(action);
    };
    using enum AlertKind;
    row("a start that can be rescued", MissedStart, 18, 0, 12, "Not covered", "12 min left to insert",
        "Insert from 12:42");
    row("one that is too late", MissedStart, 45, 1, 0, "Start missed", "45 min late", "Log in now");
    row("cover that ended in it", CoverEnded, 5, 0, 0, "Cover has ended", "5 min ago", "Log in now");
    row("past the plan", PastPlan, 90, 0, 0, "Past plan", "1 h 30 min over", "Log out now");
    row("12 h", LongCover, 720, 0, 120, "Over 12 h", "2 h 00 min to 14 h", "Log out now");
    row("13 h", LongCover, 780, 1, 60, "Over 13 h", "1 h 00 min to 14 h", "Log out now");
    row("13:45", LongCover, 830, 2, 10, "Near 14 h", "10 min to 14 h", "Log out now");
    row("over the limit", LongCover, 900, 2, 0, "Over 14 h", "covered 15 h 00 min", "Log out now");
    row("disabled, before the start", CoverDisabled, 5, 0, 40, "Cover disabled", "starts in 40 min",
        "Check cover");
    row("disabled, at work", CoverDisabled, 5, 1, 0, "Cover disabled", "works now", "Check cover");
    row("unknown", CoverUnknown, 5, 0, 40, "Cover unknown", "starts in 40 min", "Check cover");
    row("refused", Rejected, 5, 0, 0, "Refused", "for 5 min", "Open");
    row("in doubt", Uncertain, 5, 0, 0, "In doubt", "for 5 min", "Open");
    row("held back", HeldEnd, 5, 0, 0, "Logout held back", "for 5 min", "Send it anyway");
    row("late", LateLogin, 5, 0, 0, "Login is late", "for 5 min", "Open");
    row("cannot be ended", CannotBeEnded, 5, 0, 0, "Cannot be ended", "for 5 min", "Show");
}

void tst_ExceptionsModel::rowsInWords()
{
    QFETCH(int, kind);
    QFETCH(int, minutes);
    QFETCH(int, level);
    QFETCH(int, left);
    Alert one = alert(AlertKind(kind), 1, std::chrono::minutes(minutes));
    one.level = level;
    if (left > 0)
        one.deadline = m_clock->now() + std::chrono::minutes(left);
    show({one});
    QTEST(text(0, ExceptionsModel::WhatColumn), "what");
    QTEST(text(0, ExceptionsModel::TimeColumn), "time");
    QTEST(text(0, ExceptionsModel::ActionColumn), "action");
    QCOMPARE(text(0, ExceptionsModel::WorkerColumn), u"Ana"_s);
    const QString tip = m_list->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith(text(0, 0) + u": Ana, "_s), qPrintable(tip));
}

void tst_ExceptionsModel::whatIsSaidOfThePlan()
{
    Alert one = missed(1, 18min);
    one.product = Product::Disabled;
    session::AutomaticSwitches switches;
    switches.isEnabled = true;
    switches.heldWorkers = {WorkerId(1)};
    setSwitches(switches);
    show({one});
    QCOMPARE(
        text(0, ExceptionsModel::FactsColumn), u"12:42–16:42 “Day” · Cover disabled · Automatic mode held"_s);
    QCOMPARE(text(0, ExceptionsModel::ActionColumn), u"Check cover"_s);
    // With an identity that knows no insert a login is all there is.
    show({missed(1, 18min)});
    m_list->setCanInsert(false);
    QCOMPARE(text(0, ExceptionsModel::ActionColumn), u"Log in now"_s);

    Operation refused;
    refused.id = OperationId(9);
    refused.worker = WorkerId(1);
    refused.state = OperationState::Expired;
    refused.lastError = Error{ErrorKind::TooLate, 0, {}, {}};
    Alert owed = alert(AlertKind::Rejected, 9, 5min);
    owed.worker = WorkerId(1);
    owed.operation = refused.id;
    show({owed}, {refused});
    QCOMPARE(text(0, ExceptionsModel::WhatColumn), u"Came too late"_s);
    QVERIFY(text(0, ExceptionsModel::FactsColumn).startsWith(u"Login of Ana: "_s));
}

void tst_ExceptionsModel::aNoteIsShown()
{
    Alert one = missed(1, 45min);
    show({one});
    QVERIFY(!text(0, ExceptionsModel::FactsColumn).contains(u"Wants a note"_s));
    one.isKept = true;
    show({one});
    QVERIFY(text(0, ExceptionsModel::FactsColumn).startsWith(u"Wants a note · "_s));
    m_notes.insert(one.key, u"Bike\nbroken"_s);
    show({one});
    QVERIFY(text(0, ExceptionsModel::FactsColumn).startsWith(u"“Bike broken” · "_s));
    QVERIFY(m_list->index(0, 0).data(Qt::ToolTipRole).toString().endsWith(u"Note: Bike\nbroken"_s));
    // Nobody is interrupted for one that is over.
    Alert over = one;
    over.isOver = true;
    show({over});
    QCOMPARE(text(0, ExceptionsModel::TimeColumn), u"at 12:15"_s);
    QCOMPARE(text(0, ExceptionsModel::ActionColumn), u"Write a note"_s);
    Alert ended = alert(AlertKind::CoverEnded, 1, 50min);
    ended.isOver = true;
    show({ended});
    QCOMPARE(text(0, ExceptionsModel::WhatColumn), u"Cover has ended"_s);
    QCOMPARE(text(0, ExceptionsModel::TimeColumn), u"at 12:10"_s);
    QCOMPARE(text(0, ExceptionsModel::ActionColumn), u"Write a note"_s);
}

void tst_ExceptionsModel::theTimeRunsOn()
{
    show({missed(1, 18min)});
    QSignalSpy told(m_list.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(10s);
    m_list->tick();
    QCOMPARE(told.size(), 0);
    m_clock->advance(50s);
    m_list->tick();
    QCOMPARE(told.size(), 1);
    QCOMPARE(text(0, ExceptionsModel::TimeColumn), u"11 min left to insert"_s);
    // In the last minute each second counts.
    m_clock->advance(10min + 30s);
    m_list->tick();
    QCOMPARE(text(0, ExceptionsModel::TimeColumn), u"30 s left to insert"_s);
    const auto before = told.size();
    m_clock->advance(1s);
    m_list->tick();
    QCOMPARE(told.size(), before + 1);
}

void tst_ExceptionsModel::worstFirstOrNewestFirst()
{
    show({alert(AlertKind::PastPlan, 1, 2min), missed(2, 45min), missed(3, 18min)});
    QCOMPARE(names(), (QStringList{u"Cem"_s, u"Bo"_s, u"Ana"_s}));
    m_list->setOrder(ExceptionsModel::Order::NewestFirst);
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Cem"_s, u"Bo"_s}));
}

void tst_ExceptionsModel::silentOnesAreLeftOut()
{
    show({missed(1, 45min), missed(2, 45min)});
    m_standing[0].snoozedUntil = m_clock->now() + 15min;
    m_list->show(m_standing, {});
    QCOMPARE(names(), QStringList{u"Bo"_s});
    QCOMPARE(m_list->snoozedCount(), 1);
    // What is not known yet is not called well.
    QCOMPARE(m_list->emptyText(), u"Looking for exceptions…"_s);
    m_list->setReady(true);
    QCOMPARE(m_list->emptyText(), u"1 exceptions, all of them silent"_s);
    m_list->setShowsSnoozed(true);
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Bo"_s}));
    QVERIFY(text(0, ExceptionsModel::FactsColumn).startsWith(u"Silent until 13:15 · "_s));
    QVERIFY(m_list->index(0, 0).data(ExceptionsModel::SnoozedRole).toBool());
}

void tst_ExceptionsModel::rowsMoveAndStay()
{
    show({missed(1, 20min), missed(2, 18min), alert(AlertKind::PastPlan, 3, 5min)});
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Bo"_s, u"Cem"_s}));
    const QPersistentModelIndex ana = m_list->index(0, 0);
    const QPersistentModelIndex cem = m_list->index(2, 0);
    QSignalSpy removed(m_list.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(m_list.get(), &QAbstractItemModel::rowsMoved);
    // Ana's can no longer be rescued: Bo's goes first.
    Alert late = missed(1, 20min);
    late.level = 1;
    late.deadline.reset();
    show({late, missed(2, 18min), alert(AlertKind::PastPlan, 3, 5min)});
    QCOMPARE(names(), (QStringList{u"Bo"_s, u"Ana"_s, u"Cem"_s}));
    QCOMPARE(removed.size(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(ana.row(), 1);
    show({late});
    QCOMPARE(names(), QStringList{u"Ana"_s});
    QCOMPARE(removed.size(), 2);
    QVERIFY(!cem.isValid());
    QCOMPARE(ana.row(), 0);
    QCOMPARE(m_list->rowOf(late.key), 0);
    QCOMPARE(m_list->rowOf(AlertKey()), -1);
}

void tst_ExceptionsModel::whatABatchTakes()
{
    Alert over = missed(3, 45min);
    over.isOver = true;
    show({missed(1, 45min), missed(1, 20min), missed(2, 18min), over, alert(AlertKind::PastPlan, 3, 5min)});
    QVector<int> all;
    for (int row = 0; row < m_list->rowCount(); ++row)
        all.append(row);
    QCOMPARE(m_list->dueLogins(all), (QVector{id(1), id(2)}));
    QCOMPARE(m_list->dueLogouts(all), QVector{id(3)});
    QCOMPARE(m_list->dueLogins({0}), QVector{id(1)});
    QCOMPARE(m_list->dueLogins({99}), QVector<WorkerId>());
    QCOMPARE(m_list->alertAt(99), nullptr);
}

COVERSHIFT_TEST_MAIN(tst_ExceptionsModel)
#include "tst_exceptionsmodel.moc"
