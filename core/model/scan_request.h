// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace holdfast
{

/// Why a part of a source is looked at.
enum class ScanReason : std::uint8_t {
    Manual,           ///< a person asked for it
    Start,            ///< monitoring begins: what happened while nobody watched
    Events,           ///< a watcher saw changes
    Rescan,           ///< the periodic look for what events missed
    Overflow,         ///< events were lost
    Resumed,          ///< the machine slept, or its clock was set
    DestinationBack,  ///< the destination was away
    SourceBack,       ///< the source was away, or is another folder now
    Unwatched,        ///< folders that can't be watched
};
[[nodiscard]] std::string_view scanReasonName(ScanReason reason) noexcept;

/// What is to be looked at in one source: a value, made by the change aggregator and carried out by
/// a run. Every list is sorted, and nothing stands in two of them: what lies in a subtree is named
/// nowhere else.
struct ScanRequest {
    int source = 0;                ///< position in the configuration
    std::vector<RelPath> names;    ///< each by itself: what stands there against what is known
    std::vector<RelPath> folders;  ///< each itself, with its direct names
    std::vector<RelPath>
        subtrees;  ///< each itself, with all below it; the empty path: the whole source
    /// Files to be left as they are known, wherever they lie in the above: they got a version a
    /// short while ago, and their turn comes later.
    std::vector<RelPath> except;
    ScanReason reason = ScanReason::Manual;

    [[nodiscard]] bool isWhole() const noexcept
    {
        return !subtrees.empty() && subtrees.front().isEmpty();
    }
    friend bool operator==(const ScanRequest &, const ScanRequest &) = default;
};

}  // namespace holdfast
