#pragma once

#include "plandesk.h"

#include <QFile>

namespace covershift::cli {

/// Ada is planned each night from 22:00 for eight hours, by the clock of Madrid, and was covered in one of
/// them: that in which the clocks went forward. Bo was covered for an hour and five seconds without being
/// planned.
class InsuredDesk : public PlanDesk
{
public:
    InsuredDesk()
    {
        isReady = isPlanned && run(QStringLiteral("settings set time-zone Europe/Madrid")).status == 0
            && import(
                   R"([{"Name":"Night","StartTimeOffset":1320,"EndTimeOffset":480,"ShiftMembers":[1001]}])")
                    .status
                == 0
            && importShifts("worker,start,end\n"
                            "C1001,2024-03-30T22:30:00+01:00,2024-03-31T07:00:00+02:00\n"
                            "Bo,2024-03-31T10:00:00Z,2024-03-31T11:00:05Z\n")
                    .status
                == 0;
    }

    Ran importShifts(const QByteArray& csv, const QStringList& more = {})
    {
        return console.json(QStringList{QStringLiteral("shifts"), QStringLiteral("import"),
                                console.writeFile(QStringLiteral("shifts.csv"), csv)}
            + more);
    }
    [[nodiscard]] QString fileNamed(const QString& name) const
    {
        return console.folder() + QLatin1Char('/') + name;
    }
    /// Empty where there is none.
    [[nodiscard]] static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool isReady = false;
};

} // namespace covershift::cli
