#include "plandesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `templates pull`.
class tst_TemplatesPull : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPullSaysWhatHasChanged();
    void whatIsDifferentOnBothSidesIsNamed();
    void whatTheServerChangedIsTaken();
    void whoMayNotReadTheUsersIsTold();
    void aRoleThatIsMissingIsNamed();
    void aPageSaysItsStatus_data();
    void aPageSaysItsStatus();
    void aHostOutOfReach();

private:
    /// From now on the host lists this one shift alone.
    static bool list(PlanDesk& desk, const sandbox::ViviotShift& shift, int duration)
    {
        const QByteArray listed = "{\"shifts\":[{\"id\":\"" + guidText(shift.id).toLatin1() + "\",\"name\":\""
            + shift.name.toUtf8() + "\",\"startTimeOffset\":" + QByteArray::number(shift.startOffset)
            + ",\"endTimeOffset\":" + QByteArray::number(duration) + ",\"shiftMembers\":[]}]}";
        return desk.setFaults("{\"rules\":[{\"match\":{\"method\":\"GET\",\"path\":\"/shifts\"},"
                              "\"action\":\"status\",\"status\":200,\"body\":"
            + listed + "}]}");
    }
};

void tst_TemplatesPull::aPullSaysWhatHasChanged()
{
    PlanDesk desk;
    const Ran first = desk.json(u"templates pull"_s);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.object(),
        (QJsonObject{{u"teams"_s, 8}, {u"added"_s, 3}, {u"changed"_s, 0}, {u"differing"_s, 0},
            {u"differing_teams"_s, 0}, {u"gone"_s, 0}, {u"postponed"_s, 0}, {u"has_users"_s, true}}));
    const Ran again = desk.run(u"templates pull"_s);
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("Shift templates: 0 new from the server"), again.out.constData());
    QCOMPARE(desk.json(u"templates list"_s).column(u"state"_s).count(u"remote_only"_s), 3);
}

void tst_TemplatesPull::whatIsDifferentOnBothSidesIsNamed()
{
    PlanDesk desk;
    QCOMPARE(desk.import(R"([{"Name":"Day","StartTimeOffset":600,"EndTimeOffset":60}])").status, 0);
    QCOMPARE(desk.run(u"templates push"_s).status, 0);
    const sandbox::ViviotShift there = desk.host().viviotShifts().constLast();
    {
        OwnerDesk owner(desk.console, false);
        const ShiftTemplate& one = owner.session().plan().templates().constFirst();
        session::TemplateEdit edit{one.id, one.content(), {}, one.mode, {}};
        edit.content.duration = 90;
        const auto saved = owner.session().saveTemplates({edit});
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().has_value());
    }
    QVERIFY(list(desk, there, 120));
    const Ran ran = desk.json(u"templates pull"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"differing"_s).toInt(), 1);
    QVERIFY2(ran.err.contains("“Day” differs from the server in: Duration."), ran.err.constData());
    QVERIFY2(ran.err.contains("templates push 1"), ran.err.constData());
    const QJsonObject ours = desk.templates().at(0).toObject();
    QCOMPARE(ours.value(u"duration"_s).toInt(), 90);
    QCOMPARE(ours.value(u"state"_s).toString(), u"changed"_s);
    QCOMPARE(ours.value(u"differs"_s).toArray(), (QJsonArray{u"duration"_s}));
}

void tst_TemplatesPull::whatTheServerChangedIsTaken()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);
    sandbox::ViviotShift there = desk.host().viviotShifts().constFirst();
    QVERIFY(list(desk, there, 30));
    const Ran ran = desk.json(u"templates pull"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"changed"_s).toInt(), 1);
    QCOMPARE(ran.object().value(u"gone"_s).toInt(), 2);
    const QJsonArray all = desk.templates();
    QCOMPARE(all.at(0).toObject().value(u"duration"_s).toInt(), 30);
    QCOMPARE(all.at(1).toObject().value(u"gone"_s), QJsonValue(true));
    QVERIFY(desk.run(u"templates list"_s).out.contains("gone from the server"));
}

void tst_TemplatesPull::whoMayNotReadTheUsersIsTold()
{
    PlanDesk desk;
    QCOMPARE(desk.connectViviot(desk.info().viviotTeamAdmin).status, 0);
    const Ran ran = desk.json(u"templates pull"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"has_users"_s), QJsonValue(false));
    QVERIFY2(ran.err.contains("may not read the users"), ran.err.constData());
}

void tst_TemplatesPull::aRoleThatIsMissingIsNamed()
{
    PlanDesk desk;
    QCOMPARE(desk.connectViviot(desk.info().viviotMember).status, 0);
    const Ran ran = desk.json(u"templates pull"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"role_missing"_s);
    QVERIFY2(ran.err.contains("TenantAdmin") && ran.err.contains("TeamAdmin"), ran.err.constData());
    QVERIFY(desk.templates().isEmpty());
    // A read call pauses nothing.
    QCOMPARE(desk.json(u"connection show"_s).column(u"state"_s).at(1), u"active"_s);
}

void tst_TemplatesPull::aPageSaysItsStatus_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("N15 a sign-in page") << QByteArray(R"("action":"html")") << QByteArray("HTTP 200");
    QTest::newRow("a proxy's page") << QByteArray(
        R"("action":"status","status":502,"body":"<html>Bad gateway</html>")")
                                    << QByteArray("HTTP 502");
    QTest::newRow("a page that is not there")
        << QByteArray(R"("action":"status","status":404,"body":"<html>Not here</html>")")
        << QByteArray("HTTP 404");
}

void tst_TemplatesPull::aPageSaysItsStatus()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, said);
    PlanDesk desk;
    QVERIFY(desk.setFaults(R"({"rules":[{)" + fault + "}]}"));
    const Ran ran = desk.json(u"templates pull"_s);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(desk.json(u"teams list"_s).array().isEmpty());
}

void tst_TemplatesPull::aHostOutOfReach()
{
    PlanDesk desk;
    desk.stopHost();
    QCOMPARE(desk.json(u"templates pull"_s).errorCode(), u"host_unreachable"_s);
    Console unset;
    const Ran none = unset.json({u"templates"_s, u"pull"_s});
    QCOMPARE(none.errorCode(), u"no_connection"_s);
    QVERIFY2(none.err.contains("connection set viviot"), none.err.constData());
}

COVERSHIFT_TEST_MAIN(tst_TemplatesPull)
#include "tst_templatespull.moc"
