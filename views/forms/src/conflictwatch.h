#pragma once

#include <items/draftconflicts.h>

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace covershift::forms {

/// All that it takes to say whom a draft would have work twice, as it was at one moment.
struct ConflictQuestion
{
    ShiftTemplate draft;
    QVector<PlanException> ofDraft;
    QVector<ShiftTemplate> templates;
    QVector<Team> teams;
    QVector<PlanException> exceptions;
    QByteArray zone; ///< the organisation's
    DayRange days;
};

/// Answers on a thread of its own, so that nobody who types waits for it; of the questions that come
/// meanwhile only the last is answered.
class ConflictWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ConflictWatch(QObject* parent = nullptr);
    ~ConflictWatch() override;

    void ask(const ConflictQuestion& question);
    void drop(); ///< no answer to what was asked so far

Q_SIGNALS:
    void answered(const QVector<covershift::items::DraftConflict>& conflicts);

private:
    void start(const ConflictQuestion& question);

    QThreadPool m_pool;
    std::optional<ConflictQuestion> m_next;
    bool m_isBusy = false;
    bool m_isStale = false; ///< what is being answered was dropped
};

} // namespace covershift::forms
