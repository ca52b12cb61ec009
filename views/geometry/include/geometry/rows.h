#pragma once

#include <vector>

namespace covershift::geometry {

inline constexpr int HeaderHeight = 24;
inline constexpr int WorkerHeight = 28;

/// Rows of two heights, one below the other: row ↔ y in logical pixels from the top of the first.
class RowStack
{
public:
    RowStack() = default;
    /// `headers`: the rows that are headers, ascending.
    RowStack(int rows, std::vector<int> headers);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int height() const { return top(m_rows); }
    [[nodiscard]] bool isHeader(int row) const;
    /// Of the row, or of the end for `row == rows()`.
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int heightOf(int row) const { return isHeader(row) ? HeaderHeight : WorkerHeight; }
    /// -1 above the first and below the last.
    [[nodiscard]] int rowAt(int y) const;
    /// The header that `row` stands under, itself where it is one; -1: none.
    [[nodiscard]] int headerOf(int row) const;

private:
    [[nodiscard]] int headersBefore(int row) const;

    int m_rows = 0;
    std::vector<int> m_headers;
};

} // namespace covershift::geometry
