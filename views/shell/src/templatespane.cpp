#include "templatespane.h"

#include "actionbutton.h"
#include "choiceline.h"
#include "closedreason.h"
#include "emptystate.h"
#include "planpush.h"
#include "templateimportpane.h"
#include "templateside.h"
#include "templatestable.h"

#include <forms/templateform.h>
#include <session/plansentences.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

bool isPast(const ShiftTemplate& one)
{
    return one.state == TemplateState::Archived || one.state == TemplateState::Superseded;
}

} // namespace

TemplatesPane::TemplatesPane(session::Session& session, const theme::Theme& theme,
    const TemplateActions& actions, ChoiceLine& question, PlanPush& push, QWidget* parent)
    : PlanPane(question, parent)
    , m_session(session)
    , m_push(push)
{
    setObjectName(u"templatesPane"_s);
    buildPages(theme, actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->addWidget(m_stack);
    startAt(m_table);
    connectParts();
    connect(m_table, &TemplatesTable::menuRequested, this,
        [this, actions](const QPoint& position) { showMenu(actions, position); });
    showSelection({});
    showFittingPage();
}

void TemplatesPane::buildPages(const theme::Theme& theme, const TemplateActions& actions)
{
    m_stack = new QStackedWidget(this);
    m_desk = buildDesk(theme, actions);
    const QString file = tr("Or import a file with shifts that Viviot has answered: you see what is in it "
                            "before anything is taken.");
    const auto makeEmpty = [&](const QString& name, const QString& title, const QString& text) {
        auto* page = new EmptyState(theme, u"templates"_s, m_stack);
        page->setObjectName(name);
        page->setTexts(title, text);
        return page;
    };
    const auto addCommon = [this](EmptyState* page, const QString& name) {
        connect(page->addButton(name + u"New"_s, tr("&New template")), &QPushButton::clicked, this,
            &TemplatesPane::create);
        connect(page->addButton(name + u"Import"_s, tr("&Import a file…")), &QPushButton::clicked, this,
            &TemplatesPane::chooseFile);
    };
    m_unconnected = makeEmpty(u"templatesUnconnected"_s, tr("No connection to Viviot yet"),
        //: %1: a sentence about files
        tr("Connect to Viviot in the settings to pull the teams, members and shifts that are there. "
           "Templates can be made without it: they are drafts until they are pushed. %1")
            .arg(file));
    connect(m_unconnected->addButton(u"templatesConnect"_s, tr("&Connect in Settings")),
        &QPushButton::clicked, this, &TemplatesPane::settingsRequested);
    addCommon(m_unconnected, u"templatesUnconnected"_s);
    m_unpulled = makeEmpty(u"templatesUnpulled"_s, tr("Nothing pulled yet"),
        tr("Pull the teams, members and shifts that are on Viviot. %1").arg(file));
    connect(m_unpulled->addButton(u"templatesPullFirst"_s, tr("&Pull from Viviot")), &QPushButton::clicked,
        this, &TemplatesPane::pullRequested);
    addCommon(m_unpulled, u"templatesUnpulled"_s);
    m_noTemplates = makeEmpty(u"templatesEmpty"_s, tr("No shift templates yet"),
        tr("A template says when who works: a start, a duration, the days, a team and its members. %1")
            .arg(file));
    addCommon(m_noTemplates, u"templatesEmpty"_s);
    m_import = new TemplateImportPane(m_session.plan(), theme, m_stack);
    for (QWidget* page : {m_desk, static_cast<QWidget*>(m_unconnected), static_cast<QWidget*>(m_unpulled),
             static_cast<QWidget*>(m_noTemplates), static_cast<QWidget*>(m_import)})
        m_stack->addWidget(page);
}

QWidget* TemplatesPane::buildDesk(const theme::Theme& theme, const TemplateActions& actions)
{
    auto* desk = new QSplitter(Qt::Horizontal, m_stack);
    desk->setObjectName(u"templatesSplitter"_s);
    desk->setChildrenCollapsible(false);
    desk->setHandleWidth(Grid + Grid / 2);
    desk->setProperty("gap", true);
    auto* left = new QWidget(desk);
    m_table = new TemplatesTable(m_session.plan(), theme, left);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(actionButton(actions.create, u"templateNew"_s, left));
    head->addWidget(actionButton(actions.duplicate, u"templateDuplicate"_s, left));
    head->addWidget(actionButton(actions.copyToTeam, u"templateCopy"_s, left));
    head->addWidget(actionButton(actions.archive, u"templateArchive"_s, left));
    head->addWidget(actionButton(actions.bringBack, u"templateBringBack"_s, left));
    head->addStretch(1);
    head->addWidget(actionButton(actions.push, u"templatePush"_s, left));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_side = new TemplateSide(m_session.plan(), m_session.clock(), actions, desk);
    m_form = &m_side->form();
    desk->addWidget(left);
    desk->addWidget(m_side);
    desk->setStretchFactor(0, 1);
    desk->setSizes({80 * Grid, 56 * Grid});
    return desk;
}

void TemplatesPane::connectParts()
{
    connect(m_table, &TemplatesTable::selectionChanged, this, &TemplatesPane::selectionMoved);
    connect(m_table, &TemplatesTable::searchDropped, this, &TemplatesPane::searchDropped);
    connect(m_form, &forms::TemplateForm::modifiedChanged, this, &PlanPane::canChanged);
    connect(m_form, &forms::TemplateForm::saveRequested, this, [this] { save(); });
    connect(m_form, &forms::TemplateForm::conflictActivated, this,
        [this](TemplateId other, const QDate&) { show({other}); });
    connect(&m_session.plan(), &session::PlanBoard::changed, this, &TemplatesPane::followPlan);
    connect(&m_push, &PlanPush::refused, this, &TemplatesPane::showRefusal);
    connect(m_import, &TemplateImportPane::confirmed, this, &TemplatesPane::takeFile);
    connect(m_import, &TemplateImportPane::cancelled, this, &TemplatesPane::endImport);
}

bool TemplatesPane::isModified() const
{
    return m_form->isOpen() && m_form->isModified();
}

QString TemplatesPane::draftName() const
{
    return m_form->isOpen() ? m_form->edit().content.name.trimmed() : QString();
}

PlanPane::Can TemplatesPane::can() const
{
    const bool imports = m_stack->currentWidget() == m_import;
    const QVector<TemplateId> selected = m_table->selected();
    const bool one = !selected.isEmpty() && !imports;
    Can can;
    can.create = !imports;
    can.importFile = !imports;
    can.save = isModified() && !m_saving && !imports;
    can.revert = can.save;
    can.duplicate = one;
    can.push = one && !m_saving;
    can.archive = !imports && !selectedOf([](const ShiftTemplate& each) { return !isPast(each); }).isEmpty();
    can.bringBack = !imports && !selectedOf([](const ShiftTemplate& each) {
        return each.state == TemplateState::Archived;
    }).isEmpty();
    return can;
}

QUndoStack* TemplatesPane::undoStack()
{
    return &m_form->undoStack();
}

void TemplatesPane::create()
{
    whenFree([this] {
        m_stack->setCurrentWidget(m_desk);
        m_settling = true;
        m_table->select({});
        m_settling = false;
        TemplateContent content;
        content.team = m_table->chosenTeam();
        m_form->create(content);
        m_side->showForm();
        showRefusal();
        m_form->focusField(TemplateField::Name);
        Q_EMIT canChanged();
    });
}

void TemplatesPane::save(const std::function<void()>& then)
{
    if (!m_form->isOpen() || m_saving)
        return;
    if (const auto faults = m_form->faults(); !faults.isEmpty()) {
        const FieldFault& first = faults.constFirst();
        m_form->focusField(first.field);
        Q_EMIT said(MessageKind::Warning, session::faultText(first.field, first.fault));
        return;
    }
    if (!m_form->finishException()) {
        Q_EMIT said(MessageKind::Warning,
            tr("The exception that is begun is not complete. Add it, or clear its member."));
        return;
    }
    saveFor({}, then);
}

void TemplatesPane::saveFor(const QString& reason, const std::function<void()>& then)
{
    m_saving = true;
    Q_EMIT canChanged();
    session::TemplateEdit edit = m_form->edit();
    edit.reason = reason;
    session::whenFinished(m_session.saveTemplates({edit}), this,
        [this, edit, then](const Result<QVector<ShiftTemplate>>& saved) {
            m_saving = false;
            const bool stands = m_form->isOpen() && m_form->current() == edit.id;
            if (!saved) {
                if (stands)
                    m_form->showErrors(saved.error().fields);
                if (stands && session::changesClosedPeriod(saved.error()))
                    askClosedReason(question(), [this, then, asked = edit.id](const QString& why) {
                        // The reason is about what was refused, and about nothing that was opened since.
                        if (!m_saving && m_form->isOpen() && m_form->current() == asked)
                            saveFor(why, then);
                    });
                else
                    Q_EMIT said(MessageKind::Error, session::sentence(saved.error()));
                Q_EMIT canChanged();
                return;
            }
            const ShiftTemplate stored = saved->constFirst();
            if (stands) {
                m_answered.insert(stored.push);
                m_form->saved(stored);
                m_settling = true;
                m_table->select({stored.id});
                m_settling = false;
                m_side->showForm();
                showFittingPage();
            }
            Q_EMIT canChanged();
            Q_EMIT said(MessageKind::Info, tr("“%1” is saved.").arg(stored.content().name));
            if (then)
                then();
        });
}

void TemplatesPane::revert()
{
    const ShiftTemplate* stored = m_session.plan().shiftTemplate(m_form->current());
    if (stored) {
        openInForm(*stored);
    } else {
        m_form->clear();
        m_side->showNothing();
        showFittingPage();
    }
    showRefusal();
    Q_EMIT canChanged();
}

void TemplatesPane::push()
{
    // A push says what is saved; the rest of what was typed would stay behind unseen.
    whenFree([this] { m_push.ask(m_table->selected()); });
}

void TemplatesPane::setSearch(const QString& text)
{
    m_table->setSearch(text);
}

void TemplatesPane::show(const QVector<TemplateId>& templates)
{
    whenFree([this, templates] {
        m_stack->setCurrentWidget(m_desk);
        m_table->select(templates);
        m_table->setFocus();
    });
}

void TemplatesPane::selectionMoved()
{
    if (m_settling)
        return;
    const QVector<TemplateId> wanted = m_table->selected();
    const QVector<TemplateId> edited
        = m_form->current().isValid() ? QVector{m_form->current()} : QVector<TemplateId>();
    // A filter that hides the row that is edited takes nobody away from it.
    if (isModified() && (wanted.isEmpty() || wanted == edited)) {
        Q_EMIT canChanged();
        return;
    }
    if (!isModified()) {
        showSelection(wanted);
        return;
    }
    m_settling = true;
    m_table->select(edited);
    m_settling = false;
    whenFree([this, wanted] {
        m_table->select(wanted);
        m_table->setFocus();
    });
}

void TemplatesPane::showSelection(const QVector<TemplateId>& selected)
{
    const ShiftTemplate* one
        = selected.size() == 1 ? m_session.plan().shiftTemplate(selected.constFirst()) : nullptr;
    if (selected.size() > 1) {
        m_form->clear();
        m_side->showSeveral(int(selected.size()));
    } else if (!one) {
        m_form->clear();
        m_side->showNothing();
    } else if (m_form->current() != one->id) {
        openInForm(*one);
    }
    showRefusal();
    Q_EMIT canChanged();
}

void TemplatesPane::openInForm(const ShiftTemplate& one)
{
    m_shownRefusal = {};
    m_form->open(one);
    m_side->showForm();
}

void TemplatesPane::followPlan()
{
    showFittingPage();
    showRefusal();
    Q_EMIT canChanged();
}

void TemplatesPane::showRefusal()
{
    const ShiftTemplate* one = m_session.plan().shiftTemplate(m_form->current());
    const auto refusal = one ? m_push.refusalOf(*one) : std::nullopt;
    m_side->showRefusal(refusal
            //: %1: a sentence that says why
            ? tr("The last push was refused. %1").arg(session::sentence(*refusal))
            : QString());
    const bool isNews = one && m_shownRefusal != one->push && !m_answered.contains(one->push);
    if (!refusal || isModified() || !isNews || refusal->fields.isEmpty())
        return;
    m_shownRefusal = one->push;
    // Whoever goes through the table by keyboard stays there.
    QWidget* focus = QApplication::focusWidget();
    m_form->showErrors(refusal->fields);
    if (focus)
        focus->setFocus();
}

QVector<TemplateId> TemplatesPane::selectedOf(bool (*passes)(const ShiftTemplate&)) const
{
    QVector<TemplateId> chosen;
    for (const TemplateId id : m_table->selected()) {
        if (const ShiftTemplate* one = m_session.plan().shiftTemplate(id); one && passes(*one))
            chosen.append(id);
    }
    return chosen;
}

void TemplatesPane::showFittingPage()
{
    if (m_stack->currentWidget() == m_import)
        return;
    const session::PlanBoard& plan = m_session.plan();
    QWidget* fitting = m_desk;
    if (plan.templates().isEmpty() && !m_form->isOpen()) {
        const bool connected = m_session.connection(Host::Viviot).state != ConnectionState::Unset;
        const bool pulled = !plan.teams().isEmpty() || !plan.users().isEmpty();
        fitting = pulled ? m_noTemplates : connected ? m_unpulled : m_unconnected;
    }
    if (m_stack->currentWidget() == fitting)
        return;
    m_stack->setCurrentWidget(fitting);
    startAt(fitting == m_desk ? static_cast<QWidget*>(m_table) : fitting);
    Q_EMIT canChanged();
}

} // namespace covershift::shell
