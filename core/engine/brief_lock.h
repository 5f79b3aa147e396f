// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fs/filesystem.h"

#include <chrono>
#include <memory>
#include <thread>

namespace holdfast
{

/// Asks until the answer is another than `isBusy`, for half a second at most: for locks that others
/// have for a moment only. Answers the last answer. Not for the UI thread.
template <class Ask, class IsBusy>
auto askBriefly(Ask ask, IsBusy isBusy)
{
    constexpr int kTries = 20;
    constexpr std::chrono::milliseconds kPause(25);
    auto answer = ask();
    for (int n = 1; n < kTries && isBusy(answer); ++n) {
        std::this_thread::sleep_for(kPause);
        answer = ask();
    }
    return answer;
}

/// The lock on `name`; Locked when another has it for longer than a moment.
inline Result<std::unique_ptr<Folder::Lock>> lockBriefly(const Folder &folder, BytesView name)
{
    return askBriefly([&] { return folder.lock(name); },
                      [](const Result<std::unique_ptr<Folder::Lock>> &lock) {
                          return !lock && lock.error().code == ErrorCode::Locked;
                      });
}

}  // namespace holdfast
