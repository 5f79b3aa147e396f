// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "scan/ignore.h"

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// One name of a folder, as seen.
struct SeenEntry {
    Bytes name;
    Metadata metadata;
};

/// One folder of a source, as seen. Sub-folders that the scan goes into (or would, but for
/// `unreadable`) are among the entries.
struct FolderListing {
    RelPath folder;                  ///< below the source
    Metadata metadata;               ///< of the folder itself
    std::vector<SeenEntry> entries;  ///< files, symlinks, folders; sorted by name (bytes). Nothing
                                     ///< excluded, nothing special.
    /// Set when the folder could not be listed: `entries` says nothing then, and what is known
    /// below stays as it is.
    std::optional<Error> unreadable;
    /// Left out as a whole: it bears a CACHEDIR.TAG. (Its parent's listing, in which it is an
    /// entry, was delivered by then.) Set as well on the one listing of a scan whose subtree lies
    /// in anything left out (by a rule, a CACHEDIR.TAG or as an own folder). `entries` is empty
    /// then.
    bool excludedCache = false;
    /// Gone between its parent's listing and its own: it is not there. `entries` is empty then.
    bool vanished = false;
    std::vector<std::pair<Bytes, Error>>
        failed;  ///< names whose stat failed: reported, what is known of them stays; sorted
    std::vector<Bytes> special;  ///< sockets, FIFOs, devices: skipped with a log line; sorted
    /// Names that the rules left out (exclude, size). Known rows of these are forgotten like
    /// deleted files only when the person excluded them: the engine decides. Own folders,
    /// and files that a killed restore left unfinished, are in no list. Sorted.
    std::vector<Bytes> excluded;
};

struct ScanOptions {
    IgnoreRules ignore;
    bool excludeCaches = false;  ///< but never the source itself, which a person named
    std::optional<std::uint64_t> excludeLargerThan;  ///< bytes; regular files only
    /// Never entered, wherever they lie (backup root, log folder): by device and inode, so that a
    /// bind mount or a link changes nothing.
    std::vector<FileKey> ownFolders;
    int threads = 0;  ///< 0: chosen from the machine (waits overlap: more threads than cores)
};

/// Pulled by progress displays.
struct ScanProgress {
    std::atomic<std::int64_t> files{0};    ///< regular files and symlinks
    std::atomic<std::int64_t> folders{0};  ///< listed ones
    std::atomic<std::uint64_t> bytes{0};   ///< sum of the sizes of the regular files
};

/// Walks a source (or one subtree) in parallel and hands each folder to `receive`, on the calling
/// thread, one at a time; a folder always before those inside it, but otherwise in an order that
/// depends on the machine: whoever needs path order sorts what is left. Deterministic in content:
/// the same tree gives the same listings. Memory: bounded queue of listings; open descriptors:
/// bounded whatever the depth. Mount points inside are entered. Stops with Cancelled; nothing is
/// received after that. Fails only when `subtree` itself can't be reached (or no thread be had);
/// all else is reported in the listings.
[[nodiscard]] Result<void> scanTree(const FolderPtr &source, const RelPath &subtree,
                                    const ScanOptions &options, std::stop_token stop,
                                    ScanProgress &progress,
                                    const std::function<void(FolderListing &&)> &receive);

/// One folder with its direct names, and nothing below them. `excludedCache` when it, or a folder
/// on the way to it, is left out. Fails when it can't be reached: NotFound, NotAFolder (something
/// else stands there or on the way) and others.
[[nodiscard]] Result<FolderListing> scanFolder(const FolderPtr &source, const RelPath &folder,
                                               const ScanOptions &options, std::stop_token stop);

/// The folder that holds `path` (not empty), with this one name in it, wherever it belongs: among
/// the entries, in another list, or in none when nothing stands there. Else as scanFolder().
[[nodiscard]] Result<FolderListing> scanName(const FolderPtr &source, const RelPath &path,
                                             const ScanOptions &options);

/// Is this open folder removed, so that it lists as an empty one?
[[nodiscard]] bool isRemoved(const Folder &folder);

}  // namespace holdfast
