#pragma once

#include "linefile.h"
#include "viviotseed.h"

#include <QHash>
#include <QMutex>

namespace covershift::sandbox {

/// What the Viviot host knows: what its seed gives it and, in memory and with a folder in
/// `viviot-taken.jsonl` there, every call that changed something. Thread-safe.
class ViviotState
{
public:
    /// Begins anew: with the seed, then with what the folder's file holds.
    [[nodiscard]] Done open(quint32 seed, const QString& folder);

    [[nodiscard]] QUuid organisation() const;
    [[nodiscard]] QVector<ViviotUser> users() const;
    [[nodiscard]] std::optional<ViviotUser> user(int id) const;
    [[nodiscard]] QVector<ViviotTeam> teams() const;
    [[nodiscard]] std::optional<ViviotTeam> team(const QUuid& id) const;
    [[nodiscard]] QVector<ViviotShift> shifts() const;
    [[nodiscard]] QVector<ViviotTaken> taken() const;

    /// With the id that it gets; `DiskFull` where the folder does not take it: then nothing has changed.
    [[nodiscard]] Result<ViviotShift> insertShift(ViviotShift shift, ViviotTaken by);
    [[nodiscard]] Result<ViviotTeam> insertTeam(ViviotTeam team, ViviotTaken by);
    /// The team is known.
    [[nodiscard]] Done updateTeam(const ViviotTeam& team, ViviotTaken by);

private:
    [[nodiscard]] bool replay(const QByteArray& line);
    void apply(const ViviotTaken& by, const ViviotShift& shift);
    void apply(const ViviotTaken& by, const ViviotTeam& team);

    mutable QMutex m_mutex;
    quint32 m_seed = 0;
    ViviotSeed m_world;
    QHash<int, ViviotUser> m_users;
    QVector<ViviotTaken> m_taken;
    LineFile m_file;
};

} // namespace covershift::sandbox
