#pragma once

#include "messagebar.h"

#include <session/session.h>

#include <QFrame>
#include <QVector>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTextBrowser;

namespace covershift::forms {
class DecisionForm;
}

namespace covershift::shell {

/// One operation of the outbox: how far it is and what that means, what a person can decide, and every
/// request that was made for it.
class OperationDetail final : public QFrame
{
    Q_OBJECT
public:
    OperationDetail(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    void showOperation(const Operation& operation);
    void showNothing();
    [[nodiscard]] OperationId operation() const { return m_operation.id; }
    /// Countdowns move.
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void decided(const covershift::Operation& operation); ///< as it is now, or the new one of a retry

private:
    void build();
    [[nodiscard]] QWidget* buildDecisions();
    void fillFacts();
    void addFact(const QString& label, const QString& value);
    void showDecisions();
    void ask(session::Decision decision);
    void decide(session::Decision decision, const QString& reason);
    void loadAttempts();
    void showAttempts();

    session::Session& m_session;
    const theme::Theme& m_theme;
    Operation m_operation;
    QVector<Attempt> m_attempts;
    session::Decision m_asked = session::Decision::Discard;
    QWidget* m_nothing = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_meaning = nullptr;
    QFormLayout* m_facts = nullptr;
    QWidget* m_decisions = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_accepted = nullptr;
    QPushButton* m_notSent = nullptr;
    QPushButton* m_discard = nullptr;
    forms::DecisionForm* m_form = nullptr;
    QTextBrowser* m_wire = nullptr;
};

} // namespace covershift::shell
