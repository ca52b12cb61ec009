#include "statusline.h"

#include "glyphicon.h"
#include "skew.h"

#include <items/timetext.h>
#include <session/board.h>

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Glyph;
using delegates::Shape;
using theme::Token;

namespace {

using theme::Grid;

} // namespace

StatusLine::StatusLine(session::Session& session, const theme::Theme& theme, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_theme(theme)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    const auto addButton = [this](const QString& name, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(GlyphIconSize);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        addWidget(button);
        return button;
    };
    m_connection = addButton(u"statusConnection"_s, tr("Open the connection's settings"));
    m_plan = addButton(u"statusPlanConnection"_s, tr("Open the connection's settings"));
    m_outbox = addButton(u"statusOutbox"_s, tr("Open the outbox"));
    m_skew = new QLabel(this);
    m_skew->setObjectName(u"statusSkew"_s);
    m_skew->setProperty("problem", true);
    m_skew->setToolTip(
        tr("Times are sent as this computer's clock gives them; nothing is corrected silently."));
    m_skew->hide();
    m_since = new QLabel(this);
    m_since->setObjectName(u"statusSince"_s);
    m_since->setToolTip(tr("What another computer pushed is not known here."));
    m_clock = new QLabel(this);
    m_clock->setObjectName(u"statusClock"_s);
    const auto addGap = [this](int width) {
        auto* gap = new QWidget(this);
        gap->setFixedWidth(width);
        addPermanentWidget(gap);
    };
    addPermanentWidget(m_skew);
    addGap(Grid);
    addPermanentWidget(m_since);
    addGap(Grid);
    addPermanentWidget(m_clock);
    addGap(Grid / 2);
    connect(m_connection, &QToolButton::clicked, this, &StatusLine::connectionChosen);
    connect(m_plan, &QToolButton::clicked, this, &StatusLine::connectionChosen);
    connect(m_outbox, &QToolButton::clicked, this, &StatusLine::outboxChosen);
    connect(&m_theme, &theme::Theme::changed, this, [this] {
        showConnection();
        showOutbox(m_session.clock().now());
    });
    showConnection();
    tick(session.clock().now());
}

void StatusLine::showCounters(const session::Counters& counters)
{
    m_counters = counters;
    showOutbox(m_session.clock().now());
}

void StatusLine::showConnection()
{
    showHost(Host::Zego, *m_connection);
    showHost(Host::Viviot, *m_plan);
    m_plan->setVisible(m_session.connection(Host::Viviot).state != ConnectionState::Unset);
}

void StatusLine::showHost(Host host, QToolButton& button)
{
    const bool isZego = host == Host::Zego;
    const bool isReached = !m_unreached.contains(host);
    const Connection connection = m_session.connection(host);
    Glyph glyph{Shape::Dash, Token::TextMuted};
    switch (connection.state) {
    case ConnectionState::Unset:
        button.setText(isZego ? tr("Zego: not connected") : tr("Viviot: not connected"));
        break;
    case ConnectionState::Active:
        glyph = isReached ? Glyph{Shape::Disc, Token::Success} : Glyph{Shape::Triangle, Token::Warning};
        if (isReached)
            button.setText((isZego ? tr("Zego: connected to %1") : tr("Viviot: connected to %1"))
                               .arg(connection.url.host()));
        else
            button.setText(isZego ? tr("Zego: out of reach, tried again and again")
                                  : tr("Viviot: out of reach, tried again and again"));
        break;
    case ConnectionState::Paused:
        glyph = {Shape::Triangle, Token::Warning};
        button.setText(isZego ? tr("Zego: sending is paused") : tr("Viviot: sending is paused"));
        break;
    }
    button.setIcon(glyphIcon(glyph, m_theme, devicePixelRatioF()));
}

void StatusLine::setReached(Host host, bool reached)
{
    if (reached == !m_unreached.contains(host))
        return;
    if (reached)
        m_unreached.remove(host);
    else
        m_unreached.insert(host);
    showConnection();
}

void StatusLine::showOutbox(Instant now)
{
    const QLocale locale;
    const int owed = m_counters.uncertain + m_counters.rejected;
    Glyph glyph{Shape::Disc, Token::TextMuted};
    if (owed > 0) {
        glyph = {Shape::Cross, Token::Danger};
        m_outbox->setText(
            tr("Outbox: %1 waiting, %n need you", nullptr, owed).arg(locale.toString(m_counters.queued)));
    } else if (m_counters.queued > 0 && m_counters.oldestQueued) {
        glyph = {Shape::Ring, Token::CoverQueued};
        m_outbox->setText(tr("Outbox: %1 waiting, the oldest for %2")
                              .arg(locale.toString(m_counters.queued),
                                  items::durationText(now - *m_counters.oldestQueued)));
    } else {
        glyph = {Shape::Dash, Token::TextMuted};
        m_outbox->setText(tr("Outbox: empty"));
    }
    m_outbox->setIcon(glyphIcon(glyph, m_theme, devicePixelRatioF()));
}

void StatusLine::showSkew(std::optional<milliseconds> skew)
{
    m_skew->setVisible(skew && isShown(*skew));
    if (!skew)
        return;
    m_skew->setText(*skew > milliseconds(0)
            ? tr("This clock is %1 behind Zego's").arg(items::durationText(*skew))
            : tr("This clock is %1 ahead of Zego's").arg(items::durationText(-*skew)));
}

void StatusLine::tick(Instant now)
{
    if (m_counters.queued > 0)
        showOutbox(now);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(now));
    //: %1: a time of day, %2: the short name of a time zone
    m_clock->setText(
        tr("%1 %2").arg(QLocale().toString(local.time(), tr("HH:mm:ss", "format of a time of day")),
            local.timeZoneAbbreviation()));
    const Instant since = m_session.board().knownSince();
    m_since->setText(since > Instant() && since <= now
            ? tr("Known from this computer since %1").arg(items::clockText(since, now))
            : QString());
}

} // namespace covershift::shell
