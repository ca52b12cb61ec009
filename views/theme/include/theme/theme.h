#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace covershift::theme {

/// Every colour of the program by what it is for. One table of tokens (`resources/theme/tokens.json`) gives
/// each its light and its dark value.
enum class Token {
    Window, ///< behind panels
    Surface, ///< panels, tables
    SurfaceRaised, ///< headers, popups
    Border,
    Text,
    TextMuted,
    Accent,
    AccentText, ///< on Accent
    Selection,
    CoverAccepted,
    CoverConfirmed,
    CoverQueued,
    CoverUncertain,
    CoverEnding,
    Scheduled,
    Danger,
    DangerSurface,
    Warning,
    WarningSurface,
    Success,
    NowLine,
    GridLine,
    SandboxBanner,
    SandboxBannerText,
    Count,
};

inline constexpr int Grid = 8; ///< px; spacing is a multiple of it, or its half

enum class Scheme { System, Light, Dark };

/// Light or dark, from one table. One object, made by the composition root before it gives the application a
/// palette (Qt before 6.5 tells the desktop's scheme by its palette alone), handed on by reference. GUI
/// thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme); ///< System follows the desktop's palette
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor color(Token token) const;
    /// As on paper: the light value, whatever the scheme.
    [[nodiscard]] QColor paperColor(Token token) const;
    [[nodiscard]] QPalette palette() const;
    /// What the palette cannot say (focus rings, table headers, the navigation); made from the same tokens.
    /// Hooks: object names `navigation` (a QListView) and `sandboxBanner`; dynamic properties `primary`,
    /// `danger`, `toggle`, `counter` and `alarm` (buttons), `muted`, `problem` and `heading` (labels), `card`
    /// (frames), `invalid` (fields), all bool, and `notice` (frames): "danger" or "warning".
    [[nodiscard]] QString styleSheet() const;
    /// One of the project's own icons (`resources/icons/NAME.svg`), tinted for the scheme, sharp at any
    /// scale. Null where there is none of that name. An icon keeps its colours: ask again when `changed()`.
    [[nodiscard]] QIcon icon(const QString& name) const;
    [[nodiscard]] QIcon icon(const QString& name, Token tint) const;

Q_SIGNALS:
    void changed(); ///< every colour may be another now

private:
    void load();
    Scheme m_scheme = Scheme::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
    QHash<int, QColor> m_light;
    QHash<int, QColor> m_darkColors;
};

} // namespace covershift::theme
