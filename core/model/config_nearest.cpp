// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_values.h"

#include <algorithm>
#include <limits>

namespace holdfast
{
namespace
{

/// Longer than any known key: what stands behind can only make the distance larger.
constexpr std::size_t kMostCompared = 64;

std::string lowerCase(std::string_view text)
{
    std::string lower(text.substr(0, kMostCompared));
    for (char &letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return lower;
}

/// How many letters must be added, left out, replaced, or exchanged with their neighbour.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
        }
    }
    return row[b.size()];
}

/// The same, but that a part of a key counts as near: `backup` means backup_root, not layout.
std::size_t distance(std::string_view wanted, std::string_view known)
{
    const std::size_t edits = editDistance(wanted, known);
    const std::size_t at = known.find(wanted);
    if (wanted.size() < 3 || at == std::string_view::npos) {
        return edits;
    }
    return std::min(edits, at == 0 ? std::size_t{1} : std::size_t{2});
}

}  // namespace

std::string_view nearestKey(std::string_view key, const std::vector<std::string> &known)
{
    const std::string wanted = lowerCase(key);
    const bool isPlain = wanted.find('.') == std::string::npos;
    std::string_view nearest;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string &candidate : known) {
        std::size_t apart = distance(wanted, candidate);
        if (isPlain) {
            const std::string_view lastPart =
                std::string_view(candidate).substr(candidate.rfind('.') + 1);
            apart = std::min(apart, distance(wanted, lastPart));
        }
        if (apart < least) {
            least = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

void warnOfUnknownKey(const ConfigField &field, std::string_view key,
                      const std::vector<std::string> &known)
{
    field.notes.warning(field.value.line(), field.key,
                        "is not a known key and is ignored; the nearest known key is \"" +
                            std::string(nearestKey(key, known)) + '"');
}

}  // namespace holdfast
