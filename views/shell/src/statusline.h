#pragma once

#include <session/session.h>
#include <theme/theme.h>

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace covershift::shell {

/// The foot of the window: is the host reached, does anything wait, since when is anything known, what time
/// is it.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    void showCounters(const session::Counters& counters);
    void showConnection();
    /// What was last sent there was answered.
    void setReached(bool reached);
    /// The host's clock less ours.
    void showSkew(std::optional<milliseconds> skew);
    void tick(Instant now);

Q_SIGNALS:
    void connectionChosen();
    void outboxChosen();

private:
    void showOutbox(Instant now);

    session::Session& m_session;
    const theme::Theme& m_theme;
    session::Counters m_counters;
    bool m_reached = true;
    QToolButton* m_connection = nullptr;
    QToolButton* m_outbox = nullptr;
    QLabel* m_skew = nullptr;
    QLabel* m_since = nullptr;
    QLabel* m_clock = nullptr;
};

} // namespace covershift::shell
