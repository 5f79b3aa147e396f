// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"

namespace holdfast
{

/// What decides, without reading, whether a file may have changed (contract §2, change_detection).
struct Fingerprint {
    std::uint64_t size = 0;
    TimeNs mtime = 0;
    TimeNs ctime = 0;
    std::uint64_t inode = 0;
    std::uint64_t device = 0;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

[[nodiscard]] inline Fingerprint fingerprintOf(const Metadata &metadata) noexcept
{
    return {metadata.size, metadata.mtime, metadata.ctime, metadata.inode, metadata.device};
}

}  // namespace holdfast
