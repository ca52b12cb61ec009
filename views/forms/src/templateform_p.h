#pragma once

#include "conflictwatch.h"

#include <forms/templateform.h>
#include <sessionundo/templatehistory.h>

#include <QMap>
#include <QSet>
#include <QTimer>

#include <optional>

class QFrame;
class QLabel;
class QStackedLayout;

namespace covershift::forms {

class ConflictList;
class ExceptionEditor;
class MemberPicker;
class ServerPane;
class TemplateFields;
class TemplatePreview;

struct TemplateForm::Private
{
    Private(TemplateForm* form, const session::PlanBoard& board, const Clock& time);

    void build();
    /// Below its title, `note` says what a person should know of all of it; empty: nothing.
    QWidget* newCard(const QString& title, const QString& note, std::initializer_list<QWidget*> parts);
    void connectParts();

    [[nodiscard]] QDate today() const; ///< on the wall clock of the draft's team
    /// What a draft of this one begins with.
    [[nodiscard]] sessionundo::DraftState stateOf(const ShiftTemplate& one) const;
    /// The draft in the place of what is stored, as a save would leave it.
    [[nodiscard]] ShiftTemplate planned() const;
    [[nodiscard]] bool isReadOnly() const { return stored && stored->leavesPlan; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QVector<PlanException> exceptionsOf(const ShiftTemplate& one) const;

    void begin(const sessionundo::DraftState& state); ///< with `stored` as it is now
    void followPlan();
    void warnOfOther();
    void fieldChanged(sessionundo::DraftField field);
    void tellModified();
    void showHeading();
    void showProblems();
    [[nodiscard]] QString problemOf(sessionundo::DraftField field, const QVector<FieldFault>& faults) const;
    /// What takes longer than a keystroke may: a moment after the last of several changes.
    void refreshSoon();
    void refresh();
    void requestSave();
    [[nodiscard]] QWidget* widgetOf(sessionundo::DraftField field) const;
    void focus(sessionundo::DraftField field);
    void clearErrors();

    TemplateForm* q;
    const session::PlanBoard& plan;
    const Clock& clock;
    sessionundo::TemplateHistory history;
    std::optional<ShiftTemplate> stored; ///< nothing: a new one, or none
    bool isOpen = false;
    bool wasModified = false;
    sessionundo::DraftState baseline; ///< mode and exceptions as they are stored
    QSet<sessionundo::DraftField> touched; ///< whose faults are shown; of a stored one all are
    bool showsAll = false;
    QMap<sessionundo::DraftField, QString> errors; ///< the session's or the server's
    QTimer timer;
    ConflictWatch conflictWatch;

    QStackedLayout* stack = nullptr;
    QLabel* heading = nullptr;
    QLabel* state = nullptr;
    QFrame* notice = nullptr; ///< errors of no field, or why nothing can be changed
    QLabel* noticeText = nullptr;
    TemplateFields* fields = nullptr;
    MemberPicker* members = nullptr;
    ExceptionEditor* exceptions = nullptr;
    ConflictList* conflicts = nullptr;
    TemplatePreview* preview = nullptr;
    ServerPane* server = nullptr;
    QVector<QWidget*> editable; ///< cards that are closed where nothing can be changed
};

} // namespace covershift::forms
