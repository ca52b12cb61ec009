#include "planboard_p.h"
#include "planchecks.h"

#include <session/board.h>

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlanBoard)
};

} // namespace

PlanBoard::PlanBoard(const Board& board, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, board))
{
    connect(&board, &Board::workersChanged, this, [this] {
        d->indexWorkers();
        Q_EMIT changed();
    });
}

PlanBoard::~PlanBoard() = default;

void PlanBoard::Private::indexWorkers()
{
    workers = workersByUser(board.workers());
}

void PlanBoard::Private::put(const PlanState& read)
{
    if (isRead && state == read)
        return;
    state = read;
    isRead = true;
    Q_EMIT q->changed();
}

bool PlanBoard::isRead() const
{
    return d->isRead;
}

const QVector<ShiftTemplate>& PlanBoard::templates() const
{
    return d->state.templates;
}

const ShiftTemplate* PlanBoard::shiftTemplate(TemplateId id) const
{
    return rowById(d->state.templates, id);
}

const QVector<Team>& PlanBoard::teams() const
{
    return d->state.teams;
}

const Team* PlanBoard::team(TeamId id) const
{
    return rowById(d->state.teams, id);
}

const QVector<BusinessUser>& PlanBoard::users() const
{
    return d->state.users;
}

const BusinessUser* PlanBoard::user(BusinessUserId id) const
{
    return rowById(d->state.users, id);
}

const QVector<PlanException>& PlanBoard::exceptions() const
{
    return d->state.exceptions;
}

QVector<PlanException> PlanBoard::exceptionsOf(TemplateId id) const
{
    const auto [first, last]
        = std::ranges::equal_range(d->state.exceptions, id, {}, &PlanException::shiftTemplate);
    return {first, last};
}

QTimeZone PlanBoard::timeZone() const
{
    return d->state.timeZone;
}

QTimeZone PlanBoard::timeZoneOf(TeamId team) const
{
    return zoneOf(d->state.teams, team, d->state.timeZone);
}

const AutomaticSwitches& PlanBoard::automatic() const
{
    return d->state.automatic;
}

Plan PlanBoard::plan() const
{
    return {d->state.templates, d->state.teams, d->state.exceptions, d->state.timeZone};
}

const Worker* PlanBoard::workerOf(BusinessUserId id) const
{
    const auto found = d->workers.constFind(id);
    return found == d->workers.cend() ? nullptr : d->board.worker(*found);
}

QString PlanBoard::nameOf(BusinessUserId id) const
{
    if (const Worker* worker = workerOf(id))
        return worker->name;
    if (const BusinessUser* known = user(id)) {
        const QString name = (known->firstName + u' ' + known->lastName).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return Tr::tr("Viviot member %1").arg(id.value);
}

QVector<BusinessUserId> PlanBoard::knownMembers() const
{
    QVector<BusinessUserId> members(d->workers.keyBegin(), d->workers.keyEnd());
    for (const BusinessUser& user : d->state.users) {
        if (!d->workers.contains(user.id))
            members.append(user.id);
    }
    std::ranges::sort(members);
    return members;
}

bool PlanBoard::isKnownMember(BusinessUserId id) const
{
    return d->workers.contains(id) || user(id);
}

QVector<BusinessUserId> PlanBoard::membersOf(TeamId team) const
{
    const Team* known = this->team(team);
    if (!known)
        return {};
    QVector<BusinessUserId> members = known->members;
    for (const Worker& worker : d->board.workers()) {
        const bool names = worker.businessUserId && !worker.archived
            && worker.team.compare(known->name, Qt::CaseInsensitive) == 0;
        if (names)
            members.append(BusinessUserId(*worker.businessUserId));
    }
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

QVector<FieldFault> PlanBoard::faultsOf(const TemplateContent& content) const
{
    return faultsAmong(content, d->state.teams, [this](BusinessUserId id) { return isKnownMember(id); });
}

} // namespace covershift::session
