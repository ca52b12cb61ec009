#pragma once

#include <vector>

namespace covershift::geometry {

inline constexpr int HeaderHeight = 24;
inline constexpr int WorkerHeight = 28;

/// Rows of two heights, one below the other: row ↔ y in logical pixels from the top of the first. Squeezed,
/// so that all of them fit, a row may be less than a pixel high, and several share one.
class RowStack
{
public:
    RowStack() = default;
    /// `headers`: the rows that are headers, ascending.
    RowStack(int rows, std::vector<int> headers);
    /// The same rows, all of them no higher than `height` together; as they are where they fit anyway.
    [[nodiscard]] RowStack squeezed(int height) const;

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool isSqueezed() const { return m_scale < 1; }
    [[nodiscard]] int height() const { return top(m_rows); }
    [[nodiscard]] bool isHeader(int row) const;
    [[nodiscard]] const std::vector<int>& headers() const { return m_headers; }
    /// Of the row, or of the end for `row == rows()`.
    [[nodiscard]] int top(int row) const;
    /// The same, not rounded down to whole pixels.
    [[nodiscard]] double exactTop(int row) const { return naturalTop(row) * m_scale; }
    /// Squeezed, it may be 0: the row shares its pixel with the one after it.
    [[nodiscard]] int heightOf(int row) const { return top(row + 1) - top(row); }
    /// -1 above the first and below the last; of several in one pixel the last.
    [[nodiscard]] int rowAt(int y) const;
    /// The header that `row` stands under, itself where it is one; -1: none.
    [[nodiscard]] int headerOf(int row) const;

private:
    [[nodiscard]] int headersBefore(int row) const;
    [[nodiscard]] int naturalTop(int row) const;

    int m_rows = 0;
    std::vector<int> m_headers;
    double m_scale = 1;
};

} // namespace covershift::geometry
