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
    static constexpr EndpointTraits Team{Repeat::LookUp, false, false, std::nullopt};
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
        return Team;
    }
    Q_UNREACHABLE();
}

bool goesAgain(const EndpointTraits& traits, OnUncertain setting)
{
    return traits.repeat == Repeat::Harmless && (!traits.asks || setting == OnUncertain::Resend);
}

} // namespace covershift::sync
