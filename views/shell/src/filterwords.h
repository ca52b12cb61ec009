#pragma once

#include <items/coverstate.h>
#include <items/liverowsmodel.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace covershift::shell {

/// All by which rows of the board are left out.
struct BoardFilter
{
    items::LiveFilter counter = items::LiveFilter::All;
    QStringList teams; ///< empty: all; an empty name: those of no team
    QVector<items::CoverState> states; ///< empty: all
    QString search;
    [[nodiscard]] bool isAny() const
    {
        return counter != items::LiveFilter::All || !teams.isEmpty() || !states.isEmpty()
            || !search.isEmpty();
    }
    friend bool operator==(const BoardFilter&, const BoardFilter&) = default;
};

/// In one or two words, as in "Over 12 h".
[[nodiscard]] QString stateWord(items::CoverState state);
[[nodiscard]] QString teamWord(const QString& name);
/// "12 of 340 workers are shown: team Lisboa, planned and not covered".
[[nodiscard]] QString filterSentence(const BoardFilter& filter, int shown, int all);

} // namespace covershift::shell
