#pragma once

#include <domain/liveshift.h>
#include <theme/theme.h>

#include <optional>

namespace covershift::timeline {

inline constexpr milliseconds LongestShift = std::chrono::hours(14);

/// How a shift is drawn. Each state differs in more than its colour: in fill, outline, edge or mark.
struct BarLook
{
    enum class Fill { Solid, Light, Hatched, Outline };
    enum class Edge { Closed, Arrow, Chevrons, Failed };
    enum class Mark { None, Check, Question, Clock, Late, Lock };

    theme::Token token = theme::Token::CoverAccepted;
    Fill fill = Fill::Solid;
    Edge edge = Edge::Closed;
    Mark mark = Mark::None;
    bool dotted = false; ///< its outline
    bool over = false; ///< has ended: drawn lower than what runs
    bool backdated = false;
    /// Cover that runs for over twelve hours: from then to the limit of a shift.
    std::optional<Interval> fuse;
    friend bool operator==(const BarLook&, const BarLook&) = default;
};

[[nodiscard]] BarLook barLook(const LiveShift& shift, Instant now);

} // namespace covershift::timeline
