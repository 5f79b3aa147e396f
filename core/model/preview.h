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

/// How much changed within one span of time.
struct ChangeCount {
    TimeNs from = 0;         ///< start of the span
    std::int64_t files = 0;  ///< new, changed, moved and deleted ones
    std::uint64_t bytes = 0;  ///< new content that was stored
};

/// What one name takes in the backup, with all below it.
struct FolderUsage {
    std::string source;
    RelPath path;
    bool isFolder = false;
    std::int64_t files = 0;
    std::uint64_t currentBytes = 0;  ///< live files, duplicates too
    std::uint64_t pastBytes = 0;     ///< kept versions and deleted copies
};

/// One content of one file: a version, or the state at a time; neither: the present one.
struct ContentRequest {
    NamedPath path;
    std::optional<std::int64_t> version;
    std::optional<TimeNs> at;
    bool deleted = false;
};

struct StoredContent {
    Bytes bytes;             ///< the first ones
    std::uint64_t size = 0;  ///< of all
};

/// What retention would do.
struct RetentionPreview {
    PruneReport report;
    /// Kept past copies before and after, by age: within the last day, week, month, 3 months, year,
    /// 2 years, older.
    struct AgeGroup {
        TimeNs upTo = 0;  ///< age; 0: any
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
};

/// What a folder holds, as a source.
struct FolderCount {
    std::int64_t files = 0;
    std::uint64_t bytes = 0;
    std::int64_t excludedFiles = 0;
    std::uint64_t excludedBytes = 0;
    std::int64_t unreadable = 0;  ///< folders that could not be looked into
    /// What each rule of CountRules::exclude leaves out (as the one that decided), in its order; a
    /// `!` rule: what it brings back.
    struct Matched {
        std::int64_t files = 0;
        std::uint64_t bytes = 0;
        std::vector<RelPath> examples;  ///< the first few names it decided about, folders too
    };
    std::vector<Matched> rules;
    bool isComplete = false;  ///< false: still counting, or stopped
};

/// A folder seen as a destination.
struct DestinationInfo {
    AbsPath folder;
    bool exists = false;
    bool isWritable = false;
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
    std::string fileSystem;      ///< `ext4`, `btrfs` …
    bool canShareBlocks = false;  ///< duplicates take no space
    bool hasHardLinks = true;
    bool keepsModes = true;   ///< modes, owners, attributes; else the catalog holds them
    std::uint64_t largestFile = 0;  ///< 0: no limit known
    /// What stands there already.
    enum class Holds : std::uint8_t {
        Nothing,   ///< an empty folder, or none yet
        Backup,    ///< a backup of Holdfast
        Original,  ///< a backup of the original Python tool
        Files,     ///< something else
    };
    Holds holds = Holds::Nothing;
    /// The folders that a Backup was made of, as far as it tells: names, paths, and whether they
    /// are there.
    std::vector<SourceStatus> sources;
};

}  // namespace holdfast
