// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exact_tree.h"

#include "engine/source_scan.h"
#include "exec/errors.h"

#include <algorithm>
#include <utility>

namespace holdfast
{

ExactTree::ExactTree(FileSystem &fileSystem, const Config &config, Catalog &catalog,
                     FolderPtr target, AbsPath targetPath, bool dryRun, std::stop_token stop)
    : fileSystem_(fileSystem),
      config_(config),
      catalog_(catalog),
      target_(std::move(target)),
      targetPath_(std::move(targetPath)),
      dryRun_(dryRun),
      stop_(std::move(stop))
{
}

// What a run would look at, and nothing else: it alone is in the backup.
Result<ScanOptions> ExactTree::scanOptions(const NamedPath &path) const
{
    const auto source =
        std::find_if(config_.sources.begin(), config_.sources.end(),
                     [&](const SourceConfig &config) { return config.name == path.sourceName; });
    if (source == config_.sources.end()) {
        return Error{ErrorCode::Invalid, "restore in place", path.sourceName, 0,
                     "is no source of this configuration any more"};
    }
    std::vector<std::string> rules = config_.exclude;
    rules.insert(rules.end(), source->exclude.begin(), source->exclude.end());
    ScanOptions options;
    options.ignore = IgnoreRules(rules);
    options.excludeCaches = config_.excludeCaches;
    options.excludeLargerThan = config_.excludeLargerThan;
    options.threads = config_.threads;
    for (const AbsPath &own : {config_.backupRoot, config_.logDir}) {
        if (const std::optional<FileKey> key = folderKey(fileSystem_, own)) {
            options.ownFolders.push_back(*key);
        }
    }
    return options;
}

// Deepest first.
Result<std::vector<ExactTree::Other>> ExactTree::others(const NamedPath &path, TimeNs when)
{
    HOLDFAST_ASSIGN(const ScanOptions options, scanOptions(path));
    std::vector<Other> found;
    std::optional<Error> failure;
    const auto look = [&](const RelPath &name, const Metadata &metadata) {
        const Result<std::optional<HistoricState>> state =
            catalog_.stateAt(path.source, name, when);
        if (!state) {
            failure = state.error();
            return;
        }
        const bool wasFolder = *state && (*state)->type == EntryType::Folder;
        if (!*state || wasFolder != (metadata.type == EntryType::Folder)) {
            found.push_back({name, metadata});
        }
    };
    ScanProgress progress;
    const auto receive = [&](FolderListing &&listing) {
        for (const SeenEntry &entry : listing.entries) {
            if (!failure) {
                look(listing.folder / entry.name, entry.metadata);
            }
        }
    };
    if (!path.path.isEmpty()) {
        const Result<FolderPtr> parent = target_->openFolder(path.path.parent());
        const Result<Metadata> own =
            parent ? (*parent)->stat(path.path.name()) : Result<Metadata>(parent.error());
        if (!own) {
            return own.error().code == ErrorCode::NotFound ? Result<std::vector<Other>>(found)
                                                           : own.error();
        }
        look(path.path, *own);
        if (own->type != EntryType::Folder) {
            return failure ? Result<std::vector<Other>>(*failure) : found;
        }
    }
    HOLDFAST_TRY(scanTree(target_, path.path, options, stop_, progress, receive));
    if (failure) {
        return *std::move(failure);
    }
    std::sort(found.begin(), found.end(),
              [](const Other &a, const Other &b) { return b.path < a.path; });
    return found;
}

// Does the backup have it as it stands? The removal of another name of the same file changes its
// ctime: then what was seen before that counts, and that nothing else changed since.
bool ExactTree::isSaved(const std::optional<KnownFile> &row, const Other &other,
                        const Metadata &present) const
{
    if (!row || row->type != present.type || row->inconsistent) {
        return false;
    }
    Fingerprint now = fingerprintOf(present);
    if (unlinked_.contains({present.device, present.inode})) {
        now.ctime = other.metadata.ctime;
    }
    return row->fingerprint == now;
}

Result<void> ExactTree::remove(const NamedPath &path, const Other &other)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, target_->openFolder(other.path.parent()));
    if (other.metadata.type == EntryType::Folder) {
        Result<void> removed = dryRun_ ? Result<void>() : folder->removeFolder(other.path.name());
        if (!removed && removed.error().code == ErrorCode::Exists) {
            return Error{ErrorCode::Exists, "remove", other.path.bytes(), 0,
                         "it stays: what is in it is not in the backup"};
        }
        return removed;
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.find(path.source, other.path));
    HOLDFAST_ASSIGN(const Metadata present, folder->stat(other.path.name()));
    if (dryRun_) {
        return {};
    }
    if (!isSaved(row, other, present)) {
        return Error{ErrorCode::Changed, "remove", other.path.bytes(), 0,
                     "it stays: the backup does not have it as it is now"};
    }
    HOLDFAST_TRY(folder->removeFile(other.path.name()));
    if (present.links > 1) {
        unlinked_.insert({present.device, present.inode});
    }
    return {};
}

Result<void> ExactTree::removeOthers(const NamedPath &path, TimeNs when,
                                     const std::function<void(const RestoredItem &)> &visit,
                                     RestoreReport &report)
{
    if (path.source < 0) {
        return {};
    }
    // A path that never was there then is a mistake, not an order to remove all of it.
    HOLDFAST_ASSIGN(const std::optional<HistoricState> itself,
                    catalog_.stateAt(path.source, path.path, when));
    if (!itself) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::vector<Other> names, others(path, when));
    for (const Other &other : names) {
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, "restore", {}, 0, "stopped"};
        }
        RestoredItem item;
        item.did = RestoredItem::Did::Removed;
        item.type = other.metadata.type;
        item.source = path.sourceName;
        item.path = other.path;
        item.target = (targetPath_ / other.path).bytes();
        item.size = other.metadata.size;
        item.present = other.metadata;
        if (const Result<void> removed = remove(path, other); !removed) {
            if (endsRun(removed.error())) {
                return removed;
            }
            item.did = RestoredItem::Did::Failed;
            item.reason =
                removed.error().detail.empty() ? removed.error().reason() : removed.error().detail;
            report.errors.push_back({path.sourceName + '/' + other.path.bytes(), item.reason});
        } else {
            ++report.removed;
        }
        visit(item);
    }
    return {};
}

}  // namespace holdfast
