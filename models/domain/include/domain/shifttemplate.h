#pragma once

#include <domain/ids.h>
#include <domain/operation.h>

#include <QDate>
#include <QString>
#include <QUuid>
#include <QVector>

#include <cstdint>
#include <optional>
#include <span>

namespace covershift {

/// Days of the week as a set: bit 0 is Monday.
using WeekdaySet = std::uint8_t;
constexpr WeekdaySet EveryDay = 0x7f;
[[nodiscard]] constexpr bool holds(WeekdaySet days, int dayOfWeek) ///< 1 is Monday, as QDate has it
{
    return (days >> (dayOfWeek - 1)) & 1;
}

constexpr int MinutesOfDay = 1440;

/// What a person plans, and, but for the weekdays, what Viviot stores (`contracts/viviot.md`).
struct TemplateContent
{
    QString name;
    TeamId team; ///< invalid: none
    int startOffset = 0; ///< minutes after 00:00 on the wall clock of the team's zone: 0–1439
    int duration = 0; ///< elapsed minutes: 1–1440
    std::optional<QDate> firstDay; ///< nothing: since ever
    std::optional<QDate> lastDay; ///< the last day with it; nothing: for ever
    QVector<BusinessUserId> members; ///< ascending, each once
    WeekdaySet weekdays = EveryDay; ///< local: never pushed
    friend bool operator==(const TemplateContent&, const TemplateContent&) = default;
};

/// `start_offset`, …: the words of the command line's JSON, and where a fault or a difference is.
enum class TemplateField { Name, Team, StartOffset, Duration, StartDate, EndDate, Members, Weekdays };
[[nodiscard]] QString templateFieldName(TemplateField field);

enum class TemplateFault {
    Missing, ///< a name that is empty
    TooLong, ///< a name of over 200 characters
    Unprintable, ///< a name with control characters
    OutOfRange, ///< a start or a duration
    BeforeStart, ///< the last day is before the first
    Unknown, ///< a team or a member
    NoDay, ///< no day of the week is left
};
/// `missing`, `too_long`, `unprintable`, `out_of_range`, `before_start`, `unknown`, `no_day`
[[nodiscard]] QString templateFaultName(TemplateFault fault);
struct FieldFault
{
    TemplateField field = TemplateField::Name;
    TemplateFault fault = TemplateFault::Missing;
    friend bool operator==(const FieldFault&, const FieldFault&) = default;
};

/// All that is wrong with it, in the order of the fields. Whether team and members are known is for the
/// caller to ask.
[[nodiscard]] QVector<FieldFault> faultsOf(const TemplateContent& content);

/// Names trimmed, members sorted and each once: as it is stored.
[[nodiscard]] TemplateContent tidied(TemplateContent content);

/// Where two differ, in the order of the fields. `Weekdays` only where `local` is asked for.
[[nodiscard]] QVector<TemplateField> differences(
    const TemplateContent& a, const TemplateContent& b, bool local = true);

/// What holds from a day on: the first revision over the whole validity, a later one from a date, so that
/// nothing planned in the past is rewritten (design.md, Time).
struct TemplateRevision
{
    std::optional<QDate> from; ///< nothing for the first alone
    TemplateContent content;
    friend bool operator==(const TemplateRevision&, const TemplateRevision&) = default;
};

/// Whether cover follows the plan by itself.
enum class PlanMode : std::uint8_t { Suggest, Automatic };

/// `contracts/cli.md`, JSON members. RemoteOnly: came by a pull and was never edited here. Superseded,
/// Archived: out of the plan from a day; the first is still on the server beside the one that was pushed in
/// its place.
enum class TemplateState { Draft, Queued, Synced, Changed, Rejected, RemoteOnly, Superseded, Archived };
[[nodiscard]] QString templateStateName(TemplateState state); ///< `draft`, …, `remote_only`
[[nodiscard]] std::optional<TemplateState> templateStateFromName(QStringView name);
[[nodiscard]] QString planModeName(PlanMode mode); ///< `suggest`, `automatic`
[[nodiscard]] std::optional<PlanMode> planModeFromName(QStringView name);

struct ShiftTemplate
{
    TemplateId id;
    QVector<TemplateRevision> revisions; ///< one at least; by day
    std::optional<QDate> entersPlan; ///< the first day with it, whatever its validity says
    std::optional<QDate> leavesPlan; ///< the first day without it, likewise
    bool superseded = false; ///< it leaves the plan because another was pushed in its place
    QUuid remoteId; ///< null: not on the server
    std::optional<TemplateContent> remote; ///< what the server has, as last pushed or pulled
    PlanMode mode = PlanMode::Suggest;
    bool pulled = false; ///< came by a pull and was never edited here
    bool missing = false; ///< the last pull no longer had it
    OperationId push; ///< the last that was made of it; invalid: none
    /// Of which its days were first, so that calendars know them by it; invalid: always its own.
    TemplateId calendar;
    TemplateState state = TemplateState::Draft; ///< by `stateOf()`, as it was when this was read
    friend bool operator==(const ShiftTemplate&, const ShiftTemplate&) = default;

    /// The same of a day of it, whichever template holds the day by then.
    [[nodiscard]] TemplateId calendarKey() const { return calendar.isValid() ? calendar : id; }
    /// As it is edited now: the newest revision.
    [[nodiscard]] const TemplateContent& content() const { return revisions.constLast().content; }
    /// What holds on that day; validity and weekdays are not looked at.
    [[nodiscard]] const TemplateContent& contentOn(const QDate& day) const;
    /// Whether it is planned on that day.
    [[nodiscard]] bool happensOn(const QDate& day) const;
};

/// The revisions once `content` holds from this day: later ones go, one of the same day is replaced. It is
/// the first where there is none yet, and in the place of a first that begins on that day or later, as it
/// does itself.
[[nodiscard]] QVector<TemplateRevision> revised(
    QVector<TemplateRevision> revisions, const TemplateContent& content, const QDate& from);

/// What a template is to a person who looks at the list; `push`: the state of its last push, where it has
/// one.
[[nodiscard]] TemplateState stateOf(const ShiftTemplate& one, std::optional<OperationState> push);

/// A local change of one member's day (`contracts/viviot.md`, Settled): never pushed.
struct PlanException
{
    enum class Kind : std::uint8_t { Absent, SwappedWith, OtherHours };
    TemplateId shiftTemplate;
    QDate day;
    BusinessUserId member; ///< a member of the template on that day; else it changes nothing
    Kind kind = Kind::Absent;
    BusinessUserId instead; ///< SwappedWith: who works
    int startOffset = 0; ///< OtherHours: as a template's
    int duration = 0;
    friend bool operator==(const PlanException&, const PlanException&) = default;
};
[[nodiscard]] QString exceptionKindName(
    PlanException::Kind kind); ///< `absent`, `swapped_with`, `other_hours`
[[nodiscard]] std::optional<PlanException::Kind> exceptionKindFromName(QStringView name);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::ShiftTemplate)
