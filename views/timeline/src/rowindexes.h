#pragma once

#include <domain/ids.h>
#include <geometry/coverindex.h>

#include <QObject>

#include <unordered_map>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// The index of each row's shifts, made as it is first asked for and kept until that row's shifts are others.
class RowIndexes
{
public:
    /// Valid until it is forgotten.
    [[nodiscard]] const geometry::CoverIndex& of(const items::LiveRowsModel& model, int row);
    /// Forgets from now on what the model says has changed.
    void watch(items::LiveRowsModel& model);
    [[nodiscard]] std::size_t bytes() const;

private:
    void forget(const items::LiveRowsModel& model, int firstRow, int lastRow);

    std::unordered_map<qint64, geometry::CoverIndex> m_indexes; ///< by worker
    QObject m_context; ///< of the connections
};

} // namespace covershift::timeline
