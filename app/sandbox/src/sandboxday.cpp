#include "fleet.h"

#include <sandbox/sandboxday.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

// Of the 200: who is where at `now`.
constexpr int overTwelveHours = 2;
constexpr int inSecondPart = 12;
constexpr int inOnlyPart = 116;
constexpr int finished = 33;
static_assert(overTwelveHours + inSecondPart + inOnlyPart + finished < FleetSize);

/// Seconds before now at which the waves of the teams begin.
constexpr std::array<int, FleetTeams> waveMinutes{570, 510, 440, 370, 300, 230, 150, 70};

/// Makes the pushes of one person after the other; times are seconds before now.
class Day
{
public:
    Day(quint32 seed, Instant now)
        : m_dice(quint64(seed) * 7919 + static_cast<quint64>(msOf(now)))
        , m_now(std::chrono::floor<seconds>(now))
        , m_waves(waveMinutes.begin(), waveMinutes.end())
    {
        m_dice.shuffle(m_waves);
    }

    [[nodiscard]] QVector<DayPush> pushes(QVector<FleetWorker> fleet)
    {
        m_dice.shuffle(fleet);
        auto next = fleet.cbegin();
        for (int i = 0; i < overTwelveHours; ++i)
            login(*next++, minutes(730, 770));
        for (int i = 0; i < inSecondPart; ++i)
            twoParts(*next++);
        for (int i = 0; i < inOnlyPart; ++i, ++next)
            login(*next, inWave(*next));
        for (int i = 0; i < finished; ++i) {
            const int start = minutes(370, 590);
            login(*next, start);
            logout(*next++, start - minutes(150, 350));
        }
        std::sort(m_pushes.begin(), m_pushes.end(), [](const DayPush& a, const DayPush& b) {
            return std::tie(a.at, a.customerNumber) < std::tie(b.at, b.customerNumber);
        });
        return std::move(m_pushes);
    }

private:
    [[nodiscard]] int minutes(int least, int most) { return m_dice.between(least * 60, most * 60); }

    [[nodiscard]] int inWave(const FleetWorker& worker)
    {
        auto wave = m_teamWaves.constFind(worker.team);
        if (wave == m_teamWaves.constEnd())
            wave = m_teamWaves.insert(worker.team, m_waves.at(m_teamWaves.size()));
        return minutes(*wave - 55, *wave + 25);
    }

    void twoParts(const FleetWorker& worker)
    {
        const int start = minutes(540, 600);
        const int end = start - minutes(120, 180);
        login(worker, start);
        logout(worker, end);
        login(worker, std::min(inWave(worker), end - minutes(45, 75)));
    }

    void login(const FleetWorker& worker, int before) { push(true, worker, before); }
    void logout(const FleetWorker& worker, int before) { push(false, worker, before); }
    void push(bool login, const FleetWorker& worker, int before)
    {
        m_pushes.append({login, worker.customerNumber, m_now - seconds(before)});
    }

    Dice m_dice;
    Instant m_now;
    QVector<int> m_waves;
    QHash<QString, int> m_teamWaves;
    QVector<DayPush> m_pushes;
};

} // namespace

QByteArray dayWorkersCsv(quint32 seed)
{
    QString csv = u"name,customer_number,work_provider_user_id,email,phone,team,vehicle_registration,"
                  "business_user_id\n"_s;
    const QVector<FleetWorker> fleet = makeFleet(seed);
    for (const FleetWorker& worker : fleet) {
        csv += QStringList{worker.name, worker.customerNumber, worker.workProviderUserId, worker.email,
            worker.phone, worker.team, worker.vehicleRegistration,
            worker.isMatched ? QString::number(worker.businessUserId) : QString()}
                   .join(u',');
        csv += u'\n';
    }
    return csv.toUtf8();
}

QVector<DayPush> dayPushes(quint32 seed, Instant now)
{
    return Day(seed, now).pushes(makeFleet(seed));
}

} // namespace covershift::sandbox
