// What is opened from a report and takes its place: evidence, the hand-over note, an import.
#include "documentpage.h"
#include "evidencedesk.h"
#include "handovernote.h"
#include "lanewatch.h"
#include "pushpreview.h"
#include "reportpaper.h"
#include "reportspage.h"
#include "shiftimportpane.h"

#include <session/board.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

void ReportsPage::buildSides(const theme::Theme& theme)
{
    m_evidencePage = new DocumentPage(theme, u"evidence"_s, m_pages);
    m_evidence = new EvidenceDesk(m_session, *m_evidencePage);
    m_notePage = new DocumentPage(theme, u"handOver"_s, m_pages);
    m_import = new ShiftImportPane(m_session, theme, m_pages);
    for (QWidget* page : {static_cast<QWidget*>(m_evidencePage), static_cast<QWidget*>(m_notePage),
             static_cast<QWidget*>(m_import)})
        m_pages->addWidget(page);
    for (DocumentPage* page : {m_evidencePage, m_notePage}) {
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
    m_unrecorded->setText(unrecordedNote(report, m_session.board().knownSince()));
    m_unrecorded->setVisible(!m_unrecorded->text().isEmpty());
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

void ReportsPage::showHandOverNote()
{
    m_openedFrom = focusWidget();
    m_pages->setCurrentWidget(m_notePage);
    m_notePage->showText(tr("Hand-over note"), tr("Checking the audit and gathering what is open…"));
    session::whenFinished(m_session.checkAudit(), this, [this](const Result<session::AuditCheck>& audit) {
        if (!audit) {
            m_notePage->showText(tr("There is no note"), session::sentence(audit.error()));
            return;
        }
        session::whenFinished(m_session.alertRecords(), this,
            [this, audit = *audit](const Result<session::AlertRecords>& records) {
                if (records)
                    m_notePage->showDocument(
                        handOverNote(m_session, {m_lanes.unsettled(), m_lanes.owed(), *records, audit}));
                else
                    m_notePage->showText(tr("There is no note"), session::sentence(records.error()));
            });
    });
}

void ReportsPage::importFile(const QString& path)
{
    m_openedFrom = focusWidget();
    (void)m_import->showFile(path);
}

} // namespace covershift::shell
