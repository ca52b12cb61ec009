#pragma once

#include <domain/instant.h>
#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <optional>

namespace covershift::sandbox {

/// What is wrong with the body of a v2 call: a text about one field, or about the whole where it names none.
struct BodyRefusal
{
    QString field;
    QString text;
};

/// The body of `POST /v2/shift/` (`contracts/zego.md`).
struct InsertBody
{
    QString identityName;
    QString identity;
    Instant start;
    std::optional<Instant> end;
};
[[nodiscard]] tl::expected<InsertBody, BodyRefusal> readInsert(const QByteArray& body);

/// The body of `PUT /v2/shift/<id>`: the end.
[[nodiscard]] tl::expected<Instant, BodyRefusal> readEnd(const QByteArray& body);

/// The body of `POST /v1/match/`, or the sentence that says what is wrong with it.
struct MatchBody
{
    QString customerNumber;
    bool success = false;
};
[[nodiscard]] tl::expected<MatchBody, QString> readMatch(const QByteArray& body);

/// The limits of a shift that the host knows, as it stands at `now`; nothing: they hold.
[[nodiscard]] std::optional<BodyRefusal> outsideLimits(
    Instant start, const std::optional<Instant>& end, std::optional<Instant> now);

} // namespace covershift::sandbox
