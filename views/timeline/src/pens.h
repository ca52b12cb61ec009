#pragma once

#include <theme/theme.h>

#include <QBrush>
#include <QCache>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace covershift::timeline {

/// While it lives, the painter's unit is the device's pixel: an image is copied, and never scaled.
class DevicePixels
{
public:
    DevicePixels(QPainter& painter, double dpr);
    ~DevicePixels();
    Q_DISABLE_COPY_MOVE(DevicePixels)

private:
    QPainter& m_painter;
    double m_dpr;
    QTransform m_before;
};

/// Fonts, tinted brushes, and pictures of texts and small signs, made once for a theme, a font and a screen.
class Pens
{
public:
    enum class Face { Normal, Strong, Small };
    enum class Align { Left, Right, Center };

    explicit Pens(const theme::Theme& theme);

    /// Forgets what was made for another theme, font or screen.
    void reset(const QFont& font, double dpr);
    [[nodiscard]] double dpr() const { return m_dpr; } ///< of that screen

    [[nodiscard]] QColor color(theme::Token token) const { return m_theme.color(token); }
    /// `share` of `token` over `base`.
    [[nodiscard]] QColor mixed(theme::Token base, theme::Token token, double share) const;
    /// Stripes: rising, one in three, on a ground of their own. Gap: falling, fine, on a ground. Dots: on
    /// whatever is beneath.
    enum class Pattern { Stripes, Gap, Dots };
    /// Sharp on this screen.
    [[nodiscard]] QBrush brush(Pattern pattern, theme::Token token);
    /// What the brush repeats, in the device's pixels.
    [[nodiscard]] const QImage& tile(Pattern pattern, theme::Token token);
    /// On the grid of the device's pixels.
    [[nodiscard]] double snapped(double x) const { return std::round(x * m_dpr) / m_dpr; }
    [[nodiscard]] const QFont& font(Face face) const { return m_fonts[static_cast<int>(face)]; }
    [[nodiscard]] int widthOf(const QString& text, Face face) const;
    /// One line, elided to the rectangle, in its vertical middle.
    void text(QPainter& painter, const QRectF& where, const QString& text, Face face, const QColor& color,
        Align align = Align::Left);
    /// A small sign around `center`, at most `StampSide` wide and high: `draw` gets where its own center
    /// lies, and is asked once for each `key`.
    using Draw = std::function<void(QPainter& painter, const QPointF& center)>;
    void stamp(QPainter& painter, const QPointF& center, int key, const Draw& draw);
    static constexpr int StampSide = 20;

private:
    [[nodiscard]] QImage drawnTile(Pattern pattern, theme::Token token) const;
    /// What is drawn once and copied from then on: only as much of it as there is something to see.
    struct Picture
    {
        QImage image;
        QPoint offset; ///< of it, in the device's pixels
        QSize size; ///< of all of it, likewise
    };
    [[nodiscard]] QImage blank(const QSizeF& size) const;
    [[nodiscard]] static Picture cropped(const QImage& drawn);
    void place(QPainter& painter, const QPointF& topLeft, const Picture& picture) const;

    struct Key
    {
        QString text;
        int width = 0;
        Face face = Face::Normal;
        QRgb color = 0;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, static_cast<int>(key.face), key.color);
        }
    };

    const theme::Theme& m_theme;
    double m_dpr = 1;
    QFont m_fonts[3];
    QCache<Key, Picture> m_texts;
    QHash<int, Picture> m_stamps;
    mutable QHash<QString, int> m_widths[3];
    std::map<std::pair<Pattern, theme::Token>, QImage> m_tiles;
};

} // namespace covershift::timeline
