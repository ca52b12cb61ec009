#include "allrows.h"

#include "coverstrip.h"
#include "rowcanvas.h"

#include <items/liverowsmodel.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <tuple>
#include <utility>

namespace covershift::timeline {

using items::LiveRowsModel;
using theme::Token;

namespace {

constexpr milliseconds Ahead = std::chrono::hours(48); ///< of the data there is, before the grid is made anew
constexpr int LinesAtATime = 64;
constexpr int PassingLines = 16; ///< likewise of those that are not kept
constexpr int Block = 256; ///< columns that are computed ahead as one pans
constexpr std::size_t BucketsPerShift = 7; ///< of two bytes each
/// Where a line has more shifts than this share of its columns, it is quicker to sum them up beforehand.
constexpr std::size_t ColumnsPerShift = 3;

int ringWidth(int columns)
{
    return (columns / Block + 3) * Block;
}

} // namespace

void AllRows::watch(LiveRowsModel& model)
{
    const auto forgetAll = [this] { m_isStale = true; };
    QObject::connect(&model, &LiveRowsModel::rowsInserted, &m_context, forgetAll);
    QObject::connect(&model, &LiveRowsModel::rowsRemoved, &m_context, forgetAll);
    QObject::connect(&model, &LiveRowsModel::rowsMoved, &m_context, forgetAll);
    QObject::connect(&model, &LiveRowsModel::layoutChanged, &m_context, forgetAll);
    QObject::connect(&model, &LiveRowsModel::modelReset, &m_context, forgetAll);
    QObject::connect(&model, &LiveRowsModel::dataChanged, &m_context,
        [this](const QModelIndex& first, const QModelIndex& last) {
            for (Band& band : m_bands) {
                if (band.lastRow >= first.row() && band.firstRow <= last.row()) {
                    band.rows.clear();
                    band.apart.clear();
                    band.cover = {};
                    band.isDrawn = false;
                }
            }
        });
}

std::size_t AllRows::bytes() const
{
    std::size_t bytes = m_bands.capacity() * sizeof(Band);
    for (const Band& band : m_bands)
        bytes += band.cover.bytes() + band.workerRows.capacity() * (sizeof(int) + sizeof(void*))
            + band.apart.capacity() * sizeof(LiveShift);
    return bytes;
}

void AllRows::takeBands(const Scene& scene, RowIndexes& indexes)
{
    const double scale = scene.rows.exactTop(scene.rows.rows()) * scene.dpr;
    if (!m_isStale && scale == m_scale)
        return;
    m_isStale = false;
    m_scale = scale;
    m_bands.clear();
    m_kept = {};
    const auto lineOf = [&](int row) { return int(std::floor(scene.rows.exactTop(row) * scene.dpr + 1e-6)); };
    bool isEven = false;
    std::size_t shifts = 0;
    Interval data{Instant::max(), Instant::min()};
    for (int row = 0; row < scene.rows.rows(); ++row) {
        const bool isHeader = scene.rows.isHeader(row);
        isEven = isHeader ? !isEven : isEven;
        const int line = lineOf(row);
        if (m_bands.empty() || m_bands.back().top != line) {
            if (!m_bands.empty())
                m_bands.back().lines = line - m_bands.back().top;
            m_bands.push_back({line, 1, row, row, isEven, true, {}, {}, {}, {}});
        }
        Band& band = m_bands.back();
        band.lastRow = row;
        if (isHeader)
            continue;
        band.workerRows.push_back(row);
        const geometry::CoverIndex& index = indexes.of(*scene.model, row);
        if (index.count() == 0)
            continue;
        shifts += index.count();
        data.start = std::min(data.start, index.base());
        data.end = std::max(data.end, index.lastEnd() + Ahead);
    }
    m_grid = {};
    if (m_bands.empty())
        return;
    m_bands.back().lines = std::max(1, lineOf(scene.rows.rows()) - m_bands.back().top);
    if (data.start < data.end)
        m_grid = geometry::bandGridFor(data, BucketsPerShift * shifts / m_bands.size());
}

bool AllRows::takeRows(const Scene& scene, RowIndexes& indexes)
{
    const Instant end = m_grid.from + milliseconds(std::llround(m_grid.bucket * m_grid.buckets));
    for (Band& band : m_bands) {
        if (!band.rows.empty())
            continue;
        for (const int row : band.workerRows) {
            const geometry::CoverIndex& index = indexes.of(*scene.model, row);
            if (m_grid.buckets > 0 && index.count() > 0
                && (index.lastEnd() > end || index.base() < m_grid.from))
                return false;
            band.rows.push_back(&index);
            const std::span<const LiveShift> shifts = scene.model->shiftsAt(row);
            for (const std::uint32_t at : index.apart())
                band.apart.push_back(shifts[at]);
        }
    }
    return true;
}

void AllRows::takeColors(const Pens& pens)
{
    Colors tokens{};
    for (std::size_t i = 0; i < tokens.size(); ++i)
        tokens[i] = pens.color(Token(i)).rgb();
    if (std::exchange(m_tokens, tokens) == tokens)
        return;
    m_levels.clear();
    m_levelsOnGrid.clear();
    m_kept = {};
    const QRgb color = pens.color(Token::CoverAccepted).rgb();
    const std::array grounds{
        pens.color(Token::Surface).rgb(), pens.mixed(Token::Surface, Token::SurfaceRaised, 0.7).rgb()};
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        for (int covered = 0; covered <= Full; ++covered)
            m_colors[i][std::size_t(covered)] = blended(grounds[i], color, CoverStrip::opacityOf(covered));
    }
}

const AllRows::Levels& AllRows::levelsFor(std::uint32_t most)
{
    Levels& levels = m_levels[most];
    for (std::size_t ground = 0; levels.byGround[1].empty() && ground < levels.byGround.size(); ++ground) {
        levels.byGround[ground].resize(std::size_t(most) + 1);
        for (std::uint32_t sum = 0; sum <= most; ++sum)
            levels.byGround[ground][sum] = m_colors[ground][geometry::shareOf(sum, most)];
    }
    return levels;
}

const AllRows::Levels& AllRows::levelsOnGrid(int parts)
{
    const auto [found, isNew] = m_levelsOnGrid.try_emplace(parts);
    for (std::size_t ground = 0; isNew && ground < m_colors.size(); ++ground) {
        std::vector<QRgb>& colors = found->second.byGround[ground];
        for (const int taken : {parts, parts + 1}) {
            const auto most = std::uint32_t(geometry::BandCover::sumsOf(taken) - 1);
            const std::vector<QRgb>& some = levelsFor(most).byGround[ground];
            colors.insert(colors.end(), some.begin(), some.end());
        }
    }
    return found->second;
}

qint64 AllRows::takePlace(const geometry::Columns& columns, int height)
{
    m_isZooming = m_length != columns.length;
    if (m_isZooming || m_image.size() != QSize(ringWidth(columns.count), height))
        m_kept = {};
    if (m_kept.isEmpty()) {
        m_length = columns.length;
        m_first = columns.from;
        m_kept = {};
    }
    return std::llround(double((columns.from - m_first).count()) / m_length);
}

void AllRows::drawBand(Band& band, const Piece& piece, const Lines& lines)
{
    if (band.top >= lines.end)
        return;
    const std::size_t ground = band.isEven ? 1 : 0;
    const auto width = std::size_t(piece.columns.count);
    const std::span<QRgb> line(lines.at(band.top) + piece.x, width);
    if (piece.levels && band.cover.isEmpty()) {
        std::size_t shifts = 0;
        for (const geometry::CoverIndex* row : band.rows)
            shifts += geometry::countIn(*row, piece.columns);
        if (shifts * ColumnsPerShift > width)
            band.cover = geometry::BandCover(m_grid, band.rows);
    }
    if (band.rows.empty()) {
        std::ranges::fill(line, m_colors[ground][0]);
    } else if (piece.levels && !band.cover.isEmpty()) {
        band.cover.fill(piece.onGrid, piece.levels->byGround[ground], line);
    } else {
        m_sums.begin(piece.columns);
        for (const geometry::CoverIndex* row : band.rows)
            m_sums.add(*row);
        m_sums.fill(levelsFor(geometry::ColumnSums::mostOf(band.rows.size())).byGround[ground], line);
    }
    if (m_plan.model)
        drawGaps(band, piece.columns, line);
    drawApart(band, piece.columns, line);
    const int bottom = std::min(band.top + band.lines, lines.end);
    const int covered = band.lines >= LeastSpaced ? bottom - 1 : bottom;
    for (int at = band.top + 1; at < bottom; ++at) {
        QRgb* const pixels = lines.at(at) + piece.x;
        if (at < covered)
            std::memcpy(pixels, line.data(), width * sizeof(QRgb));
        else
            std::fill_n(pixels, width, m_colors[ground][0]);
    }
}

AllRows::Piece AllRows::pieceOf(const geometry::Columns& columns, int x, bool isAll)
{
    Piece piece{columns, geometry::BandColumns(m_grid, columns), nullptr, x, isAll};
    if (piece.onGrid.isFine())
        piece.levels = &levelsOnGrid(piece.onGrid.parts());
    return piece;
}

void AllRows::addPieces(std::vector<Piece>& pieces, Kept wanted, bool isAll)
{
    const int width = m_image.width();
    for (qint64 from = wanted.from; from < wanted.to;) {
        const int x = int(((from % width) + width) % width);
        const int count = int(std::min<qint64>(wanted.to - from, width - x));
        const Instant begins = m_first + milliseconds(std::llround(double(from) * m_length));
        pieces.push_back(pieceOf({begins, m_length, count}, x, isAll));
        from += count;
    }
}

AllRows::Missing AllRows::missing(qint64 first, int count) const
{
    const qint64 end = first + count;
    const int width = m_image.width();
    if (first > m_kept.to || end < m_kept.from || m_kept.isEmpty())
        return {{first, end}, {}, {first, end}, {}}; // nothing of it is of use
    // Beyond what is missing some more, as one mostly pans on.
    const qint64 from = first >= m_kept.from ? m_kept.from : first - Block;
    const qint64 to = end <= m_kept.to ? m_kept.to : end + Block;
    const bool toLeft = from < m_kept.from;
    const Kept kept{toLeft ? from : std::max(from, to - width), toLeft ? std::min(to, from + width) : to};
    return {kept, {std::max(kept.from, m_kept.from), std::min(kept.to, m_kept.to)}, {from, m_kept.from},
        {m_kept.to, to}};
}

void AllRows::copy(
    QPainter& painter, const QPoint& corner, qint64 first, int count, int top, int bottom) const
{
    const int width = m_image.width();
    for (int done = 0; done < count;) {
        const int x = int((((first + done) % width) + width) % width);
        const int some = std::min(count - done, width - x);
        painter.drawImage(corner + QPoint(done, top), m_image, QRect(x, top, some, bottom - top));
        done += some;
    }
}

void AllRows::drawPassing(
    QPainter& painter, const QPoint& corner, const geometry::Columns& columns, int top, int bottom)
{
    const Piece piece = pieceOf(columns, 0, true);
    for (auto band = m_bands.begin(); band != m_bands.end() && band->top < bottom;) {
        const int first = band->top;
        const auto begin = band;
        int end = first;
        for (; band != m_bands.end() && band->top < first + PassingLines; ++band)
            end = band->top + band->lines;
        end = std::min(end, bottom);
        if (end <= top)
            continue;
        if (m_passing.width() != columns.count || m_passing.height() < end - first)
            m_passing = QImage(columns.count, std::max(PassingLines, end - first), QImage::Format_RGB32);
        const Lines lines{m_passing.bits(), m_passing.bytesPerLine(), first, end};
        for (auto each = begin; each != band; ++each)
            drawBand(*each, piece, lines);
        const int from = std::max(top, first);
        painter.drawImage(
            corner + QPoint(0, from), m_passing, QRect(0, from - first, columns.count, end - from));
    }
}

void AllRows::drawKept(QPainter& painter, const QPoint& corner, qint64 first, int count, int top, int bottom)
{
    const Missing wanted = missing(first, count);
    m_kept = wanted.kept;
    std::vector<Piece> pieces;
    addPieces(pieces, wanted.changed, false);
    addPieces(pieces, wanted.before, true);
    addPieces(pieces, wanted.after, true);
    // Some lines at a time, so that they are still in the processor's cache as they are copied.
    const std::span<Band> all(m_bands);
    for (std::size_t done = 0; done < all.size();) {
        std::size_t end = done + 1;
        while (end < all.size() && all[end].top < all[done].top + LinesAtATime)
            ++end;
        const std::span<Band> some = all.subspan(done, end - done);
        const Lines lines{m_image.bits(), m_image.bytesPerLine(), 0, m_image.height()};
        for (const Piece& piece : pieces) {
            for (Band& band : some) {
                if (piece.isAll || !band.isDrawn)
                    drawBand(band, piece, lines);
            }
        }
        for (Band& band : some)
            band.isDrawn = true;
        const int from = std::max(top, some.front().top);
        if (const int to = std::min(bottom, some.back().top + some.back().lines); to > from)
            copy(painter, corner, first, count, from, to);
        done = end;
    }
}

void AllRows::paint(QPainter& painter, const Scene& scene, const Pens& pens, RowIndexes& indexes)
{
    takeBands(scene, indexes);
    if (!takeRows(scene, indexes)) {
        // Time has gone on beyond the grid.
        m_isStale = true;
        takeBands(scene, indexes);
        std::ignore = takeRows(scene, indexes);
    }
    takeColors(pens);
    const QRect chart = scene.chart();
    const double origin = chart.left() * scene.dpr;
    geometry::Columns columns = geometry::columnsOf(scene.scale, origin, scene.dpr);
    const int height = int(std::lround(chart.height() * scene.dpr));
    if (columns.count <= 0 || height <= 0)
        return;
    const qint64 first = takePlace(columns, height);
    takeNow(scene.now);
    takePlan(scene);
    columns.from = m_first + milliseconds(std::llround(double(first) * m_length));
    const QRect dirty = scene.dirty.isNull() ? chart : scene.dirty;
    const int used = m_bands.empty() ? 0 : std::min(height, m_bands.back().top + m_bands.back().lines);
    const int top = std::max(0, int(std::floor((dirty.top() - chart.top()) * scene.dpr)));
    const int bottom = std::min(used, int(std::ceil((dirty.bottom() + 1 - chart.top()) * scene.dpr)));
    const DevicePixels device(painter, scene.dpr);
    const QPoint corner(int(std::floor(origin)), int(std::lround(chart.top() * scene.dpr)));
    const bool isPartly = top > 0 || bottom < used;
    if (m_kept.isEmpty() && (m_isZooming || isPartly)) {
        drawPassing(painter, corner, columns, top, bottom);
    } else {
        if (const QSize size(ringWidth(columns.count), height); m_image.size() != size)
            m_image = QImage(size, QImage::Format_RGB32);
        drawKept(painter, corner, first, columns.count, top, bottom);
    }
    if (used < height) {
        painter.fillRect(QRect(corner + QPoint(0, used), QSize(columns.count, height - used)),
            QColor::fromRgb(m_colors[0][0]));
    }
}

} // namespace covershift::timeline
