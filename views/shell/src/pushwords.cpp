#include "pushwords.h"

#include <items/timetext.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::Notice;
using session::Skipped;

namespace {

constexpr qsizetype MostNames = 12;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushSummary)
};

/// The names as a sentence may hold them; of very many, the first.
QString namesOf(const QVector<WorkerId>& workers, const Board& board)
{
    QStringList names;
    for (const WorkerId worker : workers.first(std::min(workers.size(), MostNames)))
        names.append(nameOf(board, worker));
    const int others = int(workers.size() - names.size());
    if (others == 0)
        return QLocale().createSeparatedList(names);
    //: %1: a list of names, %n: how many more there are
    return Tr::tr("%1 and %n others", nullptr, others).arg(names.join(Tr::tr(", ", "between names")));
}

/// Puts the names where the sentence has a place for them.
QString withNames(const QString& sentence, const QVector<WorkerId>& workers, const Board& board)
{
    return sentence.contains("%1"_L1) ? sentence.arg(namesOf(workers, board)) : sentence;
}

QString manySkipped(ErrorKind kind, int count)
{
    switch (kind) {
    case ErrorKind::AlreadyOpen:
        return Tr::tr("%n are logged in already and are left out: %1.", nullptr, count);
    case ErrorKind::BeforeLogin:
        return Tr::tr("%n were logged in only after that time and are left out: %1.", nullptr, count);
    case ErrorKind::MissingIdentifier:
        return Tr::tr(
            "%n lack the identifier that the connection sends and are left out; import it for them: %1.",
            nullptr, count);
    case ErrorKind::WorkerArchived:
        return Tr::tr("%n are archived and are left out: %1.", nullptr, count);
    case ErrorKind::ScheduledAhead:
        return Tr::tr(
            "%n have something scheduled for a later time and are left out; take that back first: %1.",
            nullptr, count);
    case ErrorKind::NotEndable:
        return Tr::tr("%n shifts cannot be ended from here and are left out: %1.", nullptr, count);
    case ErrorKind::ShiftTooLong:
        return Tr::tr(
            "%n shifts would last over 14 hours by then and are left out; choose an earlier time: %1.",
            nullptr, count);
    case ErrorKind::EndBeforeStart:
        return Tr::tr("%n shifts began only after that time and are left out: %1.", nullptr, count);
    case ErrorKind::UnsupportedByIdentity:
        return Tr::tr(
            "%n shifts cannot be ended with a legacy identity and are left out: %1.", nullptr, count);
    default:
        return {};
    }
}

QString manyNotices(PushWarning warning, int count)
{
    switch (warning) {
    case PushWarning::NoOpenShift:
        return Tr::tr("No login of %n of them is known here; their logouts are sent all the same, as another "
                      "desk may have logged them in: %1.",
            nullptr, count);
    case PushWarning::Backdated:
        return Tr::tr("%n logins are dated more than 30 minutes back, and are marked so.", nullptr, count);
    case PushWarning::Scheduled:
        return Tr::tr(
            "The time lies ahead; all %n are held until then and can be taken back.", nullptr, count);
    case PushWarning::CoverDisabled:
        return Tr::tr("The cover of %n of them was DISABLED when last checked, and a login would insure "
                      "nobody: %1.",
            nullptr, count);
    case PushWarning::CoverUnknown:
        return Tr::tr("It is not known whether %n of them hold a product that cover can switch on: %1.",
            nullptr, count);
    }
    return {};
}

QStringList noticeSentences(
    const QVector<Notice>& notices, const Board& board, const QVector<PushWarning>& warnings)
{
    QStringList sentences;
    for (const PushWarning warning : warnings) {
        const auto count = int(std::ranges::count(notices, warning, &Notice::warning));
        if (count == 1) {
            const auto it = std::ranges::find(notices, warning, &Notice::warning);
            sentences.append(session::sentence(*it, board));
        } else if (count > 1) {
            QVector<WorkerId> workers;
            for (const Notice& notice : notices) {
                if (notice.warning == warning)
                    workers.append(notice.worker);
            }
            sentences.append(withNames(manyNotices(warning, count), workers, board));
        }
    }
    return sentences;
}

QString questionOfOne(Verb verb, const QString& name, bool asksForTime)
{
    switch (verb) {
    case Verb::LogIn:
        return asksForTime ? Tr::tr("Log in %1 at what time?").arg(name) : Tr::tr("Log in %1 now?").arg(name);
    case Verb::LogOut:
        return asksForTime ? Tr::tr("Log out %1 at what time?").arg(name)
                           : Tr::tr("Log out %1 now?").arg(name);
    case Verb::Insert:
        return Tr::tr("Insert a shift for %1?").arg(name);
    case Verb::EndShifts:
        return asksForTime ? Tr::tr("End the shift of %1 at what time?").arg(name)
                           : Tr::tr("End the shift of %1 now?").arg(name);
    }
    return {};
}

QString questionOfMany(Verb verb, int count, bool asksForTime)
{
    switch (verb) {
    case Verb::LogIn:
        return asksForTime ? Tr::tr("Log in %n workers at what time?", nullptr, count)
                           : Tr::tr("Log in %n workers now?", nullptr, count);
    case Verb::LogOut:
        return asksForTime ? Tr::tr("Log out %n workers at what time?", nullptr, count)
                           : Tr::tr("Log out %n workers now?", nullptr, count);
    case Verb::Insert:
        return Tr::tr("Insert a shift for each of %n workers?", nullptr, count);
    case Verb::EndShifts:
        return asksForTime ? Tr::tr("End the shifts of %n workers at what time?", nullptr, count)
                           : Tr::tr("End the shifts of %n workers now?", nullptr, count);
    }
    return {};
}

QString confirmText(Verb verb, int count)
{
    switch (verb) {
    case Verb::LogIn:
        return count > 1 ? Tr::tr("&Log in %n", nullptr, count) : Tr::tr("&Log in");
    case Verb::LogOut:
        return count > 1 ? Tr::tr("&Log out %n", nullptr, count) : Tr::tr("&Log out");
    case Verb::Insert:
        return count > 1 ? Tr::tr("&Insert %n", nullptr, count) : Tr::tr("&Insert");
    case Verb::EndShifts:
        return count > 1 ? Tr::tr("&End %n", nullptr, count) : Tr::tr("&End");
    }
    return {};
}

/// A logout of several kinds: what it sends.
QString mixedSentence(const PushPreview& preview)
{
    const int logouts = int(preview.pushed.size());
    const int ends = int(preview.ended.size());
    if (logouts == 0) {
        return Tr::tr("%n of these were inserted as shifts of their own: they are ended, not logged out.",
            nullptr, ends);
    }
    return Tr::tr(
        "%1 of these are logged out; %n were inserted as shifts of their own and are ended.", nullptr, ends)
        .arg(QLocale().toString(logouts));
}

QString againText(Verb verb)
{
    return verb == Verb::Insert ? Tr::tr("Insert &again for those who are covered already")
                                : Tr::tr("Log in &again those who are logged in already");
}

/// Without what is wrong with the times themselves: the form says that at their fields.
QVector<Skipped> notOfTheFields(QVector<Skipped> skipped)
{
    skipped.removeIf([](const Skipped& skip) {
        return skip.error.kind == ErrorKind::StartOutOfRange || skip.error.kind == ErrorKind::EndBeforeStart
            || skip.error.kind == ErrorKind::ShiftTooLong;
    });
    return skipped;
}

} // namespace

forms::PushSummary summaryOf(const PushPreview& preview, const Board& board, const CoverWish& wish,
    bool asksForTime, std::optional<milliseconds> skew)
{
    using enum PushWarning;
    forms::PushSummary summary;
    // With nobody left to go, the question is about those who were asked for.
    const QVector<WorkerId>& about = preview.going.isEmpty() ? wish.workers : preview.going;
    if (about.size() == 1) {
        summary.question = questionOfOne(wish.verb, nameOf(board, about.constFirst()), asksForTime);
    } else {
        summary.question = questionOfMany(wish.verb, int(about.size()), asksForTime);
        summary.who = namesOf(about, board);
    }
    if (skew)
        summary.notes.append(skewSentence(*skew));
    if (wish.verb == Verb::LogOut && !preview.ended.isEmpty())
        summary.notes.append(mixedSentence(preview));
    summary.notes += noticeSentences(preview.notices, board, {CoverDisabled});
    summary.notes += skippedSentences(
        wish.verb == Verb::Insert ? notOfTheFields(preview.skipped) : preview.skipped, board);
    summary.notes
        += noticeSentences(preview.notices, board, {CoverUnknown, NoOpenShift, Backdated, Scheduled});
    summary.confirmText = confirmText(wish.verb, int(preview.going.size()));
    if (wish.again || preview.has(ErrorKind::AlreadyOpen))
        summary.againText = againText(wish.verb);
    summary.needsReason = preview.has(Backdated);
    summary.canConfirm = !preview.going.isEmpty();
    return summary;
}

QString phraseOf(Verb verb, const QVector<WorkerId>& workers, const Board& board)
{
    const int count = int(workers.size());
    const QString name = count == 1 ? nameOf(board, workers.constFirst()) : QString();
    switch (verb) {
    case Verb::LogIn:
        return count == 1 ? Tr::tr("Login of %1").arg(name) : Tr::tr("%n logins", nullptr, count);
    case Verb::LogOut:
        return count == 1 ? Tr::tr("Logout of %1").arg(name) : Tr::tr("%n logouts", nullptr, count);
    case Verb::Insert:
        return count == 1 ? Tr::tr("Insert for %1").arg(name) : Tr::tr("%n inserts", nullptr, count);
    case Verb::EndShifts:
        return count == 1 ? Tr::tr("End of the shift of %1").arg(name)
                          : Tr::tr("%n ends of shifts", nullptr, count);
    }
    return {};
}

Verb verbOf(const QVector<Operation>& operations)
{
    const auto all = [&operations](OperationKind kind) {
        return std::ranges::all_of(
            operations, [kind](const Operation& operation) { return operation.kind == kind; });
    };
    return all(OperationKind::Login) ? Verb::LogIn
        : all(OperationKind::Insert) ? Verb::Insert
        : all(OperationKind::End)    ? Verb::EndShifts
                                     : Verb::LogOut;
}

QVector<WorkerId> workersOf(const QVector<Operation>& operations)
{
    QVector<WorkerId> workers;
    for (const Operation& operation : operations) {
        if (!workers.contains(operation.worker))
            workers.append(operation.worker);
    }
    return workers;
}

QStringList skippedSentences(const QVector<Skipped>& skipped, const Board& board)
{
    QStringList sentences;
    QVector<ErrorKind> seen;
    for (const Skipped& first : skipped) {
        if (seen.contains(first.error.kind))
            continue;
        seen.append(first.error.kind);
        QVector<WorkerId> workers;
        for (const Skipped& other : skipped) {
            if (other.error.kind == first.error.kind)
                workers.append(other.worker);
        }
        const QString many
            = workers.size() > 1 ? manySkipped(first.error.kind, int(workers.size())) : QString();
        if (!many.isEmpty())
            sentences.append(withNames(many, workers, board));
        else if (first.error.kind == ErrorKind::NotEndable && first.shift.isValid())
            sentences.append(
                Tr::tr("The shift of %1 cannot be ended from here, as Zego's id for it is not known.")
                    .arg(nameOf(board, first.worker)));
        else
            sentences.append(session::sentence(first.error, nameOf(board, first.worker)));
    }
    return sentences;
}

QStringList productSentences(const PushPreview& preview, const Board& board)
{
    return noticeSentences(preview.notices, board, {PushWarning::CoverDisabled, PushWarning::CoverUnknown});
}

QString skewSentence(milliseconds skew)
{
    const QString length = items::durationText(skew < milliseconds(0) ? -skew : skew);
    return skew > milliseconds(0)
        ? Tr::tr("This computer's clock is %1 behind Zego's: “now” here is not now there. Set the clock, or "
                 "give the time yourself.")
              .arg(length)
        : Tr::tr("This computer's clock is %1 ahead of Zego's: “now” here is not now there. Set the clock, "
                 "or give the time yourself.")
              .arg(length);
}

} // namespace covershift::shell
