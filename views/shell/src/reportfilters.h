#pragma once

#include "focuspart.h"

#include <items/reportmodel.h>
#include <reports/report.h>
#include <session/session.h>

#include <QVariant>

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
    void settle(); ///< what is chosen now is what the report shown is about
    void revert(); ///< to what was chosen then; no other report is wanted
    [[nodiscard]] QDate today() const; ///< on the organisation's calendar

Q_SIGNALS:
    void changed(); ///< another report is wanted
    void groupingChanged();

private:
    enum class Preset { Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, Free };
    struct Chosen
    {
        int preset = 0;
        DayRange days;
        QVariantList teams;
        QVariantList workers;
    };
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
    Chosen m_settled;
};

} // namespace covershift::shell
