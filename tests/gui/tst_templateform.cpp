#include "templatebench.h"

#include <support/guitestmain.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// The editor's fields, driven by the keyboard: what they take, what they say, and how it is taken back.
class tst_TemplateForm : public TemplateBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { TemplateBench::init(); }
    void cleanup() { TemplateBench::cleanup(); }
    void nothingIsOpenAtFirst();
    void templateIsMadeByKeyboard();
    void emptyNewOneIsNotModifiedAndItsFaultsAreNotShownYet();
    void copyCountsAsModified();
    void durationsAreReadAsPeopleWriteThem_data();
    void durationsAreReadAsPeopleWriteThem();
    void endIsShownWithTheNextDay();
    void faultStandsAtItsField_data();
    void faultStandsAtItsField();
    void enterGoesToTheFirstFaultInsteadOfSaving();
    void everyChangeIsUndoneAndRedone();
    void keystrokesAreOneStepUntilTheFieldIsLeft();
    void noStartAndNoEndAreBoxes();
    void weekdaysAreOnlyHere();
    void zoneOfTheTeamIsSaid();
    void changeHoldsFromTodayOrLater();
    void changeThatIsStillToComeIsEditedWhereItBegins();
    void savedIsTheNewBaselineAndKeepsTheSteps();
    void editedMeanwhileStaysModified();
    void errorsStandAtTheirFieldsAndGoWhenEdited();
    void wordsOfTheSessionAreSentences();
    void planFollowsWhereNothingIsEdited();
    void planLeavesEditedFieldsAlone();
    void archivedOneCannotBeChanged();
    void tabReachesEveryField();
    void everyControlHasAName();
};

void tst_TemplateForm::nothingIsOpenAtFirst()
{
    QVERIFY(!m_form->isOpen());
    QVERIFY(!m_form->isModified());
    QVERIFY(find<QLabel>("templateNone")->isVisible());
    QVERIFY(!find<QLineEdit>("templateName")->isVisible());
    open(Early);
    QVERIFY(m_form->isOpen());
    QCOMPARE(m_form->current(), Early);
    QCOMPARE(text<QLabel>("templateHeading"), u"Early"_s);
    m_form->clear();
    QVERIFY(!m_form->isOpen());
    QCOMPARE(m_form->current(), TemplateId());
    QVERIFY(m_form->faults().isEmpty());
}

void tst_TemplateForm::templateIsMadeByKeyboard()
{
    m_form->create({});
    QSignalSpy modified(m_form.get(), &forms::TemplateForm::modifiedChanged);
    QSignalSpy save(m_form.get(), &forms::TemplateForm::saveRequested);
    m_form->focusField(TemplateField::Name);
    QTest::keyClicks(QApplication::focusWidget(), u"Night"_s);
    QCOMPARE(modified.size(), 1);
    QCOMPARE(modified.constFirst().constFirst().toBool(), true);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("templateTeam"));
    press(Qt::Key_N);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"22:00"_s);
    find<QWidget>("templateDuration")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"8h"_s);
    QVERIFY(m_form->faults().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(save.size(), 1);

    const session::TemplateEdit edit = m_form->edit();
    QVERIFY(!edit.id.isValid());
    QVERIFY(!edit.from);
    QVERIFY(!edit.exceptions);
    QCOMPARE(edit.content.name, u"Night"_s);
    QCOMPARE(edit.content.team, North);
    QCOMPARE(edit.content.startOffset, 22 * 60);
    QCOMPARE(edit.content.duration, 480);
    QCOMPARE(text<QLineEdit>("templateDuration"), u"8:00"_s);
}

void tst_TemplateForm::emptyNewOneIsNotModifiedAndItsFaultsAreNotShownYet()
{
    m_form->create({});
    QVERIFY(m_form->isOpen());
    QVERIFY(!m_form->isModified());
    const QVector<FieldFault> expected{
        {TemplateField::Name, TemplateFault::Missing}, {TemplateField::Duration, TemplateFault::OutOfRange}};
    QCOMPARE(m_form->faults(), expected);
    QVERIFY(!find<QWidget>("templateNameHint")->isVisible());
    QVERIFY(!find<QWidget>("templateDurationHint")->isVisible());
}

void tst_TemplateForm::copyCountsAsModified()
{
    m_form->create(stored(Early).content());
    QVERIFY(m_form->isModified());
    QVERIFY(m_form->undoStack().count() == 0);
    QCOMPARE(content(), stored(Early).content());
}

void tst_TemplateForm::durationsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes");
    QTest::newRow("bare number is hours") << u"8"_s << 480;
    QTest::newRow("h:mm") << u"8:30"_s << 510;
    QTest::newRow("8h30") << u"8h30"_s << 510;
    QTest::newRow("capital H, blanks") << u" 8 H 30 min "_s << 510;
    QTest::newRow("minutes") << u"90m"_s << 90;
    QTest::newRow("min") << u"90 min"_s << 90;
    QTest::newRow("hours and no minutes yet") << u"8:"_s << 480;
    QTest::newRow("decimal point") << u"7.5"_s << 450;
    QTest::newRow("decimal comma") << u"7,25"_s << 435;
    QTest::newRow("a whole day") << u"24"_s << 1440;
    QTest::newRow("over a day is a number still") << u"25"_s << 1500;
    QTest::newRow("minutes over an hour") << u"8:60"_s << 0;
    QTest::newRow("words") << u"eight"_s << 0;
    QTest::newRow("negative") << u"-8"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void tst_TemplateForm::durationsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    open(Early);
    type("templateDuration", typed);
    QCOMPARE(content().duration, minutes);
    const bool isGood = minutes >= 1 && minutes <= 1440;
    QCOMPARE(find<QWidget>("templateDurationHint")->isVisible(), !isGood);
}

void tst_TemplateForm::endIsShownWithTheNextDay()
{
    open(Early);
    QCOMPARE(text<QLabel>("templateHours"), u"06:00–14:00"_s);
    type("templateStart", u"22:00"_s);
    QCOMPARE(content().startOffset, 22 * 60);
    QCOMPARE(text<QLabel>("templateHours"), u"22:00–06:00, next day"_s);
    type("templateDuration", u"x"_s);
    QVERIFY(!text<QLabel>("templateHours").contains(u"22:00"_s));
}

void tst_TemplateForm::faultStandsAtItsField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TemplateField>("where");
    QTest::newRow("no name") << QByteArray("templateName") << u" "_s << TemplateField::Name;
    QTest::newRow("name too long") << QByteArray("templateName") << QString(201, u'x') << TemplateField::Name;
    QTest::newRow("duration too long")
        << QByteArray("templateDuration") << u"24:01"_s << TemplateField::Duration;
    QTest::newRow("no duration") << QByteArray("templateDuration") << QString() << TemplateField::Duration;
}

void tst_TemplateForm::faultStandsAtItsField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(TemplateField, where);
    open(Early);
    auto* edit = find<QLineEdit>(field.constData());
    auto* hint = find<QLabel>((field + "Hint").constData());
    type(field.constData(), typed);
    QCOMPARE(m_form->faults().size(), 1);
    QCOMPARE(m_form->faults().constFirst().field, where);
    QVERIFY(hint->isVisible());
    QVERIFY(!hint->text().isEmpty());
    QCOMPARE(edit->accessibleDescription(), hint->text());
    QVERIFY(edit->property("invalid").toBool());
    type(field.constData(), u"8"_s);
    QVERIFY(m_form->faults().isEmpty());
    QVERIFY(!hint->isVisible());
    QVERIFY(!edit->property("invalid").toBool());
}

void tst_TemplateForm::enterGoesToTheFirstFaultInsteadOfSaving()
{
    m_form->create({});
    QSignalSpy save(m_form.get(), &forms::TemplateForm::saveRequested);
    type("templateDuration", u"8"_s);
    press(Qt::Key_Return);
    QCOMPARE(save.size(), 0);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("templateName"));
    QVERIFY(find<QWidget>("templateNameHint")->isVisible());
}

void tst_TemplateForm::everyChangeIsUndoneAndRedone()
{
    open(Early);
    const TemplateContent before = content();
    type("templateName", u"Dawn"_s);
    auto* team = find<QComboBox>("templateTeam");
    team->setFocus();
    QTest::keyClick(team, Qt::Key_Home);
    type("templateStart", u"05:30"_s);
    type("templateDuration", u"7:15"_s);
    auto* open = find<QCheckBox>("templateFirstDayOpen");
    open->setFocus();
    press(Qt::Key_Space);
    auto* sunday = find<QPushButton>("weekday7");
    sunday->setFocus();
    press(Qt::Key_Space);
    auto* mode = find<QComboBox>("templateMode");
    mode->setFocus();
    press(Qt::Key_Down);
    const session::TemplateEdit after = m_form->edit();
    QCOMPARE(after.content.name, u"Dawn"_s);
    QCOMPARE(after.content.team, TeamId());
    QCOMPARE(after.content.startOffset, 330);
    QCOMPARE(after.content.duration, 435);
    QCOMPARE(after.content.firstDay, QDate(2026, 11, 21));
    QCOMPARE(after.content.weekdays, WeekdaySet(0x3f));
    QCOMPARE(after.mode, PlanMode::Automatic);
    QCOMPARE(m_form->undoStack().count(), 7);

    for (int i = 0; i < 7; ++i)
        undo();
    QCOMPARE(content(), before);
    QCOMPARE(m_form->edit().mode, PlanMode::Suggest);
    QVERIFY(!m_form->isModified());
    QCOMPARE(text<QLineEdit>("templateName"), u"Early"_s);
    QCOMPARE(find<QTimeEdit>("templateStart")->time(), QTime(6, 0));
    QCOMPARE(text<QLineEdit>("templateDuration"), u"8:00"_s);
    QVERIFY(find<QCheckBox>("templateFirstDayOpen")->isChecked());
    QVERIFY(find<QPushButton>("weekday7")->isChecked());
    QCOMPARE(team->currentText(), u"North"_s);
    for (int i = 0; i < 7; ++i)
        redo();
    QCOMPARE(content(), after.content);
    QCOMPARE(text<QLineEdit>("templateName"), u"Dawn"_s);
    // A line edit's own undo would only know its own text.
    find<QWidget>("templateName")->setFocus();
    undo();
    QCOMPARE(m_form->edit().mode, PlanMode::Suggest);
    QCOMPARE(text<QLineEdit>("templateName"), u"Dawn"_s);
}

void tst_TemplateForm::keystrokesAreOneStepUntilTheFieldIsLeft()
{
    open(Early);
    type("templateName", u"One"_s);
    QCOMPARE(m_form->undoStack().count(), 1);
    press(Qt::Key_Tab);
    type("templateName", u"Two"_s);
    QCOMPARE(m_form->undoStack().count(), 2);
    undo();
    QCOMPARE(content().name, u"One"_s);
    undo();
    QCOMPARE(content().name, u"Early"_s);
}

void tst_TemplateForm::noStartAndNoEndAreBoxes()
{
    open(Early);
    auto* last = find<QDateEdit>("templateLastDay");
    auto* noEnd = find<QCheckBox>("templateLastDayOpen");
    QVERIFY(noEnd->isChecked());
    QVERIFY(!last->isEnabled());
    noEnd->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(content().lastDay, QDate(2026, 11, 21));
    QVERIFY(last->isEnabled());
    last->setFocus();
    last->setCurrentSection(QDateTimeEdit::DaySection);
    press(Qt::Key_Up);
    QCOMPARE(content().lastDay, QDate(2026, 11, 22));
    find<QCheckBox>("templateFirstDayOpen")->setFocus();
    press(Qt::Key_Space);
    auto* first = find<QDateEdit>("templateFirstDay");
    first->setFocus();
    first->setCurrentSection(QDateTimeEdit::DaySection);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Up);
    QCOMPARE(content().firstDay, QDate(2026, 11, 26));
    QVERIFY(find<QWidget>("templateLastDayHint")->isVisible());
    noEnd->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!content().lastDay);
    QVERIFY(!find<QWidget>("templateLastDayHint")->isVisible());
}

void tst_TemplateForm::weekdaysAreOnlyHere()
{
    open(Early);
    QVERIFY(text<QLabel>("templateWeekdaysNote").contains(u"never pushed"_s));
    for (int day = 1; day <= 7; ++day) {
        find<QPushButton>(qPrintable(u"weekday%1"_s.arg(day)))->setFocus();
        press(Qt::Key_Space);
    }
    QCOMPARE(content().weekdays, WeekdaySet(0));
    QVERIFY(find<QWidget>("templateWeekdaysHint")->isVisible());
    undo();
    QCOMPARE(content().weekdays, WeekdaySet(0x40));
    QVERIFY(!find<QWidget>("templateWeekdaysHint")->isVisible());
}

void tst_TemplateForm::zoneOfTheTeamIsSaid()
{
    open(Early);
    QVERIFY(text<QLabel>("templateTeamNote").contains(u"organisation: Europe/Madrid"_s));
    auto* team = find<QComboBox>("templateTeam");
    team->setFocus();
    press(Qt::Key_H);
    QCOMPARE(content().team, Howe);
    QVERIFY(text<QLabel>("templateTeamNote").contains(u"team: Australia/Lord_Howe"_s));
}

void tst_TemplateForm::changeHoldsFromTodayOrLater()
{
    m_form->create({});
    auto* from = find<QDateEdit>("templateFrom");
    QVERIFY(!from->isVisible());
    open(Early);
    QVERIFY(from->isVisible());
    QCOMPARE(from->date(), QDate(2026, 11, 21));
    QCOMPARE(from->minimumDate(), QDate(2026, 11, 21));
    QCOMPARE(m_form->edit().from, QDate(2026, 11, 21));
    from->setFocus();
    from->setCurrentSection(QDateTimeEdit::DaySection);
    press(Qt::Key_Down);
    QCOMPARE(from->date(), QDate(2026, 11, 21));
    press(Qt::Key_Up);
    QCOMPARE(m_form->edit().from, QDate(2026, 11, 22));
    // A day alone is nothing that a save would write.
    QVERIFY(!m_form->isModified());
    type("templateName", u"Dawn"_s);
    QVERIFY(m_form->isModified());
}

void tst_TemplateForm::changeThatIsStillToComeIsEditedWhereItBegins()
{
    ShiftTemplate one = stored(Early);
    TemplateContent later = one.content();
    later.startOffset = 7 * 60;
    one.revisions.append({QDate(2026, 12, 1), later});
    session::PlanFeeder::putTemplate(*m_plan, one);
    open(Early);
    QCOMPARE(m_form->edit().from, QDate(2026, 12, 1));
    QCOMPARE(content(), later);
    QVERIFY(!m_form->isModified());
    find<QDateEdit>("templateFrom")->setDate(QDate(2026, 11, 25));
    // Brought forward, it is another plan; so it is put off.
    QVERIFY(m_form->isModified());
    find<QDateEdit>("templateFrom")->setDate(QDate(2026, 12, 5));
    QVERIFY(m_form->isModified());
    QCOMPARE(m_form->edit().from, QDate(2026, 12, 5));
    find<QDateEdit>("templateFrom")->setDate(QDate(2026, 11, 21));
    QVERIFY(m_form->isModified());
    QCOMPARE(m_form->edit().from, QDate(2026, 11, 21));
    find<QDateEdit>("templateFrom")->setDate(QDate(2026, 12, 1));
    QVERIFY(!m_form->isModified());
}

void tst_TemplateForm::savedIsTheNewBaselineAndKeepsTheSteps()
{
    m_form->create({});
    type("templateName", u" Night "_s);
    type("templateDuration", u"8"_s);
    QSignalSpy modified(m_form.get(), &forms::TemplateForm::modifiedChanged);
    ShiftTemplate night = shiftTemplate(TemplateId(9), "Night", {}, 0, 480, {});
    session::PlanFeeder::putTemplate(*m_plan, night);
    m_form->saved(night);
    QCOMPARE(m_form->current(), TemplateId(9));
    QVERIFY(!m_form->isModified());
    QCOMPARE(modified.size(), 1);
    QVERIFY(m_form->undoStack().isClean());
    QCOMPARE(m_form->undoStack().count(), 2);
    QCOMPARE(text<QLabel>("templateHeading"), u"Night"_s);
    QVERIFY(find<QDateEdit>("templateFrom")->isVisible());
    undo();
    QVERIFY(m_form->isModified());
    QVERIFY(!m_form->undoStack().isClean());
    redo();
    QVERIFY(!m_form->isModified());
    QVERIFY(m_form->undoStack().isClean());
}

void tst_TemplateForm::editedMeanwhileStaysModified()
{
    open(Early);
    type("templateName", u"Dawn"_s);
    ShiftTemplate saved = stored(Early);
    saved.revisions.append({QDate(2026, 11, 21), content()});
    type("templateName", u"Dawn patrol"_s);
    m_form->saved(saved);
    QVERIFY(m_form->isModified());
    QVERIFY(!m_form->undoStack().isClean());
    QCOMPARE(content().name, u"Dawn patrol"_s);
}

void tst_TemplateForm::errorsStandAtTheirFieldsAndGoWhenEdited()
{
    open(Early);
    m_form->showErrors({{u"EndTimeOffset"_s, u"Must be less than 600."_s}, {u"TeamId"_s, u"Not your team."_s},
        {u"start_offset"_s, u"Too early."_s}, {u"ShiftMembers"_s, u"Unknown: 12."_s},
        {u"Colour"_s, u"We like blue."_s}, {QString(), u"Come back later."_s}});
    QCOMPARE(text<QLabel>("templateDurationHint"), u"Must be less than 600."_s);
    QCOMPARE(text<QLabel>("templateTeamHint"), u"Not your team."_s);
    QCOMPARE(text<QLabel>("templateStartHint"), u"Too early."_s);
    QCOMPARE(text<QLabel>("templateMembersHint"), u"Unknown: 12."_s);
    QCOMPARE(text<QLabel>("templateErrors"), u"We like blue.\nCome back later."_s);
    QVERIFY(find<QWidget>("templateErrors")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("templateTeam"));
    type("templateDuration", u"7"_s);
    QVERIFY(!find<QWidget>("templateDurationHint")->isVisible());
    QVERIFY(find<QWidget>("templateTeamHint")->isVisible());
    m_form->showErrors({});
    QVERIFY(!find<QWidget>("templateTeamHint")->isVisible());
    QVERIFY(!find<QWidget>("templateErrors")->isVisible());
}

void tst_TemplateForm::wordsOfTheSessionAreSentences()
{
    open(Early);
    m_form->showErrors({{u"name"_s, u"missing"_s}, {u"from"_s, u"out_of_range"_s}});
    QCOMPARE(text<QLabel>("templateNameHint"), u"The name is missing. Enter one."_s);
    QVERIFY(text<QLabel>("templateFromHint").contains(u"from today on"_s));
}

void tst_TemplateForm::planFollowsWhereNothingIsEdited()
{
    open(Early);
    ShiftTemplate pulled = stored(Early);
    pulled.revisions.last().content.name = u"Early bird"_s;
    session::PlanFeeder::putTemplate(*m_plan, pulled);
    QCOMPARE(text<QLineEdit>("templateName"), u"Early bird"_s);
    QVERIFY(!m_form->isModified());
}

void tst_TemplateForm::planLeavesEditedFieldsAlone()
{
    open(Early);
    type("templateName", u"Dawn"_s);
    ShiftTemplate pulled = stored(Early);
    pulled.revisions.last().content.name = u"Early bird"_s;
    pulled.state = TemplateState::Synced;
    session::PlanFeeder::putTemplate(*m_plan, pulled);
    QCOMPARE(content().name, u"Dawn"_s);
    QVERIFY(m_form->isModified());
    QCOMPARE(m_form->undoStack().count(), 1);
}

void tst_TemplateForm::archivedOneCannotBeChanged()
{
    ShiftTemplate one = stored(Early);
    one.leavesPlan = QDate(2026, 11, 20);
    one.state = TemplateState::Archived;
    session::PlanFeeder::putTemplate(*m_plan, one);
    open(Early);
    QVERIFY(!find<QLineEdit>("templateName")->isEnabled());
    QVERIFY(find<QWidget>("templateErrors")->isVisible());
    QVERIFY(!m_form->isModified());
    open(Late);
    QVERIFY(find<QLineEdit>("templateName")->isEnabled());
    QVERIFY(!find<QWidget>("templateErrors")->isVisible());
}

void tst_TemplateForm::tabReachesEveryField()
{
    open(Early);
    find<QWidget>("templateName")->setFocus();
    QStringList reached;
    // A field of a time takes one for each of its parts.
    do {
        reached.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != find<QWidget>("templateName") && reached.size() < 100);
    const QStringList inOrder{u"templateName"_s, u"templateTeam"_s, u"templateStart"_s, u"templateDuration"_s,
        u"templateFirstDayOpen"_s, u"templateLastDayOpen"_s, u"weekday1"_s, u"weekday7"_s, u"templateFrom"_s,
        u"templateMode"_s, u"templateMembers"_s, u"memberSearch"_s, u"memberScope"_s, u"memberCandidates"_s,
        u"templatePreview"_s, u"exceptionDay"_s, u"exceptionMember"_s, u"exceptionKind"_s, u"exceptionAdd"_s};
    qsizetype last = -1;
    for (const QString& name : inOrder) {
        QVERIFY2(reached.indexOf(name) > last, qPrintable(name + u" in "_s + reached.join(u' ')));
        last = reached.indexOf(name);
    }
}

void tst_TemplateForm::everyControlHasAName()
{
    open(Early);
    QStringList nameless;
    for (const QWidget* widget : m_form->findChildren<QWidget*>()) {
        const bool isButton = qobject_cast<const QAbstractButton*>(widget)
            && !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty();
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->objectName().startsWith(u"qt_"_s) && !isButton
            && !widget->inherits("QComboBoxListView") && widget->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplateForm)
#include "tst_templateform.moc"
