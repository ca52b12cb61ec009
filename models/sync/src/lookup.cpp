#include "lookup.h"

#include <algorithm>
#include <array>

namespace covershift::sync {

namespace {

constexpr std::array LookUps{
    milliseconds(0), milliseconds(5'000), milliseconds(30'000), milliseconds(120'000)};

/// The host may list them in another order, and says their names too.
bool areSame(const QVector<BusinessUserId>& ours, const QVector<BusinessUser>& theirs)
{
    QSet<BusinessUserId> listed;
    for (const BusinessUser& user : theirs)
        listed.insert(user.id);
    return listed == QSet<BusinessUserId>(ours.cbegin(), ours.cend());
}

bool isSame(const TemplatePush& push, const api::RemoteShift& shift)
{
    return push.name == shift.name && push.team == shift.team && push.startOffset == shift.startOffset
        && push.duration == shift.duration && push.firstDay == shift.firstDay && push.lastDay == shift.lastDay
        && areSame(push.members, shift.members);
}

bool isSame(const TeamPush& push, const api::RemoteTeam& team)
{
    return push.name == team.name && push.leader == team.leader && areSame(push.members, team.members);
}

template <class Push, class Remote>
Finding found(
    const Push& push, const QSet<QUuid>& known, const QSet<QUuid>& linked, const QVector<Remote>& listed)
{
    Finding finding;
    for (const Remote& one : listed) {
        if (one.id.isNull() || known.contains(one.id) || linked.contains(one.id))
            continue;
        QVector<QUuid>& fitting = isSame(push, one) ? finding.ids : finding.others;
        if (!fitting.contains(one.id))
            fitting.append(one.id);
    }
    return finding;
}

} // namespace

Finding findOurs(const TemplatePush& push, const QSet<QUuid>& known, const QSet<QUuid>& linked,
    const QVector<api::RemoteShift>& listed)
{
    return found(push, known, linked, listed);
}

Finding findOurs(const TeamPush& push, const QSet<QUuid>& known, const QSet<QUuid>& linked,
    const QVector<api::RemoteTeam>& listed)
{
    return found(push, known, linked, listed);
}

std::optional<milliseconds> nextLookUp(milliseconds sinceDoubt)
{
    const auto next = std::ranges::upper_bound(LookUps, sinceDoubt);
    return next == LookUps.end() ? std::nullopt : std::optional(*next);
}

QByteArray idsText(const QVector<QUuid>& ids)
{
    QByteArray text;
    for (const QUuid& id : ids)
        text += (text.isEmpty() ? QByteArray() : QByteArray(" ")) + guidText(id).toLatin1();
    return text;
}

QSet<QUuid> idsFrom(const QByteArray& text)
{
    QSet<QUuid> ids;
    for (const QByteArray& word : text.split(' ')) {
        if (const auto id = guidFrom(QString::fromLatin1(word)))
            ids.insert(*id);
    }
    return ids;
}

} // namespace covershift::sync
