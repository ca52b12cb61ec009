#include "atomically.h"
#include "guidcolumn.h"
#include "planjson.h"

#include <store/templaterepository.h>

#include <algorithm>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

void bindDay(Statement& statement, const QString& name, const std::optional<QDate>& day)
{
    day ? statement.bind(name, dayText(*day)) : statement.bindNull(name);
}

std::optional<QDate> optionalDay(Row& row)
{
    const auto text = row.optionalText();
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        row.notUnderstood(*text);
    return day;
}

std::optional<TemplateContent> optionalContent(Row& row)
{
    const QString text = row.text();
    if (text.isEmpty())
        return std::nullopt;
    const auto content = contentFromJsonText(text);
    if (!content)
        row.notUnderstood(text);
    return content;
}

void bindFields(Statement& statement, const ShiftTemplate& one)
{
    statement.bind(u":remote_id"_s, guidColumn(one.remoteId));
    statement.bind(u":remote"_s, one.remote ? toJsonText(*one.remote) : QString());
    bindDay(statement, u":enters_plan"_s, one.entersPlan);
    bindDay(statement, u":leaves_plan"_s, one.leavesPlan);
    statement.bind(u":superseded"_s, one.superseded);
    statement.bind(u":mode"_s, planModeName(one.mode));
    statement.bind(u":pulled"_s, one.pulled);
    statement.bind(u":missing"_s, one.missing);
    statement.bind(u":push"_s, one.push);
    statement.bind(u":calendar"_s, one.calendar);
}

struct ReadTemplate
{
    ShiftTemplate one;
    std::optional<OperationState> push;
};

ReadTemplate templateFrom(Row& row)
{
    ReadTemplate read;
    read.one.id = row.id<TemplateId>();
    read.one.remoteId = guidFrom(row);
    read.one.remote = optionalContent(row);
    read.one.entersPlan = optionalDay(row);
    read.one.leavesPlan = optionalDay(row);
    read.one.superseded = row.boolean();
    read.one.mode = row.word(planModeFromName);
    read.one.pulled = row.boolean();
    read.one.missing = row.boolean();
    read.one.push = row.id<OperationId>();
    read.one.calendar = row.id<TemplateId>();
    const QString state = row.text();
    if (!state.isEmpty()) {
        read.push = stateFromName(state);
        if (!read.push)
            row.notUnderstood(state);
    }
    return read;
}

PlanException exceptionFrom(Row& row)
{
    PlanException exception;
    exception.shiftTemplate = row.id<TemplateId>();
    exception.day = optionalDay(row).value_or(QDate());
    exception.member = row.id<BusinessUserId>();
    exception.kind = row.word(exceptionKindFromName);
    exception.instead = row.id<BusinessUserId>();
    exception.startOffset = row.smallInteger();
    exception.duration = row.smallInteger();
    return exception;
}

} // namespace

TemplateRepository::TemplateRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<ShiftTemplate>> TemplateRepository::read(TemplateId only) const
{
    QVector<ReadTemplate> found;
    Statement rows = m_database.statements().use(
        uR"(SELECT t.id, t.remote_id, t.remote, t.enters_plan, t.leaves_plan, t.superseded, t.mode, t.pulled,
                   t.missing, t.push, t.calendar, o.state
            FROM shift_template AS t LEFT JOIN operation AS o ON o.id = t.push
            WHERE :only IS NULL OR t.id = :only ORDER BY t.id)"_s);
    rows.bind(u":only"_s, only);
    if (const Done done = rows.each([&found](Row& row) { found.append(templateFrom(row)); }); !done)
        return tl::unexpected(done.error());

    Statement revisions
        = m_database.statements().use(uR"(SELECT template, from_day, content FROM template_revision
            WHERE :only IS NULL OR template = :only ORDER BY template, number)"_s);
    revisions.bind(u":only"_s, only);
    auto at = found.begin();
    const Done done = revisions.each([&found, &at](Row& row) {
        const auto id = row.id<TemplateId>();
        at = std::find_if(at, found.end(), [id](const ReadTemplate& read) { return read.one.id == id; });
        const auto from = optionalDay(row);
        const auto content = optionalContent(row);
        if (at == found.end() || !content)
            row.notUnderstood(u"template_revision"_s);
        else
            at->one.revisions.append({from, *content});
    });
    if (!done)
        return tl::unexpected(done.error());

    QVector<ShiftTemplate> templates;
    templates.reserve(found.size());
    for (ReadTemplate& read : found) {
        if (read.one.revisions.isEmpty())
            return failure(ErrorKind::StoreFailed, u"template_revision"_s);
        read.one.state = stateOf(read.one, read.push);
        templates.append(std::move(read.one));
    }
    return templates;
}

Result<QVector<ShiftTemplate>> TemplateRepository::all() const
{
    return read({});
}

Result<std::optional<ShiftTemplate>> TemplateRepository::byId(TemplateId id) const
{
    return read(id).map([](QVector<ShiftTemplate> found) {
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    });
}

Result<TemplateId> TemplateRepository::insert(const ShiftTemplate& one)
{
    return atomically(m_database, [&]() -> Result<TemplateId> {
        Statement statement = m_database.statements().use(
            uR"(INSERT INTO shift_template (remote_id, remote, enters_plan, leaves_plan, superseded, mode,
                                            pulled, missing, push, calendar)
                VALUES (:remote_id, :remote, :enters_plan, :leaves_plan, :superseded, :mode, :pulled,
                        :missing, :push, :calendar))"_s);
        bindFields(statement, one);
        const auto id = statement.insert().map([](qint64 value) { return TemplateId(value); });
        if (!id)
            return id;
        return writeRevisions(*id, one.revisions).map([&id] { return *id; });
    });
}

Done TemplateRepository::update(const ShiftTemplate& one)
{
    return atomically(m_database, [&]() -> Done {
        Statement statement = m_database.statements().use(
            uR"(UPDATE shift_template SET remote_id = :remote_id, remote = :remote, enters_plan = :enters_plan,
                    leaves_plan = :leaves_plan, superseded = :superseded, mode = :mode, pulled = :pulled,
                    missing = :missing, push = :push, calendar = :calendar
                WHERE id = :id)"_s);
        bindFields(statement, one);
        statement.bind(u":id"_s, one.id);
        const Error unknown{ErrorKind::UnknownTemplate, 0, QString::number(one.id.value), {}};
        if (const Done done = statement.changeOne(unknown); !done)
            return done;
        Statement remove
            = m_database.statements().use(u"DELETE FROM template_revision WHERE template = :id"_s);
        remove.bind(u":id"_s, one.id);
        if (const Done done = remove.run(); !done)
            return done;
        return writeRevisions(one.id, one.revisions);
    });
}

Done TemplateRepository::writeRevisions(TemplateId id, const QVector<TemplateRevision>& revisions)
{
    for (qsizetype number = 0; number < revisions.size(); ++number) {
        Statement statement = m_database.statements().use(
            uR"(INSERT INTO template_revision (template, number, from_day, content)
                VALUES (:template, :number, :from_day, :content))"_s);
        statement.bind(u":template"_s, id);
        statement.bind(u":number"_s, qint64(number));
        bindDay(statement, u":from_day"_s, revisions.at(number).from);
        statement.bind(u":content"_s, toJsonText(revisions.at(number).content));
        if (const Done done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<QVector<PlanException>> TemplateRepository::exceptions() const
{
    QVector<PlanException> exceptions;
    const Done read = m_database.statements()
                          .use(uR"(SELECT template, day, member, kind, instead, start_offset, duration
                                   FROM plan_exception ORDER BY template, day, member)"_s)
                          .each([&exceptions](Row& row) { exceptions.append(exceptionFrom(row)); });
    return read.map([&exceptions] { return std::move(exceptions); });
}

Done TemplateRepository::put(const PlanException& exception)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT OR REPLACE INTO plan_exception (template, day, member, kind, instead, start_offset, duration)
            VALUES (:template, :day, :member, :kind, :instead, :start_offset, :duration))"_s);
    statement.bind(u":template"_s, exception.shiftTemplate);
    statement.bind(u":day"_s, dayText(exception.day));
    statement.bind(u":member"_s, exception.member);
    statement.bind(u":kind"_s, exceptionKindName(exception.kind));
    statement.bind(u":instead"_s, exception.instead);
    statement.bind(u":start_offset"_s, exception.startOffset);
    statement.bind(u":duration"_s, exception.duration);
    return statement.run();
}

Done TemplateRepository::remove(TemplateId id, const QDate& day, BusinessUserId member)
{
    Statement statement = m_database.statements().use(
        u"DELETE FROM plan_exception WHERE template = :template AND day = :day AND member = :member"_s);
    statement.bind(u":template"_s, id);
    statement.bind(u":day"_s, dayText(day));
    statement.bind(u":member"_s, member);
    return statement.run();
}

Done TemplateRepository::moveExceptions(TemplateId from, TemplateId to, const QDate& before)
{
    Statement statement = m_database.statements().use(
        u"UPDATE plan_exception SET template = :to WHERE template = :from AND day < :before"_s);
    statement.bind(u":from"_s, from);
    statement.bind(u":to"_s, to);
    statement.bind(u":before"_s, dayText(before));
    return statement.run();
}

} // namespace covershift::store
