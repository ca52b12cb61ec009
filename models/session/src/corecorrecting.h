#pragma once

#include "core.h"
#include "coreparts.h"

namespace covershift::session {

template <class T>
bool hasChanged(const Result<T>& result)
{
    return result.has_value();
}

inline bool hasChanged(const Result<PushReceipt>& result)
{
    return result && !result->operations.isEmpty();
}

// Noted first: were the program to end in between, a revision that is due in vain would be the lesser loss.
template <class Change>
std::invoke_result_t<Change> Core::correcting(const Interval& time, const QString& reason, Change change)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto noted = note(closedIn(time), reason);
    if (!noted)
        return tl::unexpected(noted.error());
    const auto result = change();
    if (!noted->isEmpty() && !hasChanged(result)) {
        if (const Done forgotten = m_parts->periods.removeCorrections(*noted); !forgotten)
            Q_EMIT failed(forgotten.error());
    }
    return result;
}

} // namespace covershift::session
