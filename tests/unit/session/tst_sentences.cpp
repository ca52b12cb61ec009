#include <session/sentences.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// Every error, pause and state has words of its own, and none shows a stable code to a person.
class tst_Sentences : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void eachPlaceHasItsOwnWords_data();
    void eachPlaceHasItsOwnWords();
    void everyObstacleHasASentence();
    void aWorkerIsNamed();
    void timesAreLocal();
    void fieldTextsAreShown();
    void X6_hostTextCannotSteerATerminal();
    void everyPauseSaysWhatToDo();
    void everyWarningNamesTheWorker();
    void everyStateAndKindHasATitle();
    void everyImportProblemHasAReason();
};

void tst_Sentences::everyErrorHasASentence_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Timeout); ++kind)
        QTest::newRow(qPrintable(errorCode(static_cast<ErrorKind>(kind)))) << kind;
}

void tst_Sentences::everyErrorHasASentence()
{
    QFETCH(int, kind);
    const Error error{static_cast<ErrorKind>(kind), 503, u"detail"_s, {}};
    const QString text = session::sentence(error, u"Ada Pike"_s);
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(text.size() > 20);
    QVERIFY(!text.contains(errorCode(error.kind)));
    QVERIFY(!text.contains(u'%'));
    QVERIFY(!text.contains(u"has no name"_s));
    // An error without a worker's name is a sentence too.
    QVERIFY(session::sentence(error).endsWith(u'.'));
}

void tst_Sentences::eachPlaceHasItsOwnWords_data()
{
    everyErrorHasASentence_data();
}

void tst_Sentences::eachPlaceHasItsOwnWords()
{
    QFETCH(int, kind);
    const Error error{static_cast<ErrorKind>(kind), 503, u"detail"_s, {}};
    const QString typed = session::sentence(error, u"Ada Pike"_s, session::Place::CommandLine);
    QVERIFY(typed.endsWith(u'.'));
    QVERIFY2(!typed.contains(u"in the connection"_s), qPrintable(typed));
    QVERIFY2(!typed.contains(u"List the"_s), qPrintable(typed));
    const QString clicked = session::sentence(error, u"Ada Pike"_s);
    QVERIFY2(!clicked.contains(u"covershift-cli"_s) && !clicked.contains(u"--"_s), qPrintable(clicked));
}

void tst_Sentences::everyObstacleHasASentence()
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(EndObstacle::EndUnderWay); ++i) {
        const Error error = notEndable({static_cast<EndObstacle>(i), Instant(milliseconds(0))});
        for (const session::Place place : {session::Place::Window, session::Place::CommandLine}) {
            const QString text = session::sentence(error, {}, place);
            QVERIFY(text.endsWith(u'.'));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            if (place == session::Place::Window)
                texts.insert(text);
        }
    }
    QCOMPARE(texts.size(), static_cast<int>(EndObstacle::EndUnderWay) + 1);
}

void tst_Sentences::aWorkerIsNamed()
{
    const Error error{ErrorKind::MissingIdentifier, 0, u"customerNumber"_s, {}};
    const QString text = session::sentence(error, u"Ada Pike"_s);
    QVERIFY(text.startsWith(u"Ada Pike has no customer number"_s));
}

void tst_Sentences::timesAreLocal()
{
    const Error error{ErrorKind::AlreadyOpen, 0, u"2026-11-21T13:00:00Z"_s, {}};
    const QString text = session::sentence(error, u"Ada Pike"_s);
    QVERIFY2(!text.contains(u"T13:00:00Z"_s), qPrintable(text));
    QVERIFY2(text.contains(u"13:00"_s) || text.contains(u"1:00"_s), qPrintable(text));
}

void tst_Sentences::fieldTextsAreShown()
{
    const Error error{ErrorKind::RefusedByHost, 400, u"INVALID_DATA"_s,
        {{u"startTime"_s, u"too old"_s}, {QString(), u"and more"_s}}};
    const QString text = session::sentence(error);
    QVERIFY(text.contains(u"startTime: too old"_s));
    QVERIFY(text.contains(u"and more"_s));
}

void tst_Sentences::X6_hostTextCannotSteerATerminal()
{
    const Error error{ErrorKind::RefusedByHost, 400, u"first\nsecond\x1b[31m red \u202e back"_s, {}};
    const QString text = session::sentence(error);
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(u"first second"_s));
}

void tst_Sentences::everyPauseSaysWhatToDo()
{
    QVERIFY(session::sentence(PauseReason::None, {}).isEmpty());
    QSet<QString> texts;
    for (const PauseReason reason :
        {PauseReason::KeyMissing, PauseReason::KeyRefused, PauseReason::WrongUrl, PauseReason::ByPerson}) {
        const QString text = session::sentence(reason, u"307"_s);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(!text.contains(pauseReasonName(reason)));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 4);
    QVERIFY(session::sentence(PauseReason::WrongUrl, u"307 to another host"_s)
                .contains(u"307 to another host"_s));
}

void tst_Sentences::everyWarningNamesTheWorker()
{
    for (const PushWarning warning :
        {PushWarning::NoOpenShift, PushWarning::Backdated, PushWarning::Scheduled}) {
        const QString text = session::sentence(warning, u"Ada Pike"_s);
        QVERIFY(text.contains(u"Ada Pike"_s));
        QVERIFY(text.endsWith(u'.'));
    }
}

void tst_Sentences::everyStateAndKindHasATitle()
{
    QSet<QString> titles;
    for (int state = 0; state <= static_cast<int>(OperationState::Discarded); ++state)
        titles.insert(session::stateTitle(static_cast<OperationState>(state)));
    QCOMPARE(titles.size(), 8);
    for (int kind = 0; kind <= static_cast<int>(OperationKind::Team); ++kind)
        titles.insert(session::kindTitle(static_cast<OperationKind>(kind)));
    QCOMPARE(titles.size(), 15);
    QVERIFY(!titles.contains(QString()));
}

void tst_Sentences::everyImportProblemHasAReason()
{
    QSet<QString> reasons;
    for (int problem = 0; problem <= static_cast<int>(ImportProblem::IdentifierTaken); ++problem) {
        const ImportError error{7, u"email"_s, static_cast<ImportProblem>(problem), u"12"_s};
        reasons.insert(session::reasonOf(error));
        const QString text = session::sentence(error);
        QVERIFY(text.contains(u"7"_s) && text.contains(u"email"_s));
        QVERIFY(text.endsWith(session::reasonOf(error)));
    }
    QCOMPARE(reasons.size(), static_cast<int>(ImportProblem::IdentifierTaken) + 1);
    for (const char* word : {"unclosed_quote", "stray_quote", "nul_byte", "not_utf8", "line_too_long"}) {
        const ImportError error{1, {}, ImportProblem::NotReadable, QString::fromLatin1(word)};
        reasons.insert(session::reasonOf(error));
        QVERIFY(!session::sentence(error).contains(error.detail));
    }
    QCOMPARE(reasons.size(), static_cast<int>(ImportProblem::IdentifierTaken) + 6);
}

COVERSHIFT_TEST_MAIN(tst_Sentences)
#include "tst_sentences.moc"
