#pragma once

#include <session/evidencedocument.h>

#include <algorithm>

/// Evidence about one worker and the pages of it.
namespace covershift::session::evidencesample {

inline const QTimeZone Madrid("Europe/Madrid");

inline Instant utc(const char* text)
{
    return *parseInstant(QString::fromLatin1(text));
}

/// From 14:00 to 18:00 in Madrid, ended.
inline LiveShift shift(ShiftOrigin origin, Certainty certainty)
{
    LiveShift one;
    one.id = ShiftId(12);
    one.start = utc("2026-11-21T13:00:00Z");
    one.end = utc("2026-11-21T17:00:00Z");
    one.origin = origin;
    one.state = ShiftState::Ended;
    one.certainty = certainty;
    return one;
}

/// Of 14:32 of that day, asked for the next morning.
inline Evidence evidence(CoverAnswer answer, const QVector<LiveShift>& shifts = {})
{
    Evidence all;
    all.worker.name = QStringLiteral("Ana Muñoz");
    all.worker.customerNumber = QStringLiteral("CN1");
    all.at = utc("2026-11-21T13:32:00Z");
    all.madeAt = utc("2026-11-22T08:00:00Z");
    all.knownSince = utc("2026-06-01T00:00:00Z");
    all.answer = answer;
    all.shifts = shifts;
    all.audit.rows = 3;
    all.auditCheckedAt = utc("2026-11-22T08:02:05Z");
    all.audit.head = QByteArray("\xAB\xCD", 2);
    return all;
}

/// The start of that shift, as it was sent, answered and decided.
inline EvidenceOperation login()
{
    EvidenceOperation all;
    all.operation.id = OperationId(12);
    all.operation.at = utc("2026-11-21T13:00:00Z");
    all.operation.createdAt = utc("2026-11-21T13:00:01Z");
    all.operation.changedAt = utc("2026-11-21T13:00:02Z");
    all.operation.state = OperationState::Accepted;
    all.operation.identifier = {IdentityKind::CustomerNumber, QStringLiteral("CN1")};
    Attempt attempt;
    attempt.method = "POST";
    attempt.url = QUrl(QStringLiteral("https://api.example/v1/shift/login"));
    attempt.payload = R"({"customerNumber":"CN1"})";
    attempt.startedAt = utc("2026-11-21T13:00:01Z");
    attempt.finishedAt = utc("2026-11-21T13:00:02Z");
    attempt.httpStatus = 202;
    attempt.responseBody = R"({"status":"pending"})";
    all.attempts = {attempt};
    AuditEntry queued;
    queued.sequence = 1;
    queued.at = utc("2026-11-21T13:00:01Z");
    queued.actor = QStringLiteral("maria");
    queued.event = QStringLiteral("operation.queued");
    AuditEntry accepted = queued;
    accepted.sequence = 2;
    accepted.actor = QStringLiteral("engine");
    accepted.event = QStringLiteral("operation.accepted");
    all.decisions = {queued, accepted};
    return all;
}

/// Everything that stands on the page.
inline QString allOf(const Document& page)
{
    QStringList texts{page.title, page.headline, page.warning, page.footer};
    for (const Document::Section& section : page.sections) {
        texts << section.title << section.paragraphs << section.blocks;
        for (const Document::Fact& fact : section.facts)
            texts << fact.label + QStringLiteral(": ") + fact.text;
    }
    return texts.join(u'\n');
}

} // namespace covershift::session::evidencesample
