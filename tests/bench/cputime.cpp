#include "cputime.h"

#include <QByteArrayList>
#include <QFile>

#include <chrono>

#ifdef Q_OS_UNIX
#include <ctime>
#include <unistd.h>
#endif

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

double cpuMilliseconds()
{
#ifdef Q_OS_UNIX
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
#endif
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double residentMegabytes()
{
#ifdef Q_OS_LINUX
    QFile memory(u"/proc/self/statm"_s);
    if (!memory.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList pages = memory.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024) : 0;
#else
    return 0;
#endif
}

} // namespace covershift::bench
