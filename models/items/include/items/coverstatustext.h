#pragma once

#include <domain/coverstatus.h>

#include <QString>
#include <QStringList>

namespace covershift::items {

/// What user/status last said of a worker, as a person reads it; one place for the table, its tips and the
/// panel beside it.

/// "Enabled", "Disabled", "Not known to Zego", "Not checked".
[[nodiscard]] QString productTitle(const CoverStatus& status);
/// With its age where it has one: "Enabled · 5 min ago".
[[nodiscard]] QString coverStatusText(const CoverStatus& status, Instant now);
/// What the provider added to it, a label and a text each; empty ones are left out.
[[nodiscard]] QVector<std::pair<QString, QString>> coverStatusFacts(const CoverStatus& status);
[[nodiscard]] bool wasChecked(const CoverStatus& status);

} // namespace covershift::items
