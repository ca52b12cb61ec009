#pragma once

#include "messagebar.h"

#include <session/session.h>

#include <QObject>

namespace covershift::forms {
class PushForm;
}

namespace covershift::shell {

class GraceBar;

/// From a wish to log workers in or out to what is saved: asks in the form where there is something to ask,
/// hands the push to the session, counts its grace down.
class PushDesk final : public QObject
{
    Q_OBJECT
public:
    PushDesk(session::Session& session, forms::PushForm& form, GraceBar& grace, QObject* parent = nullptr);

    void setGrace(milliseconds grace) { m_grace = grace; }
    void pushNow(OperationKind kind, const QVector<WorkerId>& workers);
    /// Asks for the time, beginning with `at`.
    void pushAt(OperationKind kind, const QVector<WorkerId>& workers, Instant at);
    /// What the form says may have changed with the time.
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void connectionNeeded();
    void closed(); ///< nothing is asked any more

private:
    [[nodiscard]] bool begin(OperationKind kind, const QVector<WorkerId>& workers);
    void review();
    void send();
    void finish(const Result<session::PushReceipt>& receipt);
    void cancel();
    void takeBack(const QVector<OperationId>& ids);

    session::Session& m_session;
    forms::PushForm& m_form;
    GraceBar& m_graceBar;
    milliseconds m_grace{5000};
    session::PushRequest m_request;
    qsizetype m_leftOut = 0; ///< workers whom the form says are left out
    bool m_asking = false;
    bool m_saving = false;
};

} // namespace covershift::shell
