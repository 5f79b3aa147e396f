// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "engine/change_list.h"
#include "fs/filesystem.h"
#include "model/check_slice.h"
#include "model/config.h"
#include "model/event.h"
#include "model/scan_request.h"
#include "model/stored.h"
#include "scan/scanner.h"

#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// A source that takes part in a run.
struct OpenSource {
    int index = 0;  ///< position in the configuration
    const SourceConfig *config = nullptr;
    SourceRecord record;
    FolderPtr root;
    /// Its deletions are held back when more than so many percent of its files are gone, whatever
    /// their number: the folder is another one than the one that was backed up.
    std::optional<double> guardedBeyond;
    bool mayClone = false;  ///< it stands on the destination's file system
    /// A person says that its files really are gone: neither it nor a folder of another drive in
    /// it is the empty place of a drive that is not mounted.
    bool isSaidGone = false;
};

/// The identity of the folder at `path`; nothing when there is none that can be opened.
[[nodiscard]] std::optional<FileKey> folderKey(FileSystem &fileSystem, const AbsPath &path);

/// A folder whose row has to be written.
struct FolderChange {
    int source = 0;
    RelPath path;
    Metadata metadata;
    bool isNew = true;
    bool accessDiffers = false;  ///< mode or owner: reported; times alone are not
};

/// What the scan of all sources found, before anything is read.
struct ScanFindings {
    ChangeList changes;
    std::vector<FolderChange> folders;
    std::vector<KnownFile> vanished;         ///< files and symlinks whose path is gone
    std::vector<KnownFile> excluded;         ///< known, and left out by the rules now
    std::vector<KnownFile> vanishedFolders;  ///< folder rows that go
    /// Known before this run, by source: of sources that were scanned wholly.
    std::map<SourceId, std::int64_t> knownFiles;
    std::set<int> incomplete;       ///< sources with folders that could not be read
    std::vector<RunEvent> reports;  ///< errors and notices, sorted
    std::int64_t unchanged = 0;
    std::int64_t files = 0;
    std::int64_t folderCount = 0;
    std::uint64_t bytes = 0;
    bool keepsUnchanged = true;  ///< unchanged files are among the changes, for one SKIP line each
};

struct SourceScanOptions {
    ChangeDetection detection = ChangeDetection::Metadata;
    HashAlgorithm algorithm = HashAlgorithm::Sha256;
    LogSkipped logSkipped = LogSkipped::Auto;
    std::vector<std::string> exclude;
    bool excludeCaches = false;
    std::optional<std::uint64_t> excludeLargerThan;
    std::vector<FileKey> ownFolders;
    /// Files in it are hashed although they look unchanged: the rolling check.
    std::optional<CheckSlice> recheck;
    int threads = 0;
};

/// With `log_skipped: auto`, runs of up to so many files have one SKIP line a file (contract §2).
inline constexpr std::int64_t kSkipLines = 10'000;

/// Scans one source, or parts of it, against the catalog and adds what it finds. Unchanged files
/// leave nothing behind but a count.
class SourceScan
{
public:
    SourceScan(Catalog &catalog, const SourceScanOptions &options, ScanFindings &findings);
    /// An error means that the source could not be scanned at all, or a stop: then nothing of it
    /// counts as vanished. What a request names costs no more than what lies there: whatever the
    /// size of the source.
    [[nodiscard]] Result<void> scan(const OpenSource &source, const ScanRequest &request,
                                    std::stop_token stop, RunProgress &progress);

private:
    [[nodiscard]] Result<void> scanSubtree(const OpenSource &source, const RelPath &subtree);
    [[nodiscard]] Result<void> compareNames(const OpenSource &source, const FolderListing &listing);
    [[nodiscard]] Result<void> receive(const OpenSource &source, const FolderListing &listing);
    [[nodiscard]] Result<bool> isEmptyMountPoint(const OpenSource &source,
                                                 const FolderListing &listing);
    void reportOthers(const OpenSource &source, const FolderListing &listing);
    [[nodiscard]] Result<void> compare(const OpenSource &source, const FolderListing &listing);
    [[nodiscard]] Result<void> both(const OpenSource &source, const FolderListing &listing,
                                    const SeenEntry &seen, const KnownName &known);
    void onlySeen(const OpenSource &source, const FolderListing &listing, const SeenEntry &seen);
    [[nodiscard]] Result<void> onlyKnown(const OpenSource &source, const FolderListing &listing,
                                         const KnownName &known);
    [[nodiscard]] Result<void> takeAway(const OpenSource &source, const RelPath &path,
                                        std::vector<KnownFile> &files);
    void noteLinks(const FolderListing &listing, const SeenEntry &seen);
    void addItem(const FolderListing &listing, const SeenEntry &seen, Change change, bool deferred);
    void addFolder(const OpenSource &source, const RelPath &path, const Metadata &metadata,
                   const KnownName *known);
    void report(RunEventKind kind, const OpenSource &source, const RelPath &path, std::string text);
    [[nodiscard]] bool isDeferred(const RelPath &path) const;

    // Parts of a source (source_scan_parts.cpp)
    [[nodiscard]] Result<void> scanParts(const OpenSource &source);
    [[nodiscard]] Result<void> lookInto(const OpenSource &source, const RelPath &folder);
    [[nodiscard]] Result<void> lookAt(const OpenSource &source, const RelPath &path);
    [[nodiscard]] Result<void> lookAtLinks(const OpenSource &source);
    [[nodiscard]] Result<bool> isBelowUnknown(const OpenSource &source, const RelPath &path);
    [[nodiscard]] Result<void> unreachable(const OpenSource &source, const RelPath &path,
                                           const Error &error);
    [[nodiscard]] Result<void> refreshFolder(const OpenSource &source,
                                             const FolderListing &listing);
    void goInto(RelPath folder);

    Catalog &catalog_;
    const SourceScanOptions &options_;
    ScanFindings &findings_;
    std::vector<KnownName> known_;         // of the folder at hand
    std::optional<std::uint32_t> folder_;  // its index in the change list, once it has items
    std::vector<RelPath> retypedFolders_;  // folders that stand where a file stood
    int source_ = 0;
    ScanOptions scanOptions_;  // of the source at hand
    std::stop_token stop_;
    RunProgress *progress_ = nullptr;
    const ScanRequest *request_ = nullptr;
    // Of a scan of parts
    bool shallow_ = false;         // folders that are new are noted, to be gone into later
    std::set<RelPath> goInto_;     // folders to be scanned with all below them
    std::set<RelPath> lookedAt_;   // names that were compared
    std::set<RelPath> refreshed_;  // folders whose own row was compared
    /// Files with several names of which one is new or changed: how many there are, and which of
    /// them were compared.
    struct Linked {
        std::uint64_t count = 0;
        std::set<RelPath> seen;
    };
    std::map<FileKey, Linked> fileLinks_;
    std::set<RelPath> taken_;  // what is gone, with all below it
};

}  // namespace holdfast
