#pragma once

#include "focuspart.h"
#include "messagebar.h"

#include <chartviews/chartkind.h>
#include <items/reportmodel.h>
#include <items/stretchesmodel.h>
#include <session/alertdesk.h>
#include <session/reportdesk.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace covershift::chartviews {
class ReportChart;
}

namespace covershift::shell {

class DocumentPage;
class EmptyState;
class EvidenceDesk;
class LaneWatch;
struct PaperTerms;
class PeriodLine;
class ReportExport;
class ReportFilters;
class ReportTable;
class ShiftImportPane;
class StretchesPane;
class WorkLine;

/// Which time was planned, insured, covered, uninsured, paid for nothing: by worker, team and day, as a table
/// and as charts. Each number opens the stretches of time behind it.
class ReportsPage final : public FocusPart
{
    Q_OBJECT
public:
    ReportsPage(session::Session& session, const session::AlertDesk& alerts, const LaneWatch& lanes,
        const theme::Theme& theme, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void setSearch(const QString& text);
    /// Was this worker covered at that moment?
    void showEvidence(WorkerId worker, Instant at);
    void showHandOverNote();
    /// What was closed of the days of the report.
    void showRevisions();
    /// Shows what taking this file of past shifts would do.
    void importFile(const QString& path);
    [[nodiscard]] ReportExport& exports() { return *m_export; }

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void workerChosen(covershift::WorkerId worker); ///< to be shown on the board

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const theme::Theme& theme);
    void buildSides(const theme::Theme& theme);
    void addDeed(const QString& name, const QString& text, const QString& tip, std::function<void()> act);
    void showReport(); ///< in the place of what was opened from it
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QWidget* buildCharts(const theme::Theme& theme);
    void connectParts();
    /// Asks for what the filters say now; a report that is still being computed is dropped.
    void request();
    void take(const reports::Report& report);
    void showFailure(const Error& error);
    void showCancelled();
    void noteChange(); ///< what is shown may be another now
    void showAge();
    void showExport(bool isBusy);
    /// Shows that it is being made, and makes it once the audit has been checked; the last one asked for is
    /// the one that is shown.
    void makeDocument(
        DocumentPage& page, const QString& title, const std::function<void(const PaperTerms&)>& make);
    void showNotes();
    void openNumber(const QModelIndex& index);
    /// `note`: what is to be known of them besides; empty: nothing.
    void openStretches(const QString& title, const reports::StretchFilter& filter, const QString& note = {});
    void closeStretches();
    void fitTable(); ///< beside the chart, where the table has got more columns
    void showFittingPage();

    session::Session& m_session;
    session::ReportDesk m_desk;
    const session::AlertDesk& m_alerts;
    const LaneWatch& m_lanes;
    items::ReportModel m_report;
    items::StretchesModel m_stretches;
    reports::StretchFilter m_opened; ///< whose stretches they are
    quint64 m_asked = 0; ///< number of the last question about stretches
    quint64 m_documentAsked = 0; ///< likewise of a document
    QTimer m_idle; ///< nothing has changed for a while
    bool m_isStale = true;
    bool m_wasStale = true; ///< was so before another was asked for
    bool m_hasReport = false;
    QPointer<QWidget> m_openedFrom; ///< where the keyboard was

    ReportExport* m_export = nullptr;
    ReportFilters* m_filters = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the report, and what is opened from it
    QWidget* m_reportPage = nullptr;
    QHBoxLayout* m_deeds = nullptr;
    PeriodLine* m_period = nullptr;
    QLabel* m_gapNotes = nullptr;
    QLabel* m_hints = nullptr;
    DocumentPage* m_evidencePage = nullptr;
    EvidenceDesk* m_evidence = nullptr;
    DocumentPage* m_notePage = nullptr;
    DocumentPage* m_revisionsPage = nullptr;
    ShiftImportPane* m_import = nullptr;
    QLabel* m_age = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_exportButton = nullptr;
    WorkLine* m_run = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_whole = nullptr;
    QSplitter* m_upper = nullptr; ///< table and chart
    int m_tableWidth = 0; ///< that was made room for
    EmptyState* m_empty = nullptr;
    EmptyState* m_failure = nullptr;
    QWidget* m_waiting = nullptr;
    ReportTable* m_table = nullptr;
    QComboBox* m_chartKind = nullptr;
    chartviews::ReportChart* m_chart = nullptr;
    StretchesPane* m_pane = nullptr;
};

} // namespace covershift::shell
