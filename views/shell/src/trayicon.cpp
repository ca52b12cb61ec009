#include "trayicon.h"

#include <delegates/glyph.h>

#include <QAction>
#include <QLocale>
#include <QPainter>

namespace covershift::shell {

namespace {

constexpr std::chrono::seconds NoticeLasts{15};

} // namespace

using namespace Qt::Literals::StringLiterals;
using delegates::Shape;
using theme::Token;

TrayIcon::TrayIcon(const theme::Theme& theme, QWidget& window)
    : QObject(&window)
    , m_theme(theme)
    , m_menu(&window)
{
    m_menu.setObjectName(u"trayMenu"_s);
    QAction* open = m_menu.addAction(tr("&Open Covershift"));
    open->setObjectName(u"trayOpen"_s);
    m_counters = m_menu.addAction(QString());
    m_counters->setObjectName(u"trayCounters"_s);
    m_counters->setEnabled(false);
    m_menu.addSeparator();
    QAction* quit = m_menu.addAction(tr("&Quit"));
    quit->setObjectName(u"trayQuit"_s);
    m_icon.setContextMenu(&m_menu);
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT openRequested();
        Q_EMIT noticeAnswered();
    });
    m_passing.setSingleShot(true);
    m_passing.setInterval(NoticeLasts);
    connect(&m_passing, &QTimer::timeout, this, [this] { m_icon.setVisible(m_visible); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    connect(&theme, &theme::Theme::changed, this, &TrayIcon::refreshIcon);
    refreshIcon();
}

void TrayIcon::setVisible(bool visible)
{
    m_visible = visible;
    if (QSystemTrayIcon::isSystemTrayAvailable() || !visible)
        m_icon.setVisible(visible);
}

void TrayIcon::showState(const session::Counters& counters, bool paused)
{
    const QLocale locale;
    const int owed = counters.uncertain + counters.rejected;
    const QString line = owed > 0
        ? tr("%1 covered, %2 waiting, %n need you", nullptr, owed)
              .arg(locale.toString(counters.covered), locale.toString(counters.queued))
        : tr("%1 covered, %2 waiting")
              .arg(locale.toString(counters.covered), locale.toString(counters.queued));
    m_counters->setText(line);
    //: the tray icon's tool tip; %1: counters, as in "12 covered, 3 waiting"
    m_icon.setToolTip(
        paused ? tr("Covershift: sending is paused. %1").arg(line) : tr("Covershift: %1").arg(line));
    const State state = owed > 0 ? State::NeedsPerson : paused ? State::Paused : State::Well;
    if (std::exchange(m_state, state) != state)
        refreshIcon();
}

bool TrayIcon::canNotify()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

bool TrayIcon::notify(const QString& text)
{
    if (!canNotify())
        return false;
    m_icon.setVisible(true);
    m_icon.showMessage(tr("Covershift"), text, QSystemTrayIcon::Warning,
        int(std::chrono::milliseconds(NoticeLasts).count()));
    m_passing.start();
    return true;
}

void TrayIcon::refreshIcon()
{
    QIcon icon;
    for (const int side : {16, 22, 32, 48, 64}) {
        QPixmap pixmap = m_theme.icon(u"app"_s, Token::Accent).pixmap(QSize(side, side), 1.0);
        if (m_state != State::Well && !pixmap.isNull()) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal part = side * 0.6;
            const QRectF corner(side - part, side - part, part, part);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Surface));
            painter.drawEllipse(corner);
            const bool needs = m_state == State::NeedsPerson;
            delegates::paintGlyph(painter, corner.adjusted(1, 1, -1, -1),
                needs ? Shape::Triangle : Shape::Dash, m_theme.color(needs ? Token::Danger : Token::Warning));
        }
        icon.addPixmap(pixmap);
    }
    m_icon.setIcon(icon);
}

} // namespace covershift::shell
