#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <desktop.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

/// From a new folder to the sandbox and back out, in one process.
class tst_FirstSteps : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void sandboxIsChosenAndHasAFolderOfItsOwn();

private:
    [[nodiscard]] static QList<shell::MainWindow*> windows()
    {
        QList<shell::MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<shell::MainWindow*>(widget))
                found.append(window);
        }
        return found;
    }
};

void tst_FirstSteps::sandboxIsChosenAndHasAFolderOfItsOwn()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"config"_s));
    desktop::Options options;
    options.folder = folder.filePath(u"data"_s);
    {
        desktop::Desktop program(options);
        program.start();
        QTRY_COMPARE(windows().size(), 1);
        auto* choice = windows().constFirst()->findChild<QAbstractButton*>(u"welcomeSandbox"_s);
        QTRY_VERIFY(choice->isVisible());
        QVERIFY(!windows().constFirst()->findChild<QWidget*>(u"sandboxBanner"_s));
        QTest::mouseClick(choice, Qt::LeftButton);

        // The window of the real folder goes; the sandbox's says what it is and fills up.
        QTRY_VERIFY(windows().size() == 1
            && windows().constFirst()->findChild<QLabel*>(u"sandboxBanner"_s) != nullptr);
        shell::MainWindow* window = windows().constFirst();
        QVERIFY(window->windowTitle().contains(u"Sandbox: nobody is insured"_s));
        const auto* covered = window->findChild<QAbstractButton*>(u"counterCovered"_s);
        QTRY_VERIFY_WITH_TIMEOUT(covered->accessibleName().split(u' ').constFirst().toInt() > 50, 30'000);
        QVERIFY(QFile::exists(folder.filePath(u"data/sandbox/covershift.db"_s)));
    }
    QVERIFY(windows().isEmpty());
}

COVERSHIFT_GUI_TEST_MAIN(tst_FirstSteps)
#include "tst_firststeps.moc"
