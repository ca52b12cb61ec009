#include "paperpages.h"

#include "papertext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

// Points.
constexpr std::array<qreal, 6> FontSizes{15, 10.5, 8.5, 8.5, 7.5, 7};
constexpr qreal Gap = 6;
constexpr qreal CellPadding = 3;
constexpr qreal FooterHeight = 26; ///< at least
constexpr qreal TopShare = 60; ///< at the head of a page, at most
constexpr qreal LabelShare = 0.28; ///< of the width, for the labels of facts
constexpr Qt::Alignment Wrapped = Qt::AlignLeft | Qt::AlignTop;
constexpr int MostPages = 9'999; ///< whose number there is room for
const QColor Ink(0x17, 0x21, 0x2B);
const QColor Muted(0x52, 0x60, 0x6D);
const QColor Line(0xCB, 0xD3, 0xDB);
const QColor Band(0xFF, 0xE9, 0xB3);

QString pageNumber(int page, int pages)
{
    const QLocale locale;
    return Tr::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
}

} // namespace

PaperPages::PaperPages(QPagedPaintDevice& device, const Paper& paper)
    : m_paper(paper)
    , m_unit(device.logicalDpiX() / 72.0)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        QFont& font = m_fonts[i];
        if (Face(i) == Face::Fixed)
            font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(int(FontSizes[i] * m_unit));
        font.setHintingPreference(QFont::PreferNoHinting);
        const bool isStrong = Face(i) == Face::Title || Face(i) == Face::Heading || Face(i) == Face::Strong;
        font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    }
    // The painter's origin is the corner of what can be printed.
    m_area = QRectF(0, 0, device.width(), device.height());
    m_footerWidth = m_area.width() - widthOf(pageNumber(MostPages, MostPages), Face::Small) - Gap * m_unit;
    const qreal footer = heightOf(paper.footer, m_footerWidth, Face::Small) + (Gap / 3 + Gap) * m_unit;
    m_bottom = m_area.bottom() - std::max(FooterHeight * m_unit, footer);
    newPage();
    for (const PaperBlock& block : paper.blocks)
        std::visit([this](const auto& one) { place(one); }, block);
}

qreal PaperPages::heightOf(const QString& text, qreal width, Face face) const
{
    return wrappedHeight(text, font(face), width);
}

qreal PaperPages::widthOf(const QString& text, Face face) const
{
    // What is measured to a hair would wrap.
    return QFontMetricsF(font(face)).horizontalAdvance(text) + m_unit;
}

qreal PaperPages::lineHeight(Face face) const
{
    return QFontMetricsF(font(face)).lineSpacing();
}

void PaperPages::newPage()
{
    m_pages.append(Page());
    m_y = m_area.top();
    placeTop();
}

void PaperPages::placeTop()
{
    Page& page = m_pages.last();
    if (!m_paper.warning.isEmpty()) {
        const qreal height = heightOf(m_paper.warning, m_area.width(), Face::Strong) + 2 * Gap * m_unit;
        const QRectF band(m_area.left(), m_y, m_area.width(), height);
        page.bands.append(band);
        page.texts.append({m_paper.warning, band, Face::Strong, Qt::AlignCenter});
        m_y += height + Gap * m_unit;
    }
    const bool isFirst = m_pages.size() == 1;
    const QRectF rest(m_area.left(), m_y, m_area.width(), 0);
    const QString title = isFirst || m_paper.running.isEmpty()
        ? m_paper.title
        //: At the head of a page: %1: what the paper is about, %2: a sentence on it
        : Tr::tr("%1 · %2").arg(m_paper.title, m_paper.running);
    m_y += placeText(title, rest, isFirst ? Face::Title : Face::Small, Wrapped, !isFirst);
    if (isFirst) {
        for (const QString& line : m_paper.subtitles) {
            m_y += placeText(line, QRectF(m_area.left(), m_y, m_area.width(), 0), Face::Body, Wrapped, true);
        }
    }
    m_y += Gap / 2 * m_unit;
    page.rules.append({{m_area.left(), m_y}, {m_area.right(), m_y}, isFirst});
    m_y += Gap * m_unit;
}

bool PaperPages::makeRoom(qreal height)
{
    if (m_y + height <= m_bottom)
        return false;
    newPage();
    return true;
}

qreal PaperPages::placeText(
    const QString& text, const QRectF& where, Face face, Qt::Alignment flags, bool isMuted)
{
    const qreal height = heightOf(text, where.width(), face);
    m_pages.last().texts.append(
        {text, QRectF(where.topLeft(), QSizeF(where.width(), height)), face, flags, isMuted});
    return height;
}

void PaperPages::placeFlowing(const QString& text, qreal left, qreal width, Face face)
{
    QString rest = text;
    while (!rest.isEmpty()) {
        makeRoom(lineHeight(face));
        const qsizetype end = heightOf(rest, width, face) <= m_bottom - m_y
            ? rest.size()
            : wrappedFitting(rest, font(face), {width, m_bottom - m_y});
        m_y += placeText(rest.left(end).trimmed(), QRectF(left, m_y, width, 0), face, Wrapped);
        rest.remove(0, end);
    }
}

void PaperPages::place(const PaperHeading& heading)
{
    const qreal height = heightOf(heading.text, m_area.width(), Face::Heading);
    // A heading alone at the foot of a page heads nothing.
    m_y += Gap * m_unit;
    makeRoom(height + 4 * lineHeight(Face::Body));
    m_y += placeText(heading.text, QRectF(m_area.left(), m_y, m_area.width(), 0), Face::Heading, Wrapped);
    m_y += Gap / 2 * m_unit;
}

void PaperPages::place(const PaperText& text)
{
    const Face face = text.isStrong ? Face::Strong : Face::Body;
    // A paragraph moves to the next page as a whole where that is enough to keep it together.
    const qreal height = heightOf(text.text, m_area.width(), face);
    if (height <= m_bottom - m_area.top() - TopShare * m_unit)
        makeRoom(height);
    placeFlowing(text.text, m_area.left(), m_area.width(), face);
    m_y += Gap / 2 * m_unit;
}

void PaperPages::place(const PaperFacts& facts)
{
    const qreal labels = m_area.width() * LabelShare;
    const qreal texts = m_area.width() - labels;
    for (const auto& [label, text] : facts.facts) {
        const qreal height
            = std::max(heightOf(label, labels - Gap * m_unit, Face::Body), heightOf(text, texts, Face::Body));
        if (height <= m_bottom - m_area.top() - TopShare * m_unit)
            makeRoom(height);
        else
            makeRoom(lineHeight(Face::Body)); // the label stands where its text begins
        const qsizetype page = m_pages.size();
        const qreal top = m_y;
        placeText(label, QRectF(m_area.left(), m_y, labels - Gap * m_unit, 0), Face::Body, Wrapped, true);
        placeFlowing(text, m_area.left() + labels, texts, Face::Body);
        if (m_pages.size() == page)
            m_y = top + height;
        m_y += Gap / 3 * m_unit;
    }
    m_y += Gap / 2 * m_unit;
}

void PaperPages::place(const PaperFixed& fixed)
{
    const qreal indent = Gap * m_unit;
    const qreal width = m_area.width() - indent;
    // Line by line: an answer may be longer than a page.
    for (const QString& line : fixed.text.split(u'\n')) {
        const QString shown = line.isEmpty() ? u" "_s : line;
        const qreal height = heightOf(shown, width, Face::Fixed);
        makeRoom(height);
        const QRectF where(m_area.left() + indent, m_y, width, height);
        m_pages.last().texts.append({shown, where, Face::Fixed, Wrapped});
        m_pages.last().rules.append({{m_area.left(), m_y}, {m_area.left(), m_y + height}, false});
        m_y += height;
    }
    m_y += Gap * m_unit;
}

PaperPages::Columns PaperPages::columnsOf(const PaperTable& table) const
{
    const qreal padding = 2 * CellPadding * m_unit;
    const auto count = table.titles.size();
    QVector<qreal> natural(count, 0);
    const auto look = [&](const QStringList& cells, Face face) {
        for (qsizetype i = 0; i < std::min(count, cells.size()); ++i)
            natural[i] = std::max(natural[i], widthOf(cells.at(i), face) + padding);
    };
    for (const QStringList& row : table.rows)
        look(row, Face::Body);
    look(table.total, Face::Strong);
    for (qsizetype i = 0; i < count; ++i) {
        // A title may wrap, but no word of it.
        for (const QString& word : table.titles.at(i).split(u' '))
            natural[i] = std::max(natural[i], widthOf(word, Face::Strong) + padding);
    }
    const qreal room = m_area.width();
    const qreal all = std::accumulate(natural.cbegin(), natural.cend(), 0.0);
    QVector<qreal> widths = natural;
    if (all <= room) {
        // The first column takes what is left, up to where the eye still finds the row.
        for (qreal& width : widths)
            width += (room - all) / qreal(count);
    } else {
        // Numbers keep theirs; texts share the rest and wrap.
        qreal numbers = 0;
        qreal texts = 0;
        for (qsizetype i = 0; i < count; ++i)
            (table.isNumber.value(i) ? numbers : texts) += natural.at(i);
        for (qsizetype i = 0; i < count; ++i) {
            if (texts <= 0 || numbers >= room)
                widths[i] = natural.at(i) * room / all;
            else if (!table.isNumber.value(i))
                widths[i] = natural.at(i) * (room - numbers) / texts;
        }
    }
    Columns columns;
    qreal left = m_area.left();
    for (const qreal width : std::as_const(widths)) {
        columns.lefts.append(left);
        columns.widths.append(width);
        left += width;
    }
    return columns;
}

qreal PaperPages::rowHeight(
    const QStringList& cells, const PaperTable&, const Columns& columns, Face face) const
{
    const qreal padding = 2 * CellPadding * m_unit;
    qreal height = lineHeight(face);
    for (qsizetype i = 0; i < std::min(cells.size(), columns.widths.size()); ++i)
        height = std::max(height, heightOf(cells.at(i), columns.widths.at(i) - padding, face));
    return height + padding * 2 / 3;
}

void PaperPages::placeRow(const QStringList& cells, const PaperTable& table, const Columns& columns,
    Face face, qreal height, bool isStrong)
{
    const qreal padding = CellPadding * m_unit;
    Page& page = m_pages.last();
    for (qsizetype i = 0; i < std::min(cells.size(), columns.widths.size()); ++i) {
        const Qt::Alignment side = table.isNumber.value(i) ? Qt::AlignRight : Qt::AlignLeft;
        const QRectF where(columns.lefts.at(i) + padding, m_y, columns.widths.at(i) - 2 * padding, height);
        page.texts.append({cells.at(i), where, face, side | Qt::AlignVCenter});
    }
    m_y += height;
    page.rules.append({{m_area.left(), m_y}, {m_area.right(), m_y}, isStrong});
}

void PaperPages::place(const PaperTable& table)
{
    const Columns columns = columnsOf(table);
    const qreal titles = rowHeight(table.titles, table, columns, Face::Strong);
    const auto placeTitles = [&] { placeRow(table.titles, table, columns, Face::Strong, titles, true); };
    const qreal first
        = table.rows.isEmpty() ? 0 : rowHeight(table.rows.constFirst(), table, columns, Face::Body);
    makeRoom(titles + first);
    placeTitles();
    for (const QStringList& row : table.rows) {
        const qreal height = rowHeight(row, table, columns, Face::Body);
        if (makeRoom(height))
            placeTitles();
        placeRow(row, table, columns, Face::Body, height, false);
    }
    if (!table.total.isEmpty()) {
        const qreal height = rowHeight(table.total, table, columns, Face::Strong);
        if (makeRoom(height))
            placeTitles();
        m_pages.last().rules.append({{m_area.left(), m_y}, {m_area.right(), m_y}, true});
        placeRow(table.total, table, columns, Face::Strong, height, true);
    }
    m_y += Gap * m_unit;
}

void PaperPages::place(const PaperPicture& picture)
{
    const qreal height = std::min(picture.height * m_unit, m_bottom - m_area.top());
    makeRoom(height);
    m_pages.last().pictures.append({QRectF(m_area.left(), m_y, m_area.width(), height), &picture});
    m_y += height + Gap * m_unit;
}

void PaperPages::draw(QPainter& painter, int index) const
{
    const Page& page = m_pages.at(index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Band);
    painter.drawRects(page.bands);
    painter.setBrush(Qt::NoBrush);
    for (const Rule& rule : page.rules) {
        painter.setPen(QPen(rule.isStrong ? Muted : Line, (rule.isStrong ? 0.8 : 0.5) * m_unit));
        painter.drawLine(rule.from, rule.to);
    }
    for (const Picture& one : page.pictures) {
        painter.setFont(font(Face::Body));
        one.picture->paint(painter, one.where, m_unit);
    }
    for (const Text& text : page.texts) {
        painter.setPen(text.isMuted ? Muted : Ink);
        drawWrapped(painter, text.where, text.flags, text.text, font(text.face));
    }
    const qreal top = m_bottom + Gap * m_unit;
    painter.setPen(QPen(Line, 0.5 * m_unit));
    painter.drawLine(QPointF(m_area.left(), top), QPointF(m_area.right(), top));
    painter.setPen(Muted);
    const QRectF foot(m_area.left(), top + Gap / 3 * m_unit, m_area.width(), m_area.bottom() - top);
    drawWrapped(painter, foot, Qt::AlignRight, pageNumber(index + 1, count()), font(Face::Small));
    drawWrapped(painter, QRectF(foot.topLeft(), QSizeF(m_footerWidth, foot.height())), Wrapped,
        m_paper.footer, font(Face::Small));
}

int pageCount(QPagedPaintDevice& device, const Paper& paper)
{
    return PaperPages(device, paper).count();
}

int drawPaper(QPagedPaintDevice& device, const Paper& paper)
{
    const PaperPages pages(device, paper);
    const QPageRanges asked = device.pageRanges();
    QVector<int> wanted;
    for (int page = 0; page < pages.count(); ++page) {
        if (asked.isEmpty() || asked.contains(page + 1))
            wanted.append(page);
    }
    QPainter painter;
    if (wanted.isEmpty() || !painter.begin(&device))
        return 0;
    for (const int page : std::as_const(wanted)) {
        if (page != wanted.constFirst() && !device.newPage())
            return 0;
        pages.draw(painter, page);
    }
    return painter.end() ? int(wanted.size()) : 0;
}

} // namespace covershift::shell
