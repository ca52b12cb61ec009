#include "reportexport.h"

#include "paperout.h"
#include "pushpreview.h"
#include "reportpaper.h"
#include "workline.h"

#include <chartviews/chartpaper.h>
#include <reports/reportcsv.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QBuffer>
#include <QFileInfo>
#include <QMenu>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <limits>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::ReportGrouping;

namespace {

constexpr QSize PictureSize{960, 540};
constexpr qreal PictureRatio = 2;

reports::ReportKey keyOf(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Worker:
        return reports::ReportKey::Worker;
    case ReportGrouping::Team:
        return reports::ReportKey::Team;
    case ReportGrouping::Day:
        return reports::ReportKey::Day;
    }
    return reports::ReportKey::Worker;
}

} // namespace

ReportExport::ReportExport(session::Session& session, session::ReportDesk& desk,
    const items::ReportModel& report, const theme::Theme& theme, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_desk(desk)
    , m_report(report)
    , m_theme(theme)
    , m_page(page)
    , m_line(new WorkLine(
          {u"export"_s, tr("Making the file…"), tr("How far the file is"), tr("Cancel the file")}, &page))
{
    connect(m_line, &WorkLine::cancelled, this, [this] { setBusy(false); });
}

QWidget* ReportExport::progressLine() const
{
    return m_line;
}

QMenu* ReportExport::newMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"reportExportMenu"_s);
    const auto add = [this, menu](const QString& name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"exportCsv"_s, tr("C&SV file…"), [this] {
        choose(u"exportCsvDialog"_s, tr("Save the report as CSV"), u"csv"_s, tr("CSV files (*.csv)"),
            &ReportExport::saveCsv);
    });
    add(u"exportPdf"_s, tr("&PDF file…"), [this] {
        choose(u"exportPdfDialog"_s, tr("Save the report as PDF"), u"pdf"_s, tr("PDF files (*.pdf)"),
            &ReportExport::savePdfFile);
    });
    add(u"exportPicture"_s, tr("Picture of the c&hart…"), [this] {
        choose(u"exportPictureDialog"_s, tr("Save the chart as a picture"), u"png"_s,
            tr("PNG pictures (*.png)"), &ReportExport::savePicture);
    });
    add(u"exportCalendar"_s, tr("&Calendar of planned shifts…"), [this] {
        choose(u"exportCalendarDialog"_s, tr("Save what is planned as a calendar"), u"ics"_s,
            tr("iCalendar files (*.ics)"), &ReportExport::saveCalendar);
    });
    menu->addSeparator();
    add(u"printReport"_s, tr("P&rint…"), [this] { print(); });
    return menu;
}

QString ReportExport::offeredName(const QString& suffix) const
{
    const DayRange& days = m_report.report().query.days;
    return u"covershift-%1-%2.%3"_s.arg(
        days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate), suffix);
}

void ReportExport::choose(const QString& name, const QString& title, const QString& suffix,
    const QString& filter, void (ReportExport::*save)(const QString& path))
{
    choosePath(m_page, {name, title, offeredName(suffix), filter},
        [this, save](const QString& path) { (this->*save)(path); });
}

void ReportExport::sayOutcome(const QString& path, const Outcome& outcome)
{
    if (outcome)
        Q_EMIT said(MessageKind::Info, tr("%1 is saved.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT said(MessageKind::Error, outcome.error());
}

reports::ExportTerms ReportExport::exportTerms() const
{
    const IdentityKind identity = m_session.connection(Host::Zego).identity;
    QHash<WorkerId, reports::WorkerLabel> labels;
    for (const Worker& each : m_session.board().workers()) {
        const auto identifier = identifierOf(each, identity);
        labels.insert(each.id, {identifier ? identifier->value : each.name, each.name});
    }
    reports::ExportTerms terms;
    terms.labelOf = [labels](WorkerId worker) { return labels.value(worker); };
    terms.notice = sandboxNote(m_session.isSandbox());
    return terms;
}

void ReportExport::saveCsv(const QString& path)
{
    const reports::Report report = m_report.report();
    const reports::ReportKey key = keyOf(m_report.grouping());
    session::whenFinished(m_session.closedPeriods(), this,
        [this, path, report, key](const Result<QVector<PeriodClose>>& closes) {
            if (!closes) {
                Q_EMIT said(MessageKind::Error, session::sentence(closes.error()));
                return;
            }
            reports::ExportTerms terms = exportTerms();
            terms.closed = reports::closedReport(report, *closes);
            sayOutcome(path, saveFile(path, reports::reportCsv(report, key, terms)));
        });
}

void ReportExport::chooseStretches(const reports::StretchFilter& filter)
{
    choosePath(m_page,
        {u"exportStretchesDialog"_s, tr("Save the stretches of time as CSV"), offeredName(u"csv"_s),
            tr("CSV files (*.csv)")},
        [this, filter](const QString& path) { saveStretches(filter, path); });
}

void ReportExport::sayBusy()
{
    Q_EMIT said(MessageKind::Warning, tr("A file is being made already. Wait for it, then save this one."));
}

template <class T, class Write>
void ReportExport::saveMade(QFuture<Result<T>> making, const QString& path, Write write)
{
    if (m_isBusy) {
        making.cancel();
        sayBusy();
        return;
    }
    setBusy(true);
    m_line->follow(making, [this, path, write = std::move(write)](const Result<T>& made) {
        if (!made) {
            setBusy(false);
            Q_EMIT said(MessageKind::Error, session::sentence(made.error()));
            return;
        }
        const auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, write, made = *made] {
            promise->addResult(write(made, [&promise](qsizetype done, qsizetype of) {
                promise->setProgressRange(0, int(of));
                promise->setProgressValue(int(done));
                return !promise->isCanceled();
            }));
            promise->finish();
        });
        m_line->follow(promise->future(), [this, path](const Outcome& outcome) {
            setBusy(false);
            sayOutcome(path, outcome);
        });
    });
}

// The pane shows the first of them; a file holds all.
void ReportExport::saveStretches(const reports::StretchFilter& filter, const QString& path)
{
    const reports::Report& report = m_report.report();
    saveMade(m_desk.stretches(report.query, filter, report.now, std::numeric_limits<int>::max()), path,
        [path, zone = report.days.zone(), terms = exportTerms()](
            const QVector<reports::Stretch>& found, const GoesOn& goesOn) {
            const QByteArray csv = reports::stretchesCsv(found, zone, terms, goesOn);
            return csv.isEmpty() ? Outcome() : saveFile(path, csv);
        });
}

void ReportExport::savePicture(const QString& path)
{
    const reports::Report& report = m_report.report();
    const auto nameOfWorker = [this](WorkerId worker) { return nameOf(m_session.board(), worker); };
    const QImage picture
        = chartviews::chartPicture(PictureSize, PictureRatio, m_theme, report, m_kind, nameOfWorker,
            {reportTitle(report, m_session.connection(Host::Zego).workProvider),
                pictureSubject(report, nameOfWorker), sandboxNote(m_session.isSandbox())});
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    picture.save(&content, "PNG");
    sayOutcome(path, saveFile(path, content.data()));
}

void ReportExport::saveCalendar(const QString& path)
{
    const reports::ReportQuery query = m_report.report().query;
    if (query.days.first.daysTo(query.days.last) >= session::ReportDesk::MostCalendarDays) {
        Q_EMIT said(MessageKind::Error,
            tr("A calendar holds at most %n days. Choose fewer of them.", nullptr,
                session::ReportDesk::MostCalendarDays));
        return;
    }
    const auto file = std::make_shared<QSaveFile>(path);
    if (const Outcome opened = openFile(*file); !opened) {
        sayOutcome(path, opened);
        return;
    }
    saveMade(m_desk.calendar(query, file), path,
        [file](qsizetype, const GoesOn& goesOn) { return goesOn(0, 1) ? commitFile(*file) : Outcome(); });
}

void ReportExport::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

void ReportExport::withPaper(std::function<void(const Paper&)> use)
{
    if (m_isBusy)
        return;
    setBusy(true);
    Q_EMIT progressed(0);
    const reports::Report report = m_report.report();
    withPaperTerms(
        m_session, this,
        [this, report, use = std::move(use)](const Result<PaperTerms>& terms) {
            setBusy(false);
            if (terms)
                use(reportPaper(
                    report, [this](WorkerId worker) { return nameOf(m_session.board(), worker); }, m_theme,
                    *terms));
            else
                Q_EMIT said(MessageKind::Error, session::sentence(terms.error()));
        },
        [this](int percent) { Q_EMIT progressed(percent); });
}

void ReportExport::savePdfFile(const QString& path)
{
    withPaper([this, path](const Paper& paper) {
        const auto pages = savePdf(path, paper);
        sayOutcome(path, pages ? tl::expected<void, QString>() : tl::unexpected(pages.error()));
    });
}

void ReportExport::print()
{
    withPaper([this](const Paper& paper) {
        printPaper(
            m_page, paper, [this](const QString& sentence) { Q_EMIT said(MessageKind::Error, sentence); });
    });
}

} // namespace covershift::shell
