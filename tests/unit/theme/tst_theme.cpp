#include <support/guitestmain.h>
#include <support/testcase.h>
#include <theme/theme.h>

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace covershift::theme;
using namespace Qt::Literals::StringLiterals;

namespace {

using Vec = std::array<double, 3>;
using Matrix = std::array<Vec, 3>;

// Machado, Oliveira, Fernandes (2009), severity 1, on linear RGB.
constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vec linearRgb(const QColor& color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double luminance(const Vec& rgb)
{
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG 2, Contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(linearRgb(a)), luminance(linearRgb(b))});
    return (high + 0.05) / (low + 0.05);
}

Vec labAsSeenWith(const QColor& color, const Matrix& matrix)
{
    const Vec rgb = linearRgb(color);
    Vec seen{};
    for (size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = f(luminance(seen));
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const Matrix& matrix)
{
    const Vec p = labAsSeenWith(a, matrix);
    const Vec q = labAsSeenWith(b, matrix);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

struct Pair
{
    const char* rule;
    Token front;
    Token back;
    double least;
};

constexpr double Text = 4.5;
constexpr double Graphic = 3.0;
constexpr std::array Pairs{
    Pair{"text on the window", Token::Text, Token::Window, Text},
    Pair{"text on a panel", Token::Text, Token::Surface, Text},
    Pair{"text on a header", Token::Text, Token::SurfaceRaised, Text},
    Pair{"text on the selection", Token::Text, Token::Selection, Text},
    Pair{"text in a line about danger", Token::Text, Token::DangerSurface, Text},
    Pair{"text in a warning line", Token::Text, Token::WarningSurface, Text},
    Pair{"muted text on the window", Token::TextMuted, Token::Window, Text},
    Pair{"muted text on a panel", Token::TextMuted, Token::Surface, Text},
    Pair{"muted text on a header", Token::TextMuted, Token::SurfaceRaised, Text},
    Pair{"muted text on the selection", Token::TextMuted, Token::Selection, Text},
    Pair{"text on the accent", Token::AccentText, Token::Accent, Text},
    Pair{"time label on the now-line", Token::AccentText, Token::NowLine, Text},
    Pair{"link", Token::Accent, Token::Surface, Text},
    Pair{"danger text on a panel", Token::Danger, Token::Surface, Text},
    Pair{"danger text on its surface", Token::Danger, Token::DangerSurface, Text},
    Pair{"warning text on a panel", Token::Warning, Token::Surface, Text},
    Pair{"warning text on its surface", Token::Warning, Token::WarningSurface, Text},
    Pair{"success text", Token::Success, Token::Surface, Text},
    Pair{"sandbox banner", Token::SandboxBannerText, Token::SandboxBanner, Text},
    Pair{"accepted cover", Token::CoverAccepted, Token::Surface, Graphic},
    Pair{"confirmed cover", Token::CoverConfirmed, Token::Surface, Graphic},
    Pair{"queued cover", Token::CoverQueued, Token::Surface, Graphic},
    Pair{"uncertain cover", Token::CoverUncertain, Token::Surface, Graphic},
    Pair{"ending cover", Token::CoverEnding, Token::Surface, Graphic},
    Pair{"scheduled cover", Token::Scheduled, Token::Surface, Graphic},
    Pair{"now-line", Token::NowLine, Token::Surface, Graphic},
    Pair{"focus ring on the window", Token::Accent, Token::Window, Graphic},
    Pair{"focus ring on the selection", Token::Accent, Token::Selection, Graphic},
};

struct Vision
{
    const char* name;
    const Matrix& matrix;
};
const std::array Visions{
    Vision{"normal", Normal},
    Vision{"protanopia", Protanopia},
    Vision{"deuteranopia", Deuteranopia},
    Vision{"tritanopia", Tritanopia},
};

} // namespace

class tst_Theme : public covershift::support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void everyTokenHasBothColors_data();
    void everyTokenHasBothColors();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void coverStatesDifferToEveryEye_data();
    void coverStatesDifferToEveryEye();
    void schemeDecidesAndTellsOnce();
    void systemSchemeIsTheDesktops();
    void paletteIsOfTheTokens();
    void styleSheetLeavesNoPlaceholder_data();
    void styleSheetLeavesNoPlaceholder();
    void styleSheetIsUnderstood();
    void everyIconDrawsInTheThemesColor_data();
    void everyIconDrawsInTheThemesColor();
    void iconsShareOneStrokeWidth();
    void iconIsSharpAtTwiceTheScale();
    void disabledIconIsFainter();
    void unknownIconIsNull();
};

static void bothSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_Theme::everyTokenHasBothColors_data()
{
    bothSchemes();
}

void tst_Theme::everyTokenHasBothColors()
{
    QFETCH(Scheme, scheme);
    Theme theme;
    theme.setScheme(scheme);
    for (int i = 0; i < static_cast<int>(Token::Count); ++i) {
        const QColor color = theme.color(static_cast<Token>(i));
        QVERIFY2(color.isValid(), qPrintable(u"token %1"_s.arg(i)));
        QCOMPARE(color.alpha(), 255);
    }
}

void tst_Theme::contrastIsEnough_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < Pairs.size(); ++i) {
        QTest::addRow("light: %s", Pairs[i].rule) << Scheme::Light << int(i);
        QTest::addRow("dark: %s", Pairs[i].rule) << Scheme::Dark << int(i);
    }
}

void tst_Theme::contrastIsEnough()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, index);
    Theme theme;
    theme.setScheme(scheme);
    const Pair& pair = Pairs[size_t(index)];
    const double ratio = contrast(theme.color(pair.front), theme.color(pair.back));
    QVERIFY2(ratio >= pair.least, qPrintable(u"%1 is under %2"_s.arg(ratio).arg(pair.least)));
}

void tst_Theme::coverStatesDifferToEveryEye_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("vision");
    for (size_t i = 0; i < Visions.size(); ++i) {
        QTest::addRow("light: %s", Visions[i].name) << Scheme::Light << int(i);
        QTest::addRow("dark: %s", Visions[i].name) << Scheme::Dark << int(i);
    }
}

void tst_Theme::coverStatesDifferToEveryEye()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, vision);
    Theme theme;
    theme.setScheme(scheme);
    constexpr std::array states{Token::CoverAccepted, Token::CoverConfirmed, Token::CoverQueued,
        Token::CoverUncertain, Token::CoverEnding, Token::Scheduled};
    // CIE76 in Lab: 2.3 is just noticeable side by side; five times that for bars that lie apart.
    constexpr double least = 12;
    for (size_t i = 0; i < states.size(); ++i) {
        for (size_t j = i + 1; j < states.size(); ++j) {
            const double apart
                = difference(theme.color(states[i]), theme.color(states[j]), Visions[size_t(vision)].matrix);
            QVERIFY2(apart >= least, qPrintable(u"states %1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
        }
    }
}

void tst_Theme::schemeDecidesAndTellsOnce()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QVERIFY(theme.color(Token::Surface).lightness() < 64);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setScheme(Scheme::Light);
    QCOMPARE(changed.count(), 2);
    QVERIFY(theme.color(Token::Surface).lightness() > 192);
}

void tst_Theme::systemSchemeIsTheDesktops()
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    Theme theme;
    QGuiApplication::setPalette(before);
    QCOMPARE(theme.scheme(), Scheme::System);
    QVERIFY(theme.isDark());
    theme.setScheme(Scheme::Light);
    QVERIFY(!theme.isDark());
    theme.setScheme(Scheme::System);
    QVERIFY(theme.isDark());
}

void tst_Theme::paletteIsOfTheTokens()
{
    Theme theme;
    theme.setScheme(Scheme::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.color(Token::Window));
    QCOMPARE(palette.color(QPalette::Base), theme.color(Token::Surface));
    QCOMPARE(palette.color(QPalette::Text), theme.color(Token::Text));
    QCOMPARE(palette.color(QPalette::Highlight), theme.color(Token::Accent));
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= Text);
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Text));
}

void tst_Theme::styleSheetLeavesNoPlaceholder_data()
{
    bothSchemes();
}

void tst_Theme::styleSheetLeavesNoPlaceholder()
{
    QFETCH(Scheme, scheme);
    Theme theme;
    theme.setScheme(scheme);
    QString sheet = theme.styleSheet();
    sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
    QVERIFY(sheet.contains(theme.color(Token::Accent).name()));
    const auto left = QRegularExpression(u"@\\w*@?"_s).match(sheet);
    QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
}

void tst_Theme::styleSheetIsUnderstood()
{
    // Qt warns about a sheet that it cannot parse, and a warning fails the test.
    Theme theme;
    theme.setScheme(Scheme::Light);
    QPushButton button(u"Log in"_s);
    button.setStyleSheet(theme.styleSheet());
    button.setProperty("primary", true);
    button.resize(120, 32);
    const QImage image = button.grab().toImage();
    QCOMPARE(image.pixelColor(12, image.height() / 2), theme.color(Token::Accent));
}

void tst_Theme::everyIconDrawsInTheThemesColor_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"live", "workers", "activity", "settings", "search", "login", "logout", "clock", "import", "warning",
            "check", "undo", "pause", "play", "retry", "discard", "zoom-in", "zoom-out", "now", "sandbox"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Theme::everyIconDrawsInTheThemesColor()
{
    QFETCH(QString, name);
    Theme theme;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        theme.setScheme(scheme);
        const QImage image = theme.icon(name).pixmap(QSize(96, 96), 1.0).toImage();
        QCOMPARE(image.size(), QSize(96, 96));
        int solid = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() != 255)
                    continue;
                ++solid;
                QCOMPARE(image.pixelColor(x, y), theme.color(Token::Text));
            }
        }
        QVERIFY2(solid > 200, qPrintable(u"%1 solid pixels"_s.arg(solid)));
    }
}

void tst_Theme::iconsShareOneStrokeWidth()
{
    const Theme theme;
    const QDir folder(u":/covershift/icons"_s);
    const QStringList names = folder.entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 21);
    for (const QString& name : names) {
        if (name == "app.svg"_L1)
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY2(svg.contains("stroke-width=\"1.5\""_L1), qPrintable(name));
        QCOMPARE(svg.count("stroke-width"_L1), 1);
    }
}

void tst_Theme::iconIsSharpAtTwiceTheScale()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    const QPixmap twice = theme.icon(u"live"_s).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(twice.size(), QSize(48, 48));
    // Drawn at its own size, not blown up: equal to the drawing at 48 px.
    const QImage big = theme.icon(u"live"_s).pixmap(QSize(48, 48), 1.0).toImage();
    QImage image = twice.toImage();
    image.setDevicePixelRatio(1);
    QCOMPARE(image, big);
}

void tst_Theme::disabledIconIsFainter()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    const QImage image = theme.icon(u"pause"_s).pixmap(QSize(96, 96), 1.0, QIcon::Disabled).toImage();
    const QColor stroke = image.pixelColor(34, 48);
    QCOMPARE(stroke.alpha(), 255);
    QVERIFY(contrast(stroke, theme.color(Token::Surface))
        < contrast(theme.color(Token::TextMuted), theme.color(Token::Surface)));
}

void tst_Theme::unknownIconIsNull()
{
    const Theme theme;
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
    QVERIFY(!theme.icon(u"app"_s).isNull());
}

COVERSHIFT_GUI_TEST_MAIN(tst_Theme)
#include "tst_theme.moc"
