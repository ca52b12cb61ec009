#include "reportswindow.h"

#include <QTest>

namespace covershift::gui {

using namespace Qt::Literals::StringLiterals;

void ReportsWindowCase::init()
{
    TestCase::init();
    clock = std::make_unique<MovedClock>(13);
    b = std::make_unique<WindowBench>(clock.get());
    b->sessionClock = clock.get();
    b->open();
    const auto zone = b->session->setTimeZone(u"Etc/UTC"_s);
    QTRY_VERIFY(zone.isFinished());
    const auto workers = b->session->importWorkers("name,customer_number,team,business_user_id\n"
                                                   "Ana Sousa,W1,North,10\n"
                                                   "Bo Chen,W2,North,20\n"
                                                   "Cem Ay,W3,South,30\n");
    QTRY_VERIFY(workers.isFinished());
    QTRY_COMPARE(b->session->board().workers().size(), 3);
    session::TemplateEdit edit;
    edit.content.name = u"Lunch"_s;
    edit.content.startOffset = 9 * 60;
    edit.content.duration = 3 * 60;
    edit.content.firstDay = yesterday();
    edit.content.lastDay = yesterday();
    edit.content.members = {BusinessUserId(10), BusinessUserId(20)};
    const auto saved = b->session->saveTemplates({edit});
    QTRY_VERIFY(saved.isFinished());
    QVERIFY2(saved.result().has_value(), saved.result() ? "" : qPrintable(saved.result().error().detail));
    const QByteArray day = yesterday().toString(Qt::ISODate).toUtf8();
    const auto shifts = b->session->importShifts("worker,start,end\nW1," + day + "T08:30:00Z," + day
        + "T11:00:00Z\nW3," + day + "T14:00:00Z," + day + "T15:00:00Z\n");
    QTRY_VERIFY(shifts.isFinished());
    QVERIFY(shifts.result().has_value());
    b->connectToHost();
    const auto loaded = b->session->loaded();
    QTRY_VERIFY(loaded.isFinished());
}

void ReportsWindowCase::cleanup()
{
    b.reset();
    clock.reset();
}

QDate ReportsWindowCase::yesterday() const
{
    return QDateTime::fromMSecsSinceEpoch(msOf(clock->now()), Qt::UTC).date().addDays(-1);
}

Instant ReportsWindowCase::at(const QTime& time) const
{
    return instantFromMs(QDateTime(yesterday(), time, Qt::UTC).toMSecsSinceEpoch());
}

void ReportsWindowCase::openReports()
{
    b->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Reports);
    chooseRange(u"Yesterday"_s);
    QTRY_COMPARE(
        numbers("reportTotals", 0), (QStringList{u"6:00"_s, u"3:30"_s, u"2:00"_s, u"4:00"_s, u"1:30"_s}));
}

void ReportsWindowCase::choose(const char* name, const QString& text) const
{
    auto* combo = b->find<QComboBox>(name);
    QVERIFY(combo && combo->isVisible());
    combo->setFocus();
    b->press(Qt::Key_Home);
    while (combo->currentText() != text && combo->currentIndex() < combo->count() - 1)
        b->press(Qt::Key_Down);
    QCOMPARE(combo->currentText(), text);
}

QString ReportsWindowCase::cell(const char* table, int row, int column) const
{
    const auto* view = b->find<QTableView>(table);
    return view && view->isVisible() && view->model() ? view->model()->index(row, column).data().toString()
                                                      : QString();
}

QStringList ReportsWindowCase::numbers(const char* table, int row) const
{
    QStringList texts;
    for (int column = 1; column <= 5; ++column)
        texts.append(cell(table, row, column));
    return texts;
}

} // namespace covershift::gui
