#pragma once

#include "pens.h"
#include "rowindexes.h"
#include "scene.h"

#include <domain/interval.h>

#include <optional>

namespace covershift::timeline {

/// What lies over the board while a person does something with it: frames around bars that are selected,
/// the frame of a drag, what the ruler would be zoomed to, a shift that is proposed.
class OverlayPainter
{
public:
    struct Proposal
    {
        WorkerId worker;
        Interval time;
        QString text; ///< from when to when, and for how long
        QString trouble; ///< why it would be refused; empty: it would not
    };
    struct Overlay
    {
        QSet<ShiftId> selected;
        QRect frame; ///< in the viewport; null: none
        QRect zoom; ///< likewise, over ruler and chart
        std::optional<Proposal> proposal;
    };

    explicit OverlayPainter(const theme::Theme& theme);

    void reset(const QFont& font, double dpr) { m_pens.reset(font, dpr); }
    void paint(QPainter& painter, const Scene& scene, RowIndexes& indexes, const Overlay& overlay);

private:
    void paintSelected(
        QPainter& painter, const Scene& scene, RowIndexes& indexes, const QSet<ShiftId>& selected);
    void paintFrame(QPainter& painter, const Scene& scene, const QRect& frame);
    void paintZoom(QPainter& painter, const Scene& scene, const QRect& zoom);
    void paintProposal(QPainter& painter, const Scene& scene, const Proposal& proposal);
    void paintNote(QPainter& painter, const Scene& scene, const Proposal& proposal, const QRectF& slot);

    Pens m_pens;
};

} // namespace covershift::timeline
