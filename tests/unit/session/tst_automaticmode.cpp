#include "desk.h"

#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Start = instantFromMs(support::FakeClock::DefaultMs); // 13:00 UTC

} // namespace

/// Automatic mode at a host: it logs in and out by itself, at *now*, and only where it may.
class tst_AutomaticMode : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logsInAtTheStartAndOutAtTheEnd();
    void nothingHappensUnlessItIsEnabled();
    void aTemplateThatSuggestsIsLeftToAPerson();
    void lateItLogsInNowAndThenNoMore_data();
    void lateItLogsInNowAndThenNoMore();
    void theHeldAreLeftAlone_data();
    void theHeldAreLeftAlone();
    void whatAPersonLoggedInItNeverLogsOut();
    void aLogoutByAPersonIsNotUndone();
    void whatCannotBeLoggedInIsTriedOnce();
    void aCommandNeverActs();
    void itAsksForTheHostsClockFirst();
    void aClockThatWasSetIsComparedOnceMore_data();
    void aClockThatWasSetIsComparedOnceMore();
    void savingViviotsConnectionForgetsNobodysCover();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    void open(bool automatic, PlanMode mode);
    /// Time passes, and what is due by then is looked at.
    void advance(milliseconds by)
    {
        m_clock.advance(by);
        session().plannedTimes().look();
    }
    /// What was saved leaves now: the time for which a batch waits stands still here.
    [[nodiscard]] int coveredSoon()
    {
        return resultOf(session().pushNow()) ? m_desk->board().counters(m_clock.now()).covered : -1;
    }
    [[nodiscard]] QVector<Operation> operations() const
    {
        const auto all = resultOf(session().operations({}));
        return all && all->has_value() ? all->value() : QVector<Operation>();
    }
    /// Nothing was saved, and nothing is on its way to be: a call behind all others has been answered.
    [[nodiscard]] bool isQuiet() const { return operations().isEmpty(); }
    [[nodiscard]] bool push(OperationKind kind) const
    {
        PushRequest request;
        request.kind = kind;
        request.workers = {m_ana};
        const auto saved = resultOf(session().push(request));
        return saved && saved->has_value() && saved->value().operations.size() == 1;
    }

    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<Desk> m_desk;
    QString m_customer;
    WorkerId m_ana;
};

void tst_AutomaticMode::init()
{
    TestCase::init();
    m_clock.jumpTo(Start - 1min);
    m_folder = std::make_unique<QTemporaryDir>();
    sandbox::SandboxConfig config;
    config.clock = &m_clock;
    m_host = std::make_unique<sandbox::SandboxHost>(config);
}

void tst_AutomaticMode::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

void tst_AutomaticMode::open(bool automatic, PlanMode mode)
{
    const auto info = m_host->start();
    QVERIFY(info);
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_desk->config().automatic = automatic;
    ConnectionDraft draft;
    draft.url = info->url.toString();
    draft.key = info->zegoKey;
    QVERIFY(openDesk(*m_desk,
        "name,customer_number,work_provider_user_id,business_user_id\nAna,ANA1,,10\nBo,,B2,20\n", draft));
    m_ana = m_desk->board().workers().at(0).id;
    QVERIFY(resultOf(session().setTimeZone(u"UTC"_s))->has_value());
    TemplateEdit edit;
    edit.content.name = u"Day"_s;
    edit.content.startOffset = 13 * 60;
    edit.content.duration = 120;
    edit.content.members = {BusinessUserId(10)};
    edit.mode = mode;
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    QVERIFY(resultOf(session().loaded())->has_value());
    QVERIFY(resultOf(session().ready()).value_or(false));
    session().plannedTimes().look();
}

void tst_AutomaticMode::logsInAtTheStartAndOutAtTheEnd()
{
    open(true, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    advance(0s);
    QVERIFY(isQuiet());
    QSignalSpy acted(&session(), &Session::actedAutomatically);
    advance(1min);
    QTRY_COMPARE(acted.size(), 1);
    const Operation login = operations().value(0);
    QCOMPARE(login.kind, OperationKind::Login);
    QCOMPARE(login.at, Start);
    QVERIFY(login.automatic);
    QTRY_COMPARE(coveredSoon(), 1);
    QVERIFY((m_desk->board().shiftsOf(m_ana).back().flags & LiveShift::Automatic) != 0);
    advance(1h);
    QCOMPARE(operations().size(), 1);
    advance(1h + 20s);
    QTRY_COMPARE(acted.size(), 2);
    const Operation logout = operations().value(0);
    QCOMPARE(logout.kind, OperationKind::Logout);
    QCOMPARE(logout.at, Start + 2h + 20s);
    QVERIFY(logout.automatic);
    QTRY_COMPARE(coveredSoon(), 0);
    advance(1min);
    QCOMPARE(operations().size(), 2);
}

void tst_AutomaticMode::nothingHappensUnlessItIsEnabled()
{
    open(true, PlanMode::Automatic);
    advance(1min);
    QVERIFY(isQuiet());
    QCOMPARE(session().plannedTimes().due().toLogIn, QVector<WorkerId>{m_ana});
}

void tst_AutomaticMode::aTemplateThatSuggestsIsLeftToAPerson()
{
    open(true, PlanMode::Suggest);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    advance(1min);
    QVERIFY(isQuiet());
}

void tst_AutomaticMode::lateItLogsInNowAndThenNoMore_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("logins");
    QTest::newRow("10 minutes late") << 10 << 1;
    QTest::newRow("11 minutes late") << 11 << 0;
}

void tst_AutomaticMode::lateItLogsInNowAndThenNoMore()
{
    QFETCH(int, minutes);
    QFETCH(int, logins);
    m_clock.jumpTo(Start + std::chrono::minutes(minutes));
    open(true, PlanMode::Automatic);
    QSignalSpy acted(&session(), &Session::actedAutomatically);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    advance(0s);
    if (logins > 0)
        QTRY_COMPARE(acted.size(), logins);
    const auto made = operations();
    QCOMPARE(made.size(), logins);
    for (const Operation& each : made)
        QCOMPARE(each.at, m_clock.now());
}

void tst_AutomaticMode::theHeldAreLeftAlone_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("everybody") << true;
    QTest::newRow("this worker") << false;
}

void tst_AutomaticMode::theHeldAreLeftAlone()
{
    QFETCH(bool, all);
    open(true, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    const auto hold = [this, all](bool held) {
        return resultOf(all ? session().holdAutomatic(held) : session().holdAutomaticFor({m_ana}, held));
    };
    QVERIFY(hold(true)->has_value());
    advance(1min);
    QVERIFY(isQuiet());
    QSignalSpy acted(&session(), &Session::actedAutomatically);
    QVERIFY(hold(false)->has_value());
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(operations().size(), 1);
}

void tst_AutomaticMode::whatAPersonLoggedInItNeverLogsOut()
{
    open(true, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    QVERIFY(push(OperationKind::Login));
    QTRY_COMPARE(coveredSoon(), 1);
    advance(1min);
    advance(3h);
    QCOMPARE(operations().size(), 1);
    QCOMPARE(session().plannedTimes().due().toLogOut, QVector<WorkerId>{m_ana});
}

void tst_AutomaticMode::aLogoutByAPersonIsNotUndone()
{
    open(true, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    advance(1min);
    QTRY_COMPARE(coveredSoon(), 1);
    advance(2min);
    QVERIFY(push(OperationKind::Logout));
    QTRY_COMPARE(coveredSoon(), 0);
    advance(1min);
    QCOMPARE(operations().size(), 2);
    // Not by the next start of the program either.
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QVERIFY(resultOf(session().loaded())->has_value());
    QVERIFY(resultOf(session().ready()).value_or(false));
    advance(1min);
    QCOMPARE(operations().size(), 2);
}

void tst_AutomaticMode::whatCannotBeLoggedInIsTriedOnce()
{
    open(true, PlanMode::Automatic);
    TemplateEdit edit;
    edit.content.name = u"Bo's"_s;
    edit.content.startOffset = 13 * 60;
    edit.content.duration = 60;
    edit.content.members = {BusinessUserId(20)};
    edit.mode = PlanMode::Automatic;
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    QVERIFY(resultOf(session().holdAutomaticFor({m_ana}, true))->has_value());
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    QSignalSpy acted(&session(), &Session::actedAutomatically);
    advance(1min);
    QTRY_COMPARE(acted.size(), 1);
    const auto receipt = acted.constFirst().constFirst().value<PushReceipt>();
    QVERIFY(receipt.operations.isEmpty());
    QCOMPARE(receipt.skipped.size(), 1);
    QCOMPARE(receipt.skipped.constFirst().error.kind, ErrorKind::MissingIdentifier);
    advance(1min);
    QVERIFY(isQuiet());
    QCOMPARE(acted.size(), 1);
}

void tst_AutomaticMode::aCommandNeverActs()
{
    open(false, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    advance(1min);
    QVERIFY(isQuiet());
}

void tst_AutomaticMode::itAsksForTheHostsClockFirst()
{
    open(true, PlanMode::Automatic);
    // This computer's clock is an hour ahead of the host's: it says two o'clock at one.
    QVERIFY(m_host->setFaults(
        R"({"rules":[{"action":"status","status":200,"body":{},"headers":{"Date":"Sat, 21 Nov 2026 11:59:00 GMT"}}]})"));
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    QSignalSpy measured(&session(), &Session::clockSkewChanged);
    advance(1min);
    QTRY_VERIFY(!measured.isEmpty());
    advance(1min);
    QVERIFY(isQuiet());
}

void tst_AutomaticMode::aClockThatWasSetIsComparedOnceMore_data()
{
    QTest::addColumn<int>("seconds"); ///< by which somebody sets it
    QTest::addColumn<bool>("compared");
    QTest::newRow("ahead, as a clock may drift") << 30 << false;
    QTest::newRow("ahead") << 31 << true;
    QTest::newRow("back, as a clock may drift") << -30 << false;
    QTest::newRow("back") << -31 << true;
}

void tst_AutomaticMode::aClockThatWasSetIsComparedOnceMore()
{
    QFETCH(int, seconds);
    QFETCH(bool, compared);
    open(true, PlanMode::Automatic);
    QVERIFY(resultOf(session().enableAutomatic(true))->has_value());
    QSignalSpy acted(&session(), &Session::actedAutomatically);
    advance(1min);
    QTRY_COMPARE(acted.size(), 1);
    QTRY_COMPARE(coveredSoon(), 1);
    // From here on the host's clock is an hour behind, which nobody knows until it is asked.
    QVERIFY(m_host->setFaults(
        R"({"rules":[{"action":"status","status":200,"body":{},"headers":{"Date":"Sat, 21 Nov 2026 14:01:00 GMT"}}]})"));
    QSignalSpy measured(&session(), &Session::clockSkewChanged);
    m_clock.advance(2h + 1min);
    m_clock.jumpTo(m_clock.now() + std::chrono::seconds(seconds));
    session().plannedTimes().look();
    if (compared)
        QTRY_VERIFY(!measured.isEmpty());
    else
        QTRY_COMPARE(acted.size(), 2);
    session().plannedTimes().look();
    QCOMPARE(operations().size(), compared ? 1 : 2);
}

void tst_AutomaticMode::savingViviotsConnectionForgetsNobodysCover()
{
    open(true, PlanMode::Suggest);
    const auto checks = session().checkCover({m_ana});
    QTRY_VERIFY(checks.isFinished());
    const CoverStatus before = m_desk->board().coverStatus(m_ana);
    QVERIFY(before.checkedAt != Instant());
    ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = session().connection(Host::Zego).url.toString();
    draft.viviot.user = u"admin"_s;
    draft.key = "secret";
    QVERIFY(resultOf(session().saveConnection(draft))->has_value());
    QCOMPARE(m_desk->board().coverStatus(m_ana), before);
}

COVERSHIFT_TEST_MAIN(tst_AutomaticMode)
#include "tst_automaticmode.moc"
