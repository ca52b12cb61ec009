#pragma once

#include "viviotseed.h"

namespace covershift::sandbox {

struct FieldError
{
    QString code;
    QString field;
    QString message;
};

/// The ResponseStatus of a failure.
struct ViviotFailure
{
    int status = 400;
    QString code;
    QString message;
    QVector<FieldError> errors;
};

/// An answer before it has a form.
struct ViviotAnswer
{
    enum class Shape { Shifts, Teams, Users, SignedIn };
    Shape shape = Shape::Shifts;
    std::optional<ViviotFailure> failure; ///< with one, nothing of what stands below counts
    QVector<ViviotShift> shifts;
    QVector<ViviotTeam> teams;
    QVector<ViviotUser> users; ///< also those whose names the members of a shift or team need
    QUuid organisation;
    QString user; ///< who signed in
    QByteArray session;
};

/// camelCase, GUIDs without dashes, what is null left out.
[[nodiscard]] QByteArray jsonOf(const ViviotAnswer& answer, const ViviotStyle& style);
/// As .NET's DataContractSerializer writes it: in its order, `i:nil` for what is null.
[[nodiscard]] QByteArray xmlOf(const ViviotAnswer& answer, const ViviotStyle& style);

/// The people of these ids, in their order; one who is not known has no names.
[[nodiscard]] QVector<ViviotUser> peopleOf(const QVector<int>& ids, const QVector<ViviotUser>& users);

} // namespace covershift::sandbox
