// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace holdfast
{

/// The content hashes of contract §2. The numbers are stored in the catalog: never change one.
enum class HashAlgorithm : std::uint8_t {
    None = 0,  ///< not hashed: folders
    Sha256 = 1,
    Sha384 = 2,
    Sha512 = 3,
    Sha3_256 = 4,
    Sha3_512 = 5,
    Blake2b = 6,  ///< 512 bits, as Python's hashlib.blake2b
    Blake2s = 7,  ///< 256 bits, as Python's hashlib.blake2s
};

/// `sha256` … as in the configuration and state.json.
[[nodiscard]] std::string_view hashName(HashAlgorithm algorithm) noexcept;
[[nodiscard]] std::optional<HashAlgorithm> hashFromName(std::string_view name) noexcept;
/// Size of the digest in bytes; 0 for None.
[[nodiscard]] std::size_t hashSize(HashAlgorithm algorithm) noexcept;

/// A content hash with the algorithm that made it: digests of different algorithms are never equal.
/// Fixed memory, no allocation. Default: no digest.
class Digest
{
public:
    Digest() = default;
    /// `bytes` must have hashSize(algorithm) bytes: anything else gives the empty digest.
    Digest(HashAlgorithm algorithm, BytesView bytes) noexcept;

    [[nodiscard]] bool isEmpty() const noexcept { return algorithm_ == HashAlgorithm::None; }
    [[nodiscard]] HashAlgorithm algorithm() const noexcept { return algorithm_; }
    [[nodiscard]] BytesView bytes() const noexcept
    {
        return {reinterpret_cast<const char *>(bytes_.data()), hashSize(algorithm_)};
    }
    [[nodiscard]] std::string hex() const { return toHex(bytes()); }
    /// The first 8 bytes as a number: the key of the catalog's content index.
    [[nodiscard]] std::int64_t prefix() const noexcept;

    friend bool operator==(const Digest &, const Digest &) = default;
    friend auto operator<=>(const Digest &, const Digest &) = default;

private:
    HashAlgorithm algorithm_ = HashAlgorithm::None;
    std::array<std::uint8_t, 64> bytes_{};
};

/// Hashes one content after the other, reusing its context. Not thread-safe: one for each worker.
class Hasher
{
public:
    virtual ~Hasher() = default;
    virtual void add(std::span<const char> data) = 0;
    /// The digest of all that was added since the last finish(); begins anew.
    [[nodiscard]] virtual Digest finish() = 0;
};

/// The fastest implementation for `algorithm` on this machine: OpenSSL's EVP, where it offers the
/// algorithm (measured against QCryptographicHash: SHA-256 10 times, SHA-512 4 times as fast with
/// SHA-NI and AVX, SHA-3 and BLAKE2 up to 1.2 times), else the portable one. Not for None.
[[nodiscard]] std::unique_ptr<Hasher> makeHasher(HashAlgorithm algorithm);
/// The portable implementation, for every algorithm: QCryptographicHash. Not for None.
[[nodiscard]] std::unique_ptr<Hasher> makePortableHasher(HashAlgorithm algorithm);

}  // namespace holdfast

template <>
struct std::hash<holdfast::Digest> {
    std::size_t operator()(const holdfast::Digest &digest) const noexcept
    {
        return static_cast<std::size_t>(digest.prefix());
    }
};
