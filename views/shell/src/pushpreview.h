#pragma once

#include <forms/pushform.h>
#include <session/session.h>

namespace covershift::shell {

/// What a push would do, by the rules that the core applies when it is made: who goes, who is left out and
/// why, and what is out of the ordinary.
struct PushPreview
{
    QVector<WorkerId> going;
    QVector<session::Skipped> skipped;
    QVector<session::Notice> notices;

    /// One worker, now, and nothing to be said about it: goes without being asked about.
    [[nodiscard]] bool isPlain(const session::PushRequest& request) const;
    [[nodiscard]] bool has(PushWarning warning) const;
    [[nodiscard]] bool has(ErrorKind kind) const;
};

[[nodiscard]] PushPreview previewPush(
    const session::Board& board, IdentityKind identity, const session::PushRequest& request, Instant now);

/// What the form says about it. `asksForTime`: the time stands in the form's own field.
[[nodiscard]] forms::PushSummary summaryOf(const PushPreview& preview, const session::Board& board,
    const session::PushRequest& request, bool asksForTime);

/// "3 logins", "Logout of Ana Sousa".
[[nodiscard]] QString phraseOf(
    OperationKind kind, const QVector<WorkerId>& workers, const session::Board& board);
/// Who was left out, a sentence a reason.
[[nodiscard]] QStringList skippedSentences(
    const QVector<session::Skipped>& skipped, const session::Board& board);
/// The worker's name, or the number by which a person finds it in the audit.
[[nodiscard]] QString nameOf(const session::Board& board, WorkerId worker);

} // namespace covershift::shell
