#include "planrows.h"

#include "rows.h"

#include <session/plansentences.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

QJsonValue orNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QUuid& guid)
{
    return guid.isNull() ? QJsonValue() : QJsonValue(guidText(guid));
}

template <class IdType>
QJsonValue idOrNull(IdType id)
{
    return id.isValid() ? QJsonValue(QString::number(id.value)) : QJsonValue();
}

QJsonArray jsonOf(const QVector<BusinessUserId>& members)
{
    QJsonArray ids;
    for (const BusinessUserId member : members)
        ids.append(QString::number(member.value));
    return ids;
}

QJsonArray weekdayWords(WeekdaySet days)
{
    constexpr const char16_t* Words[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    QJsonArray words;
    for (int day = 1; day <= 7; ++day) {
        if (holds(days, day))
            words.append(QString::fromUtf16(Words[day - 1]));
    }
    return words;
}

QJsonArray differing(const ShiftTemplate& one)
{
    QJsonArray fields;
    if (one.remote) {
        for (const TemplateField field : differences(one.content(), *one.remote, false))
            fields.append(templateFieldName(field));
    }
    return fields;
}

/// `22:00`; of a duration `8:00`.
QString clockText(int minutes, int hourDigits)
{
    return u"%1:%2"_s.arg(minutes / 60, hourDigits, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString endText(const TemplateContent& content)
{
    const int end = content.startOffset + content.duration;
    const QString clock = clockText(end % MinutesOfDay, 2);
    //: the end of a shift that passes midnight: on the next day
    return end < MinutesOfDay ? clock : Tr::tr("%1 next day").arg(clock);
}

QString isoIn(Instant instant, const QTimeZone& zone)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(msOf(instant), zone);
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

PlanRows::PlanRows(session::Session& session)
    : m_snapshot(session.plan())
{
    const Rows workers(session, session.board());
    const session::PlanBoard& plan = session.plan();
    const auto add = [&](BusinessUserId id) {
        if (m_members.contains(id))
            return;
        Member member{{}, {}, plan.nameOf(id)};
        if (const Worker* worker = plan.workerOf(id)) {
            member.worker = worker->id;
            member.word = workers.workerWord(worker->id);
        }
        m_members.insert(id, member);
    };
    for (const BusinessUserId id : plan.knownMembers())
        add(id);
    for (const ShiftTemplate& one : m_snapshot.templates) {
        for (const TemplateRevision& revision : one.revisions)
            std::ranges::for_each(revision.content.members, add);
    }
    for (const PlanException& exception : m_snapshot.exceptions)
        add(exception.instead.isValid() ? exception.instead : exception.member);
}

const Team* PlanRows::team(TeamId id) const
{
    const auto found = std::ranges::find(m_snapshot.teams, id, &Team::id);
    return found != m_snapshot.teams.cend() ? &*found : nullptr;
}

const ShiftTemplate* PlanRows::shiftTemplate(TemplateId id) const
{
    const auto found = std::ranges::lower_bound(m_snapshot.templates, id, {}, &ShiftTemplate::id);
    return found != m_snapshot.templates.cend() && found->id == id ? &*found : nullptr;
}

QString PlanRows::nameOf(TemplateId id) const
{
    const ShiftTemplate* one = shiftTemplate(id);
    return one ? one->content().name : QString::number(id.value);
}

QString PlanRows::nameOf(TeamId id) const
{
    const Team* named = team(id);
    return named ? named->name : QString();
}

QString PlanRows::zoneText(TeamId team) const
{
    return QString::fromLatin1(covershift::zoneOf(m_snapshot.teams, team, m_snapshot.organisation).id());
}

QJsonObject PlanRows::json(const ShiftTemplate& one) const
{
    const TemplateContent& content = one.content();
    const Team* whose = team(content.team);
    return {
        {u"id"_s, QString::number(one.id.value)},
        {u"remote_id"_s, orNull(one.remoteId)},
        {u"name"_s, content.name},
        {u"start_offset"_s, content.startOffset},
        {u"duration"_s, content.duration},
        {u"start_date"_s, orNull(content.firstDay)},
        {u"end_date"_s, orNull(content.lastDay)},
        {u"team"_s, whose ? QJsonValue(whose->name) : QJsonValue()},
        {u"team_id"_s, idOrNull(content.team)},
        {u"members"_s, jsonOf(content.members)},
        {u"state"_s, templateStateName(one.state)},
        {u"time_zone"_s, zoneText(content.team)},
        {u"weekdays"_s, weekdayWords(content.weekdays)},
        {u"mode"_s, planModeName(one.mode)},
        {u"differs"_s, differing(one)},
        {u"gone"_s, one.missing},
        {u"leaves_plan"_s, orNull(one.leavesPlan)},
    };
}

QStringList PlanRows::templateTitles()
{
    return {Tr::tr("Id"), Tr::tr("Name"), Tr::tr("Team"), Tr::tr("Start"), Tr::tr("End"), Tr::tr("Duration"),
        Tr::tr("First day"), Tr::tr("Last day"), Tr::tr("Days"), Tr::tr("Members"), Tr::tr("State")};
}

QStringList PlanRows::text(const ShiftTemplate& one) const
{
    const TemplateContent& content = one.content();
    const QString state = session::stateTitle(one.state);
    return {QString::number(one.id.value), content.name, nameOf(content.team),
        clockText(content.startOffset, 2), endText(content), clockText(content.duration, 1),
        content.firstDay ? content.firstDay->toString(Qt::ISODate) : Tr::tr("no start"),
        content.lastDay ? content.lastDay->toString(Qt::ISODate) : Tr::tr("no end"),
        session::weekdaysText(content.weekdays), QString::number(content.members.size()),
        one.missing ? Tr::tr("%1, gone from the server").arg(state) : state};
}

QJsonObject PlanRows::json(const Team& team) const
{
    return {
        {u"id"_s, QString::number(team.id.value)},
        {u"remote_id"_s, orNull(team.remoteId)},
        {u"name"_s, team.name},
        {u"leader"_s, team.leader ? idOrNull(*team.leader) : QJsonValue()},
        {u"members"_s, jsonOf(team.members)},
        {u"time_zone"_s, zoneText(team.id)},
        {u"own_time_zone"_s, !team.timeZone.isEmpty()},
        {u"state"_s, teamStateName(team.state)},
        {u"gone"_s, team.missing},
    };
}

QStringList PlanRows::teamTitles()
{
    return {Tr::tr("Id"), Tr::tr("Name"), Tr::tr("Time zone"), Tr::tr("Members"), Tr::tr("State"),
        Tr::tr("Id at Viviot")};
}

QStringList PlanRows::text(const Team& team) const
{
    const QString zone = zoneText(team.id);
    const QString state = session::stateTitle(team.state);
    return {QString::number(team.id.value), team.name,
        team.timeZone.isEmpty() ? Tr::tr("%1 (the organisation's)").arg(zone) : zone,
        QString::number(team.members.size()),
        team.missing ? Tr::tr("%1, gone from the server").arg(state) : state,
        team.remoteId.isNull() ? QString() : guidText(team.remoteId)};
}

QJsonObject PlanRows::json(const Occurrence& occurrence) const
{
    const Member member = m_members.value(occurrence.member);
    return {
        {u"worker"_s, member.word.isEmpty() ? member.name : member.word},
        {u"worker_name"_s, member.name},
        {u"worker_id"_s, idOrNull(member.worker)},
        {u"business_user_id"_s, QString::number(occurrence.member.value)},
        {u"template"_s, nameAt(occurrence)},
        {u"template_id"_s, QString::number(occurrence.shiftTemplate.value)},
        {u"start"_s, toIsoUtc(occurrence.time.start)},
        {u"end"_s, toIsoUtc(occurrence.time.end)},
    };
}

QStringList PlanRows::occurrenceTitles()
{
    return {Tr::tr("Start"), Tr::tr("End"), Tr::tr("Shift template"), Tr::tr("Worker"), Tr::tr("Name")};
}

QStringList PlanRows::text(const Occurrence& occurrence) const
{
    const Member member = m_members.value(occurrence.member);
    const QTimeZone zone = zoneOf(occurrence);
    return {isoIn(occurrence.time.start, zone), isoIn(occurrence.time.end, zone), nameAt(occurrence),
        member.worker.isValid() ? member.word : Tr::tr("no worker"), member.name};
}

QTimeZone PlanRows::zoneOf(const Occurrence& occurrence) const
{
    const ShiftTemplate* one = shiftTemplate(occurrence.shiftTemplate);
    return covershift::zoneOf(
        m_snapshot.teams, one ? one->contentOn(occurrence.day).team : TeamId(), m_snapshot.organisation);
}

QString PlanRows::nameAt(const Occurrence& occurrence) const
{
    const ShiftTemplate* one = shiftTemplate(occurrence.shiftTemplate);
    return one ? one->contentOn(occurrence.day).name : QString();
}

} // namespace covershift::cli
