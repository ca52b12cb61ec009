#include "desk.h"
#include "desktop.h"

#include <handover/ownerclient.h>
#include <handover/ownerserver.h>
#include <sandbox/sandboxhost.h>
#include <support/cliprogram.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// One window for a data folder, whoever starts it how often.
class tst_OneWindow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void M1_aSecondStartRaisesTheFirst();
    void M1_twoStartsAtOnce();
    void M1_theFirstShowsThePageAskedFor_data();
    void M1_theFirstShowsThePageAskedFor();
    void aPictureOfAnOpenFolderIsRefused();
    void M4_aKilledWindowIsNoHindrance();
    void aWindowWaitsForACommand();
    void aCommandsLoginShowsOnTheLivePage();
    void aClosedWindowAnswersACommandFirst();
    void anOwnerThatCannotBeAskedIsNamed();

private:
    void start(QProcess& process, const QStringList& arguments = {});
    void connectTo(sandbox::SandboxHost& host);
    [[nodiscard]] bool answers();
    static bool ends(QProcess& process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
    }

    std::unique_ptr<support::CliProgram> m_cli;
};

void tst_OneWindow::init()
{
    TestCase::init();
    // As the programs, which speak to their own version only.
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSHIFT_VERSION));
    m_cli = std::make_unique<support::CliProgram>(QStringLiteral(COVERSHIFT_CLI));
}

void tst_OneWindow::cleanup()
{
    qunsetenv("COVERSHIFT_ZEGO_KEY");
}

void tst_OneWindow::start(QProcess& process, const QStringList& arguments)
{
    m_cli->prepare(process, arguments);
    process.setProgram(QStringLiteral(COVERSHIFT_PROGRAM));
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_cli->folder());
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForStarted());
}

/// A window owns the folder, and takes calls.
bool tst_OneWindow::answers()
{
    const QString socket = handover::socketName({m_cli->dataFolder(), {}});
    return QTest::qWaitFor([&socket] { return QFile::exists(socket); }, 30'000)
        && m_cli->run({u"connection"_s, u"show"_s}).status == 0 && QFile::exists(socket);
}

void tst_OneWindow::M1_aSecondStartRaisesTheFirst()
{
    QProcess first;
    start(first);
    QVERIFY(answers());
    QProcess second;
    start(second, {u"--page"_s, u"workers"_s});
    QVERIFY(ends(second));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(ends(first));
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!QFile::exists(handover::socketName({m_cli->dataFolder(), {}})));
}

void tst_OneWindow::M1_twoStartsAtOnce()
{
    QProcess one;
    QProcess other;
    start(one);
    start(other);
    QTRY_VERIFY(one.state() == QProcess::NotRunning || other.state() == QProcess::NotRunning);
    QProcess& left = one.state() == QProcess::NotRunning ? other : one;
    QProcess& gone = one.state() == QProcess::NotRunning ? one : other;
    QCOMPARE(gone.exitCode(), 0);
    QVERIFY(answers());
    QCOMPARE(left.state(), QProcess::Running);
    left.terminate();
    QVERIFY(ends(left));
}

void tst_OneWindow::M1_theFirstShowsThePageAskedFor_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("shown");
    QTest::newRow("templates") << u"templates"_s << int(shell::Page::Templates);
    QTest::newRow("workers") << u"workers"_s << int(shell::Page::Workers);
    QTest::newRow("none") << QString() << int(shell::Page::Activity);
    QTest::newRow("one that is none") << u"nonsense"_s << int(shell::Page::Activity);
}

void tst_OneWindow::M1_theFirstShowsThePageAskedFor()
{
    QFETCH(const QString, asked);
    QFETCH(const int, shown);
    desktop::Options options;
    options.folder = m_cli->dataFolder();
    options.page = shell::Page::Activity;
    desktop::Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY(desktop.desk());
    shell::MainWindow& window = desktop.desk()->window();
    QTRY_VERIFY(QFile::exists(handover::socketName({options.folder, {}})));
    window.showMinimized();

    handover::OwnerClient second({options.folder, QCoreApplication::applicationVersion()});
    QSignalSpy raised(&second, &handover::OwnerClient::raised);
    connect(&second, &handover::OwnerClient::welcomed, &second, [&] { second.raise(asked); });
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    second.begin();
    QTRY_COMPARE(raised.size(), 1);
    QVERIFY(raised.at(0).at(0).toBool());
    QVERIFY(window.isVisible() && !window.isMinimized());
    QCOMPARE(int(window.page()), shown);
}

void tst_OneWindow::aPictureOfAnOpenFolderIsRefused()
{
    QProcess first;
    start(first);
    QVERIFY(answers());
    QProcess second;
    const QString picture = m_cli->folder() + u"/picture.png"_s;
    start(second, {u"--screenshot"_s, picture});
    QVERIFY(ends(second));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(!QFile::exists(picture));
    first.terminate();
    QVERIFY(ends(first));
}

void tst_OneWindow::M4_aKilledWindowIsNoHindrance()
{
    const QString socket = handover::socketName({m_cli->dataFolder(), {}});
    QProcess first;
    start(first);
    QVERIFY(answers());
    first.kill();
    QVERIFY(ends(first));
    QVERIFY(QFile::exists(socket));
    QCOMPARE(m_cli->run({u"outbox"_s, u"list"_s}).status, 0);
    QProcess second;
    start(second);
    QVERIFY(answers());
    second.terminate();
    QVERIFY(ends(second));
}

/// A host with workers Ana (C1) and Bo (C2), and a command line that has its key.
void tst_OneWindow::connectTo(sandbox::SandboxHost& host)
{
    const auto info = host.start();
    QVERIFY(info.has_value());
    m_cli->setKey(info->zegoKey);
    const QString csv = m_cli->file(u"w.csv"_s, "name,customer_number\nAna,C1\nBo,C2\n");
    QCOMPARE(m_cli->run({u"workers"_s, u"import"_s, csv}).status, 0);
    QCOMPARE(m_cli->run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, info->url.toString()}).status, 0);
    qputenv("COVERSHIFT_ZEGO_KEY", info->zegoKey);
}

void tst_OneWindow::aWindowWaitsForACommand()
{
    sandbox::SandboxHost host(sandbox::SandboxConfig{});
    connectTo(host);
    QVERIFY(
        host.setFaults(R"({"rules":[{"match":{"times":1},"action":"delay","delay_ms":2500}]})").has_value());
    QProcess command;
    m_cli->prepare(command, {u"shifts"_s, u"login"_s, u"C1"_s});
    command.start();
    QTRY_COMPARE(host.requestCount(), 1);

    desktop::Options options;
    options.folder = m_cli->dataFolder();
    desktop::Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY(desktop.desk());
    shell::MainWindow& window = desktop.desk()->window();
    const auto* page = window.findChild<QWidget*>(u"openingPage"_s);
    QTRY_VERIFY(page->isVisible());
    const auto labels = page->findChildren<QLabel*>();
    QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel* label) { return label->text() == u"A command is at work in this data folder"_s; }));
    QVERIFY(ends(command));
    QCOMPARE(command.exitCode(), 0);
    // Now the folder is the window's, with what the command has done.
    const auto* covered = window.findChild<QAbstractButton*>(u"counterCovered"_s);
    QTRY_VERIFY(covered->isVisible());
    QTRY_COMPARE(covered->accessibleName(), u"1 Covered"_s);
    QCOMPARE(host.taken().size(), 1);
}

void tst_OneWindow::aCommandsLoginShowsOnTheLivePage()
{
    sandbox::SandboxHost host(sandbox::SandboxConfig{});
    connectTo(host);
    desktop::Options options;
    options.folder = m_cli->dataFolder();
    desktop::Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY(QFile::exists(handover::socketName({options.folder, {}})));
    const auto* covered = desktop.desk()->window().findChild<QAbstractButton*>(u"counterCovered"_s);
    QTRY_COMPARE(covered->accessibleName(), u"0 Covered"_s);

    // With the key that only the window has.
    qunsetenv("COVERSHIFT_ZEGO_KEY");
    m_cli->setKey({});
    QProcess command;
    m_cli->prepare(command, {u"--json"_s, u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s});
    command.start();
    QVERIFY(ends(command));
    QCOMPARE(command.exitCode(), 0);
    QTRY_COMPARE(covered->accessibleName(), u"2 Covered"_s);
    QCOMPARE(host.requestCount(), 1);
}

/// A push that was handed to the window waits for its host while the window's process is asked to end.
void tst_OneWindow::aClosedWindowAnswersACommandFirst()
{
    sandbox::SandboxHost host(sandbox::SandboxConfig{});
    connectTo(host);
    QVERIFY(host.setFaults(R"({"rules":[{"action":"delay","delay_ms":20000}]})").has_value());
    QProcess window;
    start(window);
    // The key is the window's alone.
    qunsetenv("COVERSHIFT_ZEGO_KEY");
    m_cli->setKey({});
    QVERIFY(answers());
    QProcess command;
    m_cli->prepare(command, {u"--json"_s, u"shifts"_s, u"login"_s, u"C1"_s});
    command.start();
    QTRY_COMPARE(host.requestCount(), 1);
    window.terminate();
    QVERIFY(ends(command));
    QCOMPARE(command.exitCode(), 3);
    const QByteArray out = command.readAllStandardOutput();
    QVERIFY2(QJsonDocument::fromJson(out).array().size() == 1, out.constData());
    QVERIFY(ends(window));
    QCOMPARE(window.exitCode(), 0);
}

void tst_OneWindow::anOwnerThatCannotBeAskedIsNamed()
{
    const QString said = u"9.8.7"_s;
    handover::OwnerServer owner({m_cli->dataFolder(), said});
    QVERIFY(owner.listen().has_value());
    desktop::Options options;
    options.folder = m_cli->dataFolder();
    desktop::Desktop desktop(options);
    desktop.start();
    QTRY_VERIFY(desktop.desk());
    const auto shows = [&desktop, &said] {
        const auto labels = desktop.desk()->window().findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&said](const QLabel* label) { return label->isVisible() && label->text().contains(said); });
    };
    QTRY_VERIFY(shows());
}

COVERSHIFT_GUI_TEST_MAIN(tst_OneWindow)
#include "tst_onewindow.moc"
