#pragma once

#include "messagebar.h"
#include "planpushwords.h"

#include <session/session.h>

#include <QHash>

namespace covershift::shell {

class ChoiceLine;

/// Pushes of templates and teams from the window: asked in a line with what they mean, teams before the
/// templates that need them, followed until each is accepted or refused. Keeps why each was refused.
class PlanPush final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    PlanPush(session::Session& session, ChoiceLine& question, ChoiceLine& outcome, QObject* parent = nullptr);

    /// Reads what was refused before; the folder is open now.
    void load();
    /// Says what would leave, and pushes it where the person says so.
    void ask(const QVector<TemplateId>& templates, const QVector<TeamId>& teams = {});
    /// Why the last push of it was refused; nothing where it was not.
    [[nodiscard]] std::optional<Error> refusalOf(const ShiftTemplate& one) const;
    [[nodiscard]] std::optional<Error> refusalOf(const Team& team) const;

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void refused(); ///< something, just now
    void refusedChosen(const QVector<covershift::TemplateId>& templates); ///< to be looked at

private:
    void start(const PushOutlook& outlook);
    void take(const QVector<Operation>& operations);
    void show();

    session::Session& m_session;
    ChoiceLine& m_question;
    ChoiceLine& m_outcome;
    QHash<OperationId, Error> m_refusals;
    QHash<OperationId, Operation> m_seen; ///< the last that was told of each
    PushCourse m_course; ///< of the last push, and those that had not ended before it
};

} // namespace covershift::shell
