// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source_scan.h"

#include <algorithm>
#include <functional>

namespace holdfast
{
namespace
{

KnownState stateOf(const KnownName &known)
{
    KnownState state;
    state.type = known.type;
    state.fingerprint = known.fingerprint;
    state.mode = known.mode;
    state.uid = known.uid;
    state.gid = known.gid;
    state.recordedAt = known.recordedAt;
    state.algorithm = known.algorithm;
    state.inconsistent = known.inconsistent;
    return state;
}

bool isFolder(EntryType type)
{
    return type == EntryType::Folder;
}

bool contains(const std::vector<Bytes> &sorted, BytesView name)
{
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

}  // namespace

std::optional<FileKey> folderKey(FileSystem &fileSystem, const AbsPath &path)
{
    const Result<FolderPtr> folder = fileSystem.open(path);
    const Result<Metadata> metadata = folder ? (*folder)->stat() : Result<Metadata>(folder.error());
    return metadata ? std::optional(FileKey{metadata->device, metadata->inode}) : std::nullopt;
}

SourceScan::SourceScan(Catalog &catalog, const SourceScanOptions &options, ScanFindings &findings)
    : catalog_(catalog), options_(options), findings_(findings)
{
    findings_.keepsUnchanged = options_.logSkipped != LogSkipped::No;
}

Result<void> SourceScan::scan(const OpenSource &source, const ScanRequest &request,
                              std::stop_token stop, RunProgress &progress)
{
    std::vector<std::string> rules = options_.exclude;
    rules.insert(rules.end(), source.config->exclude.begin(), source.config->exclude.end());
    scanOptions_.ignore = IgnoreRules(rules);
    scanOptions_.excludeCaches = options_.excludeCaches;
    scanOptions_.excludeLargerThan = options_.excludeLargerThan;
    scanOptions_.ownFolders = options_.ownFolders;
    scanOptions_.threads = options_.threads;
    source_ = source.index;
    stop_ = std::move(stop);
    progress_ = &progress;
    request_ = &request;
    shallow_ = false;
    goInto_.clear();
    lookedAt_.clear();
    refreshed_.clear();
    fileLinks_.clear();
    taken_.clear();
    retypedFolders_.clear();
    const std::size_t vanished = findings_.vanished.size();
    const std::size_t excluded = findings_.excluded.size();
    const std::size_t folders = findings_.vanishedFolders.size();
    Result<void> scanned = request.isWhole() ? scanSubtree(source, RelPath()) : scanParts(source);
    if (!scanned) {
        findings_.vanished.resize(vanished);
        findings_.excluded.resize(excluded);
        findings_.vanishedFolders.resize(folders);
    }
    return scanned;
}

Result<void> SourceScan::scanSubtree(const OpenSource &source, const RelPath &subtree)
{
    findings_.knownFiles[source.record.id] += 0;
    Result<void> failure;
    std::stop_source broken;
    const std::stop_callback forward(stop_, [&broken] { broken.request_stop(); });
    ScanProgress scanProgress;
    const std::int64_t filesBefore = progress_->filesSeen;
    const std::uint64_t bytesBefore = progress_->bytesSeen;
    const auto take = [&](FolderListing &&listing) {
        progress_->filesSeen = filesBefore + scanProgress.files;
        progress_->bytesSeen = bytesBefore + scanProgress.bytes;
        if (failure.ok()) {
            failure = receive(source, listing);
            if (!failure) {
                broken.request_stop();
            }
        }
    };
    Result<void> scanned =
        scanTree(source.root, subtree, scanOptions_, broken.get_token(), scanProgress, take);
    return failure.ok() ? std::move(scanned) : std::move(failure);
}

void SourceScan::report(RunEventKind kind, const OpenSource &source, const RelPath &path,
                        std::string text)
{
    RunEvent event;
    event.kind = kind;
    event.source = source.record.name;
    event.path = path;
    event.text = std::move(text);
    findings_.reports.push_back(std::move(event));
}

bool SourceScan::isDeferred(const RelPath &path) const
{
    return std::any_of(retypedFolders_.begin(), retypedFolders_.end(),
                       [&](const RelPath &folder) { return path.isWithin(folder); });
}

Result<void> SourceScan::receive(const OpenSource &source, const FolderListing &listing)
{
    folder_.reset();
    ++findings_.folderCount;
    if (listing.vanished) {
        return {};
    }
    if (listing.unreadable) {
        findings_.incomplete.insert(source.index);
        report(RunEventKind::Error, source, listing.folder, listing.unreadable->reason());
        return {};
    }
    if (listing.excludedCache) {
        return takeAway(source, listing.folder, findings_.excluded);
    }
    reportOthers(source, listing);
    return compare(source, listing);
}

void SourceScan::reportOthers(const OpenSource &source, const FolderListing &listing)
{
    for (const auto &[name, error] : listing.failed) {
        report(RunEventKind::Error, source, listing.folder / name, error.reason());
    }
    for (const Bytes &name : listing.special) {
        report(RunEventKind::Notice, source, listing.folder / name,
               "skipped: a socket, FIFO or device holds no content");
    }
}

Result<void> SourceScan::compare(const OpenSource &source, const FolderListing &listing)
{
    HOLDFAST_TRY(catalog_.namesInFolder(source.record.id, listing.folder, known_));
    HOLDFAST_ASSIGN(const bool isUnmounted, isEmptyMountPoint(source, listing));
    if (isUnmounted) {
        return {};
    }
    auto known = known_.begin();
    if (listing.folder.isEmpty()) {
        const bool hasRow = known != known_.end() && known->name.empty();
        addFolder(source, listing.folder, listing.metadata, hasRow ? &*known : nullptr);
        if (hasRow) {
            ++known;
        }
    }
    for (auto row = known; row != known_.end(); ++row) {
        findings_.knownFiles[source.record.id] += isFolder(row->type) ? 0 : 1;
    }
    known_.erase(known_.begin(), known);
    return compareNames(source, listing);
}

// A drive below the source that is not mounted leaves an empty folder on another one: contract §5
// holds for it as for a whole source. Its row stays as it is, so that it is known again.
Result<bool> SourceScan::isEmptyMountPoint(const OpenSource &source, const FolderListing &listing)
{
    const bool isEmpty = listing.entries.empty() && listing.excluded.empty() &&
                         listing.special.empty() && listing.failed.empty();
    if (!isEmpty || known_.empty() || listing.folder.isEmpty() || source.isSaidGone) {
        return false;
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                    catalog_.find(source.record.id, listing.folder));
    if (!row || row->type != EntryType::Folder || row->fingerprint.inode == 0 ||
        row->fingerprint.device == listing.metadata.device) {
        return false;
    }
    std::erase_if(findings_.folders, [&](const FolderChange &change) {
        return change.source == source_ && change.path == listing.folder;
    });
    findings_.incomplete.insert(source.index);
    report(RunEventKind::Error, source, listing.folder,
           "the folder is empty, and not on the drive that was backed up: is that one mounted? If "
           "its files really were deleted: run --accept-mass-change");
    return true;
}

// What stands in the folder against what is known of it, by name.
Result<void> SourceScan::compareNames(const OpenSource &source, const FolderListing &listing)
{
    auto known = known_.begin();
    auto seen = listing.entries.begin();
    while (seen != listing.entries.end() || known != known_.end()) {
        if (known == known_.end() || (seen != listing.entries.end() && seen->name < known->name)) {
            onlySeen(source, listing, *seen++);
        } else if (seen == listing.entries.end() || known->name < seen->name) {
            HOLDFAST_TRY(onlyKnown(source, listing, *known++));
        } else {
            HOLDFAST_TRY(both(source, listing, *seen++, *known++));
        }
    }
    for (const SeenEntry &entry : listing.entries) {
        if (!isFolder(entry.metadata.type)) {
            ++findings_.files;
            findings_.bytes += entry.metadata.size;
        }
    }
    return {};
}

void SourceScan::addItem(const FolderListing &listing, const SeenEntry &seen, Change change,
                         bool deferred)
{
    if (!folder_) {
        folder_ = findings_.changes.addFolder(source_, listing.folder);
    }
    findings_.changes.add(*folder_, seen.name, seen.metadata, change, deferred);
    if (change != Change::Unchanged && !request_->isWhole()) {
        noteLinks(listing, seen);
    }
}

void SourceScan::noteLinks(const FolderListing &listing, const SeenEntry &seen)
{
    if (seen.metadata.type == EntryType::File && seen.metadata.links > 1) {
        Linked &linked = fileLinks_[FileKey{seen.metadata.device, seen.metadata.inode}];
        linked.count = seen.metadata.links;
        linked.seen.insert(listing.folder / seen.name);
    }
}

void SourceScan::addFolder(const OpenSource &source, const RelPath &path, const Metadata &metadata,
                           const KnownName *known)
{
    if (shallow_ && !refreshed_.insert(path).second) {
        return;
    }
    FolderChange change;
    change.source = source.index;
    change.path = path;
    change.metadata = metadata;
    change.isNew = known == nullptr;
    if (known != nullptr) {
        const KnownState state = stateOf(*known);
        if (classify(metadata, &state, options_.detection, options_.algorithm) ==
            Change::Unchanged) {
            return;
        }
        change.accessDiffers = known->mode != metadata.mode || known->uid != metadata.uid ||
                               known->gid != metadata.gid;
    }
    findings_.folders.push_back(std::move(change));
}

void SourceScan::onlySeen(const OpenSource &source, const FolderListing &listing,
                          const SeenEntry &seen)
{
    if (isFolder(seen.metadata.type)) {
        RelPath path = listing.folder / seen.name;
        addFolder(source, path, seen.metadata, nullptr);
        goInto(std::move(path));
    } else {
        addItem(listing, seen, Change::New, isDeferred(listing.folder));
    }
}

Result<void> SourceScan::both(const OpenSource &source, const FolderListing &listing,
                              const SeenEntry &seen, const KnownName &known)
{
    const KnownState state = stateOf(known);
    Change change = classify(seen.metadata, &state, options_.detection, options_.algorithm);
    if (change == Change::Unchanged && options_.recheck && seen.metadata.type == EntryType::File &&
        options_.recheck->contains(listing.folder.bytes(), seen.name)) {
        change = Change::MustHash;
    }
    const bool isFile = seen.metadata.type == EntryType::File && known.type == EntryType::File;
    if (isFile && !request_->except.empty() &&
        std::binary_search(request_->except.begin(), request_->except.end(),
                           listing.folder / seen.name)) {
        ++findings_.unchanged;
        return {};
    }
    switch (change) {
    case Change::Unchanged:
        if (isFolder(seen.metadata.type)) {
            return {};
        }
        ++findings_.unchanged;
        if (options_.logSkipped == LogSkipped::Auto && findings_.keepsUnchanged &&
            findings_.unchanged > kSkipLines) {
            findings_.keepsUnchanged = false;
            findings_.changes.drop(Change::Unchanged);
        }
        if (findings_.keepsUnchanged) {
            addItem(listing, seen, change, false);
        }
        return {};
    case Change::FolderChanged:
        addFolder(source, listing.folder / seen.name, seen.metadata, &known);
        // Who may read it may have changed: what is in it, too, as far as anybody could see.
        if (known.mode != seen.metadata.mode || known.uid != seen.metadata.uid) {
            goInto(listing.folder / seen.name);
        }
        return {};
    case Change::Retyped:
        break;
    case Change::New:
    case Change::MustRead:
    case Change::MustHash:
        addItem(listing, seen, change, false);
        return {};
    }
    // What was known at this name goes like anything that vanished; what stands there now comes
    // after it.
    const RelPath path = listing.folder / seen.name;
    HOLDFAST_TRY(takeAway(source, path, findings_.vanished));
    if (isFolder(seen.metadata.type)) {
        retypedFolders_.push_back(path);
        addFolder(source, path, seen.metadata, nullptr);
        goInto(path);
    } else {
        addItem(listing, seen, Change::New, true);
    }
    return {};
}

Result<void> SourceScan::onlyKnown(const OpenSource &source, const FolderListing &listing,
                                   const KnownName &known)
{
    const bool failed = std::any_of(listing.failed.begin(), listing.failed.end(),
                                    [&](const auto &item) { return item.first == known.name; });
    if (failed) {
        return {};
    }
    const bool excluded = contains(listing.excluded, known.name);
    return takeAway(source, listing.folder / known.name,
                    excluded ? findings_.excluded : findings_.vanished);
}

// The row at `path`, and all below it when it is a folder.
Result<void> SourceScan::takeAway(const OpenSource &source, const RelPath &path,
                                  std::vector<KnownFile> &files)
{
    if (shallow_) {
        taken_.insert(path);
    }
    std::int64_t below = 0;
    HOLDFAST_TRY(catalog_.forEach(source.record.id, path, [&](const KnownFile &row) {
        if (row.hardLinked && !request_->isWhole()) {
            // It may have been written through this name before it went.
            Linked &linked = fileLinks_[row.fileKey()];
            linked.count = std::max<std::uint64_t>(linked.count, 2);
        }
        if (isFolder(row.type)) {
            findings_.vanishedFolders.push_back(row);
        } else {
            files.push_back(row);
            below += row.path != path ? 1 : 0;
        }
        return true;
    }));
    findings_.knownFiles[source.record.id] += below;
    return {};
}

}  // namespace holdfast
