#include "rowplans.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

constexpr std::size_t MostRows = 512; ///< more than any screen shows at once

} // namespace

const geometry::PlanIndex& RowPlans::of(const LiveRowsModel& model, int row)
{
    const quint64 revision = model.plan()->timesRevision();
    if (std::exchange(m_revision, revision) != revision || m_plans.size() >= MostRows)
        m_plans.clear();
    const WorkerId worker = model.workerAt(row);
    auto found = m_plans.find(worker.value);
    if (found == m_plans.end()) {
        found = m_plans
                    .emplace(worker.value, geometry::PlanIndex(model.plan()->of(worker), model.shiftsAt(row)))
                    .first;
    }
    return found->second;
}

void RowPlans::watch(LiveRowsModel& model)
{
    QObject::connect(&model, &LiveRowsModel::dataChanged, &m_context,
        [this, &model](const QModelIndex& first, const QModelIndex& last) {
            for (int row = first.row(); row <= last.row(); ++row)
                m_plans.erase(model.workerAt(row).value);
        });
    // Of those that were out of sight no changes were told.
    QObject::connect(&model, &LiveRowsModel::rowsInserted, &m_context, [this] { m_plans.clear(); });
    QObject::connect(&model, &LiveRowsModel::modelReset, &m_context, [this] { m_plans.clear(); });
}

std::size_t RowPlans::bytes() const
{
    std::size_t bytes = m_plans.size() * sizeof(decltype(m_plans)::value_type);
    for (const auto& [worker, plan] : m_plans)
        bytes += plan.bytes();
    return bytes;
}

} // namespace covershift::timeline
