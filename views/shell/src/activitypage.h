#pragma once

#include "focuspart.h"
#include "messagebar.h"

#include <items/outboxmodel.h>
#include <session/session.h>

class QAction;
class QTabWidget;

namespace covershift::shell {

class AuditPane;
class LaneWatch;
class OperationsPane;

/// What was pushed and what came of it: the outbox with the decisions that a person owes, and the audit.
class ActivityPage final : public FocusPart
{
    Q_OBJECT
public:
    ActivityPage(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
        QAction& pushNow, QWidget* parent = nullptr);

    /// The folder is open: rows can be read.
    void load();
    void setSearch(const QString& text);
    void showFilter(items::OutboxFilter filter);
    /// Selects this one, among all of them.
    void showOperation(OperationId id);
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);

private:
    QTabWidget* m_tabs = nullptr;
    OperationsPane* m_operations = nullptr;
    AuditPane* m_audit = nullptr;
};

} // namespace covershift::shell
