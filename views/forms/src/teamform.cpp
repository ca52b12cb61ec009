#include "fieldslot.h"
#include "memberpicker.h"

#include <forms/teamform.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <sessionundo/templatehistory.h>
#include <theme/theme.h>

#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimeZone>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;
using sessionundo::DraftField;

namespace {

using theme::Grid;

/// What a team has and a template has not.
struct TeamExtra
{
    std::optional<BusinessUserId> leader;
    QString zone; ///< empty: the organisation's
    friend bool operator==(const TeamExtra&, const TeamExtra&) = default;
};

QVector<QByteArray> zoneIds()
{
    QVector<QByteArray> ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // Mere offsets are no place.
        if (id.contains('/') && !id.startsWith("Etc/"))
            ids.append(id);
    }
    return ids;
}

} // namespace

struct TeamForm::Private
{
    Private(TeamForm& form, const session::PlanBoard& board)
        : q(form)
        , plan(board)
    {
    }

    void build();
    void begin(const Team& team);
    void setExtra(const TeamExtra& wanted, const QString& text);
    void takeExtra(const TeamExtra& taken);
    void showLeaders();
    void showZone();
    void showName();
    void tellModified();
    [[nodiscard]] TeamContent content() const;

    TeamForm& q;
    const session::PlanBoard& plan;
    sessionundo::TemplateHistory history; ///< of the name and the members
    TeamExtra extra;
    Team baseline;
    bool isOpen = false;
    bool wasModified = false;
    QStackedLayout* pages = nullptr;
    QLabel* title = nullptr;
    ProblemLine* whole = nullptr;
    QLineEdit* name = nullptr;
    QComboBox* leader = nullptr;
    QComboBox* zone = nullptr;
    FieldSlot* nameSlot = nullptr;
    FieldSlot* leaderSlot = nullptr;
    FieldSlot* zoneSlot = nullptr;
    MemberPicker* members = nullptr;
};

namespace {

/// Leader or time zone, before and after.
class ExtraCommand final : public QUndoCommand
{
public:
    ExtraCommand(
        const QString& text, TeamExtra before, TeamExtra after, std::function<void(const TeamExtra&)> take)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_take(std::move(take))
    {
    }
    [[nodiscard]] int id() const override { return 1; }
    /// Keystrokes of one time zone are one step.
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const ExtraCommand&>(*other);
        if (next.text() != text() || next.m_before.leader != next.m_after.leader)
            return false;
        m_after = next.m_after;
        return true;
    }
    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }

private:
    TeamExtra m_before;
    TeamExtra m_after;
    std::function<void(const TeamExtra&)> m_take;
};

} // namespace

TeamForm::TeamForm(const session::PlanBoard& plan, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, plan))
{
    setObjectName(u"teamForm"_s);
    d->build();
    clear();
}

TeamForm::~TeamForm() = default;

void TeamForm::Private::build()
{
    auto* form = new QFrame(&q);
    form->setProperty("card", true);
    title = new QLabel(form);
    title->setObjectName(u"teamFormTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("heading", true);
    whole = new ProblemLine(u"teamProblem"_s, form);
    name = new QLineEdit(form);
    nameSlot = new FieldSlot(u"teamName"_s, TeamForm::tr("&Name"), name, name, form);
    leader = new QComboBox(form);
    leader->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    leaderSlot = new FieldSlot(u"teamLeader"_s, TeamForm::tr("&Leader"), leader, leader, form);
    zone = new QComboBox(form);
    zone->setEditable(true);
    zone->setInsertPolicy(QComboBox::NoInsert);
    zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray& id : zoneIds())
        zone->addItem(QString::fromUtf8(id));
    zone->completer()->setFilterMode(Qt::MatchContains);
    zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zoneSlot = new FieldSlot(u"teamZone"_s, TeamForm::tr("&Time zone"), zone, zone, form);
    members = new MemberPicker(plan, history, form);
    members->setEmptyNote(TeamForm::tr("Nobody is in this team yet."));

    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + Grid / 2);
    column->addWidget(title);
    column->addWidget(whole);
    for (QWidget* part : {static_cast<QWidget*>(nameSlot), static_cast<QWidget*>(leaderSlot),
             static_cast<QWidget*>(zoneSlot), static_cast<QWidget*>(members)})
        column->addWidget(part);
    column->addStretch(1);
    auto* nothing = new QLabel(TeamForm::tr("Select a team to edit it, or make a new one."), &q);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("muted", true);
    pages = new QStackedLayout(&q);
    pages->addWidget(nothing);
    pages->addWidget(form);
    q.setFocusProxy(name);

    connect(name, &QLineEdit::textEdited, &q, [this](const QString& text) { history.setName(text); });
    connect(name, &QLineEdit::editingFinished, &q, [this] { history.endTyping(); });
    connect(name, &QLineEdit::returnPressed, &q, &TeamForm::saveRequested);
    connect(leader, &QComboBox::activated, &q, [this] {
        TeamExtra wanted = extra;
        const BusinessUserId id(leader->currentData().toLongLong());
        wanted.leader = id.isValid() ? std::optional(id) : std::nullopt;
        setExtra(wanted, TeamForm::tr("Change the leader"));
    });
    const auto zoneTyped = [this] {
        TeamExtra wanted = extra;
        wanted.zone = zone->currentText().trimmed();
        setExtra(wanted, TeamForm::tr("Change the time zone"));
    };
    connect(zone->lineEdit(), &QLineEdit::textEdited, &q, zoneTyped);
    connect(zone->lineEdit(), &QLineEdit::editingFinished, &q, zoneTyped);
    connect(zone, &QComboBox::activated, &q, zoneTyped);
    connect(&history.draft(), &sessionundo::TemplateDraft::changed, &q, [this](DraftField field) {
        if (field == DraftField::Name)
            showName();
        if (field == DraftField::Members)
            members->setProblem({});
        tellModified();
    });
    connect(&plan, &session::PlanBoard::changed, &q, [this] {
        if (isOpen)
            showLeaders();
    });
    // A field's own undo would go behind the draft's back.
    for (QWidget* field : {static_cast<QWidget*>(name), static_cast<QWidget*>(zone->lineEdit())})
        field->installEventFilter(&q);
}

void TeamForm::Private::begin(const Team& team)
{
    baseline = team;
    isOpen = true;
    sessionundo::DraftState state;
    state.content.name = team.name;
    state.content.members = team.members;
    extra = {team.leader, QString::fromUtf8(team.timeZone)};
    history.begin(state);
    members->begin();
    title->setText(team.id.isValid() ? TeamForm::tr("Edit the team") : TeamForm::tr("A new team"));
    showName();
    showLeaders();
    showZone();
    q.showErrors({});
    pages->setCurrentIndex(1);
    tellModified();
}

void TeamForm::Private::setExtra(const TeamExtra& wanted, const QString& text)
{
    if (wanted == extra)
        return;
    history.endTyping();
    history.stack().push(
        new ExtraCommand(text, extra, wanted, [this](const TeamExtra& taken) { takeExtra(taken); }));
}

void TeamForm::Private::takeExtra(const TeamExtra& taken)
{
    const TeamExtra before = std::exchange(extra, taken);
    if (before.leader != taken.leader) {
        leaderSlot->setProblem({});
        showLeaders();
    }
    if (before.zone != taken.zone) {
        zoneSlot->setProblem({});
        showZone();
    }
    tellModified();
}

void TeamForm::Private::showLeaders()
{
    QVector<std::pair<QString, BusinessUserId>> people;
    for (const BusinessUserId id : plan.knownMembers())
        people.append({plan.nameOf(id), id});
    std::ranges::sort(people,
        [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    leader->clear();
    //: nobody leads the team
    leader->addItem(TeamForm::tr("Nobody"), qint64(0));
    for (const auto& [text, id] : std::as_const(people))
        leader->addItem(text, id.value);
    leader->setCurrentIndex(std::max(0, leader->findData(extra.leader.value_or(BusinessUserId()).value)));
}

void TeamForm::Private::showZone()
{
    const QSignalBlocker quiet(zone);
    // What is being typed keeps its cursor.
    if (zone->currentText().trimmed() != extra.zone) {
        zone->setCurrentIndex(zone->findText(extra.zone));
        zone->setEditText(extra.zone);
    }
    const QString own = QString::fromUtf8(plan.timeZone().id());
    //: %1: a time zone
    zone->lineEdit()->setPlaceholderText(TeamForm::tr("The organisation's: %1").arg(own));
    zoneSlot->setNote(TeamForm::tr("The team's templates are meant on the clocks there. It is kept on this "
                                   "computer and never pushed."));
}

void TeamForm::Private::showName()
{
    nameSlot->setProblem({});
    if (name->text() != history.draft().content().name)
        name->setText(history.draft().content().name);
}

void TeamForm::Private::tellModified()
{
    const bool modified = q.isModified();
    if (std::exchange(wasModified, modified) != modified)
        Q_EMIT q.modifiedChanged(modified);
}

TeamContent TeamForm::Private::content() const
{
    return {history.draft().content().name, extra.leader, history.draft().content().members};
}

bool TeamForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TeamForm::open(const Team& team)
{
    d->begin(team);
}

void TeamForm::create()
{
    d->begin({});
}

void TeamForm::clear()
{
    d->isOpen = false;
    d->history.begin({});
    d->pages->setCurrentIndex(0);
    d->tellModified();
}

TeamId TeamForm::current() const
{
    return d->isOpen ? d->baseline.id : TeamId();
}

bool TeamForm::isOpen() const
{
    return d->isOpen;
}

bool TeamForm::isModified() const
{
    return d->isOpen
        && (d->content() != d->baseline.content()
            || d->extra.zone != QString::fromUtf8(d->baseline.timeZone));
}

session::TeamEdit TeamForm::edit() const
{
    return {d->baseline.id, d->content(), d->extra.zone};
}

void TeamForm::saved(const Team& stored)
{
    d->baseline = stored;
    d->title->setText(tr("Edit the team"));
    showErrors({});
    d->history.stack().setClean();
    d->tellModified();
}

void TeamForm::showErrors(const QVector<FieldError>& errors)
{
    const auto textOf = [&errors](const QStringList& names) {
        QStringList texts;
        for (const FieldError& error : errors) {
            if (names.contains(error.field, Qt::CaseInsensitive))
                texts.append(error.text);
        }
        return texts.join(u' ');
    };
    // Ours, then the server's.
    const QStringList name{u"name"_s};
    const QStringList leader{u"leader"_s, u"LeaderBusinessUserId"_s};
    const QStringList members{u"members"_s, u"TeamMembers"_s};
    const QStringList zone{u"time_zone"_s};
    d->nameSlot->setProblem(textOf(name));
    d->leaderSlot->setProblem(textOf(leader));
    d->members->setProblem(textOf(members));
    d->zoneSlot->setProblem(textOf(zone));
    QStringList others;
    for (const FieldError& error : errors) {
        if (!(name + leader + members + zone).contains(error.field, Qt::CaseInsensitive))
            others.append(error.text);
    }
    d->whole->setText(others.join(u' '));
}

QUndoStack& TeamForm::undoStack()
{
    return d->history.stack();
}

} // namespace covershift::forms
