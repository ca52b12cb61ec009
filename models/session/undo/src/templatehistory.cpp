#include <sessionundo/templatehistory.h>

#include <QCoreApplication>
#include <QUndoCommand>

#include <algorithm>
#include <tuple>

namespace covershift::sessionundo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TemplateHistory)
};

/// Holds the draft before and after. Both share with each other, and with their neighbours on the stack,
/// whatever they have in common, so a step costs little more than what it changes.
class DraftCommand final : public QUndoCommand
{
public:
    DraftCommand(TemplateDraft& draft, DraftField field, DraftState after, const QString& text,
        std::optional<int> typing)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_field(field)
        , m_before(draft.state())
        , m_after(std::move(after))
        , m_typing(typing)
    {
    }

    [[nodiscard]] int id() const override { return m_typing ? static_cast<int>(m_field) : -1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        // Commands of one id on one stack are of this class.
        const auto* next = static_cast<const DraftCommand*>(other);
        if (next->m_field != m_field || next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

    void undo() override { m_draft.put(m_before); }
    void redo() override { m_draft.put(m_after); }

private:
    TemplateDraft& m_draft;
    DraftField m_field;
    DraftState m_before;
    DraftState m_after;
    std::optional<int> m_typing; ///< nothing: said, not typed
};

bool isSamePlace(const PlanException& a, const PlanException& b)
{
    return a.day == b.day && a.member == b.member;
}

} // namespace

TemplateHistory::TemplateHistory(QObject* parent)
    : QObject(parent)
{
}

TemplateHistory::~TemplateHistory() = default;

void TemplateHistory::begin(const DraftState& state)
{
    m_stack.clear();
    endTyping();
    m_draft.put(state);
}

void TemplateHistory::setName(const QString& name)
{
    DraftState after = m_draft.state();
    after.content.name = name;
    apply(DraftField::Name, std::move(after), Tr::tr("Change the name"), true);
}

void TemplateHistory::setTeam(TeamId team)
{
    DraftState after = m_draft.state();
    after.content.team = team;
    apply(DraftField::Team, std::move(after), Tr::tr("Change the team"), true);
}

void TemplateHistory::setStartOffset(int minutes)
{
    DraftState after = m_draft.state();
    after.content.startOffset = minutes;
    apply(DraftField::StartOffset, std::move(after), Tr::tr("Change the start"), true);
}

void TemplateHistory::setDuration(int minutes)
{
    DraftState after = m_draft.state();
    after.content.duration = minutes;
    apply(DraftField::Duration, std::move(after), Tr::tr("Change the duration"), true);
}

void TemplateHistory::setFirstDay(std::optional<QDate> day)
{
    DraftState after = m_draft.state();
    after.content.firstDay = day;
    apply(DraftField::FirstDay, std::move(after), Tr::tr("Change the first day"), true);
}

void TemplateHistory::setLastDay(std::optional<QDate> day)
{
    DraftState after = m_draft.state();
    after.content.lastDay = day;
    apply(DraftField::LastDay, std::move(after), Tr::tr("Change the last day"), true);
}

void TemplateHistory::setFrom(std::optional<QDate> day)
{
    DraftState after = m_draft.state();
    after.from = day;
    apply(DraftField::From, std::move(after), Tr::tr("Change the day from which it holds"), true);
}

void TemplateHistory::setWeekdays(WeekdaySet days)
{
    DraftState after = m_draft.state();
    after.content.weekdays = days;
    apply(DraftField::Weekdays, std::move(after), Tr::tr("Change the weekdays"), false);
}

void TemplateHistory::setMode(PlanMode mode)
{
    DraftState after = m_draft.state();
    after.mode = mode;
    apply(DraftField::Mode, std::move(after), Tr::tr("Change the mode"), false);
}

void TemplateHistory::addMembers(const QVector<BusinessUserId>& members)
{
    DraftState after = m_draft.state();
    after.content.members.append(members);
    after.content.members = tidied(after.content).members;
    const auto count = static_cast<int>(after.content.members.size() - m_draft.content().members.size());
    apply(DraftField::Members, std::move(after), Tr::tr("Add %n members", nullptr, count), false);
}

void TemplateHistory::removeMembers(const QVector<BusinessUserId>& members)
{
    DraftState after = m_draft.state();
    const auto count = after.content.members.removeIf(
        [&members](BusinessUserId member) { return members.contains(member); });
    apply(DraftField::Members, std::move(after), Tr::tr("Remove %n members", nullptr, int(count)), false);
}

void TemplateHistory::putException(const PlanException& exception)
{
    DraftState after = m_draft.state();
    QVector<PlanException>& exceptions = after.exceptions;
    const auto known = std::ranges::find_if(
        exceptions, [&exception](const PlanException& other) { return isSamePlace(other, exception); });
    if (known != exceptions.end()) {
        *known = exception;
    } else {
        exceptions.append(exception);
        std::ranges::sort(exceptions, {}, [](const PlanException& e) { return std::tuple(e.day, e.member); });
    }
    apply(DraftField::Exceptions, std::move(after), Tr::tr("Set an exception"), false);
}

void TemplateHistory::removeExceptions(const QVector<PlanException>& exceptions)
{
    DraftState after = m_draft.state();
    const auto count = after.exceptions.removeIf(
        [&exceptions](const PlanException& exception) { return exceptions.contains(exception); });
    apply(
        DraftField::Exceptions, std::move(after), Tr::tr("Remove %n exceptions", nullptr, int(count)), false);
}

void TemplateHistory::apply(DraftField field, DraftState after, const QString& text, bool isTyped)
{
    if (after == m_draft.state())
        return;
    m_stack.push(new DraftCommand(
        m_draft, field, std::move(after), text, isTyped ? std::optional(m_typing) : std::nullopt));
}

} // namespace covershift::sessionundo
