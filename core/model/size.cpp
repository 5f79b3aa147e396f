// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace holdfast
{
namespace
{

constexpr std::uint64_t kLargest = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t kMostFractionDigits = 18;

struct Unit {
    std::string_view name;  ///< in lower case
    std::uint64_t bytes;
};

constexpr std::array<Unit, 13> kUnits{{{"eib", 1ULL << 60U},
                                       {"pib", 1ULL << 50U},
                                       {"tib", 1ULL << 40U},
                                       {"gib", 1ULL << 30U},
                                       {"mib", 1ULL << 20U},
                                       {"kib", 1ULL << 10U},
                                       {"eb", 1'000'000'000'000'000'000ULL},
                                       {"pb", 1'000'000'000'000'000ULL},
                                       {"tb", 1'000'000'000'000ULL},
                                       {"gb", 1'000'000'000ULL},
                                       {"mb", 1'000'000ULL},
                                       {"kb", 1'000ULL},
                                       {"b", 1ULL}}};

constexpr std::array<std::string_view, 6> kBinaryNames{"EiB", "PiB", "TiB", "GiB", "MiB", "KiB"};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string_view takeDigits(std::string_view &text)
{
    const std::string_view digits = text.substr(0, text.find_first_not_of("0123456789"));
    text.remove_prefix(digits.size());
    return digits;
}

std::optional<std::uint64_t> wholeNumber(std::string_view digits)
{
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return code == std::errc() && !digits.empty() ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> unitBytes(std::string_view name)
{
    std::string lower(name);
    for (char &letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    for (const Unit &unit : kUnits) {
        if (lower.empty() ? unit.bytes == 1 : unit.name == lower) {
            return unit.bytes;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::uint64_t> parseSize(std::string_view text)
{
    std::string_view rest = trimmed(text);
    const std::optional<std::uint64_t> whole = wholeNumber(takeDigits(rest));
    std::string_view fraction;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = takeDigits(rest);
        if (fraction.empty() || fraction.size() > kMostFractionDigits) {
            return std::nullopt;
        }
    }
    const std::optional<std::uint64_t> unit = unitBytes(trimmed(rest));
    // Half a byte is no size.
    if (!whole || !unit || (!fraction.empty() && *unit == 1) || *whole > kLargest / *unit) {
        return std::nullopt;
    }
    std::uint64_t bytes = *whole * *unit;
    if (!fraction.empty()) {
        const auto part = static_cast<long double>(*wholeNumber(fraction)) /
                          std::pow(10.0L, static_cast<long double>(fraction.size()));
        const auto more =
            static_cast<std::uint64_t>(std::round(part * static_cast<long double>(*unit)));
        if (more > kLargest - bytes) {
            return std::nullopt;
        }
        bytes += more;
    }
    return bytes;
}

std::string formatSize(std::uint64_t bytes)
{
    for (std::size_t i = 0; i < kBinaryNames.size(); ++i) {
        if (bytes >= kUnits[i].bytes && bytes % kUnits[i].bytes == 0) {
            return std::to_string(bytes / kUnits[i].bytes) + ' ' + std::string(kBinaryNames[i]);
        }
    }
    return std::to_string(bytes);
}

}  // namespace holdfast
