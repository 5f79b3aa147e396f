// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/content_filter.h"

#include <algorithm>
#include <bit>

namespace holdfast
{
namespace
{

constexpr std::size_t kBitsEach = 16;
constexpr unsigned kProbes = 4;

}  // namespace

ContentFilter::ContentFilter(std::size_t expected)
    : bits_(std::bit_ceil(std::max<std::size_t>(expected, 1) * kBitsEach))
{
}

void ContentFilter::add(std::int64_t key) noexcept
{
    for (unsigned probe = 0; probe < kProbes; ++probe) {
        bits_[bitAt(key, probe)] = true;
    }
}

bool ContentFilter::mayHave(std::int64_t key) const noexcept
{
    for (unsigned probe = 0; probe < kProbes; ++probe) {
        if (!bits_[bitAt(key, probe)]) {
            return false;
        }
    }
    return true;
}

// The key is a part of a cryptographic hash: its halves are as good as two hash functions, and
// their combinations as good as more of them (Kirsch and Mitzenmacher, 2006).
std::size_t ContentFilter::bitAt(std::int64_t key, unsigned probe) const noexcept
{
    const auto bits = static_cast<std::uint64_t>(key);
    const std::uint64_t step = (bits >> 32) | 1;
    return static_cast<std::size_t>((bits + probe * step) & (bits_.size() - 1));
}

}  // namespace holdfast
