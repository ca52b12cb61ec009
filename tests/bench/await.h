#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace covershift::bench {

/// Runs the thread's event loop until the future has finished. The bench has no other loop.
template <class T>
T await(const QFuture<T>& future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace covershift::bench
