#include <domain/alert.h>
#include <domain/pushrules.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <algorithm>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Eight = instantFromMs(1'795'248'000'000);

LiveShift shift(
    qint64 id, Instant start, std::optional<Instant> end = {}, Certainty certainty = Certainty::Accepted)
{
    LiveShift one;
    one.id = ShiftId(id);
    one.worker = WorkerId(1);
    one.start = start;
    one.end = end.value_or(LiveShift::NoEnd);
    one.certainty = certainty;
    one.state = certainty == Certainty::Queued || certainty == Certainty::Uncertain ? ShiftState::Pending
        : end                                                                       ? ShiftState::Ended
                                                                                    : ShiftState::Open;
    return one;
}

LiveShift flagged(LiveShift one, std::uint8_t flags)
{
    one.flags = flags;
    one.state = ShiftState::Open;
    return one;
}

LiveShift ending(LiveShift one)
{
    one.state = ShiftState::Ending;
    return one;
}

/// "missed_start/0", with "+" where it is under way, "." where it is over; all that there are.
QString words(const QVector<Alert>& alerts)
{
    QStringList words;
    for (const Alert& alert : alerts) {
        QString word = alertKindName(alert.key.kind) + u'/' + QString::number(alert.level);
        if (alert.isUnderWay)
            word += u'+';
        if (alert.isOver)
            word += u'.';
        words.append(word);
    }
    return words.join(u' ');
}

struct Case
{
    QVector<PlannedTime> planned{{{Eight, Eight + 4h}, TemplateId(3), PlanMode::Suggest, false}};
    QVector<LiveShift> shifts;
    CoverStatus cover{WorkerId(1), Product::Enabled, Eight - 2h, {}, {}, {}, {}, {}, {}};
    [[nodiscard]] QVector<Alert> at(milliseconds afterEight) const
    {
        return alertsOf({WorkerId(1), planned, shifts, cover}, Eight + afterEight);
    }
};

} // namespace

Q_DECLARE_METATYPE(Case)

/// What is the matter with one worker who is planned from eight to twelve.
class tst_alert final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
    void twoThatStartTogetherAreOne();
    void aMissedStartCountsDownAndIsThenAnIncident();
    void theFuse();
    void whatAnInsertCanRescueGoesFirst();
    void operations();
    void missedForGood_data();
    void missedForGood();
    void endedForGood_data();
    void endedForGood();
    void aShortPlanIsMissedByItsEnd();
    void actions_data();
    void actions();
    void batches();
    void keysLastWhileItIsTheSame();
};

void tst_alert::found_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, int minutes, const QString& expected, auto change) {
        Case one;
        change(one);
        QTest::newRow(rule) << one << minutes << expected;
    };
    const auto nothing = [](Case&) {};
    const auto with
        = [](const QVector<LiveShift>& shifts) { return [shifts](Case& one) { one.shifts = shifts; }; };
    const auto product = [](Product known, const QVector<LiveShift>& shifts = {}) {
        return [known, shifts](Case& one) {
            one.cover.product = known;
            one.shifts = shifts;
        };
    };
    row("a minute before the start", -1, u""_s, nothing);
    row("at the start", 0, u"missed_start/0"_s, nothing);
    row("30 minutes late is in time still", 30, u"missed_start/0"_s, nothing);
    row("later it is an incident", 31, u"missed_start/1"_s, nothing);
    row("planned time is over", 240, u""_s, nothing);
    row("a login is on its way", 5, u"missed_start/0+"_s, with({shift(7, Eight, {}, Certainty::Queued)}));
    row("a login in doubt covers nobody", 5, u"missed_start/0+"_s,
        with({shift(7, Eight, {}, Certainty::Uncertain)}));
    row("a login that waits is no incident yet", 45, u"missed_start/0+"_s,
        with({shift(7, Eight, {}, Certainty::Queued)}));
    row("a login for later is none yet", 5, u"missed_start/0"_s,
        with({shift(7, Eight + 20min, {}, Certainty::Queued)}));
    row("in", 5, u""_s, with({shift(7, Eight)}));
    row("in since before", 5, u""_s, with({shift(7, Eight - 3h)}));
    row("out again by then", 5, u"missed_start/0"_s, with({shift(7, Eight - 3h, Eight - 1h)}));
    row("cover that was ended in it", 90, u"cover_ended/0"_s, with({shift(7, Eight, Eight + 1h)}));
    row("cover that ended over 30 minutes ago is an incident", 91, u"cover_ended/1"_s,
        with({shift(7, Eight, Eight + 1h)}));
    row("likewise, and a login waits since before", 91, u"cover_ended/0+"_s,
        with({shift(7, Eight, Eight + 1h), shift(8, Eight + 70min, {}, Certainty::Queued)}));
    row("ended, and a login is on its way", 90, u"cover_ended/0+"_s,
        with({shift(7, Eight, Eight + 1h), shift(8, Eight + 80min, {}, Certainty::Queued)}));
    row("ended after the plan", 241, u""_s, with({shift(7, Eight, Eight + 4h)}));
    row("late, but in", 45, u""_s, with({shift(7, Eight + 40min)}));
    row("past the plan", 241, u"past_plan/0"_s, with({shift(7, Eight)}));
    row("past the plan, and its end is on its way", 241, u"past_plan/0+"_s,
        with({ending(shift(7, Eight, Eight + 4h))}));
    row("past the plan, and its end is to come", 241, u""_s, with({ending(shift(7, Eight, Eight + 5h))}));
    row("past the plan, with an end that was taken", 241, u""_s, with({shift(7, Eight, Eight + 5h)}));
    row("covered since four days ago, by mistake", 60, u"long_cover/2"_s, with({shift(7, Eight - 100h)}));
    row("past the plan, and its end failed: the operation says so", 241, u""_s,
        with({flagged(shift(7, Eight, Eight + 4h), LiveShift::EndFailed)}));
    row("past the plan for long says it once", 12 * 60, u"long_cover/0"_s, with({shift(7, Eight)}));
    row("never planned", 60, u"missed_start/1"_s, with({shift(7, Eight - 9h, Eight - 8h)}));
    row("its end is set, in time", 12 * 60, u""_s, with({shift(7, Eight, Eight + 13h)}));
    row("its end is on its way", 12 * 60, u"long_cover/0+"_s,
        with({ending(shift(7, Eight, Eight + 719min))}));
    row("an end that is too late for the limit", 12 * 60, u"long_cover/0+"_s,
        with({shift(7, Eight, Eight + 15h)}));
    row("cannot be ended from here", 60, u"cannot_be_ended/0"_s,
        with({flagged(shift(7, Eight), LiveShift::CannotBeEnded)}));
    row("disabled, an hour and a minute before", -61, u""_s, product(Product::Disabled));
    row("disabled, an hour before", -60, u"cover_disabled/0"_s, product(Product::Disabled));
    row("disabled, and not in: told once", 5, u"missed_start/0"_s, product(Product::Disabled));
    row("disabled, and covered", 5, u"cover_disabled/1"_s, product(Product::Disabled, {shift(7, Eight)}));
    row("disabled, and out beyond one plan before the next", -30, u"cover_disabled/1 past_plan/0"_s,
        [](Case& one) {
            one.cover.product = Product::Disabled;
            one.planned.prepend({{Eight - 4h, Eight - 1h}, TemplateId(2), PlanMode::Suggest, false});
            one.shifts = {shift(7, Eight - 4h)};
        });
    row("disabled, covered, and nothing is planned", -180, u"cover_disabled/1"_s,
        product(Product::Disabled, {shift(7, Eight - 4h)}));
    row("unknown, an hour before", -60, u"cover_unknown/0"_s, product(Product::Unknown));
    row("unknown, but covered", 5, u""_s, product(Product::Unknown, {shift(7, Eight)}));
}

void tst_alert::found()
{
    QFETCH(Case, one);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    QCOMPARE(words(one.at(std::chrono::minutes(minutes))), expected);
}

// Overlaps are warned of, never refused: two templates may begin together.
void tst_alert::twoThatStartTogetherAreOne()
{
    Case one;
    one.planned.append({{Eight, Eight + 6h}, TemplateId(4), PlanMode::Suggest, false});
    one.planned.append({{Eight, Eight + 1h}, TemplateId(5), PlanMode::Suggest, false});
    const QVector<Alert> alerts = one.at(12min);
    QCOMPARE(words(alerts), u"missed_start/0"_s);
    QCOMPARE(alerts.constFirst().planned->time.end, Eight + 6h);
}

void tst_alert::aMissedStartCountsDownAndIsThenAnIncident()
{
    const Case one;
    const Alert early = one.at(12min).constFirst();
    QVERIFY(early.deadline.has_value());
    QCOMPARE(*early.deadline, Eight + 30min);
    QCOMPARE(early.since, Eight);
    const Alert late = one.at(2h).constFirst();
    QVERIFY(!late.deadline);
    QCOMPARE(late.key, early.key);
    QVERIFY(severityOf(early) == AlertSeverity::Critical);
    // A short one can be inserted after its end too.
    Case brief;
    brief.planned.first().time.end = Eight + 20min;
    QCOMPARE(words(brief.at(25min)), u"missed_start/0"_s);
    QCOMPARE(words(brief.at(31min)), QString());
}

void tst_alert::theFuse()
{
    Case one;
    one.planned.first().time.end = Eight + 20h;
    one.shifts = {shift(7, Eight)};
    QCOMPARE(words(one.at(12h - 1ms)), QString());
    QCOMPARE(words(one.at(12h)), u"long_cover/0"_s);
    QCOMPARE(words(one.at(13h)), u"long_cover/1"_s);
    QCOMPARE(words(one.at(13h + 45min)), u"long_cover/2"_s);
    QCOMPARE(*one.at(13h).constFirst().deadline, Eight + 14h);
    QCOMPARE(one.at(13h).constFirst().since, Eight + 13h);
    QVERIFY(!one.at(14h).constFirst().deadline);
    QCOMPARE(one.at(14h).constFirst().key, one.at(12h).constFirst().key);
    QVERIFY(severityOf(one.at(12h).constFirst()) == AlertSeverity::Serious);
    QVERIFY(severityOf(one.at(14h).constFirst()) == AlertSeverity::Critical);
}

void tst_alert::whatAnInsertCanRescueGoesFirst()
{
    Case missed;
    const Alert rescuable = missed.at(12min).constFirst();
    Alert sooner = rescuable;
    sooner.deadline = *rescuable.deadline - 5min;
    const Alert incident = missed.at(45min).constFirst();
    const Alert done
        = alertOf(Incident{1, WorkerId(1), {Eight, Eight + 4h}, TemplateId(3), Eight + 31min, {}});
    missed.shifts = {shift(7, Eight)};
    const Alert past = missed.at(5h).constFirst();
    QVector<Alert> all{done, past, incident, rescuable, sooner};
    std::ranges::sort(all, [](const Alert& a, const Alert& b) { return compareWorst(a, b) < 0; });
    QCOMPARE(all, (QVector<Alert>{sooner, rescuable, incident, past, done}));
}

void tst_alert::operations()
{
    Operation refused;
    refused.id = OperationId(4);
    refused.worker = WorkerId(1);
    refused.state = OperationState::Rejected;
    refused.changedAt = Eight + 3min;
    Operation expired = refused;
    expired.state = OperationState::Expired;
    Operation doubtful = refused;
    doubtful.state = OperationState::Uncertain;
    Operation late = refused;
    late.state = OperationState::Queued;
    late.at = Eight;
    late.createdAt = Eight + 1min;
    const QVector<Operation> owed{refused, expired, doubtful};
    const QVector<Operation> held{late};
    const QVector<Alert> alerts = operationAlerts(owed, held, held);
    QCOMPARE(words(alerts), u"rejected/0 rejected/0 uncertain/0 held_end/0 late_login/0"_s);
    QCOMPARE(alerts.constFirst().since, Eight + 3min);
    QCOMPARE(alerts.constFirst().operation, OperationId(4));
    QCOMPARE(alerts.constLast().since, Eight + 31min);
}

void tst_alert::missedForGood_data()
{
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<int>("looked"); ///< minutes after eight
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("undecided");
    const QVector<LiveShift> none;
    const QVector<LiveShift> queued{shift(7, Eight + 10min, {}, Certainty::Queued)};
    QTest::newRow("in time still") << none << 0 << 30 << 0 << false;
    QTest::newRow("the 30 minutes have passed") << none << 0 << 31 << 1 << false;
    QTest::newRow("while the program was closed") << none << -600 << 900 << 1 << false;
    QTest::newRow("looked at before") << none << 31 << 900 << 0 << false;
    QTest::newRow("in for a while") << QVector<LiveShift>{shift(7, Eight + 10min, Eight + 20min)} << 0 << 60
                                    << 0 << false;
    QTest::newRow("in too late") << QVector<LiveShift>{shift(7, Eight + 31min)} << 0 << 60 << 1 << false;
    QTest::newRow("out at the start")
        << QVector<LiveShift>{shift(7, Eight - 60min, Eight)} << 0 << 60 << 1 << false;
    QTest::newRow("its login is on its way") << queued << 0 << 60 << 0 << true;
    QTest::newRow("in doubt") << QVector<LiveShift>{shift(7, Eight, {}, Certainty::Uncertain)} << 0 << 60 << 0
                              << true;
}

// Of a plan of 20 minutes nothing was covered by a login two minutes after its end.
void tst_alert::aShortPlanIsMissedByItsEnd()
{
    const QVector<PlannedTime> planned{{{Eight, Eight + 20min}, TemplateId(3), PlanMode::Suggest, false},
        {{Eight + 20min, Eight + 4h}, TemplateId(4), PlanMode::Suggest, false}};
    const QVector<LiveShift> shifts{shift(7, Eight + 22min)};
    const FoundIncidents found = incidentsOf(WorkerId(1), planned, shifts, Eight, Eight + 2h);
    QCOMPARE(found.incidents.size(), 1);
    QCOMPARE(found.incidents.constFirst().planned.start, Eight);
}

void tst_alert::missedForGood()
{
    QFETCH(QVector<LiveShift>, shifts);
    QFETCH(int, looked);
    QFETCH(int, now);
    QFETCH(int, missed);
    QFETCH(bool, undecided);
    const auto at = [](int minutes) { return Eight + std::chrono::minutes(minutes); };
    const FoundIncidents found = incidentsOf(WorkerId(1), Case().planned, shifts, at(looked), at(now));
    QVector<AlertKey> starts;
    for (const Incident& incident : found.incidents) {
        if (!incident.coverEnded)
            starts.append(incident.key());
    }
    QCOMPARE(starts, QVector<AlertKey>(missed, {AlertKind::MissedStart, 1, Eight}));
    QCOMPARE(found.undecidedFrom.has_value(), undecided);
    if (undecided)
        QCOMPARE(*found.undecidedFrom, Eight + 30min);
}

void tst_alert::endedForGood_data()
{
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<int>("looked"); ///< minutes after eight
    QTest::addColumn<int>("now");
    QTest::addColumn<QVector<int>>("ended"); ///< likewise, where the gaps begin
    QTest::addColumn<int>("undecided"); ///< likewise; -1: nothing is
    const auto row = [](const char* rule, const QVector<LiveShift>& shifts, int looked, int now,
                         const QVector<int>& ended, int undecided = -1) {
        QTest::newRow(rule) << shifts << looked << now << ended << undecided;
    };
    const LiveShift hour = shift(7, Eight, Eight + 1h);
    row("in time still", {hour}, 0, 90, {});
    row("the 30 minutes have passed", {hour}, 0, 91, {60});
    row("while the program was closed", {hour}, -600, 900, {60});
    row("looked at before", {hour}, 91, 900, {});
    row("known late, and planned time goes on", {hour}, 91, 200, {60});
    row("in again in time", {hour, shift(8, Eight + 89min)}, 0, 120, {});
    row("in again too late", {hour, shift(8, Eight + 91min)}, 0, 120, {60});
    row("in again for a while", {hour, shift(8, Eight + 70min, Eight + 80min)}, 0, 109, {});
    row("and then for good", {hour, shift(8, Eight + 70min, Eight + 80min)}, 0, 111, {80});
    row("twice", {hour, shift(8, Eight + 100min, Eight + 120min)}, 0, 239, {60, 120});
    row("with others beside it", {shift(6, Eight, Eight + 2h), hour}, 0, 239, {120});
    row("its login waits", {hour, shift(8, Eight + 70min, {}, Certainty::Queued)}, 0, 120, {}, 90);
    row("its login waits, and it was looked at before",
        {hour, shift(8, Eight + 70min, {}, Certainty::Queued)}, 100, 200, {});
    row("half an hour before planned time ends", {shift(7, Eight, Eight + 210min)}, 0, 300, {210});
    row("later than that", {shift(7, Eight, Eight + 211min)}, 0, 300, {});
    row("out at the start", {shift(7, Eight - 1h, Eight)}, 0, 239, {});
    row("at its end", {shift(7, Eight, Eight + 240min)}, 0, 300, {});
    row("goes on", {shift(7, Eight)}, 0, 239, {});
    row("its end is on its way", {ending(shift(7, Eight, Eight + 1h))}, 0, 120, {});
    row("began days before", {shift(7, Eight - 71h, Eight + 1h)}, 0, 120, {60});
}

void tst_alert::endedForGood()
{
    QFETCH(QVector<LiveShift>, shifts);
    QFETCH(int, looked);
    QFETCH(int, now);
    QFETCH(QVector<int>, ended);
    QFETCH(int, undecided);
    const auto at = [](int minutes) { return Eight + std::chrono::minutes(minutes); };
    std::ranges::sort(shifts, {}, &LiveShift::start);
    const FoundIncidents found = incidentsOf(WorkerId(1), Case().planned, shifts, at(looked), at(now));
    QVector<AlertKey> keys;
    for (const Incident& incident : found.incidents) {
        if (incident.coverEnded)
            keys.append(incident.key());
    }
    QVector<AlertKey> expected;
    for (const int minutes : ended)
        expected.append({AlertKind::CoverEnded, 1, at(minutes)});
    QCOMPARE(keys, expected);
    QCOMPARE(found.undecidedFrom, undecided < 0 ? std::nullopt : std::optional(at(undecided)));
    // What is found for good has stood in the list under the same key.
    for (const Incident& incident : found.incidents) {
        Case then;
        then.shifts = shifts;
        const QVector<Alert> stood = then.at(incident.since() + 25min - Eight);
        QVERIFY(!stood.isEmpty());
        QCOMPARE(stood.constFirst().key, incident.key());
    }
}

void tst_alert::actions_data()
{
    QTest::addColumn<Alert>("alert");
    QTest::addColumn<bool>("canInsert");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* rule, const Alert& alert, AlertAction action, bool canInsert = true) {
        QTest::newRow(rule) << alert << canInsert << int(action);
    };
    Alert missed;
    missed.since = Eight;
    missed.deadline = Eight + 30min;
    row("a start missed a while ago", missed, AlertAction::InsertFromStart);
    row("with an identity that knows no insert", missed, AlertAction::LogIn, false);
    Alert justNow = missed;
    justNow.since = Eight + 9min + 30s;
    justNow.deadline = justNow.since + 30min;
    row("a start missed just now", justNow, AlertAction::LogIn);
    Alert tooLate = missed;
    tooLate.deadline.reset();
    tooLate.level = 1;
    row("too late for an insert", tooLate, AlertAction::LogIn);
    Alert disabled = missed;
    disabled.product = Product::Disabled;
    row("a login would insure nobody", disabled, AlertAction::CheckCover);
    Alert waiting = missed;
    waiting.isUnderWay = true;
    row("its login waits", waiting, AlertAction::OpenOperation);
    row("an incident that is over", alertOf(Incident{1, WorkerId(1), {Eight, Eight + 4h}, {}, Eight, {}}),
        AlertAction::WriteNote);
    const auto ofKind = [](AlertKind kind) {
        Alert alert;
        alert.key.kind = kind;
        return alert;
    };
    Alert ended = ofKind(AlertKind::CoverEnded);
    row("cover that has ended", ended, AlertAction::LogIn);
    ended.product = Product::Disabled;
    row("cover that has ended, and a login would insure nobody", ended, AlertAction::CheckCover);
    ended.isUnderWay = true;
    row("cover that has ended, and the next waits", ended, AlertAction::OpenOperation);
    row("past the plan", ofKind(AlertKind::PastPlan), AlertAction::LogOut);
    row("over twelve hours", ofKind(AlertKind::LongCover), AlertAction::LogOut);
    row("disabled", ofKind(AlertKind::CoverDisabled), AlertAction::CheckCover);
    row("refused", ofKind(AlertKind::Rejected), AlertAction::OpenOperation);
    row("in doubt", ofKind(AlertKind::Uncertain), AlertAction::OpenOperation);
    row("late", ofKind(AlertKind::LateLogin), AlertAction::OpenOperation);
    row("unknown", ofKind(AlertKind::CoverUnknown), AlertAction::CheckCover);
    row("held", ofKind(AlertKind::HeldEnd), AlertAction::SendAnyway);
    row("cannot be ended", ofKind(AlertKind::CannotBeEnded), AlertAction::ShowWorker);
}

void tst_alert::actions()
{
    QFETCH(Alert, alert);
    QFETCH(bool, canInsert);
    QFETCH(int, expected);
    QCOMPARE(int(mainActionOf(alert, canInsert, Eight + 10min)), expected);
}

void tst_alert::batches()
{
    Case one;
    QVERIFY(isDueLogin(one.at(5min).constFirst()));
    QVERIFY(isDueLogin(one.at(2h).constFirst()));
    QVERIFY(!isDueLogin(alertOf(Incident{1, WorkerId(1), {Eight, Eight + 4h}, {}, Eight, {}})));
    one.shifts = {shift(7, Eight)};
    QVERIFY(isDueLogout(one.at(5h).constFirst()));
    QVERIFY(isDueLogout(one.at(12h).constFirst()));
    one.planned.first().time.end = Eight + 20h;
    QVERIFY(!isDueLogout(one.at(12h).constFirst()));
    one.shifts = {shift(7, Eight, {}, Certainty::Queued)};
    QVERIFY(!isDueLogin(one.at(5min).constFirst()));
}

void tst_alert::keysLastWhileItIsTheSame()
{
    Case one;
    one.planned.append({{Eight + 2h, Eight + 6h}, TemplateId(4), PlanMode::Suggest, false});
    const QVector<Alert> both = one.at(3h);
    QCOMPARE(words(both), u"missed_start/1 missed_start/1"_s);
    QVERIFY(both.first().key != both.last().key);
    // Two that overlap have one gap after the cover that ran in both.
    one.shifts = {shift(7, Eight, Eight + 150min)};
    QCOMPARE(words(one.at(3h)), u"cover_ended/0"_s);
    QCOMPARE(alertKindFromName(u"missed_start"), AlertKind::MissedStart);
    QVERIFY(!alertKindFromName(u"missed").has_value());
    for (int kind = 0; kind <= int(AlertKind::Paused); ++kind)
        QCOMPARE(int(*alertKindFromName(alertKindName(AlertKind(kind)))), kind);
}

COVERSHIFT_TEST_MAIN(tst_alert)
#include "tst_alert.moc"
