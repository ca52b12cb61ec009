#pragma once

#include <theme/theme.h>

#include <QBrush>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace covershift::timeline {

/// Fonts, tinted brushes and laid-out texts, made once for a theme, a font and a screen.
class Pens
{
public:
    enum class Face { Normal, Strong, Small };
    enum class Align { Left, Right, Center };

    explicit Pens(const theme::Theme& theme);

    /// Forgets what was made for another theme, font or screen.
    void reset(const QFont& font, double dpr);

    [[nodiscard]] QColor color(theme::Token token) const { return m_theme.color(token); }
    /// `share` of `token` over `base`.
    [[nodiscard]] QColor mixed(theme::Token base, theme::Token token, double share) const;
    /// Diagonal stripes, one in three, sharp on this screen.
    [[nodiscard]] QBrush hatch(theme::Token token);
    [[nodiscard]] const QFont& font(Face face) const { return m_fonts[static_cast<int>(face)]; }
    [[nodiscard]] int widthOf(const QString& text, Face face) const;
    /// One line, elided to the rectangle, in its vertical middle.
    void text(QPainter& painter, const QRectF& where, const QString& text, Face face, const QColor& color,
        Align align = Align::Left);

private:
    struct Key
    {
        QString text;
        int width = 0;
        Face face = Face::Normal;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, static_cast<int>(key.face));
        }
    };

    const theme::Theme& m_theme;
    double m_dpr = 1;
    QFont m_fonts[3];
    QHash<Key, QStaticText> m_texts;
    QHash<int, QBrush> m_hatches;
};

} // namespace covershift::timeline
