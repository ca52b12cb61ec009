#include "handovernote.h"

#include "operationwords.h"
#include "pushpreview.h"
#include "reportpaper.h"

#include <items/stretchesmodel.h>
#include <items/timetext.h>
#include <session/planboard.h>
#include <session/sentences.h>

#include <QCoreApplication>

#include <algorithm>

namespace covershift::shell {

using session::Document;
using Fact = session::Document::Fact;
using Section = session::Document::Section;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HandOverNote)
};

constexpr milliseconds NoteSpan = std::chrono::hours(24);

struct Desk
{
    session::Session& session;
    Instant now;
    QTimeZone zone;
    [[nodiscard]] QString name(WorkerId worker) const { return nameOf(session.board(), worker); }
    [[nodiscard]] QString time(Instant at) const { return items::momentText(at, zone); }
};

/// A section that says so where there is nothing.
Section sectionOf(const QString& title, const QVector<Fact>& facts, const QString& none)
{
    Section section;
    section.title = title;
    section.facts = facts;
    if (facts.isEmpty())
        section.paragraphs.append(none);
    return section;
}

Section coverSection(const Desk& desk)
{
    QVector<const LiveShift*> open;
    for (const LiveShift* shift : desk.session.board().unendedShifts()) {
        if (shift->isCovering(desk.now))
            open.append(shift);
    }
    std::ranges::sort(open, {}, [](const LiveShift* shift) { return std::pair(shift->start, shift->id); });
    QVector<Fact> facts;
    for (const LiveShift* shift : std::as_const(open)) {
        const QString since = Tr::tr("since %1 (%2)")
                                  .arg(desk.time(shift->start), items::durationText(desk.now - shift->start));
        facts.append({desk.name(shift->worker),
            //: Cover that runs: %1: its state, %2: since when
            Tr::tr("%1, %2").arg(session::stateTitle(*shift, desk.now), since)});
    }
    return sectionOf(Tr::tr("Covered now"), facts, Tr::tr("Nobody is covered now."));
}

Section operationsSection(
    const Desk& desk, const QString& title, const QVector<Operation>& operations, const QString& none)
{
    QVector<Fact> facts;
    for (const Operation& operation : operations) {
        const QString why = operation.lastError ? session::sentence(*operation.lastError,
                                desk.name(operation.worker), session::Place::Window, hostOf(operation.kind))
                                                : meaningOf(operation, desk.now);
        //: An operation of the outbox: %1: the time it is for, %2: its state, %3: a sentence
        facts.append({phraseOf(operation, desk.name(operation.worker)),
            Tr::tr("%1. %2. %3").arg(desk.time(operation.at), session::stateTitle(operation.state), why)});
    }
    return sectionOf(title, facts, none);
}

QString notesOn(const Desk& desk, const session::AlertRecords& records, const AlertKey& key)
{
    QStringList texts;
    for (const AlertNote& note : records.notes) {
        //: A note: %1: what was written, %2: by whom, %3: when
        if (note.key == key)
            texts.append(Tr::tr("“%1” (%2, %3)").arg(note.text, note.actor, desk.time(note.at)));
    }
    return texts.isEmpty() ? Tr::tr("Nobody has written a note about it.") : texts.join(QLatin1Char('\n'));
}

Section incidentsSection(const Desk& desk, const session::AlertRecords& records)
{
    QVector<Fact> facts;
    for (const Incident& incident : records.incidents) {
        const bool isNoted = std::ranges::any_of(
            records.notes, [&](const AlertNote& note) { return note.key == incident.key(); });
        if (isNoted && incident.foundAt < desk.now - NoteSpan)
            continue;
        //: A missed start: %1: a time, %2: the notes about it
        facts.append({desk.name(incident.worker),
            Tr::tr("Planned from %1, not covered.\n%2")
                .arg(desk.time(incident.planned.start), notesOn(desk, records, incident.key()))});
    }
    return sectionOf(Tr::tr("Missed starts"), facts,
        Tr::tr("No start was missed in the last 24 hours, and none waits for a note."));
}

Section notesSection(const Desk& desk, const session::AlertRecords& records)
{
    QVector<Fact> facts;
    for (const AlertNote& note : records.notes) {
        if (note.key.kind == AlertKind::MissedStart || note.at < desk.now - NoteSpan)
            continue;
        facts.append({note.worker.isValid() ? desk.name(note.worker) : Tr::tr("The outbox"),
            Tr::tr("“%1” (%2, %3)").arg(note.text, note.actor, desk.time(note.at))});
    }
    return sectionOf(Tr::tr("Other notes of the last 24 hours"), facts, Tr::tr("None."));
}

} // namespace

Document handOverNote(session::Session& session, const HandOver& matters)
{
    const Desk desk{session, session.clock().now(), session.plan().timeZone()};
    PaperTerms terms = paperTerms(session, matters.audit);
    terms.zone = QString::fromLatin1(desk.zone.id());
    Document note;
    note.title = Tr::tr("Hand-over note");
    note.headline = Tr::tr("As of %1").arg(items::momentText(desk.now, desk.zone, true));
    note.warning = sandboxNote(terms.isSandbox);
    QVector<Operation> waiting = matters.unsettled;
    waiting.removeIf([&](const Operation& operation) {
        return std::ranges::any_of(
            matters.owed, [&](const Operation& owed) { return owed.id == operation.id; });
    });
    note.sections = {coverSection(desk),
        operationsSection(
            desk, Tr::tr("To be decided by a person"), matters.owed, Tr::tr("No decision is owed.")),
        operationsSection(
            desk, Tr::tr("Waiting in the outbox"), waiting, Tr::tr("Nothing waits in the outbox.")),
        incidentsSection(desk, matters.records), notesSection(desk, matters.records)};
    note.footer = paperFooter(terms);
    return note;
}

} // namespace covershift::shell
