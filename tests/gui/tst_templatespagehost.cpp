#include "templatespagecase.h"

#include <items/templatesmodel.h>
#include <support/guitestmain.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::TemplatesModel;

/// The Templates page and its host: what is pushed, refused and pulled, and what is said of it.
class tst_TemplatesPageHost : public TemplatesPageCase
{
    Q_OBJECT
private Q_SLOTS:
    void pushIsAskedThenSent();
    void pushSavesWhatWasTypedFirst();
    void bulkPushSaysWhatWouldLeave();
    void newTeamGoesFirst();
    void nothingToPushIsSaid();
    void refusedFieldsAreSaidAtTheFields();
    void refusalOutlivesTheWindow();
    void roleThatIsMissingIsNamed();
    void withoutAConnectionThePushIsRefused();
    void pullBringsWhatIsThere();
    void pullThatFailsSaysSo();
    void pullKeepsWhatWasTyped();
    void pullShowsWhatDiffers();
    void outcomeIsFollowedWhileTheHostIsAway();

private:
    [[nodiscard]] QString question() const { return b->shownText("planText"); }
    [[nodiscard]] QString outcome() const { return b->shownText("planOutcomeText"); }
    /// The editor of teams has a picker of its own.
    [[nodiscard]] QString membersHint() const
    {
        const auto* label = b->find<QWidget>("templateForm")->findChild<QLabel*>(u"templateMembersHint"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString stateOf(const QString& name) const
    {
        return cell(name, TemplatesModel::StateColumn);
    }
};

void tst_TemplatesPageHost::pushIsAskedThenSent()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s});
    const auto before = b->host.viviotShifts().size();
    choose({u"Early"_s});
    b->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(question(), u"Push “Early” to Viviot? 1 are new there."_s);
    b->click("planPushCancel");
    QVERIFY(b->host.viviotTaken().isEmpty());
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Synced"_s);
    QTRY_COMPARE(outcome(), u"1 pushed and accepted."_s);
    QCOMPARE(b->host.viviotShifts().size(), before + 1);
    QCOMPARE(b->host.viviotShifts().constLast().name, u"Early"_s);
}

void tst_TemplatesPageHost::pushSavesWhatWasTypedFirst()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Earlier"_s);
    b->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(question(), u"“Earlier” has changes that are not saved."_s);
    b->click("unsavedSave");
    QTRY_COMPARE(question(), u"Push “Earlier” to Viviot? 1 are new there."_s);
    b->click("planPushConfirm");
    QTRY_COMPARE(stateOf(u"Earlier"_s), u"Synced"_s);
}

void tst_TemplatesPageHost::bulkPushSaysWhatWouldLeave()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s, u"Late"_s});
    pushChosen();
    QTRY_COMPARE(stateOf(u"Late"_s), u"Synced"_s);
    QTRY_COMPARE(stateOf(u"Early"_s), u"Synced"_s);
    choose({u"Late"_s});
    type("templateName", u"Later"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(u"Later"_s), u"Changed since pushed"_s);
    addTemplates({u"Night"_s, u"Noon"_s});
    choose({u"Early"_s, u"Later"_s, u"Night"_s, u"Noon"_s});
    b->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(question(),
        u"Push 3 templates to Viviot? 2 are new there. 1 go as new shifts beside the older ones, "
        u"which stay on the server. 1 have nothing to push."_s);
    const auto before = b->host.viviotShifts().size();
    b->click("planPushConfirm");
    QTRY_COMPARE(outcome(), u"3 pushed and accepted."_s);
    QCOMPARE(b->host.viviotShifts().size(), before + 3);
}

void tst_TemplatesPageHost::newTeamGoesFirst()
{
    connectAs(b->hostInfo.viviotAdmin);
    const TeamId team = addTeam(u"Night riders"_s, {1001});
    addTemplates({u"Early"_s});
    session::TemplateEdit edit;
    edit.id = named(u"Early"_s)->id;
    edit.content = named(u"Early"_s)->content();
    edit.content.team = team;
    const auto saved = b->session->saveTemplates({edit});
    QTRY_VERIFY(saved.isFinished());
    choose({u"Early"_s});
    b->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(question().contains(u"1 teams are pushed first: Night riders."_s));
    b->click("planPushConfirm");
    QTRY_COMPARE(outcome(), u"2 pushed and accepted."_s);
    const auto taken = b->host.viviotTaken();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.at(0).call, sandbox::ViviotTaken::Call::InsertTeam);
    QCOMPARE(b->host.viviotShifts().constLast().team, std::optional(b->host.viviotTeams().constLast().id));
}

void tst_TemplatesPageHost::nothingToPushIsSaid()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Synced"_s);
    b->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(question().isEmpty());
    QCOMPARE(b->shownText("messageText"), u"There is nothing to push: the server has it as it is here."_s);
}

void tst_TemplatesPageHost::refusedFieldsAreSaidAtTheFields()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s}, {1001, 4999});
    choose({u"Early"_s});
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Rejected"_s);
    QTRY_VERIFY(outcome().startsWith(u"Refused: “Early”."_s));
    QTRY_VERIFY(b->shownText("templateRefusal").startsWith(u"The last push was refused."_s));
    QTRY_VERIFY(membersHint().contains(u"4999"_s));
    QVERIFY(QApplication::focusWidget() == b->find<QTableView>("templatesTable"));
    // Mended and saved, it says no more what is mended; another push is taken.
    session::TemplateEdit edit;
    edit.id = named(u"Early"_s)->id;
    edit.content = named(u"Early"_s)->content();
    edit.content.members = {BusinessUserId(1001)};
    const auto saved = b->session->saveTemplates({edit});
    QTRY_VERIFY(saved.isFinished());
    b->click("outcomeShow");
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Synced"_s);
    QTRY_VERIFY(b->shownText("templateRefusal").isEmpty());
}

void tst_TemplatesPageHost::refusalOutlivesTheWindow()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s}, {4999});
    choose({u"Early"_s});
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Rejected"_s);
    b->close();
    b->open();
    openPage();
    QTRY_COMPARE(shown(), QStringList{u"Early"_s});
    choose({u"Early"_s});
    QTRY_VERIFY(membersHint().contains(u"4999"_s));
}

void tst_TemplatesPageHost::roleThatIsMissingIsNamed()
{
    connectAs(b->hostInfo.viviotMember);
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    pushChosen();
    QTRY_COMPARE(stateOf(u"Early"_s), u"Rejected"_s);
    QTRY_VERIFY(outcome().contains(u"TeamAdmin"_s));
    QTRY_VERIFY(b->shownText("templateRefusal").contains(u"TeamAdmin"_s));
    QVERIFY(b->host.viviotTaken().isEmpty());
}

void tst_TemplatesPageHost::withoutAConnectionThePushIsRefused()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    pushChosen();
    QTRY_VERIFY(b->shownText("messageText").contains(u"Viviot"_s));
    QCOMPARE(stateOf(u"Early"_s), u"Draft"_s);
}

void tst_TemplatesPageHost::pullBringsWhatIsThere()
{
    connectAs(b->hostInfo.viviotAdmin);
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(shown().size(), b->host.viviotShifts().size());
    QTRY_VERIFY(outcome().startsWith(u"3 templates are new here. 8 teams are new or changed."_s));
    QCOMPARE(stateOf(shown().constFirst()), u"Only on the server"_s);
    b->click("pullClose");
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(outcome(), u"Nothing new on the server."_s);
}

void tst_TemplatesPageHost::pullThatFailsSaysSo()
{
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(!outcome().isEmpty());
    b->click("pullSettings");
    QCOMPARE(b->window->page(), shell::Page::Settings);
    connectAs(b->hostInfo.viviotMember);
    openPage();
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(outcome().contains(u"TeamAdmin"_s));
    QVERIFY(plan().templates().isEmpty());
    connectAs(b->hostInfo.viviotTeamAdmin);
    b->click("pullRetry");
    QTRY_VERIFY(outcome().contains(u"may not read the users"_s));
    QVERIFY(!plan().templates().isEmpty());
}

void tst_TemplatesPageHost::pullKeepsWhatWasTyped()
{
    connectAs(b->hostInfo.viviotAdmin);
    pull();
    QTRY_VERIFY(!shown().isEmpty());
    const QString name = shown().constFirst();
    choose({name});
    type("templateName", u"Typed"_s);
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(!outcome().isEmpty());
    QCOMPARE(fieldText("templateName"), u"Typed"_s);
    QVERIFY(b->find<QAction>("undo")->isEnabled());
}

void tst_TemplatesPageHost::pullShowsWhatDiffers()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s, u"Late"_s});
    pushChosen();
    QTRY_COMPARE(outcome(), u"2 pushed and accepted."_s);
    choose({u"Early"_s});
    type("templateName", u"Earlier"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(u"Earlier"_s), u"Changed since pushed"_s);
    // The server's shift becomes another, as by somebody who edits it in Viviot itself.
    QByteArray shifts = "[";
    for (const auto& shift : b->host.viviotShifts()) {
        const QByteArray id = shift.id.toString(QUuid::Id128).toUtf8();
        const bool isEarly = shift.name == "Early"_L1;
        shifts += (shifts.size() > 1 ? "," : "") + QByteArray("{\"id\":\"") + id + "\",\"name\":\""
            + shift.name.toUtf8()
            + "\",\"startTimeOffset\":" + QByteArray::number(isEarly ? 300 : shift.startOffset)
            + ",\"endTimeOffset\":" + QByteArray::number(shift.duration)
            + ",\"shiftMembers\":[{\"businessUserId\":1001,\"firstName\":\"A\",\"lastName\":\"B\"}]}";
    }
    shifts += "]";
    QByteArray script
        = R"({"rules":[{"match":{"path":"/shifts","method":"GET"},"action":"status","status":200,)"
          R"("headers":{"Content-Type":"application/json"},"body":{"shifts":)"
        + shifts + "}}]}";
    script.replace("\"/shifts\"", '"' + b->hostInfo.viviotUrl.path().toUtf8() + "/shifts\"");
    QVERIFY(b->host.setFaults(script).has_value());
    b->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(outcome().contains(u"1 templates were changed both here and on the server"_s));
    choose({u"Late"_s});
    b->click("pullDiffering");
    QTRY_COMPARE(chosen(), QStringList{u"Earlier"_s});
    QCOMPARE(named(u"Earlier"_s)->content().startOffset, 480);
}

void tst_TemplatesPageHost::outcomeIsFollowedWhileTheHostIsAway()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTemplates({u"Early"_s});
    QVERIFY(b->host
                .setFaults(R"({"rules":[{"match":{"method":"POST","times":1},"action":"status","status":429,)"
                           R"("retry_after":600}]})")
                .has_value());
    choose({u"Early"_s});
    pushChosen();
    QTRY_COMPARE(outcome(), u"1 wait in the outbox."_s);
    QTRY_COMPARE(stateOf(u"Early"_s), u"Queued"_s);
    QTRY_VERIFY(b->operations().value(0).lastError.has_value());
    b->press(Qt::Key_F5); // the host is asked once more before it wanted to be
    QTRY_COMPARE(outcome(), u"1 pushed and accepted."_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplatesPageHost)
#include "tst_templatespagehost.moc"
