#pragma once

#include <domain/ids.h>

#include <QObject>
#include <QSet>

namespace covershift::items {
class LiveRowsModel;
}
namespace covershift::timeline {
class TimelineView;
}

namespace covershift::shell {

/// Selects those again whom a filter has hidden, once they are back; until then nothing acts on them. A
/// person who selects others meanwhile means only those.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    SelectionKeeper(timeline::TimelineView& view, const items::LiveRowsModel& rows, QObject* parent);

private:
    void selected(const QVector<WorkerId>& workers);
    void bringBack();

    timeline::TimelineView& m_view;
    const items::LiveRowsModel& m_rows;
    QSet<WorkerId> m_selected;
    QSet<WorkerId> m_hidden;
};

} // namespace covershift::shell
