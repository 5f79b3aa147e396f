// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config_values.h"

namespace holdfast
{

// The names of contract §2, for reading and for writing.

inline constexpr std::array<ConfigChoice<LayoutMode>, 3> kLayoutModes{
    {{"auto", LayoutMode::Auto}, {"flat", LayoutMode::Flat}, {"by_source", LayoutMode::BySource}}};
inline constexpr std::array<ConfigChoice<HashAlgorithm>, 7> kHashAlgorithms{
    {{"sha256", HashAlgorithm::Sha256},
     {"sha384", HashAlgorithm::Sha384},
     {"sha512", HashAlgorithm::Sha512},
     {"sha3_256", HashAlgorithm::Sha3_256},
     {"sha3_512", HashAlgorithm::Sha3_512},
     {"blake2b", HashAlgorithm::Blake2b},
     {"blake2s", HashAlgorithm::Blake2s}}};
inline constexpr std::array<ConfigChoice<ChangeDetection>, 2> kChangeDetections{
    {{"metadata", ChangeDetection::Metadata}, {"content", ChangeDetection::Content}}};
inline constexpr std::array<ConfigChoice<DuplicatesMode>, 2> kDuplicatesModes{
    {{"separate", DuplicatesMode::Separate}, {"in_place", DuplicatesMode::InPlace}}};
inline constexpr std::array<ConfigChoice<DuplicatesStorage>, 4> kDuplicatesStorages{
    {{"auto", DuplicatesStorage::Auto},
     {"copy", DuplicatesStorage::Copy},
     {"clone", DuplicatesStorage::Clone},
     {"link", DuplicatesStorage::Link}}};

template <class T, std::size_t N>
[[nodiscard]] std::string_view choiceName(const std::array<ConfigChoice<T>, N> &choices, T value)
{
    for (const auto &[name, meaning] : choices) {
        if (meaning == value) {
            return name;
        }
    }
    return choices.front().first;
}

}  // namespace holdfast
