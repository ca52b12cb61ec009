#include "curvepainter.h"
#include "pictures.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QTest>

#include <algorithm>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using theme::Token;

namespace {

constexpr int Names = 100;
constexpr int Columns = 200;
constexpr int Height = 109; ///< the curve has 100 of it
constexpr Instant From = instantFromMs(1'790'000'000'000);

} // namespace

/// What the coverage curve shows, in pixels.
class tst_CurvePainter : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void coveredIsAsHighAsItsHeads_data();
    void coveredIsAsHighAsItsHeads();
    void missingIsHatchedAboveTheCovered();
    void oneOfManyWhoIsMissingIsSeen();
    void surplusIsDottedWithinTheCovered();
    void plannedIsAnOutlineAtItsHeads();

private:
    /// Of columns that are all like this one, beside one that is as high as the picture goes.
    QImage picture(double planned, double covered)
    {
        CurveScene scene;
        scene.size = {Names + Columns, Height};
        scene.namesWidth = Names;
        scene.scale = {From, From + 200min, Columns};
        const geometry::HeadColumn column{
            planned, covered, std::max(0.0, planned - covered), std::max(0.0, covered - planned)};
        scene.columns.assign(Columns, column);
        scene.columns.back() = {100, 100, 0, 0};
        scene.now = From - 1h;
        scene.told = scene.now;
        scene.hasPlan = true;
        QImage image(scene.size, QImage::Format_RGB32);
        CurvePainter curve(m_theme);
        curve.reset({}, 1);
        QPainter painter(&image);
        curve.paint(painter, scene);
        painter.end();
        return image;
    }
    /// How many pixels of a column in the middle are `color`.
    [[nodiscard]] int pixels(const QImage& image, const QColor& color) const
    {
        return pixelsOf(image, {Names + Columns / 2, 0, 1, Height}, color);
    }
    /// Where the ground of the hatching is, in a stretch in which each line of it passes all heights.
    [[nodiscard]] QRect hatched(const QImage& image) const
    {
        QRect found;
        const QColor ground = Pens(m_theme).mixed(Token::Surface, Token::Danger, 0.12);
        for (int y = 0; y < Height; ++y) {
            for (int x = Names + 50; x < Names + 90; ++x) {
                if (image.pixelColor(x, y) == ground)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }
    [[nodiscard]] QColor fill() const
    {
        return Pens(m_theme).mixed(Token::Surface, Token::CoverAccepted, 0.5);
    }

    theme::Theme m_theme;
};

void tst_CurvePainter::coveredIsAsHighAsItsHeads_data()
{
    QTest::addColumn<int>("heads");
    for (const int heads : {0, 1, 25, 50, 99})
        QTest::addRow("%d of 100", heads) << heads;
}

void tst_CurvePainter::coveredIsAsHighAsItsHeads()
{
    QFETCH(int, heads);
    const QImage image = picture(heads, heads);
    // The outline of what is planned hides two lines at its edge, where there is anybody.
    const int seen = pixels(image, fill());
    QVERIFY2(std::abs(seen - heads) <= 2, QByteArray::number(seen));
    QVERIFY(hatched(image).isNull());
}

void tst_CurvePainter::missingIsHatchedAboveTheCovered()
{
    const QImage image = picture(80, 30);
    const QRect gap = hatched(image);
    // Heads 30 to 80 of 100 px above the bottom, but for the lines of the outline.
    QVERIFY2(std::abs(gap.top() - (Height - 1 - 80)) <= 2, QByteArray::number(gap.top()));
    QVERIFY2(std::abs(gap.bottom() - (Height - 1 - 31)) <= 2, QByteArray::number(gap.bottom()));
    QVERIFY(std::abs(pixels(image, fill()) - 29) <= 1);
}

void tst_CurvePainter::oneOfManyWhoIsMissingIsSeen()
{
    QVERIFY(hatched(picture(60, 60)).isNull());
    QVERIFY(!hatched(picture(60, 59.98)).isNull());
}

void tst_CurvePainter::surplusIsDottedWithinTheCovered()
{
    const QImage image = picture(30, 80);
    const QColor edge = m_theme.color(Token::CoverAccepted);
    const QRect surplus(Names + 50, Height - 1 - 79, 40, 48);
    const int dots = pixelsOf(image, surplus, m_theme.color(Token::Surface));
    QVERIFY2(dots > 40, QByteArray::number(dots));
    QVERIFY(pixelsOf(image, surplus, edge) > surplus.width() * surplus.height() / 2);
    QCOMPARE(pixelsOf(image, {Names + 50, Height - 1 - 27, 40, 26}, m_theme.color(Token::Surface)), 0);
    QVERIFY(hatched(image).isNull());
}

void tst_CurvePainter::plannedIsAnOutlineAtItsHeads()
{
    const QImage image = picture(70, 0);
    const QColor line = m_theme.color(Token::Text);
    const QRect around(Names + 50, Height - 1 - 71, 40, 3);
    QVERIFY(pixelsOf(image, around, line) >= 40);
    QCOMPARE(pixelsOf(image, {Names + 50, 0, 40, Height - 1 - 73}, line), 0);
    QCOMPARE(pixelsOf(image, {Names + 50, Height - 1 - 67, 40, 66}, line), 0);
}

COVERSHIFT_GUI_TEST_MAIN(tst_CurvePainter)
#include "tst_curvepainter.moc"
