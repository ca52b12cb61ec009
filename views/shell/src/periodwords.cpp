#include "periodwords.h"

#include <items/reporttext.h>
#include <items/stretchesmodel.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using reports::ClosedNumbers;
using reports::InsuredTime;
using reports::KeptNumbers;
using session::Document;
using Section = session::Document::Section;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

QString daysOf(const QVector<PeriodClose>& closes)
{
    QStringList texts;
    for (const PeriodClose& close : closes) {
        const QString text = items::daysText(close.days);
        if (!texts.contains(text))
            texts.append(text);
    }
    return QLocale().createSeparatedList(texts);
}

QString signedHours(qint64 difference)
{
    const QString length = items::exactText(std::abs(difference));
    return difference < 0 ? u"−"_s + length : u"+"_s + length;
}

/// "Insured +1:00:00 and Gap −1:00:00"; empty where all are the same.
QString totalsDifference(const InsuredTime& before, const InsuredTime& after)
{
    QStringList parts;
    const auto add = [&parts](const QString& what, qint64 former, qint64 latter) {
        if (former != latter)
            //: A difference: %1: as in "Gap", %2: as in "+1:30:00"
            parts.append(Tr::tr("%1 %2", "difference").arg(what, signedHours(latter - former)));
    };
    add(Tr::tr("Planned"), before.planned(), after.planned());
    add(Tr::tr("Insured"), before.insured(), after.insured());
    add(Tr::tr("Covered"), before.covered, after.covered);
    add(Tr::tr("Gap"), before.gap, after.gap);
    add(Tr::tr("Unplanned"), before.unplanned, after.unplanned);
    add(Tr::tr("Doubtful"), before.doubtful, after.doubtful);
    return QLocale().createSeparatedList(parts);
}

void addTotals(Section& section, const InsuredTime& total)
{
    const auto add = [&section](const QString& label, qint64 length) {
        section.facts.append({label, items::exactText(length)});
    };
    add(Tr::tr("Planned"), total.planned());
    add(Tr::tr("Insured"), total.insured());
    add(Tr::tr("Covered"), total.covered);
    add(Tr::tr("Gap"), total.gap);
    add(Tr::tr("Unplanned"), total.unplanned);
    if (total.doubtful > 0)
        add(Tr::tr("Doubtful"), total.doubtful);
}

QString sinceRevisionText(int revision, const ClosedNumbers& before, const ClosedNumbers& after)
{
    if (before == after)
        return Tr::tr("The numbers are those of revision %1.").arg(revision);
    const QString totals = totalsDifference(before.total, after.total);
    return totals.isEmpty()
        ? Tr::tr("The totals are those of revision %1, but numbers of workers, teams or days are not.")
              .arg(revision)
        //: %1: a number, %2: as in "Insured +1:00:00 and Gap −1:00:00"
        : Tr::tr("Against revision %1: %2.").arg(QString::number(revision), totals);
}

/// `before`: the revision before it; null: it is the first.
Section revisionSection(const PeriodClose& close, const PeriodClose* before, const session::AuditCheck& audit)
{
    Section section;
    //: %1: days, %2: the number of a revision
    section.title
        = Tr::tr("%1: revision %2").arg(items::daysText(close.days), QString::number(close.revision));
    const QTimeZone zone(close.zone);
    section.facts.append({Tr::tr("Closed"), items::momentText(close.closedAt, zone, true)});
    section.facts.append({Tr::tr("By"), close.actor});
    section.facts.append(
        {Tr::tr("Reason"), close.reason.isEmpty() ? Tr::tr("None was asked for.") : close.reason});
    section.facts.append({Tr::tr("Time zone of its days"), QString::fromLatin1(close.zone)});
    section.facts.append(
        {Tr::tr("The audit's head before it"), QString::fromLatin1(close.chainHead.toHex())});
    const auto kept = reports::readClosedNumbers(close.numbers);
    if (kept)
        addTotals(section, kept->total);
    else
        section.paragraphs.append(Tr::tr("The numbers that were kept cannot be read."));
    if (const auto former = before ? reports::readClosedNumbers(before->numbers) : std::nullopt;
        kept && former)
        section.paragraphs.append(sinceRevisionText(before->revision, *former, *kept));
    if (audit.wrongCloses.contains(close.id))
        section.paragraphs.append(Tr::tr("This revision is not as the audit says it was written."));
    return section;
}

} // namespace

QString closedText(const PeriodClose& close, const QTimeZone& zone)
{
    //: %1: a time, %2: a person, %n: the number of a revision
    const QString when = Tr::tr("Closed on %1 by %2, revision %n.", nullptr, close.revision)
                             .arg(items::momentText(close.closedAt, zone), close.actor);
    const QString why = close.reason.isEmpty() ? QString() : Tr::tr("Reason: %1.").arg(close.reason);
    return QStringList{when, why}.join(u' ').simplified();
}

QString revisedText(const PeriodClose& close)
{
    //: %1: days, %n: the number of a revision, %2: what a person typed
    return Tr::tr(
        "%1 was corrected: revision %n keeps the numbers of now. Reason: %2.", nullptr, close.revision)
        .arg(items::daysText(close.days), close.reason);
}

QString differenceText(const reports::ClosedReport& closed, const reports::Report& report)
{
    switch (closed.numbers) {
    case KeptNumbers::Same:
        return Tr::tr("The numbers are still the same.");
    case KeptNumbers::OfMore:
        return Tr::tr("What was kept are the numbers of all teams and workers.");
    case KeptNumbers::Unreadable:
        return Tr::tr("The numbers that were kept cannot be read.");
    case KeptNumbers::Changed:
        break;
    }
    const auto kept = reports::readClosedNumbers(closed.close.numbers);
    const QString totals = totalsDifference(kept->total, report.total);
    return totals.isEmpty() ? Tr::tr("The totals are the same, but those of workers, teams or days are not.")
                            : Tr::tr("Since then: %1.").arg(totals);
}

QVector<PeriodClose> touching(const QVector<PeriodClose>& closes, const DayRange& days)
{
    QVector<PeriodClose> touched = closes;
    touched.removeIf([&days](const PeriodClose& close) {
        return days.last < close.days.first || close.days.last < days.first;
    });
    return touched;
}

QString overlapText(const QVector<PeriodClose>& touched)
{
    return Tr::tr("These days lie in, or reach into, what is closed: %1.").arg(daysOf(touched));
}

QString partsText(const QVector<PeriodClose>& touched)
{
    return Tr::tr("Of these days some are closed: %1. All of them together are not.").arg(daysOf(touched));
}

QString periodNote(const reports::Report& report, const QVector<PeriodClose>& closes)
{
    if (const auto closed = reports::closedReport(report, closes))
        return closedText(closed->close, report.days.zone()) + u' ' + differenceText(*closed, report);
    const QVector<PeriodClose> touched = touching(closes, report.query.days);
    return touched.isEmpty() ? Tr::tr("These days are not closed: their numbers can still change.")
                             : overlapText(touched);
}

Document revisionsDocument(const reports::Report& report, const PaperTerms& terms)
{
    QVector<PeriodClose> touched = touching(terms.closes, report.query.days);
    std::ranges::sort(touched, {}, [](const PeriodClose& close) {
        return std::tuple(close.days.first, close.days.last, -close.revision);
    });
    Document document;
    document.title = Tr::tr("What was closed: %1").arg(items::daysText(report.query.days));
    document.headline = periodNote(report, terms.closes);
    document.warning = sandboxNote(terms.isSandbox);
    for (qsizetype i = 0; i < touched.size(); ++i) {
        const PeriodClose* next = i + 1 < touched.size() ? &touched.at(i + 1) : nullptr;
        const bool isFormer = next && next->days == touched.at(i).days;
        document.sections.append(revisionSection(touched.at(i), isFormer ? next : nullptr, terms.audit));
    }
    document.footer = paperFooter(terms);
    return document;
}

} // namespace covershift::shell
