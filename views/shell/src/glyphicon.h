#pragma once

#include <delegates/glyph.h>

#include <QIcon>

namespace covershift::shell {

/// A state's shape as an icon of 12 px with room at its right, where the style leaves little between icon and
/// text. `ratio`: of the device.
[[nodiscard]] QIcon glyphIcon(const delegates::Glyph& glyph, const theme::Theme& theme, qreal ratio);

inline constexpr QSize GlyphIconSize{16, 12};

} // namespace covershift::shell
