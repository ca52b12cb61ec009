#pragma once

#include <api/http.h>
#include <api/viviotshift.h>
#include <api/viviotteam.h>

namespace covershift::test {

/// A file of tests/data/viviot, without the end of its last line.
[[nodiscard]] QByteArray golden(const QString& name);
[[nodiscard]] QByteArray goldenOf(const QString& name, ViviotFormat format); ///< `name` without its suffix

/// A whole answer to a push.
[[nodiscard]] api::HttpOutcome whole(
    int status, const QByteArray& body, const QByteArray& contentType = "application/json");

[[nodiscard]] api::ViviotReading reading(
    EndDateMeaning endDate = EndDateMeaning::Exclusive, const QByteArray& zone = "Europe/Madrid");

[[nodiscard]] QUuid guid(const QString& text);
/// The two shifts and the two teams of every golden answer.
[[nodiscard]] QVector<api::RemoteShift> goldenShifts();
[[nodiscard]] QVector<api::RemoteTeam> goldenTeams();

/// One shift in the host's JSON, with one member put in the place of another of that name; without `value`
/// the member is left out.
[[nodiscard]] QByteArray shiftWith(const QByteArray& member, const QByteArray& value);
[[nodiscard]] QByteArray answerWith(const QByteArray& shift); ///< a ShiftResponse around it

} // namespace covershift::test
