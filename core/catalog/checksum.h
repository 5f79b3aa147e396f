// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>

namespace holdfast
{

/// FNV-1a, 64 bits: against accidents, not against people. The numbers are stored in the catalog.
[[nodiscard]] inline std::uint64_t fnv64(BytesView bytes) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    }
    return hash;
}

}  // namespace holdfast
