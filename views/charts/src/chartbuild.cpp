#include "chartbuild.h"

#include <items/reporttext.h>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace covershift::chartviews {

using reports::TimeKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

constexpr double SecondsPerHour = 3600.0;
constexpr double BarWidth = 0.72;

QBrush brushOf(TimeKind kind, const ChartColors& colors)
{
    switch (kind) {
    case TimeKind::Covered:
        return {colors.covered, Qt::SolidPattern};
    case TimeKind::Gap:
        return {colors.gap, Qt::BDiagPattern};
    case TimeKind::Unplanned:
    case TimeKind::Doubtful:
        return {colors.unplanned, Qt::Dense6Pattern};
    }
    return {};
}

double highest(const ChartData& data)
{
    qint64 most = 0;
    for (const ChartBar& bar : data.bars) {
        qint64 sum = 0;
        for (const TimeKind kind : data.kinds)
            sum += secondsOf(bar.time, kind);
        most = std::max(most, sum);
    }
    return double(most) / SecondsPerHour;
}

/// Hours, in steps that a person counts in.
QValueAxis* hoursAxis(double most)
{
    auto* axis = new QValueAxis;
    double step = 0.25;
    for (double power = 1; step * 5 < most; power *= 10) {
        for (const double each : std::array{0.5, 1.0, 2.0, 5.0}) {
            step = each * power;
            if (step * 5 >= most)
                break;
        }
    }
    const double end = std::max(step, std::ceil(most / step) * step);
    axis->setRange(0, end);
    axis->setTickCount(int(std::lround(end / step)) + 1);
    //: The scale of a chart, in hours; keep the format's characters
    axis->setLabelFormat(step < 0.5 ? Tr::tr("%.2f h", "hours")
            : step < 1              ? Tr::tr("%.1f h", "hours")
                                    : Tr::tr("%.0f h", "hours"));
    return axis;
}

/// Labels below some of the bars alone, so that none is cut off.
QAbstractAxis* sparseAxis(const ChartData& data)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    for (int i = 0; i < data.bars.size(); i += data.labelEvery)
        axis->append(data.bars.at(i).label.toHtmlEscaped(), i); // labels are read as HTML
    axis->setRange(-0.5, double(data.bars.size()) - 0.5);
    return axis;
}

QAbstractAxis* fullAxis(const ChartData& data)
{
    auto* axis = new QBarCategoryAxis;
    QStringList labels;
    for (int i = 0; i < data.bars.size(); ++i) {
        // Categories are known by their text: the same one twice would be one bar.
        QString label = data.bars.at(turned(data, i)).label.toHtmlEscaped(); // read as HTML
        while (labels.contains(label))
            label += QChar(0x200B);
        labels.append(label);
    }
    axis->append(labels);
    return axis;
}

void dress(QAbstractAxis* axis, const ChartColors& colors, const QFont& font, bool hasGrid)
{
    axis->setLabelsColor(colors.muted);
    axis->setLabelsFont(font);
    axis->setLinePenColor(colors.grid);
    axis->setGridLineVisible(hasGrid);
    axis->setGridLineColor(colors.grid);
}

QAbstractBarSeries* barsOf(
    const ChartData& data, const ChartColors& colors, const std::function<void(QBarSet&)>& told)
{
    QAbstractBarSeries* series = nullptr;
    if (data.isHorizontal)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    series->setBarWidth(BarWidth);
    for (const TimeKind kind : data.kinds) {
        auto* set = new QBarSet(items::kindTitle(kind));
        const QBrush brush = brushOf(kind, colors);
        set->setBrush(brush);
        set->setPen(QPen(brush.color(), 1));
        set->setSelectedColor(colors.chosen);
        for (int i = 0; i < data.bars.size(); ++i)
            set->append(double(secondsOf(data.bars.at(turned(data, i)).time, kind)) / SecondsPerHour);
        series->append(set);
        if (told)
            told(*set);
    }
    return series;
}

/// What was planned, as a line over the bars.
QLineSeries* plannedLine(const ChartData& data, const ChartColors& colors)
{
    auto* line = new QLineSeries;
    line->setName(Tr::tr("Planned"));
    line->setPen(QPen(colors.planned, 2, Qt::DashLine));
    for (int i = 0; i < data.bars.size(); ++i)
        line->append(i, double(data.bars.at(i).time.planned()) / SecondsPerHour);
    return line;
}

} // namespace

std::unique_ptr<QChart> buildChart(const ChartData& data, const ChartColors& colors, const QFont& font,
    const std::function<void(QBarSet&)>& told)
{
    auto chart = std::make_unique<QChart>();
    chart->setLocalizeNumbers(true);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(colors.ground);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(4, 4, 12, 4));
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    chart->setTitle(data.title.toHtmlEscaped());
    chart->setTitleFont(strong);
    chart->setTitleBrush(colors.text);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(colors.text);

    QAbstractBarSeries* bars = barsOf(data, colors, told);
    chart->addSeries(bars);
    QAbstractAxis* places = data.isHorizontal ? fullAxis(data) : sparseAxis(data);
    QAbstractAxis* hours = hoursAxis(highest(data));
    chart->addAxis(places, data.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(hours, data.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    QVector<QAbstractSeries*> all{bars};
    if (data.kind == ChartKind::OverTheDay) {
        all.append(plannedLine(data, colors));
        chart->addSeries(all.constLast());
    }
    for (QAbstractSeries* series : std::as_const(all)) {
        series->attachAxis(places);
        series->attachAxis(hours);
    }
    dress(places, colors, font, false);
    dress(hours, colors, font, true);
    return chart;
}

} // namespace covershift::chartviews
