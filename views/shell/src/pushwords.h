#pragma once

#include "pushpreview.h"

#include <forms/pushform.h>

namespace covershift::shell {

/// What the form says about a wish. `asksForTime`: the time stands in the form's own field. `skew`: the
/// host's clock less ours, where it is an alert and the wish is for now.
[[nodiscard]] forms::PushSummary summaryOf(const PushPreview& preview, const session::Board& board,
    const CoverWish& wish, bool asksForTime, std::optional<milliseconds> skew);

/// "3 logins", "Logout of Ana Sousa".
[[nodiscard]] QString phraseOf(Verb verb, const QVector<WorkerId>& workers, const session::Board& board);
/// Of what was saved: the one verb that says it.
[[nodiscard]] Verb verbOf(const QVector<Operation>& operations);
/// Each once.
[[nodiscard]] QVector<WorkerId> workersOf(const QVector<Operation>& operations);
/// Who was left out, a sentence a reason.
[[nodiscard]] QStringList skippedSentences(
    const QVector<session::Skipped>& skipped, const session::Board& board);
/// What is to be said about the products of those who go; empty where there is nothing.
[[nodiscard]] QStringList productSentences(const PushPreview& preview, const session::Board& board);
/// How far the two clocks are apart, and which is behind.
[[nodiscard]] QString skewSentence(milliseconds skew);

} // namespace covershift::shell
