// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/path.h"
#include "model/answers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

// What the window shows before something is done, and how a backup looks from above: values.

/// How much changed within one span of time, by when the runs began that found it.
struct ChangeCount {
    TimeNs from = 0;          ///< start of the span
    std::int64_t files = 0;   ///< and symlinks: new, changed (properties too), moved, deleted ones
    std::uint64_t bytes = 0;  ///< of new contents, as large as the files are
};

/// What one name takes in the backup, with all below it: sizes of the files. Where copies share
/// their blocks they take less.
struct FolderUsage {
    std::string source;
    RelPath path;            ///< empty: the whole source
    bool isFolder = false;   ///< as it is now; of a name that is gone: something was below it
    std::int64_t files = 0;  ///< live files and symlinks
    std::uint64_t currentBytes = 0;  ///< live files, duplicates too
    std::uint64_t pastBytes = 0;     ///< kept versions and deleted copies of what stood there
};

/// One content of one file: a version, or the state at a time, or the last deleted copy; none of
/// these: the present one.
struct ContentRequest {
    NamedPath path;
    std::optional<std::int64_t> version;
    std::optional<TimeNs> at;
    bool deleted = false;
};

struct StoredContent {
    Bytes bytes;             ///< the first ones; of a symlink, of its target
    std::uint64_t size = 0;  ///< of all
};

/// What retention would do.
struct RetentionPreview {
    PruneReport report;
    /// Kept past copies of all sources before and after, by age (since they were superseded or
    /// deleted): within the last day, week, month (30 days), 3 months (91), year (365), 2 years
    /// (730), older. Always all seven.
    struct AgeGroup {
        TimeNs upTo = 0;  ///< age, ns; 0: any, or not known
        std::int64_t before = 0;
        std::int64_t after = 0;
        std::uint64_t bytesBefore = 0;
        std::uint64_t bytesAfter = 0;
    };
    std::vector<AgeGroup> ages;
};

/// The exclude rules to count with.
struct CountRules {
    std::vector<std::string> exclude;  ///< gitignore lines, in order
    bool excludeCaches = false;
    std::optional<std::uint64_t> excludeLargerThan;
    /// Holdfast's own folders (the backup, the logs), which are never part of a source.
    std::vector<AbsPath> ownFolders;
};

/// What a folder holds, as a source. Files count symlinks, which have no bytes.
struct FolderCount {
    std::int64_t files = 0;
    std::uint64_t bytes = 0;
    /// Left out by a rule, as part of a cache folder, or as too large; all in an excluded folder.
    std::int64_t excludedFiles = 0;
    std::uint64_t excludedBytes = 0;
    std::int64_t unreadable = 0;  ///< folders that could not be looked into, but for excluded ones
    /// What each rule of CountRules::exclude leaves out (as the one that decided, about it or about
    /// a folder that it lies in), one each, in their order; a `!` rule: what it brings back.
    struct Matched {
        std::int64_t files = 0;
        std::uint64_t bytes = 0;
        /// How many names it decided about itself, folders too, and the first ones of them by path.
        std::int64_t names = 0;
        std::vector<RelPath> examples;
        static constexpr std::size_t kMostExamples = 200;
    };
    std::vector<Matched> rules;
    bool isComplete = false;  ///< false: still counting, or stopped
};

/// A folder seen as a destination, without writing anything. Of one that does not exist yet: what
/// the nearest folder above it tells.
struct DestinationInfo {
    AbsPath folder;
    bool exists = false;
    bool isWritable = false;
    std::uint64_t freeBytes = 0;  ///< for this user
    std::uint64_t totalBytes = 0;
    std::string fileSystem;  ///< `ext4`, `btrfs`, `vfat`, `fuse.sshfs` …; empty: not known
    // What is known of file systems of this type; the first run finds out by trying.
    bool canShareBlocks = false;  ///< duplicates take no space
    bool hasHardLinks = true;
    bool keepsModes = true;         ///< modes, owners, attributes; else the catalog holds them
    std::uint64_t largestFile = 0;  ///< bytes; 0: no limit known
    /// What stands there already.
    enum class Holds : std::uint8_t {
        Nothing,   ///< an empty folder (or what a new drive has), or none yet
        Backup,    ///< a backup of Holdfast, also one that lost its `.holdfast`
        Original,  ///< a backup of the original Python tool
        Files,     ///< something else
    };
    Holds holds = Holds::Nothing;
    /// The folders that a Backup was made of, as far as it tells: names, paths, and whether they
    /// are there.
    std::vector<SourceStatus> sources;
    bool isOwn = false;    ///< this user has backed up to it from this machine
    bool isOlder = false;  ///< its state is older than what this user saw of it last
};

}  // namespace holdfast
