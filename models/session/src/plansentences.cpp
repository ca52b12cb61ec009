#include "sentenceparts.h"

#include <session/plansentences.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr std::array Fields{TemplateField::Name, TemplateField::Team, TemplateField::StartOffset,
    TemplateField::Duration, TemplateField::StartDate, TemplateField::EndDate, TemplateField::Members,
    TemplateField::Weekdays};
constexpr std::array Faults{TemplateFault::Missing, TemplateFault::TooLong, TemplateFault::Unprintable,
    TemplateFault::OutOfRange, TemplateFault::BeforeStart, TemplateFault::Unknown, TemplateFault::NoDay};

/// The value of a field that has a word but no place in a template's content.
QString otherFieldText(const FieldError& error)
{
    if (error.field == "from"_L1)
        return Tr::tr("A change can hold from today on or from a later day; what was planned before stays.");
    if (error.field == "exceptions"_L1)
        return Tr::tr("An exception of a day has no worker, or hours that are none.");
    return plain(error.text);
}

/// One fault as the person can read it, its field by its title.
QString faultSentence(const FieldError& error)
{
    for (const TemplateField field : Fields) {
        if (templateFieldName(field) != error.field)
            continue;
        for (const TemplateFault fault : Faults) {
            if (templateFaultName(fault) == error.text)
                return faultText(field, fault);
        }
        return Tr::tr("%1: %2").arg(templateFieldTitle(field), plain(error.text));
    }
    return otherFieldText(error);
}

QString faultSentences(const Error& error)
{
    QStringList texts;
    for (const FieldError& field : error.fields)
        texts.append(faultSentence(field));
    return texts.isEmpty() ? Tr::tr("Correct it and save it again.") : texts.join(u' ');
}

/// What a field is called in the file (`contracts/viviot.md`, InsertShift).
QString fileFieldName(TemplateField field)
{
    switch (field) {
    case TemplateField::Name:
        return u"Name"_s;
    case TemplateField::Team:
        return u"TeamId"_s;
    case TemplateField::StartOffset:
        return u"StartTimeOffset"_s;
    case TemplateField::Duration:
        return u"EndTimeOffset"_s;
    case TemplateField::StartDate:
        return u"StartDate"_s;
    case TemplateField::EndDate:
        return u"EndDate"_s;
    case TemplateField::Members:
        return u"ShiftMembers"_s;
    case TemplateField::Weekdays:
        break;
    }
    return templateFieldName(field);
}

QString missingText(std::optional<TemplateField> field)
{
    if (field == TemplateField::StartOffset)
        return Tr::tr("The start is missing: the minutes after 00:00, from 0 to 1439.");
    if (field == TemplateField::Duration)
        return Tr::tr("The duration is missing: its minutes, from 1 to 1440.");
    return Tr::tr("The name is missing.");
}

QString outOfRangeText(std::optional<TemplateField> field)
{
    if (field == TemplateField::StartOffset)
        return Tr::tr("A start is the minutes after 00:00, from 0 to 1439.");
    if (field == TemplateField::Duration)
        return Tr::tr("A duration is its minutes, from 1 to 1440.");
    return Tr::tr("A business user id is a whole number from 1 on.");
}

} // namespace

QString templateFieldTitle(TemplateField field)
{
    switch (field) {
    case TemplateField::Name:
        return Tr::tr("Name");
    case TemplateField::Team:
        return Tr::tr("Team");
    case TemplateField::StartOffset:
        return Tr::tr("Start");
    case TemplateField::Duration:
        return Tr::tr("Duration");
    case TemplateField::StartDate:
        return Tr::tr("First day");
    case TemplateField::EndDate:
        return Tr::tr("Last day");
    case TemplateField::Members:
        return Tr::tr("Members");
    case TemplateField::Weekdays:
        return Tr::tr("Weekdays");
    }
    return {};
}

QString faultText(TemplateField field, TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::Missing:
        return Tr::tr("The name is missing. Enter one.");
    case TemplateFault::TooLong:
        return Tr::tr("The name is longer than 200 characters. Shorten it.");
    case TemplateFault::Unprintable:
        return Tr::tr("The name has a control character in it. Type it anew.");
    case TemplateFault::OutOfRange:
        return field == TemplateField::Duration
            ? Tr::tr("The duration is outside 0:01 to 24:00. Enter hours and minutes within that.")
            : Tr::tr("The start is outside 00:00 to 23:59. Enter a time of the day.");
    case TemplateFault::BeforeStart:
        return Tr::tr("The last day is before the first. Choose a later one, or “no end”.");
    case TemplateFault::Unknown:
        return field == TemplateField::Team
            ? Tr::tr("This team is not known here. Choose another, or pull the teams from the host.")
            : Tr::tr("One of the members is not known here. Remove them, or pull the teams from the host.");
    case TemplateFault::NoDay:
        return Tr::tr("No day of the week is left. Choose one at least.");
    }
    return {};
}

QString reasonOf(const TemplateImportError& error)
{
    switch (error.reason) {
    case TemplateImportReason::NoShifts:
        return Tr::tr("This is neither a JSON array of shifts nor a saved answer of the host with “Shifts” "
                      "in it.");
    case TemplateImportReason::NotAnItem:
        return Tr::tr("This is no JSON object, so no shift.");
    case TemplateImportReason::Missing:
        return missingText(error.field);
    case TemplateImportReason::NotAText:
        return Tr::tr("This is not a text. Put it in quotation marks.");
    case TemplateImportReason::NotAnInteger:
        return Tr::tr("This is not a whole number.");
    case TemplateImportReason::NotAGuid:
        return Tr::tr("This is not a GUID: 32 hexadecimal digits, with dashes or without.");
    case TemplateImportReason::NotADate:
        return Tr::tr("This is not a date. Write it as 2026-11-21, or as the host does.");
    case TemplateImportReason::NotAList:
        return Tr::tr("This is not a list. Put the business user ids in square brackets.");
    case TemplateImportReason::OutOfRange:
        return outOfRangeText(error.field);
    case TemplateImportReason::TooLong:
        return Tr::tr("The name is longer than 200 characters.");
    case TemplateImportReason::Unprintable:
        return Tr::tr("The name has a control character in it.");
    case TemplateImportReason::BeforeStart:
        return Tr::tr("The last day is before the first.");
    case TemplateImportReason::Unknown:
        return error.field == TemplateField::Team
            ? Tr::tr("No team with this GUID is known here. Pull the teams from the host first, or leave it "
                     "out.")
            : Tr::tr("A member is not known here by this business user id. Pull the teams from the host, or "
                     "give the id to a worker first.");
    }
    return {};
}

QString sentence(const TemplateImportError& error)
{
    const QString reason = reasonOf(error);
    const QString name = plain(error.name);
    if (error.item == 0)
        return Tr::tr("The file: %1").arg(reason);
    if (!error.field)
        return name.isEmpty() ? Tr::tr("Item %1: %2").arg(error.item).arg(reason)
                              : Tr::tr("Item %1 (“%2”): %3").arg(QString::number(error.item), name, reason);
    const QString field = fileFieldName(*error.field);
    return name.isEmpty()
        ? Tr::tr("Item %1, “%2”: %3").arg(QString::number(error.item), field, reason)
        : Tr::tr("Item %1 (“%2”), “%3”: %4").arg(QString::number(error.item), name, field, reason);
}

QString stateTitle(TemplateState state)
{
    switch (state) {
    case TemplateState::Draft:
        return Tr::tr("Draft");
    case TemplateState::Queued:
        return Tr::tr("Queued");
    case TemplateState::Synced:
        return Tr::tr("Synced");
    case TemplateState::Changed:
        return Tr::tr("Changed since pushed");
    case TemplateState::Rejected:
        return Tr::tr("Rejected");
    case TemplateState::RemoteOnly:
        return Tr::tr("Only on the server");
    case TemplateState::Superseded:
        return Tr::tr("Superseded");
    case TemplateState::Archived:
        return Tr::tr("Archived");
    }
    return {};
}

QString stateTitle(TeamState state)
{
    switch (state) {
    case TeamState::Draft:
        return Tr::tr("Draft");
    case TeamState::Queued:
        return Tr::tr("Queued");
    case TeamState::Synced:
        return Tr::tr("Synced");
    case TeamState::Changed:
        return Tr::tr("Changed since pushed");
    case TeamState::Rejected:
        return Tr::tr("Rejected");
    }
    return {};
}

QString weekdaysText(WeekdaySet days)
{
    if ((days & EveryDay) == EveryDay)
        return Tr::tr("every day");
    const QLocale locale;
    const auto shortName = [&locale](int day) { return locale.standaloneDayName(day, QLocale::ShortFormat); };
    QStringList parts;
    for (int first = 1; first <= 7; ++first) {
        if (!holds(days, first))
            continue;
        int last = first;
        while (last < 7 && holds(days, last + 1))
            ++last;
        if (last - first >= 2) {
            //: from a day of the week to another, as in Mon–Fri
            parts.append(Tr::tr("%1–%2").arg(shortName(first), shortName(last)));
            first = last;
        } else {
            parts.append(shortName(first));
        }
    }
    return parts.isEmpty() ? Tr::tr("on no day") : parts.join(u", "_s);
}

QString planSentence(const Error& error, Place place)
{
    const bool typed = place == Place::CommandLine;
    const QString detail = plain(error.detail);
    switch (error.kind) {
    case ErrorKind::UnknownTeam:
        return (typed
                ? Tr::tr("No team has “%1” as name or id. “covershift-cli teams list” shows those that are "
                         "known; “covershift-cli templates pull” asks the host for them again.")
                : Tr::tr("No team has “%1” as name or id. Pull the teams from the host again."))
            .arg(detail);
    case ErrorKind::UnknownTemplate:
        return (typed ? Tr::tr("No template has the id “%1”. “covershift-cli templates list” shows them all.")
                      : Tr::tr("There is no template “%1” any more. Choose another from the list."))
            .arg(detail);
    case ErrorKind::UnknownMember:
        return Tr::tr("Nobody is known with the business user id %1. Pull the teams from the host, or give "
                      "the id to a worker first.")
            .arg(detail);
    case ErrorKind::InvalidTemplate:
        return (detail.isEmpty()
                ? Tr::tr("This template cannot be saved. %1").arg(faultSentences(error))
                : Tr::tr("The template “%1” cannot be saved. %2").arg(detail, faultSentences(error)));
    case ErrorKind::InvalidTemplates:
        return Tr::tr("The file has templates that cannot be taken, so nothing of it was. Correct them and "
                      "import the file again.");
    case ErrorKind::TeamNotPushed:
        return Tr::tr("The team “%1” is not on the server yet. Push the team first, then the template.")
            .arg(detail);
    case ErrorKind::PushUnderWay:
        return typed
            ? Tr::tr("A push of this is still on its way or in doubt. “covershift-cli outbox list” shows it; "
                     "wait for it, or decide it there.")
            : Tr::tr("A push of this is still on its way or in doubt. Wait for it, or decide it on the page "
                     "Activity.");
    case ErrorKind::NotInPlan:
        return Tr::tr("This template is archived or superseded, so it can be neither changed nor pushed. "
                      "Duplicate it to plan with it again.");
    case ErrorKind::NothingToPush:
        return Tr::tr("The server has this as it is here, so there is nothing to push.");
    case ErrorKind::RoleMissing:
        return Tr::tr("The host does not let this account do that; it takes one of these roles: %1. Use an "
                      "account that has one, or ask an administrator.")
            .arg(detail);
    case ErrorKind::SeveralFound:
        return Tr::tr("The host has several entries that could be this one (%1). Look at them there, then "
                      "say here whether it was taken.")
            .arg(detail);
    default:
        return {};
    }
}

} // namespace covershift::session
