#pragma once

#include <session/session.h>

#include <QObject>

namespace covershift::forms {
class EvidenceForm;
}

namespace covershift::shell {

class DocumentPage;

/// "Was this worker covered at that moment?": asks on a page, and shows the answer there with all it rests
/// on.
class EvidenceDesk final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    EvidenceDesk(session::Session& session, DocumentPage& page);

    /// Asks about nobody yet, at this moment.
    void begin();
    /// Looks it up at once.
    void look(WorkerId worker, Instant at);

private:
    void ask(WorkerId worker, Instant at);
    void show(const Result<session::Evidence>& evidence);

    session::Session& m_session;
    DocumentPage& m_page;
    quint64 m_asked = 0;
    forms::EvidenceForm* m_form = nullptr;
};

} // namespace covershift::shell
