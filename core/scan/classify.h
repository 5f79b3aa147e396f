// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "model/config.h"
#include "model/entry.h"
#include "model/stored.h"

namespace holdfast
{

/// The part of a known row that change detection needs.
struct KnownState {
    EntryType type = EntryType::File;
    Fingerprint fingerprint;
    std::uint32_t mode = 0;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    TimeNs recordedAt = 0;
    HashAlgorithm algorithm = HashAlgorithm::None;
    bool inconsistent = false;
};

enum class Change : std::uint8_t {
    Unchanged,  ///< nothing to read, nothing to record
    New,        ///< not known
    MustRead,   ///< content may have changed: copy while hashing
    MustHash,   ///< content has most likely not changed (only ctime, inode or trust differ): hash
                ///< first
    Retyped,    ///< a folder that was a file or link, or the other way round
    FolderChanged,  ///< a folder whose mode, owner or times differ
};

/// Contract §2, change_detection, with git's racy rule: a fingerprint that was recorded too close
/// to the file's own times may hide a later change within the same tick of the file system's clock,
/// and is not trusted. Pure. `known` null: the path is not known. A changed hash algorithm means
/// MustHash once.
[[nodiscard]] Change classify(const Metadata &seen, const KnownState *known,
                              ChangeDetection detection, HashAlgorithm configured) noexcept;

/// The racy rule alone: may a fingerprint with these times, taken at `recordedAt`, hide a change?
[[nodiscard]] bool isRacy(const Fingerprint &fingerprint, TimeNs recordedAt) noexcept;

/// Was this file's fingerprint recorded while it could be trusted, and does `seen` have the same?
/// Then nothing says that anybody changed the file since.
[[nodiscard]] bool isTrustedStill(const KnownFile &known, const Metadata &seen) noexcept;

}  // namespace holdfast
