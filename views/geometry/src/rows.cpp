#include <geometry/rows.h>

#include <algorithm>
#include <cmath>

namespace covershift::geometry {

RowStack::RowStack(int rows, std::vector<int> headers)
    : m_rows(rows)
    , m_headers(std::move(headers))
{
}

int RowStack::headersBefore(int row) const
{
    return static_cast<int>(std::lower_bound(m_headers.begin(), m_headers.end(), row) - m_headers.begin());
}

bool RowStack::isHeader(int row) const
{
    return std::binary_search(m_headers.begin(), m_headers.end(), row);
}

RowStack RowStack::squeezed(int height) const
{
    RowStack stack = *this;
    const int natural = naturalTop(m_rows);
    stack.m_scale = natural > height && height > 0 ? double(height) / natural : 1;
    return stack;
}

int RowStack::top(int row) const
{
    // What is a whole number but for the rounding of fractions is one.
    return isSqueezed() ? static_cast<int>(std::floor(exactTop(row) + 1e-6)) : naturalTop(row);
}

int RowStack::naturalTop(int row) const
{
    return row * WorkerHeight + headersBefore(row) * (HeaderHeight - WorkerHeight);
}

int RowStack::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    int low = 0;
    int high = m_rows;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (top(middle) <= y ? low : high) = middle;
    }
    return low;
}

int RowStack::headerOf(int row) const
{
    const auto after = std::upper_bound(m_headers.begin(), m_headers.end(), row);
    return after == m_headers.begin() ? -1 : *std::prev(after);
}

} // namespace covershift::geometry
