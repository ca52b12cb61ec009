#pragma once

#include <items/draftconflicts.h>

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace covershift::session {
class PlanBoard;
}

namespace covershift::forms {

/// Who of the draft's members works another template at the same time: a warning, each a jump to the other.
/// Takes no room while there is none.
class ConflictList final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictList(const session::PlanBoard& plan, QWidget* parent = nullptr);

    /// `draft`: whose they are. `zone`: of the wall clock that it is meant in.
    void show(const QVector<items::DraftConflict>& conflicts, TemplateId draft, const QTimeZone& zone);

Q_SIGNALS:
    void activated(covershift::TemplateId other, const QDate& day);

private:
    [[nodiscard]] QString textOf(const items::DraftConflict& conflict, const QTimeZone& zone) const;
    [[nodiscard]] bool canJump(int line) const;
    void activateCurrent();

    const session::PlanBoard& m_plan;
    TemplateId m_draft;
    QVector<items::DraftConflict> m_conflicts; ///< those that are listed
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_rest = nullptr;
    QPushButton* m_jump = nullptr;
};

} // namespace covershift::forms
