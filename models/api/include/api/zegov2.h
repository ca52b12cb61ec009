#pragma once

#include <api/http.h>
#include <api/zegoanswer.h>
#include <domain/worker.h>

#include <optional>

namespace covershift::api {

/// `POST /v2/shift/` (`contracts/zego.md`, Calls): a new shift, open where there is no end. Makes another one
/// each time it is sent.
struct ZegoInsert
{
    Identifier identifier;
    Instant start;
    std::optional<Instant> end;

    [[nodiscard]] static QByteArray path();
    [[nodiscard]] QByteArray payload() const; ///< `endTime` is always there, `null` where there is none
};

/// `PUT /v2/shift/<id>`: the end of an open one.
struct ZegoEnd
{
    QString remoteId; ///< as the host gave it
    Instant end;

    [[nodiscard]] QByteArray path() const; ///< percent-encoded
    [[nodiscard]] QByteArray payload() const;
};

/// `POST /v1/match/`: the employer confirms, or not, that the person is theirs. Answered as a v1 push is.
struct ZegoMatch
{
    QString customerNumber;
    bool success = true;

    [[nodiscard]] static QByteArray path();
    [[nodiscard]] QByteArray payload() const;
};

/// As `zegoPost()`, with the other method.
[[nodiscard]] HttpRequest zegoPut(
    const QUrl& base, const QByteArray& path, const QByteArray& key, const QByteArray& payload);

/// Taken, with the id, is 201 with the shift that was sent: its id (a text, or a whole number of any length,
/// kept digit by digit), its person, start and end. An answer about anybody or anything else is unreadable.
[[nodiscard]] ZegoAnswer decodeInsert(const HttpOutcome& outcome, Instant now, const ZegoInsert& sent);

/// Taken, with the id that was sent, is 201 or 200 with the end that was sent.
[[nodiscard]] ZegoAnswer decodeEnd(const HttpOutcome& outcome, Instant now, const ZegoEnd& sent);

} // namespace covershift::api
