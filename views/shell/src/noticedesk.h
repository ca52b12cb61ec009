#pragma once

#include <domain/notice.h>
#include <session/alertdesk.h>

#include <QObject>
#include <QTimer>

class QSettings;
class QWidget;

namespace covershift::shell {

class MessageBar;
class TrayIcon;

/// As they are kept with the window: `notice/on`, `notice/sound`, `notice/everyMinutes` (1 to 60),
/// `notice/quiet`, `notice/quietFrom` and `notice/quietTo` (HH:mm, in the organisation's time zone).
[[nodiscard]] NoticeRules readNoticeRules(const QSettings& settings);
void writeNoticeRules(QSettings& settings, const NoticeRules& rules);

/// Tells of what cannot wait, all of it in one notification, again and again until somebody acknowledges it:
/// who is planned and not covered, what was refused or is in doubt, and pauses. With a sound where that is
/// wanted; nothing in the quiet hours. Whoever works on another page of the window reads it in a line there,
/// and so does whoever comes back to it where the desktop could not show the notification.
class NoticeDesk final : public QObject
{
    Q_OBJECT
public:
    /// `bar`: the line in the window; `window`: whose attention is asked for. All must outlive it but
    /// `window`, which owns it.
    NoticeDesk(session::Session& session, session::AlertDesk& alerts, TrayIcon& tray, MessageBar& bar,
        QWidget& window);

    void setRules(const NoticeRules& rules);
    /// Looks at the clock; a test's clock has moved.
    void look();
    /// The list of exceptions is in sight: what it tells is not told twice.
    void setListShown(bool shown);
    /// Gives a notice about nothing, to see how one looks and sounds. False: the desktop cannot show it.
    bool tryOut();
    /// A person has answered the last notice: what came up since is told all the same.
    void answer();

Q_SIGNALS:
    void given(const QString& text); ///< a notice was
    void listWanted(); ///< by the person who answered a notice

private:
    void give(const QVector<Alert>& open, bool isRepeat);
    /// `isNew`: it is told once more.
    void showLine(bool isNew);
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] QString text(const QVector<Alert>& open) const;
    [[nodiscard]] QString sentence(const Alert& alert) const;
    [[nodiscard]] QString pauseSentence(ConnectionId paused) const;

    session::Session& m_session;
    session::AlertDesk& m_alerts;
    TrayIcon& m_tray;
    MessageBar& m_bar;
    QWidget& m_window;
    NoticeRules m_rules;
    NoticeBook m_book;
    QTimer m_regular;
    QString m_line; ///< what the bar says; empty: nothing
    bool m_listShown = false;
    bool m_isUnseen = false; ///< nobody was at the window, and the desktop could not show the last notice
};

} // namespace covershift::shell
