#include "pushpreview.h"

#include <domain/pushrules.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::Notice;
using session::PushRequest;
using session::Skipped;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushSummary)
};

QString counted(qsizetype count)
{
    return QLocale().toString(count);
}

Result<CheckedPush> check(const Board& board, WorkerId worker, const PushRequest& request, Instant now)
{
    const Instant at = request.at.value_or(now);
    const auto shifts = board.shiftsOf(worker);
    return request.kind == OperationKind::Login ? checkLogin(shifts, at, now, request.again)
                                                : checkLogout(shifts, at, now);
}

QString manySkipped(ErrorKind kind, qsizetype count)
{
    switch (kind) {
    case ErrorKind::AlreadyOpen:
        return Tr::tr("%1 are logged in already and are left out.").arg(counted(count));
    case ErrorKind::BeforeLogin:
        return Tr::tr("%1 were logged in only after that time and are left out.").arg(counted(count));
    case ErrorKind::MissingIdentifier:
        return Tr::tr(
            "%1 lack the identifier that the connection sends and are left out. Import it for them.")
            .arg(counted(count));
    default:
        return {};
    }
}

QString manyNotices(PushWarning warning, qsizetype count)
{
    switch (warning) {
    case PushWarning::NoOpenShift:
        return Tr::tr("No login of %1 of them is known here; their logouts are sent all the same, as another "
                      "desk may have logged them in.")
            .arg(counted(count));
    case PushWarning::Backdated:
        return Tr::tr("%1 logins are dated more than 30 minutes back, and are marked so.")
            .arg(counted(count));
    case PushWarning::Scheduled:
        return Tr::tr("The time lies ahead; all %1 are held until then and can be taken back.")
            .arg(counted(count));
    }
    return {};
}

QStringList noticeSentences(const QVector<Notice>& notices, const Board& board)
{
    QStringList sentences;
    for (const PushWarning warning :
        {PushWarning::NoOpenShift, PushWarning::Backdated, PushWarning::Scheduled}) {
        const auto count = std::ranges::count(notices, warning, &Notice::warning);
        if (count == 1) {
            const auto it = std::ranges::find(notices, warning, &Notice::warning);
            sentences.append(session::sentence(warning, nameOf(board, it->worker)));
        } else if (count > 1) {
            sentences.append(manyNotices(warning, count));
        }
    }
    return sentences;
}

QString question(const PushPreview& preview, const Board& board, const PushRequest& request, bool asksForTime)
{
    const bool login = request.kind == OperationKind::Login;
    // With nobody left to go, the question is about those who were asked for.
    const QVector<WorkerId>& about = preview.going.isEmpty() ? request.workers : preview.going;
    if (about.size() == 1) {
        const QString name = nameOf(board, about.constFirst());
        if (asksForTime)
            return login ? Tr::tr("Log in %1 at what time?").arg(name)
                         : Tr::tr("Log out %1 at what time?").arg(name);
        return login ? Tr::tr("Log in %1 now?").arg(name) : Tr::tr("Log out %1 now?").arg(name);
    }
    const QString count = counted(about.size());
    if (asksForTime)
        return login ? Tr::tr("Log in %1 workers at what time?").arg(count)
                     : Tr::tr("Log out %1 workers at what time?").arg(count);
    return login ? Tr::tr("Log in %1 workers now?").arg(count) : Tr::tr("Log out %1 workers now?").arg(count);
}

QString confirmText(OperationKind kind, qsizetype count)
{
    const bool login = kind == OperationKind::Login;
    if (count > 1)
        return login ? Tr::tr("&Log in %1").arg(counted(count)) : Tr::tr("&Log out %1").arg(counted(count));
    return login ? Tr::tr("&Log in") : Tr::tr("&Log out");
}

} // namespace

bool PushPreview::isPlain(const PushRequest& request) const
{
    return request.workers.size() == 1 && !request.at && skipped.isEmpty() && notices.isEmpty();
}

bool PushPreview::has(PushWarning warning) const
{
    return std::ranges::find(notices, warning, &Notice::warning) != notices.end();
}

bool PushPreview::has(ErrorKind kind) const
{
    return std::ranges::any_of(skipped, [kind](const Skipped& skip) { return skip.error.kind == kind; });
}

PushPreview previewPush(const Board& board, IdentityKind identity, const PushRequest& request, Instant now)
{
    PushPreview preview;
    for (const WorkerId id : request.workers) {
        const Worker* worker = board.worker(id);
        if (!worker)
            continue;
        if (const auto identifier = identifierOf(*worker, identity); !identifier) {
            preview.skipped.append({id, identifier.error()});
            continue;
        }
        const auto checked = check(board, id, request, now);
        if (!checked) {
            preview.skipped.append({id, checked.error()});
            continue;
        }
        preview.going.append(id);
        for (const PushWarning warning : checked->warnings)
            preview.notices.append({id, warning});
    }
    return preview;
}

forms::PushSummary summaryOf(
    const PushPreview& preview, const Board& board, const PushRequest& request, bool asksForTime)
{
    forms::PushSummary summary;
    summary.question = question(preview, board, request, asksForTime);
    summary.notes = skippedSentences(preview.skipped, board) + noticeSentences(preview.notices, board);
    summary.confirmText = confirmText(request.kind, preview.going.size());
    if (request.again || preview.has(ErrorKind::AlreadyOpen))
        summary.againText = Tr::tr("Log in &again those who are logged in already");
    summary.needsReason = preview.has(PushWarning::Backdated);
    summary.canConfirm = !preview.going.isEmpty();
    return summary;
}

QString phraseOf(OperationKind kind, const QVector<WorkerId>& workers, const Board& board)
{
    const bool login = kind == OperationKind::Login;
    if (workers.size() == 1) {
        const QString name = nameOf(board, workers.constFirst());
        return login ? Tr::tr("Login of %1").arg(name) : Tr::tr("Logout of %1").arg(name);
    }
    return login ? Tr::tr("%1 logins").arg(counted(workers.size()))
                 : Tr::tr("%1 logouts").arg(counted(workers.size()));
}

QStringList skippedSentences(const QVector<Skipped>& skipped, const Board& board)
{
    QStringList sentences;
    QVector<ErrorKind> seen;
    for (const Skipped& first : skipped) {
        if (seen.contains(first.error.kind))
            continue;
        seen.append(first.error.kind);
        const auto count = std::ranges::count_if(
            skipped, [&first](const Skipped& other) { return other.error.kind == first.error.kind; });
        const QString many = count > 1 ? manySkipped(first.error.kind, count) : QString();
        sentences.append(many.isEmpty() ? session::sentence(first.error, nameOf(board, first.worker)) : many);
    }
    return sentences;
}

QString nameOf(const Board& board, WorkerId worker)
{
    const Worker* known = board.worker(worker);
    return known ? known->name : Tr::tr("Worker %1").arg(worker.value);
}

} // namespace covershift::shell
