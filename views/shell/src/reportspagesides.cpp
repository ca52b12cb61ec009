// What stands beside a report's table, and what is opened from a report and takes its place: evidence, the
// hand-over note, an import.
#include "auditprogress.h"
#include "documentpage.h"
#include "evidencedesk.h"
#include "handovernote.h"
#include "lanewatch.h"
#include "periodwords.h"
#include "pushpreview.h"
#include "reportpaper.h"
#include "reportspage.h"
#include "reporttable.h"
#include "shiftimportpane.h"

#include <session/board.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

void ReportsPage::buildSides(const theme::Theme& theme)
{
    m_evidencePage = new DocumentPage(theme, u"evidence"_s, m_pages);
    m_evidence = new EvidenceDesk(m_session, *m_evidencePage);
    m_notePage = new DocumentPage(theme, u"handOver"_s, m_pages);
    m_revisionsPage = new DocumentPage(theme, u"revisions"_s, m_pages);
    m_import = new ShiftImportPane(m_session, theme, m_pages);
    m_pages->addWidget(m_import);
    for (DocumentPage* page : {m_evidencePage, m_notePage, m_revisionsPage}) {
        m_pages->addWidget(page);
        connect(page, &DocumentPage::said, this, &ReportsPage::said);
        connect(page, &DocumentPage::closed, this, &ReportsPage::showReport);
    }
    connect(m_import, &ShiftImportPane::said, this, &ReportsPage::said);
    connect(m_import, &ShiftImportPane::shown, this, [this] { m_pages->setCurrentWidget(m_import); });
    connect(m_import, &ShiftImportPane::ended, this, &ReportsPage::showReport);
}

void ReportsPage::addDeed(
    const QString& name, const QString& text, const QString& tip, std::function<void()> act)
{
    auto* button = new QPushButton(text, m_reportPage);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setToolTip(tip);
    m_deeds->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(act));
}

void ReportsPage::showNotes()
{
    const reports::Report& report = m_report.report();
    m_gapNotes->setText(gapNotes(report, m_session.board().knownSince()).join(u'\n'));
    m_gapNotes->setVisible(!m_gapNotes->text().isEmpty());
    m_hints->setVisible(!report.hints.isEmpty());
    if (report.hints.isEmpty())
        return;
    const auto name = [this](WorkerId worker) { return nameOf(m_session.board(), worker); };
    QStringList texts;
    for (const reports::CheaperAsOne& hint : report.hints)
        texts.append(hintText(report, hint, name));
    const int others = int(texts.size()) - 1;
    m_hints->setText(others == 0
            ? texts.constFirst()
            //: %1: a sentence, %n: how many sentences of the kind there are besides
            : tr("%1 %n more like it stand in the PDF.", nullptr, others).arg(texts.constFirst()));
    m_hints->setToolTip(texts.join(u'\n'));
}

void ReportsPage::showReport()
{
    m_pages->setCurrentWidget(m_reportPage);
    if (m_openedFrom)
        m_openedFrom->setFocus();
    if (m_isStale)
        request();
}

void ReportsPage::showEvidence(WorkerId worker, Instant at)
{
    m_openedFrom = focusWidget();
    m_pages->setCurrentWidget(m_evidencePage);
    if (worker.isValid())
        m_evidence->look(worker, at);
    else
        m_evidence->begin();
}

void ReportsPage::makeDocument(
    DocumentPage& page, const QString& title, const std::function<void(const PaperTerms&)>& make)
{
    m_openedFrom = focusWidget();
    m_pages->setCurrentWidget(&page);
    const quint64 asked = ++m_documentAsked;
    const auto showProgress = [this, &page, title, asked](int percent) {
        if (asked == m_documentAsked)
            page.showText(title, auditProgressText(percent));
    };
    showProgress(0);
    withPaperTerms(
        m_session, this,
        [this, &page, asked, make](const Result<PaperTerms>& terms) {
            if (asked != m_documentAsked)
                return;
            if (terms)
                make(*terms);
            else
                page.showText(tr("It could not be made"), session::sentence(terms.error()));
        },
        showProgress);
}

void ReportsPage::showHandOverNote()
{
    makeDocument(*m_notePage, tr("Hand-over note"), [this](const PaperTerms& terms) {
        session::whenFinished(m_session.alertRecords(), this,
            [this, terms, asked = m_documentAsked](const Result<session::AlertRecords>& records) {
                if (asked != m_documentAsked)
                    return;
                if (records)
                    m_notePage->showDocument(handOverNote(m_session,
                        {m_lanes.unsettled(), m_lanes.owed(), m_alerts.standing(), *records, terms}));
                else
                    m_notePage->showText(tr("It could not be made"), session::sentence(records.error()));
            });
    });
}

void ReportsPage::showRevisions()
{
    makeDocument(
        *m_revisionsPage, tr("What was closed"), [this, report = m_report.report()](const PaperTerms& terms) {
            m_revisionsPage->showDocument(revisionsDocument(report, terms));
        });
}

void ReportsPage::importFile(const QString& path)
{
    m_openedFrom = focusWidget();
    (void)m_import->showFile(path);
}

void ReportsPage::fitTable()
{
    const int needed = m_table->neededWidth();
    if (needed > std::max(m_tableWidth, m_table->width()))
        m_upper->setSizes({needed, m_upper->widget(1)->minimumWidth()});
    m_tableWidth = needed;
}

} // namespace covershift::shell
