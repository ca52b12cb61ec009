#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace covershift::session {

/// What both of those below share.
template <class T, class Call>
void callWhenFinished(QFutureWatcher<T>* watcher, QObject* context, Call call)
{
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(call)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                call(watcher->result());
        });
}

/// Calls `call` with what the future gives, on the thread of `context`; never where the future was cancelled
/// or `context` has gone. `QFuture::then(context, …)` of Qt 6.4 does not bear a context that goes first.
template <class T, class Call>
void whenFinished(const QFuture<T>& future, QObject* context, Call call)
{
    auto* watcher = new QFutureWatcher<T>(context);
    callWhenFinished(watcher, context, std::move(call));
    watcher->setFuture(future);
}

/// Likewise; before that `progress` gets how far it is, in the future's own range.
template <class T, class Call, class Progress>
void whenFinished(const QFuture<T>& future, QObject* context, Call call, Progress progress)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, std::move(progress));
    callWhenFinished(watcher, context, std::move(call));
    watcher->setFuture(future);
}

} // namespace covershift::session
