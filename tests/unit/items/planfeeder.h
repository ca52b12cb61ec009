#pragma once

#include <algorithm>
#include <planboard_p.h>

namespace covershift::session {

/// Puts a plan on a board as a session would, so that every state of a template can be shown without a host
/// that brings it about. A test that includes this has `models/session/src` among its include directories.
class PlanFeeder
{
public:
    /// In place of all there was; each part by id (exceptions by template, day, member).
    static void put(PlanBoard& plan, const PlanState& state) { plan.d->put(state); }
    [[nodiscard]] static const PlanState& state(const PlanBoard& plan) { return plan.d->state; }

    /// In place of the one of its id, else beside the others.
    static void putTemplate(PlanBoard& plan, const ShiftTemplate& one)
    {
        PlanState state = plan.d->state;
        const auto at = std::ranges::lower_bound(state.templates, one.id, {}, &ShiftTemplate::id);
        if (at != state.templates.end() && at->id == one.id)
            *at = one;
        else
            state.templates.insert(at, one);
        plan.d->put(state);
    }
};

} // namespace covershift::session
