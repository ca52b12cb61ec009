#include "wordtable.h"

#include <domain/shifttemplate.h>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<TemplateField> Fields[] = {
    {TemplateField::Name, "name"_L1},
    {TemplateField::Team, "team"_L1},
    {TemplateField::StartOffset, "start_offset"_L1},
    {TemplateField::Duration, "duration"_L1},
    {TemplateField::StartDate, "start_date"_L1},
    {TemplateField::EndDate, "end_date"_L1},
    {TemplateField::Members, "members"_L1},
    {TemplateField::Weekdays, "weekdays"_L1},
};

constexpr Word<TemplateFault> Faults[] = {
    {TemplateFault::Missing, "missing"_L1},
    {TemplateFault::TooLong, "too_long"_L1},
    {TemplateFault::Unprintable, "unprintable"_L1},
    {TemplateFault::OutOfRange, "out_of_range"_L1},
    {TemplateFault::BeforeStart, "before_start"_L1},
    {TemplateFault::Unknown, "unknown"_L1},
    {TemplateFault::NoDay, "no_day"_L1},
};

constexpr Word<TemplateState> TemplateStates[] = {
    {TemplateState::Draft, "draft"_L1},
    {TemplateState::Queued, "queued"_L1},
    {TemplateState::Synced, "synced"_L1},
    {TemplateState::Changed, "changed"_L1},
    {TemplateState::Rejected, "rejected"_L1},
    {TemplateState::RemoteOnly, "remote_only"_L1},
    {TemplateState::Superseded, "superseded"_L1},
    {TemplateState::Archived, "archived"_L1},
};

constexpr Word<PlanMode> Modes[] = {
    {PlanMode::Suggest, "suggest"_L1},
    {PlanMode::Automatic, "automatic"_L1},
};

constexpr Word<PlanException::Kind> ExceptionKinds[] = {
    {PlanException::Kind::Absent, "absent"_L1},
    {PlanException::Kind::SwappedWith, "swapped_with"_L1},
    {PlanException::Kind::OtherHours, "other_hours"_L1},
};

constexpr qsizetype LongestName = 200;

bool isWithin(const TemplateContent& content, const QDate& day)
{
    return (!content.firstDay || *content.firstDay <= day) && (!content.lastDay || day <= *content.lastDay)
        && holds(content.weekdays, day.dayOfWeek());
}

} // namespace

QString templateFieldName(TemplateField field)
{
    return wordOf(Fields, field);
}

QString templateFaultName(TemplateFault fault)
{
    return wordOf(Faults, fault);
}

QString templateStateName(TemplateState state)
{
    return wordOf(TemplateStates, state);
}

std::optional<TemplateState> templateStateFromName(QStringView name)
{
    return valueOf(TemplateStates, name);
}

QString planModeName(PlanMode mode)
{
    return wordOf(Modes, mode);
}

std::optional<PlanMode> planModeFromName(QStringView name)
{
    return valueOf(Modes, name);
}

QString exceptionKindName(PlanException::Kind kind)
{
    return wordOf(ExceptionKinds, kind);
}

std::optional<PlanException::Kind> exceptionKindFromName(QStringView name)
{
    return valueOf(ExceptionKinds, name);
}

QVector<FieldFault> faultsOf(const TemplateContent& content)
{
    QVector<FieldFault> faults;
    const auto unless = [&faults](bool fine, TemplateField field, TemplateFault fault) {
        if (!fine)
            faults.append({field, fault});
    };
    const QString name = content.name.trimmed();
    unless(!name.isEmpty(), TemplateField::Name, TemplateFault::Missing);
    unless(name.size() <= LongestName, TemplateField::Name, TemplateFault::TooLong);
    unless(std::ranges::none_of(name, [](QChar c) { return c.category() == QChar::Other_Control; }),
        TemplateField::Name, TemplateFault::Unprintable);
    unless(content.startOffset >= 0 && content.startOffset < MinutesOfDay, TemplateField::StartOffset,
        TemplateFault::OutOfRange);
    unless(content.duration >= 1 && content.duration <= MinutesOfDay, TemplateField::Duration,
        TemplateFault::OutOfRange);
    unless(!content.firstDay || !content.lastDay || *content.firstDay <= *content.lastDay,
        TemplateField::EndDate, TemplateFault::BeforeStart);
    unless((content.weekdays & EveryDay) != 0, TemplateField::Weekdays, TemplateFault::NoDay);
    return faults;
}

TemplateContent tidied(TemplateContent content)
{
    content.name = content.name.trimmed();
    std::ranges::sort(content.members);
    // (std::ranges::unique of libstdc++ 12 is not for clang.)
    content.members.erase(std::unique(content.members.begin(), content.members.end()), content.members.end());
    content.weekdays &= EveryDay;
    return content;
}

QVector<TemplateField> differences(const TemplateContent& a, const TemplateContent& b, bool local)
{
    QVector<TemplateField> fields;
    const auto unless = [&fields](bool same, TemplateField field) {
        if (!same)
            fields.append(field);
    };
    unless(a.name == b.name, TemplateField::Name);
    unless(a.team == b.team, TemplateField::Team);
    unless(a.startOffset == b.startOffset, TemplateField::StartOffset);
    unless(a.duration == b.duration, TemplateField::Duration);
    unless(a.firstDay == b.firstDay, TemplateField::StartDate);
    unless(a.lastDay == b.lastDay, TemplateField::EndDate);
    unless(a.members == b.members, TemplateField::Members);
    unless(!local || a.weekdays == b.weekdays, TemplateField::Weekdays);
    return fields;
}

const TemplateContent& ShiftTemplate::contentOn(const QDate& day) const
{
    const auto later = std::ranges::find_if(revisions.cbegin() + 1, revisions.cend(),
        [&day](const TemplateRevision& r) { return day < *r.from; });
    return std::prev(later)->content;
}

bool ShiftTemplate::happensOn(const QDate& day) const
{
    return (!entersPlan || *entersPlan <= day) && (!leavesPlan || day < *leavesPlan)
        && isWithin(contentOn(day), day);
}

QVector<TemplateRevision> revised(
    QVector<TemplateRevision> revisions, const TemplateContent& content, const QDate& from)
{
    const auto firstThatGoes = std::ranges::find_if(
        revisions, [&from](const TemplateRevision& r) { return r.from && *r.from >= from; });
    revisions.erase(firstThatGoes, revisions.end());
    if (revisions.isEmpty())
        return {{std::nullopt, content}};
    // What begins on that day or later, before and after the change, has planned nothing that could be
    // rewritten.
    const auto beginsLater = [&from](const TemplateContent& c) { return c.firstDay && *c.firstDay >= from; };
    if (revisions.size() == 1 && beginsLater(revisions.constFirst().content) && beginsLater(content))
        return {{std::nullopt, content}};
    if (revisions.constLast().content != content)
        revisions.append({from, content});
    return revisions;
}

TemplateState stateOf(const ShiftTemplate& one, std::optional<OperationState> push)
{
    if (one.leavesPlan)
        return one.superseded ? TemplateState::Superseded : TemplateState::Archived;
    if (push && (isUnderWay(*push) || *push == OperationState::Uncertain))
        return TemplateState::Queued;
    const bool isThere = one.remote && differences(one.content(), *one.remote, false).isEmpty();
    // What was refused may have been taken back since: then there is nothing left to push.
    if (push && needsPerson(*push) && !isThere)
        return TemplateState::Rejected;
    if (!one.remote)
        return TemplateState::Draft;
    if (!isThere)
        return TemplateState::Changed;
    return one.pulled ? TemplateState::RemoteOnly : TemplateState::Synced;
}

} // namespace covershift
