#pragma once

#include "paper.h"

#include <chartviews/chartkind.h>
#include <domain/periodclose.h>
#include <reports/report.h>
#include <session/auditcheck.h>
#include <session/session.h>
#include <theme/theme.h>

#include <functional>

namespace covershift::shell {

/// What stands on a page besides numbers.
struct PaperTerms
{
    QString fleet; ///< the employer's name, where it is known
    bool isSandbox = false;
    Instant madeAt;
    QString zone; ///< IANA: whose days and times these are
    session::AuditCheck audit;
    Instant knownSince; ///< before, nothing was recorded here
    QVector<PeriodClose> closes; ///< all there are
};

[[nodiscard]] PaperTerms paperTerms(
    session::Session& session, const session::AuditCheck& audit, const QVector<PeriodClose>& closes);
/// Reads them for `use`, which is called while `context` lives: the whole audit is checked, which takes its
/// time.
void withPaperTerms(session::Session& session, QObject* context,
    const std::function<void(const Result<PaperTerms>& terms)>& use,
    const std::function<void(int percent)>& progress);
/// "Sandbox: nobody is insured"; empty elsewhere.
[[nodiscard]] QString sandboxNote(bool isSandbox);
/// When it was made, and the audit's head, as every page tells.
[[nodiscard]] QString paperFooter(const PaperTerms& terms);
/// What it is about and its days, as at the head of a page. `fleet`: may be empty.
[[nodiscard]] QString reportTitle(const reports::Report& report, const QString& fleet);
/// Whose times, and as of when: what a picture of a chart says below its title.
[[nodiscard]] QString pictureSubject(const reports::Report& report, const chartviews::NameOf& nameOf);
/// What counts as a gap though nobody failed: what was planned before anything was recorded, and what is
/// still to come. None where there is no gap.
[[nodiscard]] QStringList gapNotes(const reports::Report& report, Instant knownSince);
/// "Ana Sousa: two sessions from … to … and … cost £1.20 more than one over both would."
[[nodiscard]] QString hintText(
    const reports::Report& report, const reports::CheaperAsOne& hint, const chartviews::NameOf& nameOf);
/// A report by worker, team and day, with its charts. `theme` must outlive it.
[[nodiscard]] Paper reportPaper(const reports::Report& report, const chartviews::NameOf& nameOf,
    const theme::Theme& theme, const PaperTerms& terms);

} // namespace covershift::shell
