#include "emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int IconSide = 5 * Grid;
constexpr int TextWidth = 60 * Grid;

} // namespace

EmptyState::EmptyState(const theme::Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(icon)
{
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setProperty("heading", true);
    m_title->setAlignment(Qt::AlignHCenter);
    QFont large = font();
    large.setPixelSize(QFontInfo(large).pixelSize() + Grid / 2);
    m_title->setFont(large);
    m_text = new QLabel(this);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setProperty("muted", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(TextWidth);
    // Beside stretches, not aligned: only so is it given the height that its lines need.
    auto* column = new QHBoxLayout;
    column->addStretch();
    column->addWidget(m_text);
    column->addStretch();
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Grid);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Grid);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(Grid);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addLayout(column);
    layout->addSpacing(Grid);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
    connect(&m_theme, &theme::Theme::changed, this, &EmptyState::refreshIcon);
    refreshIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton* EmptyState::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    const bool first = m_buttons->count() == 2;
    button->setProperty("primary", first);
    if (first)
        setFocusProxy(button);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTint(theme::Token tint)
{
    m_tint = tint;
    refreshIcon();
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(
        m_theme.icon(m_iconName, m_tint).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
}

} // namespace covershift::shell
