#pragma once

#include <geometry/coverindex.h>

#include <cstdint>
#include <span>
#include <vector>

namespace covershift::geometry {

/// How densely several rows cover each column, together. What it costs depends on the columns, and on the
/// rows' shifts in them.
class ColumnSums
{
public:
    /// How a column counts that one row covers from end to end.
    static constexpr std::uint32_t Whole = 512;
    /// The sum of what so many rows cover wholly: only then is it reached.
    [[nodiscard]] static constexpr std::uint32_t mostOf(std::size_t rows)
    {
        return Whole * std::uint32_t(rows);
    }

    void begin(const Columns& columns);
    /// What the row's plain shifts cover.
    void add(const CoverIndex& row);
    /// For each column the one of `values` that stands for its sum; 0 stands for nothing at all.
    void fill(std::span<const std::uint32_t> values, std::span<std::uint32_t> filled) const;
    /// Likewise the sums themselves.
    [[nodiscard]] std::vector<std::uint32_t> sums() const;

private:
    Columns m_columns;
    std::vector<std::int32_t> m_edges;
};
/// How many of the row's shifts lie in these columns, about.
[[nodiscard]] std::size_t countIn(const CoverIndex& row, const Columns& columns);

/// Of 255; 0 only where `sum` is, and 255 only where it is `most`.
[[nodiscard]] std::uint8_t shareOf(std::uint32_t sum, std::uint32_t most);

/// Time in equal parts, the same for all bands.
struct BandGrid
{
    Instant from;
    double bucket = 0; ///< ms; 0: there is none
    int buckets = 0;

    friend bool operator==(const BandGrid&, const BandGrid&) = default;
};
/// Over all of `time`, in about so many parts; at most as many as are of use.
[[nodiscard]] BandGrid bandGridFor(const Interval& time, std::size_t parts);

/// Columns on a grid: each begins where a part does, the nearest one, and takes whole parts, so that what it
/// tells is true of them.
class BandColumns
{
public:
    /// Nothing (`isFine()` false) where the columns are too narrow, or too wide, for the grid.
    BandColumns(const BandGrid& grid, const Columns& columns);
    [[nodiscard]] bool isFine() const { return m_isFine; }
    /// Columns take `parts()` of the grid, or one more.
    [[nodiscard]] int parts() const { return m_parts; }

private:
    friend class BandCover;
    struct Edge
    {
        std::uint16_t bucket = 0; ///< where the column begins
        std::uint16_t values = 0; ///< where those that stand for its sums begin
    };
    std::vector<Edge> m_edges; ///< of each column, and of the one after the last
    int m_parts = 0;
    bool m_isFine = false;
};

/// Several rows that share one line of pixels: how densely they are covered together in each part of a grid.
/// What a line costs depends on its columns, not on the rows and shifts in it.
class BandCover
{
public:
    /// How a part that all rows cover from end to end counts.
    static constexpr std::uint32_t FullPart = 240;
    /// How many sums there are of a column that takes so many parts, from 0 on.
    [[nodiscard]] static constexpr std::size_t sumsOf(int parts) { return FullPart * std::size_t(parts) + 1; }

    BandCover() = default;
    BandCover(const BandGrid& grid, std::span<const CoverIndex* const> rows);

    [[nodiscard]] bool isEmpty() const { return m_sums.empty(); }
    /// For each column the value that stands for its sum. `values`: one for each sum of columns that take
    /// `columns.parts()` of the grid, then one for each of those that take one more.
    void fill(const BandColumns& columns, std::span<const std::uint32_t> values,
        std::span<std::uint32_t> filled) const;
    [[nodiscard]] std::size_t bytes() const { return m_sums.capacity() * sizeof(std::uint16_t); }

private:
    std::vector<std::uint16_t> m_sums; ///< up to each part; only differences count, so it may wrap around
};

} // namespace covershift::geometry
