// The same months of a fleet at every zoom, from a day to all of it and all rows at once.
#include "pictures.h"
#include "planned.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

constexpr int Days = 200;
constexpr qint64 Gapless = 5; ///< covered day and night, but for one gap
constexpr milliseconds GapLength = 3h;
constexpr milliseconds GapAge = 20 * 24h + 9h;

struct Months : ViewFixture
{
    Months()
    {
        QVector<LiveShift> shifts;
        const Instant today = std::chrono::floor<std::chrono::days>(now());
        const auto add = [&shifts](qint64 worker, Instant start, Instant end) {
            LiveShift shift;
            shift.id = ShiftId(50'000 + shifts.size());
            shift.worker = WorkerId(worker);
            shift.start = start;
            shift.end = end;
            shift.state = ShiftState::Ended;
            shift.certainty = shifts.size() % 4 == 0 ? Certainty::Confirmed : Certainty::Accepted;
            shifts.append(shift);
        };
        for (int day = 2; day < Days; ++day) {
            const Instant midnight = today - day * 24h;
            for (qint64 worker = 1; worker <= 24; ++worker) {
                const milliseconds late = (day * 7 + worker * 13) % 50 * 1min;
                if (worker != Gapless && (day + worker) % 6 != 0)
                    add(worker, midnight + 8h + late, midnight + 15h + 2 * late);
            }
        }
        // Half a day each.
        for (Instant from = first(); from < last(); from += 12h) {
            const Interval part{from, from + 12h};
            if (part.contains(gap().start)) {
                add(Gapless, part.start, gap().start);
                add(Gapless, gap().end, part.end);
            } else {
                add(Gapless, part.start, part.end);
            }
        }
        for (LiveShift& shift : shifts) {
            if (shift.worker.value == Gapless)
                shift.certainty = Certainty::Accepted;
        }
        session::BoardFeeder::putShifts(board, shifts, now());
        setPlan(planOf({planned(1, u"Day"_s, 495, 450, {1, 2, 3, 4, 6, 7, 8, 9, 13, 14, 15, 20}),
            planned(2, u"Evening"_s, 900, 420, {10, 11, 16, 17, 21, 22}, PlanMode::Automatic)}));
        view->resize(1280, 780);
        model->setSearch({});
    }
    [[nodiscard]] Instant first() const { return std::chrono::floor<std::chrono::days>(now()) - Days * 24h; }
    [[nodiscard]] Instant last() const { return std::chrono::floor<std::chrono::days>(now()) - 48h; }
    [[nodiscard]] Interval gap() const { return {now() - GapAge, now() - GapAge + GapLength}; }
};

enum class Zoom { Day, Week, Month, All };

void show(Months& f, Zoom zoom, bool allRows)
{
    const Instant middle = f.gap().start + GapLength / 2;
    switch (zoom) {
    case Zoom::Day:
        f.view->setVisibleRange(middle - 12h, middle + 12h);
        break;
    case Zoom::Week:
        f.view->setVisibleRange(middle - 84h, middle + 84h);
        break;
    case Zoom::Month:
        f.view->setVisibleRange(middle - 15 * 24h, middle + 15 * 24h);
        break;
    case Zoom::All:
        f.view->showStretch(Stretch::All);
        break;
    }
    f.view->showAllRows(allRows);
    if (allRows)
        f.view->resize(1280, 340);
}

/// The color of cover, or a line of the ruler that goes on over it as a shade of it.
bool isCover(const Months& f, QRgb pixel)
{
    const QColor cover = f.theme.color(Token::CoverAccepted);
    const QColor line = f.theme.color(Token::Text);
    const auto isBetween = [](int value, int one, int other) {
        return value >= std::min(one, one + (other - one) / 4)
            && value <= std::max(one, one + (other - one) / 4);
    };
    return isBetween(qRed(pixel), cover.red(), line.red())
        && isBetween(qGreen(pixel), cover.green(), line.green())
        && isBetween(qBlue(pixel), cover.blue(), line.blue());
}

QString nameOf(Zoom zoom)
{
    switch (zoom) {
    case Zoom::Day:
        return u"day"_s;
    case Zoom::Week:
        return u"week"_s;
    case Zoom::Month:
        return u"month"_s;
    case Zoom::All:
        break;
    }
    return u"all"_s;
}

} // namespace

Q_DECLARE_METATYPE(Zoom)

class tst_TimelineZooms : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void aLoneGapIsSeen_data() { everyZoom(); }
    void aLoneGapIsSeen();
    void twiceThePixelsAreTheSamePicture_data() { everyZoom(); }
    void twiceThePixelsAreTheSamePicture();
    void screenshots_data() { everyZoom(); }
    void screenshots();

private:
    static void everyZoom();
};

void tst_TimelineZooms::everyZoom()
{
    QTest::addColumn<Zoom>("zoom");
    QTest::addColumn<bool>("allRows");
    for (const Zoom zoom : {Zoom::Day, Zoom::Week, Zoom::Month, Zoom::All}) {
        QTest::addRow("%s", qPrintable(nameOf(zoom))) << zoom << false;
        QTest::addRow("%s, all rows", qPrintable(nameOf(zoom))) << zoom << true;
    }
}

void tst_TimelineZooms::aLoneGapIsSeen()
{
    QFETCH(Zoom, zoom);
    QFETCH(bool, allRows);
    Months f;
    show(f, zoom, allRows);
    for (const int dpr : {1, 2}) {
        const QImage image = pictureAt(f, dpr);
        const Scene scene = f.scene();
        const QRect row = scene.rowRect(f.model->rowOf(WorkerId(Gapless)));
        const int line = row.center().y() * dpr;
        const auto columnOf = [&](Instant at) {
            return std::clamp((scene.namesWidth() + f.scale().xOf(at)) * dpr,
                scene.namesWidth() * double(dpr), double(image.width()));
        };
        // Wherever it is covered all of a column's time it is seen as covered, and only there.
        const double gapFrom = columnOf(f.gap().start);
        const double gapTo = columnOf(f.gap().end);
        int wrong = 0;
        int seen = 0;
        for (int x = int(columnOf(f.first())) + 2; x < int(columnOf(f.last())) - 2; ++x) {
            const bool covered = isCover(f, image.pixel(x, line));
            const bool inGap = x + 1 > gapFrom && x < gapTo;
            seen += !covered && inGap ? 1 : 0;
            // A column may begin half a pixel beside.
            wrong += !covered && !inGap && (x + 2 < gapFrom || x > gapTo + 1) ? 1 : 0;
            wrong += covered && x > gapFrom + 1 && x + 1 < gapTo - 1 ? 1 : 0;
        }
        QCOMPARE(wrong, 0);
        QVERIFY2(seen >= 1, qPrintable(u"at %1: from %2 to %3"_s.arg(dpr).arg(gapFrom).arg(gapTo)));
    }
}

void tst_TimelineZooms::twiceThePixelsAreTheSamePicture()
{
    QFETCH(Zoom, zoom);
    QFETCH(bool, allRows);
    Months f;
    show(f, zoom, allRows);
    const QImage once = pictureAt(f, 1);
    const QImage twice = pictureAt(f, 2);
    QCOMPARE(twice.size(), once.size() * 2);
    // What a person sees from afar: means of eight by eight pixels, where the bars are.
    const QRect chart = f.scene().chart();
    constexpr int side = 8;
    const auto meanOf = [](const QImage& image, const QRect& part) {
        std::array<int, 3> sums{};
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                sums[0] += qRed(pixel);
                sums[1] += qGreen(pixel);
                sums[2] += qBlue(pixel);
            }
        }
        for (int& sum : sums)
            sum /= part.width() * part.height();
        return sums;
    };
    int differ = 0;
    int all = 0;
    for (int y = chart.top(); y + side <= chart.bottom(); y += side) {
        for (int x = chart.left(); x + side <= chart.right(); x += side) {
            const auto one = meanOf(once, {x, y, side, side});
            const auto other = meanOf(twice, {2 * x, 2 * y, 2 * side, 2 * side});
            int most = 0;
            for (std::size_t i = 0; i < one.size(); ++i)
                most = std::max(most, std::abs(one[i] - other[i]));
            differ += most > 40 ? 1 : 0;
            ++all;
        }
    }
    QVERIFY2(differ * 50 <= all, qPrintable(u"%1 of %2"_s.arg(differ).arg(all)));
}

void tst_TimelineZooms::screenshots()
{
    QFETCH(Zoom, zoom);
    QFETCH(bool, allRows);
    // For looking at: COVERSHIFT_SCREENSHOTS names a folder.
    const QString folder = qEnvironmentVariable("COVERSHIFT_SCREENSHOTS");
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        Months f;
        f.theme.setScheme(scheme);
        show(f, zoom, allRows);
        for (const int dpr : {1, 2}) {
            const QImage image = pictureAt(f, dpr);
            QVERIFY(pixelsOf(image, image.rect(), f.theme.color(Token::CoverAccepted)) > 1000);
            const QString name
                = u"zoom-%1-%2-%3-%4.png"_s.arg(nameOf(zoom), allRows ? u"squeezed"_s : u"rows"_s,
                    f.theme.isDark() ? u"dark"_s : u"light"_s, QString::number(dpr * 100));
            QVERIFY(folder.isEmpty() || image.save(QDir(folder).filePath(name)));
        }
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineZooms)
#include "tst_timelinezooms.moc"
