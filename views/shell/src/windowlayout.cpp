#include "windowlayout.h"

#include <forms/inlineform.h>

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

bool comesAndGoes(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const forms::InlineForm*>(above))
            return true;
    }
    return widget.objectName().isEmpty();
}

/// With the number of columns: another version's table may have others.
QString keyOf(const QTableView& table)
{
    return u"tables/%1-%2"_s.arg(table.objectName()).arg(table.horizontalHeader()->count());
}

QString keyOf(const QSplitter& splitter)
{
    return u"panes/%1-%2"_s.arg(splitter.objectName()).arg(splitter.count());
}

template <class Widget, class Call>
void forEach(const QWidget& window, Call call)
{
    for (auto* widget : window.findChildren<Widget*>()) {
        if (!comesAndGoes(*widget))
            call(*widget);
    }
}

} // namespace

void saveArrangement(const QWidget& window, QSettings& settings)
{
    forEach<QTableView>(window, [&settings](const QTableView& table) {
        settings.setValue(keyOf(table), table.horizontalHeader()->saveState());
    });
    forEach<QSplitter>(window,
        [&settings](const QSplitter& splitter) { settings.setValue(keyOf(splitter), splitter.saveState()); });
}

void restoreArrangement(const QWidget& window, const QSettings& settings)
{
    forEach<QTableView>(window, [&settings](QTableView& table) {
        if (const QByteArray state = settings.value(keyOf(table)).toByteArray(); !state.isEmpty())
            table.horizontalHeader()->restoreState(state);
    });
    forEach<QSplitter>(window, [&settings](QSplitter& splitter) {
        if (const QByteArray state = settings.value(keyOf(splitter)).toByteArray(); !state.isEmpty())
            splitter.restoreState(state);
    });
}

} // namespace covershift::shell
