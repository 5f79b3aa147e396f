// SPDX-License-Identifier: GPL-3.0-or-later
// Mode, owner, times and attributes of stored copies, also of those that share one file.
#include "exec/executor_step.h"

#include "exec/copy.h"

#include <algorithm>
#include <map>
#include <set>

namespace holdfast
{

Result<void> Executor::applyProperties(Step &step)
{
    const KnownFile &row = *step.intent.change.put;
    const KnownFile &known = *step.action().known;
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(row.properties.attributes));
    const bool touchesAttributes = row.properties.attributes != known.properties.attributes;
    NodeProperties properties =
        storedProperties(row.type, row.properties, touchesAttributes ? &attributes : nullptr);
    Result<Metadata> there = backup_.stat(row.stored);
    if (!there && isAbsent(there.error())) {
        Error missing = std::move(there).error();
        missing.detail = "the stored copy is missing: verify --repair makes it anew";
        return missing;
    }
    HOLDFAST_ASSIGN(const Metadata present, std::move(there));
    if (row.type == EntryType::Symlink && present.type == EntryType::File) {
        properties.mode = kStoredLinkMode;
    }
    if (present.type == EntryType::File && present.links > 1) {
        // A row that was no link until now can share its copy only with new names of the same file.
        const bool sharedLikeSource =
            row.hardLinked && (!known.hardLinked || row.fileKey() == known.fileKey());
        if (duplicates_ == DuplicatesStorage::Link) {
            HOLDFAST_ASSIGN(step.staysShared,
                            sharedLikeSource ? isOfOtherFiles(row, present) : Result<bool>(true));
            if (step.staysShared) {
                return {};  // the catalog has them, and a restore is exact
            }
        } else if (!sharedLikeSource) {
            return unshare(row, properties);
        }
    }
    HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(row.stored.parent()));
    backup_.markChanged(row.stored, row.type);
    return folder->setProperties(row.stored.name(), properties);
}

// The stored copy shares its inode with another file's copy that does not change with it.
Result<void> Executor::unshare(const KnownFile &row, const NodeProperties &properties)
{
    HOLDFAST_ASSIGN(const RelPath copy, newLink());
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(row.properties.attributes));
    NodeProperties complete = properties;
    complete.attributes = &attributes;
    HOLDFAST_TRY(copyStored(row.stored, copy, complete));
    HOLDFAST_TRY(backup_.barrier({copy}));
    return backup_.rename(copy, row.stored, IfTaken::Replace);
}

// Other live rows whose stored copy is this very file.
Result<std::vector<KnownFile>> Executor::sharersOf(const KnownFile &row, const Metadata &present)
{
    HOLDFAST_ASSIGN(std::vector<KnownFile> rows, catalog_.filesWith(row.hash));
    std::erase_if(rows, [&](const KnownFile &other) {
        if (other.source == row.source && other.path == row.path) {
            return true;
        }
        const Result<Metadata> there = backup_.stat(other.stored);
        return !there || there->inode != present.inode || there->device != present.device;
    });
    return rows;
}

Result<bool> Executor::isOfOtherFiles(const KnownFile &row, const Metadata &present)
{
    HOLDFAST_ASSIGN(const std::vector<KnownFile> sharers, sharersOf(row, present));
    return std::any_of(sharers.begin(), sharers.end(),
                       [&](const KnownFile &sharer) { return sharer.fileKey() != row.fileKey(); });
}

// A shared copy keeps the properties of the file that was stored first, but never access that none
// of its files gives any more.
Result<void> Executor::narrowShared(std::vector<Step> &steps)
{
    // The catalog does not have them yet.
    std::map<std::pair<SourceId, RelPath>, std::uint32_t> modes;
    for (const Step &step : steps) {
        if (const std::optional<KnownFile> &row = step.intent.change.put; row && !step.failed()) {
            modes[{row->source, row->path}] = row->properties.mode;
        }
    }
    std::set<FileKey> narrowed;
    const auto narrow = [&](const KnownFile &row) -> Result<void> {
        HOLDFAST_ASSIGN(const Metadata present, backup_.stat(row.stored));
        if (narrowed.contains({present.device, present.inode})) {
            return {};
        }
        NodeProperties properties = storedProperties(row.type, row.properties, nullptr);
        if ((present.mode & ~properties.mode) == 0) {
            return {};
        }
        // The same for each of its names: there may be thousands.
        narrowed.insert({present.device, present.inode});
        HOLDFAST_ASSIGN(const std::vector<KnownFile> sharers, sharersOf(row, present));
        for (const KnownFile &sharer : sharers) {
            const auto changed = modes.find({sharer.source, sharer.path});
            properties.mode |= changed == modes.end() ? sharer.properties.mode : changed->second;
        }
        properties.mode &= present.mode;
        if (properties.mode == present.mode) {
            return {};
        }
        properties.owner.reset();
        properties.mtime = present.mtime;
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(row.stored.parent()));
        backup_.markChanged(row.stored, row.type);
        return folder->setProperties(row.stored.name(), properties);
    };
    for (Step &step : steps) {
        if (step.staysShared && !step.failed()) {
            HOLDFAST_TRY(undoFailed(step, narrow(*step.intent.change.put)));
        }
    }
    return {};
}

}  // namespace holdfast
