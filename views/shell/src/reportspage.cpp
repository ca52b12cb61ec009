#include "reportspage.h"

#include "auditprogress.h"
#include "documentpage.h"
#include "emptystate.h"
#include "evidencedesk.h"
#include "periodline.h"
#include "pushpreview.h"
#include "reportexport.h"
#include "reportfilters.h"
#include "reporttable.h"
#include "shiftimportpane.h"
#include "stretchespane.h"
#include "workline.h"

#include <chartviews/reportchart.h>
#include <items/timetext.h>
#include <session/planboard.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using chartviews::ChartKind;
using theme::Token;

namespace {

using theme::Grid;
constexpr int MostStretches = 10'000;
constexpr std::chrono::milliseconds Idle{1500};

} // namespace

ReportsPage::ReportsPage(session::Session& session, const session::AlertDesk& alerts, const LaneWatch& lanes,
    const theme::Theme& theme, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_desk(session)
    , m_alerts(alerts)
    , m_lanes(lanes)
    , m_report([this](WorkerId worker) { return nameOf(m_session.board(), worker); })
    , m_stretches([this](WorkerId worker) { return nameOf(m_session.board(), worker); })
{
    setObjectName(u"reportsPage"_s);
    m_export = new ReportExport(session, m_desk, m_report, theme, *this);
    build(theme);
    connectParts();
    showAge();
    showFittingPage();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::build(const theme::Theme& theme)
{
    m_pages = new QStackedWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    whole->addWidget(m_pages);
    m_reportPage = new QWidget(m_pages);
    m_pages->addWidget(m_reportPage);
    buildSides(theme);
    m_filters = new ReportFilters(m_session, m_reportPage);
    m_run = new WorkLine(
        {u"report"_s, tr("Computing the report…"), tr("How far the report is"), tr("Cancel the report")},
        m_reportPage);
    m_stack = new QStackedWidget(m_reportPage);
    m_whole = new QSplitter(Qt::Vertical, m_stack);
    m_whole->setObjectName(u"reportSplitter"_s);
    m_whole->setChildrenCollapsible(false);
    m_whole->setHandleWidth(Grid + Grid / 2);
    m_whole->setProperty("gap", true);
    m_upper = new QSplitter(Qt::Horizontal, m_whole);
    m_upper->setObjectName(u"reportChartSplitter"_s);
    m_upper->setChildrenCollapsible(false);
    m_upper->setHandleWidth(Grid + Grid / 2);
    m_upper->setProperty("gap", true);
    m_table = new ReportTable(m_report, theme, m_upper);
    m_upper->addWidget(m_table);
    m_upper->addWidget(buildCharts(theme));
    m_upper->setStretchFactor(0, 3);
    m_upper->setStretchFactor(1, 2);
    m_upper->setSizes({72 * Grid, 52 * Grid});
    m_pane = new StretchesPane(m_stretches, theme, m_whole);
    m_pane->hide();
    m_whole->addWidget(m_upper);
    m_whole->addWidget(m_pane);
    m_whole->setStretchFactor(0, 1);
    m_whole->setSizes({50 * Grid, 26 * Grid});

    m_empty = new EmptyState(theme, u"reports"_s, m_stack);
    m_empty->setObjectName(u"reportsEmpty"_s);
    m_failure = new EmptyState(theme, u"warning"_s, m_stack);
    m_failure->setObjectName(u"reportsFailure"_s);
    m_failure->setTint(Token::Danger);
    connect(m_failure->addButton(u"reportsRetry"_s, tr("Try again")), &QPushButton::clicked, this,
        &ReportsPage::request);
    m_waiting = new QWidget(m_stack);
    for (QWidget* page : {static_cast<QWidget*>(m_whole), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_failure), m_waiting})
        m_stack->addWidget(page);
    m_period = new PeriodLine(m_session, theme, m_reportPage);
    auto* layout = new QVBoxLayout(m_reportPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(m_filters);
    layout->addWidget(buildBar());
    layout->addWidget(m_period);
    const auto note = [&](const QString& name) {
        auto* label = new QLabel(m_reportPage);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
        return label;
    };
    m_gapNotes = note(u"reportGapNotes"_s);
    m_hints = note(u"reportHints"_s);
    layout->addWidget(m_run);
    layout->addWidget(m_export->progressLine());
    layout->addWidget(m_stack, 1);
}

QWidget* ReportsPage::buildBar()
{
    auto* bar = new QWidget(this);
    m_age = new QLabel(bar);
    m_age->setObjectName(u"reportAge"_s);
    m_age->setProperty("muted", true);
    m_refresh = new QPushButton(tr("&Refresh"), bar);
    m_refresh->setObjectName(u"reportRefresh"_s);
    m_refresh->setAutoDefault(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_age);
    row->addWidget(m_refresh);
    row->addStretch(1);
    m_deeds = row;
    addDeed(u"reportEvidence"_s, tr("E&vidence…"), tr("Was a worker covered at a moment?"),
        [this] { showEvidence({}, m_session.clock().now()); });
    addDeed(u"reportHandOver"_s, tr("&Hand-over note"),
        tr("Open cover, the outbox, what is to be decided and missed starts, for whoever takes over"),
        [this] { showHandOverNote(); });
    addDeed(u"reportImport"_s, tr("I&mport past shifts…"),
        tr("Adds what was insured before to the ledger, from a CSV file with the columns worker, start, end"),
        [this] { m_import->chooseFile(); });
    m_exportButton = new QPushButton(bar);
    m_exportButton->setObjectName(u"reportExport"_s);
    m_exportButton->setAutoDefault(true);
    m_exportButton->setMenu(m_export->newMenu(m_exportButton));
    row->addWidget(m_exportButton);
    return bar;
}

QWidget* ReportsPage::buildCharts(const theme::Theme& theme)
{
    auto* side = new QWidget(this);
    m_chartKind = new QComboBox(side);
    m_chartKind->setObjectName(u"reportChartKind"_s);
    m_chartKind->setAccessibleName(tr("Which chart"));
    for (int kind = 0; kind < chartviews::ChartKindCount; ++kind)
        m_chartKind->addItem(chartviews::chartTitle(ChartKind(kind)), kind);
    m_chart = new chartviews::ReportChart(
        theme, [this](WorkerId worker) { return nameOf(m_session.board(), worker); }, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid / 2);
    column->addWidget(m_chartKind, 0, Qt::AlignLeft);
    column->addWidget(m_chart, 1);
    side->setMinimumWidth(40 * Grid);
    return side;
}

void ReportsPage::connectParts()
{
    connect(m_filters, &ReportFilters::changed, this, &ReportsPage::request);
    connect(m_filters, &ReportFilters::groupingChanged, this,
        [this] { m_report.setGrouping(m_filters->grouping()); });
    connect(m_refresh, &QPushButton::clicked, this, &ReportsPage::request);
    connect(m_run, &WorkLine::cancelled, this, &ReportsPage::showCancelled);
    connect(&m_report, &QAbstractItemModel::modelReset, this, &ReportsPage::fitTable);
    connect(m_table, &ReportTable::opened, this, &ReportsPage::openNumber);
    connect(m_chartKind, &QComboBox::currentIndexChanged, this, [this] {
        const ChartKind kind = ChartKind(m_chartKind->currentData().toInt());
        m_chart->setKind(kind);
        m_export->setChartKind(kind);
    });
    connect(m_export, &ReportExport::said, this, &ReportsPage::said);
    connect(m_export, &ReportExport::busyChanged, this, &ReportsPage::showExport);
    connect(m_export, &ReportExport::progressed, m_exportButton,
        [this](int percent) { m_exportButton->setText(auditProgressText(percent)); });
    connect(m_chart, &chartviews::ReportChart::stretchesRequested, this,
        [this](const QString& title, const reports::StretchFilter& filter) { openStretches(title, filter); });
    connect(m_pane, &StretchesPane::closed, this, &ReportsPage::closeStretches);
    connect(m_pane, &StretchesPane::workerChosen, this, &ReportsPage::workerChosen);
    connect(m_pane, &StretchesPane::evidenceRequested, this, &ReportsPage::showEvidence);
    connect(m_pane, &StretchesPane::fileRequested, this, [this] { m_export->chooseStretches(m_opened); });
    connect(m_period, &PeriodLine::said, this, &ReportsPage::said);
    connect(m_period, &PeriodLine::revisionsRequested, this, &ReportsPage::showRevisions);

    // Numbers that somebody reads stay until others are asked for; where there were none, none are lost.
    m_idle.setSingleShot(true);
    m_idle.setInterval(Idle);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isVisible() && m_isStale && m_hasReport && m_stack->currentWidget() == m_empty)
            request();
    });
    const session::Board& board = m_session.board();
    for (const auto change : {&session::Board::shiftsChanged, &session::Board::workersChanged})
        connect(&board, change, this, &ReportsPage::noteChange);
    connect(&m_session.plan(), &session::PlanBoard::changed, this, &ReportsPage::noteChange);
    connect(&m_session, &session::Session::tariffChanged, this, &ReportsPage::noteChange);
}

void ReportsPage::setSearch(const QString& text)
{
    m_table->setSearch(text);
}

void ReportsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_filters->refresh();
    if (m_isStale && !m_run->isRunning())
        request();
}

void ReportsPage::request()
{
    if (!m_session.plan().isRead())
        return;
    m_filters->refresh();
    m_wasStale = m_wasStale || m_isStale;
    m_isStale = false;
    m_run->follow(m_desk.report(m_filters->query()), [this](const Result<reports::Report>& report) {
        if (report)
            take(*report);
        else
            showFailure(report.error());
    });
    showAge();
    if (!m_hasReport)
        m_stack->setCurrentWidget(m_waiting);
}

void ReportsPage::showFailure(const Error& error)
{
    m_hasReport = false;
    m_period->clear();
    for (QLabel* note : {m_gapNotes, m_hints})
        note->hide();
    m_failure->setTexts(tr("There is no report"),
        error.kind == ErrorKind::InvalidValue
            ? tr("The last day lies before the first, or there are over 3,660 days. Choose others.")
            : session::sentence(error));
    m_stack->setCurrentWidget(m_failure);
    showAge();
}

// What is shown is what it was before the other was asked for.
void ReportsPage::showCancelled()
{
    m_isStale = m_isStale || m_wasStale || !m_hasReport;
    if (m_hasReport)
        m_filters->revert();
    else
        m_empty->setTexts(tr("No report was computed"),
            tr("It was cancelled. Choose the days, teams and workers above, or press Refresh."));
    showAge();
    showFittingPage();
    if (!m_hasReport)
        m_stack->setCurrentWidget(m_empty);
}

void ReportsPage::take(const reports::Report& report)
{
    m_hasReport = true;
    m_wasStale = false;
    m_filters->settle();
    closeStretches();
    m_report.setReport(report);
    m_chart->setReport(report);
    m_period->showReport(report, m_filters->today());
    showNotes();
    showAge();
    showFittingPage();
}

void ReportsPage::noteChange()
{
    if (m_stack->currentWidget() == m_empty)
        m_idle.start();
    if (m_isStale)
        return;
    m_isStale = true;
    showAge();
}

void ReportsPage::showAge()
{
    const QString at = items::clockText(m_report.report().now, m_session.clock().now());
    m_age->setText(m_run->isRunning() ? tr("Computing…")
            : !m_hasReport            ? QString()
            //: %1: a time
            : m_isStale ? tr("As of %1; something has changed since.").arg(at)
                        : tr("As of %1.").arg(at));
    m_refresh->setVisible(m_hasReport || m_isStale);
    showExport(m_export->isBusy());
}

void ReportsPage::showExport(bool isBusy)
{
    if (!isBusy)
        m_exportButton->setText(tr("E&xport"));
    m_exportButton->setEnabled(m_hasReport && !isBusy);
}

void ReportsPage::openNumber(const QModelIndex& index)
{
    openStretches(m_report.titleOf(index), m_report.filterOf(index),
        index.column() == items::ReportModel::PremiumColumn ? tr(
            "The premium is estimated from the sessions that begin in these days, each to its end and at "
            "least the tariff's minimum; this is the insured time within these days.")
                                                            : QString());
}

void ReportsPage::openStretches(
    const QString& title, const reports::StretchFilter& filter, const QString& note)
{
    if (!m_pane->isVisible())
        m_openedFrom = focusWidget();
    m_stretches.setStretches({}, m_report.report().days.zone());
    m_pane->show();
    m_pane->showWaiting(title);
    m_opened = filter;
    const quint64 asked = ++m_asked;
    session::whenFinished(
        m_desk.stretches(m_report.report().query, filter, m_report.report().now, MostStretches), this,
        [this, asked, title, note](const Result<QVector<reports::Stretch>>& found) {
            if (asked != m_asked)
                return;
            if (!found) {
                m_pane->showProblem(session::sentence(found.error()));
                return;
            }
            m_stretches.setStretches(*found, m_report.report().days.zone());
            // They are read from what is known now; a change since the report was made may be among them.
            QStringList notes{note};
            if (m_isStale)
                notes.append(
                    tr("Something has changed since the report was made: these may not add up to its "
                       "number. Refresh it."));
            notes.removeAll(QString());
            m_pane->showStretches(title, found->size() < MostStretches, notes.join(u'\n'));
        });
}

void ReportsPage::closeStretches()
{
    ++m_asked;
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->hide();
    if (hadFocus && m_openedFrom)
        m_openedFrom->setFocus();
}

void ReportsPage::showFittingPage()
{
    const bool nobody = m_session.board().workers().isEmpty();
    const reports::InsuredTime& total = m_report.report().total;
    const bool nothing = total.planned() + total.unplanned + total.doubtful == 0;
    if (m_hasReport && nobody)
        m_empty->setTexts(tr("No report without workers"),
            tr("Import or add workers on the Workers page, then log them in or plan them in a shift "
               "template. "
               "What was planned and what was insured is counted here."));
    else if (m_hasReport && nothing)
        m_empty->setTexts(tr("Nothing was planned or insured in these days"),
            tr("Choose other days, or take a team or a worker out of the filters above."));
    startAt(m_hasReport && !nobody && !nothing ? static_cast<QWidget*>(m_table) : m_filters);
    m_stack->setCurrentWidget(!m_hasReport ? m_waiting
            : nobody || nothing            ? static_cast<QWidget*>(m_empty)
                                           : m_whole);
}

} // namespace covershift::shell
