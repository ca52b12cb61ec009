#include "messagebar.h"

#include "glyphicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

constexpr int Grid = theme::Theme::Grid;
constexpr int IconSide = 2 * Grid;
constexpr std::chrono::seconds InfoStays{8};

} // namespace

MessageBar::MessageBar(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(name + u"Bar"_s);
    m_icon = new QLabel(this);
    m_icon->setFixedSize(IconSide, IconSide);
    m_text = new QLabel(this);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_action = new QPushButton(this);
    m_action->setObjectName(name + u"Action"_s);
    m_action->setAutoDefault(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(name + u"Close"_s);
    m_close->setIconSize(GlyphIconSize);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid + Grid / 2, Grid / 2, Grid / 2, Grid / 2);
    layout->setSpacing(Grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(5 * Grid);

    m_fade.setSingleShot(true);
    m_fade.setInterval(InfoStays);
    connect(&m_fade, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        clear();
        if (act)
            act();
    });
    connect(&m_theme, &theme::Theme::changed, this, &MessageBar::refreshIcon);
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString& text)
{
    showMessage(kind, text, {}, {});
}

void MessageBar::showMessage(
    MessageKind kind, const QString& text, const QString& actionText, std::function<void()> act)
{
    m_kind = kind;
    m_act = std::move(act);
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_close->setVisible(m_closable);
    setProperty("notice",
        kind == MessageKind::Error         ? u"danger"_s
            : kind == MessageKind::Warning ? u"warning"_s
                                           : QString());
    setProperty("card", kind == MessageKind::Info);
    style()->unpolish(this);
    style()->polish(this);
    refreshIcon();
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (kind == MessageKind::Info)
        m_fade.start();
    else
        m_fade.stop();
}

void MessageBar::setClosable(bool closable)
{
    m_closable = closable;
}

void MessageBar::clear()
{
    m_fade.stop();
    m_act = {};
    hide();
}

void MessageBar::refreshIcon()
{
    const QSize size(IconSide, IconSide);
    const Token tint = m_kind == MessageKind::Error ? Token::Danger
        : m_kind == MessageKind::Warning            ? Token::Warning
                                                    : Token::Success;
    const QString name = m_kind == MessageKind::Info ? u"check"_s : u"warning"_s;
    m_icon->setPixmap(m_theme.icon(name, tint).pixmap(size, devicePixelRatioF()));
    m_close->setIcon(glyphIcon({delegates::Shape::Cross, Token::TextMuted}, m_theme, devicePixelRatioF()));
}

} // namespace covershift::shell
