#pragma once

#include <domain/instant.h>

#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <QVector>

namespace covershift::sandbox {

/// A login or logout of the running day: pushed through the outbox as a person's would be.
struct DayPush
{
    bool login = true;
    QString customerNumber;
    Instant at;
};

/// A running day of a made-up fleet: 200 workers in 8 teams. It says what a person would import and push;
/// it writes nothing (design.md, Sandbox). The same seed and instant give the same day. Two of each team lack
/// the id of their business user, which a person finds by e-mail or name.
[[nodiscard]] QByteArray dayWorkersCsv(quint32 seed);
/// By time, whole seconds: most logins lie in the ten hours before `now`, the earliest within 13 hours, none
/// after it. About 130 workers are covered at `now`, about 45 shifts have ended.
[[nodiscard]] QVector<DayPush> dayPushes(quint32 seed, Instant now);

/// What a dispatcher has planned for that day, as a file of templates to import: one a team, for those who
/// are in and one who is not; that of the first team is over. In the form of InsertShift
/// (`contracts/viviot.md`); its teams and members are those of the Viviot host of this seed.
[[nodiscard]] QByteArray dayTemplatesJson(quint32 seed, Instant now, const QTimeZone& zone);

} // namespace covershift::sandbox
