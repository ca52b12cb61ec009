#include "closedays.h"
#include "windowbench.h"

#include <session/planboard.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// Settings: the connection to Viviot, the organisation's time zone, automatic mode.
class tst_PlanSettings : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void viviotIsSavedAndTested();
    void X5_viviotsSecretIsWriteOnly();
    void viviotNeedsAUserName();
    void viviotsChoicesAreSaved();
    void viviotsRefusalIsSaid();
    void viviotIsPausedByItself();
    void theTwoFormsAreTwo();
    void timeZoneIsSaved();
    void timeZoneOfClosedDaysWantsAReason();
    void timeZoneThatIsNoneIsSaid();
    void automaticModeIsOffUntilEnabled();
    void everyControlHasAName();

private:
    void fillViviot(const QByteArray& password);
    template <class T>
    void choose(const char* combo, T value)
    {
        auto* box = b->find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(int(value)));
    }

    std::unique_ptr<WindowBench> b;
};

void tst_PlanSettings::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    b->open();
    b->click("welcomeConnect");
}

void tst_PlanSettings::cleanup()
{
    b.reset();
}

void tst_PlanSettings::fillViviot(const QByteArray& password)
{
    b->find<QLineEdit>("viviotUrl")->setText(b->hostInfo.viviotUrl.toString());
    b->find<QLineEdit>("viviotUser")->setText(b->hostInfo.viviotAdmin.user);
    b->find<QLineEdit>("viviotKey")->setText(QString::fromUtf8(password));
}

void tst_PlanSettings::viviotIsSavedAndTested()
{
    QCOMPARE(b->shownText("viviotState"), u"Not connected. Shift templates stay on this computer."_s);
    QVERIFY(!b->find<QAbstractButton>("viviotTest")->isEnabled());
    fillViviot(b->hostInfo.viviotAdmin.password);
    b->click("viviotSave");
    QTRY_VERIFY(b->shownText("viviotResult").startsWith(u"Saved."_s));
    QCOMPARE(b->session->connection(Host::Viviot).url, b->hostInfo.viviotUrl);
    QCOMPARE(b->session->connection(Host::Viviot).viviot.user, u"admin"_s);
    QCOMPARE(b->session->connection(Host::Zego).state, ConnectionState::Unset);
    QTRY_COMPARE(b->shownText("viviotState"), u"Connected; what is queued is sent."_s);
    b->click("viviotTest");
    QTRY_COMPARE(b->shownText("viviotResult"), u"The host answered, and it lets this account in."_s);
    QVERIFY(b->host.viviotTaken().isEmpty());
}

void tst_PlanSettings::X5_viviotsSecretIsWriteOnly()
{
    auto* key = b->find<QLineEdit>("viviotKey");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(key->placeholderText().startsWith(u"No secret is kept"_s));
    fillViviot(b->hostInfo.viviotAdmin.password);
    b->click("viviotSave");
    QTRY_VERIFY(key->text().isEmpty());
    QVERIFY(key->placeholderText().startsWith(u"A secret is kept"_s));
    QVERIFY(b->shownText("viviotKeyHint").contains(u"held until the program ends"_s));
    // Another secret only; what was typed before it is kept.
    fillViviot("another");
    b->click("viviotSave");
    QTRY_VERIFY(key->text().isEmpty());
    b->click("viviotTest");
    QTRY_VERIFY(b->shownText("viviotResult").startsWith(u"Viviot refused the user name, password"_s));
    QVERIFY(key->property("invalid").toBool());
}

void tst_PlanSettings::viviotNeedsAUserName()
{
    fillViviot(b->hostInfo.viviotAdmin.password);
    b->find<QLineEdit>("viviotUser")->clear();
    b->click("viviotSave");
    QTRY_COMPARE(
        b->shownText("viviotResult"), u"The user name is missing. Enter it, or sign in by a token."_s);
    QVERIFY(b->find<QWidget>("viviotUser")->property("invalid").toBool());
    QCOMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Unset);

    // A token needs none.
    choose("viviotAuth", ViviotAuth::Bearer);
    QVERIFY(!b->find<QWidget>("viviotUser")->isEnabled());
    b->find<QLineEdit>("viviotKey")->setText(QString::fromUtf8(b->hostInfo.viviotAdmin.token));
    b->click("viviotSave");
    QTRY_VERIFY(b->shownText("viviotResult").startsWith(u"Saved."_s));
    QVERIFY(!b->find<QWidget>("viviotUser")->property("invalid").toBool());
    b->click("viviotTest");
    QTRY_COMPARE(b->shownText("viviotResult"), u"The host answered, and it lets this account in."_s);
}

void tst_PlanSettings::viviotsChoicesAreSaved()
{
    fillViviot(b->hostInfo.viviotAdmin.password);
    choose("viviotAuth", ViviotAuth::Credentials);
    choose("viviotFormat", ViviotFormat::Xml);
    choose("viviotEndDate", EndDateMeaning::Inclusive);
    b->click("viviotSave");
    QTRY_VERIFY(b->shownText("viviotResult").startsWith(u"Saved."_s));
    const ViviotSettings wanted{
        ViviotFormat::Xml, ViviotAuth::Credentials, u"admin"_s, EndDateMeaning::Inclusive};
    QCOMPARE(b->session->connection(Host::Viviot).viviot, wanted);
    QVERIFY(!b->find<QAbstractButton>("viviotSave")->isEnabled());
    b->close();
    b->open();
    b->window->showPage(shell::Page::Settings);
    QTRY_COMPARE(b->session->connection(Host::Viviot).viviot, wanted);
    QTRY_COMPARE(b->find<QComboBox>("viviotFormat")->currentText(), u"XML"_s);
    QCOMPARE(b->find<QComboBox>("viviotEndDate")->currentText(), u"The last day with the shift"_s);
}

void tst_PlanSettings::viviotsRefusalIsSaid()
{
    fillViviot(b->hostInfo.viviotAdmin.password);
    b->find<QLineEdit>("viviotUrl")->setText(u"http://api.example.org"_s);
    b->click("viviotSave");
    QTRY_VERIFY(b->find<QWidget>("viviotUrl")->property("invalid").toBool());
    QCOMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Unset);
    QVERIFY(!b->find<QWidget>("connectionUrl")->property("invalid").toBool());
}

void tst_PlanSettings::viviotIsPausedByItself()
{
    b->connectToHost();
    b->window->showPage(shell::Page::Settings);
    fillViviot(b->hostInfo.viviotAdmin.password);
    b->click("viviotSave");
    QTRY_VERIFY(b->shownText("viviotResult").startsWith(u"Saved."_s));
    b->click("viviotPause");
    QTRY_COMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Paused);
    QCOMPARE(b->session->connection(Host::Zego).state, ConnectionState::Active);
    QTRY_COMPARE(b->shownText("viviotState"),
        u"Sending to Viviot was paused by hand. Resume it to send what waits in the outbox."_s);
    b->click("viviotResume");
    QTRY_COMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Active);
}

void tst_PlanSettings::theTwoFormsAreTwo()
{
    b->find<QLineEdit>("connectionUrl")->setText(b->hostInfo.url.toString());
    b->find<QLineEdit>("connectionKey")->setText(QString::fromUtf8(b->hostInfo.zegoKey));
    b->find<QLineEdit>("viviotUser")->setText(u"somebody"_s);
    b->click("connectionSave");
    QTRY_VERIFY(b->shownText("connectionResult").startsWith(u"Saved."_s));
    QCOMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Unset);
    QCOMPARE(b->find<QLineEdit>("viviotUser")->text(), u"somebody"_s);
    QVERIFY(b->shownText("viviotResult").isEmpty());
}

void tst_PlanSettings::timeZoneIsSaved()
{
    auto* zone = b->find<QComboBox>("settingsTimeZone");
    auto* save = b->find<QAbstractButton>("settingsTimeZoneSave");
    QTRY_COMPARE(zone->currentText(), QString::fromLatin1(b->session->plan().timeZone().id()));
    QVERIFY(!save->isEnabled());
    QVERIFY(zone->findText(u"Australia/Lord_Howe"_s) >= 0);
    zone->setEditText(u"Asia/Kathmandu"_s);
    QVERIFY(save->isEnabled());
    b->click("settingsTimeZoneSave");
    QTRY_COMPARE(b->session->plan().timeZone().id(), QByteArray("Asia/Kathmandu"));
    QTRY_VERIFY(!save->isEnabled());
    // From elsewhere, while nothing is typed here.
    QVERIFY(!b->session->setTimeZone(u"Europe/Madrid"_s).isCanceled());
    QTRY_COMPARE(zone->currentText(), u"Europe/Madrid"_s);
    // And while something is.
    zone->setEditText(u"Europe/Lis"_s);
    QVERIFY(!b->session->setTimeZone(u"Europe/Oslo"_s).isCanceled());
    QTRY_COMPARE(b->session->plan().timeZone().id(), QByteArray("Europe/Oslo"));
    QCOMPARE(zone->currentText(), u"Europe/Lis"_s);
}

void tst_PlanSettings::timeZoneOfClosedDaysWantsAReason()
{
    auto* zone = b->find<QComboBox>("settingsTimeZone");
    QTRY_VERIFY(!zone->currentText().isEmpty());
    auto* reason = b->find<QLineEdit>("settingsTimeZoneReason");
    QVERIFY(!reason->isVisible());
    const QDate today = QDate::currentDate();
    QVERIFY(closeDays(*b->session, {today.addDays(-40), today.addDays(-10)}));
    const QByteArray before = b->session->plan().timeZone().id();
    zone->setEditText(u"Asia/Kathmandu"_s);
    b->click("settingsTimeZoneSave");
    QTRY_VERIFY(reason->isVisible());
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(b->shownText("settingsTimeZoneHint").startsWith(u"This changes a period that is closed."_s));
    QCOMPARE(b->session->plan().timeZone().id(), before);
    reason->setText(u"We moved"_s);
    b->click("settingsTimeZoneSave");
    QTRY_COMPARE(b->session->plan().timeZone().id(), QByteArray("Asia/Kathmandu"));
    QTRY_VERIFY(!reason->isVisible());
}

void tst_PlanSettings::timeZoneThatIsNoneIsSaid()
{
    auto* zone = b->find<QComboBox>("settingsTimeZone");
    QTRY_VERIFY(!zone->currentText().isEmpty());
    const QByteArray before = b->session->plan().timeZone().id();
    for (const QString& none : {u"Mars/Olympus"_s, u"UTC+01:00"_s}) {
        zone->setEditText(none);
        QVERIFY(!b->find<QAbstractButton>("settingsTimeZoneSave")->isEnabled());
        QVERIFY(zone->property("invalid").toBool());
        QVERIFY(b->shownText("settingsTimeZoneHint").startsWith(u"No time zone has this name."_s));
    }
    zone->setFocus();
    b->press(Qt::Key_Return);
    QCOMPARE(b->session->plan().timeZone().id(), before);
    zone->setEditText(u"Europe/Madrid"_s);
    QVERIFY(!zone->property("invalid").toBool());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->plan().timeZone().id(), QByteArray("Europe/Madrid"));
}

void tst_PlanSettings::automaticModeIsOffUntilEnabled()
{
    auto* automatic = b->find<QAbstractButton>("settingsAutomatic");
    QTRY_VERIFY(automatic->isEnabled());
    QVERIFY(!automatic->isChecked());
    QVERIFY(!b->session->plan().automatic().isEnabled);
    automatic->setFocus();
    b->press(Qt::Key_Space);
    QTRY_VERIFY(b->session->plan().automatic().isEnabled);
    QTRY_VERIFY(automatic->isEnabled() && automatic->isChecked());
    b->close();
    b->open();
    b->window->showPage(shell::Page::Settings);
    automatic = b->find<QAbstractButton>("settingsAutomatic");
    QTRY_VERIFY(automatic->isChecked());
    QTRY_VERIFY(automatic->isEnabled());
    automatic->setFocus();
    b->press(Qt::Key_Space);
    QTRY_VERIFY(!b->session->plan().automatic().isEnabled);
}

void tst_PlanSettings::everyControlHasAName()
{
    const auto* page = b->find<QWidget>("settingsPage");
    int named = 0;
    for (QWidget* control : page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(control) || qobject_cast<QComboBox*>(control)
            || (qobject_cast<QLineEdit*>(control) && !qobject_cast<QComboBox*>(control->parentWidget()));
        if (!isControl || control->focusPolicy() == Qt::NoFocus || !control->isVisibleTo(page))
            continue;
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(control);
        QVERIFY(read);
        QVERIFY2(!read->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
        ++named;
    }
    QVERIFY(named >= 20);
    QCOMPARE(b->find<QWidget>("viviotKey")->accessibleName(), u"Viviot: Password or token"_s);
    QCOMPARE(b->find<QWidget>("connectionKey")->accessibleName(), u"Zego: Key"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_PlanSettings)
#include "tst_plansettings.moc"
