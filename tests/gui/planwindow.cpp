#include "planwindow.h"

#include <QTest>

#include <algorithm>

namespace covershift::gui {

using namespace Qt::Literals::StringLiterals;

void PlanWindowCase::init()
{
    TestCase::init();
    clock = std::make_unique<MovedClock>(13);
    b = std::make_unique<WindowBench>(clock.get());
    b->sessionClock = clock.get();
    b->open();
    QByteArray csv = "name,customer_number,team,business_user_id\n";
    int number = 0;
    for (const char* name : {"Ana Sousa", "Bo Chen", "Cem Ay", "Dee Ek", "Eli Roe"}) {
        const QByteArray digit = QByteArray::number(++number);
        csv += QByteArray(name) + ",W" + digit + ",North," + digit + "0\n";
    }
    const auto imported = b->session->importWorkers(csv);
    QTRY_VERIFY(imported.isFinished());
    QVERIFY(imported.result().has_value());
    QTRY_COMPARE(b->session->board().workers().size(), 5);
    b->connectToHost();
    const auto loaded = b->session->loaded();
    QTRY_VERIFY(loaded.isFinished());
}

void PlanWindowCase::cleanup()
{
    b.reset();
    clock.reset();
}

void PlanWindowCase::plan(
    const QString& name, const QTime& start, int minutes, const QVector<qint64>& workers, PlanMode mode)
{
    session::TemplateEdit edit;
    edit.content.name = name;
    edit.content.startOffset = start.msecsSinceStartOfDay() / 60'000;
    edit.content.duration = minutes;
    edit.mode = mode;
    for (const qint64 worker : workers)
        edit.content.members.append(BusinessUserId(worker * 10));
    const auto saved = b->session->saveTemplates({edit});
    QTRY_VERIFY(saved.isFinished());
    QVERIFY2(saved.result().has_value(), saved.result() ? "" : qPrintable(saved.result().error().detail));
    const int templates = int(b->session->plan().templates().size());
    QTRY_VERIFY(templates > 0);
    b->session->plannedTimes().look();
}

void PlanWindowCase::enableAutomatic()
{
    const auto enabled = b->session->enableAutomatic(true);
    QTRY_VERIFY(enabled.isFinished());
    QVERIFY(enabled.result().has_value());
    QTRY_VERIFY(b->session->plan().automatic().isEnabled);
    b->session->plannedTimes().look();
}

void PlanWindowCase::logIn(const QStringList& names)
{
    const int before = b->session->board().counters(clock->now()).covered;
    b->select(names);
    b->press(Qt::Key_L, Qt::ControlModifier);
    if (names.size() > 1)
        b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->board().counters(clock->now()).covered, before + int(names.size()));
    b->timeline->select({});
}

void PlanWindowCase::passTime(milliseconds by)
{
    clock->advance(by);
    b->session->plannedTimes().look();
}

QStringList PlanWindowCase::taken(const QByteArray& verb) const
{
    QStringList identities;
    for (const auto& push : b->host.taken()) {
        if (push.path.contains(verb))
            identities.append(push.identity);
    }
    identities.sort();
    return identities;
}

QStringList PlanWindowCase::exceptions() const
{
    const QAbstractItemModel* model = b->find<QTableView>("exceptionsTable")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(
            u"%1: %2"_s.arg(model->index(row, 0).data().toString(), model->index(row, 1).data().toString()));
    return rows;
}

int PlanWindowCase::offered(const char* verb) const
{
    const QString action = QLatin1StringView(verb);
    const QAbstractItemModel* model = b->find<QTableView>("exceptionsTable")->model();
    int rows = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, model->columnCount() - 1).data().toString();
        rows += text.startsWith(action) || (action == u"Log in"_s && text.startsWith(u"Insert"_s)) ? 1 : 0;
    }
    return rows;
}

} // namespace covershift::gui
