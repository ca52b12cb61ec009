#include "periodline.h"

#include "choiceline.h"

#include <items/reporttext.h>
#include <items/stretchesmodel.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using reports::InsuredTime;

namespace {

using theme::Grid;

QString signedHours(qint64 difference)
{
    const QString length = items::hoursText(std::abs(difference));
    return difference < 0 ? u"−"_s + length : u"+"_s + length;
}

} // namespace

PeriodLine::PeriodLine(
    session::Session& session, session::ReportDesk& desk, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
{
    setObjectName(u"periodLine"_s);
    m_state = new QLabel(this);
    m_state->setObjectName(u"periodState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"periodClose"_s);
    m_close->setAutoDefault(true);
    m_ask = new ChoiceLine(theme, u"period"_s, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_state, 1);
    row->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(row);
    layout->addWidget(m_ask);
    connect(m_close, &QPushButton::clicked, this, &PeriodLine::ask);
    connect(&session, &session::Session::periodsChanged, this, &PeriodLine::load);
    hide();
}

void PeriodLine::showReport(const reports::Report& report, const QDate& today)
{
    m_report = report;
    m_today = today;
    m_isShown = true;
    m_ask->clear();
    load();
}

void PeriodLine::clear()
{
    m_isShown = false;
    m_ask->clear();
    hide();
}

void PeriodLine::load()
{
    session::whenFinished(
        m_session.closedPeriods(), this, [this](const Result<QVector<PeriodClose>>& closes) {
            if (!closes) {
                Q_EMIT said(MessageKind::Error, session::sentence(closes.error()));
                return;
            }
            m_closes = *closes;
            refresh();
        });
}

const PeriodClose* PeriodLine::latest() const
{
    const DayRange& days = m_report.query.days;
    const PeriodClose* found = nullptr;
    for (const PeriodClose& close : m_closes) {
        const bool isSame = close.days.first == days.first && close.days.last == days.last;
        if (isSame && (!found || found->revision < close.revision))
            found = &close;
    }
    return found;
}

QString PeriodLine::overlapText() const
{
    const DayRange& days = m_report.query.days;
    QStringList texts;
    for (const PeriodClose& close : m_closes) {
        if (close.days.first <= days.last && days.first <= close.days.last) {
            const QString text = items::daysText(close.days);
            if (!texts.contains(text))
                texts.append(text);
        }
    }
    return QLocale().createSeparatedList(texts);
}

QString PeriodLine::differenceText(const PeriodClose& close) const
{
    const auto kept = reports::readClosedNumbers(close.numbers);
    if (!kept)
        return tr("The numbers that were kept cannot be read.");
    const auto now = reports::readClosedNumbers(reports::closedNumbers(m_report));
    if (now && *now == *kept)
        return tr("The numbers are still the same.");
    QStringList parts;
    const auto add = [&parts](const QString& what, qint64 before, qint64 after) {
        if (before != after)
            //: A difference: %1: as in "Gap", %2: as in "+1:30"
            parts.append(tr("%1 %2", "difference").arg(what, signedHours(after - before)));
    };
    const InsuredTime& before = kept->total;
    const InsuredTime& after = m_report.total;
    add(tr("Planned"), before.planned(), after.planned());
    add(tr("Insured"), before.insured(), after.insured());
    add(tr("Covered"), before.covered, after.covered);
    add(tr("Gap"), before.gap, after.gap);
    add(tr("Unplanned"), before.unplanned, after.unplanned);
    if (parts.isEmpty())
        return tr("The totals are the same, but those of workers, teams or days are not.");
    return tr("Since then: %1.").arg(QLocale().createSeparatedList(parts));
}

void PeriodLine::refresh()
{
    const reports::ReportQuery& query = m_report.query;
    const bool isOver = query.days.last < m_today;
    setVisible(m_isShown && (isOver || !overlapText().isEmpty()));
    const bool isWhole = query.workers.isEmpty() && query.teams.isEmpty();
    const PeriodClose* closed = latest();
    m_close->setVisible(isWhole && isOver && (closed || overlapText().isEmpty()));
    if (closed) {
        //: %1: a time, %2: a person, %n: the number of a revision
        const QString when
            = tr("Closed on %1 by %2, revision %n.", nullptr, closed->revision)
                  .arg(items::momentText(closed->closedAt, m_report.days.zone()), closed->actor);
        const QString why = closed->reason.isEmpty() ? QString() : tr("Reason: %1.").arg(closed->reason);
        const QString differs
            = isWhole ? differenceText(*closed) : tr("Take the filters out to compare the numbers.");
        m_state->setText(QStringList{when, why, differs}.join(u' ').simplified());
        m_close->setText(tr("Make the next re&vision…"));
    } else if (!overlapText().isEmpty()) {
        m_state->setText(tr("These days lie in, or reach into, what is closed: %1.").arg(overlapText()));
    } else {
        m_state->setText(isWhole
                ? tr("These days are over and not closed.")
                : tr("These days are over and not closed. Only a report of all teams and all "
                     "workers can be closed."));
        m_close->setText(tr("C&lose these days…"));
    }
}

void PeriodLine::ask()
{
    const QString days = items::daysText(m_report.query.days);
    if (!latest()) {
        const session::Counters waiting = m_session.board().counters(m_session.clock().now());
        QStringList question{
            tr("Close %1? The numbers are kept as they are now. What changes them later wants a reason and "
               "becomes a revision beside them.")
                .arg(days)};
        if (waiting.queued + waiting.uncertain + waiting.rejected > 0)
            question.append(tr("The outbox is not settled: what comes of it may still change them."));
        m_ask->ask(MessageKind::Warning, question.join(u' '),
            {{u"periodCloseNow"_s, tr("Close these days"), [this] { close({}); }},
                {u"periodCancel"_s, tr("Cancel"), {}}});
        return;
    }
    auto* reason = new QLineEdit;
    reason->setObjectName(u"periodReason"_s);
    reason->setAccessibleName(tr("Why the numbers are others now"));
    reason->setPlaceholderText(tr("Why the numbers are others now"));
    reason->setMinimumWidth(32 * Grid);
    m_ask->ask(MessageKind::Warning,
        tr("The numbers of now become the next revision of %1, beside those that were kept.").arg(days),
        {{u"periodCloseNow"_s, tr("Make the revision"),
             [this, typed = QPointer<QLineEdit>(reason)] {
                 close(typed ? typed->text().trimmed() : QString());
             }},
            {u"periodCancel"_s, tr("Cancel"), {}}},
        reason);
}

void PeriodLine::close(const QString& reason)
{
    m_close->setEnabled(false);
    session::whenFinished(
        m_desk.report(m_report.query), this, [this, reason](const Result<reports::Report>& fresh) {
            if (fresh)
                keep(*fresh, reason);
            else
                showOutcome(tl::unexpected(fresh.error()));
        });
}

void PeriodLine::keep(const reports::Report& fresh, const QString& reason)
{
    m_report = fresh; // what is kept differs from what is compared by nothing that went before it
    const DayRange days = fresh.query.days;
    session::whenFinished(m_session.closePeriod(days, reports::closedNumbers(fresh), reason), this,
        [this, days](const Result<PeriodClose>& closed) {
            if (closed)
                Q_EMIT said(MessageKind::Info, tr("%1 is closed.").arg(items::daysText(days)));
            showOutcome(closed ? Done() : tl::unexpected(closed.error()));
        });
}

void PeriodLine::showOutcome(const Done& done)
{
    m_close->setEnabled(true);
    if (!done)
        Q_EMIT said(MessageKind::Error,
            done.error().kind == ErrorKind::ReasonMissing ? tr("A revision wants a reason. Nothing was kept.")
                                                          : session::sentence(done.error()));
}

} // namespace covershift::shell
