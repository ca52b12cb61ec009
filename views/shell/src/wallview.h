#pragma once

#include <items/liverowsmodel.h>
#include <session/board.h>
#include <session/plannedtimes.h>

#include <QTimer>
#include <QVector>
#include <QWidget>

class QLabel;

namespace covershift::items {
class ExceptionsModel;
class LivePlan;
} // namespace covershift::items
namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

class WallList;
class WallNumber;

/// The board for a screen on the wall, to be read from five metres: how many, who, and what is out of order.
/// It shows what the Live page shows, by the same models and the same filters, and is answered at the desk:
/// nothing can be pushed from here. Esc leaves it.
class WallView final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. It looks at nothing while it is hidden.
    WallView(const session::Board& board, const items::LiveRowsModel& rows, const items::LivePlan& plan,
        const items::ExceptionsModel& exceptions, const theme::Theme& theme, QWidget* parent = nullptr);

    /// What the Live page leaves out, as a sentence; empty: nothing.
    void setFilterText(const QString& text);
    /// The lines that say what is the matter with the program itself stand here while the wall is shown.
    void takeNotices(const QVector<QWidget*>& notices);
    void tick();

Q_SIGNALS:
    void leaveRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const theme::Theme& theme);
    void addNumbers(const theme::Theme& theme);
    void refreshSoon();
    void refresh();
    void showNumbers();
    void showRows();
    void showExceptions();
    void fit();
    void pointerMoved();

    const session::Board& m_board;
    const items::LiveRowsModel& m_rows;
    const items::LivePlan& m_plan;
    const items::ExceptionsModel& m_exceptions;
    struct Number
    {
        WallNumber* widget = nullptr;
        int session::PlanCounters::*planned = nullptr;
        int session::Counters::*count = nullptr; ///< neither: of the disabled
        bool alarm = false;
        bool withoutPlan = false; ///< only where there is no plan
        bool onlyIfAny = false; ///< what is mostly none leaves its room to the others
    };
    QVector<Number> m_numbers;
    WallList* m_workers = nullptr;
    WallList* m_alerts = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_date = nullptr;
    QLabel* m_filter = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_notices = nullptr;
    QTimer m_soon; ///< many changes are shown at once
    QTimer m_still; ///< the pointer has not moved for a while
};

} // namespace covershift::shell
