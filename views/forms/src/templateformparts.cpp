#include "conflictlist.h"
#include "exceptioneditor.h"
#include "memberpicker.h"
#include "serverpane.h"
#include "templatefields.h"
#include "templateform_p.h"
#include "templatepreview.h"

#include <forms/wheelguard.h>
#include <session/planboard.h>
#include <theme/theme.h>

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
/// How long the plan is let alone after a change: several keystrokes of a quick typist.
constexpr int CoalescingMs = 150;

/// Takes Undo and Redo from the fields, which have stacks of their own that know one field alone.
class FieldKeys final : public QObject
{
public:
    FieldKeys(QUndoStack& stack, QObject* parent)
        : QObject(parent)
        , m_stack(stack)
    {
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            if (!isUndo(event) && !isRedo(event))
                return false;
            // The window's own Undo comes first, where there is one.
            event->ignore();
            return true;
        case QEvent::KeyPress:
            if (isUndo(event))
                m_stack.undo();
            else if (isRedo(event))
                m_stack.redo();
            else
                return false;
            return true;
        default:
            return false;
        }
    }

private:
    static bool isUndo(const QEvent* event)
    {
        return static_cast<const QKeyEvent*>(event)->matches(QKeySequence::Undo);
    }
    static bool isRedo(const QEvent* event)
    {
        const auto* key = static_cast<const QKeyEvent*>(event);
        return key->matches(QKeySequence::Redo)
            || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    }

    QUndoStack& m_stack;
};

} // namespace

void TemplateForm::Private::build()
{
    auto* nothing
        = new QLabel(TemplateForm::tr("Choose a template in the table to edit it, or make a new one."), q);
    nothing->setObjectName(u"templateNone"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("muted", true);
    auto* editor = new QWidget(q);
    heading = new QLabel(editor);
    heading->setObjectName(u"templateHeading"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setProperty("heading", true);
    state = new QLabel(editor);
    state->setObjectName(u"templateState"_s);
    state->setProperty("muted", true);
    notice = new QFrame(editor);
    notice->setProperty("notice", u"danger"_s);
    noticeText = new QLabel(notice);
    noticeText->setObjectName(u"templateErrors"_s);
    noticeText->setTextFormat(Qt::PlainText);
    noticeText->setWordWrap(true);
    auto* noticeLayout = new QVBoxLayout(notice);
    noticeLayout->setContentsMargins(Grid, Grid, Grid, Grid);
    noticeLayout->addWidget(noticeText);
    notice->hide();

    fields = new TemplateFields(plan, history, editor);
    members = new MemberPicker(plan, history, editor);
    members->setEmptyNote(TemplateForm::tr("Without members it plans nobody."));
    conflicts = new ConflictList(plan, editor);
    preview = new TemplatePreview(plan, editor);
    exceptions = new ExceptionEditor(plan, history, editor);
    server = new ServerPane(plan, editor);
    QWidget* fieldsCard = newCard({}, {}, {fields});
    QWidget* membersCard = newCard({}, {}, {members});
    QWidget* exceptionsCard = newCard(TemplateForm::tr("Exceptions"),
        TemplateForm::tr("One member's day is different. Only here, never pushed to Viviot."), {exceptions});
    editable = {fieldsCard, membersCard, exceptionsCard};

    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(heading, 1);
    head->addWidget(state);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(notice);
    layout->addWidget(fieldsCard);
    layout->addWidget(membersCard);
    layout->addWidget(conflicts);
    layout->addWidget(newCard(TemplateForm::tr("The coming weeks"), {}, {preview}));
    layout->addWidget(exceptionsCard);
    layout->addWidget(newCard(TemplateForm::tr("On the server"), {}, {server}));
    layout->addStretch(1);
    stack = new QStackedLayout(q);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(nothing);
    stack->addWidget(editor);
}

QWidget* TemplateForm::Private::newCard(
    const QString& title, const QString& note, std::initializer_list<QWidget*> parts)
{
    auto* card = new QFrame(q);
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * Grid, Grid + Grid / 2, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    const auto addText = [&](const QString& text, const char* property) {
        if (text.isEmpty())
            return;
        auto* label = new QLabel(text, card);
        label->setProperty(property, true);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    addText(title, "heading");
    addText(note, "muted");
    for (QWidget* part : parts)
        layout->addWidget(part);
    return card;
}

void TemplateForm::Private::connectParts()
{
    timer.setSingleShot(true);
    timer.setInterval(CoalescingMs);
    connect(&timer, &QTimer::timeout, q, [this] { refresh(); });
    connect(&history.draft(), &sessionundo::TemplateDraft::changed, q,
        [this](sessionundo::DraftField field) { fieldChanged(field); });
    connect(&plan, &session::PlanBoard::changed, q, [this] { followPlan(); });
    connect(&conflictWatch, &ConflictWatch::answered, q, [this](const QVector<items::DraftConflict>& found) {
        conflicts->show(found, q->current(), plan.timeZoneOf(history.draft().content().team));
    });
    connect(conflicts, &ConflictList::activated, q, &TemplateForm::conflictActivated);
    connect(exceptions, &ExceptionEditor::begunChanged, q, [this] { tellModified(); });
    connect(fields, &TemplateFields::enterPressed, q, [this] { requestSave(); });
    connect(qApp, &QApplication::focusChanged, q, [this](QWidget* old) {
        if (old && q->isAncestorOf(old))
            history.endTyping();
    });
    auto* keys = new FieldKeys(history.stack(), q);
    const QList<QWidget*> inside = q->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        widget->installEventFilter(keys);
    guardFromWheel(*q);
}

// The children go after this: what the focus tells as it leaves them is told while all are there.
TemplateForm::~TemplateForm()
{
    if (QWidget* focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
    disconnect(qApp, nullptr, this, nullptr);
}

} // namespace covershift::forms
