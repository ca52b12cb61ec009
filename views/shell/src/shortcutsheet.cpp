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

using theme::Grid;
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

/// What is done, and by which keys or how with the pointer.
struct Way
{
    QString what;
    QString how;
    QString name; ///< of the object that tells it; may be empty
};

Way wayOf(const QAction& action)
{
    return {plainText(action.text()),
        QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"   "_s),
        u"keysOf_"_s + action.objectName()};
}

QString keyText(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

/// What no menu holds: how one moves about the board.
QVector<Way> waysOnTheBoard()
{
    const auto between = [](QKeyCombination first, QKeyCombination second) {
        //: Two keys for the two ways of the same thing, as in "Up / Down"
        return ShortcutSheet::tr("%1 / %2").arg(keyText(first), keyText(second));
    };
    //: %1: a key that is held meanwhile
    const QString dragWith = ShortcutSheet::tr("%1 + drag");
    const auto held = [](Qt::KeyboardModifier modifier) {
        QString text = QKeySequence(modifier | Qt::Key_A).toString(QKeySequence::NativeText);
        text.chop(1);
        return text.endsWith(u'+') ? text.chopped(1) : text;
    };
    return {
        {ShortcutSheet::tr("From row to row"), between(Qt::Key_Up, Qt::Key_Down), {}},
        {ShortcutSheet::tr("From bar to bar"), between(Qt::Key_Left, Qt::Key_Right), {}},
        {ShortcutSheet::tr("First and last bar, or row"), between(Qt::Key_Home, Qt::Key_End), {}},
        {ShortcutSheet::tr("Through time"), between(Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right), {}},
        {ShortcutSheet::tr("Select more, while moving"), held(Qt::ShiftModifier), {}},
        {ShortcutSheet::tr("Select everybody"), keyText(Qt::CTRL | Qt::Key_A), {}},
        {ShortcutSheet::tr("Select one more or one less"), keyText(Qt::Key_Space), {}},
        {ShortcutSheet::tr("Select rows and bars in a frame"), dragWith.arg(held(Qt::ControlModifier)), {}},
        {ShortcutSheet::tr("Propose a shift to insert"), dragWith.arg(held(Qt::ShiftModifier)), {}},
        {ShortcutSheet::tr("Zoom to a stretch of time"), ShortcutSheet::tr("Drag on the ruler"), {}},
        {ShortcutSheet::tr("Log in, or log out who is covered"), keyText(Qt::Key_Return), {}},
        {ShortcutSheet::tr("Give up a drag, a proposal, the selection"), keyText(Qt::Key_Escape), {}},
    };
}

/// Likewise in the list of exceptions.
QVector<Way> waysOfExceptions()
{
    return {
        {ShortcutSheet::tr("Do what the row's button says"), keyText(Qt::Key_Return), {}},
        {ShortcutSheet::tr("Show on the board"), keyText(Qt::Key_B), {}},
        {ShortcutSheet::tr("Write a note"), keyText(Qt::Key_N), {}},
        {ShortcutSheet::tr("Silent for 15 minutes"), keyText(Qt::Key_S), {}},
        {ShortcutSheet::tr("Silent for 1 hour"), keyText(Qt::SHIFT | Qt::Key_S), {}},
        {ShortcutSheet::tr("Silent until the planned end"), keyText(Qt::Key_E), {}},
        {ShortcutSheet::tr("No longer silent"), keyText(Qt::Key_W), {}},
    };
}

QFrame* buildGroup(const QString& title, const QVector<Way>& ways, QWidget* parent)
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
    for (const Way& way : ways) {
        auto* what = new QLabel(way.what, group);
        auto* keys = new QLabel(way.how, group);
        keys->setObjectName(way.name);
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
    const auto add = [&](const QString& title, const QVector<Way>& ways) {
        if (ways.isEmpty())
            return;
        const int shorter = lines[1] < lines[0] ? 1 : 0;
        lines[shorter] += int(ways.size()) + 2;
        column[shorter]->addWidget(buildGroup(title, ways, m_sheet));
    };
    for (const QAction* entry : menus.actions()) {
        QVector<Way> ways;
        if (entry->menu()) {
            for (const QAction* action : withShortcuts(*entry->menu()))
                ways.append(wayOf(*action));
        }
        add(plainText(entry->text()), ways);
    }
    add(tr("On the board"), waysOnTheBoard());
    add(tr("In the list of exceptions"), waysOfExceptions());
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
