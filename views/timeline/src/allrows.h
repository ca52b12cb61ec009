#pragma once

#include "pens.h"
#include "rowindexes.h"
#include "scene.h"

#include <geometry/bandcover.h>

#include <QImage>
#include <QObject>

#include <array>
#include <unordered_map>

namespace covershift::timeline {

/// Paints the chart with all rows squeezed into it: a line of pixels for one row or for several, each column
/// as opaque as it is covered. What has been painted of one zoom is kept, on the pixels of its first picture
/// (so half a pixel off after a move at most), and as one pans only what comes into view is computed; the
/// first picture of a zoom, which mostly another zoom's follows, is not kept. What is not over, and what
/// alarms, is drawn over it one by one, so that it is never averaged away.
class AllRows
{
public:
    /// Forgets from now on what the model says has changed. Before RowIndexes does.
    void watch(items::LiveRowsModel& model);
    void paint(QPainter& painter, const Scene& scene, const Pens& pens, RowIndexes& indexes);
    [[nodiscard]] std::size_t bytes() const; ///< of what is kept beside the rows' indexes, pictures apart

private:
    static constexpr int LeastSpaced = 4; ///< lines; a band this high leaves its last one free

    /// Rows that begin in the same line of the device's pixels.
    struct Band
    {
        int top = 0; ///< device's pixels from the first row on
        int lines = 1;
        int firstRow = 0;
        int lastRow = 0;
        bool isEven = false; ///< of the teams every other one has a ground of its own
        bool isDrawn = true; ///< as it is now, in all the columns that are kept
        std::vector<const geometry::CoverIndex*> rows; ///< of the workers in it
        std::vector<int> workerRows;
        std::vector<LiveShift> apart; ///< those of the rows that are drawn one by one
        geometry::BandCover cover; ///< made as it is first needed
    };
    /// Colors by ground, for a band's sums of cover.
    struct Levels
    {
        std::array<std::vector<QRgb>, 2> byGround;
    };
    /// Columns by their number from the first one on that was painted at this zoom.
    struct Kept
    {
        qint64 from = 0;
        qint64 to = 0;
        [[nodiscard]] bool isEmpty() const { return from >= to; }
    };
    /// Columns that are drawn in one go.
    struct Piece
    {
        geometry::Columns columns;
        geometry::BandColumns onGrid;
        const Levels* levels = nullptr; ///< of columns on the grid
        int x = 0; ///< of the first one in the picture
        bool isAll = true; ///< of all bands; else of those that are not drawn
    };
    /// A picture of some of the lines.
    struct Lines
    {
        uchar* bits = nullptr;
        qsizetype stride = 0;
        int first = 0;
        int end = 0;
        [[nodiscard]] QRgb* at(int line) const
        {
            return reinterpret_cast<QRgb*>(bits + (line - first) * stride);
        }
    };
    void takeBands(const Scene& scene, RowIndexes& indexes);
    /// Whether the grid reaches over all of them.
    [[nodiscard]] bool takeRows(const Scene& scene, RowIndexes& indexes);
    void takeColors(const Pens& pens);
    [[nodiscard]] const Levels& levelsFor(std::uint32_t most);
    [[nodiscard]] const Levels& levelsOnGrid(int parts);
    /// Where the view's columns lie among those that are kept; forgets them where they are of another zoom.
    [[nodiscard]] qint64 takePlace(const geometry::Columns& columns, int height);
    /// What has to be drawn for the columns in view.
    struct Missing
    {
        Kept kept; ///< from then on
        Kept changed; ///< where there are bands that are not drawn
        Kept before; ///< all bands, to the left of what was kept
        Kept after;
    };
    [[nodiscard]] Missing missing(qint64 first, int count) const;
    [[nodiscard]] Piece pieceOf(const geometry::Columns& columns, int x, bool isAll);
    void addPieces(std::vector<Piece>& pieces, Kept wanted, bool isAll);
    /// From one line to another, and keeps nothing of it.
    void drawPassing(
        QPainter& painter, const QPoint& corner, const geometry::Columns& columns, int top, int bottom);
    /// Likewise out of what is kept, once what is missing in it is drawn.
    void drawKept(QPainter& painter, const QPoint& corner, qint64 first, int count, int top, int bottom);
    void drawBand(Band& band, const Piece& piece, const Lines& lines);
    /// Over a band's first line: where somebody was planned and not insured. Never so little that it cannot
    /// be seen.
    void drawGaps(const Band& band, const geometry::Columns& columns, std::span<QRgb> line);
    /// Likewise what is not over and what alarms, until now.
    void drawApart(const Band& band, const geometry::Columns& columns, std::span<QRgb> line) const;
    /// Forgets what was drawn before now has come to another column.
    void takeNow(Instant now);
    /// Forgets what was drawn for another plan.
    void takePlan(const Scene& scene);
    void copy(QPainter& painter, const QPoint& corner, qint64 first, int count, int top, int bottom) const;

    QObject m_context; ///< of the connections
    bool m_isStale = true;
    geometry::BandGrid m_grid;
    double m_scale = 0; ///< what the bands are for
    std::vector<Band> m_bands;
    using Colors = std::array<QRgb, std::size_t(theme::Token::Count)>;
    Colors m_tokens{};
    std::array<std::array<QRgb, 256>, 2> m_colors{}; ///< by ground, then by how much is covered
    std::unordered_map<std::uint32_t, Levels> m_levels; ///< by the sum of what is covered wholly
    std::unordered_map<int, Levels> m_levelsOnGrid; ///< by the parts that columns take, and one more
    geometry::ColumnSums m_sums;
    /// What the gaps that are drawn depend on.
    struct PlanDrawn
    {
        const items::LiveRowsModel* model = nullptr; ///< null: nothing is planned
        quint64 revision = 0;
        Instant knownSince;
        friend bool operator==(const PlanDrawn&, const PlanDrawn&) = default;
    };
    PlanDrawn m_plan;
    Instant m_now;
    qint64 m_nowColumn = 0;
    std::vector<float> m_gaps; ///< of each column, in rows
    QImage m_passing; ///< some lines that are not kept
    /// A ring of columns: number n stands at n modulo its width.
    QImage m_image;
    bool m_isZooming = false; ///< the last picture was of another zoom
    Instant m_first; ///< where column 0 begins
    double m_length = 0; ///< of a column
    Kept m_kept;
};

} // namespace covershift::timeline
