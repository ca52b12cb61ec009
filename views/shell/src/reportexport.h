#pragma once

#include "messagebar.h"
#include "paper.h"

#include <chartviews/chartkind.h>
#include <items/reportmodel.h>
#include <items/stretchesmodel.h>
#include <session/reportdesk.h>

#include <QObject>

class QMenu;

namespace covershift::reports {
struct ExportTerms;
}

namespace covershift::shell {

struct PaperTerms;
class WorkLine;

/// Hands a report on as files and on paper. What fails is said in a sentence.
class ReportExport final : public QObject
{
    Q_OBJECT
public:
    /// `page`: whose window the file dialogs belong to. All must outlive it.
    ReportExport(session::Session& session, session::ReportDesk& desk, const items::ReportModel& report,
        const theme::Theme& theme, QWidget& page);

    /// The choices, for a button.
    [[nodiscard]] QMenu* newMenu(QWidget* parent);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// How far a file is that takes long to make; for the page to place.
    [[nodiscard]] QWidget* progressLine() const;
    void setChartKind(chartviews::ChartKind kind) { m_kind = kind; }

    void saveCsv(const QString& path);
    void savePdfFile(const QString& path);
    void savePicture(const QString& path);
    /// What is planned on the report's days for its workers.
    void saveCalendar(const QString& path);
    void print();
    /// All stretches behind a number: asks where to.
    void chooseStretches(const reports::StretchFilter& filter);
    void saveStretches(const reports::StretchFilter& filter, const QString& path);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void busyChanged(bool isBusy); ///< one file, or one set of pages, is made at a time
    void progressed(int percent); ///< of reading the audit, for pages

private:
    void choose(const QString& name, const QString& title, const QString& suffix, const QString& filter,
        void (ReportExport::*save)(const QString& path));
    /// The pages are made once the audit has been checked: they carry its head.
    void withPaper(std::function<void(const Paper&)> use);
    using Outcome = tl::expected<void, QString>;
    void sayOutcome(const QString& path, const Outcome& outcome);
    void sayBusy();
    /// Told how far a file is, and asked: false where nobody wants it any more.
    using GoesOn = std::function<bool(qsizetype done, qsizetype of)>;
    /// Waits for what is being made; `write` makes a file of it, on another thread, unless it is cancelled.
    template <class T, class Write>
    void saveMade(QFuture<Result<T>> making, const QString& path, Write write);
    [[nodiscard]] QString offeredName(const QString& suffix) const;
    [[nodiscard]] reports::ExportTerms exportTerms() const;
    void setBusy(bool isBusy);

    session::Session& m_session;
    session::ReportDesk& m_desk;
    const items::ReportModel& m_report;
    const theme::Theme& m_theme;
    QWidget& m_page;
    chartviews::ChartKind m_kind = chartviews::ChartKind::PerDay;
    WorkLine* m_line = nullptr;
    bool m_isBusy = false;
};

} // namespace covershift::shell
