#pragma once

#include "messagebar.h"

#include <items/exceptionsmodel.h>
#include <session/alertdesk.h>

#include <QFrame>

#include <array>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace covershift::shell {

class LaneWatch;
class NoteLine;

/// The one list that a dispatcher acts from: what is out of order right now, the worst or the newest first,
/// each with its click; all who are due, or those selected, are logged in or out by one. Folded up, its
/// numbers and its clicks stay. All by keyboard: Enter does what a row's button says, the other keys stand in
/// the menu.
class ExceptionsPanel final : public QFrame
{
    Q_OBJECT
public:
    ExceptionsPanel(session::AlertDesk& desk, const LaneWatch& lanes, const items::LivePlan& plan,
        const session::Board& board, const theme::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    /// Room for so many rows at once; the others are scrolled to.
    void setMostRows(int rows);
    [[nodiscard]] const items::ExceptionsModel& model() const { return m_model; }
    [[nodiscard]] items::ExceptionsModel::Order order() const { return m_model.order(); }
    void setOrder(items::ExceptionsModel::Order order);
    void setCanInsert(bool can) { m_model.setCanInsert(can); }
    /// Time has passed.
    void tick();

Q_SIGNALS:
    void folded(); ///< the list, or unfolded
    void logInRequested(const QVector<covershift::WorkerId>& workers);
    void logOutRequested(const QVector<covershift::WorkerId>& workers);
    void insertRequested(covershift::WorkerId worker, covershift::Instant start);
    void checkRequested(const QVector<covershift::WorkerId>& workers);
    void sendAnywayRequested(const QVector<covershift::Operation>& operations);
    void operationChosen(covershift::OperationId operation); ///< invalid: whatever waits
    void workersChosen(const QVector<covershift::WorkerId>& workers); ///< selected
    void workerWanted(covershift::WorkerId worker); ///< on the board, with the keyboard
    void holdRequested(const QVector<covershift::WorkerId>& workers, bool held);
    void said(covershift::shell::MessageKind kind, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const theme::Theme& theme);
    void buildTable(const theme::Theme& theme);
    [[nodiscard]] QLayout* buildHead();
    void addKeys();
    void take();
    void refresh();
    void choose();
    void showMenu(const QPoint& position);
    void addActs(QMenu& menu, const Alert& alert);
    void act(int row);
    void actOnSelected();
    void carryOut(const Alert& alert, AlertAction action);
    void snooze(std::optional<milliseconds> length);
    void wake();
    void askForNote();
    void writeNote(const QString& text);
    [[nodiscard]] QVector<int> selectedRows() const;
    [[nodiscard]] QVector<int> meantRows() const; ///< those selected, else all
    [[nodiscard]] QVector<AlertKey> selectedKeys() const;
    [[nodiscard]] QVector<WorkerId> workersOf(const QVector<int>& rows) const;

    session::AlertDesk& m_desk;
    const LaneWatch& m_lanes;
    const items::LivePlan& m_plan;
    const session::Board& m_board;
    items::ExceptionsModel m_model;
    QVector<AlertKey> m_noted; ///< what the note that is being written is about
    QToolButton* m_toggle = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_seen = nullptr;
    QPushButton* m_logIn = nullptr;
    QPushButton* m_logOut = nullptr;
    QComboBox* m_order = nullptr;
    QToolButton* m_silent = nullptr;
    QTableView* m_table = nullptr;
    NoteLine* m_note = nullptr;
    QLabel* m_strangers = nullptr;
    /// Of the table; they stand in the menu too.
    struct Keys
    {
        QAction* note = nullptr;
        QAction* quarter = nullptr;
        QAction* hour = nullptr;
        QAction* planned = nullptr;
        QAction* wake = nullptr;
        QAction* show = nullptr;
    };
    Keys m_keys;
    int m_mostRows = 6;
    bool m_collapsed = false;
    bool m_isWorkedByKeys = false; ///< and not by the pointer
};

} // namespace covershift::shell
