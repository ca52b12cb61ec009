#include <domain/coverstatus.h>
#include <items/auditwords.h>
#include <items/timetext.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

bool isEngine(const AuditEntry& entry)
{
    return entry.actor == "engine"_L1;
}

QJsonObject detailOf(const AuditEntry& entry)
{
    return QJsonDocument::fromJson(entry.detail.toUtf8()).object();
}

/// A time that a detail holds, as a person reads it; the text itself where it is none.
QString timeOf(const QJsonValue& value, Instant now)
{
    const auto instant = parseInstant(value.toString());
    return instant ? exactClockText(*instant, now) : value.toString();
}

QString queuedText(const QJsonObject& detail, Instant now)
{
    const QString at = timeOf(detail.value("at"_L1), now);
    if (detail.contains("replaces"_L1))
        return Tr::tr("Saved for %1, as a retry of operation %2.")
            .arg(at, QLocale().toString(detail.value("replaces"_L1).toInteger()));
    if (detail.contains("held_until"_L1))
        return Tr::tr("Saved for %1, held until %2.").arg(at, timeOf(detail.value("held_until"_L1), now));
    return detail.value("backdated"_L1).toBool() ? Tr::tr("Saved for %1, backdated.").arg(at)
                                                 : Tr::tr("Saved for %1.").arg(at);
}

QString operationText(const AuditEntry& entry, const QJsonObject& detail, Instant now)
{
    const QString event = entry.event.mid(entry.event.indexOf(u'.') + 1);
    const bool byPerson = !isEngine(entry);
    if (event == "queued"_L1)
        return queuedText(detail, now);
    if (event == "sending"_L1)
        return Tr::tr("Handed to the wire.");
    if (event == "accepted"_L1)
        return byPerson ? Tr::tr("A person says that it was taken.") : Tr::tr("The host took it.");
    if (event == "confirmed"_L1)
        return byPerson ? Tr::tr("A person says that it was taken, and gave its id.")
                        : Tr::tr("The host took it and gave it an id.");
    // Without a status there was no answer: it broke a rule by the time it was to be sent.
    if (event == "rejected"_L1)
        return detail.contains("status"_L1) ? Tr::tr("The host refused it.")
                                            : Tr::tr("A rule forbade it by then; it was not sent.");
    if (event == "sent_anyway"_L1)
        return Tr::tr("A person let it pass what waits for a decision before it.");
    if (event == "uncertain"_L1)
        return Tr::tr("In doubt: no answer says whether it was taken.");
    if (event == "expired"_L1)
        return Tr::tr("Too late: it was not sent in time.");
    if (event == "discarded"_L1)
        return byPerson ? Tr::tr("Dropped by a person; it is not sent.") : Tr::tr("Dropped; it is not sent.");
    if (event == "requeued"_L1)
        return byPerson ? Tr::tr("A person says that it was not taken; it is sent again.")
                        : Tr::tr("Back in the queue; it is sent again.");
    if (event == "split"_L1)
        return Tr::tr("Its batch was refused as a whole; it is sent again in a smaller one.");
    return {};
}

QString checkedText(const QJsonObject& detail)
{
    const auto product = productFromName(detail.value("product"_L1).toString());
    switch (product.value_or(Product::Unknown)) {
    case Product::Enabled:
        return Tr::tr("Cover was checked: enabled.");
    case Product::Disabled:
        return Tr::tr("Cover was checked: disabled.");
    case Product::Unknown:
        return Tr::tr("Cover was checked: Zego does not know the person.");
    }
    return {};
}

QString planText(const AuditEntry& entry, const QJsonObject& detail)
{
    const auto named
        = [&detail](const QString& text) { return text.arg(detail.value("name"_L1).toString()); };
    if (entry.event == "template.added"_L1)
        return named(Tr::tr("The template “%1” was added."));
    if (entry.event == "template.changed"_L1)
        return named(Tr::tr("The template “%1” was changed."));
    if (entry.event == "template.exceptions"_L1)
        return Tr::tr("The exceptions of a template were changed.");
    const int several = int(detail.value("templates"_L1).toArray().size());
    if (entry.event == "templates.archived"_L1)
        return Tr::tr("%n templates were archived.", nullptr, several);
    if (entry.event == "templates.restored"_L1)
        return Tr::tr("%n templates were brought back.", nullptr, several);
    if (entry.event == "team.added"_L1)
        return named(Tr::tr("The team “%1” was added."));
    if (entry.event == "team.changed"_L1)
        return named(Tr::tr("The team “%1” was changed."));
    if (entry.event == "plan.pulled"_L1)
        return Tr::tr("Templates and teams were pulled from the host.");
    if (entry.event == "settings.time_zone"_L1)
        return Tr::tr("The organisation's time zone was set to %1.")
            .arg(detail.value("time_zone"_L1).toString());
    if (entry.event == "automatic.enabled"_L1)
        return Tr::tr("Automatic mode was switched on.");
    if (entry.event == "automatic.disabled"_L1)
        return Tr::tr("Automatic mode was switched off.");
    if (entry.event == "automatic.held"_L1)
        return detail.value("held"_L1).toBool() ? Tr::tr("Automatic mode was held for everybody.")
                                                : Tr::tr("Automatic mode was held for some workers.");
    if (entry.event == "automatic.released"_L1)
        return Tr::tr("A hold of automatic mode was ended.");
    return {};
}

QString exceptionWords(const AuditEntry& entry, const QJsonObject& detail, Instant now)
{
    if (entry.event == "incident.found"_L1 && detail.contains("cover_ended"_L1))
        return Tr::tr("Cover ended at %1 in planned time, and nobody was covered for 30 minutes after it.")
            .arg(timeOf(detail.value("cover_ended"_L1), now));
    if (entry.event == "incident.found"_L1)
        return Tr::tr("The planned start at %1 was missed: nobody was covered within 30 minutes.")
            .arg(timeOf(detail.value("start"_L1), now));
    if (entry.event == "exception.noted"_L1)
        return Tr::tr("A note was written on an exception.");
    if (entry.event == "exceptions.snoozed"_L1)
        return Tr::tr(
            "%n exceptions were silenced until %1.", nullptr, int(detail.value("count"_L1).toInteger()))
            .arg(timeOf(detail.value("until"_L1), now));
    return {};
}

QString insuredWords(const AuditEntry& entry, const QJsonObject& detail)
{
    if (entry.event == "shifts.imported"_L1)
        return Tr::tr("%n past shifts were imported.", nullptr, int(detail.value("shifts"_L1).toInteger()));
    if (entry.event == "settings.tariff"_L1)
        return Tr::tr("The tariff was changed.");
    if (entry.event == "period.closed"_L1)
        return Tr::tr("The days from %1 to %2 were closed, revision %3.")
            .arg(detail.value("from"_L1).toString(), detail.value("to"_L1).toString())
            .arg(detail.value("revision"_L1).toInteger());
    return {};
}

QString otherText(const AuditEntry& entry, const QJsonObject& detail, Instant now)
{
    if (const QString text = exceptionWords(entry, detail, now); !text.isEmpty())
        return text;
    if (const QString text = insuredWords(entry, detail); !text.isEmpty())
        return text;
    const auto count = [&detail](QLatin1StringView member) {
        return QLocale().toString(detail.value(member).toInteger());
    };
    if (entry.event == "connection.paused"_L1)
        return Tr::tr("Sending was paused.");
    if (entry.event == "connection.resumed"_L1)
        return Tr::tr("Sending was resumed.");
    if (entry.event == "connection.saved"_L1)
        return detail.value("new_key"_L1).toBool() ? Tr::tr("The connection was saved, with a new key.")
                                                   : Tr::tr("The connection was saved.");
    if (entry.event == "workers.imported"_L1)
        return Tr::tr("Workers were imported: %1 new, %2 changed, %3 the same.")
            .arg(count("new"_L1), count("changed"_L1), count("same"_L1));
    if (entry.event == "worker.added"_L1)
        return Tr::tr("The worker was added.");
    if (entry.event == "worker.changed"_L1)
        return Tr::tr("The worker's fields were changed.");
    const int several = int(detail.value("workers"_L1).toArray().size());
    if (entry.event == "workers.archived"_L1)
        return Tr::tr("%n workers were archived.", nullptr, several);
    if (entry.event == "workers.restored"_L1)
        return Tr::tr("%n workers were brought back.", nullptr, several);
    if (entry.event == "workers.matched"_L1)
        return Tr::tr("%n workers were matched with business users.", nullptr, several);
    if (entry.event == "cover.checked"_L1)
        return checkedText(detail);
    return planText(entry, detail);
}

} // namespace

QString auditText(const AuditEntry& entry, Instant now)
{
    const QJsonObject detail = detailOf(entry);
    const QString text = entry.event.startsWith("operation."_L1) ? operationText(entry, detail, now)
                                                                 : otherText(entry, detail, now);
    return text.isEmpty() ? entry.event : text;
}

QString auditReason(const AuditEntry& entry)
{
    const QJsonObject detail = detailOf(entry);
    const QString reason = detail.value("reason"_L1).toString();
    if (entry.event == "connection.paused"_L1) {
        const auto known = pauseReasonFromName(reason);
        return known ? session::sentence(*known, detail.value("detail"_L1).toString()) : reason;
    }
    if (!reason.isEmpty())
        return reason;
    const auto kind = errorKindFromCode(detail.value("error"_L1).toString());
    if (!kind)
        return {};
    //: %1: the status of an answer
    return *kind == ErrorKind::RefusedByHost
        ? Tr::tr("The host answered with HTTP %1.").arg(detail.value("status"_L1).toInt())
        : session::sentence(Error{*kind, detail.value("status"_L1).toInt(), {}, {}});
}

QVector<WorkerId> auditWorkers(const AuditEntry& entry)
{
    const QJsonObject detail = detailOf(entry);
    QJsonArray ids = detail.value("workers"_L1).toArray();
    if (detail.contains("worker"_L1))
        ids.append(detail.value("worker"_L1));
    QVector<WorkerId> workers;
    for (const QJsonValue& id : std::as_const(ids))
        workers.append(WorkerId(id.toVariant().toLongLong()));
    return workers;
}

QString auditActor(const AuditEntry& entry)
{
    if (entry.actor == "automatic"_L1)
        return Tr::tr("Automatic mode");
    return isEngine(entry) ? Tr::tr("Covershift") : entry.actor;
}

} // namespace covershift::items
