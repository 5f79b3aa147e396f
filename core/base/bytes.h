// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace holdfast
{

/// Raw bytes: file names, contents, packed attributes. Not text: no encoding is implied.
using Bytes = std::string;
using BytesView = std::string_view;

/// Well-formed UTF-8 (no surrogates, no overlong forms)?
[[nodiscard]] bool isUtf8(BytesView bytes) noexcept;

/// Characters that would end a line, move a terminal's cursor or reorder what stands around them:
/// the ones that displayName escapes.
[[nodiscard]] constexpr bool isUnsafeOnTerminals(char32_t code) noexcept
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// Name or path for people: control characters (C0, DEL, C1, bidi embeddings, overrides and
/// isolates, line separators) and bytes that are not UTF-8 become `\n`, `\t`, `\xNN`, `\u{NNNN}`
/// (lower-case digits), so that one name is always one line and never moves a terminal's cursor.
/// In a name that has such characters a backslash becomes `\\`, so that no two such names look the
/// same. A name without such characters stays as it is: so what is escaped already stays, too.
[[nodiscard]] std::string displayName(BytesView bytes);

/// Base64 (RFC 4648, padded) both ways; decoding answers an empty string for anything malformed.
[[nodiscard]] std::string toBase64(BytesView bytes);
[[nodiscard]] Bytes fromBase64(std::string_view text);

/// Lower-case hexadecimal both ways; decoding answers an empty string for anything malformed.
[[nodiscard]] std::string toHex(BytesView bytes);
[[nodiscard]] Bytes fromHex(std::string_view text);

}  // namespace holdfast
