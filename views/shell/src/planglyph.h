#pragma once

#include <delegates/glyph.h>
#include <domain/shifttemplate.h>
#include <domain/team.h>

namespace covershift::shell {

/// The shape and colour that go with a state of the plan.
[[nodiscard]] delegates::Glyph glyphOf(TemplateState state);
[[nodiscard]] delegates::Glyph glyphOf(TeamState state);

} // namespace covershift::shell
