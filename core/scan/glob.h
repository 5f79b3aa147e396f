// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace holdfast
{

/// One compiled wildcard pattern of gitignore(5), matched against a whole relative path or against
/// one name (which holds no '/'): `*` and `?` and classes never match '/', `**` between slashes (or
/// at an end) spans folders, `\` quotes. Bytes; classes such as `[:alpha:]` are ASCII. Matching
/// allocates nothing and takes at most (pattern length × text length) steps. Immutable,
/// thread-safe.
class Glob
{
public:
    /// Nothing for a pattern that can't match anything: an unclosed `[`, an unknown `[:class:]`, a
    /// `\` at the end.
    [[nodiscard]] static std::optional<Glob> compile(BytesView pattern);
    [[nodiscard]] bool matches(BytesView text) const noexcept;

private:
    enum class Kind : std::uint8_t {
        Byte,         ///< this byte
        AnyByte,      ///< `?`
        Class,        ///< `[…]`
        Star,         ///< any run without '/'
        Spanning,     ///< `**` at the end: any run
        SpanFolders,  ///< `**/`: nothing, or any run that ends with '/'
    };
    struct Token {
        Kind kind = Kind::Byte;
        unsigned char byte = 0;
        std::uint32_t classIndex = 0;
    };
    using ByteClass = std::bitset<256>;

    enum class Shape : std::uint8_t {
        Literal,  ///< no wildcard: the text must equal `literal_`
        Suffix,   ///< `*literal` on a name: the text must end with `literal_`
        General,
    };

    Glob() = default;
    [[nodiscard]] std::size_t compileStars(BytesView pattern, std::size_t at, std::size_t literal);
    [[nodiscard]] std::optional<std::size_t> compileClass(BytesView pattern, std::size_t at);
    void chooseShape();
    [[nodiscard]] bool matchesByte(const Token &token, unsigned char byte) const noexcept;
    [[nodiscard]] bool matchesTokens(BytesView text) const noexcept;

    Shape shape_ = Shape::General;
    Bytes literal_;
    std::vector<Token> tokens_;
    std::vector<ByteClass> classes_;
};

}  // namespace holdfast
