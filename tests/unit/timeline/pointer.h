#pragma once

#include <timeline/timelineview.h>

#include <QTest>
#include <QWheelEvent>

namespace covershift::timeline {

inline void turnWheel(TimelineView& view, const QPoint& position, const QPoint& eighths,
    Qt::KeyboardModifiers modifiers = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase)
{
    QWheelEvent wheel(
        position, view.viewport()->mapToGlobal(position), {}, eighths, Qt::NoButton, modifiers, phase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
}

/// The pointer is pressed and moved, and stays pressed.
inline void beginDrag(
    TimelineView& view, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
}

inline void drag(
    TimelineView& view, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
{
    beginDrag(view, from, to, modifiers);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
}

inline QVector<WorkerId> ids(std::initializer_list<int> values)
{
    QVector<WorkerId> ids;
    for (const int value : values)
        ids.append(WorkerId(value));
    return ids;
}

} // namespace covershift::timeline
