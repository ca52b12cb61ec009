#include "wallparts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace covershift::shell {

using theme::Token;

namespace {

using theme::Grid;

QFont fontOf(const QFont& base, double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(std::max(8, int(pixels)));
    font.setWeight(weight);
    return font;
}

/// The largest font of at most `pixels` in which the text is no wider than that.
QFont fittingFont(const QFont& base, const QString& text, double pixels, int width, QFont::Weight weight)
{
    const QFont font = fontOf(base, pixels, weight);
    const int wanted = QFontMetrics(font).horizontalAdvance(text);
    return wanted <= width ? font : fontOf(base, pixels * width / wanted, weight);
}

} // namespace

WallNumber::WallNumber(
    const theme::Theme& theme, delegates::Glyph glyph, const QString& word, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(glyph)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallNumber::setNumber(int number, bool alarm)
{
    const bool isAlarm = alarm && number > 0;
    if (number == m_number && isAlarm == m_alarm)
        return;
    m_number = number;
    m_alarm = isAlarm;
    //: %1: a number, %2: what is counted
    setAccessibleName(tr("%1 %2").arg(QLocale().toString(number), m_word));
    update();
}

void WallNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.color(m_alarm ? Token::Danger
            : m_number == 0                  ? Token::TextMuted
                                             : Token::Text);
    painter.setPen(QPen(m_theme.color(m_alarm ? Token::Danger : Token::Border), m_alarm ? 3 : 1));
    painter.setBrush(m_theme.color(m_alarm ? Token::DangerSurface : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), Grid, Grid);

    const QRect content = rect().adjusted(2 * Grid, Grid, -2 * Grid, -Grid);
    const int wordHeight = content.height() / 4;
    const QRect wordLine(content.left(), content.bottom() - wordHeight, content.width(), wordHeight);
    const QRect numberBox(content.left(), content.top(), content.width(), content.height() - wordHeight);
    const QString number = QLocale().toString(m_number);
    const int glyphSide = wordHeight * 3 / 4;
    painter.setPen(ink);
    painter.setFont(
        fittingFont(font(), number, numberBox.height() * 0.95, numberBox.width(), QFont::DemiBold));
    painter.drawText(numberBox, Qt::AlignCenter, number);
    const int room = wordLine.width() - glyphSide - Grid;
    painter.setFont(fittingFont(font(), m_word, wordHeight * 0.58, room, QFont::Normal));
    const int wordWidth = std::min(room, painter.fontMetrics().horizontalAdvance(m_word));
    const int left = wordLine.left() + (wordLine.width() - glyphSide - Grid - wordWidth) / 2;
    delegates::paintGlyph(painter,
        QRectF(left, wordLine.center().y() - glyphSide / 2.0, glyphSide, glyphSide), m_glyph.shape,
        m_number == 0 ? m_theme.color(Token::TextMuted) : m_theme.color(m_glyph.token));
    painter.drawText(QRect(left + glyphSide + Grid, wordLine.top(), wordWidth + Grid, wordLine.height()),
        Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

WallList::WallList(
    const theme::Theme& theme, const QString& title, const QString& empty, int rows, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_empty(empty)
    , m_rows(rows)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setAccessibleName(title);
    connect(&theme, &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallList::setEmptyText(const QString& text)
{
    if (std::exchange(m_empty, text) != text && m_entries.isEmpty()) {
        setAccessibleDescription(text);
        update();
    }
}

void WallList::setEntries(const QVector<Entry>& entries, int all)
{
    if (m_entries == entries && m_all == all && !accessibleDescription().isEmpty())
        return;
    m_entries = entries;
    m_all = all;
    QStringList lines;
    for (const Entry& entry : entries)
        //: A line of the wall: %1: a name, %2: what is the matter, %3: how long, or nothing
        lines.append(tr("%1: %2 %3").arg(entry.title, entry.detail, entry.time).trimmed());
    setAccessibleDescription(lines.isEmpty() ? m_empty : lines.join(u'\n'));
    update();
}

void WallList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The title's line is half a row high.
    const double rowHeight = height() / (m_rows + 0.6);
    const int head = int(rowHeight * 0.6);
    painter.setFont(fontOf(font(), rowHeight * 0.32, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::TextMuted));
    const int others = m_all - int(m_entries.size());
    //: The head of a list on the wall: %1: what it lists, %n: how many more there are than are seen
    const QString title = others > 0 ? tr("%1, and %n more", nullptr, others).arg(m_title) : m_title;
    painter.drawText(QRect(0, 0, width(), head), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, width()));
    if (m_entries.isEmpty()) {
        painter.setFont(fittingFont(font(), m_empty, rowHeight * 0.4, width(), QFont::Normal));
        painter.drawText(QRect(0, head, width(), int(rowHeight)), Qt::AlignLeft | Qt::AlignVCenter, m_empty);
        return;
    }
    for (int i = 0; i < int(m_entries.size()); ++i)
        paintEntry(painter, QRect(0, head + int(i * rowHeight), width(), int(rowHeight)), m_entries.at(i));
}

void WallList::paintEntry(QPainter& painter, const QRect& where, const Entry& entry)
{
    const QRect card = where.adjusted(0, 0, 0, -Grid / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(entry.alarm ? Token::DangerSurface : Token::Surface));
    painter.drawRoundedRect(card, Grid / 2.0, Grid / 2.0);
    const int side = card.height() / 2;
    delegates::paintGlyph(painter, QRectF(card.left() + Grid, card.center().y() - side / 2.0, side, side),
        entry.glyph.shape, m_theme.color(entry.glyph.token));
    const int left = card.left() + side + 3 * Grid;
    int right = card.right() - Grid;
    const QFont large = fontOf(font(), card.height() * 0.42, QFont::DemiBold);
    if (!entry.time.isEmpty()) {
        // On a narrow wall the title keeps its room, until the time could not be read any more.
        const int room = right - left - 2 * Grid;
        const int besideTitle = room - QFontMetrics(large).horizontalAdvance(entry.title) - Grid;
        painter.setFont(fittingFont(font(), entry.time, card.height() * 0.42,
            std::max({1, besideTitle, room * 2 / 5}), QFont::DemiBold));
        painter.setPen(m_theme.color(entry.alarm ? Token::Danger : Token::Text));
        painter.drawText(QRect(card.left(), card.top(), right - card.left(), card.height()),
            Qt::AlignRight | Qt::AlignVCenter, entry.time);
        right -= painter.fontMetrics().horizontalAdvance(entry.time) + 2 * Grid;
    }
    const auto line = [&](const QString& text, const QFont& font, double from, double high, Token token) {
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(
            QRect(left, card.top() + int(card.height() * from), right - left, int(card.height() * high)),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, right - left));
    };
    line(entry.title, large, 0.03, 0.53, Token::Text);
    QFont detail
        = fittingFont(font(), entry.detail, card.height() * 0.34, std::max(1, right - left), QFont::Normal);
    // What cannot be read from afar says less than what is cut off.
    if (detail.pixelSize() < int(card.height() * 0.26))
        detail = fontOf(font(), card.height() * 0.26);
    line(entry.detail, detail, 0.54, 0.43, Token::TextMuted);
}

} // namespace covershift::shell
