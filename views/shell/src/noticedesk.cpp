#include "noticedesk.h"

#include "messagebar.h"
#include "pushpreview.h"
#include "trayicon.h"

#include <items/timetext.h>
#include <session/sentences.h>

#include <QApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LooksEvery = 5s;
const QString TimeFormat = u"HH:mm"_s;

QTime timeOf(const QSettings& settings, const QString& key, const QTime& otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), TimeFormat);
    return time.isValid() ? time : otherwise;
}

} // namespace

NoticeRules readNoticeRules(const QSettings& settings)
{
    const NoticeRules usual;
    NoticeRules rules;
    rules.isOn = settings.value(u"notice/on"_s, usual.isOn).toBool();
    rules.withSound = settings.value(u"notice/sound"_s, usual.withSound).toBool();
    const auto every = std::chrono::duration_cast<std::chrono::minutes>(usual.every).count();
    rules.every = std::chrono::minutes(
        std::clamp(settings.value(u"notice/everyMinutes"_s, qint64(every)).toInt(), 1, 60));
    const QuietHours night;
    if (settings.value(u"notice/quiet"_s, false).toBool())
        rules.quiet = QuietHours{timeOf(settings, u"notice/quietFrom"_s, night.from),
            timeOf(settings, u"notice/quietTo"_s, night.to)};
    return rules;
}

void writeNoticeRules(QSettings& settings, const NoticeRules& rules)
{
    settings.setValue(u"notice/on"_s, rules.isOn);
    settings.setValue(u"notice/sound"_s, rules.withSound);
    settings.setValue(u"notice/everyMinutes"_s,
        qint64(std::chrono::duration_cast<std::chrono::minutes>(rules.every).count()));
    settings.setValue(u"notice/quiet"_s, rules.quiet.has_value());
    if (rules.quiet) {
        settings.setValue(u"notice/quietFrom"_s, rules.quiet->from.toString(TimeFormat));
        settings.setValue(u"notice/quietTo"_s, rules.quiet->to.toString(TimeFormat));
    }
}

NoticeDesk::NoticeDesk(
    session::Session& session, session::AlertDesk& alerts, TrayIcon& tray, MessageBar& bar, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_alerts(alerts)
    , m_tray(tray)
    , m_bar(bar)
    , m_window(window)
{
    m_bar.setClosable(false);
    m_regular.setInterval(LooksEvery);
    m_regular.start();
    connect(&alerts, &session::AlertDesk::changed, this, &NoticeDesk::look);
    connect(&m_regular, &QTimer::timeout, this, &NoticeDesk::look);
}

void NoticeDesk::setRules(const NoticeRules& rules)
{
    m_rules = rules;
    look();
}

void NoticeDesk::look()
{
    const Clock& clock = m_session.clock();
    const QVector<Alert>& open = m_alerts.noticeable();
    const QSet<AlertKey> told = m_book.told();
    const bool isRepeat
        = std::ranges::all_of(open, [&told](const Alert& alert) { return told.contains(gapOf(alert)); });
    const bool isDue
        = m_book.takeTurn(open, m_rules, m_session.plan().timeZone(), clock.now(), clock.monotonic());
    if (isDue)
        give(open, isRepeat);
    showLine(isDue);
}

void NoticeDesk::give(const QVector<Alert>& open, bool isRepeat)
{
    const QString told = text(open);
    m_isUnseen = false;
    // Who looks at the window sees it there; who has not acknowledged it does not look.
    if (isRepeat || !m_window.isActiveWindow()) {
        m_isUnseen = !m_tray.notify(told);
        QApplication::alert(&m_window);
    }
    if (m_rules.withSound)
        QApplication::beep();
    Q_EMIT given(told);
}

bool NoticeDesk::tryOut()
{
    const bool isShown = m_tray.notify(tr("This is how Covershift tells you of what cannot wait."));
    QApplication::alert(&m_window);
    if (m_rules.withSound)
        QApplication::beep();
    return isShown;
}

void NoticeDesk::setListShown(bool shown)
{
    m_listShown = shown;
    showLine(false);
}

void NoticeDesk::showLine(bool isNew)
{
    const QString line = lineText();
    if (std::exchange(m_line, line) == line && !isNew)
        return;
    if (line.isEmpty())
        m_bar.clear();
    else
        m_bar.showMessage(MessageKind::Warning, line, tr("Show"), [this] { answer(); });
}

QString NoticeDesk::lineText() const
{
    if (!m_rules.isOn || (m_listShown && !m_isUnseen))
        return {};
    const QSet<AlertKey> told = m_book.told();
    QVector<Alert> open;
    for (const Alert& alert : m_alerts.noticeable()) {
        // A pause has a line of its own for as long as it lasts.
        if (alert.key.kind != AlertKind::Paused && told.contains(gapOf(alert)))
            open.append(alert);
    }
    return open.isEmpty() ? QString() : text(open);
}

void NoticeDesk::answer()
{
    const QSet<AlertKey> told = m_book.told();
    QVector<AlertKey> seen;
    for (const Alert& alert : m_alerts.noticeable()) {
        if (told.contains(gapOf(alert)))
            seen.append(alert.key);
    }
    m_alerts.acknowledge(seen);
    Q_EMIT listWanted();
}

QString NoticeDesk::sentence(const Alert& alert) const
{
    const QString name = nameOf(m_session.board(), alert.worker);
    switch (alert.key.kind) {
    case AlertKind::MissedStart:
        return tr("%1 is planned since %2 and not covered.")
            .arg(name, items::clockText(alert.since, m_session.clock().now()));
    case AlertKind::CoverEnded:
        return tr("%1 is planned, and not covered any more.").arg(name);
    case AlertKind::Rejected:
        return alert.worker.isValid() ? tr("An operation for %1 was refused or came too late.").arg(name)
                                      : tr("An operation was refused or came too late.");
    case AlertKind::Uncertain:
        return alert.worker.isValid()
            ? tr("An operation for %1 is in doubt: a person has to decide.").arg(name)
            : tr("An operation is in doubt: a person has to decide.");
    default:
        return pauseSentence(ConnectionId(alert.key.subject));
    }
}

QString NoticeDesk::pauseSentence(ConnectionId paused) const
{
    for (const Host host : {Host::Zego, Host::Viviot}) {
        const Connection connection = m_session.connection(host);
        if (connection.id == paused && connection.state == ConnectionState::Paused)
            return session::sentence(
                connection.pauseReason, connection.pauseDetail, session::Place::Window, host);
    }
    return tr("Sending is paused.");
}

QString NoticeDesk::text(const QVector<Alert>& open) const
{
    if (open.size() == 1)
        return sentence(open.constFirst());
    const auto count = [&open](std::initializer_list<AlertKind> kinds) {
        return int(std::ranges::count_if(open, [&kinds](const Alert& alert) {
            return std::ranges::find(kinds, alert.key.kind) != kinds.end();
        }));
    };
    QStringList sentences;
    const auto add = [&sentences](int many, const QString& one) {
        if (many > 0)
            sentences.append(one);
    };
    const int missing = count({AlertKind::MissedStart, AlertKind::CoverEnded});
    const int refused = count({AlertKind::Rejected});
    const int doubtful = count({AlertKind::Uncertain});
    add(missing, tr("%n workers are planned and not covered.", nullptr, missing));
    add(refused, tr("%n operations were refused or came too late.", nullptr, refused));
    add(doubtful, tr("%n operations are in doubt: a person has to decide.", nullptr, doubtful));
    add(count({AlertKind::Paused}), tr("Sending is paused."));
    return sentences.join(u'\n');
}

} // namespace covershift::shell
