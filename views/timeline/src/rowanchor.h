#pragma once

#include <domain/ids.h>
#include <geometry/rows.h>

#include <QVector>

namespace covershift::items {
class LiveRowsModel;
}

namespace covershift::timeline {

/// Keeps the board still where rows come, go and move around those that are looked at.
class RowAnchor
{
public:
    /// These rows are seen: `height` of them from `top` on, in pixels from the first.
    void remember(const items::LiveRowsModel& model, const geometry::RowStack& rows, int top, int height);
    /// By how much most of them stand lower now, so that scrolling by it leaves them where they were; of
    /// several such lengths the topmost's. 0: they were seen from the very first on, or none is left.
    [[nodiscard]] int shift(const items::LiveRowsModel& model, const geometry::RowStack& rows) const;

private:
    struct Seen
    {
        WorkerId worker;
        int top = 0;
    };
    QVector<Seen> m_seen;
    bool m_isAtTop = true; ///< what rises to the top is to be seen
};

} // namespace covershift::timeline
