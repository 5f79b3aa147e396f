// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>

namespace holdfast
{

/// So much of a file's beginning tells whether it looks encrypted; with less than
/// kEncryptionSampleMin nothing can be said.
inline constexpr std::size_t kEncryptionSample = 4096;
inline constexpr std::size_t kEncryptionSampleMin = 1024;

/// Does a file that begins like this look as if it had been encrypted: bytes that no statistics can
/// tell from chance, and not the beginning of a known kind of compressed file (an archive, a
/// picture, a film)? Pure. Used to tell a run of malicious rewrites; one file alone proves nothing.
[[nodiscard]] bool looksEncrypted(BytesView beginning) noexcept;

}  // namespace holdfast
