#pragma once

#include "statements.h"

#include <store/database.h>

#include <type_traits>

namespace covershift::store {

/// Runs `work`, which gives a Result, as a part of the caller's transaction, or in one of its own.
template <class Work>
[[nodiscard]] std::invoke_result_t<Work> atomically(Database& database, Work work)
{
    if (database.statements().inTransaction())
        return work();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (const Done committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return result;
}

} // namespace covershift::store
