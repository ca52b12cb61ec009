#include "conflictlist.h"
#include "exceptioneditor.h"
#include "memberpicker.h"
#include "serverpane.h"
#include "templateerrors.h"
#include "templatefields.h"
#include "templateform_p.h"
#include "templatepreview.h"

#include <domain/revising.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <session/sentences.h>

#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using sessionundo::DraftField;
using sessionundo::DraftState;

namespace {

constexpr int PreviewDays = 28;

} // namespace

TemplateForm::TemplateForm(const session::PlanBoard& plan, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, plan, clock))
{
    setObjectName(u"templateForm"_s);
    d->build();
    d->connectParts();
    clear();
}

void TemplateForm::open(const ShiftTemplate& one)
{
    const DraftState state = d->stateOf(one);
    const bool isSame
        = d->isOpen && d->stored && d->stored->id == one.id && state == d->history.draft().state();
    d->stored = one;
    if (isSame && !d->exceptions->isBegun()) {
        // Nothing of what is edited is another: steps, focus and selection stay.
        d->baseline = state;
        d->clearErrors();
        d->showHeading();
        d->tellModified();
        d->refreshSoon();
        return;
    }
    d->begin(state);
}

void TemplateForm::create(const TemplateContent& content)
{
    d->stored.reset();
    d->begin({content, std::nullopt, PlanMode::Suggest, {}});
}

void TemplateForm::clear()
{
    d->isOpen = false;
    d->stored.reset();
    d->timer.stop();
    d->conflictWatch.drop();
    d->history.begin({});
    d->clearErrors();
    d->stack->setCurrentIndex(0);
    d->tellModified();
}

TemplateId TemplateForm::current() const
{
    return d->stored ? d->stored->id : TemplateId();
}

bool TemplateForm::isOpen() const
{
    return d->isOpen;
}

bool TemplateForm::isModified() const
{
    return d->isModified();
}

session::TemplateEdit TemplateForm::edit() const
{
    const DraftState& state = d->history.draft().state();
    session::TemplateEdit edit;
    edit.id = current();
    edit.content = state.content;
    edit.mode = state.mode;
    // A day that was today when it was chosen may have passed.
    if (d->stored)
        edit.from = std::max(state.from.value_or(d->today()), d->today());
    if (state.exceptions != d->baseline.exceptions)
        edit.exceptions = state.exceptions;
    return edit;
}

bool TemplateForm::finishException()
{
    return d->exceptions->finish();
}

QVector<FieldFault> TemplateForm::faults() const
{
    return d->isOpen ? d->plan.faultsOf(d->history.draft().content()) : QVector<FieldFault>();
}

void TemplateForm::saved(const ShiftTemplate& stored)
{
    const DraftState& draft = d->history.draft().state();
    const bool isNew = !d->stored;
    d->stored = stored;
    d->baseline = d->stateOf(stored);
    // The board may hear of a save after the one who asked for it.
    const ShiftTemplate* known = d->plan.shiftTemplate(stored.id);
    if (!known || *known != stored)
        d->baseline.exceptions = draft.exceptions;
    if (d->isModified())
        d->history.stack().resetClean();
    else
        d->history.stack().setClean();
    d->clearErrors();
    if (isNew)
        d->fields->begin(d->today(), d->today());
    d->showHeading();
    d->showProblems();
    d->tellModified();
    d->refreshSoon();
}

void TemplateForm::showErrors(const QVector<FieldError>& errors)
{
    d->clearErrors();
    QStringList others;
    for (const FieldError& error : errors) {
        if (const auto field = draftFieldNamed(error.field))
            d->errors.insert(*field, errorText(error));
        else
            others.append(error.text);
    }
    d->noticeText->setText(others.join(u'\n'));
    d->notice->setVisible(!others.isEmpty());
    d->showProblems();
    if (!d->errors.isEmpty())
        d->focus(d->errors.firstKey());
}

QUndoStack& TemplateForm::undoStack()
{
    return d->history.stack();
}

void TemplateForm::focusField(TemplateField field)
{
    d->focus(draftFieldOf(field));
}

void TemplateForm::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (d->isOpen)
        d->focus(DraftField::Name);
}

TemplateForm::Private::Private(TemplateForm* form, const session::PlanBoard& board, const Clock& time)
    : q(form)
    , plan(board)
    , clock(time)
{
}

QDate TemplateForm::Private::today() const
{
    const QTimeZone zone = plan.timeZoneOf(history.draft().content().team);
    return QDateTime::fromMSecsSinceEpoch(msOf(clock.now()), zone).date();
}

DraftState TemplateForm::Private::stateOf(const ShiftTemplate& one) const
{
    DraftState begun{one.content(), std::nullopt, one.mode, exceptionsOf(one)};
    // A change that is still to come is edited where it begins, not brought forward unasked.
    const std::optional<QDate> from = one.revisions.constLast().from;
    const QTimeZone zone = plan.timeZoneOf(one.content().team);
    if (from && *from > QDateTime::fromMSecsSinceEpoch(msOf(clock.now()), zone).date())
        begun.from = from;
    return begun;
}

QVector<PlanException> TemplateForm::Private::exceptionsOf(const ShiftTemplate& one) const
{
    const QTimeZone zone = plan.timeZoneOf(one.content().team);
    const QDate first = QDateTime::fromMSecsSinceEpoch(msOf(clock.now()), zone).date();
    QVector<PlanException> exceptions = plan.exceptionsOf(one.id);
    exceptions.removeIf([&first](const PlanException& exception) { return exception.day < first; });
    // Whose they are says the template that is edited.
    for (PlanException& exception : exceptions)
        exception.shiftTemplate = {};
    return exceptions;
}

ShiftTemplate TemplateForm::Private::planned() const
{
    const DraftState& draft = history.draft().state();
    ShiftTemplate one = stored.value_or(ShiftTemplate());
    const QDate from = std::max(draft.from.value_or(today()), today());
    one.revisions = stored ? edited(one.revisions, tidied(draft.content), from, today())
                           : revised({}, tidied(draft.content), from);
    return one;
}

bool TemplateForm::Private::isModified() const
{
    if (!isOpen || isReadOnly())
        return false;
    const DraftState& draft = history.draft().state();
    if (exceptions->isBegun() || draft.mode != baseline.mode || draft.exceptions != baseline.exceptions)
        return true;
    return stored ? planned().revisions != stored->revisions : tidied(draft.content) != TemplateContent();
}

void TemplateForm::Private::begin(const DraftState& state)
{
    isOpen = true;
    baseline = state;
    if (!stored)
        baseline = {};
    clearErrors();
    showsAll = stored.has_value();
    conflictWatch.drop();
    conflicts->show({}, {}, plan.timeZone());
    history.begin(state);
    touched.clear();
    fields->begin(today(), stored ? today() : QDate());
    members->begin();
    exceptions->begin(today());
    for (QWidget* card : std::as_const(editable))
        card->setEnabled(!isReadOnly());
    if (isReadOnly()) {
        noticeText->setText(session::sentence(Error{ErrorKind::NotInPlan, 0, {}, {}}));
        notice->show();
    }
    stack->setCurrentIndex(1);
    showHeading();
    showProblems();
    tellModified();
    refresh();
}

void TemplateForm::Private::followPlan()
{
    if (!isOpen)
        return;
    const ShiftTemplate* now = stored ? plan.shiftTemplate(stored->id) : nullptr;
    if (now) {
        const DraftState state = stateOf(*now);
        const bool isEdited = isModified();
        const bool closes = now->leavesPlan.has_value() != stored->leavesPlan.has_value();
        const bool isOther = now->content() != stored->content() || now->remote != stored->remote;
        stored = *now;
        if (closes || (!isEdited && state != history.draft().state()))
            return begin(state);
        if (!isEdited)
            baseline = state;
        else if (isOther)
            warnOfOther();
    }
    showHeading();
    showProblems();
    tellModified();
    refreshSoon();
}

void TemplateForm::Private::warnOfOther()
{
    noticeText->setText(TemplateForm::tr(
        "This template was changed meanwhile, here or on the server. Saving writes what stands "
        "below over it; Revert shows how it is now."));
    notice->show();
}

void TemplateForm::Private::fieldChanged(DraftField field)
{
    touched.insert(field);
    errors.remove(field);
    showProblems();
    tellModified();
    refreshSoon();
}

void TemplateForm::Private::tellModified()
{
    const bool modified = isModified();
    if (std::exchange(wasModified, modified) != modified)
        Q_EMIT q->modifiedChanged(modified);
}

void TemplateForm::Private::showHeading()
{
    heading->setText(stored ? stored->content().name : TemplateForm::tr("New template"));
    state->setText(stored ? session::stateTitle(stored->state) : QString());
    q->setAccessibleName(heading->text());
}

QString TemplateForm::Private::problemOf(DraftField field, const QVector<FieldFault>& faults) const
{
    if (errors.contains(field))
        return errors.value(field);
    if (!showsAll && !touched.contains(field))
        return {};
    const auto fault = std::ranges::find_if(
        faults, [field](const FieldFault& each) { return draftFieldOf(each.field) == field; });
    return fault == faults.end() ? QString() : session::faultText(fault->field, fault->fault);
}

void TemplateForm::Private::showProblems()
{
    const QVector<FieldFault> faults = q->faults();
    for (int field = 0; field <= int(DraftField::Exceptions); ++field) {
        const QString text = problemOf(DraftField(field), faults);
        fields->setProblem(DraftField(field), text);
        if (DraftField(field) == DraftField::Members)
            members->setProblem(text);
        if (DraftField(field) == DraftField::Exceptions)
            exceptions->setProblem(text);
    }
}

void TemplateForm::Private::refreshSoon()
{
    if (isOpen && !timer.isActive())
        timer.start();
}

void TemplateForm::Private::refresh()
{
    timer.stop();
    const DraftState& draft = history.draft().state();
    const ShiftTemplate one = planned();
    const DayRange days{today(), today().addDays(PreviewDays - 1)};
    preview->show(one, draft.exceptions, days);
    exceptions->showPlanned(one);
    server->show(stored ? &*stored : nullptr, draft.content);
    conflictWatch.ask({one, draft.exceptions, plan.templates(), plan.teams(), plan.exceptions(),
        plan.timeZone().id(), days});
}

void TemplateForm::Private::requestSave()
{
    const QVector<FieldFault> faults = q->faults();
    if (faults.isEmpty()) {
        Q_EMIT q->saveRequested();
        return;
    }
    showsAll = true;
    showProblems();
    focus(draftFieldOf(faults.constFirst().field));
}

QWidget* TemplateForm::Private::widgetOf(DraftField field) const
{
    if (field == DraftField::Members)
        return members->field();
    if (field == DraftField::Exceptions)
        return exceptions->field();
    return fields->field(field);
}

void TemplateForm::Private::focus(DraftField field)
{
    QWidget* widget = widgetOf(field);
    widget->setFocus(Qt::OtherFocusReason);
    for (QWidget* above = q->parentWidget(); above; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            scroll->ensureWidgetVisible(widget);
    }
}

void TemplateForm::Private::clearErrors()
{
    errors.clear();
    noticeText->clear();
    notice->hide();
}

} // namespace covershift::forms
