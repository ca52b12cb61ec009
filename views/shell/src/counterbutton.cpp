#include "counterbutton.h"

#include <QLocale>
#include <QPainter>

namespace covershift::shell {

using theme::Token;

namespace {

using theme::Grid;
constexpr int PaddingX = Grid + Grid / 4;
constexpr int PaddingY = Grid;
constexpr int GlyphSide = 12;
constexpr int Rounding = 2; ///< of a text's width, lest its last letter is cut off

} // namespace

CounterButton::CounterButton(
    const theme::Theme& theme, delegates::Glyph glyph, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_glyph(glyph)
{
    setText(word);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
    setNumber(0);
}

void CounterButton::setNumber(int number, bool alarm, const QString& detail)
{
    if (number == m_number && alarm == m_alarm && detail == m_detail)
        return;
    m_number = number;
    m_alarm = alarm && number > 0;
    m_detail = detail;
    updateGeometry();
    //: %1: a number, %2: what is counted
    setAccessibleName(tr("%1 %2").arg(QLocale().toString(number), words()));
    update();
}

int CounterButton::headWidth() const
{
    const int number = QFontMetrics(numberFont()).horizontalAdvance(QLocale().toString(m_number));
    return GlyphSide + Grid + number + 2 * PaddingX;
}

void CounterButton::reserveWidth(int width)
{
    if (std::exchange(m_reserved, width) != width)
        updateGeometry();
}

QSize CounterButton::sizeHint() const
{
    const QFontMetrics word(font());
    const int width = qMax(headWidth(), word.horizontalAdvance(words()) + 2 * PaddingX + Rounding);
    return {qMax(width, m_reserved), QFontMetrics(numberFont()).height() + word.height() + 2 * PaddingY};
}

QSize CounterButton::minimumSizeHint() const
{
    // A word may be cut short, the number never.
    return {qMax(headWidth(), qMin(sizeHint().width(), 9 * Grid)), sizeHint().height()};
}

void CounterButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = isChecked();
    const QColor ink = m_alarm ? m_theme.color(Token::Danger)
        : m_number == 0        ? m_theme.color(Token::TextMuted)
                               : m_theme.color(Token::Text);
    QColor ground = m_theme.color(m_alarm ? Token::DangerSurface : Token::Surface);
    if (on)
        ground = m_theme.color(Token::Selection);
    else if (underMouse() || isDown())
        ground = m_alarm ? ground : m_theme.color(Token::SurfaceRaised);
    const bool ringed = hasFocus() || on;
    const QColor border
        = ringed ? m_theme.color(Token::Accent) : m_theme.color(m_alarm ? Token::Danger : Token::Border);
    painter.setPen(QPen(border, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 4, 4);

    const QFontMetrics numberMetrics(numberFont());
    const QFontMetrics wordMetrics(font());
    const QRect content = rect().adjusted(PaddingX, PaddingY, -PaddingX, -PaddingY);
    const QRect numberLine(content.left(), content.top(), content.width(), numberMetrics.height());
    const QRect wordLine(content.left(), numberLine.bottom() + 1, content.width(), wordMetrics.height());
    const QRectF glyphBox(numberLine.left(), numberLine.center().y() - GlyphSide / 2.0, GlyphSide, GlyphSide);
    const QColor glyphColor = m_number == 0 ? m_theme.color(Token::TextMuted) : m_theme.color(m_glyph.token);
    delegates::paintGlyph(painter, glyphBox, m_glyph.shape, glyphColor);
    painter.setPen(ink);
    painter.setFont(numberFont());
    painter.drawText(numberLine.adjusted(GlyphSide + Grid, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QLocale().toString(m_number));
    painter.setFont(font());
    painter.setPen(m_alarm ? ink : m_theme.color(m_number == 0 ? Token::TextMuted : Token::Text));
    painter.drawText(wordLine, Qt::AlignLeft | Qt::AlignVCenter,
        wordMetrics.elidedText(words(), Qt::ElideRight, wordLine.width()));
}

void CounterButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CounterButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QFont CounterButton::numberFont() const
{
    QFont large = font();
    large.setPixelSize(QFontInfo(font()).pixelSize() * 3 / 2 + 2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QString CounterButton::words() const
{
    //: %1: what is counted, %2: a detail such as the age of the oldest
    return m_detail.isEmpty() ? text() : tr("%1 · %2").arg(text(), m_detail);
}

} // namespace covershift::shell
