#pragma once

#include <api/http.h>
#include <api/zegoanswer.h>
#include <domain/worker.h>

#include <QVector>

namespace covershift::api {

/// v1 `shift/login`, `shift/logout`, `batch/login`, `batch/logout` (`contracts/zego.md`, Calls), in the
/// current and in the legacy generation: the identifier's kind names the field. One entry goes to
/// `shift/`, several to `batch/`.
struct ZegoShiftPush
{
    enum class Verb { Login, Logout };
    struct Entry
    {
        Identifier identifier;
        Instant at;
    };
    Verb verb = Verb::Login;
    QVector<Entry> entries;

    /// `/v1/batch/login/` and the like.
    [[nodiscard]] QByteArray path() const;
    /// The body: what is frozen with the attempt before the first byte leaves.
    [[nodiscard]] QByteArray payload() const;
};

/// The request for a payload that was frozen before: path below the connection's URL, raw key as
/// `Authorization`, JSON. A key that cannot stand in a header (`checkedKey()`) is left out.
[[nodiscard]] HttpRequest zegoPost(
    const QUrl& base, const QByteArray& path, const QByteArray& key, const QByteArray& payload);

/// Reads the answer to a v1 push: Taken is 202 with `{"status":"PENDING"}`, and nothing else is. Members
/// besides `status` are ignored, save `error`; a member twice or a byte order mark makes it unreadable.
[[nodiscard]] ZegoAnswer decodeShiftPush(const HttpOutcome& outcome, Instant now);

/// `2026-11-21T14:00:00+00:00`
[[nodiscard]] QByteArray wireTime(Instant instant);

} // namespace covershift::api
