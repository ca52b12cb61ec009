#include "evidenceparts.h"

#include "sentenceparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceDocument)
};

constexpr qsizetype MostBlockBytes = 4'000; ///< of a body; the outbox keeps more

/// What came or went, as text: no character of it does anything but stand there.
QString blockText(QByteArray bytes)
{
    const qsizetype all = bytes.size();
    bytes.truncate(MostBlockBytes);
    QString text = QString::fromUtf8(bytes);
    for (QChar& c : text) {
        const bool isPrinted = c == u'\n' || c == u'\t'
            || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        if (!isPrinted)
            c = QChar::ReplacementCharacter;
    }
    if (all > MostBlockBytes)
        text += u'\n' + Tr::tr("… and %n more bytes.", nullptr, int(all - MostBlockBytes));
    return text.trimmed();
}

QString requestBlock(const Attempt& attempt, const Operation& operation)
{
    QStringList parts{QString::fromLatin1(attempt.method) + u' '
        + plain(attempt.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))};
    parts << blockText(attempt.requestHeaders);
    const OwnPart own = ownPart(attempt, operation);
    if (own.entry > 0)
        parts << Tr::tr("Entry %1 of %2 in this request; the others are about other workers:")
                     .arg(QString::number(own.entry), QString::number(own.entries));
    else if (own.entries > 0)
        parts << Tr::tr(
            "This request was about several workers, and its entry about this one cannot be told.");
    else
        parts << QString();
    parts << blockText(own.body);
    return parts.join(u'\n').trimmed();
}

QString answerBlock(const Attempt& attempt, const QTimeZone& zone)
{
    if (attempt.httpStatus == 0)
        return attempt.finishedAt ? Tr::tr("No answer came by %1.").arg(exactTime(*attempt.finishedAt, zone))
                                  : Tr::tr("No answer is on record.");
    QStringList parts{u"HTTP "_s + QString::number(attempt.httpStatus)};
    parts << blockText(attempt.responseHeaders) << QString() << blockText(attempt.responseBody);
    return parts.join(u'\n').trimmed();
}

/// What the audit says happened to it; the stable word of what this page has no words for.
QString eventText(const QString& event)
{
    const QString word = event.mid(event.indexOf(u'.') + 1);
    if (const auto state = stateFromName(word))
        return stateTitle(*state);
    if (word == "requeued"_L1)
        return Tr::tr("Back in the queue");
    if (word == "split"_L1)
        return Tr::tr("Its batch was refused; sent again in a smaller one");
    if (word == "sent_anyway"_L1)
        return Tr::tr("Let pass what waits for a decision");
    return plain(event);
}

/// With the reason that it was done for, if there was one.
QString withReasonGiven(const QString& text, const AuditEntry& entry)
{
    const QString reason
        = QJsonDocument::fromJson(entry.detail.toUtf8()).object().value(u"reason"_s).toString();
    return reason.isEmpty() ? text : text + u' ' + Tr::tr("Reason given: %1").arg(plain(reason));
}

QString decisionText(const AuditEntry& entry, const QTimeZone& zone)
{
    const QString at = exactTime(entry.at, zone);
    return withReasonGiven(entry.actor == "engine"_L1
            ? Tr::tr("%1: %2, by the program itself (audit row %3).")
                  .arg(at, eventText(entry.event), QString::number(entry.sequence))
            : Tr::tr("%1: %2, by %3 (audit row %4).")
                  .arg(at, eventText(entry.event), plain(entry.actor), QString::number(entry.sequence)),
        entry);
}

void addFacts(Document::Section& section, const Operation& operation, const QTimeZone& zone)
{
    const auto add = [&](const QString& label, const QString& text) { section.facts.append({label, text}); };
    add(Tr::tr("Time it is about"), exactTime(operation.at, zone));
    if (operation.until)
        add(Tr::tr("Until"), exactTime(*operation.until, zone));
    add(Tr::tr("Made"), exactTime(operation.createdAt, zone));
    add(Tr::tr("Last change"), exactTime(operation.changedAt, zone));
    add(Tr::tr("Identifier"),
        identityName(operation.identifier.kind) + u' ' + plain(operation.identifier.value));
    if (!operation.remoteId.isEmpty())
        add(Tr::tr("Id at Zego"), plain(operation.remoteId));
    if (operation.replaces.isValid())
        add(Tr::tr("Retry of"), QString::number(operation.replaces.value));
    if (!operation.reason.isEmpty())
        add(Tr::tr("Reason given"), plain(operation.reason));
}

template <class Id>
QString numbers(const QVector<Id>& ids)
{
    QStringList words;
    for (const Id& id : ids) {
        if constexpr (std::is_same_v<Id, qint64>)
            words.append(QString::number(id));
        else
            words.append(QString::number(id.value));
    }
    return words.join(u", "_s);
}

} // namespace

OwnPart ownPart(const Attempt& attempt, const Operation& operation)
{
    if (!attempt.payload.trimmed().startsWith('['))
        return {attempt.payload, 0, 0};
    const QJsonArray entries = QJsonDocument::fromJson(attempt.payload).array();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        if (entry.value(identityName(operation.identifier.kind)).toString() == operation.identifier.value)
            return {QJsonDocument(entry).toJson(QJsonDocument::Compact), i + 1, entries.size()};
    }
    return {{}, 0, entries.size()};
}

QString exactTime(Instant at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(wholeSecond(at)), zone);
    const int offset = local.offsetFromUtc();
    const QTime length = QTime(0, 0).addSecs(std::abs(offset));
    return local.toString(u"yyyy-MM-dd HH:mm:ss "_s) + (offset < 0 ? u'-' : u'+')
        + length.toString(u"HH:mm"_s);
}

QString shiftText(const LiveShift& shift, const QTimeZone& zone, Instant now)
{
    const QString start = exactTime(shift.start, zone);
    QStringList sentences{shift.hasTakenEnd()
            ? Tr::tr("From %1 to %2.").arg(start, exactTime(shift.end, zone))
            : Tr::tr("From %1; no end was taken by %2.").arg(start, exactTime(now, zone))};
    if (shift.origin == ShiftOrigin::Import)
        sentences.append(Tr::tr("Imported from a file; never sent from here."));
    else
        sentences.append(Tr::tr("Its start is: %1.").arg(certaintyTitle(shift.certainty)));
    if (shift.state == ShiftState::Ending && shift.hasEnd())
        sentences.append(Tr::tr("An end at %1 was asked for, and no answer says that it was taken.")
                             .arg(exactTime(shift.end, zone)));
    if (shift.flags & LiveShift::Backdated)
        sentences.append(Tr::tr("Backdated: it was made more than 30 minutes after its start."));
    if (shift.flags & LiveShift::EndFailed)
        sentences.append(Tr::tr("An end of it was refused, came too late or is in doubt."));
    if (shift.flags & LiveShift::Automatic)
        sentences.append(Tr::tr("Automatic mode logged in."));
    return sentences.join(u' ');
}

QString importText(const AuditEntry& entry, const QTimeZone& zone)
{
    return withReasonGiven(
        Tr::tr("Imported at %1, by %2 (audit row %3).")
            .arg(exactTime(entry.at, zone), plain(entry.actor), QString::number(entry.sequence)),
        entry);
}

Document::Section operationSection(
    const EvidenceOperation& each, const QVector<Connection>& connections, const QTimeZone& zone)
{
    const Operation& operation = each.operation;
    Document::Section section;
    section.title = Tr::tr("Operation %1: %2, %3")
                        .arg(QString::number(operation.id.value), kindTitle(operation.kind),
                            stateTitle(operation.state));
    addFacts(section, operation, zone);
    const auto connection = std::ranges::find(connections, operation.connection, &Connection::id);
    if (connection != connections.cend())
        section.facts.append(
            {Tr::tr("Host"), plain(connection->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))});
    if (operation.lastError)
        section.paragraphs.append(sentence(*operation.lastError));
    for (const AuditEntry& entry : each.decisions)
        section.paragraphs.append(decisionText(entry, zone));
    if (each.attempts.isEmpty())
        section.paragraphs.append(Tr::tr("It was never sent."));
    for (const Attempt& attempt : each.attempts) {
        section.blocks.append(Tr::tr("Sent at %1:").arg(exactTime(attempt.startedAt, zone)) + u'\n'
            + requestBlock(attempt, operation));
        const QString answer = answerBlock(attempt, zone);
        section.blocks.append(attempt.finishedAt
                ? Tr::tr("Answered at %1:").arg(exactTime(*attempt.finishedAt, zone)) + u'\n' + answer
                : answer);
    }
    return section;
}

QStringList alteredRows(const AuditCheck& audit)
{
    QStringList texts;
    const auto add = [&](const QString& text, const QString& rows) {
        if (!rows.isEmpty())
            texts.append(text.arg(rows));
    };
    if (audit.firstBroken)
        texts.append(Tr::tr("Row %1 of the audit was altered, or one before it is missing; nothing after it "
                            "proves anything.")
                         .arg(QString::number(*audit.firstBroken)));
    add(Tr::tr("Live shifts that are not what the operations say: %1."), numbers(audit.wrongShifts));
    add(Tr::tr("Operations that are not what the audit says was written: %1."),
        numbers(audit.wrongOperations));
    add(Tr::tr("Connections that are not what the audit says was written: %1."),
        numbers(audit.wrongConnections));
    add(Tr::tr("Workers, or their teams, that are not what the audit says was written: %1."),
        numbers(audit.wrongWorkers));
    add(Tr::tr("Workers whose last check of cover is not what the audit says was written: %1."),
        numbers(audit.wrongCovers));
    add(Tr::tr("Incidents that are not what the audit says was written: %1."), numbers(audit.wrongIncidents));
    add(Tr::tr("Notes that are not what the audit says was written: %1."), numbers(audit.wrongNotes));
    add(Tr::tr("Closed periods that are not what the audit says was written: %1."),
        numbers(audit.wrongCloses));
    return texts;
}

} // namespace covershift::session
