#include "rowindexes.h"

#include <items/liverowsmodel.h>

namespace covershift::timeline {

const geometry::CoverIndex& RowIndexes::of(const items::LiveRowsModel& model, int row)
{
    const qint64 key = model.workerAt(row).value;
    auto found = m_indexes.find(key);
    if (found == m_indexes.end())
        found = m_indexes.emplace(key, geometry::CoverIndex(model.shiftsAt(row))).first;
    return found->second;
}

void RowIndexes::watch(items::LiveRowsModel& model)
{
    using items::LiveRowsModel;
    QObject::connect(&model, &LiveRowsModel::dataChanged, &m_context,
        [this, &model](
            const QModelIndex& first, const QModelIndex& last) { forget(model, first.row(), last.row()); });
    // Of those that were out of sight no changes were told.
    QObject::connect(&model, &LiveRowsModel::rowsInserted, &m_context,
        [this, &model](const QModelIndex&, int first, int last) { forget(model, first, last); });
    QObject::connect(&model, &LiveRowsModel::modelReset, &m_context, [this] { m_indexes.clear(); });
}

void RowIndexes::forget(const items::LiveRowsModel& model, int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow; ++row)
        m_indexes.erase(model.workerAt(row).value);
}

std::size_t RowIndexes::bytes() const
{
    std::size_t bytes = m_indexes.size() * sizeof(decltype(m_indexes)::value_type);
    for (const auto& [worker, index] : m_indexes)
        bytes += index.bytes();
    return bytes;
}

} // namespace covershift::timeline
