#include "viviotfixture.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Business = u"http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Business"_s;
const QString Base = u"http://schemas.datacontract.org/2004/07/Viviot.Api.ServiceModel.Api.Base"_s;
const QString Arrays = u"http://schemas.microsoft.com/2003/10/Serialization/Arrays"_s;

using Values = QMap<QString, QStringList>;

struct NetMember
{
    QString space;
    QString name;
    bool isIntList = false;
};

/// As .NET's DataContractSerializer reads a class: members in their order, the base class's first; an element
/// that is none of those still to come is dropped without a word.
class NetReader
{
public:
    explicit NetReader(const QString& root, const QVector<NetMember>& members)
        : m_root(root)
        , m_members(members)
    {
    }

    Values read(const QByteArray& bytes) const
    {
        QXmlStreamReader xml(bytes);
        Values values;
        if (!xml.readNextStartElement() || xml.name() != m_root || xml.namespaceUri() != Business)
            return {{u"error"_s, {u"root"_s}}};
        qsizetype next = 0;
        while (xml.readNextStartElement()) {
            qsizetype at = next;
            while (at < m_members.size()
                && (xml.name() != m_members[at].name || xml.namespaceUri() != m_members[at].space))
                ++at;
            if (at == m_members.size()) {
                xml.skipCurrentElement();
                continue;
            }
            values[m_members[at].name]
                = m_members[at].isIntList ? ints(xml) : QStringList{xml.readElementText()};
            next = at + 1;
        }
        if (xml.hasError())
            return {{u"error"_s, {xml.errorString()}}};
        return values;
    }

private:
    static QStringList ints(QXmlStreamReader& xml)
    {
        QStringList values;
        while (xml.readNextStartElement()) {
            if (xml.name() == "int"_L1 && xml.namespaceUri() == Arrays)
                values.append(xml.readElementText());
            else
                xml.skipCurrentElement();
        }
        return values;
    }

    QString m_root;
    QVector<NetMember> m_members;
};

NetReader shiftReader()
{
    return NetReader(u"InsertShift"_s,
        {{Base, u"Version"_s}, {Business, u"EndDate"_s}, {Business, u"EndTimeOffset"_s},
            {Business, u"Name"_s}, {Business, u"ShiftMembers"_s, true}, {Business, u"StartDate"_s},
            {Business, u"StartTimeOffset"_s}, {Business, u"TeamId"_s}});
}

NetReader teamReader(const QString& root)
{
    return NetReader(root,
        {{Base, u"Version"_s}, {Business, u"Id"_s}, {Business, u"LeaderBusinessUserId"_s},
            {Business, u"Name"_s}, {Business, u"TeamMembers"_s, true}});
}

InsertShift nightShift()
{
    return {u"Night <A> & \"Co\" – Żółw"_s, guid(u"0f8fad5bd9cb469fa16570867728950e"_s), 1320, 480,
        QDate(2026, 11, 21), QDate(2026, 12, 31), {BusinessUserId(7), BusinessUserId(9007199254740993)}};
}

InsertShift openShift()
{
    return {u"Open"_s, {}, 0, 1440, {}, {}, {}};
}

ViviotSettings settings(ViviotFormat format, EndDateMeaning endDate = EndDateMeaning::Exclusive)
{
    ViviotSettings settings;
    settings.format = format;
    settings.endDate = endDate;
    return settings;
}

} // namespace

/// The exact bytes that go to a Viviot host, and that a .NET host loses none of them (`contracts/viviot.md`).
class tst_viviotpayload : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shiftPayload_data();
    void shiftPayload();
    void teamPayload_data();
    void teamPayload();
    void netReaderDropsWhatComesLate();
    void everyFieldOfAShiftSurvives_data();
    void everyFieldOfAShiftSurvives();
    void everyFieldOfATeamSurvives();
    void endDate_data();
    void endDate();
    void whatIsUnsetIsLeftOut();
};

void tst_viviotpayload::shiftPayload_data()
{
    QTest::addColumn<InsertShift>("shift");
    QTest::addColumn<EndDateMeaning>("endDate");
    QTest::addColumn<QString>("file");
    QTest::newRow("all of it") << nightShift() << EndDateMeaning::Exclusive << u"request-insertshift"_s;
    QTest::newRow("the last day as the end date")
        << nightShift() << EndDateMeaning::Inclusive << u"request-insertshift-inclusive"_s;
    QTest::newRow("for ever, nobody, no team")
        << openShift() << EndDateMeaning::Exclusive << u"request-insertshift-open"_s;
    QTest::newRow("for ever, whatever the end date means")
        << openShift() << EndDateMeaning::Inclusive << u"request-insertshift-open"_s;
}

void tst_viviotpayload::shiftPayload()
{
    QFETCH(InsertShift, shift);
    QFETCH(EndDateMeaning, endDate);
    QFETCH(QString, file);
    for (const ViviotFormat format : {ViviotFormat::Json, ViviotFormat::Xml})
        QCOMPARE(shift.payload(settings(format, endDate)), goldenOf(file, format));
}

void tst_viviotpayload::teamPayload_data()
{
    QTest::addColumn<ViviotFormat>("format");
    QTest::newRow("JSON") << ViviotFormat::Json;
    QTest::newRow("XML") << ViviotFormat::Xml;
}

void tst_viviotpayload::teamPayload()
{
    QFETCH(ViviotFormat, format);
    const QUuid id = guid(u"0f8fad5bd9cb469fa16570867728950e"_s);
    const QVector<BusinessUserId> members{BusinessUserId(7), BusinessUserId(8)};
    const ViviotSettings by = settings(format);
    QCOMPARE((InsertTeam{u"North"_s, BusinessUserId(7), members}.payload(by)),
        goldenOf(u"request-insertteam"_s, format));
    QCOMPARE((InsertTeam{u"Alone"_s, {}, {}}.payload(by)), goldenOf(u"request-insertteam-alone"_s, format));
    QCOMPARE((UpdateTeam{id, u"North"_s, BusinessUserId(7), members}.payload(by)),
        goldenOf(u"request-updateteam"_s, format));
    QCOMPARE(
        (UpdateTeam{id, u"Alone"_s, {}, {}}.payload(by)), goldenOf(u"request-updateteam-alone"_s, format));
}

void tst_viviotpayload::netReaderDropsWhatComesLate()
{
    const QString late
        = u"<InsertShift xmlns=\"%1\"><Name>N</Name><EndTimeOffset>480</EndTimeOffset>"
          u"<Version xmlns=\"%2\">1</Version><StartTimeOffset>5</StartTimeOffset></InsertShift>"_s;
    const Values expected{{u"Name"_s, {u"N"_s}}, {u"StartTimeOffset"_s, {u"5"_s}}};
    QCOMPARE(shiftReader().read(late.arg(Business, Base).toUtf8()), expected);
}

void tst_viviotpayload::everyFieldOfAShiftSurvives_data()
{
    QTest::addColumn<InsertShift>("shift");
    QTest::addColumn<Values>("expected");
    QTest::newRow("22:00 and eight hours, with an end")
        << nightShift()
        << Values{{u"Version"_s, {u"0"_s}}, {u"EndDate"_s, {u"2027-01-01T00:00:00"_s}},
               {u"EndTimeOffset"_s, {u"480"_s}}, {u"Name"_s, {u"Night <A> & \"Co\" – Żółw"_s}},
               {u"ShiftMembers"_s, {u"7"_s, u"9007199254740993"_s}},
               {u"StartDate"_s, {u"2026-11-21T00:00:00"_s}}, {u"StartTimeOffset"_s, {u"1320"_s}},
               {u"TeamId"_s, {u"0f8fad5b-d9cb-469f-a165-70867728950e"_s}}};
    InsertShift since = openShift();
    since.firstDay = QDate(2024, 2, 29);
    QTest::newRow("since a leap day, for ever")
        << since
        << Values{{u"Version"_s, {u"0"_s}}, {u"EndTimeOffset"_s, {u"1440"_s}}, {u"Name"_s, {u"Open"_s}},
               {u"StartDate"_s, {u"2024-02-29T00:00:00"_s}}, {u"StartTimeOffset"_s, {u"0"_s}}};
}

void tst_viviotpayload::everyFieldOfAShiftSurvives()
{
    QFETCH(InsertShift, shift);
    QTEST(shiftReader().read(shift.payload(settings(ViviotFormat::Xml))), "expected");
}

void tst_viviotpayload::everyFieldOfATeamSurvives()
{
    const QUuid id = guid(u"0f8fad5bd9cb469fa16570867728950e"_s);
    const QVector<BusinessUserId> members{BusinessUserId(7), BusinessUserId(8)};
    Values expected{{u"Version"_s, {u"0"_s}}, {u"LeaderBusinessUserId"_s, {u"7"_s}},
        {u"Name"_s, {u"North"_s}}, {u"TeamMembers"_s, {u"7"_s, u"8"_s}}};
    const ViviotSettings xml = settings(ViviotFormat::Xml);
    QCOMPARE(
        teamReader(u"InsertTeam"_s).read(InsertTeam{u"North"_s, BusinessUserId(7), members}.payload(xml)),
        expected);
    expected[u"Id"_s] = {u"0f8fad5b-d9cb-469f-a165-70867728950e"_s};
    QCOMPARE(
        teamReader(u"UpdateTeam"_s).read(UpdateTeam{id, u"North"_s, BusinessUserId(7), members}.payload(xml)),
        expected);
}

void tst_viviotpayload::endDate_data()
{
    QTest::addColumn<EndDateMeaning>("meaning");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first day without it")
        << EndDateMeaning::Exclusive << QDate(2026, 11, 21) << u"2026-11-22T00:00:00"_s;
    QTest::newRow("the last day with it")
        << EndDateMeaning::Inclusive << QDate(2026, 11, 21) << u"2026-11-21T00:00:00"_s;
    QTest::newRow("over the end of a leap February")
        << EndDateMeaning::Exclusive << QDate(2028, 2, 28) << u"2028-02-29T00:00:00"_s;
    QTest::newRow("the last day that .NET knows")
        << EndDateMeaning::Inclusive << QDate(9999, 12, 31) << u"9999-12-31T00:00:00"_s;
    QTest::newRow("past the last day that .NET knows")
        << EndDateMeaning::Exclusive << QDate(9999, 12, 31) << QString();
}

void tst_viviotpayload::endDate()
{
    QFETCH(EndDateMeaning, meaning);
    QFETCH(QDate, lastDay);
    QFETCH(QString, expected);
    InsertShift shift = openShift();
    shift.lastDay = lastDay;
    const Values values = shiftReader().read(shift.payload(settings(ViviotFormat::Xml, meaning)));
    QCOMPARE(values.value(u"EndDate"_s).value(0), expected);
    QCOMPARE(shift.payload(settings(ViviotFormat::Json, meaning)).contains("endDate"), !expected.isEmpty());
}

void tst_viviotpayload::whatIsUnsetIsLeftOut()
{
    const QByteArray xml = openShift().payload(settings(ViviotFormat::Xml));
    static const QRegularExpression empty(u"/>|<(\\w+)[^>]*></\\1>"_s);
    QVERIFY2(!QString::fromUtf8(xml).contains(empty), xml.constData());
    const QByteArray json = openShift().payload(settings(ViviotFormat::Json));
    QVERIFY2(!json.contains("null"), json.constData());
}

COVERSHIFT_TEST_MAIN(tst_viviotpayload)
#include "tst_viviotpayload.moc"
