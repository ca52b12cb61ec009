#include "filterwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace covershift::shell {

using items::CoverState;
using items::LiveFilter;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BoardFilter)
};

/// More names than these are counted only.
constexpr int MostNames = 3;

QString counterWords(LiveFilter filter)
{
    switch (filter) {
    case LiveFilter::All:
        return {};
    case LiveFilter::CoveredAsPlanned:
        return Tr::tr("covered as planned");
    case LiveFilter::PlannedNotCovered:
        return Tr::tr("planned and not covered");
    case LiveFilter::CoveredPastPlan:
        return Tr::tr("covered past plan");
    case LiveFilter::Covered:
        return Tr::tr("covered");
    case LiveFilter::CoverDisabled:
        return Tr::tr("cover disabled");
    case LiveFilter::OverTwelveHours:
        return Tr::tr("covered for over 12 h");
    case LiveFilter::Pending:
        return Tr::tr("login on its way");
    case LiveFilter::Ending:
        return Tr::tr("logout on its way");
    case LiveFilter::Doubtful:
        return Tr::tr("in doubt");
    }
    return {};
}

QString teamWords(const QStringList& teams)
{
    if (teams.size() == 1)
        return teams.constFirst().isEmpty() ? Tr::tr("of no team")
                                            : Tr::tr("team %1").arg(teams.constFirst());
    if (teams.size() > MostNames)
        return Tr::tr("%n teams", nullptr, int(teams.size()));
    QStringList names;
    for (const QString& team : teams)
        names.append(teamWord(team));
    //: %1: names of teams, as in "Lisboa and Porto"
    return Tr::tr("teams %1").arg(QLocale().createSeparatedList(names));
}

QString stateWords(const QVector<CoverState>& states)
{
    QStringList words;
    for (const CoverState state : states)
        words.append(stateWord(state));
    if (words.size() > MostNames)
        return Tr::tr("%n states", nullptr, int(words.size()));
    //: %1: states of cover, as in "Covered and Over 12 h"
    return Tr::tr("state %1").arg(QLocale().createSeparatedList(words));
}

} // namespace

QString stateWord(CoverState state)
{
    switch (state) {
    case CoverState::Off:
        return Tr::tr("Not covered");
    case CoverState::Scheduled:
        return Tr::tr("Login to come");
    case CoverState::Pending:
        return Tr::tr("Login on its way");
    case CoverState::Late:
        return Tr::tr("Login late");
    case CoverState::Covered:
        return Tr::tr("Covered");
    case CoverState::OverTwelveHours:
        return Tr::tr("Over 12 h");
    case CoverState::Ending:
        return Tr::tr("Logout on its way");
    case CoverState::CannotBeEnded:
        return Tr::tr("Cannot be ended from here");
    case CoverState::Doubtful:
        return Tr::tr("Uncertain");
    case CoverState::EndFailed:
        return Tr::tr("Logout failed");
    }
    return {};
}

QString teamWord(const QString& name)
{
    return name.isEmpty() ? Tr::tr("No team") : name;
}

QString filterSentence(const BoardFilter& filter, int shown, int all)
{
    if (!filter.isAny())
        return Tr::tr("All %n workers are shown", nullptr, all);
    QStringList parts;
    if (!filter.teams.isEmpty())
        parts.append(teamWords(filter.teams));
    if (filter.counter != LiveFilter::All)
        parts.append(counterWords(filter.counter));
    if (!filter.states.isEmpty())
        parts.append(stateWords(filter.states));
    if (!filter.search.isEmpty())
        parts.append(Tr::tr("“%1”").arg(filter.search));
    //: Between two things by which workers are left out, as in "team Lisboa, planned and not covered"
    const QString criteria = parts.join(Tr::tr(", "));
    //: %1: how many are shown, %n: of how many, %2: by what the others are left out
    return Tr::tr("%1 of %n workers are shown: %2", nullptr, all).arg(QLocale().toString(shown), criteria);
}

} // namespace covershift::shell
