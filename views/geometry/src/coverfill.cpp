// How densely each column of pixels is covered.
#include "coverscan.h"

#include <geometry/coverindex.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace covershift::geometry {

namespace {

using Stretch = CoverIndex::Stretch;

/// From so many stretches a column on it is quicker to look sums up than to go through all of them.
constexpr std::size_t Sparse = 3;
/// From one stretch in so many columns on hardly two columns are alike.
constexpr std::size_t Alike = 8;
constexpr double Rounding = 0.1; ///< parts; what is missing by less is missing by the rounding of fractions

/// The first from `at` on that ends after `time`; the last one does.
std::size_t stretchAfter(std::span<const Stretch> all, std::size_t at, double time)
{
    std::size_t step = 1;
    std::size_t high = at;
    while (double(all[high].end) <= time && high + 1 < all.size()) {
        at = high + 1;
        high = std::min(high + step, all.size() - 1);
        step *= 2;
    }
    while (at < high) {
        const std::size_t middle = at + (high - at) / 2;
        if (double(all[middle].end) <= time)
            at = middle + 1;
        else
            high = middle;
    }
    return at;
}

/// Cover up to a moment.
struct Sum
{
    double covered = 0;
    double confirmed = 0;
};

/// `at`: the first stretch that ends after `time`.
Sum sumUntil(std::span<const Stretch> all, std::size_t at, double time)
{
    const Stretch& stretch = all[at];
    const bool isOver = at + 1 == all.size();
    const double part = isOver ? 0 : std::max(0.0, time - double(stretch.start));
    const bool confirmed = !isOver && all[at + 1].confirmedBefore != stretch.confirmedBefore;
    return {double(stretch.coveredBefore) + part, double(stretch.confirmedBefore) + (confirmed ? part : 0.0)};
}

/// Of 255, by the parts of a column. What is covered in part is neither nothing nor all of it.
constexpr int Fineness = 7; ///< bits of a part that do not matter

constexpr std::array<std::uint8_t, (WholeColumn >> Fineness) + 2> ShareOfParts = [] {
    std::array<std::uint8_t, (WholeColumn >> Fineness) + 2> shares{};
    constexpr std::size_t most = shares.size() - 1;
    for (std::size_t i = 1; i < most; ++i)
        shares[i] = static_cast<std::uint8_t>(
            std::clamp<std::size_t>(((i - 1) * 255 + most / 2) / (most - 1), 1, 254));
    shares[most] = 255;
    return shares;
}();

std::uint8_t shareOf(std::int32_t parts)
{
    return ShareOfParts[std::size_t((parts >> Fineness) + (parts != 0 ? 1 : 0))];
}

/// Shares by the edges of stretches, which come by time: what they cost depends on the edges, as the columns
/// between two are alike.
class ShareWriter
{
public:
    struct Edge
    {
        std::int32_t covered = 0;
        std::int32_t confirmed = 0;
        void operator+=(const Edge& other)
        {
            covered += other.covered;
            confirmed += other.confirmed;
        }
    };

    explicit ShareWriter(std::span<Share> shares)
        : m_shares(shares)
    {
    }
    /// `column`: no less than one before the last.
    void add(std::size_t column, const Edge& by)
    {
        if (column > m_at + 1)
            writeUntil(column - 1);
        (column == m_at ? m_here : m_next) += by;
    }
    void finish() { writeUntil(m_shares.size()); }

private:
    /// All columns before `end`, at which edges may still come.
    void writeUntil(std::size_t end)
    {
        while (m_at < end) {
            const bool isLast = m_next.covered == 0 && m_next.confirmed == 0; // of the edges so far
            m_sum += m_here;
            m_here = std::exchange(m_next, {});
            const Share share{shareOf(m_sum.covered), shareOf(m_sum.confirmed)};
            const std::size_t to = std::min(m_shares.size(), isLast ? end : m_at + 1);
            if (m_at < to)
                std::fill(
                    m_shares.begin() + std::ptrdiff_t(m_at), m_shares.begin() + std::ptrdiff_t(to), share);
            m_at = isLast ? end : m_at + 1;
        }
    }

    std::span<Share> m_shares;
    std::size_t m_at = 0; ///< the first column that is not written
    Edge m_sum; ///< of all edges before it
    Edge m_here; ///< at it
    Edge m_next; ///< at the one after it
};

/// Each column by the edges of stretches in it and before it: what it costs depends on the columns and the
/// stretches, little on either.
void fillByEdges(std::span<const Stretch> all, const ColumnPlace& place, std::span<Share> shares)
{
    std::vector<ShareWriter::Edge> edges(std::size_t(place.count) + 2);
    addEdges<WholeColumn>(all, place, [&](std::size_t at, std::int32_t by, std::size_t stretch) {
        const bool isConfirmed = all[stretch + 1].confirmedBefore != all[stretch].confirmedBefore;
        edges[at] += {by, isConfirmed ? by : 0};
    });
    ShareWriter::Edge sum;
    for (std::size_t column = 0; column < std::size_t(place.count); ++column) {
        sum += edges[column];
        shares[column] = {shareOf(sum.covered), shareOf(sum.confirmed)};
    }
}

/// Each column by the sums up to its edges: what it costs depends on the columns.
void fillBySums(std::span<const Stretch> all, const ColumnPlace& place, std::span<Share> shares)
{
    std::size_t at = 0;
    Sum before = sumUntil(all, at, place.origin);
    const auto partsOf = [&](double from, double to) {
        const double parts = (to - from) * place.each * WholeColumn;
        const bool isAll = parts >= WholeColumn - Rounding;
        return isAll ? WholeColumn : std::clamp(std::int32_t(parts), parts > 0 ? 1 : 0, WholeColumn - 1);
    };
    for (int column = 0; column < place.count; ++column) {
        const double to = place.timeOf(column + 1);
        at = stretchAfter(all, at, to);
        const Sum after = sumUntil(all, at, to);
        const std::int32_t covered = partsOf(before.covered, after.covered);
        const bool allConfirmed = after.confirmed - before.confirmed >= after.covered - before.covered;
        shares[std::size_t(column)] = {
            shareOf(covered), shareOf(allConfirmed ? covered : partsOf(before.confirmed, after.confirmed))};
        before = after;
    }
}

} // namespace

std::span<const Stretch> stretchesIn(std::span<const Stretch> all, const ColumnPlace& place)
{
    if (all.size() < 2 || place.count <= 0)
        return {};
    const auto endsBy = [](const Stretch& stretch, double time) { return double(stretch.end) <= time; };
    const auto startsBefore
        = [](const Stretch& stretch, double time) { return double(stretch.start) < time; };
    const auto closing = std::prev(all.end());
    const auto first = std::lower_bound(all.begin(), closing, place.origin, endsBy);
    const auto end = std::lower_bound(first, closing, place.timeOf(place.count), startsBefore);
    return {first, std::next(end)};
}

void CoverIndex::fill(const Columns& columns, std::span<Share> shares) const
{
    Columns wanted = columns;
    wanted.count = std::min(columns.count, static_cast<int>(shares.size()));
    const ColumnPlace place(wanted, m_base, m_unit);
    const std::span<const Stretch> seen = stretchesIn(m_stretches, place);
    if (seen.size() > Sparse * std::size_t(std::max(0, wanted.count)) && !seen.empty()) {
        fillBySums(seen, place, shares);
        return;
    }
    if (seen.size() * Alike > std::size_t(place.count)) {
        fillByEdges(seen, place, shares);
        return;
    }
    ShareWriter writer(shares.first(std::size_t(place.count)));
    addEdges<WholeColumn>(seen, place, [&](std::size_t at, std::int32_t by, std::size_t stretch) {
        const bool isConfirmed = seen[stretch + 1].confirmedBefore != seen[stretch].confirmedBefore;
        writer.add(at, {by, isConfirmed ? by : 0});
    });
    writer.finish();
}

} // namespace covershift::geometry
