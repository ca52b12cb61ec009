#pragma once

#include "messagebar.h"

#include <domain/periodclose.h>
#include <reports/report.h>
#include <session/reportdesk.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::shell {

class ChoiceLine;

/// Whether the days of a report are closed, by whom and when, and by how much the numbers of now differ from
/// those that were kept; closes them, and makes the next revision with a reason.
class PeriodLine final : public QWidget
{
    Q_OBJECT
public:
    PeriodLine(session::Session& session, session::ReportDesk& desk, const theme::Theme& theme,
        QWidget* parent = nullptr);

    /// `today`: on the organisation's calendar. Days that are not over cannot be closed.
    void showReport(const reports::Report& report, const QDate& today);
    /// There is none just now.
    void clear();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);

private:
    void load();
    void refresh();
    void ask();
    /// The numbers of now, not of the report on screen.
    void close(const QString& reason);
    void keep(const reports::Report& fresh, const QString& reason);
    void showOutcome(const Done& done);
    [[nodiscard]] const PeriodClose* latest() const; ///< of just these days; null: not closed
    [[nodiscard]] QString overlapText() const; ///< other periods that these days lie in
    [[nodiscard]] QString differenceText(const PeriodClose& close) const;

    session::Session& m_session;
    session::ReportDesk& m_desk;
    QVector<PeriodClose> m_closes;
    reports::Report m_report;
    QDate m_today;
    bool m_isShown = false;
    QLabel* m_state = nullptr;
    QPushButton* m_close = nullptr;
    ChoiceLine* m_ask = nullptr;
};

} // namespace covershift::shell
