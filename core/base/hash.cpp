// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <QCryptographicHash>

#include <cstdio>
#include <cstdlib>
#include <openssl/evp.h>

namespace holdfast
{
namespace
{

struct Description {
    HashAlgorithm algorithm;
    std::string_view name;
    std::size_t size;
    QCryptographicHash::Algorithm portable;
    const char *evpName;
};

constexpr std::array<Description, 7> kDescriptions{{
    {HashAlgorithm::Sha256, "sha256", 32, QCryptographicHash::Sha256, "SHA2-256"},
    {HashAlgorithm::Sha384, "sha384", 48, QCryptographicHash::Sha384, "SHA2-384"},
    {HashAlgorithm::Sha512, "sha512", 64, QCryptographicHash::Sha512, "SHA2-512"},
    {HashAlgorithm::Sha3_256, "sha3_256", 32, QCryptographicHash::Sha3_256, "SHA3-256"},
    {HashAlgorithm::Sha3_512, "sha3_512", 64, QCryptographicHash::Sha3_512, "SHA3-512"},
    {HashAlgorithm::Blake2b, "blake2b", 64, QCryptographicHash::Blake2b_512, "BLAKE2B-512"},
    {HashAlgorithm::Blake2s, "blake2s", 32, QCryptographicHash::Blake2s_256, "BLAKE2S-256"},
}};

const Description *describe(HashAlgorithm algorithm) noexcept
{
    for (const Description &description : kDescriptions) {
        if (description.algorithm == algorithm) {
            return &description;
        }
    }
    return nullptr;
}

/// A hash that can't be computed must never look like one: equal hashes are taken for equal files.
void require(bool ok, const char *what)
{
    if (!ok) {
        std::fprintf(stderr, "holdfast: hashing failed: %s\n", what);
        std::abort();
    }
}

class PortableHasher final : public Hasher
{
public:
    explicit PortableHasher(const Description &description)
        : algorithm_(description.algorithm), hash_(description.portable)
    {
    }

    void add(std::span<const char> data) override
    {
        hash_.addData(QByteArrayView(data.data(), static_cast<qsizetype>(data.size())));
    }

    Digest finish() override
    {
        const QByteArrayView result = hash_.resultView();
        const Digest digest(algorithm_,
                            BytesView(result.data(), static_cast<std::size_t>(result.size())));
        require(!digest.isEmpty(), "a digest of the wrong size");
        hash_.reset();
        return digest;
    }

private:
    HashAlgorithm algorithm_;
    QCryptographicHash hash_;
};

struct FreeEvp {
    void operator()(EVP_MD *digest) const noexcept { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const noexcept { EVP_MD_CTX_free(context); }
};

using EvpDigest = std::unique_ptr<EVP_MD, FreeEvp>;
using EvpContext = std::unique_ptr<EVP_MD_CTX, FreeEvp>;

/// The context is made and the algorithm looked up once: per small file, both cost more than the
/// hashing.
class EvpHasher final : public Hasher
{
public:
    EvpHasher(HashAlgorithm algorithm, EvpDigest digest, EvpContext context)
        : algorithm_(algorithm), digest_(std::move(digest)), context_(std::move(context))
    {
    }

    void add(std::span<const char> data) override
    {
        require(EVP_DigestUpdate(context_.get(), data.data(), data.size()) == 1, "update");
    }

    Digest finish() override
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> buffer;
        unsigned size = 0;
        require(EVP_DigestFinal_ex(context_.get(), buffer.data(), &size) == 1, "final");
        const Digest digest(algorithm_,
                            BytesView(reinterpret_cast<const char *>(buffer.data()), size));
        require(!digest.isEmpty(), "a digest of the wrong size");
        require(EVP_DigestInit_ex2(context_.get(), digest_.get(), nullptr) == 1, "begin");
        return digest;
    }

private:
    HashAlgorithm algorithm_;
    EvpDigest digest_;
    EvpContext context_;
};

// A pool's threads are not joined by the system: the last steps of one may come while the process
// ends. OpenSSL's clean-up at exit would take away what its clean-up of a thread then uses.
void keepLibraryUntilTheEnd()
{
    static const bool done = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;
    require(done, "start");
}

/// Null when this machine's OpenSSL does not offer the algorithm.
std::unique_ptr<Hasher> makeEvpHasher(const Description &description)
{
    keepLibraryUntilTheEnd();
    EvpDigest digest(EVP_MD_fetch(nullptr, description.evpName, nullptr));
    EvpContext context(EVP_MD_CTX_new());
    if (!digest || !context || EVP_DigestInit_ex2(context.get(), digest.get(), nullptr) != 1) {
        return nullptr;
    }
    return std::make_unique<EvpHasher>(description.algorithm, std::move(digest),
                                       std::move(context));
}

}  // namespace

std::string_view hashName(HashAlgorithm algorithm) noexcept
{
    const Description *description = describe(algorithm);
    return description != nullptr ? description->name : "none";
}

std::optional<HashAlgorithm> hashFromName(std::string_view name) noexcept
{
    for (const Description &description : kDescriptions) {
        if (description.name == name) {
            return description.algorithm;
        }
    }
    return std::nullopt;
}

std::size_t hashSize(HashAlgorithm algorithm) noexcept
{
    const Description *description = describe(algorithm);
    return description != nullptr ? description->size : 0;
}

Digest::Digest(HashAlgorithm algorithm, BytesView bytes) noexcept
{
    if (!bytes.empty() && bytes.size() == hashSize(algorithm)) {
        algorithm_ = algorithm;
        std::memcpy(bytes_.data(), bytes.data(), bytes.size());
    }
}

std::int64_t Digest::prefix() const noexcept
{
    // Big-endian, so that the number is the same on every machine that reads the catalog.
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        number = number << 8U | bytes_[i];
    }
    return static_cast<std::int64_t>(number);
}

std::unique_ptr<Hasher> makeHasher(HashAlgorithm algorithm)
{
    const Description *description = describe(algorithm);
    require(description != nullptr, "no algorithm");
    if (auto hasher = makeEvpHasher(*description)) {
        return hasher;
    }
    return std::make_unique<PortableHasher>(*description);
}

std::unique_ptr<Hasher> makePortableHasher(HashAlgorithm algorithm)
{
    const Description *description = describe(algorithm);
    require(description != nullptr, "no algorithm");
    return std::make_unique<PortableHasher>(*description);
}

}  // namespace holdfast
