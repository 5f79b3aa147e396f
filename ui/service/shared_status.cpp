// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/shared_status.h"

#include <algorithm>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// Between two counts: as many times as long as the last one took, to a limit.
constexpr qint64 kRest = 10;
constexpr qint64 kLongestRest = 10'000;  // ms

}  // namespace

SharedStatus::SharedStatus(Count count, QObject *parent) : QObject(parent), count_(std::move(count))
{
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, &SharedStatus::count);
}

Answer<Result<BackupStatus>> SharedStatus::ask()
{
    auto promise = std::make_shared<QPromise<Result<BackupStatus>>>();
    promise->start();
    askers_.push_back(promise);
    if (!rest_.isActive() && !counting_.isValid()) {
        rest_.start(0);
    }
    return promise->future();
}

void SharedStatus::count()
{
    if (askers_.empty()) {
        return;
    }
    counting_.start();
    count_().then(
        this, [this, askers = std::exchange(askers_, {})](const Result<BackupStatus> &status) {
            rest_.start(static_cast<int>(std::min(kRest * counting_.elapsed(), kLongestRest)));
            counting_.invalidate();
            for (const auto &asker : askers) {
                asker->addResult(status);
                asker->finish();
            }
        });
}

}  // namespace holdfast::ui
