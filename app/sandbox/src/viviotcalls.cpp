#include "viviotcalls.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr int minutesOfDay = 1440;

void checkName(QVector<FieldError>& faults, const QString& name)
{
    if (name.trimmed().isEmpty())
        faults.append({u"NotEmpty"_s, u"Name"_s, u"'Name' should not be empty."_s});
    else if (std::any_of(
                 name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        faults.append({u"Predicate"_s, u"Name"_s, u"'Name' must be one line of text."_s});
}

void checkBetween(QVector<FieldError>& faults, const QString& field, int value, int least, int most)
{
    if (value < least || value > most) {
        faults.append({u"InclusiveBetween"_s, field,
            u"'%1' must be between %2 and %3. You entered %4."_s.arg(field).arg(least).arg(most).arg(value)});
    }
}

QVector<int> eachOnce(const QVector<int>& numbers)
{
    QVector<int> once;
    for (const int number : numbers) {
        if (!once.contains(number))
            once.append(number);
    }
    return once;
}

ViviotTeam teamIn(const BodyValues& body)
{
    return {body.guid("Id"_L1).value_or(QUuid()), body.texts.value("Name"_L1),
        body.maybeInteger("LeaderBusinessUserId"_L1), eachOnce(body.lists.value("TeamMembers"_L1))};
}

ViviotFailure notKept(const Error& error)
{
    return {500, u"IOException"_s, error.detail, {}};
}

/// What an insert answers of a whole list whose last is the new one.
template <class Item>
QVector<Item> listed(const QVector<Item>& whole, const Item& inserted, ViviotStyle::InsertAnswer wanted)
{
    switch (wanted) {
    case ViviotStyle::InsertAnswer::OnlyTheNew:
        break;
    case ViviotStyle::InsertAnswer::WholeList:
        return whole;
    case ViviotStyle::InsertAnswer::Empty:
        return {};
    }
    return {inserted};
}

/// Whether it may not be taken; the answer then says why.
bool refuses(ViviotAnswer& answer, QVector<FieldError> faults, const CallContext& context)
{
    if (faults.isEmpty() && context.rejected)
        faults.append({u"Predicate"_s, u"Name"_s, *context.rejected});
    if (!faults.isEmpty())
        answer.failure = validationFailure(faults);
    return !faults.isEmpty();
}

} // namespace

ViviotFailure validationFailure(const QVector<FieldError>& errors)
{
    return {400, errors.constFirst().code, errors.constFirst().message, errors};
}

ViviotAnswer ViviotCalls::base(ViviotAnswer::Shape shape) const
{
    ViviotAnswer answer;
    answer.shape = shape;
    answer.users = m_state.users();
    answer.organisation = m_state.organisation();
    return answer;
}

void ViviotCalls::checkMembers(
    QVector<FieldError>& faults, const QString& field, const QVector<int>& members) const
{
    for (const int id : members) {
        if (!m_state.user(id)) {
            faults.append(
                {u"NotFound"_s, field, u"'%1' names %2, who is no business user."_s.arg(field).arg(id)});
        }
    }
}

QVector<FieldError> ViviotCalls::faultsOf(const ViviotShift& shift) const
{
    QVector<FieldError> faults;
    checkName(faults, shift.name);
    if (shift.team && !m_state.team(*shift.team))
        faults.append({u"NotFound"_s, u"TeamId"_s, u"'TeamId' names no team."_s});
    checkBetween(faults, u"StartTimeOffset"_s, shift.startOffset, 0, minutesOfDay - 1);
    checkBetween(faults, u"EndTimeOffset"_s, shift.duration, 1, minutesOfDay);
    if (shift.firstDay && shift.lastDay && *shift.lastDay < *shift.firstDay)
        faults.append({u"GreaterThan"_s, u"EndDate"_s, u"'EndDate' leaves no day after 'StartDate'."_s});
    checkMembers(faults, u"ShiftMembers"_s, shift.members);
    return faults;
}

QVector<FieldError> ViviotCalls::faultsOf(const ViviotTeam& team) const
{
    QVector<FieldError> faults;
    checkName(faults, team.name);
    if (team.leader)
        checkMembers(faults, u"LeaderBusinessUserId"_s, {*team.leader});
    checkMembers(faults, u"TeamMembers"_s, team.members);
    return faults;
}

ViviotAnswer ViviotCalls::insertShift(const BodyValues& body, const CallContext& context)
{
    ViviotAnswer answer = base(ViviotAnswer::Shape::Shifts);
    const ViviotShift shift{{}, body.texts.value("Name"_L1), body.guid("TeamId"_L1),
        body.integer("StartTimeOffset"_L1), body.integer("EndTimeOffset"_L1), body.day("StartDate"_L1),
        lastDayOf(body.day("EndDate"_L1), context.style), eachOnce(body.lists.value("ShiftMembers"_L1))};
    if (refuses(answer, faultsOf(shift), context))
        return answer;
    const auto made = m_state.insertShift(
        shift, {ViviotTaken::Call::InsertShift, context.user, context.xml, {}, shift.name});
    if (!made)
        answer.failure = notKept(made.error());
    else
        answer.shifts = listed(m_state.shifts(), *made, context.style.insertAnswer);
    return answer;
}

ViviotAnswer ViviotCalls::insertTeam(const BodyValues& body, const CallContext& context)
{
    ViviotAnswer answer = base(ViviotAnswer::Shape::Teams);
    const ViviotTeam team = teamIn(body);
    if (refuses(answer, faultsOf(team), context))
        return answer;
    const auto made
        = m_state.insertTeam(team, {ViviotTaken::Call::InsertTeam, context.user, context.xml, {}, team.name});
    if (!made)
        answer.failure = notKept(made.error());
    else
        answer.teams = listed(m_state.teams(), *made, context.style.insertAnswer);
    return answer;
}

ViviotAnswer ViviotCalls::updateTeam(const BodyValues& body, const CallContext& context)
{
    ViviotAnswer answer = base(ViviotAnswer::Shape::Teams);
    const ViviotTeam team = teamIn(body);
    QVector<FieldError> faults = faultsOf(team);
    if (!body.guid("Id"_L1))
        faults.prepend({u"NotEmpty"_s, u"Id"_s, u"'Id' should not be empty."_s});
    if (refuses(answer, faults, context))
        return answer;
    if (!m_state.team(team.id)) {
        answer.failure = {404, u"NotFound"_s, u"No team has this id."_s, {}};
        return answer;
    }
    const auto kept
        = m_state.updateTeam(team, {ViviotTaken::Call::UpdateTeam, context.user, context.xml, {}, team.name});
    if (!kept)
        answer.failure = notKept(kept.error());
    else
        answer.teams = {team};
    return answer;
}

ViviotAnswer ViviotCalls::shifts() const
{
    ViviotAnswer answer = base(ViviotAnswer::Shape::Shifts);
    answer.shifts = m_state.shifts();
    return answer;
}

ViviotAnswer ViviotCalls::teams() const
{
    ViviotAnswer answer = base(ViviotAnswer::Shape::Teams);
    answer.teams = m_state.teams();
    return answer;
}

ViviotAnswer ViviotCalls::users() const
{
    return base(ViviotAnswer::Shape::Users);
}

} // namespace covershift::sandbox
