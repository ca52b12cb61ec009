#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace covershift::sandbox {

/// What the host says of a worker's product.
enum class FleetProduct { Enabled, Disabled, Unknown };

/// A worker of the made-up fleet. Names are put together from lists; numbers and addresses are of ranges
/// that are kept for fiction (example.com, +44 7700 900xxx).
struct FleetWorker
{
    QString name;
    QString customerNumber;
    QString workProviderUserId;
    QString email;
    QString phone;
    QString team;
    QString vehicleRegistration;
    FleetProduct product = FleetProduct::Enabled;
    int businessUserId = 0; ///< what Viviot calls the worker
    bool isMatched = true; ///< the import says that id; else a person has to find it
};

inline constexpr int FleetTeams = 8;
inline constexpr int FleetSize = 200;

/// 200 workers in 8 teams of 25, by team; one of each team has a disabled product, and one worker of all is
/// unknown to the host. The same seed gives the same fleet on every platform.
[[nodiscard]] QVector<FleetWorker> makeFleet(quint32 seed);
/// Names of people who are none of the fleet.
[[nodiscard]] QStringList makeOtherNames(quint32 seed, int count);

/// A small generator of our own, since the standard's distributions differ between libraries.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    /// From 0 to `sides` - 1.
    [[nodiscard]] int roll(int sides) { return static_cast<int>(next() % static_cast<quint64>(sides)); }
    /// From `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most) { return least + roll(most - least + 1); }
    template <class T>
    void shuffle(QVector<T>& items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            items.swapItemsAt(i, roll(static_cast<int>(i + 1)));
    }

private:
    quint64 next();
    quint64 m_state;
};

} // namespace covershift::sandbox
