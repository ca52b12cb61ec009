#include "navigation.h"

#include <theme/theme.h>

#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

using theme::Grid;
constexpr int Width = 20 * Grid;

enum Role { PageRole = Qt::UserRole + 1, IconRole, BadgeRole };

/// The list's own look, and a number in a pill at its right where something waits.
class BadgeDelegate final : public QStyledItemDelegate
{
public:
    BadgeDelegate(const theme::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(BadgeRole).toInt();
        if (count <= 0)
            return;
        const QString text = QLocale().toString(count);
        const int height = option.fontMetrics.height() + 2;
        const int width = qMax(height, option.fontMetrics.horizontalAdvance(text) + Grid + Grid / 2);
        const QRect pill(
            option.rect.right() - width - Grid, option.rect.center().y() - height / 2 - 1, width, height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Danger));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(m_theme.color(Token::Surface));
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
    }

private:
    const theme::Theme& m_theme;
};

} // namespace

Navigation::Navigation(const theme::Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFixedWidth(Width);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(2 * Grid + Grid / 2, 2 * Grid + Grid / 2));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new BadgeDelegate(theme, this));
    const auto add = [this](Page page, const QString& icon, const QString& text, const QString& keys) {
        auto* item = new QListWidgetItem(text, this);
        item->setData(PageRole, int(page));
        item->setData(IconRole, icon);
        item->setToolTip(QKeySequence(keys).toString(QKeySequence::NativeText));
    };
    add(Page::Live, u"live"_s, tr("Live"), u"Ctrl+1"_s);
    add(Page::Templates, u"templates"_s, tr("Templates"), u"Ctrl+2"_s);
    add(Page::Workers, u"workers"_s, tr("Workers"), u"Ctrl+3"_s);
    add(Page::Reports, u"reports"_s, tr("Reports"), u"Ctrl+4"_s);
    add(Page::Activity, u"activity"_s, tr("Activity"), u"Ctrl+5"_s);
    add(Page::Settings, u"settings"_s, tr("Settings"), u"Ctrl+,"_s);
    refreshIcons();
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(Page(item->data(PageRole).toInt()));
    });
    connect(&m_theme, &theme::Theme::changed, this, &Navigation::refreshIcons);
}

void Navigation::setPage(Page page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(page));
}

void Navigation::setBadge(Page page, int count)
{
    QListWidgetItem* entry = item(int(page));
    entry->setData(BadgeRole, count);
    //: %1: a page's name, %n: a number of things that wait for the person
    entry->setData(Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %n need you", nullptr, count).arg(entry->text()) : entry->text());
}

void Navigation::refreshIcons()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(m_theme.icon(item(row)->data(IconRole).toString()));
}

} // namespace covershift::shell
