#pragma once

#include <chartviews/chartkind.h>
#include <reports/report.h>

#include <QStringList>

namespace covershift::chartviews {

/// One bar: what it stands for, and the time it is made of.
struct ChartBar
{
    QString label; ///< at the axis
    QString title; ///< in a sentence
    reports::InsuredTime time;
    reports::StretchFilter filter; ///< what opens behind it
    bool opens = true; ///< false: a week, a month or many teams, of which no list is kept
};

/// A chart without any drawing: bars and what is stacked in each.
struct ChartData
{
    ChartKind kind = ChartKind::PerDay;
    QString title;
    QVector<ChartBar> bars;
    QVector<reports::TimeKind> kinds; ///< from the axis outwards
    bool isHorizontal = false;
    int labelEvery = 1; ///< only each of so many has room for its label
    bool hasLess = false; ///< there are lesser ones, which have no bar
};

[[nodiscard]] ChartData chartData(const reports::Report& report, ChartKind kind, const NameOf& nameOf);
/// Where a bar stands on the axis, and which bar stands at a place: lists are read from the top, axes from
/// the bottom.
[[nodiscard]] int turned(const ChartData& data, int index);
[[nodiscard]] qint64 secondsOf(const reports::InsuredTime& time, reports::TimeKind kind);
/// "Mon 16 Nov 2026: covered 12 h 30 min, gap 1 h 05 min."
[[nodiscard]] QString barInWords(const ChartData& data, int bar);
[[nodiscard]] QString inWords(const ChartData& data, const reports::InsuredTime& total);

} // namespace covershift::chartviews
