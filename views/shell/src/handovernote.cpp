#include "handovernote.h"

#include "operationwords.h"
#include "pushpreview.h"

#include <items/exceptionsmodel.h>
#include <items/stretchesmodel.h>
#include <items/timetext.h>
#include <session/planboard.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
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

bool isOfLate(const Desk& desk, const AlertNote& note)
{
    return note.at >= desk.now - NoteSpan;
}

QStringList notesOn(const Desk& desk, const session::AlertRecords& records, const AlertKey& key)
{
    QStringList texts;
    for (const AlertNote& note : records.notes) {
        //: A note: %1: what was written, %2: by whom, %3: when
        if (note.key == key)
            texts.append(Tr::tr("“%1” (%2, %3)").arg(note.text, note.actor, desk.time(note.at)));
    }
    return texts;
}

bool isDecidedElsewhere(const StandingAlert& row, const QVector<Operation>& owed)
{
    return std::ranges::any_of(
        owed, [&row](const Operation& operation) { return operation.id == row.alert.operation; });
}

bool isMissed(const StandingAlert& row)
{
    const AlertKind kind = row.alert.key.kind;
    return (kind == AlertKind::MissedStart || kind == AlertKind::CoverEnded) && row.alert.level > 0;
}

/// Sections about exceptions; together they tell of each, and of each note, once.
class ExceptionParts
{
public:
    ExceptionParts(const Desk& desk, const HandOver& matters)
        : m_desk(desk)
        , m_matters(matters)
    {
    }

    [[nodiscard]] Section missed();
    /// But for what is missed for good, and for operations that a person has to decide.
    [[nodiscard]] Section standing();
    /// About what neither of these tells of.
    [[nodiscard]] Section otherNotes() const;

private:
    [[nodiscard]] bool isTold(const Incident& incident) const;
    void addMissed(QVector<Fact>& facts, const AlertKey& key);

    const Desk& m_desk;
    const HandOver& m_matters;
    QSet<AlertKey> m_told;
};

bool ExceptionParts::isTold(const Incident& incident) const
{
    const auto isAbout = [&incident](const AlertNote& note) { return note.key == incident.key(); };
    const QVector<AlertNote>& notes = m_matters.records.notes;
    return incident.foundAt >= m_desk.now - NoteSpan || std::ranges::none_of(notes, isAbout)
        || std::ranges::any_of(
            notes, [&](const AlertNote& note) { return isAbout(note) && isOfLate(m_desk, note); });
}

void ExceptionParts::addMissed(QVector<Fact>& facts, const AlertKey& key)
{
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    QStringList notes = notesOn(m_desk, m_matters.records, key);
    if (notes.isEmpty())
        notes.append(Tr::tr("Nobody has written a note about it."));
    const QString since = m_desk.time(key.moment);
    const QString written = notes.join(u'\n');
    facts.append({m_desk.name(WorkerId(key.subject)),
        key.kind == AlertKind::MissedStart
            //: A missed start: %1: a time, %2: the notes about it
            ? Tr::tr("Planned from %1, not covered.\n%2").arg(since, written)
            //: A gap in planned time: %1: a time, %2: the notes about it
            : Tr::tr("Covered until %1 only, and planned for longer.\n%2").arg(since, written)});
}

Section ExceptionParts::missed()
{
    QVector<AlertKey> keys;
    for (const Incident& incident : m_matters.records.incidents) {
        if (isTold(incident))
            keys.append(incident.key());
    }
    for (const StandingAlert& row : m_matters.standing) {
        if (isMissed(row))
            keys.append(row.alert.key);
    }
    std::ranges::sort(keys, {}, &AlertKey::moment);
    QVector<Fact> facts;
    for (const AlertKey& key : std::as_const(keys))
        addMissed(facts, key);
    return sectionOf(Tr::tr("Missed starts and gaps in cover"), facts,
        Tr::tr("None was found in the last 24 hours, and none waits for a note."));
}

Section ExceptionParts::standing()
{
    QVector<StandingAlert> rows = m_matters.standing;
    rows.removeIf([this](const StandingAlert& row) {
        return isMissed(row) || isDecidedElsewhere(row, m_matters.owed);
    });
    session::Session& session = m_desk.session;
    const items::LivePlan plan(session.plan(), session.plannedTimes(), session.clock());
    items::ExceptionsModel model([this](WorkerId worker) { return m_desk.name(worker); },
        [](const AlertKey&) { return QString(); }, plan);
    model.setShowsSnoozed(true);
    model.show(rows, m_matters.unsettled);
    QVector<Fact> facts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&model, row](items::ExceptionsModel::Column column) {
            return model.index(row, column).data().toString();
        };
        const Alert& alert = *model.alertAt(row);
        m_told.insert(alert.key);
        //: An exception: %1: what it is, as in "Past plan", %2: how long, as in "12 min over"
        QStringList lines{Tr::tr("%1, %2").arg(
            text(items::ExceptionsModel::WhatColumn), text(items::ExceptionsModel::TimeColumn))};
        lines.append(text(items::ExceptionsModel::FactsColumn));
        lines.append(notesOn(m_desk, m_matters.records, alert.key));
        lines.removeAll(QString());
        facts.append(
            {alert.worker.isValid() ? m_desk.name(alert.worker) : Tr::tr("The outbox"), lines.join(u'\n')});
    }
    return sectionOf(Tr::tr("Exceptions that stand"), facts, Tr::tr("No other exception stands."));
}

Section ExceptionParts::otherNotes() const
{
    QVector<Fact> facts;
    for (const AlertNote& note : m_matters.records.notes) {
        if (m_told.contains(note.key) || !isOfLate(m_desk, note))
            continue;
        facts.append({note.worker.isValid() ? m_desk.name(note.worker) : Tr::tr("The outbox"),
            Tr::tr("“%1” (%2, %3)").arg(note.text, note.actor, m_desk.time(note.at))});
    }
    return sectionOf(Tr::tr("Other notes of the last 24 hours"), facts, Tr::tr("None."));
}

} // namespace

Document handOverNote(session::Session& session, const HandOver& matters)
{
    const Desk desk{session, session.clock().now(), session.plan().timeZone()};
    Document note;
    note.title = Tr::tr("Hand-over note");
    note.headline = Tr::tr("As of %1").arg(items::momentText(desk.now, desk.zone, true));
    note.warning = sandboxNote(matters.terms.isSandbox);
    QVector<Operation> waiting = matters.unsettled;
    waiting.removeIf([&](const Operation& operation) {
        return std::ranges::any_of(
            matters.owed, [&](const Operation& owed) { return owed.id == operation.id; });
    });
    ExceptionParts exceptions(desk, matters);
    const Section missed = exceptions.missed();
    const Section standing = exceptions.standing();
    // What the next shift has to do comes first, and what it may have to look up last.
    note.sections = {operationsSection(desk, Tr::tr("To be decided by a person"), matters.owed,
                         Tr::tr("No decision is owed.")),
        standing, missed,
        operationsSection(
            desk, Tr::tr("Waiting in the outbox"), waiting, Tr::tr("Nothing waits in the outbox.")),
        exceptions.otherNotes(), coverSection(desk)};
    note.footer = paperFooter(matters.terms);
    return note;
}

} // namespace covershift::shell
