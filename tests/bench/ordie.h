#pragma once

#include <domain/error.h>

#include <QtGlobal>

#include <cstdlib>
#include <type_traits>
#include <utility>

namespace covershift::bench {

/// The value, or the end of the bench with a line that says what failed: half a fleet would pass for a whole.
template <class T>
T orDie(Result<T> result, const char* what)
{
    if (!result) {
        qCritical("covershift-bench: %s: %s %s", what, qPrintable(errorCode(result.error().kind)),
            qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace covershift::bench
