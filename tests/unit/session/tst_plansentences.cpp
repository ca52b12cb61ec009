#include <session/plansentences.h>
#include <session/sentences.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSet>
#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// What a person reads of the plan and of Viviot.
class tst_PlanSentences : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultSaysWhatToEnter();
    void whatASessionRefusesIsSaidByItsFields();
    void everyReasonOfAnImportIsSaid();
    void anItemIsNamed_data();
    void anItemIsNamed();
    void X6_aFilesTextCannotSteerATerminal();
    void everyStateHasATitle();
    void weekdays_data();
    void weekdays();
    void viviotIsNotCalledZego_data();
    void viviotIsNotCalledZego();
    void everyPauseOfViviotSaysWhatToDo();
    void aPageSaysItsStatus();
};

void tst_PlanSentences::everyFaultSaysWhatToEnter()
{
    using enum TemplateField;
    using enum TemplateFault;
    const QVector<FieldFault> faults{{Name, Missing}, {Name, TooLong}, {Name, Unprintable},
        {StartOffset, OutOfRange}, {Duration, OutOfRange}, {EndDate, BeforeStart}, {Team, Unknown},
        {Members, Unknown}, {Weekdays, NoDay}};
    QSet<QString> texts;
    for (const FieldFault& fault : faults) {
        const QString text = session::faultText(fault.field, fault.fault);
        QVERIFY(text.endsWith(u'.'));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), faults.size());
    QSet<QString> titles;
    for (const TemplateField field :
        {Name, Team, StartOffset, Duration, StartDate, EndDate, Members, Weekdays})
        titles.insert(session::templateFieldTitle(field));
    QCOMPARE(titles.size(), 8);
    QVERIFY(!titles.contains(QString()));
}

void tst_PlanSentences::whatASessionRefusesIsSaidByItsFields()
{
    Error error{ErrorKind::InvalidTemplate, 0, u"Night"_s, {}};
    error.fields = {
        {u"duration"_s, u"out_of_range"_s}, {u"from"_s, u"in_the_past"_s}, {u"exceptions"_s, u"unknown"_s}};
    const QString text = session::sentence(error);
    QVERIFY2(text.contains(u"“Night”"_s), qPrintable(text));
    QVERIFY(text.contains(session::faultText(TemplateField::Duration, TemplateFault::OutOfRange)));
    for (const QString& word : {u"out_of_range"_s, u"in_the_past"_s, u"exceptions"_s, u"unknown"_s})
        QVERIFY2(!text.contains(word), qPrintable(text));
    // A host's own words about a field stay as they are.
    error.fields = {{u"duration"_s, u"at most 6 hours"_s}};
    QVERIFY(session::sentence(error).contains(u"Duration: at most 6 hours"_s));
}

void tst_PlanSentences::everyReasonOfAnImportIsSaid()
{
    using enum session::TemplateImportReason;
    QSet<QString> texts;
    const QVector<session::TemplateImportReason> reasons{NoShifts, NotAnItem, Missing, NotAText, NotAnInteger,
        NotAGuid, NotADate, NotAList, OutOfRange, TooLong, Unprintable, BeforeStart, Unknown};
    for (const auto reason : reasons) {
        const QString text = session::reasonOf(session::TemplateImportError{1, u"A"_s, {}, reason});
        QVERIFY(text.endsWith(u'.'));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), reasons.size());
    for (const auto reason : {Missing, OutOfRange}) {
        const auto of = [reason](TemplateField field) {
            return session::reasonOf(session::TemplateImportError{1, {}, field, reason});
        };
        QVERIFY(of(TemplateField::StartOffset).contains(u"0 to 1439"_s));
        QVERIFY(of(TemplateField::Duration).contains(u"1 to 1440"_s));
    }
    const session::TemplateImportError team{1, {}, TemplateField::Team, Unknown};
    QVERIFY(session::reasonOf(team).contains(u"GUID"_s));
}

void tst_PlanSentences::anItemIsNamed_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasField");
    QTest::addColumn<QString>("begins");
    QTest::newRow("the file") << 0 << QString() << false << u"The file: "_s;
    QTest::newRow("an item without a name") << 3 << QString() << false << u"Item 3: "_s;
    QTest::newRow("an item") << 3 << u"A %2 B"_s << false << u"Item 3 (“A %2 B”): "_s;
    QTest::newRow("a field without a name") << 3 << QString() << true << u"Item 3, “EndTimeOffset”: "_s;
    QTest::newRow("a field") << 3 << u"A %3"_s << true << u"Item 3 (“A %3”), “EndTimeOffset”: "_s;
}

void tst_PlanSentences::anItemIsNamed()
{
    QFETCH(const int, item);
    QFETCH(const QString, name);
    QFETCH(const bool, hasField);
    QFETCH(const QString, begins);
    session::TemplateImportError error;
    error.item = item;
    error.name = name;
    error.reason = session::TemplateImportReason::NotAnInteger;
    if (hasField)
        error.field = TemplateField::Duration;
    const QString text = session::sentence(error);
    QVERIFY2(text.startsWith(begins), qPrintable(text));
    QVERIFY(text.endsWith(session::reasonOf(error)));
}

void tst_PlanSentences::X6_aFilesTextCannotSteerATerminal()
{
    session::TemplateImportError error;
    error.item = 1;
    error.name = u"A\u001b[31m\nB\u202e"_s;
    const QString text = session::sentence(error);
    for (const QChar c : text)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}

void tst_PlanSentences::everyStateHasATitle()
{
    QSet<QString> titles;
    for (const auto state : {TemplateState::Draft, TemplateState::Queued, TemplateState::Synced,
             TemplateState::Changed, TemplateState::Rejected, TemplateState::RemoteOnly,
             TemplateState::Superseded, TemplateState::Archived})
        titles.insert(session::stateTitle(state));
    QCOMPARE(titles.size(), 8);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(session::stateTitle(TeamState::Changed), session::stateTitle(TemplateState::Changed));
    QVERIFY(!session::stateTitle(TeamState::Draft).isEmpty());
}

void tst_PlanSentences::weekdays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 0b1111111 << u"every day"_s;
    QTest::newRow("none") << 0 << u"on no day"_s;
    QTest::newRow("a working week") << 0b0011111 << u"Mon–Fri"_s;
    QTest::newRow("a weekend") << 0b1100000 << u"Sat, Sun"_s;
    QTest::newRow("single ones") << 0b0010101 << u"Mon, Wed, Fri"_s;
    QTest::newRow("some in a row and one") << 0b1000111 << u"Mon–Wed, Sun"_s;
    QTest::newRow("one") << 0b1000000 << u"Sun"_s;
}

void tst_PlanSentences::weekdays()
{
    QFETCH(const int, days);
    QFETCH(const QString, text);
    QCOMPARE(session::weekdaysText(WeekdaySet(days)), text);
}

void tst_PlanSentences::viviotIsNotCalledZego_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](ErrorKind kind, const QString& detail = {}) {
        QTest::newRow(qPrintable(errorCode(kind) + u' ' + detail)) << int(kind) << detail;
    };
    for (const ErrorKind kind : {ErrorKind::InvalidKey, ErrorKind::KeyMissing, ErrorKind::KeychainUnavailable,
             ErrorKind::KeyRefused, ErrorKind::WrongHost, ErrorKind::NoConnection})
        row(kind);
    row(ErrorKind::NoConnection, u"https://viviot.example"_s);
    row(ErrorKind::InvalidValue, u"user"_s);
    row(ErrorKind::AnswerUnreadable, u"not what was asked for"_s);
}

void tst_PlanSentences::viviotIsNotCalledZego()
{
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const Error error{ErrorKind(kind), 0, detail, {}};
    for (const auto place : {session::Place::Window, session::Place::CommandLine}) {
        const QString text = session::sentence(error, {}, place, Host::Viviot);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY2(!text.contains(u"zego"_s, Qt::CaseInsensitive), qPrintable(text));
    }
    const auto typed
        = [&error](Host host) { return session::sentence(error, {}, session::Place::CommandLine, host); };
    QVERIFY(typed(Host::Viviot) != typed(Host::Zego));
    QVERIFY(
        !session::sentence(error, {}, session::Place::Window, Host::Viviot).contains(u"covershift-cli"_s));
}

void tst_PlanSentences::everyPauseOfViviotSaysWhatToDo()
{
    for (const auto reason :
        {PauseReason::KeyMissing, PauseReason::KeyRefused, PauseReason::WrongUrl, PauseReason::ByPerson}) {
        const auto said = [reason](session::Place place) {
            return session::sentence(reason, u"404"_s, place, Host::Viviot);
        };
        QVERIFY(said(session::Place::CommandLine).contains(u"covershift-cli"_s));
        QVERIFY(!said(session::Place::Window).contains(u"covershift-cli"_s));
        for (const auto place : {session::Place::Window, session::Place::CommandLine})
            QVERIFY2(!said(place).contains(u"zego"_s, Qt::CaseInsensitive), qPrintable(said(place)));
    }
    QVERIFY(session::sentence(PauseReason::None, {}, session::Place::Window, Host::Viviot).isEmpty());
    QCOMPARE(session::hostTitle(Host::Viviot), u"Viviot"_s);
    // An error that names its host is said of that host.
    const Error named{ErrorKind::KeyMissing, 0, hostName(Host::Viviot), {}};
    QVERIFY(session::sentence(named).contains(u"COVERSHIFT_VIVIOT_SECRET"_s));
}

void tst_PlanSentences::aPageSaysItsStatus()
{
    for (const ErrorKind kind : {ErrorKind::WrongHost, ErrorKind::AnswerUnreadable}) {
        const Error error{kind, 502, u"<html>"_s, {}};
        const QString text = session::sentence(error, {}, session::Place::Window, Host::Viviot);
        QVERIFY2(text.contains(u"HTTP 502"_s), qPrintable(text));
    }
}

COVERSHIFT_TEST_MAIN(tst_PlanSentences)
#include "tst_plansentences.moc"
