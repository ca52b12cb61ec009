#include "viviottest.h"

#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

const QByteArray plain = R"({"Name":"Late","StartTimeOffset":1320,"EndTimeOffset":480})";

} // namespace

/// InsertShift and GetShifts against `contracts/viviot.md`: both forms, golden bodies written by hand.
class tst_viviothostshifts : public ViviotTest
{
    Q_OBJECT
private Q_SLOTS:
    void publishedXml();
    void everyFieldInJson();
    void everyFieldInXml();
    void bothFormsMakeTheSameShift();
    void answersGoldenJson();
    void answersGoldenXml();
    void failureInXml();
    void formOfTheAnswer_data();
    void formOfTheAnswer();
    void seedGivesThree();

private:
    [[nodiscard]] QByteArray fullJson() const;
    [[nodiscard]] QByteArray fullXml() const;
    void verifyFull() const
    {
        const ViviotShift shift = newest();
        QCOMPARE(shift.name, u"Ñight"_s);
        QCOMPARE(shift.team, std::optional(seededTeam()));
        QCOMPARE(shift.startOffset, 1320);
        QCOMPARE(shift.duration, 480);
        QCOMPARE(shift.firstDay, std::optional(QDate(2026, 11, 21)));
        QCOMPARE(shift.lastDay, std::optional(QDate(2026, 11, 27)));
        QCOMPARE(shift.members, QVector<int>({1001, 5001}));
    }
};

QByteArray tst_viviothostshifts::fullJson() const
{
    return R"({"Version":1,"Name":"Ñight","TeamId":")" + hex(seededTeam())
        + R"(","StartTimeOffset":1320,"EndTimeOffset":480,"StartDate":1795219200000,)"
          R"("EndDate":1795824000000,"ShiftMembers":[1001,5001]})";
}

QByteArray tst_viviothostshifts::fullXml() const
{
    return shiftXml("<Version xmlns=\"" + baseNs
        + "\">1</Version><EndDate>2026-11-28T00:00:00</EndDate><EndTimeOffset>480</EndTimeOffset>"
          "<Name>Ñight</Name><ShiftMembers xmlns:a=\""
        + arraysNs
        + "\"><a:int>1001</a:int><a:int>5001</a:int></ShiftMembers>"
          "<StartDate>2026-11-21T00:00:00</StartDate><StartTimeOffset>1320</StartTimeOffset><TeamId>"
        + dashed(seededTeam()) + "</TeamId>");
}

void tst_viviothostshifts::publishedXml()
{
    // The sample of the published page, its placeholders filled in.
    const QByteArray body
        = "<InsertShift xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
          "xmlns=\"http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business\">\n"
          "  <Version "
          "xmlns=\"http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Base\">0</Version>\n"
          "  <EndDate>0001-01-01T00:00:00</EndDate>\n"
          "  <EndTimeOffset>480</EndTimeOffset>\n"
          "  <Name>String</Name>\n"
          "  <ShiftMembers xmlns:d2p1=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\">\n"
          "    <d2p1:int>1001</d2p1:int>\n"
          "  </ShiftMembers>\n"
          "  <StartDate>0001-01-01T00:00:00</StartDate>\n"
          "  <StartTimeOffset>0</StartTimeOffset>\n"
          "  <TeamId>"
        + dashed(seededTeam()) + "</TeamId>\n</InsertShift>";
    const RawAnswer answer = insert(body, xmlBody + wantsXml);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/xml"));
    QVERIFY(!newest().firstDay && !newest().lastDay);
    QCOMPARE(newest().members, QVector<int>{1001});
}

void tst_viviothostshifts::everyFieldInJson()
{
    QCOMPARE(insert(fullJson()).status, 200);
    verifyFull();
    QCOMPARE(m_host->viviotTaken(),
        (QVector<ViviotTaken>{{ViviotTaken::Call::InsertShift, u"admin"_s, false, newest().id, u"Ñight"_s}}));
}

void tst_viviothostshifts::everyFieldInXml()
{
    QCOMPARE(insert(fullXml(), xmlBody).status, 200);
    verifyFull();
    QVERIFY(m_host->viviotTaken().constFirst().xml);
}

void tst_viviothostshifts::bothFormsMakeTheSameShift()
{
    QCOMPARE(insert(fullJson()).status, 200);
    ViviotShift first = newest();
    QCOMPARE(insert(fullXml(), xmlBody).status, 200);
    QVERIFY(first.id != newest().id);
    first.id = newest().id;
    QCOMPARE(newest(), first);
    QCOMPARE(m_host->viviotShifts().size(), seededShifts() + 2);
}

void tst_viviothostshifts::answersGoldenJson()
{
    const RawAnswer answer = insert(fullJson());
    const ViviotUser rider = m_host->viviotUsers().constFirst();
    const ViviotUser office = m_host->viviotUsers().at(200);
    const QByteArray organisation = answer.json()[u"shifts"][0][u"organizationId"].toString().toLatin1();
    QCOMPARE(organisation.size(), 32);
    const QByteArray golden = R"({"shifts":[{"endDate":1795824000000,"endTimeOffset":480,"id":")"
        + hex(newest().id) + R"(","name":"Ñight","organizationId":")" + organisation
        + R"(","shiftMembers":[{"businessUserId":1001,"firstName":")" + rider.firstName.toUtf8()
        + R"(","lastName":")" + rider.lastName.toUtf8() + R"("},{"businessUserId":5001,"firstName":")"
        + office.firstName.toUtf8() + R"(","lastName":")" + office.lastName.toUtf8()
        + R"("}],"startDate":1795219200000,"startTimeOffset":1320,"teamId":")" + hex(seededTeam())
        + R"("}]})";
    QCOMPARE(answer.body, golden);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(answer.header("Date"), QByteArray("Sat, 21 Nov 2026 13:00:00 GMT"));

    const QJsonObject open = insert(plain).json()[u"shifts"][0].toObject();
    QCOMPARE(open.keys(),
        QStringList({u"endTimeOffset"_s, u"id"_s, u"name"_s, u"organizationId"_s, u"shiftMembers"_s,
            u"startTimeOffset"_s}));
    QCOMPARE(open[u"shiftMembers"].toArray().size(), 0);
}

void tst_viviothostshifts::answersGoldenXml()
{
    const RawAnswer json = insert(plain);
    const QByteArray organisation = dashed(QUuid(u'{'
        + QString(json.json()[u"shifts"][0][u"organizationId"].toString())
              .insert(8, u'-')
              .insert(13, u'-')
              .insert(18, u'-')
              .insert(23, u'-')
        + u'}'));
    QCOMPARE(insert(R"({"name":"A & <B>","startTimeOffset":0,"endTimeOffset":1440,)"
                    R"("startDate":1795219200000,"shiftMembers":[1001]})")
                 .status,
        200);
    const ViviotUser rider = m_host->viviotUsers().constFirst();
    const QByteArray answer = get("/shifts", wantsXml).body;
    const QByteArray golden = "<d2p1:ShiftDto><d2p1:EndDate i:nil=\"true\"/>"
                              "<d2p1:EndTimeOffset>1440</d2p1:EndTimeOffset><d2p1:Id>"
        + dashed(newest().id) + "</d2p1:Id><d2p1:Name>A &amp; &lt;B&gt;</d2p1:Name><d2p1:OrganizationId>"
        + organisation
        + "</d2p1:OrganizationId><d2p1:ShiftMembers><d2p1:ShiftMemberDto>"
          "<d2p1:BusinessUserId>1001</d2p1:BusinessUserId><d2p1:FirstName>"
        + rider.firstName.toUtf8() + "</d2p1:FirstName><d2p1:LastName>" + rider.lastName.toUtf8()
        + "</d2p1:LastName></d2p1:ShiftMemberDto></d2p1:ShiftMembers>"
          "<d2p1:StartDate>2026-11-21T00:00:00</d2p1:StartDate><d2p1:StartTimeOffset>0</d2p1:StartTimeOffset>"
          "<d2p1:TeamId i:nil=\"true\"/></d2p1:ShiftDto></Shifts></ShiftResponse>\n";
    QVERIFY2(answer.endsWith(golden), answer.right(golden.size()));
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                            "<ShiftResponse xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\""
        + businessNs + "\"><ResponseStatus xmlns=\"" + baseNs
        + "\" i:nil=\"true\"/><Shifts "
          "xmlns:d2p1=\"http://schemas.datacontract.org/2004/07/Viviot.Infrastructure.Dto.Shift\">"
          "<d2p1:ShiftDto>";
    QVERIFY2(answer.startsWith(head), answer.left(head.size()));
}

void tst_viviothostshifts::failureInXml()
{
    const RawAnswer answer = insert(shiftXml("<EndTimeOffset>480</EndTimeOffset>"), xmlBody + wantsXml);
    QCOMPARE(answer.status, 400);
    const QByteArray golden = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                              "<ShiftResponse xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\""
        + businessNs + "\"><ResponseStatus xmlns=\"" + baseNs
        + "\" xmlns:d2p1=\"http://schemas.servicestack.net/types\"><d2p1:ErrorCode>NotEmpty</d2p1:ErrorCode>"
          "<d2p1:Message>'Name' should not be empty.</d2p1:Message><d2p1:StackTrace i:nil=\"true\"/>"
          "<d2p1:Errors><d2p1:ResponseError><d2p1:ErrorCode>NotEmpty</d2p1:ErrorCode>"
          "<d2p1:FieldName>Name</d2p1:FieldName><d2p1:Message>'Name' should not be empty.</d2p1:Message>"
          "<d2p1:Meta i:nil=\"true\"/></d2p1:ResponseError></d2p1:Errors><d2p1:Meta i:nil=\"true\"/>"
          "</ResponseStatus><Shifts i:nil=\"true\"/></ShiftResponse>\n";
    QCOMPARE(answer.body, golden);
}

void tst_viviothostshifts::formOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("xml");
    const auto row = [](const char* name, const char* target, const char* accept, bool xml) {
        const QByteArray header = *accept ? QByteArray("Accept: ") + accept + "\r\n" : QByteArray();
        QTest::newRow(name) << QByteArray(target) << header << xml;
    };
    row("nothing asked for: JSON", "/shifts", "", false);
    row("anything: JSON", "/shifts", "*/*", false);
    row("XML", "/shifts", "application/xml", true);
    row("XML, with a parameter", "/shifts", "application/xml; charset=utf-8", true);
    row("XML first by weight", "/shifts", "application/json;q=0.5, application/xml", true);
    row("JSON first by weight", "/shifts", "application/json, application/xml;q=0.9", false);
    row("neither: JSON", "/shifts", "text/html", false);
    row("suffix .xml", "/shifts.xml", "application/json", true);
    row("suffix .json", "/shifts.json", "application/xml", false);
    row("format=xml", "/shifts?format=xml", "", true);
    row("format=json over Accept", "/shifts?Version=1&format=json", "application/xml", false);
}

void tst_viviothostshifts::formOfTheAnswer()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, headers);
    QFETCH(bool, xml);
    const RawAnswer answer = get(target, headers);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type").startsWith("application/xml"), xml);
    QCOMPARE(answer.body.startsWith("<?xml"), xml);
    QCOMPARE(answer.json()[u"shifts"].toArray().size(), xml ? 0 : seededShifts());
}

void tst_viviothostshifts::seedGivesThree()
{
    const QVector<ViviotShift> shifts = m_host->viviotShifts();
    QCOMPARE(shifts.size(), seededShifts());
    QVERIFY(!shifts[0].firstDay && !shifts[0].lastDay);
    QVERIFY(shifts[1].startOffset + shifts[1].duration > 1440 && shifts[1].firstDay && !shifts[1].lastDay);
    QVERIFY(shifts[2].firstDay && shifts[2].lastDay);
    for (const ViviotShift& shift : shifts) {
        QVERIFY(shift.team && !shift.members.isEmpty());
        QVERIFY(shift.duration >= 1 && shift.duration <= 1440);
    }
    QVERIFY(m_host->viviotTaken().isEmpty());
    // EndDate is the first day without it.
    const QJsonArray answered = get("/shifts").json()[u"shifts"].toArray();
    QCOMPARE(answered[2][u"endDate"].toInteger(), 1798156800000);
    QCOMPARE(shifts[2].lastDay, std::optional(QDate(2026, 12, 24)));
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_viviothostshifts;
COVERSHIFT_TEST_MAIN(tst_viviothostshifts)
#include "tst_viviothostshifts.moc"
