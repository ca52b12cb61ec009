#include "desktop.h"

#include "desk.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

namespace covershift::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Until the last change has been painted.
constexpr std::chrono::milliseconds PictureAfter{700};

} // namespace

Desktop::Desktop(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"covershift"_s, u"window"_s)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(&m_theme, &theme::Theme::changed, this, &Desktop::applyTheme);
    applyTheme();
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    openDesk(m_options.sandbox);
}

void Desktop::openDesk(bool sandbox)
{
    const QString folder = sandbox ? m_options.sandboxFolder() : m_options.folder;
    auto desk = std::make_unique<Desk>(folder, sandbox, m_clock, m_theme, m_settings);
    if (m_options.scheme)
        m_theme.setScheme(*m_options.scheme);
    if (m_options.page)
        desk->window().showPage(*m_options.page);
    connect(desk.get(), &Desk::sandboxRequested, this, [this] { openDesk(true); });
    if (!m_options.screenshot.isEmpty())
        connect(desk.get(), &Desk::settled, this,
            [this] { QTimer::singleShot(PictureAfter, this, &Desktop::takePicture); });
    desk->open();
    // The new window stands before the old one goes: the last window's end would be the program's.
    if (m_desk)
        m_desk.release()->deleteLater();
    m_desk = std::move(desk);
}

void Desktop::applyTheme()
{
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    QApplication::setWindowIcon(m_theme.icon(u"app"_s));
}

void Desktop::takePicture()
{
    const bool saved = m_desk->window().grab().save(m_options.screenshot);
    if (!saved)
        qCritical("The picture cannot be written to %ls.", qUtf16Printable(m_options.screenshot));
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace covershift::desktop
