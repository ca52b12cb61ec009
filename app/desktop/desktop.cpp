#include "desktop.h"

#include "desk.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

#include <utility>

namespace covershift::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Until the last change has been painted.
constexpr std::chrono::milliseconds PictureAfter{700};
constexpr std::chrono::milliseconds LookAgainAfter{250};
constexpr std::chrono::milliseconds LookAtMost{5'000};
constexpr std::chrono::milliseconds LookForAWindowAfter{1'000};

} // namespace

Desktop::Desktop(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"covershift"_s, u"window"_s)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(&m_theme, &theme::Theme::changed, this, &Desktop::applyTheme);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { lookForOwner(m_next); });
    applyTheme();
    qApp->installEventFilter(this);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    openDesk(m_options.sandbox);
}

/// However the end is asked for: the last window closed, the menu, the system.
bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != qApp || event->type() != QEvent::Quit || !m_desk)
        return QObject::eventFilter(watched, event);
    // The window may have something to ask first, as it has where Qt closes it.
    if (!m_isLeaving && m_desk->window().close())
        leave();
    return true;
}

void Desktop::leave()
{
    if (std::exchange(m_isLeaving, true))
        return;
    const auto exit = [] { QCoreApplication::exit(); };
    m_again.stop();
    if (!m_desk) {
        exit();
        return;
    }
    connect(m_desk.get(), &Desk::left, this, exit);
    m_desk->leave();
}

void Desktop::openDesk(bool sandbox)
{
    m_wantsSandbox = sandbox;
    m_hasEntered = false;
    m_isOpen = false;
    m_looking.start();
    lookForOwner(Look::ToEnter);
}

/// Without a wish to enter, the page that says why this window cannot stays as it is.
void Desktop::lookForOwner(Look look)
{
    if (m_isOpen)
        return;
    if (m_owner)
        m_owner->deleteLater();
    const QString folder = m_wantsSandbox ? m_options.sandboxFolder() : m_options.folder;
    m_owner = new handover::OwnerClient({folder, QCoreApplication::applicationVersion()}, this);
    const auto noWindow = [this, look] { look == Look::ToEnter ? enter() : lookAgain(look); };
    connect(m_owner, &handover::OwnerClient::absent, this, noWindow);
    connect(m_owner, &handover::OwnerClient::refused, this, [this, look, noWindow](const Error& error) {
        const bool isInTheWay = error.kind == ErrorKind::OtherVersion || error.kind == ErrorKind::OtherOwner;
        // What the folder's lock says of others is said on the page, with a way to try again.
        if (isInTheWay && look == Look::ToEnter)
            refuse(error);
        else
            noWindow();
    });
    connect(
        m_owner, &handover::OwnerClient::welcomed, m_owner, [this] { m_owner->raise(m_options.pageName); });
    connect(m_owner, &handover::OwnerClient::raised, this, [this, look](bool window) {
        if (window)
            leaveToFirst();
        else
            look == Look::ToEnter ? waitForOwner() : lookAgain(look);
    });
    m_owner->begin();
}

void Desktop::lookAgain(Look look)
{
    m_next = look;
    m_again.start(look == Look::ToEnter ? LookAgainAfter : LookForAWindowAfter);
}

void Desktop::enter()
{
    makeDesk();
    m_desk->window().openFolder();
}

/// The owner has said why it cannot be asked; the folder's lock would only say that there is one.
void Desktop::refuse(const Error& error)
{
    makeDesk();
    m_desk->window().refuseFolder(error);
}

/// A command owns the folder, and will soon be done.
void Desktop::waitForOwner()
{
    makeDesk();
    if (isPatient()) {
        m_desk->window().waitForFolder();
        lookAgain(Look::ToEnter);
    } else {
        m_desk->window().openFolder();
    }
}

void Desktop::leaveToFirst()
{
    if (m_isOpen)
        return;
    if (!m_options.screenshot.isEmpty())
        qCritical("A window has this folder open already: no picture was taken.");
    if (!m_desk || m_hasEntered)
        QCoreApplication::exit(m_options.screenshot.isEmpty() ? 0 : 1);
}

bool Desktop::isPatient() const
{
    return m_looking.elapsed() < LookAtMost.count();
}

void Desktop::makeDesk()
{
    if (std::exchange(m_hasEntered, true))
        return;
    const QString folder = m_wantsSandbox ? m_options.sandboxFolder() : m_options.folder;
    auto desk = std::make_unique<Desk>(folder, m_wantsSandbox, m_clock, m_theme, m_settings);
    if (m_options.scheme)
        m_theme.setScheme(*m_options.scheme);
    if (m_options.page)
        desk->window().showPage(*m_options.page);
    connect(desk.get(), &Desk::sandboxRequested, this, [this] { openDesk(true); });
    connect(&desk->window(), &shell::MainWindow::folderOpened, this, [this] { m_isOpen = true; });
    // Its owner is just coming or going, or is a command: a moment later this is known. A window that owns
    // it may take longer to say so.
    connect(desk.get(), &Desk::refused, this, [this](const Error& error) {
        lookAgain(error.kind == ErrorKind::FolderInUse && isPatient() ? Look::ToEnter : Look::ForAWindow);
    });
    if (!m_options.screenshot.isEmpty())
        connect(desk.get(), &Desk::settled, this,
            [this] { QTimer::singleShot(PictureAfter, this, &Desktop::takePicture); });
    desk->show();
    // The new window stands before the old one goes: the last window's end would be the program's.
    m_former = std::exchange(m_desk, std::move(desk));
    if (!m_former)
        return;
    m_former->window().hide();
    connect(m_former.get(), &Desk::left, this, [this] {
        if (m_former)
            m_former.release()->deleteLater();
    });
    m_former->leave();
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
