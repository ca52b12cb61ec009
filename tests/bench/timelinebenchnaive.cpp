#include "timelinebenchnaive.h"

#include "cputime.h"

#include <geometry/coverindex.h>
#include <geometry/rows.h>
#include <items/liverowsmodel.h>
#include <theme/theme.h>
#include <timeline/timelineview.h>

#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <barpainter.h>
#include <cmath>
#include <coverstrip.h>
#include <numeric>
#include <pens.h>
#include <scene.h>
#include <utility>
#include <vector>

namespace covershift::bench {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using timeline::Scene;

namespace {

/// Of what can be covered; a pixel's colors tell no finer.
constexpr double DifferenceLimit = 0.03;
/// Lines of a bar that is over, clear of its round corners; a sign on it may hide one of them, but not both.
constexpr int UpperLine = 3;
constexpr int LowerLine = timeline::OverHeight - 1 - UpperLine;
constexpr int BarTop = (geometry::WorkerHeight - timeline::OverHeight) / 2; ///< in its row
constexpr int GroundLine = 2; ///< of a row: above its bars
constexpr int LeastRuledDay = 20; ///< px
constexpr int PartsOfPixel = 8;
constexpr int Beside = PartsOfPixel / 4; ///< of it, that an edge may lie
constexpr int NowWidth = 3; ///< columns around now that its line may touch

struct Colors
{
    QColor accepted;
    QColor confirmed;
};

struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;

    Rgb() = default;
    explicit Rgb(QRgb color)
        : red(qRed(color))
        , green(qGreen(color))
        , blue(qBlue(color))
    {
    }
    Rgb operator-(const Rgb& other) const
    {
        Rgb result = *this;
        result.red -= other.red;
        result.green -= other.green;
        result.blue -= other.blue;
        return result;
    }
    double operator*(const Rgb& other) const
    {
        return red * other.red + green * other.green + blue * other.blue;
    }
};

/// How much of the ground a pixel hides beneath both colors of cover, by least squares.
double opacityAt(QRgb pixel, QRgb ground, const Colors& colors)
{
    const Rgb seen = Rgb(pixel) - Rgb(ground);
    const Rgb cover = Rgb(colors.accepted.rgb()) - Rgb(ground);
    const Rgb confirmed = Rgb(colors.confirmed.rgb()) - Rgb(colors.accepted.rgb());
    const double determinant
        = (cover * cover) * (confirmed * confirmed) - (cover * confirmed) * (cover * confirmed);
    const double opacity
        = ((seen * cover) * (confirmed * confirmed) - (seen * confirmed) * (cover * confirmed)) / determinant;
    return std::clamp(opacity, 0.0, 1.0);
}

/// How much is covered where the view paints so opaque: what is covered in part is neither free nor full
/// there.
double coveredAt(double opacity)
{
    const double least = timeline::CoverStrip::opacityOf(1) / 255.0;
    const double most = timeline::CoverStrip::opacityOf(254) / 255.0;
    if (opacity < least / 2)
        return 0;
    return opacity > (1 + most) / 2 ? 1 : std::clamp((opacity - least) / (most - least), 0.0, 1.0);
}

QImage pictureOf(timeline::TimelineView& view)
{
    QImage picture(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&picture, {}, {}, QWidget::RenderFlags());
    return picture;
}

/// All bars of the row that are over and sure, one by one.
void paintRow(QPainter& painter, const geometry::TimeScale& scale, std::span<const LiveShift> shifts,
    const Colors& colors, const QRectF& row)
{
    for (const LiveShift& shift : shifts) {
        if (!geometry::isPlain(shift))
            continue;
        const double left = std::max(0.0, scale.xOf(shift.start));
        const double right = std::min(scale.width, scale.xOf(shift.end));
        if (left < right) {
            painter.fillRect(QRectF(row.left() + left, row.top(), right - left, row.height()),
                shift.certainty == Certainty::Confirmed ? colors.confirmed : colors.accepted);
        }
    }
}

/// Of the columns up to the first bar that is not over and sure, or to now: those can be compared.
int comparable(const items::LiveRowsModel& model, int row, const geometry::TimeScale& scale)
{
    double end = std::min(scale.width, scale.xOf(model.now()) - NowWidth);
    for (const LiveShift& shift : model.shiftsAt(row)) {
        if (!geometry::isPlain(shift))
            end = std::min(end, scale.xOf(shift.start) - NowWidth);
    }
    return std::max(0, int(end));
}

struct Difference
{
    double largest = 0;
    qint64 pixels = 0;

    void take(double plain, double shown)
    {
        largest = std::max(largest, std::abs(plain - shown));
        ++pixels;
    }
    [[nodiscard]] QJsonObject report(double plainMs) const
    {
        return {{u"bars_only_ms"_s, plainMs}, {u"compared_pixels"_s, pixels},
            {u"largest_difference_of_coverage"_s, largest}, {u"limit_difference"_s, DifferenceLimit},
            {u"met"_s, pixels > 0 && largest <= DifferenceLimit}};
    }
};

class Comparison
{
public:
    Comparison(timeline::TimelineView& view, const theme::Theme& theme)
        : m_view(view)
        , m_model(view.model())
        , m_colors{theme.color(theme::Token::CoverAccepted), theme.color(theme::Token::CoverConfirmed)}
        , m_grounds{theme.color(theme::Token::Surface),
              timeline::Pens(theme).mixed(theme::Token::Surface, theme::Token::SurfaceRaised, 0.7)}
    {
    }

    /// The rows that are in view, each with its bars.
    QJsonObject ofRows(const Interval& time)
    {
        show(time, false);
        const QImage shown = pictureOf(m_view);
        const geometry::RowStack stack = rowStack();
        const int rows = stack.rowAt(shown.height() - Scene::RulerHeight); // but for the last one, cut off
        QImage plain(shown.size(), QImage::Format_RGB32);
        const double plainMs = paintPlain(plain, stack, rows);
        Difference difference;
        for (int row = 0; row < rows; ++row) {
            if (stack.isHeader(row))
                continue;
            const int columns = comparable(m_model, row, m_scale);
            for (int x = Scene::NamesWidth; x < Scene::NamesWidth + columns; ++x) {
                const int top = Scene::RulerHeight + stack.top(row);
                const QRgb ground = shown.pixel(x, top + GroundLine);
                const auto opacity = [&](int line) {
                    return opacityAt(shown.pixel(x, top + BarTop + line), ground, m_colors);
                };
                difference.take(
                    opacityAt(plain.pixel(x, top + BarTop + UpperLine), m_grounds[0].rgb(), m_colors),
                    coveredAt(std::max(opacity(UpperLine), opacity(LowerLine))));
            }
        }
        return difference.report(plainMs);
    }

    /// All rows at once, some to a line of pixels: as opaque as they are covered on an average. Columns begin
    /// and end on a grid that is finer than they are: each may show what lies between edges up to a quarter
    /// of a pixel beside.
    QJsonObject ofLines(const Interval& time)
    {
        show(time, true);
        const QImage passing = pictureOf(m_view); // of a zoom that may not come again, and
        const QImage kept = pictureOf(m_view); // of one that has
        const geometry::RowStack rows = rowStack().squeezed(kept.height() - Scene::RulerHeight);
        QImage plain(kept.size(), QImage::Format_RGB32);
        const double plainMs = paintPlain(plain, rows, rows.rows());
        Difference difference;
        std::size_t team = 0;
        for (int row = 0; row < rows.rows();) {
            const int top = lineOf(rows, row);
            team += rows.isHeader(row) ? 1 : 0;
            const QColor& ground = m_grounds[team % 2];
            Line line{int(m_scale.width), std::vector<double>(std::size_t(m_scale.width) * PartsOfPixel), 0};
            for (addRow(line, row); ++row < rows.rows() && lineOf(rows, row) == top; addRow(line, row))
                team += rows.isHeader(row) ? 1 : 0;
            for (int x = 1; x + 1 < line.columns && line.rows > 0; ++x) {
                if (isRuled(x))
                    continue;
                for (const QImage* shown : {&passing, &kept}) {
                    const QRgb pixel = shown->pixel(Scene::NamesWidth + x, Scene::RulerHeight + top);
                    const double covered = coveredAt(acceptedAt(pixel, ground));
                    const auto [least, most] = coveredAround(line, x);
                    difference.take(std::clamp(covered, least, most), covered);
                }
            }
        }
        return difference.report(plainMs);
    }

private:
    /// Every bar of the first `rows` rows; gives how many milliseconds that took.
    double paintPlain(QImage& plain, const geometry::RowStack& stack, int rows) const
    {
        const double before = cpuMilliseconds();
        plain.fill(m_grounds[0]);
        QPainter painter(&plain);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int row = 0; row < rows; ++row) {
            if (stack.isHeader(row))
                continue;
            const double top = Scene::RulerHeight + stack.exactTop(row);
            const double height = stack.exactTop(row + 1) - stack.exactTop(row);
            paintRow(painter, m_scale, m_model.shiftsAt(row), m_colors,
                stack.isSqueezed()
                    ? QRectF(Scene::NamesWidth, top, m_scale.width, height)
                    : QRectF(Scene::NamesWidth, top + BarTop, m_scale.width, timeline::OverHeight));
        }
        painter.end();
        return cpuMilliseconds() - before;
    }
    /// Rows that share a line of pixels.
    struct Line
    {
        int columns = 0; ///< that can be compared
        std::vector<double> covered; ///< of each part of a pixel, in rows
        int rows = 0;
    };

    void addRow(Line& line, int row) const
    {
        if (!m_model.workerAt(row).isValid())
            return;
        geometry::TimeScale fine = m_scale;
        fine.width *= PartsOfPixel;
        QImage plain(int(fine.width), 1, QImage::Format_RGB32);
        plain.fill(m_grounds[0]);
        QPainter painter(&plain);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRow(painter, fine, m_model.shiftsAt(row), m_colors, QRectF(0, 0, fine.width, 1));
        painter.end();
        for (std::size_t x = 0; x < line.covered.size(); ++x)
            line.covered[x] += opacityAt(plain.pixel(int(x), 0), m_grounds[0].rgb(), m_colors);
        line.columns = std::min(line.columns, comparable(m_model, row, m_scale));
        ++line.rows;
    }
    /// Between what and what a column may show.
    static std::pair<double, double> coveredAround(const Line& line, int column)
    {
        std::pair<double, double> found{1, 0};
        const auto from = line.covered.begin() + std::ptrdiff_t(column) * PartsOfPixel;
        for (int begin = -Beside; begin <= Beside; ++begin) {
            for (int end = PartsOfPixel - Beside; end <= PartsOfPixel + Beside; ++end) {
                const double covered
                    = std::accumulate(from + begin, from + end, 0.0) / ((end - begin) * line.rows);
                found = {std::min(found.first, covered), std::max(found.second, covered)};
            }
        }
        return found;
    }

    [[nodiscard]] geometry::RowStack rowStack() const
    {
        std::vector<int> headers;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (!m_model.workerAt(row).isValid())
                headers.push_back(row);
        }
        return {m_model.rowCount(), headers};
    }
    static int lineOf(const geometry::RowStack& rows, int row)
    {
        return int(std::floor(rows.exactTop(row) + 1e-6));
    }

    void show(const Interval& time, bool allRows)
    {
        m_view.clearFocus(); // it would be framed
        m_view.showAllRows(allRows);
        m_view.setVisibleRange(time.start, time.end);
        m_scale = {
            m_view.visibleFrom(), m_view.visibleTo(), double(m_view.viewport()->width() - Scene::NamesWidth)};
    }
    /// All rows at once tell but how much is covered, in one color.
    [[nodiscard]] double acceptedAt(QRgb pixel, const QColor& over) const
    {
        const Rgb ground(over.rgb());
        const Rgb cover = Rgb(m_colors.accepted.rgb()) - ground;
        return std::clamp(((Rgb(pixel) - ground) * cover) / (cover * cover), 0.0, 1.0);
    }
    /// A line of the grid lies over the cover there: where a month begins, or a day that takes some pixels.
    [[nodiscard]] bool isRuled(int x) const
    {
        const auto dateAt = [this](double at) {
            return QDateTime::fromMSecsSinceEpoch(msOf(m_scale.at(at)), QTimeZone::utc()).date();
        };
        const QDate before = dateAt(x - 1);
        const QDate after = dateAt(x + 2);
        return before.month() != after.month() || (m_scale.lengthOf(24h) > LeastRuledDay && before != after);
    }

    timeline::TimelineView& m_view;
    const items::LiveRowsModel& m_model;
    Colors m_colors;
    std::array<QColor, 2> m_grounds; ///< of all rows at once: the teams take turns
    geometry::TimeScale m_scale;
};

} // namespace

QJsonObject compareWithNaive(timeline::TimelineView& view, const theme::Theme& theme, const Interval& range)
{
    const Instant now = view.now();
    const Interval day{now - 18h, now + 6h};
    const Interval month{now - 30 * 24h, now};
    Comparison comparison(view, theme);
    QJsonObject report{{u"day"_s, comparison.ofRows(day)}, {u"month"_s, comparison.ofRows(month)},
        {u"all"_s, comparison.ofRows(range)}, {u"overview_month"_s, comparison.ofLines(month)},
        {u"overview_all"_s, comparison.ofLines(range)}};
    bool met = true;
    for (const auto& each : std::as_const(report))
        met = met && each.toObject()[u"met"_s].toBool();
    report[u"met"_s] = met;
    return report;
}

} // namespace covershift::bench
