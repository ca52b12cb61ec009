#pragma once

#include <domain/operation.h>
#include <sandbox/sandboxhost.h>

#include <set>

namespace covershift::tests {

/// What a data folder and a host say of each other once everything is settled; empty: they agree.
/// `saidSaved`: the operations that some run told to be saved.
[[nodiscard]] QString disagreement(const QVector<Operation>& operations,
    const QVector<sandbox::TakenPush>& taken, const std::set<qint64>& saidSaved);

/// Whether the host has taken this operation.
[[nodiscard]] bool hasTaken(const QVector<sandbox::TakenPush>& taken, const Operation& operation);

} // namespace covershift::tests
