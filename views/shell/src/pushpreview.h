#pragma once

#include <session/session.h>

namespace covershift::shell {

enum class Verb {
    LogIn,
    LogOut, ///< whatever covers: a logout for a login, an end for an inserted shift
    Insert,
    EndShifts, ///< inserted shifts alone
};

/// What a person wants of the cover of some workers.
struct CoverWish
{
    Verb verb = Verb::LogIn;
    QVector<WorkerId> workers;
    std::optional<Instant> at; ///< nothing: now
    std::optional<Instant> until; ///< end of an insert
    bool again = false;
    QString reason;
    milliseconds grace{0};
};

/// What a wish would do, by the rules that the core applies when it is carried out: who goes, who is left out
/// and why, and what is out of the ordinary.
struct PushPreview
{
    QVector<WorkerId> going; ///< each once
    QVector<WorkerId> pushed; ///< of these, who gets a login, a logout or an insert
    QVector<ShiftId> ended; ///< inserted shifts that end
    QVector<session::Skipped> skipped;
    QVector<session::Notice> notices;

    /// One worker, now, and nothing to be asked about: goes at once. A warning about the product is said, not
    /// asked.
    [[nodiscard]] bool isPlain(const CoverWish& wish) const;
    [[nodiscard]] bool has(PushWarning warning) const;
    [[nodiscard]] bool has(ErrorKind kind) const;
};

[[nodiscard]] PushPreview previewPush(
    const session::Board& board, IdentityKind identity, const CoverWish& wish, Instant now);

/// An inserted shift that runs, or is to run, without an end that holds.
[[nodiscard]] bool isOpenInsert(const LiveShift& shift);
/// Likewise, one that a login began.
[[nodiscard]] bool isOpenLogin(const LiveShift& shift);

/// The worker's name, or the number by which a person finds it in the audit.
[[nodiscard]] QString nameOf(const session::Board& board, WorkerId worker);

} // namespace covershift::shell
