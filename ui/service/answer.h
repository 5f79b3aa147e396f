// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace holdfast::ui
{

/// An answer that may still be due, from another thread. What the window asks is taken with this,
/// not with QFuture::then(context, …): there Qt 6.4 looks up the context on the thread that has the
/// answer, and uses it even if it was deleted between.
template <class T>
class Answer
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): whoever makes a future answers with it.
    Answer(QFuture<T> future) : future_(std::move(future)) {}

    /// Calls `take(value)` on the thread of `receiver`, which is the caller's: at once when the
    /// answer is there, else when it comes; never once `receiver` is gone, and never if nobody
    /// answers.
    template <class Take>
    void then(QObject *receiver, Take take) const
    {
        if (future_.isFinished()) {
            if (future_.resultCount() > 0) {
                take(future_.result());
            }
            return;
        }
        // Lives and dies on the receiver's thread; a future tells a watcher under a lock.
        auto *const watcher = new QFutureWatcher<T>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                         [watcher, take = std::move(take)]() mutable {
                             watcher->deleteLater();
                             if (watcher->future().resultCount() > 0) {
                                 take(watcher->result());
                             }
                         });
        watcher->setFuture(future_);
    }

    [[nodiscard]] const QFuture<T> &future() const noexcept { return future_; }

private:
    QFuture<T> future_;
};

}  // namespace holdfast::ui
