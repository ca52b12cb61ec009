#include "core.h"
#include "coreparts.h"
#include "planchecks.h"

#include <domain/closedtime.h>
#include <domain/revising.h>

#include <QJsonArray>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString& name, const QVector<FieldError>& fields)
{
    return Error{ErrorKind::InvalidTemplate, 0, name, fields};
}

QJsonArray fieldNames(const QVector<TemplateField>& fields)
{
    QJsonArray names;
    for (const TemplateField field : fields)
        names.append(templateFieldName(field));
    return names;
}

bool areHours(const PlanException& exception)
{
    return exception.startOffset >= 0 && exception.startOffset < MinutesOfDay && exception.duration >= 1
        && exception.duration <= MinutesOfDay;
}

template <class IsKnown>
bool isSound(const PlanException& exception, IsKnown isKnown)
{
    if (!exception.day.isValid() || !isKnown(exception.member))
        return false;
    switch (exception.kind) {
    case PlanException::Kind::Absent:
        return true;
    case PlanException::Kind::SwappedWith:
        return exception.instead != exception.member && isKnown(exception.instead);
    case PlanException::Kind::OtherHours:
        return areHours(exception);
    }
    Q_UNREACHABLE();
}

/// As it is once the content holds from that day; nothing: from today, and only where it is another.
ShiftTemplate withEdit(const ShiftTemplate& stored, const TemplateContent& content, const QDate& today,
    const std::optional<QDate>& from)
{
    ShiftTemplate one = stored;
    if (from || one.content() != content)
        one.revisions = edited(one.revisions, content, from.value_or(today), today);
    one.pulled = one.pulled && one.content() == stored.content();
    return one;
}

} // namespace

Done Core::saveTemplate(
    const TemplateEdit& edit, const PlanState& plan, const QSet<BusinessUserId>& known, ShiftTemplate& one)
{
    const TemplateContent content = tidied(edit.content);
    const auto isKnown = [&known](BusinessUserId id) { return known.contains(id); };
    const bool isNew = !edit.id.isValid();
    const ShiftTemplate* stored = isNew ? nullptr : rowById(plan.templates, edit.id);
    if (!isNew && !stored)
        return failure(ErrorKind::UnknownTemplate, QString::number(edit.id.value));
    if (stored && stored->leavesPlan)
        return failure(ErrorKind::NotInPlan, stored->content().name);
    QVector<FieldError> wrong;
    for (const FieldFault& fault : faultsAmong(content, plan.teams, isKnown))
        wrong.append({templateFieldName(fault.field), templateFaultName(fault.fault)});
    // Where a change of team moves it to another zone, what was planned in neither is rewritten.
    const QDate today = std::max(this->today(zoneOf(plan.teams, content.team, plan.timeZone)),
        this->today(zoneOf(plan.teams, (stored ? stored->content() : content).team, plan.timeZone)));
    const QDate from = edit.from.value_or(today);
    if (stored && (!from.isValid() || from < today))
        wrong.append({u"from"_s, u"in_the_past"_s});
    if (edit.exceptions && !std::ranges::all_of(*edit.exceptions, [&](const PlanException& each) {
            return isSound(each, isKnown);
        }))
        wrong.append({u"exceptions"_s, templateFaultName(TemplateFault::Unknown)});
    if (!wrong.isEmpty())
        return tl::unexpected(invalid(content.name, wrong));

    if (stored)
        one = withEdit(*stored, content, today, edit.from);
    else
        one.revisions = {{std::nullopt, content}};
    const QTimeZone zone = zoneOf(plan.teams, content.team, plan.timeZone);
    const bool isPlannedAnew = stored && one.revisions != stored->revisions;
    const bool isSinceEver = !stored && !edit.reason.trimmed().isEmpty();
    if (!stored && !isSinceEver)
        one.entersPlan = firstOpenDay(closedTimes(), zone);
    const QDate changed = stored ? from : content.firstDay.value_or(QDate());
    const bool isPlanned = isPlannedAnew || isSinceEver;
    if (const Done noted = isPlanned ? correctFrom(changed, zone, edit.reason) : Done(); !noted)
        return noted;
    one.mode = edit.mode;
    const TemplateContent before = stored ? stored->content() : TemplateContent();
    const auto written = isNew ? m_parts->templates.insert(one).map([&one](TemplateId id) { one.id = id; })
                               : m_parts->templates.update(one);
    if (!written)
        return written;
    const QJsonObject detail{{u"template"_s, QString::number(one.id.value)}, {u"name"_s, content.name},
        {u"fields"_s, fieldNames(differences(before, content))}, {u"mode"_s, planModeName(one.mode)},
        {u"from"_s, isNew ? QString() : from.toString(Qt::ISODate)}};
    const QString event = isNew ? u"template.added"_s : u"template.changed"_s;
    return audit(event, withReason(detail, edit.reason)).and_then([&] {
        return saveExceptions(one.id, edit, plan);
    });
}

// What lies in the past was planned so: it stays.
Done Core::saveExceptions(TemplateId id, const TemplateEdit& edit, const PlanState& plan)
{
    if (!edit.exceptions)
        return {};
    const QTimeZone zone = zoneOf(plan.teams, edit.content.team, plan.timeZone);
    const QDate today = this->today(zone);
    QVector<PlanException> wanted;
    for (PlanException each : *edit.exceptions) {
        each.shiftTemplate = id;
        if (each.day >= today)
            wanted.append(each);
    }
    const auto [first, last]
        = std::ranges::equal_range(plan.exceptions, id, {}, &PlanException::shiftTemplate);
    bool isChanged = false;
    for (auto stored = first; stored != last; ++stored) {
        if (stored->day < today || wanted.contains(*stored))
            continue;
        const Done done = correctFrom(stored->day, zone, edit.reason).and_then([&] {
            return m_parts->templates.remove(id, stored->day, stored->member);
        });
        if (!done)
            return done;
        isChanged = true;
    }
    for (const PlanException& each : std::as_const(wanted)) {
        if (std::find(first, last, each) != last)
            continue;
        const Done done
            = correctFrom(each.day, zone, edit.reason).and_then([&] { return m_parts->templates.put(each); });
        if (!done)
            return done;
        isChanged = true;
    }
    if (!isChanged)
        return {};
    const QJsonObject detail{{u"template"_s, QString::number(id.value)}, {u"exceptions"_s, wanted.size()}};
    return audit(u"template.exceptions"_s, withReason(detail, edit.reason));
}

Result<QVector<ShiftTemplate>> Core::saveTemplates(const QVector<TemplateEdit>& edits)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QSet<BusinessUserId> known = membersAmong(plan->users, m_workers);
    QVector<ShiftTemplate> saved(edits.size());
    for (qsizetype i = 0; i < edits.size(); ++i) {
        if (const Done done = saveTemplate(edits.at(i), *plan, known, saved[i]); !done)
            return tl::unexpected(done.error());
    }
    if (const Done done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    const auto stored = readPlan();
    if (!stored)
        return tl::unexpected(stored.error());
    Q_EMIT planRead(*stored);
    for (ShiftTemplate& each : saved) {
        if (const ShiftTemplate* row = rowById(stored->templates, each.id))
            each = *row;
    }
    return saved;
}

Done Core::changeTemplates(const QVector<TemplateId>& ids, const QString& event, const QString& reason,
    const std::function<Done(ShiftTemplate&, const PlanState&)>& change)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QJsonArray written;
    for (const TemplateId id : ids) {
        const ShiftTemplate* stored = rowById(plan->templates, id);
        if (!stored)
            return failure(ErrorKind::UnknownTemplate, QString::number(id.value));
        ShiftTemplate one = *stored;
        if (const Done done = change(one, *plan); !done)
            return done;
        if (one == *stored)
            continue;
        if (const Done done = m_parts->templates.update(one); !done)
            return done;
        written.append(QString::number(id.value));
    }
    if (written.isEmpty())
        return {};
    if (const Done done = audit(event, withReason({{u"templates"_s, written}}, reason)); !done)
        return done;
    if (const Done done = transaction->commit(); !done)
        return done;
    return tellPlan();
}

Done Core::archiveTemplates(const QVector<TemplateId>& ids, const QDate& from, const QString& reason)
{
    return changeTemplates(ids, u"templates.archived"_s, reason,
        [this, from, reason](ShiftTemplate& one, const PlanState& plan) -> Done {
            const QTimeZone zone = zoneOf(plan.teams, one.content().team, plan.timeZone);
            const QDate today = this->today(zone);
            if (!from.isValid() || from < today)
                return tl::unexpected(Error{ErrorKind::InvalidValue, 0, u"from"_s, {}});
            if (one.superseded)
                return failure(ErrorKind::NotInPlan, one.content().name);
            if (one.state == TemplateState::Queued)
                return failure(ErrorKind::PushUnderWay, one.content().name);
            // What has left already did so on a day that nothing can rewrite.
            if (one.leavesPlan && *one.leavesPlan < today)
                return {};
            const QDate changed = std::min(from, one.leavesPlan.value_or(from));
            one.leavesPlan = from;
            return correctFrom(changed, zone, reason);
        });
}

Done Core::restoreTemplates(const QVector<TemplateId>& ids, const QString& reason)
{
    return changeTemplates(ids, u"templates.restored"_s, reason,
        [this, reason](ShiftTemplate& one, const PlanState& plan) -> Done {
            if (one.superseded)
                return failure(ErrorKind::NotInPlan, one.content().name);
            if (!one.leavesPlan)
                return {};
            const QTimeZone zone = zoneOf(plan.teams, one.content().team, plan.timeZone);
            const QDate today = this->today(zone);
            if (const Done noted = correctFrom(std::max(today, *one.leavesPlan), zone, reason); !noted)
                return noted;
            if (*one.leavesPlan < today) {
                if (const Done done = leaveCopyBehind(one, today); !done)
                    return done;
                one.entersPlan = today;
                one.revisions = {{std::nullopt, one.content()}};
            }
            one.leavesPlan.reset();
            return {};
        });
}

// What was planned before it left stays as it was: as an archived template of its own, of this desk alone.
Done Core::leaveCopyBehind(const ShiftTemplate& archived, const QDate& until)
{
    ShiftTemplate copy = archived;
    copy.remoteId = QUuid();
    copy.remote.reset();
    copy.push = {};
    copy.pulled = false;
    copy.missing = false;
    copy.mode = PlanMode::Suggest;
    copy.calendar = archived.calendarKey();
    return m_parts->templates.insert(copy).and_then(
        [&](TemplateId id) { return m_parts->templates.moveExceptions(archived.id, id, until); });
}

} // namespace covershift::session
