#include "noticeline.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

using theme::Grid;
constexpr int SignSide = 2 * Grid;

QString noticeName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return {};
    case MessageKind::Warning:
        return u"warning"_s;
    case MessageKind::Error:
        return u"danger"_s;
    }
    Q_UNREACHABLE();
}

Token tintOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return Token::Success;
    case MessageKind::Warning:
        return Token::Warning;
    case MessageKind::Error:
        return Token::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeLine::NoticeLine(const theme::Theme& theme, const QString& textName, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    m_sign = new QLabel(this);
    m_sign->setFixedSize(SignSide, SignSide);
    m_text = new QLabel(this);
    m_text->setObjectName(textName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(Grid + Grid / 2, Grid / 2, Grid / 2, Grid / 2);
    m_row->setSpacing(Grid);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_text, 1);
    setMinimumHeight(5 * Grid);
    connect(&m_theme, &theme::Theme::changed, this, &NoticeLine::refreshSign);
    hide();
}

void NoticeLine::showNotice(MessageKind kind, const QString& text)
{
    m_kind = kind;
    setProperty("notice", noticeName(kind));
    setProperty("card", kind == MessageKind::Info);
    style()->unpolish(this);
    style()->polish(this);
    refreshSign();
    show();
    tell(text);
}

void NoticeLine::tell(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::refreshSign()
{
    const QString name = m_kind == MessageKind::Info ? u"check"_s : u"warning"_s;
    m_sign->setPixmap(m_theme.icon(name, tintOf(m_kind)).pixmap(m_sign->size(), devicePixelRatioF()));
}

} // namespace covershift::shell
