#include "console.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// What is written on a command line, before anything is opened.
class tst_CommandLine : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void helpIsEverywhere_data();
    void helpIsEverywhere();
    void anExampleOfEveryCommand_data();
    void anExampleOfEveryCommand();
    void versionIsEverywhere();
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void aSecretIsNoArgument();
    void theSandboxRunsUntilInterrupted();
    void aSandboxThatCannotStartSaysWhy();
};

void tst_CommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* line) {
        QTest::newRow(name) << QString::fromUtf8(line).split(u'|', Qt::SkipEmptyParts);
    };
    row("nothing at all", "");
    row("unknown command", "dance");
    row("half a command", "outbox");
    row("unknown second word", "outbox|dance");
    row("unknown option", "outbox|push|--fast");
    row("unknown option before the command", "--fast|outbox|push");
    row("value missing", "connection|set|zego|--url");
    row("url missing", "connection|set|zego");
    row("host missing", "connection|set|--url|https://api.zego.com");
    row("unknown host", "connection|set|other|--url|https://api.zego.com");
    row("bad url", "connection|set|zego|--url|nowhere");
    row("X2 http to another computer", "connection|set|zego|--url|http://api.zego.com");
    row("X2 user and password", "connection|set|zego|--url|https://u:p@api.zego.com");
    row("unknown identity", "connection|set|zego|--url|https://api.zego.com|--identity|name");
    row("unknown on-uncertain", "connection|set|zego|--url|https://api.zego.com|--on-uncertain|maybe");
    row("time without offset", "shifts|login|Ada|--at|2026-11-21T14:00:00");
    row("no time", "shifts|logout|Ada|--at|noon");
    row("range without offset", "shifts|list|--from|2026-11-21T14:00:00");
    row("range end without offset", "shifts|list|--to|2026-11-21");
    row("no worker", "shifts|login");
    row("again is for logins", "shifts|logout|Ada|--again");
    row("import without a file", "workers|import");
    row("import of two files", "workers|import|a.csv|b.csv");
    row("timeout is a number", "--timeout|soon|outbox|push");
    row("timeout is not negative", "outbox|push|--timeout|-1");
    row("id is a number", "outbox|retry|first");
    row("id is positive", "outbox|retry|0");
    row("discard without a reason", "outbox|discard|1");
    row("resolve without an outcome", "outbox|resolve|1|--reason|asked");
    row("resolve with another outcome", "outbox|resolve|1|--reason|asked|--as|maybe");
    row("resolve without a reason", "outbox|resolve|1|--as|accepted");
    row("a tariff that is neither", "settings|set|tariff|maybe");
    row("a price that is none", "settings|set|tariff|on|--price|cheap|--currency|GBP");
    row("a price that no money is", "settings|set|tariff|on|--price|nan|--currency|GBP");
    row("a reason of the tariff", "settings|set|tariff|off|--reason|asked");
    row("minutes that are none", "settings|set|tariff|on|--minimum|1h|--currency|GBP");
    row("a price of the time zone", "settings|set|time-zone|UTC|--price|1");
    row("a calendar of over a year", "calendar|plan.ics|--from|2026-01-01|--to|2027-01-02");
    row("unknown state", "outbox|list|--state|lost");
    row("port is a number", "sandbox|--port|http");
    row("port is a port", "sandbox|--port|70000");
}

void tst_CommandLine::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    Console console;
    const Ran plain = console.run(arguments);
    QCOMPARE(plain.status, 2);
    QVERIFY(!plain.err.isEmpty());
    QVERIFY(plain.out.isEmpty());
    // Nothing was opened, so there is no data folder yet.
    QVERIFY(!QDir(console.folder() + u"/data"_s).exists());

    const Ran json = console.json(arguments);
    QCOMPARE(json.status, 2);
    QVERIFY2(!json.errorCode().isEmpty(), json.out.constData());
    QVERIFY(!json.object().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
}

void tst_CommandLine::helpIsEverywhere_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* name :
        {"", "connection", "connection set", "connection show", "connection test", "connection resume",
            "workers import", "workers list", "shifts login", "shifts logout", "shifts list", "outbox list",
            "outbox push", "outbox retry", "outbox discard", "outbox resolve", "sandbox"})
        QTest::newRow(qPrintable(u"help of “%1”"_s.arg(QString::fromUtf8(name))))
            << QString::fromUtf8(name).split(u' ', Qt::SkipEmptyParts);
}

void tst_CommandLine::helpIsEverywhere()
{
    QFETCH(QStringList, words);
    Console console;
    const Ran ran = console.run(words + QStringList{u"--help"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("Usage:"));
    QVERIFY(ran.out.contains(words.join(u' ').toUtf8()));
    QVERIFY(ran.err.isEmpty());
}

void tst_CommandLine::anExampleOfEveryCommand_data()
{
    QTest::addColumn<QString>("name");
    Console console;
    const QString help = QString::fromUtf8(console.run({u"--help"_s}).out);
    static const QRegularExpression command(
        u"^  ([a-z]+(?: [a-z]+)?)"_s, QRegularExpression::MultilineOption);
    for (auto it = command.globalMatch(help); it.hasNext();) {
        const QString name = it.next().captured(1);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_CommandLine::anExampleOfEveryCommand()
{
    QFETCH(QString, name);
    Console console;
    const QString help = QString::fromUtf8(console.run(name.split(u' ') + QStringList{u"--help"_s}).out);
    const QString before = u"\nExample: covershift-cli "_s;
    QVERIFY2(help.contains(before + name), qPrintable(help));
    QStringList example = QProcess::splitCommand(help.section(before, 1).section(u'\n', 0, 0));
    if (name == "sandbox"_L1)
        return;
    // Whatever becomes of it, it is no wrong usage. The files it writes go with the console.
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(console.folder()));
    const Ran ran = console.run(example, "key\n");
    QVERIFY(QDir::setCurrent(here));
    QVERIFY2(ran.status != 2 && ran.status != -1, ran.err.constData());
}

void tst_CommandLine::versionIsEverywhere()
{
    Console console;
    for (const QStringList& words : {QStringList{}, {u"outbox"_s}, {u"outbox"_s, u"push"_s}}) {
        const Ran ran = console.run(words + QStringList{u"--version"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QByteArray("covershift-cli 1.2.3\n"));
    }
}

void tst_CommandLine::globalOptionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("before the command") << u"--json --data-dir %1 workers list"_s;
    QTest::newRow("between its words") << u"workers --json --data-dir %1 list"_s;
    QTest::newRow("after it") << u"workers list --json --data-dir %1"_s;
    QTest::newRow("on both sides") << u"--json workers list --data-dir %1"_s;
}

void tst_CommandLine::globalOptionsStandAnywhere()
{
    QFETCH(QString, line);
    Console console;
    const QString folder = console.folder() + u"/elsewhere"_s;
    const Ran ran = console.run(line.arg(folder).split(u' '));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("[]\n"));
    QVERIFY(QDir(folder).exists());
    QVERIFY(!QDir(console.folder() + u"/data"_s).exists());
}

void tst_CommandLine::aSecretIsNoArgument()
{
    Console console;
    const Ran ran = console.run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, u"https://api.zego.com"_s,
        u"--key=canary-secret"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY(!ran.err.contains("canary-secret"));
}

void tst_CommandLine::theSandboxRunsUntilInterrupted()
{
    class Runner final : public SandboxRunner
    {
    public:
        explicit Runner(Options& seen)
            : m_seen(seen)
        {
        }
        QByteArray start(const Options& options, QString*) override
        {
            m_seen = options;
            return R"({"url":"http://127.0.0.1:1"})";
        }

    private:
        Options& m_seen;
    };
    Console console;
    SandboxRunner::Options seen;
    console.setSandbox([&seen] { return std::make_unique<Runner>(seen); });
    console.interruptWhen([&seen] { return seen.port == 4711; });
    const QString faults = console.writeFile(u"faults.json"_s, "{\"rules\":[]}");
    const Ran ran = console.run({u"sandbox"_s, u"--port"_s, u"4711"_s, u"--seed"_s, u"7"_s, u"--faults"_s,
        faults, u"--state"_s, u"dir"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("{\"url\":\"http://127.0.0.1:1\"}\n"));
    QCOMPARE(seen.seed, 7u);
    QCOMPARE(seen.faults, QByteArray("{\"rules\":[]}"));
    QCOMPARE(seen.stateDir, u"dir"_s);
}

void tst_CommandLine::aSandboxThatCannotStartSaysWhy()
{
    class Runner final : public SandboxRunner
    {
    public:
        QByteArray start(const Options&, QString* error) override
        {
            *error = u"The port is taken."_s;
            return {};
        }
    };
    Console console;
    console.setSandbox([] { return std::make_unique<Runner>(); });
    const Ran ran = console.run({u"sandbox"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err, QByteArray("The port is taken.\n"));
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(console.run({u"sandbox"_s, u"--faults"_s, u"/nowhere/faults.json"_s}).status, 1);
}

COVERSHIFT_TEST_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
