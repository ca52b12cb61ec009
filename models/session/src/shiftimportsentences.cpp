#include "sentenceparts.h"

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString reasonOf(const ShiftImportError& error)
{
    switch (error.problem) {
    case ShiftImportProblem::NotReadable:
        return unreadableText(error.detail);
    case ShiftImportProblem::NoHeader:
        return Tr::tr("The first line must name the columns “worker”, “start” and “end”.");
    case ShiftImportProblem::UnknownColumn:
        return Tr::tr(
            "There is no column “%1”. Correct its name or leave it out; known are “worker”, “start” "
            "and “end”.")
            .arg(plain(error.column));
    case ShiftImportProblem::RepeatedColumn:
        return Tr::tr("The column “%1” stands there twice. Leave one out.").arg(error.column);
    case ShiftImportProblem::ColumnMissing:
        return Tr::tr("The column “%1” is missing. Add it.").arg(error.column);
    case ShiftImportProblem::TooManyCells:
        return Tr::tr("This row has more cells than the header has columns.");
    case ShiftImportProblem::WorkerMissing:
        return Tr::tr("The worker is missing. Name one by customer number, work provider user id or exact "
                      "name.");
    case ShiftImportProblem::WorkerUnknown:
        return Tr::tr("No worker has “%1” as customer number, work provider user id or exact name.")
            .arg(plain(error.detail));
    case ShiftImportProblem::WorkerAmbiguous:
        return Tr::tr("Several workers are called so. Name the one by an identifier: %1.")
            .arg(plain(error.detail));
    case ShiftImportProblem::TimeMissing:
        return Tr::tr("The time is missing.");
    case ShiftImportProblem::BadTime:
        return Tr::tr("“%1” is not a time. Write it as 2026-11-21T14:00:00+01:00.").arg(plain(error.detail));
    case ShiftImportProblem::TimeWithoutOffset:
        return Tr::tr(
            "“%1” lacks the offset from UTC. Add it, as in 2026-11-21T14:00:00+01:00, or Z for UTC.")
            .arg(plain(error.detail));
    case ShiftImportProblem::EndBeforeStart:
        return Tr::tr("The shift ends before it starts, or at its start.");
    case ShiftImportProblem::TooLong:
        return Tr::tr("The shift is longer than 14 hours.");
    case ShiftImportProblem::NotPast:
        return Tr::tr("The shift is not over yet. What runs or is to come is pushed, not imported.");
    case ShiftImportProblem::TwiceInFile:
        return Tr::tr("The same shift stands in line %1 as well. Leave one out.").arg(error.detail);
    case ShiftImportProblem::AlreadyKnown:
        return Tr::tr("This shift is known already, as number %1. Leave it out.").arg(error.detail);
    }
    return {};
}

QString sentence(const ShiftImportError& error)
{
    if (error.column.isEmpty())
        return Tr::tr("Line %1: %2").arg(error.line).arg(reasonOf(error));
    return Tr::tr("Line %1, column “%2”: %3").arg(error.line).arg(plain(error.column), reasonOf(error));
}

} // namespace covershift::session
