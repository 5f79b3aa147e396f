// SPDX-License-Identifier: GPL-3.0-or-later
// The scan of parts of a source: what watchers saw, without a look at the rest.
#include "engine/source_scan.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr BytesView kCacheTag = "CACHEDIR.TAG";

KnownName nameOf(const KnownFile &row)
{
    KnownName known;
    known.name = row.path.name();
    known.type = row.type;
    known.fingerprint = row.fingerprint;
    known.mode = row.properties.mode;
    known.uid = row.properties.uid;
    known.gid = row.properties.gid;
    known.recordedAt = row.recordedAt;
    known.algorithm = row.hash.algorithm();
    known.inconsistent = row.inconsistent;
    return known;
}

bool isWithinAny(const std::set<RelPath> &places, const RelPath &path)
{
    if (places.empty()) {
        return false;
    }
    for (RelPath at = path;; at = at.parent()) {
        if (places.contains(at)) {
            return true;
        }
        if (at.isEmpty()) {
            return false;
        }
    }
}

}  // namespace

// In path order: a folder before what is in it, so that what goes with a folder is not looked at
// again by itself.
Result<void> SourceScan::scanParts(const OpenSource &source)
{
    std::set<RelPath> subtrees(request_->subtrees.begin(), request_->subtrees.end());
    for (const RelPath &name : request_->names) {
        // It decides about the folder that it stands in.
        if (options_.excludeCaches && name.name() == kCacheTag && !name.parent().isEmpty()) {
            subtrees.insert(name.parent());
        }
    }
    enum class Look { At, Into };
    std::map<RelPath, Look> looks;
    for (const RelPath &name : request_->names) {
        looks.emplace(name, Look::At);
    }
    for (const RelPath &subtree : subtrees) {
        looks.emplace(subtree, Look::At);
    }
    for (const RelPath &folder : request_->folders) {
        looks[folder] = Look::Into;
    }
    shallow_ = true;
    for (const auto &[path, look] : looks) {
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, "scan", {}, 0, {}};
        }
        const bool goesAlong = !subtrees.contains(path) && isWithinAny(subtrees, path);
        if (goesAlong || isWithinAny(taken_, path)) {
            continue;
        }
        HOLDFAST_TRY(look == Look::Into ? lookInto(source, path) : lookAt(source, path));
    }
    shallow_ = false;
    for (const RelPath &subtree : subtrees) {
        if (!isWithinAny(taken_, subtree)) {
            goInto_.insert(subtree);
        }
    }
    for (const RelPath &folder : goInto_) {
        if (!folder.isEmpty() && isWithinAny(goInto_, folder.parent())) {
            continue;
        }
        const Result<void> scanned = scanSubtree(source, folder);
        // Gone again, or not a folder: that is told by an event of its own.
        if (!scanned && scanned.error().code != ErrorCode::NotFound &&
            scanned.error().code != ErrorCode::NotAFolder) {
            HOLDFAST_TRY(unreachable(source, folder, scanned.error()));
        }
    }
    HOLDFAST_TRY(lookAtLinks(source));
    if (isRemoved(*source.root)) {
        return Error{ErrorCode::NotFound, "scan", source.config->path.bytes(), 0,
                     "the folder was removed"};
    }
    return {};
}

void SourceScan::goInto(RelPath folder)
{
    if (shallow_) {
        goInto_.insert(std::move(folder));
    }
}

// What lies in a folder that nobody knows yet comes with that folder, and so do its rows.
Result<bool> SourceScan::isBelowUnknown(const OpenSource &source, const RelPath &path)
{
    RelPath unknown;
    for (RelPath folder = path.parent(); !folder.isEmpty(); folder = folder.parent()) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                        catalog_.find(source.record.id, folder));
        if (row && row->type == EntryType::Folder) {
            break;
        }
        unknown = folder;
    }
    if (unknown.isEmpty()) {
        return false;
    }
    HOLDFAST_TRY(lookAt(source, unknown));
    return true;
}

Result<void> SourceScan::lookInto(const OpenSource &source, const RelPath &folder)
{
    if (!folder.isEmpty()) {
        HOLDFAST_TRY(lookAt(source, folder));
        if (goInto_.contains(folder) || isWithinAny(taken_, folder)) {
            return {};
        }
        HOLDFAST_ASSIGN(const bool comesAlong, isBelowUnknown(source, folder));
        if (comesAlong) {
            return {};
        }
    }
    Result<FolderListing> listing = scanFolder(source.root, folder, scanOptions_, stop_);
    if (!listing) {
        // Gone, or not a folder any more: looking at its name has seen that, or an event will.
        const bool isGone = listing.error().code == ErrorCode::NotFound ||
                            listing.error().code == ErrorCode::NotAFolder;
        return isGone ? Result<void>() : unreachable(source, folder, listing.error());
    }
    for (const SeenEntry &entry : listing->entries) {
        lookedAt_.insert(folder / entry.name);
    }
    if (!folder.isEmpty()) {
        HOLDFAST_TRY(refreshFolder(source, *listing));
    }
    return receive(source, *listing);
}

Result<void> SourceScan::lookAt(const OpenSource &source, const RelPath &path)
{
    if (!lookedAt_.insert(path).second) {
        return {};
    }
    if (path.isEmpty()) {
        FolderListing root;
        HOLDFAST_ASSIGN(root.metadata, source.root->stat());
        return refreshFolder(source, root);
    }
    HOLDFAST_ASSIGN(const bool comesAlong, isBelowUnknown(source, path));
    if (comesAlong) {
        return {};
    }
    const Result<FolderListing> listing = scanName(source.root, path, scanOptions_);
    if (!listing) {
        return unreachable(source, path, listing.error());
    }
    if (listing->unreadable || listing->excludedCache) {
        return receive(source, *listing);
    }
    HOLDFAST_TRY(refreshFolder(source, *listing));
    HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.find(source.record.id, path));
    folder_.reset();
    reportOthers(source, *listing);
    known_.clear();
    if (row) {
        known_.push_back(nameOf(*row));
    }
    return compareNames(source, *listing);
}

// A write through one name of a file changes them all, and events tell of that name alone.
Result<void> SourceScan::lookAtLinks(const OpenSource &source)
{
    std::set<RelPath> names;
    std::vector<FileKey> unresolved;
    for (const auto &[file, linked] : fileLinks_) {
        std::set<RelPath> known = linked.seen;
        if (known.size() < linked.count) {
            HOLDFAST_ASSIGN(const std::vector<RelPath> marked,
                            catalog_.linksOf(source.record.id, file));
            known.insert(marked.begin(), marked.end());
            names.insert(marked.begin(), marked.end());
        }
        // Others stand outside of this source, or were recorded when they were the only one.
        if (known.size() < linked.count) {
            unresolved.push_back(file);
        }
    }
    if (!unresolved.empty()) {
        HOLDFAST_ASSIGN(const std::vector<RelPath> found,
                        catalog_.namesOf(source.record.id, unresolved));
        names.insert(found.begin(), found.end());
    }
    for (const auto &[file, linked] : fileLinks_) {
        for (const RelPath &seen : linked.seen) {
            names.erase(seen);
        }
    }
    shallow_ = true;
    for (const RelPath &name : names) {
        if (!isWithinAny(goInto_, name) && !isWithinAny(taken_, name)) {
            HOLDFAST_TRY(lookAt(source, name));
        }
    }
    shallow_ = false;
    return {};
}

// What can't be reached since nothing stands there is gone; all else is reported and stays.
Result<void> SourceScan::unreachable(const OpenSource &source, const RelPath &path,
                                     const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return error;
    }
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAFolder) {
        return isRemoved(*source.root) ? Result<void>(error)
                                       : takeAway(source, path, findings_.vanished);
    }
    findings_.incomplete.insert(source.index);
    report(RunEventKind::Error, source, path, error.reason());
    return {};
}

// A name that comes or goes gives its folder another time, of which no event tells.
Result<void> SourceScan::refreshFolder(const OpenSource &source, const FolderListing &listing)
{
    if (refreshed_.contains(listing.folder)) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                    catalog_.find(source.record.id, listing.folder));
    if (row && row->type == EntryType::Folder) {
        const KnownName known = nameOf(*row);
        addFolder(source, listing.folder, listing.metadata, &known);
    } else if (listing.folder.isEmpty()) {
        addFolder(source, listing.folder, listing.metadata, nullptr);
    }
    return {};
}

}  // namespace holdfast
