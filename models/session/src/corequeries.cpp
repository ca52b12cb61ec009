#include "core.h"
#include "coreparts.h"

#include <api/hostclock.h>
#include <api/pushanswer.h>
#include <api/wirelog.h>
#include <api/zegoquery.h>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<milliseconds> retryAfterOf(const Result<api::HttpOutcome>& outcome, Instant now)
{
    return outcome ? api::parseRetryAfter(outcome->header("Retry-After"), now) : std::nullopt;
}

} // namespace

void Core::hear(const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took)
{
    Q_EMIT exchanged(api::wireLogLine(request, outcome, took));
    if (const auto skew = api::clockSkewOf(outcome, m_config.clock->now(), took))
        takeSkew(*skew);
}

void Core::takeSkew(milliseconds skew)
{
    if (m_skew == skew)
        return;
    m_skew = skew;
    Q_EMIT clockSkewMeasured(skew);
}

Result<Core::Desk> Core::desk(Host host)
{
    auto connection = current(host);
    if (!connection)
        return tl::unexpected(connection.error());
    QByteArray key = m_keys.value(connection->id);
    if (key.isEmpty())
        return failure(ErrorKind::KeyMissing, hostName(host));
    return Desk{*std::move(connection), std::move(key)};
}

template <class Answer, class Ask>
void Core::inquire(const QVector<WorkerId>& ids, const Asker<Answer>& asker, Ask ask)
{
    const auto desk = this->desk(Host::Zego);
    Inquiry inquiry;
    inquiry.isCancelled = asker.isCancelled;
    inquiry.over = asker.over;
    if (desk)
        inquiry.key = desk->key;
    for (const WorkerId id : ids) {
        const Worker* known = worker(id);
        if (!desk || !known) {
            const Error error
                = desk ? Error{ErrorKind::UnknownWorker, 0, QString::number(id.value), {}} : desk.error();
            inquiry.questions.append({tl::unexpected(error), [id, asker, error](const auto&) -> Done {
                                          asker.tell({id, tl::unexpected(error)});
                                          return {};
                                      }});
            continue;
        }
        inquiry.questions.append(ask(*desk, *known));
    }
    if (m_parts) {
        m_parts->queries.ask(std::move(inquiry));
        return;
    }
    for (const Inquiry::Question& question : std::as_const(inquiry.questions))
        (void)question.answered(tl::unexpected(m_notOpen));
    inquiry.over();
}

void Core::checkCover(const QVector<WorkerId>& ids, const Asker<CoverCheck>& asker)
{
    inquire(ids, asker, [this, asker](const Desk& desk, const Worker& worker) {
        const auto person = identifierOf(worker, desk.connection.identity);
        const auto request = person.map([&desk](const Identifier& identifier) {
            return api::zegoUserStatus(desk.connection.url, desk.key, identifier);
        });
        return Inquiry::Question{request,
            [this, asker, id = worker.id, person, connection = desk.connection.id](
                const Result<api::HttpOutcome>& outcome) -> Done {
                auto status = outcome.and_then([&person](const api::HttpOutcome& answer) {
                    return api::decodeUserStatus(answer, *person);
                });
                const Done kept = keepCover(connection, id, person, status);
                if (!kept)
                    status = tl::unexpected(kept.error());
                asker.tell({id, status, retryAfterOf(outcome, m_config.clock->now())});
                return status.map([](const auto&) {});
            }};
    });
}

// "Unknown" is an answer as well, and a later one than whatever is kept.
Done Core::keepCover(
    ConnectionId connection, WorkerId id, const Result<Identifier>& person, Result<CoverStatus>& status)
{
    if (!status && status.error().kind != ErrorKind::UnknownCustomer)
        return {};
    CoverStatus kept = status.value_or(CoverStatus{});
    if (!status)
        kept.detail = status.error().detail;
    kept.worker = id;
    kept.checkedAt = m_config.clock->now();
    if (status)
        *status = kept;
    // Somebody may have given the worker another identifier meanwhile: then this says nothing about them.
    const Worker* known = worker(id);
    if (!known || !person || identifierOf(*known, person->kind) != person)
        return {};

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Done done = m_parts->coverStatuses.put(connection, kept); !done)
        return done;
    const Done audited = audit(u"cover.checked"_s,
        {{u"worker"_s, QString::number(id.value)}, {u"connection"_s, QString::number(connection.value)},
            {u"product"_s, productName(kept.product)}},
        {store::contentOf(connection, kept)});
    if (!audited)
        return audited;
    if (const Done done = transaction->commit(); !done)
        return done;
    const auto inUse = current(Host::Zego);
    if (inUse && inUse->id == connection)
        Q_EMIT coverStatusChanged({kept});
    return {};
}

void Core::validateNumbers(const QVector<WorkerId>& ids, const Asker<NumberCheck>& asker)
{
    inquire(ids, asker, [asker](const Desk& desk, const Worker& worker) {
        const auto request
            = identifierOf(worker, IdentityKind::CustomerNumber).map([&](const Identifier& number) {
                  return api::zegoValidateNumber(desk.connection.url, desk.key, number.value, worker.email);
              });
        return Inquiry::Question{
            request, [asker, id = worker.id](const Result<api::HttpOutcome>& outcome) -> Done {
                const Done valid = outcome.and_then(
                    [](const api::HttpOutcome& answer) { return api::decodeValidateNumber(answer); });
                asker.tell({id, valid});
                return valid;
            }};
    });
}

} // namespace covershift::session
