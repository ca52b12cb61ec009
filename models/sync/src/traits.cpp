#include <domain/pushrules.h>
#include <sync/traits.h>

namespace covershift::sync {

const EndpointTraits& traitsOf(OperationKind kind)
{
    static constexpr EndpointTraits Shift{Repeat::Harmless, true, true, std::nullopt};
    static constexpr EndpointTraits Insert{Repeat::NeverByItself, false, false, InsertWindow};
    static constexpr EndpointTraits End{Repeat::Harmless, false, false, std::nullopt};
    static constexpr EndpointTraits Match{Repeat::Harmless, false, false, std::nullopt};
    static constexpr EndpointTraits Template{Repeat::LookUp, false, false, std::nullopt};
    static constexpr EndpointTraits InsertTeam{Repeat::LookUp, false, false, std::nullopt};
    switch (kind) {
    case OperationKind::Login:
    case OperationKind::Logout:
        return Shift;
    case OperationKind::Insert:
        return Insert;
    case OperationKind::End:
        return End;
    case OperationKind::Match:
        return Match;
    case OperationKind::Template:
        return Template;
    case OperationKind::Team:
        return InsertTeam;
    }
    Q_UNREACHABLE();
}

const EndpointTraits& traitsOf(const Operation& operation)
{
    static constexpr EndpointTraits UpdateTeam{Repeat::Harmless, false, false, std::nullopt};
    const bool updates = operation.kind == OperationKind::Team && !operation.remoteId.isEmpty();
    return updates ? UpdateTeam : traitsOf(operation.kind);
}

bool goesAgain(const EndpointTraits& traits, OnUncertain setting)
{
    return traits.repeat == Repeat::Harmless && (!traits.asks || setting == OnUncertain::Resend);
}

} // namespace covershift::sync
