// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdfast
{

/// How many files of one folder a worker takes at once, and how many bytes: so many that most
/// folders have one worker (two that make names in a folder wait for each other), so few that at
/// the end of a batch none waits long for another.
inline constexpr std::size_t kNeighbours = 20;
inline constexpr std::uint64_t kNeighbourBytes = 1024 * 1024;

/// Some neighbours of a list: [first, last).
struct Share {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A list of `count` items in shares for workers: of neighbours that are `together(i, j)`, such as
/// in one folder; `bytes(i)` is what item i costs.
template <class Bytes, class Together>
[[nodiscard]] std::vector<Share> sharesOf(std::size_t count, Bytes bytes, Together together)
{
    std::vector<Share> shares;
    for (std::size_t first = 0; first < count;) {
        std::uint64_t sum = 0;
        std::size_t last = first;
        while (last < count && last - first < kNeighbours && sum < kNeighbourBytes &&
               together(first, last)) {
            sum += bytes(last++);
        }
        shares.push_back({first, last});
        first = last;
    }
    return shares;
}

}  // namespace holdfast
