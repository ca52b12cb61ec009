#include "periodline.h"

#include "choiceline.h"
#include "periodwords.h"

#include <items/reporttext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

} // namespace

PeriodLine::PeriodLine(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_closer(session)
{
    setObjectName(u"periodLine"_s);
    m_state = new QLabel(this);
    m_state->setObjectName(u"periodState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"periodClose"_s);
    m_close->setAutoDefault(true);
    m_revisions = new QPushButton(tr("Revi&sions…"), this);
    m_revisions->setObjectName(u"periodRevisions"_s);
    m_revisions->setAutoDefault(true);
    m_revisions->setToolTip(tr("Every revision of what was closed in these days, with its numbers"));
    m_ask = new ChoiceLine(theme, u"period"_s, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_state, 1);
    row->addWidget(m_revisions);
    row->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(row);
    layout->addWidget(m_ask);
    connect(m_close, &QPushButton::clicked, this, &PeriodLine::ask);
    connect(m_revisions, &QPushButton::clicked, this, &PeriodLine::revisionsRequested);
    connect(&session, &session::Session::periodsChanged, this, &PeriodLine::load);
    connect(&session, &session::Session::revised, this, [this](const PeriodClose& close) {
        m_isOlder = m_isOlder || close.days == m_report.query.days;
        refresh();
        Q_EMIT said(MessageKind::Info, revisedText(close));
    });
    hide();
}

void PeriodLine::showReport(const reports::Report& report, const QDate& today)
{
    m_report = report;
    m_today = today;
    m_isShown = true;
    m_isOlder = false;
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

void PeriodLine::refresh()
{
    const reports::ReportQuery& query = m_report.query;
    const bool isOver = query.days.last < m_today;
    const QVector<PeriodClose> touched = touching(m_closes, query.days);
    setVisible(m_isShown && (isOver || !touched.isEmpty()));
    const bool isWhole = query.workers.isEmpty() && query.teams.isEmpty();
    m_closed = reports::closedReport(m_report, m_closes);
    const bool holdsAll = std::ranges::all_of(touched, [&query](const PeriodClose& close) {
        return query.days.first <= close.days.first && close.days.last <= query.days.last;
    });
    m_close->setVisible(isWhole && isOver && (m_closed || holdsAll));
    m_revisions->setVisible(!touched.isEmpty());
    if (m_closed) {
        const bool isOfMore = m_closed->numbers == reports::KeptNumbers::OfMore;
        const bool isOlder = m_closed->numbers == reports::KeptNumbers::Changed
            && (m_isOlder || m_report.now < wholeSecond(m_closed->close.closedAt));
        const QString differs = isOfMore ? tr("Take the filters out to compare the numbers.")
            : isOlder                    ? tr("This report is older than that: refresh it.")
                                         : differenceText(*m_closed, m_report);
        m_state->setText(closedText(m_closed->close, m_report.days.zone()) + u' ' + differs);
        m_close->setText(tr("Make the &next revision…"));
    } else if (!touched.isEmpty()) {
        m_state->setText(holdsAll && isWhole && isOver ? partsText(touched) : overlapText(touched));
        m_close->setText(tr("C&lose these days…"));
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
    if (!m_closed) {
        const session::Counters waiting = m_session.board().counters(m_session.clock().now());
        QStringList question{tr(
            "Close %1? The numbers are kept as they are now. A correction later wants a reason, and makes a "
            "new revision beside them.")
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
    auto* make = m_ask->findChild<QPushButton*>(u"periodCloseNow"_s);
    make->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, make,
        [make](const QString& typed) { make->setEnabled(!typed.trimmed().isEmpty()); });
}

void PeriodLine::close(const QString& reason)
{
    m_close->setEnabled(false);
    const DayRange days = m_report.query.days;
    session::whenFinished(m_closer.close({days, reason}), this,
        [this, days](const Result<session::PeriodCloser::Closed>& closed) {
            if (closed) {
                keepReport(closed->report);
                Q_EMIT said(MessageKind::Info, tr("%1 is closed.").arg(items::daysText(days)));
            }
            showOutcome(closed ? Done() : tl::unexpected(closed.error()));
        });
}

// What is compared with what was kept must be no older; another range may be shown by now.
void PeriodLine::keepReport(const reports::Report& fresh)
{
    const reports::ReportQuery& shown = m_report.query;
    if (shown.days == fresh.query.days && shown.workers.isEmpty() && shown.teams.isEmpty()) {
        m_report = fresh;
        m_isOlder = false;
        refresh();
    }
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
