#pragma once

#include <domain/ids.h>
#include <geometry/heads.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// Planned and covered heads of the rows that are shown, kept by what changes of them. What is much is
/// counted in slices, between which the window answers.
class HeadsKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `rows` must outlive it. It counts nothing before `setActive()`.
    explicit HeadsKeeper(const items::LiveRowsModel& rows, QObject* parent = nullptr);

    /// Nobody looks while it is not active: nothing is counted then.
    void setActive(bool active);
    /// All that there is has been counted.
    [[nodiscard]] bool isComplete() const { return m_active && m_due.isEmpty(); }
    [[nodiscard]] const geometry::HeadCount& planned() const { return m_planned; }
    [[nodiscard]] const geometry::HeadCount& covered() const { return m_covered; }

Q_SIGNALS:
    void changed(); ///< it is complete, and counts may be others

private:
    enum Part { Cover = 1, Plan = 2, Both = 3 };
    void note(int first, int last, int parts);
    void noteAll(int parts);
    void notePlan();
    void work();

    const items::LiveRowsModel& m_rows;
    bool m_active = false;
    QHash<WorkerId, int> m_due; ///< and what of them is to be counted
    quint64 m_revision = 0; ///< of the planned times that are counted
    QTimer m_slices;
    geometry::HeadCount m_planned;
    geometry::HeadCount m_covered;
};

} // namespace covershift::timeline
