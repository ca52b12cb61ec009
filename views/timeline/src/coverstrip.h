#pragma once

#include "rowcanvas.h"

#include <geometry/bars.h>

#include <array>

namespace covershift::timeline {

class Pens;

/// Paints what of a row is over and sure: each column of pixels as opaque as it is covered, so that neither
/// one bar among none nor one gap among a thousand bars is lost; round corners where a bar is wide enough.
/// Bars that are beside each other in lanes are left to others. What it costs depends on the pixels.
class CoverStrip
{
public:
    /// `bars`: all of the row, or none where it is crowded.
    void paint(RowCanvas& canvas, const Pens& pens, const geometry::CoverIndex& index,
        std::span<const LiveShift> shifts, const geometry::RowBars& bars);

    /// How opaque a column is that is covered by so much of 255.
    [[nodiscard]] static int opacityOf(int covered);

private:
    /// Columns that are covered wholly and alike.
    struct Run
    {
        int from = 0;
        int to = 0;
        QRgb color = 0;
    };
    /// A column that is covered in part.
    struct Dot
    {
        int column = 0;
        QRgb color = 0;
        int opacity = 0;
    };
    /// A pixel of a round corner, from the bar's own, and how much of 255 of it is outside.
    struct Corner
    {
        int x = 0;
        int y = 0;
        int outside = 0;
    };
    void takeColors(const Pens& pens);
    void takeCorner(double radius);
    void takeShares(const geometry::CoverIndex& index, const geometry::Columns& columns);
    /// Bars that are beside others are not for the strip.
    void dropLanes(
        const geometry::Columns& columns, std::span<const LiveShift> shifts, const geometry::RowBars& bars);
    /// False: there is nothing to draw.
    [[nodiscard]] bool takeRuns();
    [[nodiscard]] QRgb colorOf(geometry::Share share) const;
    void writeLine(QRgb* line) const;
    void writeDense(QRgb* line) const;
    /// Gives back to the ground what lies outside of the corners of the bars.
    void roundCorners(RowCanvas& canvas, std::span<const QRgb> before, int top, int lines,
        std::span<const LiveShift> shifts, const geometry::RowBars& bars) const;

    QRgb m_accepted = 0;
    QRgb m_confirmed = 0;
    std::array<QRgb, 256> m_mixed{}; ///< of both, by how much is confirmed
    std::array<std::uint8_t, 256> m_opacity{}; ///< by how much is covered
    std::array<std::uint32_t, 256> m_reciprocals{};
    bool m_isDense = false; ///< columns are looked at one by one, not by runs
    double m_radius = 0;
    std::vector<Corner> m_corner;
    std::vector<geometry::Share> m_shares;
    std::vector<Run> m_runs;
    std::vector<Dot> m_dots;
    std::vector<QRgb> m_before; ///< the lines of the canvas that corners reach into, as they were
};

} // namespace covershift::timeline
