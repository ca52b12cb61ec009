#include <session/doubt.h>
#include <sync/traits.h>

namespace covershift::session {

bool settlesItself(OperationKind kind, OnUncertain setting)
{
    const sync::EndpointTraits& traits = sync::traitsOf(kind);
    return sync::goesAgain(traits, setting) || traits.repeat == sync::Repeat::LookUp;
}

} // namespace covershift::session
