#include "fleet.h"
#include "viviotseed.h"

#include <sandbox/sandboxday.h>

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr int PlannedMinutes = 600;
constexpr int PastPlanMinutes = 30;
constexpr int Quarter = 15;

/// The last push of each who is in at the end of the day; who came and went is absent.
QHash<QString, std::optional<Instant>> lastLogins(const QVector<DayPush>& pushes)
{
    QHash<QString, std::optional<Instant>> logins;
    for (const DayPush& push : pushes)
        logins.insert(push.customerNumber, push.login ? std::optional(push.at) : std::nullopt);
    return logins;
}

/// What a dispatcher has planned for one team.
struct TeamDay
{
    QString name;
    QVector<Instant> logins;
    QVector<int> members;
    bool hasOneMissing = false; ///< planned, and not in
};

QJsonObject templateOf(const TeamDay& day, const QUuid& team, Instant now, bool isOver, const QTimeZone& zone)
{
    QVector<Instant> logins = day.logins;
    std::ranges::sort(logins);
    const Instant middle = logins.isEmpty() ? now : logins.at(logins.size() / 2);
    const QTime start = QDateTime::fromMSecsSinceEpoch(msOf(middle), zone).time();
    const int offset = (start.hour() * 60 + start.minute()) / Quarter * Quarter;
    const auto since = std::chrono::duration_cast<std::chrono::minutes>(now - middle).count();
    const int duration = isOver ? std::max(Quarter, int(since) - PastPlanMinutes) : PlannedMinutes;
    QJsonArray members;
    for (const int member : day.members)
        members.append(member);
    return {{u"Name"_s, day.name + u" day"_s}, {u"TeamId"_s, team.toString(QUuid::Id128)},
        {u"StartTimeOffset"_s, offset}, {u"EndTimeOffset"_s, duration}, {u"ShiftMembers"_s, members}};
}

} // namespace

QByteArray dayTemplatesJson(quint32 seed, Instant now, const QTimeZone& zone)
{
    const auto logins = lastLogins(dayPushes(seed, now));
    QVector<TeamDay> days;
    for (const FleetWorker& worker : makeFleet(seed)) {
        if (days.isEmpty() || days.constLast().name != worker.team)
            days.append({worker.team, {}, {}, false});
        TeamDay& day = days.last();
        const auto login = logins.constFind(worker.customerNumber);
        const bool isMissing = login == logins.constEnd() && !day.hasOneMissing;
        if (isMissing)
            day.hasOneMissing = true;
        if (isMissing || (login != logins.constEnd() && *login))
            day.members.append(worker.businessUserId);
        if (login != logins.constEnd() && *login)
            day.logins.append(**login);
    }
    QJsonArray templates;
    for (qsizetype i = 0; i < days.size(); ++i)
        templates.append(templateOf(days.at(i), viviotId(seed, "team"_L1, i), now, i == 0, zone));
    return QJsonDocument(templates).toJson();
}

} // namespace covershift::sandbox
