#include "templatespagecase.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace covershift::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
auto answerOf(const QFuture<T>& future)
{
    [&future] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace

void TemplatesPageCase::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.viviotUrl.isValid());
    b->open();
    const auto imported = answerOf(b->session->importWorkers("name,customer_number,team,business_user_id\n"
                                                             "Ana Sousa,W1,North,1001\n"
                                                             "Bo Chen,W2,North,1002\n"
                                                             "Cem Ay,W3,South,1003\n"
                                                             "Dee Hall,W4,South,4999\n"));
    QVERIFY(imported.has_value());
    b->window->showPage(shell::Page::Templates);
}

void TemplatesPageCase::cleanup()
{
    b.reset();
}

void TemplatesPageCase::connectAs(const sandbox::ViviotAccount& account)
{
    session::ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = b->hostInfo.viviotUrl.toString();
    draft.viviot.user = account.user;
    draft.key = account.password;
    QVERIFY(answerOf(b->session->saveConnection(draft)).has_value());
}

void TemplatesPageCase::pull()
{
    QVERIFY(answerOf(b->session->pullPlan()).has_value());
}

QVector<TemplateId> TemplatesPageCase::addTemplates(const QStringList& names, const QVector<qint64>& members)
{
    QVector<session::TemplateEdit> edits;
    for (const QString& name : names) {
        session::TemplateEdit edit;
        edit.content.name = name;
        edit.content.startOffset = (8 + int(edits.size())) * 60;
        edit.content.duration = 8 * 60;
        for (const qint64 member : members)
            edit.content.members.append(BusinessUserId(member));
        edits.append(edit);
    }
    const auto saved = answerOf(b->session->saveTemplates(edits));
    QVector<TemplateId> ids;
    if (saved) {
        for (const ShiftTemplate& one : *saved)
            ids.append(one.id);
    }
    [&] {
        QTRY_VERIFY(std::ranges::all_of(names, [this](const auto& name) { return shown().contains(name); }));
    }();
    return ids;
}

TeamId TemplatesPageCase::addTeam(const QString& name, const QVector<qint64>& members)
{
    session::TeamEdit edit;
    edit.content.name = name;
    for (const qint64 member : members)
        edit.content.members.append(BusinessUserId(member));
    const auto saved = answerOf(b->session->saveTeam(edit));
    return saved ? saved->id : TeamId();
}

void TemplatesPageCase::openPage()
{
    b->window->showPage(shell::Page::Templates);
    QVERIFY(b->find<QWidget>("templatesPage")->isVisible());
}

void TemplatesPageCase::choose(const QStringList& names, const char* table)
{
    auto* view = b->find<QTableView>(table);
    const auto areShown = [&] {
        const QStringList all = shown(table);
        return view->isVisible()
            && std::ranges::all_of(names, [&all](const QString& name) { return all.contains(name); });
    };
    QTRY_VERIFY2(areShown(), qPrintable(names.join(u' ') + u" of "_s + shown(table).join(u' ')));
    QItemSelection wanted;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (names.contains(index.data().toString()))
            wanted.select(index, index);
    }
    QCOMPARE(wanted.size(), names.size());
    view->setFocus();
    view->selectionModel()->setCurrentIndex(wanted.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList TemplatesPageCase::shown(const char* table) const
{
    const auto* view = b->find<QTableView>(table);
    QStringList names;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        names.append(view->model()->index(row, 0).data().toString());
    return names;
}

QString TemplatesPageCase::cell(const QString& row, int column, const char* table) const
{
    const auto place = shown(table).indexOf(row);
    return place < 0 ? QString()
                     : b->find<QTableView>(table)->model()->index(int(place), column).data().toString();
}

QStringList TemplatesPageCase::chosen(const char* table) const
{
    QStringList names;
    for (const QModelIndex& index : b->find<QTableView>(table)->selectionModel()->selectedRows())
        names.append(index.data().toString());
    names.sort();
    return names;
}

void TemplatesPageCase::type(const char* field, const QString& text)
{
    auto* edit = b->find<QLineEdit>(field);
    QVERIFY2(edit && edit->isVisible(), field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TemplatesPageCase::pushChosen()
{
    // The end of a save may still be on its way; until then nothing can be pushed.
    QTRY_VERIFY(b->find<QAction>("pushTemplates")->isEnabled());
    b->press(Qt::Key_Return, Qt::ControlModifier);
    b->click("planPushConfirm");
}

QString TemplatesPageCase::fieldText(const char* field) const
{
    const auto* edit = b->find<QLineEdit>(field);
    return edit && edit->isVisible() ? edit->text() : QString();
}

const ShiftTemplate* TemplatesPageCase::named(const QString& name) const
{
    const auto& all = plan().templates();
    const auto at
        = std::ranges::find_if(all, [&name](const ShiftTemplate& one) { return one.content().name == name; });
    return at == all.end() ? nullptr : &*at;
}

const Team* TemplatesPageCase::teamNamed(const QString& name) const
{
    const auto at = std::ranges::find(plan().teams(), name, &Team::name);
    return at == plan().teams().end() ? nullptr : &*at;
}

} // namespace covershift::gui
