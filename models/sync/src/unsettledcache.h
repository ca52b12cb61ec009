#pragma once

#include "lanes.h"

namespace covershift::sync {

/// What can still change the ledger, of the lanes that were looked at last: a day's workers log in and out
/// by turns, and reading them anew for each step would cost most of it. Right because only units of work
/// write operations, and each hands over what it has committed. An operation on its way may be further on
/// than it stands here; the ledger does not tell these states apart.
class UnsettledCache
{
public:
    [[nodiscard]] const QVector<Operation>* find(const LaneKey& lane) const
    {
        const auto found = m_lanes.constFind(lane);
        return found == m_lanes.cend() ? nullptr : &*found;
    }
    void put(const LaneKey& lane, const QVector<Operation>& operations)
    {
        m_count += operations.size() - m_lanes.value(lane).size();
        m_lanes.insert(lane, operations);
        if (m_count > Most || m_lanes.size() > Most) {
            m_lanes.clear();
            m_count = 0;
        }
    }

private:
    static constexpr qsizetype Most = 50'000;
    QHash<LaneKey, QVector<Operation>> m_lanes;
    qsizetype m_count = 0;
};

} // namespace covershift::sync
