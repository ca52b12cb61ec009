#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// The program itself, as a process.
class tst_Desktop : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpNamesEveryOption();
    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();
    void withoutADisplayItIsSaid_data();
    void withoutADisplayItIsSaid();
    void sandboxIsPictured();
    void newFolderIsPictured();
    void P2_sigtermEndsItCleanly();

private:
    void start(QProcess& process, const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

void tst_Desktop::start(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COVERSHIFT_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
}

void tst_Desktop::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a page that is none") << QStringList{u"--page"_s, u"weather"_s};
    QTest::newRow("a theme that is none") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("an unknown option") << QStringList{u"--key"_s, u"x"_s};
    QTest::newRow("a word too many") << QStringList{u"sandbox"_s};
}

void tst_Desktop::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    start(process, arguments);
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void tst_Desktop::helpNamesEveryOption()
{
    QProcess process;
    start(process, {u"--help"_s});
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char* option : {"--data-dir", "--sandbox", "--screenshot", "--page", "--theme"})
        QVERIFY2(help.contains(option), option);
}

void tst_Desktop::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    for (const QString& option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s})
        QTest::newRow(qPrintable(option)) << option;
}

void tst_Desktop::helpNeedsNoDisplay()
{
    QFETCH(QString, option);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COVERSHIFT_PROGRAM), {option});
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("covershift"));
}

void tst_Desktop::withoutADisplayItIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a good start") << QStringList() << 1 << QByteArray("There is no display");
    QTest::newRow("wrong usage comes first") << QStringList{u"--bogus"_s} << 2 << QByteArray("bogus");
}

void tst_Desktop::withoutADisplayItIsSaid()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COVERSHIFT_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), status);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains(says), err.constData());
#endif
}

void tst_Desktop::sandboxIsPictured()
{
    const QString picture = m_folder.filePath(u"live.png"_s);
    QProcess process;
    start(process,
        {u"--sandbox"_s, u"--data-dir"_s, m_folder.filePath(u"a"_s), u"--theme"_s, u"dark"_s,
            u"--screenshot"_s, picture});
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(QImage(picture).width() > 800, process.readAllStandardError().constData());
    QVERIFY(QFile::exists(m_folder.filePath(u"a/sandbox/covershift.db"_s)));
    QVERIFY(!QFile::exists(m_folder.filePath(u"a/covershift.db"_s)));
}

void tst_Desktop::newFolderIsPictured()
{
    const QString picture = m_folder.filePath(u"new.png"_s);
    QProcess process;
    start(process, {u"--data-dir"_s, m_folder.filePath(u"b"_s), u"--screenshot"_s, picture});
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QImage(picture).width() > 800);
}

void tst_Desktop::P2_sigtermEndsItCleanly()
{
    QProcess process;
    start(process, {u"--data-dir"_s, m_folder.filePath(u"c"_s)});
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"c/covershift.db"_s)));
    process.terminate();
    QVERIFY(process.waitForFinished(90'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    // The window's place is written as it closes.
    QVERIFY(QFile::exists(m_folder.filePath(u"config/covershift/window.ini"_s)));
}

COVERSHIFT_GUI_TEST_MAIN(tst_Desktop)
#include "tst_desktop.moc"
