// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace holdfast::fuzz
{

/// Ends the program, so that libFuzzer keeps the input: what must always hold did not.
inline void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    // libFuzzer gives bytes; text is what they are to us.
    return {reinterpret_cast<const char *>(data), size};
}

/// Takes the part before the first NUL off `rest` (all of it when there is none).
inline std::string_view takePart(std::string_view &rest)
{
    const std::size_t end = rest.find('\0');
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

}  // namespace holdfast::fuzz
