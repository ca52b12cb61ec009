// What is done to the templates that are selected, and the way in for a file of them.
#include "actionbutton.h"
#include "choiceline.h"
#include "closedreason.h"
#include "templateimportpane.h"
#include "templatespane.h"
#include "templatestable.h"

#include <forms/templateform.h>
#include <items/templatetext.h>
#include <session/plansentences.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Thousands of templates stay far below; anything larger is another file.
constexpr qint64 LargestTemplateFile = 16 * 1024 * 1024;
constexpr int LongestName = 200;

/// "Early (copy)", cut so that it can be saved.
QString copyName(const QString& name)
{
    const QString whole = TemplatesPane::tr("%1 (copy)").arg(name);
    const auto over = whole.size() - LongestName;
    return over > 0 ? TemplatesPane::tr("%1 (copy)").arg(name.chopped(over)) : whole;
}

} // namespace

QDate TemplatesPane::today() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(msOf(m_session.clock().now()), Qt::UTC);
    return now.toTimeZone(m_session.plan().timeZone()).date();
}

void TemplatesPane::duplicate()
{
    whenFree([this] {
        const QVector<TemplateId> selected = m_table->selected();
        QVector<session::TemplateEdit> copies;
        for (const TemplateId id : selected) {
            const ShiftTemplate* one = m_session.plan().shiftTemplate(id);
            if (!one)
                continue;
            session::TemplateEdit copy;
            copy.content = one->content();
            copy.content.name = copyName(one->content().name);
            copy.mode = one->mode;
            copies.append(copy);
        }
        saveCopies(copies, [](int count) { return tr("%n copies are made, as drafts.", nullptr, count); });
    });
}

void TemplatesPane::saveCopies(
    const QVector<session::TemplateEdit>& edits, const std::function<QString(int)>& sentence)
{
    if (edits.isEmpty())
        return;
    session::whenFinished(
        m_session.saveTemplates(edits), this, [this, sentence](const Result<QVector<ShiftTemplate>>& saved) {
            if (!saved) {
                Q_EMIT said(MessageKind::Error, session::sentence(saved.error()));
                return;
            }
            QVector<TemplateId> made;
            for (const ShiftTemplate& one : *saved)
                made.append(one.id);
            show(made);
            Q_EMIT said(MessageKind::Info, sentence(int(made.size())));
        });
}

void TemplatesPane::copyToTeam()
{
    whenFree([this] {
        auto* teams = new QComboBox;
        teams->setObjectName(u"copyTeam"_s);
        teams->setAccessibleName(tr("The team to copy to"));
        teams->setMinimumContentsLength(12);
        for (const Team& team : m_session.plan().teams())
            teams->addItem(team.name, team.id.value);
        teams->model()->sort(0);
        if (teams->count() == 0) {
            delete teams;
            Q_EMIT said(MessageKind::Warning,
                tr("There is no team yet. Make one on the tab Teams, or pull those that are on Viviot."));
            return;
        }
        teams->setCurrentIndex(0);
        const QVector<TemplateId> chosen = m_table->selected();
        const int count = int(chosen.size());
        question().ask(MessageKind::Warning,
            tr("Copy %n templates to a team, as drafts. Members who are not of that team are left out.",
                nullptr, count),
            {{u"copyConfirm"_s, tr("&Copy"),
                 [this, teams, chosen] { copyTo(TeamId(teams->currentData().toLongLong()), chosen); }},
                {u"copyCancel"_s, tr("Cancel")}},
            teams);
    });
}

void TemplatesPane::copyTo(TeamId team, const QVector<TemplateId>& chosen)
{
    const session::PlanBoard& plan = m_session.plan();
    const QVector<BusinessUserId> members = plan.membersOf(team);
    QVector<session::TemplateEdit> copies;
    for (const TemplateId id : chosen) {
        const ShiftTemplate* one = plan.shiftTemplate(id);
        if (!one)
            continue;
        session::TemplateEdit copy;
        copy.content = one->content();
        copy.content.team = team;
        copy.content.members.removeIf(
            [&members](BusinessUserId member) { return !members.contains(member); });
        copy.mode = one->mode;
        copies.append(copy);
    }
    saveCopies(copies, [this, team](int count) {
        const Team* known = m_session.plan().team(team);
        return tr("%n copies are made in the team “%1”, as drafts.", nullptr, count)
            .arg(known ? known->name : QString());
    });
}

void TemplatesPane::archive()
{
    whenFree([this] {
        const QVector<TemplateId> chosen
            = selectedOf([](const ShiftTemplate& one) { return !one.leavesPlan && !one.superseded; });
        if (chosen.isEmpty())
            return;
        auto* day = new QDateEdit(today());
        day->setObjectName(u"archiveDay"_s);
        day->setAccessibleName(tr("The first day without it"));
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setMinimumDate(today());
        const bool isThere = std::ranges::any_of(
            chosen, [this](TemplateId id) { return !m_session.plan().shiftTemplate(id)->remoteId.isNull(); });
        const int count = int(chosen.size());
        const QString leaves = tr("%n templates leave the plan. The first day without them:", nullptr, count);
        question().ask(MessageKind::Warning,
            isThere ? tr("Viviot has no call that deletes a shift: it stays on the server. %1").arg(leaves)
                    : leaves,
            {{u"archiveConfirm"_s, tr("&Archive"), [this, chosen, day] { archiveFrom(chosen, day->date()); }},
                {u"archiveCancel"_s, tr("Cancel")}},
            day);
    });
}

void TemplatesPane::archiveFrom(const QVector<TemplateId>& templates, const QDate& day, const QString& reason)
{
    session::whenFinished(
        m_session.archiveTemplates(templates, day, reason), this, [this, templates, day](const Done& done) {
            if (!done && session::changesClosedPeriod(done.error())) {
                askClosedReason(question(),
                    [this, templates, day](const QString& why) { archiveFrom(templates, day, why); });
                return;
            }
            if (!done) {
                Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
                return;
            }
            Q_EMIT said(MessageKind::Info,
                tr("%n templates are out of the plan from %1.", nullptr, int(templates.size()))
                    .arg(items::dayText(day)));
        });
}

void TemplatesPane::bringBack()
{
    const QVector<TemplateId> chosen
        = selectedOf([](const ShiftTemplate& one) { return one.leavesPlan && !one.superseded; });
    restore(chosen, {});
}

void TemplatesPane::restore(const QVector<TemplateId>& chosen, const QString& reason)
{
    session::whenFinished(m_session.restoreTemplates(chosen, reason), this, [this, chosen](const Done& done) {
        if (!done && session::changesClosedPeriod(done.error())) {
            askClosedReason(question(), [this, chosen](const QString& why) { restore(chosen, why); });
            return;
        }
        if (!done) {
            Q_EMIT said(MessageKind::Error, session::sentence(done.error()));
            return;
        }
        Q_EMIT said(MessageKind::Info,
            tr("%n templates are in the plan again, from today on.", nullptr, int(chosen.size())));
    });
}

void TemplatesPane::chooseFile()
{
    whenFree([this] {
        auto* dialog = new QFileDialog(
            this, tr("Import shift templates"), {}, tr("JSON files (*.json);;All files (*)"));
        dialog->setObjectName(u"templateImportDialog"_s);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &TemplatesPane::importFile);
        dialog->open();
    });
}

void TemplatesPane::importFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 cannot be read (%2). Choose another file.").arg(name, file.errorString()));
        return;
    }
    if (file.size() > LargestTemplateFile) {
        Q_EMIT said(MessageKind::Error,
            tr("%1 is too large for a file of shift templates. Choose another file.").arg(name));
        return;
    }
    m_json = file.readAll();
    m_stack->setCurrentWidget(m_import);
    m_import->showPlan(name, m_session.planTemplateImport(m_json));
    Q_EMIT canChanged();
}

void TemplatesPane::takeFile()
{
    m_import->setBusy(true);
    session::whenFinished(
        m_session.importTemplates(m_json), this, [this](const Result<QVector<ShiftTemplate>>& taken) {
            m_import->setBusy(false);
            if (!taken) {
                Q_EMIT said(MessageKind::Error, session::sentence(taken.error()));
                return;
            }
            QVector<TemplateId> made;
            for (const ShiftTemplate& one : *taken)
                made.append(one.id);
            endImport();
            show(made);
            Q_EMIT said(
                MessageKind::Info, tr("%n templates are taken, as drafts.", nullptr, int(made.size())));
        });
}

void TemplatesPane::endImport()
{
    m_json.clear();
    m_stack->setCurrentWidget(m_desk);
    showFittingPage();
    setFocus();
    Q_EMIT canChanged();
}

void TemplatesPane::showMenu(const TemplateActions& actions, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"templatesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({actions.push, actions.duplicate, actions.copyToTeam});
    menu->addSeparator();
    menu->addActions({actions.archive, actions.bringBack});
    menu->addSeparator();
    QAction* none = menu->addAction(tr("Change or delete on the server: Viviot has no call for it"));
    none->setEnabled(false);
    menu->popup(position);
}

} // namespace covershift::shell
