#pragma once

#include "focuspart.h"

#include <items/reportmodel.h>
#include <reports/report.h>
#include <session/session.h>

class QComboBox;
class QDateEdit;

namespace covershift::shell {

class FilterButton;

/// What a report is asked about: days by name or from a calendar, teams, workers; and by what its rows are.
class ReportFilters final : public FocusPart
{
    Q_OBJECT
public:
    explicit ReportFilters(session::Session& session, QWidget* parent = nullptr);

    [[nodiscard]] reports::ReportQuery query() const; ///< with the tariff of now
    [[nodiscard]] items::ReportGrouping grouping() const;
    /// The teams and workers that there are, and what "today" is now.
    void refresh();
    void chooseMonth(); ///< this one
    [[nodiscard]] QDate today() const; ///< on the organisation's calendar

Q_SIGNALS:
    void changed(); ///< another report is wanted
    void groupingChanged();

private:
    enum class Preset { Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, Free };
    [[nodiscard]] DayRange daysOf(Preset preset) const;
    void choosePreset();
    void daysTyped();
    void showDays(const DayRange& days);

    session::Session& m_session;
    QComboBox* m_preset = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QComboBox* m_by = nullptr;
    FilterButton* m_teams = nullptr;
    FilterButton* m_workers = nullptr;
};

} // namespace covershift::shell
