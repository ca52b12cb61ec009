#pragma once

#include <domain/notice.h>
#include <session/alertdesk.h>

#include <QObject>
#include <QTimer>

class QSettings;
class QWidget;

namespace covershift::shell {

class TrayIcon;

/// As they are kept with the window: `notice/on`, `notice/sound`, `notice/everyMinutes` (1 to 60),
/// `notice/quiet`, `notice/quietFrom` and `notice/quietTo` (HH:mm, in the organisation's time zone).
[[nodiscard]] NoticeRules readNoticeRules(const QSettings& settings);
void writeNoticeRules(QSettings& settings, const NoticeRules& rules);

/// Tells of what cannot wait, all of it in one notification, again and again until somebody acknowledges it:
/// who is planned and not covered, what was refused or is in doubt, and pauses. With a sound where that is
/// wanted; nothing in the quiet hours.
class NoticeDesk final : public QObject
{
    Q_OBJECT
public:
    /// `window`: whose attention is asked for; all must outlive it but `window`, which owns it.
    NoticeDesk(session::Session& session, session::AlertDesk& alerts, TrayIcon& tray, QWidget& window);

    void setRules(const NoticeRules& rules);
    /// Looks at the clock; a test's clock has moved.
    void look();
    /// A person has answered the last notice: what came up since is told all the same.
    void acknowledge();

Q_SIGNALS:
    void given(const QString& text); ///< a notice was

private:
    [[nodiscard]] QString text(const QVector<Alert>& open) const;
    [[nodiscard]] QString sentence(const Alert& alert) const;

    session::Session& m_session;
    session::AlertDesk& m_alerts;
    TrayIcon& m_tray;
    QWidget& m_window;
    NoticeRules m_rules;
    NoticeBook m_book;
    QTimer m_regular;
};

} // namespace covershift::shell
