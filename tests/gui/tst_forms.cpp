#include <forms/decisionform.h>
#include <forms/pushform.h>
#include <forms/workerform.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::forms;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the forms in the page take from a person and what they refuse.
class tst_Forms : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void T3_timeThatComesTwiceIsAskedAbout();
    void T2_timeThatNeverComesIsRefused();
    void timeIsShownInTheZoneOfTheForm();
    void withoutATimeNoneIsGiven();
    void startOfAnInsertIsNowUntilItIsChanged();
    void enterLeavesTheStartOfAnInsertAtNow();
    void hoursAndMinutesCarryIntoTheNextDay_data();
    void hoursAndMinutesCarryIntoTheNextDay();
    void endOfAnInsertIsGivenOnlyWhereAskedFor();
    void reasonIsOwed();
    void enterConfirmsAndEscCancels();
    void nothingToSendCannotBeConfirmed();
    void decisionTakesNoEmptyReason();
    void decisionAsksForAnIdOnlyWhereItHelps();
    void workerFormGivesWhatItWasGiven();
    void workerFormKeepsWhatWasRefused();

private:
    template <class T>
    [[nodiscard]] static T* find(const QWidget& form, const char* name)
    {
        return form.findChild<T*>(QString::fromLatin1(name));
    }
    static Instant instant(const QString& text) { return parseInstant(text).value(); }
};

void tst_Forms::T3_timeThatComesTwiceIsAskedAbout()
{
    PushForm form(QTimeZone("Europe/London"));
    const Instant now = instant(u"2026-10-25T12:00:00Z"_s);
    form.ask(now, now);
    form.setSummary({});
    auto* time = find<QDateTimeEdit>(form, "pushTime");
    auto* fold = find<QComboBox>(form, "pushTimeFold");
    auto* confirm = find<QAbstractButton>(form, "pushConfirm");
    QVERIFY(!fold->isVisible());
    QVERIFY(confirm->isEnabled());

    time->setDateTime(QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC));
    QVERIFY(fold->isVisible());
    QVERIFY(!form.at());
    QVERIFY(!confirm->isEnabled());
    QSignalSpy changed(&form, &PushForm::changed);
    fold->setCurrentIndex(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(form.at(), instant(u"2026-10-25T00:30:00Z"_s));
    QCOMPARE(fold->currentText(), u"UTC+01:00"_s);
    fold->setCurrentIndex(2);
    QCOMPARE(form.at(), instant(u"2026-10-25T01:30:00Z"_s));
    QVERIFY(confirm->isEnabled());
}

void tst_Forms::T2_timeThatNeverComesIsRefused()
{
    PushForm form(QTimeZone("Europe/London"));
    const Instant now = instant(u"2026-03-29T12:00:00Z"_s);
    form.ask(now, now);
    form.setSummary({});
    find<QDateTimeEdit>(form, "pushTime")->setDateTime(QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
    QVERIFY(!form.at());
    QVERIFY(!find<QAbstractButton>(form, "pushConfirm")->isEnabled());
    QCOMPARE(find<QLabel>(form, "pushTimeHint")->text(),
        u"The clocks go forward over this time; choose another."_s);
}

void tst_Forms::timeIsShownInTheZoneOfTheForm()
{
    PushForm form(QTimeZone("America/New_York"));
    const Instant now = instant(u"2026-07-01T12:34:56Z"_s);
    form.ask(now, now);
    QCOMPARE(find<QDateTimeEdit>(form, "pushTime")->time(), QTime(8, 34));
    QCOMPARE(find<QLabel>(form, "pushTimeZone")->text(), u"America/New_York"_s);
    QCOMPARE(form.at(), instant(u"2026-07-01T12:34:00Z"_s));
}

void tst_Forms::withoutATimeNoneIsGiven()
{
    PushForm form;
    form.ask(std::nullopt, instant(u"2026-07-01T12:00:00Z"_s));
    QVERIFY(!form.asksForTime());
    QVERIFY(!form.at());
    QVERIFY(!find<QDateTimeEdit>(form, "pushTime")->isVisible());
}

void tst_Forms::startOfAnInsertIsNowUntilItIsChanged()
{
    PushForm form(QTimeZone("Europe/London"));
    const Instant now = instant(u"2026-07-01T12:00:30Z"_s);
    form.askInsert(now);
    form.setSummary({});
    auto* time = find<QDateTimeEdit>(form, "pushTime");
    QVERIFY(form.asksForInsert());
    QVERIFY(!form.at());
    time->clearFocus();
    form.setNow(now + 5min);
    QCOMPARE(time->time(), QTime(13, 5));
    QVERIFY(!form.at());
    time->setDateTime(QDateTime(QDate(2026, 7, 1), QTime(13, 20), Qt::UTC));
    QCOMPARE(form.at(), instant(u"2026-07-01T12:20:00Z"_s));
    form.setNow(now + 6min);
    QCOMPARE(form.at(), instant(u"2026-07-01T12:20:00Z"_s));
    QVERIFY(find<QAbstractButton>(form, "pushConfirm")->isEnabled());
    form.setNow(now + 51min); // what was typed is too far back by now
    QVERIFY(!find<QAbstractButton>(form, "pushConfirm")->isEnabled());
    form.askInsert(now);
    QVERIFY(!form.at());
}

void tst_Forms::enterLeavesTheStartOfAnInsertAtNow()
{
    PushForm form(QTimeZone("Europe/London"));
    form.askInsert(instant(u"2026-07-01T12:00:30Z"_s));
    form.setSummary({});
    QSignalSpy confirmed(&form, &PushForm::confirmed);
    QTest::keyClick(find<QDateTimeEdit>(form, "pushTime"), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(!form.at());
    QCOMPARE(find<QLabel>(form, "pushTimeHint")->text(), u"Now."_s);
}

void tst_Forms::hoursAndMinutesCarryIntoTheNextDay_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("an hour more") << int(QDateTimeEdit::HourSection) << Qt::Key_Up
                                  << u"2026-12-31T23:40:00Z"_s << u"2027-01-01T00:40:00Z"_s;
    QTest::newRow("an hour less") << int(QDateTimeEdit::HourSection) << Qt::Key_Down
                                  << u"2027-01-01T00:40:00Z"_s << u"2026-12-31T23:40:00Z"_s;
    QTest::newRow("a minute more") << int(QDateTimeEdit::MinuteSection) << Qt::Key_Up
                                   << u"2026-12-31T23:59:00Z"_s << u"2027-01-01T00:00:00Z"_s;
    QTest::newRow("within the day") << int(QDateTimeEdit::HourSection) << Qt::Key_Up
                                    << u"2026-12-31T12:40:00Z"_s << u"2026-12-31T13:40:00Z"_s;
}

void tst_Forms::hoursAndMinutesCarryIntoTheNextDay()
{
    QFETCH(const int, section);
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    PushForm form(QTimeZone("Europe/London"));
    form.ask(instant(from), instant(from));
    auto* time = find<QDateTimeEdit>(form, "pushTime");
    time->setSelectedSection(QDateTimeEdit::Section(section));
    QTest::keyClick(time, key);
    QCOMPARE(form.at(), instant(to));
    QCOMPARE(int(time->currentSection()), section);
}

void tst_Forms::endOfAnInsertIsGivenOnlyWhereAskedFor()
{
    PushForm form(QTimeZone("Europe/London"));
    const Instant now = instant(u"2026-10-25T00:10:00Z"_s);
    form.askInsert(now);
    form.setSummary({});
    QVERIFY(!form.until());
    find<QAbstractButton>(form, "pushHasEnd")->setChecked(true);
    QCOMPARE(form.until(), now + 4h);
    // T3: an end that comes twice is asked about.
    find<QDateTimeEdit>(form, "pushEnd")->setDateTime(QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC));
    QVERIFY(!form.until());
    QVERIFY(!find<QAbstractButton>(form, "pushConfirm")->isEnabled());
    find<QComboBox>(form, "pushEndFold")->setCurrentIndex(2);
    QCOMPARE(form.until(), instant(u"2026-10-25T01:30:00Z"_s));
    QVERIFY(find<QAbstractButton>(form, "pushConfirm")->isEnabled());
    find<QAbstractButton>(form, "pushHasEnd")->setChecked(false);
    QVERIFY(!form.until());
}

void tst_Forms::reasonIsOwed()
{
    PushForm form;
    form.ask(std::nullopt, instant(u"2026-07-01T12:00:00Z"_s));
    PushSummary summary;
    summary.needsReason = true;
    form.setSummary(summary);
    auto* confirm = find<QAbstractButton>(form, "pushConfirm");
    QVERIFY(!confirm->isEnabled());
    auto* reason = find<QLineEdit>(form, "pushReason");
    reason->setText(u"   "_s);
    QVERIFY(!confirm->isEnabled());
    reason->setText(u" flat battery "_s);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(form.reason(), u"flat battery"_s);
    summary.needsReason = false;
    form.setSummary(summary);
    QVERIFY(form.reason().isEmpty());
}

void tst_Forms::enterConfirmsAndEscCancels()
{
    PushForm form;
    form.ask(std::nullopt, instant(u"2026-07-01T12:00:00Z"_s));
    form.setSummary({});
    QSignalSpy confirmed(&form, &PushForm::confirmed);
    QSignalSpy cancelled(&form, &PushForm::cancelled);
    // Held down since before it opened.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s, true);
    QApplication::sendEvent(&form, &held);
    QCOMPARE(confirmed.size(), 0);
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void tst_Forms::nothingToSendCannotBeConfirmed()
{
    PushForm form;
    form.ask(std::nullopt, instant(u"2026-07-01T12:00:00Z"_s));
    PushSummary summary;
    summary.canConfirm = false;
    form.setSummary(summary);
    QSignalSpy confirmed(&form, &PushForm::confirmed);
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
}

void tst_Forms::decisionTakesNoEmptyReason()
{
    DecisionForm form;
    form.ask({u"Why?"_s, u"Discard"_s, true, false, {}});
    auto* reason = find<QLineEdit>(form, "decisionReason");
    QSignalSpy confirmed(&form, &DecisionForm::confirmed);
    reason->setText(u"  "_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    reason->setText(u" moved away "_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).toString(), u"moved away"_s);
    form.ask({u"Why?"_s, u"Discard"_s, true, false, {}});
    QVERIFY(reason->text().isEmpty());
}

void tst_Forms::decisionAsksForAnIdOnlyWhereItHelps()
{
    DecisionForm form;
    auto* id = find<QLineEdit>(form, "decisionRemoteId");
    form.ask({u"Why?"_s, u"Discard"_s, true, false, {}});
    QVERIFY(!id->isVisible());
    form.ask({u"How do you know?"_s, u"It was taken"_s, false, true, u"Without it …"_s});
    QVERIFY(id->isVisible());
    QCOMPARE(find<QLabel>(form, "decisionIdHint")->text(), u"Without it …"_s);
    QSignalSpy confirmed(&form, &DecisionForm::confirmed);
    id->setText(u" 4711 "_s);
    QTest::keyClick(id, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    find<QLineEdit>(form, "decisionReason")->setText(u"seen"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(1).toString(), u"4711"_s);
}

void tst_Forms::workerFormGivesWhatItWasGiven()
{
    Worker worker;
    worker.id = WorkerId(7);
    worker.name = u"Ana Sousa"_s;
    worker.team = u"North"_s;
    worker.customerNumber = u"C1"_s;
    worker.workProviderUserId = u"p1"_s;
    worker.businessUserId = 9007199254740992;
    worker.email = u"ana@example.org"_s;
    worker.phone = u"+44 20 7946 0001"_s;
    worker.vehicleRegistration = u"AB1"_s;
    worker.archived = true;
    WorkerForm form;
    form.edit(worker, {u"South"_s, u"North"_s});
    QCOMPARE(form.worker(), worker);
    find<QLineEdit>(form, "worker.business_user_id")->setText(u"many"_s);
    QCOMPARE(form.worker().businessUserId, 0);
    find<QLineEdit>(form, "worker.business_user_id")->clear();
    QVERIFY(!form.worker().businessUserId);
    find<QLineEdit>(form, "worker.name")->setText(u"  Ana Lima "_s);
    QCOMPARE(form.worker().name, u"Ana Lima"_s);
}

void tst_Forms::workerFormKeepsWhatWasRefused()
{
    WorkerForm form;
    form.edit({}, {});
    auto* name = find<QLineEdit>(form, "worker.name");
    auto* refusal = find<QLabel>(form, "workerRefusal");
    name->setText(u"Ana"_s);
    form.showRefusal(Error{ErrorKind::StoreFailed, 0, {}, {}});
    QVERIFY(refusal->isVisible());
    QCOMPARE(name->text(), u"Ana"_s);
    form.showRefusal(Error{ErrorKind::InvalidValue, 0, {}, {{u"email"_s, u"Of somebody else"_s}}});
    QVERIFY(!refusal->isVisible());
    QCOMPARE(find<QLabel>(form, "worker.email.hint")->text(), u"Of somebody else"_s);
    QVERIFY(find<QLineEdit>(form, "worker.email")->property("invalid").toBool());
    const QSignalSpy saved(&form, &WorkerForm::saveRequested);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    form.setBusy(true);
    QVERIFY(name->isReadOnly());
    QVERIFY(!find<QAbstractButton>(form, "workerSave")->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
}

COVERSHIFT_GUI_TEST_MAIN(tst_Forms)
#include "tst_forms.moc"
