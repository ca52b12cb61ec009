#include "messagebar.h"

#include "glyphicon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

constexpr std::chrono::seconds InfoStays{8};

} // namespace

MessageBar::MessageBar(const theme::Theme& theme, const QString& name, QWidget* parent)
    : NoticeLine(theme, name + u"Text"_s, parent)
{
    setObjectName(name + u"Bar"_s);
    m_action = new QPushButton(this);
    m_action->setObjectName(name + u"Action"_s);
    m_action->setAutoDefault(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(name + u"Close"_s);
    m_close->setIconSize(GlyphIconSize);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());

    row().addWidget(m_action);
    row().addWidget(m_close);

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
    connect(&theme, &theme::Theme::changed, this, &MessageBar::refreshIcon);
}

void MessageBar::showMessage(MessageKind kind, const QString& text)
{
    showMessage(kind, text, {}, {});
}

void MessageBar::showMessage(
    MessageKind kind, const QString& text, const QString& actionText, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_close->setVisible(m_closable);
    refreshIcon();
    showNotice(kind, text);
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
    m_close->setIcon(glyphIcon({delegates::Shape::Cross, Token::TextMuted}, theme(), devicePixelRatioF()));
}

} // namespace covershift::shell
