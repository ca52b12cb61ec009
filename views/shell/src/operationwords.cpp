#include "operationwords.h"

#include <items/operationphrase.h>
#include <items/timetext.h>

#include <QCoreApplication>

namespace covershift::shell {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

QString queuedMeaning(const Operation& operation, Instant now)
{
    if (operation.holdUntil && *operation.holdUntil > now)
        return Tr::tr("Saved; held until %1, then sent. Nothing has left yet.")
            .arg(items::exactClockText(*operation.holdUntil, now));
    if (operation.nextAttemptAt && *operation.nextAttemptAt > now)
        return Tr::tr("Saved; not taken yet. Tried again in %1.")
            .arg(items::durationText(*operation.nextAttemptAt - now));
    if (operation.pastHeld)
        return Tr::tr(
            "Saved; a person let it leave before what is owed. Sent as soon as the connection allows.");
    return Tr::tr("Saved; sent as soon as the connection and this worker's earlier operations allow.");
}

} // namespace

QString phraseOf(const Operation& operation, const QString& worker)
{
    return items::phraseOf(operation.kind, worker);
}

QString meaningOf(const Operation& operation, Instant now)
{
    switch (operation.state) {
    case OperationState::Queued:
        return queuedMeaning(operation, now);
    case OperationState::Sending:
        return Tr::tr("On its way; the host has not answered yet.");
    case OperationState::Accepted:
        return Tr::tr("The host took it.");
    case OperationState::Confirmed:
        return Tr::tr("The host took it and gave it an id.");
    case OperationState::Rejected:
        return Tr::tr(
            "The host refused it; nothing changed there. This worker's later operations wait. Correct the "
            "cause and retry, or discard it.");
    case OperationState::Uncertain:
        return Tr::tr(
            "It was sent, but no answer says whether it was taken. This worker's later operations wait "
            "until it is settled.");
    case OperationState::Expired:
        return Tr::tr("Its last useful moment passed before it could be sent. Retry it, or discard it.");
    case OperationState::Discarded:
        return Tr::tr("Dropped; it is not sent.");
    }
    return {};
}

} // namespace covershift::shell
