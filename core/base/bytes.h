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

/// Name or path for people: control characters (C0, DEL, C1, bidi overrides, line separators),
/// backslashes before them and bytes that are not UTF-8 become `\n`, `\t`, `\xNN`, `\u{NNNN}`, so
/// that one name is always one line and never moves a terminal's cursor. A name without such
/// characters stays as it is.
[[nodiscard]] std::string displayName(BytesView bytes);

/// Base64 (RFC 4648, padded) both ways; decoding answers an empty string for anything malformed.
[[nodiscard]] std::string toBase64(BytesView bytes);
[[nodiscard]] Bytes fromBase64(std::string_view text);

/// Lower-case hexadecimal both ways; decoding answers an empty string for anything malformed.
[[nodiscard]] std::string toHex(BytesView bytes);
[[nodiscard]] Bytes fromHex(std::string_view text);

}  // namespace holdfast
