#pragma once

#include "messagebar.h"

#include <session/session.h>

#include <QFrame>
#include <QVector>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTextBrowser;

namespace covershift::forms {
class DecisionForm;
}

namespace covershift::shell {

class FactList;
class LaneWatch;

/// One operation of the outbox: how far it is and what that means, what a person can decide, and every
/// request that was made for it.
class OperationDetail final : public QFrame
{
    Q_OBJECT
public:
    OperationDetail(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
        QWidget* parent = nullptr);

    void showOperation(const Operation& operation);
    void showNothing();
    [[nodiscard]] OperationId operation() const { return m_operation.id; }
    /// Goes to the main thing that can be decided; false where nothing can.
    bool focusDecision();
    /// Countdowns move.
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void decided(const covershift::Operation& operation); ///< as it is now, or the new one of a retry
    void workerChosen(covershift::WorkerId worker); ///< only operations of this one are wanted

private:
    void build();
    [[nodiscard]] QWidget* buildDecisions();
    void fillFacts();
    void showMeaning();
    void showDecisions();
    void ask(session::Decision decision);
    void askReason(); ///< for a closed period
    void decide(session::Decision decision, const QString& reason, const QString& remoteId);
    void sendAnyway();
    using Call = std::function<QFuture<Result<Operation>>(const QString& reason)>;
    void take(const Call& call, const QString& reason);
    [[nodiscard]] std::optional<Operation> heldEnd() const;
    void loadAttempts();
    void showAttempts();

    session::Session& m_session;
    const LaneWatch& m_lanes;
    const theme::Theme& m_theme;
    Operation m_operation;
    QVector<Attempt> m_attempts;
    session::Decision m_asked = session::Decision::Discard;
    Call m_refused; ///< for want of a reason, which is asked for
    QWidget* m_nothing = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_meaning = nullptr;
    QPushButton* m_onlyWorker = nullptr;
    FactList* m_facts = nullptr;
    QWidget* m_decisions = nullptr;
    QPushButton* m_sendAnyway = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_accepted = nullptr;
    QPushButton* m_notSent = nullptr;
    QPushButton* m_discard = nullptr;
    forms::DecisionForm* m_form = nullptr;
    QTextBrowser* m_wire = nullptr;
};

} // namespace covershift::shell
