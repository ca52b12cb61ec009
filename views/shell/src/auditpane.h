#pragma once

#include "focuspart.h"
#include "messagebar.h"

#include <items/auditmodel.h>
#include <session/session.h>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace covershift::shell {

class EmptyState;

/// Who did what, when and why, newest first; and whether the chain of it is whole.
class AuditPane final : public FocusPart
{
    Q_OBJECT
public:
    AuditPane(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    /// The folder is open: rows can be read.
    void load();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void operationChosen(covershift::OperationId operation);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable(const theme::Theme& theme);
    void refreshIfSeen();
    void checkChain();
    void showCheck(const session::AuditCheck& check);
    void showResult(const QString& text, bool isProblem);

    session::Session& m_session;
    items::AuditModel m_audit;
    bool m_isOpen = false;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_check = nullptr;
    QLabel* m_result = nullptr;
};

} // namespace covershift::shell
