#include <languages/translation.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QCommandLineParser>
#include <QProcess>
#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char* context, const char* source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

/// What the program says when it is asked for what it does not know, in an environment.
QString refusal(const QList<std::pair<QString, QString>>& variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.remove(QString::fromLatin1(name));
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(COVERSHIFT_CLI), {u"frobnicate"_s});
    if (!program.waitForFinished(60'000) || program.exitCode() != 2)
        return u"exit status %1"_s.arg(program.exitCode());
    return QString::fromUtf8(program.readAllStandardError());
}

} // namespace

/// Which language the texts are in, and that counted things have their forms.
class tst_translation : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void languageOfALocale_data();
    void languageOfALocale();
    void countedThings_data();
    void countedThings();
    void whatQtSaysOfACommandLine_data();
    void whatQtSaysOfACommandLine();
    void anotherLanguageTakesItsPlace();
    void theEnvironmentChooses_data();
    void theEnvironmentChooses();
};

void tst_translation::languageOfALocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("Spanish") << u"es_ES"_s << u"es"_s << u"Cancelar"_s;
    QTest::newRow("Spanish of another country") << u"es_MX"_s << u"es"_s << u"Cancelar"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en"_s << u"Cancel"_s;
    QTest::newRow("a language without texts is English") << u"fi_FI"_s << u"en"_s << u"Cancel"_s;
    QTest::newRow("no language is English") << u"C"_s << u"en"_s << u"Cancel"_s;
}

void tst_translation::languageOfALocale()
{
    QFETCH(QString, locale);
    const languages::Translation translation{QLocale(locale)};
    QTEST(translation.language().section(u'_', 0, 0), "language");
    QTEST(text("covershift::forms::DecisionForm", "Cancel"), "cancel");
}

void tst_translation::countedThings_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one in English") << u"en"_s << 1 << u"The answer is larger than 1 byte."_s;
    QTest::newRow("none in English") << u"en"_s << 0 << u"The answer is larger than 0 bytes."_s;
    QTest::newRow("two where no language is known") << u"C"_s << 2 << u"The answer is larger than 2 bytes."_s;
    QTest::newRow("one in Spanish") << u"es"_s << 1 << u"La respuesta ocupa más de 1 byte."_s;
    QTest::newRow("two in Spanish") << u"es"_s << 2 << u"La respuesta ocupa más de 2 bytes."_s;
}

void tst_translation::countedThings()
{
    QFETCH(QString, locale);
    QFETCH(int, count);
    const languages::Translation translation{QLocale(locale)};
    QTEST(text("covershift::api::Exchange", "The answer is larger than %n byte(s).", count), "expected");
}

void tst_translation::whatQtSaysOfACommandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("spanish");
    QTest::newRow("unknown option") << u"--fast"_s << u"desconocida"_s;
    QTest::newRow("missing value") << u"--timeout"_s << u"Falta"_s;
    QTest::newRow("unexpected value") << u"--queue-only=1"_s << u"inesperado"_s;
    QTest::newRow("heading of the options") << u"--help"_s << u"Opciones:"_s;
}

void tst_translation::whatQtSaysOfACommandLine()
{
    QFETCH(QString, line);
    QFETCH(QString, spanish);
    const languages::Translation translation{QLocale(u"es_ES"_s)};
    QCommandLineParser parser;
    parser.addOptions({{u"timeout"_s, {}, u"SECONDS"_s}, {u"queue-only"_s, {}}, {u"help"_s, {}}});
    const bool parsed = parser.parse({u"covershift-cli"_s, line});
    const QString said = parsed ? parser.helpText() : parser.errorText();
    QVERIFY2(said.contains(spanish), qPrintable(said));
}

void tst_translation::anotherLanguageTakesItsPlace()
{
    auto spanish = std::make_unique<languages::Translation>(QLocale(u"es"_s));
    QCOMPARE(text("covershift::forms::DecisionForm", "Cancel"), u"Cancelar"_s);
    spanish.reset();
    QCOMPARE(text("covershift::forms::DecisionForm", "Cancel"), u"Cancel"_s);
}

void tst_translation::theEnvironmentChooses_data()
{
    using Variables = QList<std::pair<QString, QString>>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("begin");
    const QString spanish = u"No existe la orden “frobnicate”"_s;
    const QString english = u"There is no command “frobnicate”"_s;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QTest::newRow("LANG") << Variables{{u"LANG"_s, u"es_ES.UTF-8"_s}} << spanish;
    QTest::newRow("LC_ALL comes before LANG")
        << Variables{{u"LC_ALL"_s, u"es_AR.UTF-8"_s}, {u"LANG"_s, u"en_GB.UTF-8"_s}} << spanish;
    QTest::newRow("LANGUAGE comes first")
        << Variables{{u"LANGUAGE"_s, u"es"_s}, {u"LANG"_s, u"en_GB.UTF-8"_s}} << spanish;
    QTest::newRow("nothing said") << Variables{} << english;
    QTest::newRow("no translation into it") << Variables{{u"LANG"_s, u"fi_FI.UTF-8"_s}} << english;
#else
    // Here it is the system's settings that choose.
    const QString language = languages::Translation().language();
    QTest::newRow("the system") << Variables{} << (language == "es"_L1 ? spanish : english);
#endif
}

void tst_translation::theEnvironmentChooses()
{
    using Variables = QList<std::pair<QString, QString>>;
    QFETCH(Variables, variables);
    QFETCH(QString, begin);
    const QString said = refusal(variables);
    QVERIFY2(said.startsWith(begin), qPrintable(said));
}

COVERSHIFT_TEST_MAIN(tst_translation)
#include "tst_translation.moc"
