#pragma once

#include <session/sentences.h>

namespace covershift::session {

/// A host's text as it may stand in a sentence: on one line, and without anything a terminal would obey.
[[nodiscard]] QString plain(QString text);
/// An instant as a person reads it here; at a command line, so that it can be typed in again.
[[nodiscard]] QString timeText(Instant instant, Place place);
/// What a rule of the ledger or the outbox refused; empty: another kind of error.
[[nodiscard]] QString ruleSentence(const Error& error, const QString& who, Place place);

/// Why a line cannot be read as CSV, by the problem's word.
[[nodiscard]] QString unreadableText(const QString& word);
/// What is said about the fields of what was refused, on one line; else the detail.
[[nodiscard]] QString fieldTexts(const Error& error);
/// What is wrong with a template, a team or their push; empty: another kind of error.
[[nodiscard]] QString planSentence(const Error& error, Place place);
/// What is said otherwise where the host is Viviot; empty: it is said as of Zego.
[[nodiscard]] QString viviotSentence(const Error& error, Place place);
[[nodiscard]] QString viviotPauseSentence(PauseReason reason, const QString& detail, Place place);

} // namespace covershift::session
