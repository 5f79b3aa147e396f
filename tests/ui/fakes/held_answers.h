// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFuture>
#include <QPromise>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace holdfast::ui
{

/// Answers that a test gives when it wants to, in any order: what is shown meanwhile, and what
/// becomes of an answer that nobody waits for any more.
template <class T>
class HeldAnswers
{
public:
    QFuture<Result<T>> ask()
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        promises_.push_back(promise);
        return promise->future();
    }
    /// To the `index`-th question.
    void answer(std::size_t index, Result<T> value)
    {
        promises_.at(index)->addResult(std::move(value));
        promises_.at(index)->finish();
        // To whoever waits for it, and nothing else.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    }
    [[nodiscard]] std::size_t count() const { return promises_.size(); }

private:
    std::vector<std::shared_ptr<QPromise<Result<T>>>> promises_;
};

}  // namespace holdfast::ui
