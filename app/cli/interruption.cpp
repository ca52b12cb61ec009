#include "interruption.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/socket.h>

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#endif

namespace covershift::cli {

#ifdef Q_OS_WIN

namespace {

QObject* receiver = nullptr;
const std::function<void()>* call = nullptr;

// Runs on a thread of the console's own.
BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(
        receiver, [] { (*call)(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interruption::Private
{
    std::function<void()> call;
    QObject context;
};

Interruption::Interruption(std::function<void()> given)
    : d(std::make_unique<Private>())
{
    d->call = std::move(given);
    call = &d->call;
    receiver = &d->context;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

namespace {

constexpr int Signals[] = {SIGINT, SIGTERM, SIGHUP};

// All that a signal handler may touch: the writing end of a pair of sockets.
volatile std::sig_atomic_t writingEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(static_cast<int>(writingEnd), &byte, 1);
}

} // namespace

struct Interruption::Private
{
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interruption::Interruption(std::function<void()> call)
    : d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, d->ends) != 0)
        return;
    writingEnd = d->ends[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[1], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
        [end = d->ends[1], call = std::move(call)] {
            char byte = 0;
            if (::read(end, &byte, 1) == 1)
                call();
        });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

Interruption::~Interruption()
{
    for (const int signal : Signals)
        std::signal(signal, SIG_DFL);
    d->notifier.reset();
    for (const int end : d->ends) {
        if (end >= 0)
            ::close(end);
    }
}

#endif

} // namespace covershift::cli
