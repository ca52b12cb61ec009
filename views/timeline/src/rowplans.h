#pragma once

#include <domain/ids.h>
#include <geometry/plan.h>

#include <QObject>

#include <unordered_map>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// What is planned of each row beside its cover, made as it is first asked for and kept until either is
/// other; of some rows at a time, as only those are that are seen.
class RowPlans
{
public:
    /// Valid until the next call.
    [[nodiscard]] const geometry::PlanIndex& of(const items::LiveRowsModel& model, int row);
    /// Forgets from now on what the model says has changed.
    void watch(items::LiveRowsModel& model);
    [[nodiscard]] std::size_t bytes() const;

private:
    std::unordered_map<qint64, geometry::PlanIndex> m_plans; ///< by worker
    quint64 m_revision = 0; ///< of the planned times that they are made from
    QObject m_context; ///< of the connections
};

} // namespace covershift::timeline
