#pragma once

#include <delegates/glyph.h>
#include <items/liverowsmodel.h>
#include <items/outboxmodel.h>
#include <session/board.h>
#include <session/plannedtimes.h>

#include <QVector>
#include <QWidget>

namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

class CounterButton;

/// The strip above the board: who is covered, each number a filter; and the outbox, each number a jump.
class CounterStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit CounterStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    /// `disabled`: workers whose product is disabled.
    void showCounters(const session::Counters& counters, int disabled, Instant now);
    /// `hasPlan`: without one its counters are not there.
    void showPlan(const session::PlanCounters& counters, bool hasPlan);
    /// The word on the filter's counter; empty for All.
    [[nodiscard]] QString wordOf(items::LiveFilter filter) const;
    void chooseFilter(items::LiveFilter filter);
    void clearFilter();

Q_SIGNALS:
    void filterChosen(covershift::items::LiveFilter filter);
    void outboxChosen(covershift::items::OutboxFilter filter);

private:
    struct FilterButton
    {
        CounterButton* button;
        items::LiveFilter filter;
        int session::Counters::*count; ///< null: of the disabled
        bool alarm;
        int session::PlanCounters::*planned = nullptr; ///< null: not of the plan
    };
    CounterButton* addFilter(const theme::Theme& theme, const QString& name, const delegates::Glyph& glyph,
        const QString& word, const QString& tip);
    void addPlanned(const theme::Theme& theme);
    void applyFilter(CounterButton* chosen, bool on);

    QVector<FilterButton> m_filters;
    CounterButton* m_queued = nullptr;
    CounterButton* m_uncertain = nullptr;
    CounterButton* m_rejected = nullptr;
};

} // namespace covershift::shell
