// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdfast
{

/// Tells of most contents that the catalog has no live file with them, without a look into it: a
/// Bloom filter over content keys. Two to four bytes for each expected content; one answer in about
/// 500 is a false "maybe". Not thread-safe.
class ContentFilter
{
public:
    /// For `expected` contents. More may be added: then it answers "maybe" more often.
    explicit ContentFilter(std::size_t expected);

    /// `key`: contentKey(), which is Digest::prefix().
    void add(std::int64_t key) noexcept;
    /// False: surely not added.
    [[nodiscard]] bool mayHave(std::int64_t key) const noexcept;

private:
    [[nodiscard]] std::size_t bitAt(std::int64_t key, unsigned probe) const noexcept;

    std::vector<bool> bits_;  ///< a power of two
};

}  // namespace holdfast
