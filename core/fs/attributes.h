// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace holdfast
{

/// Extended attributes (ACLs are attributes of the names system.posix_acl_*), sorted by name.
using Attributes = std::vector<std::pair<Bytes, Bytes>>;

/// One byte string for the catalog: count-prefixed names and values, little-endian; empty for no
/// attributes.
[[nodiscard]] Bytes packAttributes(const Attributes &attributes);
/// Invalid when `packed` is damaged.
[[nodiscard]] Result<Attributes> unpackAttributes(BytesView packed);

/// What is set on a file, link or folder. Owner only when privileged.
struct NodeProperties {
    std::uint32_t mode = 0600;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> owner;  ///< uid, gid
    TimeNs mtime = 0;
    /// Null: the attributes are left alone (a new file has none).
    const Attributes *attributes = nullptr;
};

}  // namespace holdfast
