#pragma once

#include "messagebar.h"

#include <domain/periodclose.h>
#include <reports/closedperiod.h>
#include <session/periodcloser.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::shell {

class ChoiceLine;

/// Whether the days of a report are closed, by whom and when, and by how much the numbers of now differ from
/// those that were kept; closes them, makes the next revision with a reason, and leads to all that were kept.
class PeriodLine final : public QWidget
{
    Q_OBJECT
public:
    PeriodLine(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    /// `today`: on the organisation's calendar. Days that are not over cannot be closed.
    void showReport(const reports::Report& report, const QDate& today);
    /// There is none just now.
    void clear();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void revisionsRequested(); ///< of the report that is shown

private:
    void load();
    void refresh();
    void ask();
    /// The numbers of now, not of the report on screen.
    void close(const QString& reason);
    void keepReport(const reports::Report& fresh);
    void showOutcome(const Done& done);
    session::Session& m_session;
    session::PeriodCloser m_closer;
    QVector<PeriodClose> m_closes;
    std::optional<reports::ClosedReport> m_closed; ///< nothing: just these days are not
    reports::Report m_report;
    QDate m_today;
    bool m_isShown = false;
    bool m_isOlder = false; ///< than the last revision
    QLabel* m_state = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_revisions = nullptr;
    ChoiceLine* m_ask = nullptr;
};

} // namespace covershift::shell
