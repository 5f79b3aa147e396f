// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/restore_target.h"

#include "plan/name_rules.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::uint32_t kPrivateFolder = 0700;
// Measured with 100,000 small files: all of it at the end took a third of the time.
constexpr std::uint64_t kSyncedAtOnce = 128ULL * 1024 * 1024;

bool isMissing(const Error &error)
{
    return error.code == ErrorCode::NotFound;
}

bool isClosed(const Error &error)
{
    return error.code == ErrorCode::AccessDenied;
}

// The deepest folder that both lie in, or are.
RelPath commonFolder(const RelPath &a, const RelPath &b)
{
    RelPath common;
    const std::vector<BytesView> left = a.parts();
    const std::vector<BytesView> right = b.parts();
    for (std::size_t i = 0; i < std::min(left.size(), right.size()) && left[i] == right[i]; ++i) {
        common = common / left[i];
    }
    return common;
}

}  // namespace

Bytes looseKey(BytesView name)
{
    NameRules rules;
    rules.foldsCase = true;
    rules.foldsForm = true;
    return nameKey(rules, name);
}

RestoreTarget::RestoreTarget(FolderPtr root, std::optional<FileKey> backup, bool lasting,
                             WidenedFolders *widened)
    : root_(std::move(root)), backup_(backup), lasting_(lasting), widened_(widened)
{
}

Result<void> RestoreTarget::checkOutside(const Metadata &metadata, const RelPath &path) const
{
    if (backup_ != FileKey{metadata.device, metadata.inode}) {
        return {};
    }
    return Error{ErrorCode::Refused, "restore to", path.bytes(), 0,
                 "the backup itself stands there, and nothing in it may be overwritten: restore "
                 "it to another folder"};
}

// From a folder that was looked at already. One that can only be passed through is no hindrance: it
// is looked at from the one above, and the next is opened through it.
Result<FolderPtr> RestoreTarget::descend(FolderPtr from, const RelPath &at,
                                         const RelPath &path) const
{
    const RelPath rest = path.relativeTo(at).value_or(path);
    const std::vector<BytesView> parts = rest.parts();
    RelPath passing;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const RelPath below = passing / parts[i];
        Result<FolderPtr> next = from->openFolder(below);
        Result<Metadata> metadata = next ? (*next)->stat() : Result<Metadata>(next.error());
        const bool passes = !next && isClosed(next.error()) && i + 1 < parts.size();
        if (passes && passing.isEmpty()) {
            metadata = from->stat(parts[i]);
        }
        if (metadata) {
            HOLDFAST_TRY(checkOutside(*metadata, path));
        } else if (!passes) {
            return std::move(metadata).error();
        }
        passing = next ? RelPath() : below;
        from = next ? std::move(next).value() : std::move(from);
    }
    return from;
}

Result<RestoreTarget::Place> RestoreTarget::open(const RelPath &path)
{
    if (last_.folder != nullptr && lastPath_ == path) {
        return last_;
    }
    // The folders on the way to the last one were looked at then.
    RelPath way = last_.folder == nullptr ? RelPath() : commonFolder(lastPath_, path);
    Result<FolderPtr> shared = root_->openFolder(way);
    while (!shared && isClosed(shared.error()) && !way.isEmpty()) {
        way = way.parent();
        shared = root_->openFolder(way);
    }
    HOLDFAST_ASSIGN(FolderPtr start, std::move(shared));
    HOLDFAST_ASSIGN(FolderPtr folder, descend(std::move(start), way, path));
    HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
    HOLDFAST_TRY(checkOutside(metadata, path));
    HOLDFAST_ASSIGN(const bool syncsItself, syncsEach(folder, metadata.device));
    lastPath_ = path;
    last_ = {std::move(folder), syncsItself};
    return last_;
}

Result<RestoreTarget::Place> RestoreTarget::make(const RelPath &path)
{
    Result<Place> opened = open(path);
    if (opened || !isMissing(opened.error()) || path.isEmpty()) {
        return opened;
    }
    HOLDFAST_ASSIGN(const Place parent, make(path.parent()));
    if (widened_ != nullptr) {
        widened_->widen(path.parent());
    }
    HOLDFAST_TRY(parent.folder->createFolder(path.name(), kPrivateFolder));
    markChanged(path.parent(), parent);
    return open(path);
}

Result<std::optional<Metadata>> RestoreTarget::look(const RelPath &path)
{
    if (root_ == nullptr) {
        return std::optional<Metadata>();
    }
    const Result<Place> parent = open(path.parent());
    const Result<Metadata> present =
        parent ? parent->folder->stat(path.name()) : Result<Metadata>(parent.error());
    if (!present) {
        return isMissing(present.error()) ? Result<std::optional<Metadata>>(std::nullopt)
                                          : present.error();
    }
    HOLDFAST_TRY(checkOutside(*present, path));
    return std::optional(*present);
}

// Some folder on the way lists both names, then.
bool RestoreTarget::standsApart(const RelPath &path) const
{
    FolderPtr folder = root_;
    RelPath way;
    for (const BytesView part : path.parts()) {
        const Result<std::vector<ListedName>> names = folder->list();
        if (!names) {
            return false;
        }
        const Bytes key = looseKey(part);
        bool isListed = false;
        bool hasTwin = false;
        for (const ListedName &entry : *names) {
            isListed = isListed || entry.name == part;
            hasTwin = hasTwin || (entry.name != part && looseKey(entry.name) == key);
        }
        if (!isListed || hasTwin) {
            return isListed;
        }
        way = way / part;
        if (way != path) {
            Result<FolderPtr> next = folder->openFolder(RelPath::trusted(Bytes(part)));
            if (!next) {
                return false;
            }
            folder = std::move(*next);
        }
    }
    return false;
}

// One call makes a whole local disk durable: so each disk, once, is all there is to do.
Result<bool> RestoreTarget::syncsEach(const FolderPtr &folder, std::uint64_t device)
{
    if (!lasting_) {
        return false;
    }
    auto known = devices_.find(device);
    if (known == devices_.end()) {
        HOLDFAST_ASSIGN(const Folder::Space space, folder->space());
        known = devices_.emplace(device, Device{folder, !space.local}).first;
    }
    return known->second.syncsEach;
}

void RestoreTarget::markChanged(const RelPath &folder, const Place &place)
{
    if (place.syncsEach) {
        changed_.insert(folder);
    }
}

Result<void> RestoreTarget::syncDevices(const std::vector<FolderPtr> &devices)
{
    Result<void> done;
    for (const FolderPtr &folder : devices) {
        if (Result<void> synced = folder->syncFileSystem(); !synced && done) {
            done = std::move(synced);
        }
    }
    return done;
}

std::vector<FolderPtr> RestoreTarget::syncedDevices() const
{
    std::vector<FolderPtr> folders;
    for (const auto &[device, where] : devices_) {
        if (!where.syncsEach) {
            folders.push_back(where.folder);
        }
    }
    return folders;
}

Result<void> RestoreTarget::wrote(std::uint64_t bytes)
{
    unsynced_ += bytes;
    const std::vector<FolderPtr> devices =
        lasting_ && unsynced_ >= kSyncedAtOnce ? syncedDevices() : std::vector<FolderPtr>();
    const bool isUnderWay =
        syncing_.valid() && syncing_.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    if (devices.empty() || isUnderWay) {
        return {};
    }
    HOLDFAST_TRY(settleSync());
    try {
        syncing_ = std::async(std::launch::async, &RestoreTarget::syncDevices, devices);
        unsynced_ = 0;
    } catch (const std::system_error &) {
        // No thread is to be had now: the sync at the end does it all.
    }
    return {};
}

// An error of the disk is told once, to whoever asks first.
Result<void> RestoreTarget::settleSync()
{
    return syncing_.valid() ? syncing_.get() : Result<void>();
}

Result<void> RestoreTarget::sync()
{
    Result<void> done = settleSync();
    const auto take = [&done](Result<void> synced) {
        if (!synced && done) {
            done = std::move(synced);
        }
    };
    for (const RelPath &path : changed_) {
        const Result<Place> place = open(path);
        take(place ? place->folder->sync() : Result<void>(place.error()));
    }
    take(syncDevices(syncedDevices()));
    return done;
}

}  // namespace holdfast
