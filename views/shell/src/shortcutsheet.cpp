#include "shortcutsheet.h"

#include <theme/theme.h>

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Grid = theme::Theme::Grid;
constexpr int Columns = 2;

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// What of a menu can be done by keyboard, its submenus' too.
QVector<const QAction*> withShortcuts(const QMenu& menu)
{
    QVector<const QAction*> found;
    for (const QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            found += withShortcuts(*below);
        else if (action->isVisible() && !action->shortcuts().isEmpty())
            found.append(action);
    }
    return found;
}

QFrame* buildGroup(const QString& title, const QVector<const QAction*>& actions, QWidget* parent)
{
    auto* group = new QFrame(parent);
    group->setProperty("card", true);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    grid->setHorizontalSpacing(3 * Grid);
    grid->setVerticalSpacing(Grid / 2);
    grid->setColumnStretch(0, 1);
    auto* head = new QLabel(title, group);
    head->setProperty("heading", true);
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const QAction* action : actions) {
        auto* what = new QLabel(plainText(action->text()), group);
        auto* keys = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                    .replace(u"; "_s, u"   "_s),
            group);
        keys->setObjectName(u"keysOf_"_s + action->objectName());
        keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        keys->setAccessibleName(
            //: %1: what a shortcut does, %2: its keys
            ShortcutSheet::tr("%1: %2").arg(what->text(), keys->text()));
        grid->addWidget(what, row, 0);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    auto* title = new QLabel(tr("Keyboard shortcuts"), this);
    title->setProperty("heading", true);
    QFont large = title->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + Grid / 2);
    title->setFont(large);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_sheet = new QWidget;
    scroll->setWidget(m_sheet);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"shortcutsClose"_s);
    close->setAutoDefault(true);
    m_close = close;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &ShortcutSheet::closed);
    setFocusProxy(close);
}

void ShortcutSheet::showActions(const QMenuBar& menus)
{
    delete m_sheet->layout();
    qDeleteAll(m_sheet->findChildren<QFrame*>(Qt::FindDirectChildrenOnly));
    auto* columns = new QHBoxLayout(m_sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Grid);
    QVBoxLayout* column[Columns];
    int lines[Columns] = {};
    for (QVBoxLayout*& each : column) {
        each = new QVBoxLayout;
        each->setSpacing(2 * Grid);
        columns->addLayout(each, 1);
    }
    for (const QAction* entry : menus.actions()) {
        const auto actions = entry->menu() ? withShortcuts(*entry->menu()) : QVector<const QAction*>();
        if (actions.isEmpty())
            continue;
        const int shorter = lines[1] < lines[0] ? 1 : 0;
        lines[shorter] += int(actions.size()) + 2;
        column[shorter]->addWidget(buildGroup(plainText(entry->text()), actions, m_sheet));
    }
    for (QVBoxLayout* each : column)
        each->addStretch(1);
}

bool ShortcutSheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace covershift::shell
