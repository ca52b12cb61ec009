#pragma once

#include "planwindow.h"

#include <QComboBox>

namespace covershift::gui {

/// A window on a past that is known to the minute: yesterday Ana and Bo of North were planned from 9:00 to
/// 12:00; Ana was insured from 8:30 to 11:00, Bo not at all, and Cem of South, whom nobody planned, from
/// 14:00 to 15:00. All times are UTC's, and so is the organisation's zone.
class ReportsWindowCase : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void openReports(); ///< of yesterday
    void chooseRange(const QString& text) const { choose("reportRange", text); }
    void choose(const char* combo, const QString& text) const; ///< by keyboard
    [[nodiscard]] QString cell(const char* table, int row, int column) const;
    /// The columns planned, insured, covered, gap and unplanned of a row.
    [[nodiscard]] QStringList numbers(const char* table, int row) const;
    [[nodiscard]] QDate yesterday() const;
    [[nodiscard]] Instant at(const QTime& time) const; ///< yesterday

    std::unique_ptr<MovedClock> clock;
    std::unique_ptr<WindowBench> b;
};

} // namespace covershift::gui
