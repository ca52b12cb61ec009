#include "viviotstate.h"

#include "viviotlines.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

Done ViviotState::open(quint32 seed, const QString& folder)
{
    const QMutexLocker lock(&m_mutex);
    m_seed = seed;
    m_world = makeViviotSeed(seed);
    m_users.clear();
    for (const ViviotUser& user : std::as_const(m_world.users))
        m_users.insert(user.id, user);
    m_taken.clear();
    return m_file.open(
        folder, u"viviot-taken.jsonl"_s, [this](const QByteArray& line) { return replay(line); });
}

bool ViviotState::replay(const QByteArray& line)
{
    const auto read = viviotLine(line);
    if (!read)
        return false;
    if (read->by.call == ViviotTaken::Call::InsertShift)
        apply(read->by, read->shift);
    else
        apply(read->by, read->team);
    return true;
}

void ViviotState::apply(const ViviotTaken& by, const ViviotShift& shift)
{
    m_world.shifts.append(shift);
    m_taken.append(by);
}

void ViviotState::apply(const ViviotTaken& by, const ViviotTeam& team)
{
    const auto known = std::find_if(
        m_world.teams.begin(), m_world.teams.end(), [&](const ViviotTeam& one) { return one.id == team.id; });
    if (known == m_world.teams.end())
        m_world.teams.append(team);
    else
        *known = team;
    m_taken.append(by);
}

QUuid ViviotState::organisation() const
{
    const QMutexLocker lock(&m_mutex);
    return m_world.organisation;
}

QVector<ViviotUser> ViviotState::users() const
{
    const QMutexLocker lock(&m_mutex);
    return m_world.users;
}

std::optional<ViviotUser> ViviotState::user(int id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_users.constFind(id);
    return known == m_users.constEnd() ? std::nullopt : std::optional(*known);
}

QVector<ViviotTeam> ViviotState::teams() const
{
    const QMutexLocker lock(&m_mutex);
    return m_world.teams;
}

std::optional<ViviotTeam> ViviotState::team(const QUuid& id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = std::find_if(m_world.teams.constBegin(), m_world.teams.constEnd(),
        [&](const ViviotTeam& one) { return one.id == id; });
    return known == m_world.teams.constEnd() ? std::nullopt : std::optional(*known);
}

QVector<ViviotShift> ViviotState::shifts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_world.shifts;
}

QVector<ViviotTaken> ViviotState::taken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_taken;
}

Result<ViviotShift> ViviotState::insertShift(ViviotShift shift, ViviotTaken by)
{
    const QMutexLocker lock(&m_mutex);
    shift.id = viviotId(m_seed, "shift"_L1, m_world.shifts.size());
    by.id = shift.id;
    if (auto kept = m_file.append(lineOf(by, shift)); !kept)
        return tl::unexpected(kept.error());
    apply(by, shift);
    return shift;
}

Result<ViviotTeam> ViviotState::insertTeam(ViviotTeam team, ViviotTaken by)
{
    const QMutexLocker lock(&m_mutex);
    team.id = viviotId(m_seed, "team"_L1, m_world.teams.size());
    by.id = team.id;
    if (auto kept = m_file.append(lineOf(by, team)); !kept)
        return tl::unexpected(kept.error());
    apply(by, team);
    return team;
}

Done ViviotState::updateTeam(const ViviotTeam& team, ViviotTaken by)
{
    const QMutexLocker lock(&m_mutex);
    by.id = team.id;
    if (auto kept = m_file.append(lineOf(by, team)); !kept)
        return kept;
    apply(by, team);
    return {};
}

} // namespace covershift::sandbox
