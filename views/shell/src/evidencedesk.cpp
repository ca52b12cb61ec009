#include "evidencedesk.h"

#include "auditprogress.h"
#include "documentpage.h"

#include <forms/evidenceform.h>
#include <session/evidencedocument.h>
#include <session/planboard.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

namespace covershift::shell {

EvidenceDesk::EvidenceDesk(session::Session& session, DocumentPage& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_form(new forms::EvidenceForm(&page))
{
    page.setForm(m_form);
    connect(m_form, &forms::EvidenceForm::asked, this, &EvidenceDesk::ask);
}

void EvidenceDesk::begin()
{
    ++m_asked;
    m_form->setBusy(false);
    m_page.showText(tr("Was this worker covered at that moment?"),
        tr("Choose a worker and a time. The answer names the shift, what was sent and answered, both clocks, "
           "who decided what, and what is not known."));
    m_form->begin(m_session.board().workers(), {}, m_session.clock().now(), m_session.plan().timeZone());
}

void EvidenceDesk::look(WorkerId worker, Instant at)
{
    begin();
    m_form->begin(m_session.board().workers(), worker, at, m_session.plan().timeZone());
    ask(worker, at);
}

void EvidenceDesk::ask(WorkerId worker, Instant at)
{
    const quint64 asked = ++m_asked;
    m_form->setBusy(true);
    const auto showProgress = [this, asked](int percent) {
        if (asked == m_asked)
            m_page.showText(tr("Looking it up"), auditProgressText(percent));
    };
    showProgress(0);
    session::whenFinished(
        m_session.evidence(worker, at), this,
        [this, asked](const Result<session::Evidence>& evidence) {
            if (asked == m_asked)
                show(evidence);
        },
        showProgress);
}

void EvidenceDesk::show(const Result<session::Evidence>& evidence)
{
    m_form->setBusy(false);
    if (evidence)
        m_page.showDocument(session::evidenceDocument(*evidence, m_session.plan().timeZone()));
    else
        m_page.showText(tr("There is no answer"), session::sentence(evidence.error()));
}

} // namespace covershift::shell
