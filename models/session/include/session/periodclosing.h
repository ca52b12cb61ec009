#pragma once

#include <domain/periodclose.h>

#include <QVector>

namespace covershift::session {

/// What is to be closed, or to become the next revision of what is.
struct PeriodClosing
{
    DayRange days;
    QString reason;
    /// Those that this revision answers; its person and its reason are then theirs.
    QVector<PeriodCorrection> corrections = {};
};

/// Closed days that a person has corrected, since when nothing more of them is on its way to the host.
struct DueRevision
{
    DayRange days;
    int revision = 1; ///< the last there is
    QVector<PeriodCorrection> corrections; ///< as they came
};

struct DueRevisions
{
    QVector<DueRevision> ready;
    bool isWaiting = false; ///< there are others, of which something is still on its way
};

} // namespace covershift::session
