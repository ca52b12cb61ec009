#include "windowbench.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// Settings › Connections, and what the window keeps for itself.
class tst_Settings : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void connectionIsSavedAndTested();
    void X5_keyIsWriteOnly();
    void refusedFieldsAreNamedAndNothingIsSaved_data();
    void refusedFieldsAreNamedAndNothingIsSaved();
    void wrongKeyIsSaidByTheTest();
    void wrongKeyPausesAndTheRightOneResumes();
    void pauseAndResume();
    void choicesAreSaved();
    void whatIsBeingTypedStays();
    void themeIsKept();
    void scrollingChangesNothing();

private:
    void fill(const QString& url, const QByteArray& key);

    std::unique_ptr<WindowBench> b;
};

void tst_Settings::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    b->open();
    b->click("welcomeConnect");
}

void tst_Settings::cleanup()
{
    b.reset();
}

void tst_Settings::fill(const QString& url, const QByteArray& key)
{
    b->find<QLineEdit>("connectionUrl")->setText(url);
    b->find<QLineEdit>("connectionKey")->setText(QString::fromUtf8(key));
}

void tst_Settings::connectionIsSavedAndTested()
{
    QVERIFY(!b->find<QAbstractButton>("connectionSave")->isEnabled());
    QVERIFY(!b->find<QAbstractButton>("connectionTest")->isEnabled());
    QCOMPARE(b->shownText("connectionState"), u"Not connected. Nothing can be sent."_s);
    fill(b->hostInfo.url.toString(), b->hostInfo.zegoKey);
    b->click("connectionSave");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"Saved."_s));
    QCOMPARE(b->session->connection(Host::Zego).url, b->hostInfo.url);
    QTRY_COMPARE(b->shownText("connectionState"), u"Connected; what is queued is sent."_s);
    b->click("connectionTest");
    QTRY_COMPARE(b->shownText("connectionResult"), u"The host answered, and it takes the key."_s);
    QTRY_VERIFY(b->shownText("statusConnection").startsWith(u"Zego: connected"_s));
}

void tst_Settings::X5_keyIsWriteOnly()
{
    auto* key = b->find<QLineEdit>("connectionKey");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(key->placeholderText().startsWith(u"No key is kept"_s));
    fill(b->hostInfo.url.toString(), b->hostInfo.zegoKey);
    b->click("connectionSave");
    QTRY_VERIFY(key->text().isEmpty());
    QVERIFY(key->placeholderText().startsWith(u"A key is kept"_s));
    QVERIFY(b->shownText("connectionKeyHint").contains(u"held until the program ends"_s));
    b->close();
    QFile ini(b->folder.filePath(u"window.ini"_s));
    QTRY_VERIFY((b->settings->sync(), ini.exists()));
    QVERIFY(ini.open(QIODevice::ReadOnly));
    QVERIFY(!ini.readAll().contains(b->hostInfo.zegoKey));
}

void tst_Settings::refusedFieldsAreNamedAndNothingIsSaved_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("X2 http to a host that is not loopback")
        << u"http://api.example.org"_s << QByteArray("k") << QByteArray("connectionUrl");
    QTest::newRow("X2 a user name in the address")
        << u"https://me:pw@api.example.org"_s << QByteArray("k") << QByteArray("connectionUrl");
    QTest::newRow("not an address") << u"api"_s << QByteArray("k") << QByteArray("connectionUrl");
    QTest::newRow("X3 a key with a blank")
        << u"https://api.example.org"_s << QByteArray("a b") << QByteArray("connectionKey");
}

void tst_Settings::refusedFieldsAreNamedAndNothingIsSaved()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, field);
    fill(url, key);
    b->click("connectionSave");
    QTRY_VERIFY(b->find<QWidget>(field.constData())->property("invalid").toBool());
    QVERIFY(!b->shownText("connectionResult").isEmpty());
    QCOMPARE(b->session->connection(Host::Zego).state, ConnectionState::Unset);
    QCOMPARE(b->find<QLineEdit>("connectionUrl")->text(), url);
}

void tst_Settings::wrongKeyIsSaidByTheTest()
{
    fill(b->hostInfo.url.toString(), "wrong");
    b->click("connectionSave");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"Saved."_s));
    b->click("connectionTest");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"The host refused the key."_s));
    QVERIFY(b->find<QWidget>("connectionKey")->property("invalid").toBool());
}

void tst_Settings::wrongKeyPausesAndTheRightOneResumes()
{
    b->importWorkers({u"Ana Sousa"_s});
    fill(b->hostInfo.url.toString(), "wrong");
    b->click("connectionSave");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"Saved."_s));
    b->window->showPage(shell::Page::Live);
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(b->find<QWidget>("connectionBar")->isVisible());
    QTRY_COMPARE(b->shownText("statusConnection"), u"Zego: sending is paused"_s);
    QVERIFY(b->host.taken().isEmpty());
    QCOMPARE(b->stateOf(0), OperationState::Queued);
    b->window->showPage(shell::Page::Settings);
    fill(b->hostInfo.url.toString(), b->hostInfo.zegoKey);
    b->click("connectionSave");
    QTRY_COMPARE(b->host.taken().size(), 1);
    QTRY_VERIFY(!b->find<QWidget>("connectionBar")->isVisible());
}

void tst_Settings::pauseAndResume()
{
    b->connectToHost();
    b->press(Qt::Key_Comma, Qt::ControlModifier);
    b->click("connectionPause");
    QTRY_COMPARE(b->session->connection(Host::Zego).state, ConnectionState::Paused);
    QTRY_VERIFY(b->find<QWidget>("connectionBar")->isVisible());
    QTRY_VERIFY(b->find<QWidget>("connectionResume")->isVisible());
    b->click("connectionResume");
    QTRY_COMPARE(b->session->connection(Host::Zego).state, ConnectionState::Active);
    QTRY_VERIFY(!b->find<QWidget>("connectionBar")->isVisible());
}

void tst_Settings::choicesAreSaved()
{
    fill(b->hostInfo.url.toString(), b->hostInfo.zegoKey);
    b->find<QComboBox>("connectionIdentity")->setCurrentIndex(1);
    b->find<QComboBox>("connectionOnUncertain")->setCurrentIndex(1);
    b->find<QLineEdit>("connectionWorkProvider")->setText(u"Quick Bikes"_s);
    b->click("connectionSave");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"Saved."_s));
    const Connection saved = b->session->connection(Host::Zego);
    QCOMPARE(saved.identity, IdentityKind::WorkProviderUserId);
    QCOMPARE(saved.onUncertain, OnUncertain::Ask);
    QCOMPARE(saved.workProvider, u"Quick Bikes"_s);
    QVERIFY(!b->find<QAbstractButton>("connectionSave")->isEnabled());
}

void tst_Settings::whatIsBeingTypedStays()
{
    b->connectToHost();
    b->window->showPage(shell::Page::Settings);
    b->find<QLineEdit>("connectionWorkProvider")->setText(u"Quick B"_s);
    b->click("connectionPause");
    QTRY_COMPARE(b->session->connection(Host::Zego).state, ConnectionState::Paused);
    QCOMPARE(b->find<QLineEdit>("connectionWorkProvider")->text(), u"Quick B"_s);
}

void tst_Settings::themeIsKept()
{
    QVERIFY(!b->theme.isDark());
    b->find<QAction>("themeDark")->trigger();
    QVERIFY(b->theme.isDark());
    b->close();
    b->theme.setScheme(theme::Scheme::Light);
    b->open();
    QVERIFY(b->theme.isDark());
    QVERIFY(b->find<QAction>("themeDark")->isChecked());
}

void tst_Settings::scrollingChangesNothing()
{
    b->window->showPage(shell::Page::Settings);
    auto* page = b->find<QWidget>("settingsPage");
    int fields = 0;
    const QList<QWidget*> inside = page->findChildren<QWidget*>();
    for (QWidget* field : inside) {
        const auto* choice = qobject_cast<QComboBox*>(field);
        const auto* number = qobject_cast<QSpinBox*>(field);
        if ((!choice && !number) || !field->isEnabled() || field->hasFocus())
            continue;
        ++fields;
        const auto value = [&] { return choice ? choice->currentIndex() : number->value(); };
        const int before = value();
        for (const int notch : {-120, 120}) {
            const QPointF middle = field->rect().center();
            QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, notch}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &wheel);
            QCOMPARE(value(), before);
            QVERIFY2(!wheel.isAccepted(), qPrintable(field->objectName())); // the page's
        }
        QVERIFY2((field->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus, qPrintable(field->objectName()));
    }
    QVERIFY(fields >= 5);
}

COVERSHIFT_GUI_TEST_MAIN(tst_Settings)
#include "tst_settings.moc"
