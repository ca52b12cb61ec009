#pragma once

#include <items/liveplan.h>

#include <QFrame>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace covershift::shell {

/// What keeps pushes from leaving, as far as automatic mode must say it.
enum class OutboxWay { Sends, Paused, NoConnection };

/// Where automatic mode is on: holds or releases it for these workers; `hold`: what is done, with true to
/// hold.
void addHoldAction(QMenu& menu, const items::LivePlan& plan, const QVector<WorkerId>& workers,
    const std::function<void(bool)>& hold);

/// One line while automatic mode is on: what it does next, or why it does nothing; and the one click that
/// holds all of it.
class LiveAutomatic final : public QFrame
{
    Q_OBJECT
public:
    explicit LiveAutomatic(const items::LivePlan& plan, QWidget* parent = nullptr);

    void setOutboxWay(OutboxWay way);

Q_SIGNALS:
    void holdRequested(bool held);

private:
    void refresh();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString nextText() const;

    const items::LivePlan& m_plan;
    OutboxWay m_outbox = OutboxWay::Sends;
    QLabel* m_text = nullptr;
    QLabel* m_held = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace covershift::shell
