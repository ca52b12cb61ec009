// Every page by keyboard: each control is reached, is named, and shows that it has the focus.
#include "planwindow.h"

#include <support/guitestmain.h>
#include <timeline/overviewstrip.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// It is 13:00; some are planned and not covered, one is covered.
class tst_PageWalk : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyControlIsReachedByTab_data() { pages(); }
    void everyControlIsReachedByTab();
    void everyControlIsNamed_data() { pages(); }
    void everyControlIsNamed();
    void focusIsAlwaysSeen_data() { pages(); }
    void focusIsAlwaysSeen();

private:
    static void pages();
    void openPage();
    /// What of the page a person could be at.
    [[nodiscard]] QVector<QWidget*> controls() const;
    /// From where one comes to the page, until the focus has come back.
    QVector<QWidget*> walked(
        Qt::Key key, const std::function<void(QWidget*)>& at = [](QWidget*) {}) const;
    [[nodiscard]] static QByteArray names(QVector<QWidget*> widgets);

    QWidget* m_page = nullptr;
};

void tst_PageWalk::init()
{
    PlanWindowCase::init();
    plan(u"Noon"_s, {12, 0}, 240, {1, 2, 4});
    logIn({u"Dee Ek"_s});
    QTRY_COMPARE(counter("counterAsPlanned"), u"1 As planned"_s);
    b->window->resize(1400, 1000);
    b->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(b->window.get(), 30'000));
    b->timeline->select({id(1)});
    QTRY_VERIFY(!b->find<timeline::OverviewStrip>("overviewStrip")->isCounting());
}

void tst_PageWalk::pages()
{
    QTest::addColumn<shell::Page>("shown");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("table"); ///< whose first row is chosen
    QTest::addColumn<int>("tab");
    using Page = shell::Page;
    const auto row = [](const char* title, Page page, const char* name, const char* table, int tab = 0) {
        QTest::newRow(title) << page << QByteArray(name) << QByteArray(table) << tab;
    };
    row("live", Page::Live, "livePage", "");
    row("templates", Page::Templates, "templatesPage", "templatesTable");
    row("teams", Page::Templates, "templatesPage", "", 1);
    row("matches", Page::Templates, "templatesPage", "", 2);
    row("workers", Page::Workers, "workersPage", "workersTable");
    row("reports", Page::Reports, "reportsPage", "");
    row("activity", Page::Activity, "activityPage", "outboxTable");
    row("audit", Page::Activity, "activityPage", "", 1);
    row("settings", Page::Settings, "settingsPage", "");
}

void tst_PageWalk::openPage()
{
    QFETCH(shell::Page, shown);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, table);
    QFETCH(int, tab);
    b->window->showPage(shown);
    m_page = b->find<QWidget>(name.constData());
    QVERIFY(m_page);
    if (auto* tabs = m_page->findChild<QTabWidget*>())
        tabs->setCurrentIndex(tab);
    QTRY_VERIFY(m_page->isVisible());
    if (table.isEmpty())
        return;
    auto* view = b->find<QTableView>(table.constData());
    QVERIFY(view);
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() > 0);
    view->selectRow(0);
    QCoreApplication::sendPostedEvents(); // what is shown beside it has been laid out
}

QVector<QWidget*> tst_PageWalk::controls() const
{
    QVector<QWidget*> found;
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        // Of several of which one holds, Tab comes to that one, and the arrows lead on.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool isOther
            = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (takesTab && !isOther && widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

QVector<QWidget*> tst_PageWalk::walked(Qt::Key key, const std::function<void(QWidget*)>& at) const
{
    QVector<QWidget*> found;
    m_page->setFocus();
    for (int steps = 0; steps < 300; ++steps) {
        QWidget* focus = QApplication::focusWidget();
        // A time has several places, each of which Tab comes to.
        const bool isSame = !found.isEmpty() && focus == found.constLast();
        if (found.contains(focus) && !isSame)
            return found;
        if (focus && m_page->isAncestorOf(focus) && !isSame) {
            found.append(focus);
            at(focus);
        }
        b->press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return found;
}

QByteArray tst_PageWalk::names(QVector<QWidget*> widgets)
{
    QByteArrayList names;
    for (const QWidget* widget : widgets)
        names.append(widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8());
    std::ranges::sort(names);
    return names.join('\n');
}

void tst_PageWalk::everyControlIsReachedByTab()
{
    openPage();
    QVERIFY(controls().size() > 1);
    const QByteArray all = names(controls());
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QByteArray reached = names(walked(key));
        QVERIFY2(reached == all, ("reached:\n" + reached + "\nof:\n" + all).constData());
    }
}

void tst_PageWalk::everyControlIsNamed()
{
    openPage();
    for (QWidget* widget : controls()) {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen && !seen->text(QAccessible::Name).trimmed().isEmpty(), names({widget}).constData());
        QVERIFY2(seen->state().focusable, names({widget}).constData());
    }
}

void tst_PageWalk::focusIsAlwaysSeen()
{
    b->window->setStyleSheet(b->theme.styleSheet());
    openPage();
    QByteArrayList unseen;
    walked(Qt::Key_Tab, [&](QWidget* widget) {
        const QRect around = QRect(widget->mapTo(m_page, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
        const QImage focused = m_page->grab(around).toImage();
        widget->clearFocus();
        if (m_page->grab(around).toImage() == focused)
            unseen.append(names({widget}));
        widget->setFocus(Qt::TabFocusReason);
    });
    QVERIFY2(unseen.isEmpty(), unseen.join('\n').constData());
}

COVERSHIFT_GUI_TEST_MAIN(tst_PageWalk)
#include "tst_pagewalk.moc"
