#include "templatebench.h"

#include <items/membersmodel.h>
#include <items/planpreviewmodel.h>
#include <support/guitestmain.h>

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// What the editor says beyond its fields: members, who would work twice, the coming weeks, exceptions, the
/// server.
class tst_TemplateFormPlan : public TemplateBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { TemplateBench::init(); }
    void cleanup() { TemplateBench::cleanup(); }
    void threeMembersAreAddedAtOnce();
    void searchFindsByNameNumberAndId_data();
    void searchFindsByNameNumberAndId();
    void enterAddsTheOnlyOneFound();
    void membersAreRemovedByDel();
    void memberWithoutAWorkerIsMarked();
    void hundredsAreAddedAtOnce();
    void conflictIsNamedAndIsAJump();
    void conflictIsAWarningAndGoesWithItsCause();
    void conflictsOfAnotherTemplateAreNotShown();
    void dayThatSkipsTheStartIsMarked_data();
    void dayThatSkipsTheStartIsMarked();
    void previewShowsTheDaysAndTheChange();
    void absentMemberIsLeftOut();
    void swapAndOtherHours();
    void exceptionThatSaysNothingIsRefused();
    void exceptionsAreOnlyHereAndUndone();
    void exceptionsOfThePlanAreShown();
    void differencesStandFieldByField();
    void whatTheServerCannotDoIsSaid();

private:
    void select(const char* list, const QString& name)
    {
        auto* view = find<QListView>(list);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == name)
                view->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    [[nodiscard]] QStringList names(const char* list) const
    {
        QStringList all;
        const QAbstractItemModel* model = find<QListView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data().toString());
        return all;
    }
    [[nodiscard]] QStringList notes() const
    {
        QStringList all;
        for (const QLabel* label : m_form->findChildren<QLabel*>(u"previewNote"_s)) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }
    [[nodiscard]] QString dayText(const QDate& day, int role = Qt::DisplayRole) const
    {
        const auto* model
            = qobject_cast<items::PlanPreviewModel*>(find<QTableView>("templatePreview")->model());
        return model->indexOf(day).data(role).toString();
    }
    void choose(const char* box, int row)
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(row);
    }
};

void tst_TemplateFormPlan::threeMembersAreAddedAtOnce()
{
    open(Late);
    QCOMPARE(names("templateMembers"), QStringList{u"Ana Sousa"_s});
    const QStringList rest{u"José Núñez"_s, u"Mia Berg"_s, u"Rui Lopes"_s};
    QCOMPARE(names("memberCandidates"), rest);
    find<QWidget>("memberSearch")->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("memberCandidates"));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(text<QLabel>("memberFound"), u"3 selected"_s);
    press(Qt::Key_Return);
    const QVector<BusinessUserId> expected{Ana, Rui, Jose, Mia};
    QCOMPARE(content().members, expected);
    QCOMPARE(m_form->undoStack().count(), 1);
    QVERIFY(names("memberCandidates").isEmpty());
    undo();
    QCOMPARE(content().members, QVector<BusinessUserId>{Ana});
    redo();
    QCOMPARE(content().members, expected);
}

void tst_TemplateFormPlan::searchFindsByNameNumberAndId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("part of a name") << u"lop"_s << QStringList{u"Eva Lopes"_s, u"Rui Lopes"_s};
    QTest::newRow("accents do not matter") << u"nunez"_s << QStringList{u"José Núñez"_s};
    QTest::newRow("words in any order") << u"lopes ev"_s << QStringList{u"Eva Lopes"_s};
    QTest::newRow("customer number") << u"jos13"_s << QStringList{u"José Núñez"_s};
    QTest::newRow("id") << u"21"_s << QStringList{u"Mia Berg"_s};
    QTest::newRow("nobody") << u"zzz"_s << QStringList{};
}

void tst_TemplateFormPlan::searchFindsByNameNumberAndId()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    open(Late);
    auto* scope = find<QComboBox>("memberScope");
    scope->setFocus();
    press(Qt::Key_End);
    type("memberSearch", typed);
    QCOMPARE(names("memberCandidates"), found);
    if (found.isEmpty())
        QCOMPARE(text<QLabel>("memberFound"), u"Nobody is found with this"_s);
}

void tst_TemplateFormPlan::enterAddsTheOnlyOneFound()
{
    open(Late);
    type("memberSearch", u"rui"_s);
    press(Qt::Key_Return);
    const QVector<BusinessUserId> expected{Ana, Rui};
    QCOMPARE(content().members, expected);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("memberSearch"));
}

void tst_TemplateFormPlan::membersAreRemovedByDel()
{
    open(Early);
    find<QWidget>("templateMembers")->setFocus();
    press(Qt::Key_Down);
    select("templateMembers", u"Ana Sousa"_s);
    select("templateMembers", u"Rui Lopes"_s);
    press(Qt::Key_Delete);
    QVERIFY(content().members.isEmpty());
    QCOMPARE(m_form->undoStack().count(), 1);
    QCOMPARE(text<QLabel>("templateMembersNote"), u"Without members it plans nobody."_s);
    undo();
    QCOMPARE(content().members.size(), 2);
}

void tst_TemplateFormPlan::memberWithoutAWorkerIsMarked()
{
    open(Late);
    const QModelIndex mia = find<QListView>("memberCandidates")->model()->index(1, 0);
    QVERIFY(mia.data(items::MembersModel::WithoutWorkerRole).toBool());
    QVERIFY(
        mia.data(items::MembersModel::DetailRole).toString().contains(u"Viviot member without a worker"_s));
    type("memberSearch", u"mia"_s);
    press(Qt::Key_Return);
    QVERIFY(text<QLabel>("templateMembersNote").contains(u"without a worker"_s));
}

void tst_TemplateFormPlan::hundredsAreAddedAtOnce()
{
    session::PlanState state = session::PlanFeeder::state(*m_plan);
    for (int id = 1000; id < 1300; ++id)
        state.users.append({BusinessUserId(id), u"Worker"_s, QString::number(id), {}});
    session::PlanFeeder::put(*m_plan, state);
    open(Late);
    find<QComboBox>("memberScope")->setFocus();
    press(Qt::Key_End);
    find<QWidget>("memberSearch")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Return);
    type("memberSearch", u"worker 12"_s);
    QCOMPARE(content().members.size(), 305);
    QCOMPARE(m_form->undoStack().count(), 1);
}

void tst_TemplateFormPlan::conflictIsNamedAndIsAJump()
{
    open(Early);
    auto* list = find<QListWidget>("conflictList");
    QVERIFY(!list->isVisible());
    type("templateStart", u"20:00"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(),
        u"Ana Sousa also works “Late” on Sat 21 Nov, 22:00–02:00, and 27 more times"_s);
    QSignalSpy jump(m_form.get(), &forms::TemplateForm::conflictActivated);
    list->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump.constFirst().at(0).value<TemplateId>(), Late);
    QCOMPARE(jump.constFirst().at(1).toDate(), QDate(2026, 11, 21));
    find<QWidget>("conflictJump")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(jump.size(), 2);
}

void tst_TemplateFormPlan::conflictIsAWarningAndGoesWithItsCause()
{
    m_form->create(stored(Late).content());
    auto* list = find<QListWidget>("conflictList");
    QTRY_VERIFY(list->isVisible());
    QVERIFY(m_form->faults().isEmpty());
    QSignalSpy save(m_form.get(), &forms::TemplateForm::saveRequested);
    find<QWidget>("templateName")->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(save.size(), 1);
    // Back to back is no conflict.
    type("templateStart", u"02:00"_s);
    QTRY_VERIFY(!list->isVisible());
}

void tst_TemplateFormPlan::conflictsOfAnotherTemplateAreNotShown()
{
    ShiftTemplate other = shiftTemplate(TemplateId(3), "Third", North, 23 * 60, 60, {Ana});
    session::PlanFeeder::putTemplate(*m_plan, other);
    open(Late);
    auto* list = find<QListWidget>("conflictList");
    QTRY_VERIFY(list->isVisible());
    open(Early);
    QVERIFY(!list->isVisible());
    QSignalSpy shown(list->model(), &QAbstractItemModel::rowsInserted);
    type("templateDuration", u"7"_s);
    QTRY_COMPARE(dayText(QDate(2026, 11, 24)), u"06:00–13:00"_s);
    QVERIFY(!list->isVisible());
    QCOMPARE(shown.size(), 0);
}

void tst_TemplateFormPlan::dayThatSkipsTheStartIsMarked_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<TeamId>("team");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("sentence");
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
    };
    QTest::newRow("gap of Madrid") << at(2026, 3, 10) << North << u"02:30"_s << QDate(2026, 3, 29)
                                   << u"03:30–04:30"_s
                                   << u"02:30 does not exist that day: starts at 03:30."_s;
    QTest::newRow("fold of Madrid") << at(2026, 10, 10) << North << u"02:30"_s << QDate(2026, 10, 25)
                                    << u"02:30–02:30"_s << u"02:30 comes twice: the first is taken."_s;
    QTest::newRow("gap of Lord Howe, half an hour")
        << at(2026, 9, 20) << Howe << u"02:15"_s << QDate(2026, 10, 4) << u"02:45–03:45"_s
        << u"02:15 does not exist that day: starts at 02:45."_s;
    QTest::newRow("fold of Lord Howe, half an hour")
        << at(2026, 3, 20) << Howe << u"01:45"_s << QDate(2026, 4, 5) << u"01:45–02:15"_s
        << u"01:45 comes twice: the first is taken."_s;
    QTest::newRow("clocks go forward during it")
        << at(2026, 3, 10) << North << u"01:30"_s << QDate(2026, 3, 29) << u"01:30–03:30"_s
        << u"The clocks go forward during it: ends at 03:30."_s;
}

void tst_TemplateFormPlan::dayThatSkipsTheStartIsMarked()
{
    QFETCH(QDateTime, now);
    QFETCH(TeamId, team);
    QFETCH(QString, start);
    QFETCH(QDate, day);
    QFETCH(QString, hours);
    QFETCH(QString, sentence);
    m_clock->jumpTo(instantFromMs(now.toMSecsSinceEpoch()));
    TemplateContent content;
    content.team = team;
    content.duration = 60;
    m_form->create(content);
    type("templateStart", start);
    QTRY_COMPARE(dayText(day), hours);
    QCOMPARE(dayText(day, items::PlanPreviewModel::MarksRole), u"1"_s);
    QVERIFY(dayText(day, Qt::AccessibleTextRole).contains(sentence));
    QTRY_VERIFY2(notes().join(u'\n').contains(sentence), qPrintable(notes().join(u'\n')));
    QCOMPARE(dayText(day.addDays(-1), items::PlanPreviewModel::MarksRole), u"0"_s);
    QCOMPARE(dayText(day.addDays(-1)).first(5), start);
}

void tst_TemplateFormPlan::previewShowsTheDaysAndTheChange()
{
    open(Early);
    QCOMPARE(text<QLabel>("previewSummary"), u"28 shifts in the coming four weeks."_s);
    QCOMPARE(dayText(QDate(2026, 11, 21)), u"06:00–14:00"_s);
    QCOMPARE(dayText(QDate(2026, 11, 20)), QString());
    QCOMPARE(dayText(QDate(2026, 12, 19)), QString());
    auto* from = find<QDateEdit>("templateFrom");
    from->setFocus();
    from->setCurrentSection(QDateTimeEdit::DaySection);
    press(Qt::Key_Up);
    type("templateStart", u"22:00"_s);
    find<QPushButton>("weekday2")->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(dayText(QDate(2026, 11, 24)), QString());
    QCOMPARE(dayText(QDate(2026, 11, 21)), u"06:00–14:00"_s);
    QCOMPARE(dayText(QDate(2026, 11, 22)), u"22:00–06:00"_s);
    QVERIFY(dayText(QDate(2026, 11, 22), Qt::AccessibleTextRole).contains(u"next day"_s));
    QVERIFY(dayText(QDate(2026, 11, 24), Qt::AccessibleTextRole).contains(u"no shift"_s));
    QTRY_COMPARE(notes(), QStringList{u"Sun 22 Nov: From this day on it is changed: Start, Weekdays."_s});
    auto* table = find<QTableView>("templatePreview");
    table->setFocus();
    press(Qt::Key_Right);
    QVERIFY(!text<QLabel>("previewDay").isEmpty());
}

void tst_TemplateFormPlan::absentMemberIsLeftOut()
{
    open(Early);
    choose("exceptionMember", 0);
    find<QWidget>("exceptionDay")->setFocus();
    auto* day = find<QDateEdit>("exceptionDay");
    day->setCurrentSection(QDateTimeEdit::DaySection);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Return);
    PlanException expected;
    expected.day = QDate(2026, 11, 24);
    expected.member = Ana;
    QCOMPARE(m_form->edit().exceptions, QVector<PlanException>{expected});
    QCOMPARE(find<QListWidget>("templateExceptions")->item(0)->text(), u"Tue 24 Nov: Ana Sousa is absent"_s);
    QTRY_COMPARE(notes(), QStringList{u"Tue 24 Nov: Ana Sousa is absent."_s});
    QCOMPARE(m_form->undoStack().count(), 1);
}

void tst_TemplateFormPlan::swapAndOtherHours()
{
    open(Early);
    choose("exceptionMember", 1);
    choose("exceptionKind", 1);
    auto* instead = find<QComboBox>("exceptionInstead");
    QVERIFY(instead->isVisible());
    instead->setFocus();
    type("exceptionInstead", u"eva lopes"_s);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    choose("exceptionMember", 0);
    choose("exceptionKind", 2);
    QVERIFY(!instead->isVisible());
    QVERIFY(find<QWidget>("exceptionStart")->isVisible());
    type("exceptionStart", u"10:00"_s);
    type("exceptionDuration", u"4"_s);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    const auto exceptions = m_form->edit().exceptions.value();
    QCOMPARE(exceptions.size(), 2);
    QCOMPARE(exceptions.at(0).kind, PlanException::Kind::OtherHours);
    QCOMPARE(exceptions.at(0).startOffset, 600);
    QCOMPARE(exceptions.at(0).duration, 240);
    QCOMPARE(exceptions.at(1).kind, PlanException::Kind::SwappedWith);
    QCOMPARE(exceptions.at(1).instead, Eva);
    auto* list = find<QListWidget>("templateExceptions");
    QCOMPARE(list->item(0)->text(), u"Sat 21 Nov: Ana Sousa works 10:00–14:00"_s);
    QCOMPARE(list->item(1)->text(), u"Sat 21 Nov: Eva Lopes works instead of Rui Lopes"_s);
}

void tst_TemplateFormPlan::exceptionThatSaysNothingIsRefused()
{
    open(Early);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    auto* hint = find<QLabel>("exceptionHint");
    QVERIFY(hint->isVisible());
    QVERIFY(!m_form->edit().exceptions);
    choose("exceptionMember", 0);
    QVERIFY(!hint->isVisible());
    choose("exceptionKind", 1);
    find<QComboBox>("exceptionInstead")->setEditText(u"Ana Sousa"_s);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(hint->text(), u"Choose somebody else who works instead."_s);
    choose("exceptionKind", 2);
    type("exceptionDuration", u"0"_s);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(hint->isVisible());
    QVERIFY(!m_form->edit().exceptions);
    QCOMPARE(find<QDateEdit>("exceptionDay")->minimumDate(), QDate(2026, 11, 21));
}

void tst_TemplateFormPlan::exceptionsAreOnlyHereAndUndone()
{
    open(Early);
    choose("exceptionMember", 0);
    find<QWidget>("exceptionAdd")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_form->isModified());
    auto* list = find<QListWidget>("templateExceptions");
    list->setFocus();
    list->item(0)->setSelected(true);
    press(Qt::Key_Delete);
    QVERIFY(!m_form->isModified());
    find<QWidget>("exceptionDay")->setFocus();
    undo();
    QCOMPARE(m_form->edit().exceptions->size(), 1);
    undo();
    QVERIFY(!m_form->edit().exceptions);
    QVERIFY(std::ranges::any_of(m_form->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"Only here, never pushed to Viviot."_s);
    }));
}

void tst_TemplateFormPlan::exceptionsOfThePlanAreShown()
{
    session::PlanState state = session::PlanFeeder::state(*m_plan);
    PlanException past;
    past.shiftTemplate = Early;
    past.day = QDate(2026, 11, 20);
    past.member = Ana;
    PlanException coming = past;
    coming.day = QDate(2026, 11, 25);
    PlanException stranger = coming;
    stranger.member = Eva;
    state.exceptions = {past, coming, stranger};
    session::PlanFeeder::put(*m_plan, state);
    open(Early);
    QVERIFY(!m_form->isModified());
    QVERIFY(!m_form->edit().exceptions);
    auto* list = find<QListWidget>("templateExceptions");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), u"Wed 25 Nov: Eva Lopes is absent (no member)"_s);
    QTRY_COMPARE(notes(), QStringList{u"Wed 25 Nov: Ana Sousa is absent."_s});
}

void tst_TemplateFormPlan::differencesStandFieldByField()
{
    ShiftTemplate one = stored(Early);
    one.remote = one.content();
    one.remoteId = QUuid::createUuid();
    session::PlanFeeder::putTemplate(*m_plan, one);
    open(Early);
    auto* table = find<QWidget>("templateDifferences");
    QVERIFY(!table->isVisible());
    type("templateDuration", u"7"_s);
    type("memberSearch", u"jos"_s);
    press(Qt::Key_Return);
    find<QWidget>("templateMembers")->setFocus();
    select("templateMembers", u"Rui Lopes"_s);
    press(Qt::Key_Delete);
    find<QPushButton>("weekday1")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY(find<QLabel>("difference20"));
    QCOMPARE(text<QLabel>("difference10"), u"Duration"_s);
    QCOMPARE(text<QLabel>("difference11"), u"7:00"_s);
    QCOMPARE(text<QLabel>("difference12"), u"8:00"_s);
    QCOMPARE(text<QLabel>("difference20"), u"Members"_s);
    QCOMPARE(text<QLabel>("difference21"), u"with José Núñez"_s);
    QCOMPARE(text<QLabel>("difference22"), u"with Rui Lopes"_s);
    QVERIFY(!find<QLabel>("difference30"));
}

void tst_TemplateFormPlan::whatTheServerCannotDoIsSaid()
{
    open(Early);
    QVERIFY(text<QLabel>("templateServerText").contains(u"makes a new shift"_s));
    QVERIFY(text<QLabel>("templateServerText").contains(u"superseded here"_s));
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplateFormPlan)
#include "tst_templateformplan.moc"
