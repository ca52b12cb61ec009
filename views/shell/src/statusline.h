#pragma once

#include <session/session.h>
#include <theme/theme.h>

#include <QSet>
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
    void setReached(Host host, bool reached);
    /// The host's clock less ours.
    void showSkew(std::optional<milliseconds> skew);
    void tick(Instant now);

Q_SIGNALS:
    void connectionChosen();
    void outboxChosen();

private:
    void showOutbox(Instant now);
    void showHost(Host host, QToolButton& button);

    session::Session& m_session;
    const theme::Theme& m_theme;
    session::Counters m_counters;
    QSet<Host> m_unreached;
    QToolButton* m_connection = nullptr; ///< Zego's
    QToolButton* m_plan = nullptr; ///< Viviot's; hidden where nobody has connected it
    QToolButton* m_outbox = nullptr;
    QLabel* m_skew = nullptr;
    QLabel* m_since = nullptr;
    QLabel* m_clock = nullptr;
};

} // namespace covershift::shell
