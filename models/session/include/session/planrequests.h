#pragma once

#include <domain/operation.h>
#include <domain/planpush.h>
#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <domain/usermatch.h>

#include <QVector>

#include <chrono>
#include <optional>

namespace covershift::session {

/// A template as an editor leaves it.
struct TemplateEdit
{
    TemplateId id; ///< invalid: a new one
    TemplateContent content;
    /// The day from which it holds like this; nothing: today. Passed over for a new one, which holds over its
    /// whole validity. A day in the past is refused: what was planned is never rewritten.
    std::optional<QDate> from;
    PlanMode mode = PlanMode::Suggest;
    /// All of its exceptions from today on, in place of those that there are; nothing: they stay. Those of a
    /// day in the past always do. `PlanException::shiftTemplate` is passed over.
    std::optional<QVector<PlanException>> exceptions;
    /// Wanted (`ReasonMissing`) where it changes what was planned in a closed period. Without one a new
    /// template enters the plan behind the last of them.
    QString reason;
};

/// A team as an editor leaves it.
struct TeamEdit
{
    TeamId id; ///< invalid: a new one
    TeamContent content;
    QString timeZone; ///< IANA; empty: the organisation's
    /// Wanted (`ReasonMissing`) where another zone moves what was planned in a closed period.
    QString reason = {};
};

/// What is wrong with a file of templates, or with one of its items.
enum class TemplateImportReason {
    NoShifts, ///< the file: neither an array of shifts nor an answer that holds one
    NotAnItem, ///< the item: no object
    Missing, ///< no name, start or duration
    NotAText,
    NotAnInteger,
    NotAGuid,
    NotADate,
    NotAList,
    OutOfRange, ///< a duration, a start offset, a member's id
    TooLong, ///< a name
    Unprintable, ///< a name
    BeforeStart, ///< the end date
    Unknown, ///< a team or a member
};
struct TemplateImportError
{
    qsizetype item = 0; ///< from 1 in the file's order; 0: the file as a whole
    QString name; ///< the item's name, where it could be read
    std::optional<TemplateField> field; ///< nothing: the item as a whole
    TemplateImportReason reason = TemplateImportReason::NoShifts;
    friend bool operator==(const TemplateImportError&, const TemplateImportError&) = default;
};
/// What taking a file of templates would do: all of it as new drafts, or nothing.
struct TemplateImportPlan
{
    QVector<TemplateContent> templates; ///< in the file's order; empty where there are errors
    QVector<TemplateImportError> errors; ///< in the file's order
    [[nodiscard]] bool isClean() const { return errors.isEmpty(); }
};

/// Templates and teams to push as they are now (`contracts/viviot.md`); teams go first, also those that are
/// not on the server yet and that a template names.
struct PlanPushRequest
{
    QVector<TemplateId> templates;
    QVector<TeamId> teams;
    /// How long templates wait for such a team to be taken; without it they are skipped: `TeamNotPushed`.
    std::chrono::milliseconds patience{30'000};
};
struct SkippedPlanPush
{
    TemplateId shiftTemplate; ///< one of the two
    TeamId team;
    Error error;
};
struct PlanPushReceipt
{
    QVector<Operation> operations; ///< saved: only now may "saved" be said
    QVector<SkippedPlanPush> skipped; ///< refused by a rule; nothing of them was saved
};

} // namespace covershift::session
