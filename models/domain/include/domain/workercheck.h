#pragma once

#include <domain/workerimport.h>

namespace covershift {

/// The worker with its texts trimmed, as an import would write it.
[[nodiscard]] Worker trimmed(Worker worker);

/// What an import would say of these fields, by its columns' words; the known workers may not share an
/// identifier with it, save the one of the same id. Empty: it may be saved.
[[nodiscard]] QVector<ImportError> checkWorkerFields(const Worker& worker, const QVector<Worker>& known);

/// What an e-mail address must be to be stored, or to stand in an invitation. Catches the text of another
/// field, no more: only a message that arrives proves an address.
[[nodiscard]] bool isEmailAddress(const QString& text);

} // namespace covershift
