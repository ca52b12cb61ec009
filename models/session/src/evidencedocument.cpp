#include "evidenceparts.h"
#include "sentenceparts.h"

#include <domain/pushrules.h>
#include <session/evidencedocument.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceDocument)
};

/// Who decided that this was taken, where a person did.
std::optional<QString> personWhoAccepted(const EvidenceOperation& operation)
{
    const auto taken = std::ranges::find_if(
        operation.decisions, [](const AuditEntry& entry) { return entry.event == "operation.accepted"_L1; });
    if (taken == operation.decisions.cend() || taken->actor == "engine"_L1)
        return std::nullopt;
    return taken->actor;
}

/// Writes the parts of the page, in the order in which a person looks for them.
class Writer
{
public:
    Writer(const Evidence& evidence, const QTimeZone& zone)
        : m_evidence(evidence)
        , m_zone(zone)
    {
    }

    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString time(Instant at) const { return exactTime(at, m_zone); }
    [[nodiscard]] QString name() const { return plain(m_evidence.worker.name); }
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString coveredHeadline() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] Document::Section question() const;
    /// Where a person decided that the start of this shift was taken: who. No answer of the host says so
    /// then.
    [[nodiscard]] std::optional<QString> decidedBy(const LiveShift& shift) const;
    /// Likewise that its end was.
    [[nodiscard]] std::optional<QString> endDecidedBy(const LiveShift& shift) const;
    [[nodiscard]] QString notCoveredHeadline() const;
    /// A host took its start, by an answer that is on record.
    [[nodiscard]] bool isAccepted(const LiveShift& shift) const;
    /// An end of this shift up to the moment that was sent, and that no answer has settled.
    [[nodiscard]] const Operation* endInDoubt(const LiveShift& shift) const;
    /// Such an end of each shift that says yes; null: one of them has none.
    [[nodiscard]] const Operation* endInDoubt() const;
    [[nodiscard]] QString productText() const;
    [[nodiscard]] QStringList unknowns() const;
    [[nodiscard]] Document::Section shifts() const;
    [[nodiscard]] Document::Section planned() const;
    [[nodiscard]] Document::Section clocks() const;
    [[nodiscard]] Document::Section chain() const;

    const Evidence& m_evidence;
    QTimeZone m_zone;
};

QString Writer::warning() const
{
    QStringList warnings;
    if (m_evidence.sandbox)
        warnings.append(Tr::tr("Sandbox: nobody is insured."));
    if (!m_evidence.audit.isWhole())
        warnings.append(Tr::tr("The record was altered: see “The record’s chain” below."));
    return warnings.join(u' ');
}

std::optional<QString> Writer::decidedBy(const LiveShift& shift) const
{
    const auto start = std::ranges::find_if(m_evidence.operations,
        [&shift](const EvidenceOperation& each) { return each.operation.id == startOf(shift.id); });
    return start == m_evidence.operations.cend() ? std::nullopt : personWhoAccepted(*start);
}

std::optional<QString> Writer::endDecidedBy(const LiveShift& shift) const
{
    const auto isItsEnd = [&shift](const EvidenceOperation& each) {
        const Operation& one = each.operation;
        const bool isEnd = one.kind == OperationKind::Logout || one.kind == OperationKind::End;
        const bool isTaken = one.state == OperationState::Accepted || one.state == OperationState::Confirmed;
        return isEnd && isTaken && startOf(one.shift) == startOf(shift.id) && one.at == shift.end;
    };
    const auto end = std::ranges::find_if(m_evidence.operations, isItsEnd);
    return end == m_evidence.operations.cend() ? std::nullopt : personWhoAccepted(*end);
}

bool Writer::isAccepted(const LiveShift& shift) const
{
    return shift.counts() && shift.origin != ShiftOrigin::Import && !decidedBy(shift);
}

const Operation* Writer::endInDoubt(const LiveShift& shift) const
{
    const auto isOpen = [&](const EvidenceOperation& each) {
        const Operation& one = each.operation;
        const bool isEnd = one.kind == OperationKind::Logout || one.kind == OperationKind::End;
        const bool isSent = one.state == OperationState::Uncertain || one.state == OperationState::Sending
            || (one.state == OperationState::Queued && !each.attempts.isEmpty());
        return isEnd && isSent && startOf(one.shift) == startOf(shift.id) && one.at <= m_evidence.at;
    };
    const auto found = std::ranges::find_if(m_evidence.operations, isOpen);
    return found == m_evidence.operations.cend() ? nullptr : &found->operation;
}

const Operation* Writer::endInDoubt() const
{
    const Operation* end = nullptr;
    for (const LiveShift& shift : m_evidence.shifts) {
        if (!shift.counts())
            continue;
        end = endInDoubt(shift);
        if (!end)
            return nullptr;
    }
    return end;
}

/// The shift that says most: one whose start a host confirmed, then one that it accepted, then an imported
/// one.
QString Writer::coveredHeadline() const
{
    const auto has = [this](auto holds) { return std::ranges::any_of(m_evidence.shifts, holds); };
    const QString at = time(m_evidence.at);
    if (has([](const LiveShift& s) {
            return s.certainty == Certainty::Confirmed && s.origin != ShiftOrigin::Import;
        }))
        return Tr::tr("Yes: a start of cover for %1 was confirmed, and %2 lies between it and its end.")
            .arg(name(), at);
    if (has([this](const LiveShift& s) { return isAccepted(s); }))
        return Tr::tr("Yes, as far as this record goes: a start of cover for %1 was accepted, and %2 lies "
                      "between it and its end.")
            .arg(name(), at);
    for (const LiveShift& shift : m_evidence.shifts) {
        if (const auto person = shift.counts() ? decidedBy(shift) : std::nullopt)
            return Tr::tr(
                "Yes, by the word of %1 alone, who decided that a start of cover for %2 had been taken: "
                "no answer says so. %3 lies between it and its end.")
                .arg(plain(*person), name(), at);
    }
    return Tr::tr("Yes, by an imported record: it says that %1 was covered at %2. This program neither sent "
                  "nor checked it.")
        .arg(name(), at);
}

QString Writer::notCoveredHeadline() const
{
    const QString no = Tr::tr("No: nothing on record covered %1 at %2.").arg(name(), time(m_evidence.at));
    const std::optional<LiveShift>& before = m_evidence.before;
    const auto person = before && before->hasEnd() ? endDecidedBy(*before) : std::nullopt;
    if (!person)
        return no;
    return no + u' '
        + Tr::tr("But that the last cover ended at %1 rests on the word of %2 alone: no answer says so.")
              .arg(time(before->end), plain(*person));
}

QString Writer::headline() const
{
    const QString at = time(m_evidence.at);
    switch (m_evidence.answer) {
    case CoverAnswer::Covered:
        if (const Operation* end = endInDoubt())
            return coveredHeadline() + u' '
                + Tr::tr("But an end at %1 was sent, and no answer says whether it was taken: if it was, "
                         "this cover was over.")
                      .arg(time(end->at));
        return coveredHeadline();
    case CoverAnswer::NotCovered:
        return notCoveredHeadline();
    case CoverAnswer::Doubtful:
        return Tr::tr(
            "In doubt: a start of cover for %1 before %2 was sent, and no answer says whether it was "
            "taken.")
            .arg(name(), at);
    case CoverAnswer::Waiting:
        return Tr::tr("No, not by now: a start of cover for %1 before %2 is still in the outbox and has not "
                      "been taken.")
            .arg(name(), at);
    case CoverAnswer::NotYet:
        return Tr::tr("Nobody can say yet: for %1, %2 is still to come.").arg(name(), at);
    case CoverAnswer::NotKnown:
        return Tr::tr("It is not known: this computer has a record of pushes only since %1, and no imported "
                      "shift tells of %2 at %3.")
            .arg(time(m_evidence.knownSince), name(), at);
    }
    Q_UNREACHABLE();
}

QString Writer::productText() const
{
    const CoverStatus& checked = m_evidence.checked;
    if (checked.checkedAt == Instant())
        return Tr::tr("Never checked.");
    switch (checked.product) {
    case Product::Enabled:
        return Tr::tr("Enabled when it was last checked, at %1.").arg(time(checked.checkedAt));
    case Product::Disabled:
        return Tr::tr("Disabled when it was last checked, at %1: a login insures nobody then.")
            .arg(time(checked.checkedAt));
    case Product::Unknown:
        break;
    }
    return Tr::tr("Zego did not know the person when it was last checked, at %1.")
        .arg(time(checked.checkedAt));
}

QStringList Writer::unknowns() const
{
    QStringList texts;
    texts.append(Tr::tr("Not known: whether the product was enabled at that very moment. Zego says so only "
                        "when it is asked, of the moment of asking."));
    if (std::ranges::any_of(m_evidence.shifts,
            [this](const LiveShift& s) { return isAccepted(s) && s.certainty == Certainty::Accepted; }))
        texts.append(Tr::tr("Not known: what Zego made of what it accepted. Its answer says that a login was "
                            "received, not that a policy was in force."));
    for (const LiveShift& shift : m_evidence.shifts) {
        if (const Operation* end = shift.counts() ? endInDoubt(shift) : nullptr)
            texts.append(Tr::tr("Not known: whether the end of shift %1 at %2 was taken. It was sent, and no "
                                "answer says so.")
                             .arg(QString::number(shift.id.value), time(end->at)));
        if (shift.counts() && m_evidence.at - shift.start > LongestShift)
            texts.append(Tr::tr("Not known: whether cover holds for over 14 hours. Shift %1 began at %2.")
                             .arg(QString::number(shift.id.value), time(shift.start)));
    }
    texts.append(
        Tr::tr("Not known: what other computers have sent. This record is of what was sent from this "
               "one, since %1.")
            .arg(time(m_evidence.knownSince)));
    return texts;
}

Document::Section Writer::question() const
{
    const Worker& worker = m_evidence.worker;
    Document::Section section{Tr::tr("The question"), {}, {}, {}};
    section.facts.append({Tr::tr("Worker"), name()});
    if (!worker.customerNumber.isEmpty())
        section.facts.append({Tr::tr("Customer number"), plain(worker.customerNumber)});
    if (!worker.workProviderUserId.isEmpty())
        section.facts.append({Tr::tr("Work provider user id"), plain(worker.workProviderUserId)});
    section.facts.append({Tr::tr("Moment"), time(m_evidence.at)});
    section.facts.append({Tr::tr("Product"), productText()});
    section.paragraphs = unknowns();
    return section;
}

Document::Section Writer::shifts() const
{
    Document::Section section{Tr::tr("Live shifts"), {}, {}, {}};
    const auto add = [&](const QString& label, const LiveShift& shift) {
        section.facts.append({label, shiftText(shift, m_zone, m_evidence.madeAt)});
    };
    for (const AuditEntry& entry : m_evidence.imports)
        section.paragraphs.append(importText(entry, m_zone));
    for (const LiveShift& shift : m_evidence.shifts)
        add(Tr::tr("Over the moment: shift %1").arg(QString::number(shift.id.value)), shift);
    if (m_evidence.shifts.isEmpty()) {
        section.paragraphs.append(Tr::tr("No live shift lies over the moment."));
        if (m_evidence.before)
            add(Tr::tr("Last before it: shift %1").arg(QString::number(m_evidence.before->id.value)),
                *m_evidence.before);
        if (m_evidence.after)
            add(Tr::tr("Next after it: shift %1").arg(QString::number(m_evidence.after->id.value)),
                *m_evidence.after);
    }
    return section;
}

Document::Section Writer::planned() const
{
    Document::Section section{Tr::tr("Planned time"), {}, {}, {}};
    for (const PlannedTime& each : m_evidence.planned)
        section.paragraphs.append(
            Tr::tr("Planned from %1 to %2.").arg(time(each.time.start), time(each.time.end)));
    if (section.paragraphs.isEmpty())
        section.paragraphs.append(Tr::tr("Nothing was planned for this worker at that moment."));
    return section;
}

Document::Section Writer::clocks() const
{
    Document::Section section{Tr::tr("The two clocks"), {}, {}, {}};
    if (!m_evidence.clockSkew) {
        section.paragraphs.append(
            Tr::tr("No answer to the start tells the time of Zego’s clock, so the two were not compared."));
        return section;
    }
    const double ahead = double(m_evidence.clockSkew->count()) / 1'000;
    const QString by = QLocale().toString(std::abs(ahead), 'f', 1);
    section.paragraphs.append(ahead < 0
            ? Tr::tr("At the answer to the start, Zego’s clock was %1 s behind this computer’s.").arg(by)
            : Tr::tr("At the answer to the start, Zego’s clock was %1 s ahead of this computer’s.").arg(by));
    section.paragraphs.append(Tr::tr(
        "The host’s clock comes in whole seconds. Times on this page are those of this computer’s clock; "
        "none was corrected."));
    return section;
}

Document::Section Writer::chain() const
{
    const AuditCheck& audit = m_evidence.audit;
    Document::Section section{Tr::tr("The record’s chain"), {}, {}, {}};
    section.facts.append({Tr::tr("Rows of the audit"), QLocale().toString(audit.rows)});
    section.facts.append({Tr::tr("Hash of the last row"), QString::fromLatin1(audit.head.toHex())});
    if (audit.isWhole())
        section.paragraphs.append(Tr::tr("Each row of the audit fits the one before it, and ledger, outbox, "
                                         "workers, connections and notes are as the audit says they were "
                                         "written."));
    else
        section.paragraphs = alteredRows(audit);
    section.paragraphs.append(Tr::tr("The record was checked at %1.").arg(time(m_evidence.auditCheckedAt)));
    section.paragraphs.append(
        Tr::tr("This check shows accidental and naive changes. Keep this page: a record that is rewritten "
               "later no longer ends in the hash above."));
    return section;
}

Document Writer::document() const
{
    Document page;
    page.title = Tr::tr("Was %1 covered at %2?").arg(name(), time(m_evidence.at));
    page.headline = headline();
    page.warning = warning();
    page.sections = {question(), shifts(), planned()};
    for (const EvidenceOperation& each : m_evidence.operations)
        page.sections.append(operationSection(each, m_evidence.connections, m_zone));
    page.sections.append(clocks());
    page.sections.append(chain());
    page.footer = Tr::tr("Made by Covershift at %1, in the time zone %2. The audit’s last hash: %3")
                      .arg(time(m_evidence.madeAt), QString::fromLatin1(m_zone.id()),
                          QString::fromLatin1(m_evidence.audit.head.toHex()));
    return page;
}

} // namespace

Document evidenceDocument(const Evidence& evidence, const QTimeZone& zone)
{
    return Writer(evidence, zone).document();
}

} // namespace covershift::session
