#include "overviewslider.h"

#include <timeline/overviewstrip.h>
#include <timeline/timelineview.h>

#include <QAccessible>
#include <QAccessibleWidget>

namespace covershift::timeline {

/// Values count minutes from the beginning of what the strip shows to that of what the board shows.
class OverviewSlider final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit OverviewSlider(OverviewStrip* strip)
        : QAccessibleWidget(strip, QAccessible::Slider)
        , m_strip(strip)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_strip->valueText() : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return minutes(m_strip->view().visibleFrom()); }
    void setCurrentValue(const QVariant& value) override
    {
        const Instant from = m_strip->shownTime().start + std::chrono::minutes(value.toLongLong());
        m_strip->view().setVisibleRange(from, from + m_strip->view().visibleSpan());
    }
    QVariant maximumValue() const override { return minutes(m_strip->shownTime().end); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] int minutes(Instant at) const
    {
        return int(std::chrono::floor<std::chrono::minutes>(at - m_strip->shownTime().start).count());
    }

    OverviewStrip* m_strip;
};

void installOverviewAccessibility()
{
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* strip = qobject_cast<OverviewStrip*>(object);
        return strip ? new OverviewSlider(strip) : nullptr;
    });
}

void tellOverview(OverviewStrip& strip)
{
    if (!QAccessible::isActive() || !strip.hasFocus())
        return;
    QAccessibleValueChangeEvent event(&strip, strip.valueText());
    QAccessible::updateAccessibility(&event);
}

} // namespace covershift::timeline
