#include "wordtable.h"

#include <domain/operation.h>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<OperationKind> Kinds[] = {
    {OperationKind::Login, "login"_L1},
    {OperationKind::Logout, "logout"_L1},
    {OperationKind::Insert, "insert"_L1},
    {OperationKind::End, "end"_L1},
    {OperationKind::Match, "match"_L1},
    {OperationKind::Template, "template"_L1},
    {OperationKind::Team, "team"_L1},
};

constexpr Word<OperationState> OperationStates[] = {
    {OperationState::Queued, "queued"_L1},
    {OperationState::Sending, "sending"_L1},
    {OperationState::Accepted, "accepted"_L1},
    {OperationState::Confirmed, "confirmed"_L1},
    {OperationState::Rejected, "rejected"_L1},
    {OperationState::Uncertain, "uncertain"_L1},
    {OperationState::Expired, "expired"_L1},
    {OperationState::Discarded, "discarded"_L1},
};

} // namespace

QString kindName(OperationKind kind)
{
    return wordOf(Kinds, kind);
}

std::optional<OperationKind> kindFromName(QStringView name)
{
    return valueOf(Kinds, name);
}

QString stateName(OperationState state)
{
    return wordOf(OperationStates, state);
}

std::optional<OperationState> stateFromName(QStringView name)
{
    return valueOf(OperationStates, name);
}

bool isUsableRemoteId(const QString& id)
{
    constexpr qsizetype Longest = 200;
    const bool steers = std::any_of(id.begin(), id.end(), [](QChar c) { return !c.isPrint(); });
    return !id.isEmpty() && id.size() <= Longest && !steers && id != u"."_s && id != u".."_s;
}

} // namespace covershift
