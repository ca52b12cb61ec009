#pragma once

#include "viviotanswer.h"
#include "viviotbody.h"
#include "viviotstate.h"

namespace covershift::sandbox {

/// How a call that changes something came.
struct CallContext
{
    QString user;
    bool xml = false; ///< its body
    ViviotStyle style;
    std::optional<QString> rejected; ///< what to refuse it with, once nothing else is wrong
};

/// The calls of the Viviot host on bodies that could be read: each is held to the contract's limits, and all
/// that is wrong is said, by field.
class ViviotCalls
{
public:
    /// The state must outlive it.
    explicit ViviotCalls(ViviotState& state)
        : m_state(state)
    {
    }

    [[nodiscard]] ViviotAnswer insertShift(const BodyValues& body, const CallContext& context);
    [[nodiscard]] ViviotAnswer insertTeam(const BodyValues& body, const CallContext& context);
    [[nodiscard]] ViviotAnswer updateTeam(const BodyValues& body, const CallContext& context);
    [[nodiscard]] ViviotAnswer shifts() const;
    [[nodiscard]] ViviotAnswer teams() const;
    [[nodiscard]] ViviotAnswer users() const;

private:
    [[nodiscard]] ViviotAnswer base(ViviotAnswer::Shape shape) const;
    [[nodiscard]] QVector<FieldError> faultsOf(const ViviotShift& shift) const;
    [[nodiscard]] QVector<FieldError> faultsOf(const ViviotTeam& team) const;
    void checkMembers(QVector<FieldError>& faults, const QString& field, const QVector<int>& members) const;

    ViviotState& m_state;
};

/// A ResponseStatus that says the first of the errors, and all of them.
[[nodiscard]] ViviotFailure validationFailure(const QVector<FieldError>& errors);

} // namespace covershift::sandbox
