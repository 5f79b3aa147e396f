// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check_slice.h"

namespace holdfast
{
namespace
{

constexpr std::uint64_t kCircle = std::uint64_t{1} << 32U;
constexpr TimeNs kHour = 3600 * kSecond;

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Its value is kept on disk by way of
// `begin`, so it must not change.
constexpr std::uint64_t kBasis = 0xcbf29ce484222325;
constexpr std::uint64_t kPrime = 0x100000001b3;

std::uint64_t add(std::uint64_t hash, BytesView bytes) noexcept
{
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    }
    return hash;
}

// Names that differ in their last character stand close together until every bit depends on every
// other: the finalizer of MurmurHash3, https://github.com/aappleby/smhasher.
std::uint64_t spread(std::uint64_t hash) noexcept
{
    hash = (hash ^ (hash >> 33U)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33U)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33U);
}

}  // namespace

bool CheckSlice::contains(BytesView folder, BytesView name) const noexcept
{
    std::uint64_t hash = add(kBasis, folder);
    if (!folder.empty()) {
        hash = add(hash, "/");
    }
    hash = add(hash, name);
    const auto place = static_cast<std::uint32_t>(spread(hash) >> 32U);
    return static_cast<std::uint32_t>(place - begin) < length;
}

std::optional<CheckSlice> dueSlice(std::uint32_t begin, TimeNs checked, TimeNs now,
                                   double cycleDays) noexcept
{
    if (cycleDays <= 0 || now < checked || now - checked < kHour) {
        return std::nullopt;
    }
    const double share =
        static_cast<double>(now - checked) / (static_cast<double>(kDay) * cycleDays);
    return CheckSlice{
        begin,
        share >= 1 ? kCircle : static_cast<std::uint64_t>(share * static_cast<double>(kCircle))};
}

}  // namespace holdfast
