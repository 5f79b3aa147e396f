// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exact_tree.h"

#include "engine/source_scan.h"
#include "exec/copy.h"
#include "exec/errors.h"
#include "exec/stored_check.h"
#include "scan/classify.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kBatch = 512;

Error stays(const RelPath &path, std::string why)
{
    return Error{ErrorCode::Changed, "remove", path.bytes(), 0, "it stays: " + std::move(why)};
}

constexpr const char *kNotSaved = "the backup does not have it as it is now";

}  // namespace

ExactTree::ExactTree(FileSystem &fileSystem, const Config &config, Destination &destination,
                     FolderPtr target, AbsPath targetPath, bool dryRun, WidenedFolders &widened,
                     std::stop_token stop)
    : fileSystem_(fileSystem),
      config_(config),
      destination_(destination),
      catalog_(destination.catalog()),
      target_(std::move(target)),
      targetPath_(std::move(targetPath)),
      dryRun_(dryRun),
      widened_(widened),
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
            found.push_back({name, metadata, std::nullopt});
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

// Does it stand there as the scan saw it? The removal of another name of the same file changes its
// ctime.
bool ExactTree::isAsSeen(const Other &other, const Metadata &present) const
{
    Metadata expected = other.metadata;
    if (unlinked_.contains({present.device, present.inode})) {
        expected.ctime = present.ctime;
        expected.links = present.links;
    }
    return fingerprintOf(present) == fingerprintOf(expected) && present.type == expected.type;
}

// Does the backup have it as it stands? Where the recorded times may hide a change, it is read.
Result<bool> ExactTree::isSaved(const std::optional<KnownFile> &row, const Other &other,
                                bool reads) const
{
    if (!row || row->type != other.metadata.type || row->inconsistent) {
        return false;
    }
    const Metadata &present = other.metadata;
    Fingerprint now = fingerprintOf(present);
    if (unlinked_.contains({present.device, present.inode})) {
        now.ctime = row->fingerprint.ctime;
    }
    const bool sameAccess = row->properties.mode == present.mode &&
                            row->properties.uid == present.uid &&
                            row->properties.gid == present.gid;
    if (row->fingerprint != now || !sameAccess) {
        return false;
    }
    if (!reads || !isRacy(row->fingerprint, row->recordedAt)) {
        return true;
    }
    HOLDFAST_ASSIGN(const FolderPtr folder, target_->openFolder(other.path.parent()));
    HOLDFAST_ASSIGN(const Digest found,
                    hashOf(*folder, other.path.name(), row->type, row->hash.algorithm(), stop_));
    return found == row->hash;
}

// Which files must stay. A dry run looks at what a run would have backed up first, so that it can't
// ask for more than a copy that is there.
Result<void> ExactTree::check(SourceId source, std::span<Other> others)
{
    std::vector<KnownFile> rows;
    std::vector<Other *> saved;
    for (Other &other : others) {
        if (other.metadata.type == EntryType::Folder) {
            continue;
        }
        HOLDFAST_ASSIGN(std::optional<KnownFile> row, catalog_.find(source, other.path));
        const Result<bool> isThere = isSaved(row, other, !dryRun_);
        if (!isThere) {
            other.stays = isThere.error();
        } else if (*isThere) {
            rows.push_back(*std::move(row));
            saved.push_back(&other);
        } else if (!dryRun_) {
            other.stays = stays(other.path, kNotSaved);
        }
    }
    const std::vector<Result<void>> checked =
        checkStoredCopies(destination_.folder(), rows, !dryRun_, pool_, stop_);
    for (std::size_t i = 0; i < saved.size(); ++i) {
        if (!checked[i]) {
            saved[i]->stays = checked[i].error();
        }
    }
    return {};
}

Result<void> ExactTree::removeFolder(const Folder &parent, const Other &other)
{
    const auto full = [&] { return stays(other.path, "what is in it is not in the backup"); };
    if (!dryRun_) {
        Result<void> removed = parent.removeFolder(other.path.name());
        return removed || removed.error().code != ErrorCode::Exists ? removed : full();
    }
    HOLDFAST_ASSIGN(const FolderPtr folder,
                    parent.openFolder(RelPath::trusted(Bytes(other.path.name()))));
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder->list());
    const bool isEmpty = std::all_of(names.begin(), names.end(), [&](const ListedName &entry) {
        return gone_.contains(other.path / entry.name);
    });
    return isEmpty ? Result<void>() : full();
}

Result<void> ExactTree::remove(const Other &other)
{
    if (other.stays) {
        return *other.stays;
    }
    HOLDFAST_ASSIGN(const FolderPtr folder, target_->openFolder(other.path.parent()));
    if (!dryRun_) {
        widened_.widen(other.path.parent());
    }
    if (other.metadata.type == EntryType::Folder) {
        return removeFolder(*folder, other);
    }
    // Once more, as it was checked a while ago.
    HOLDFAST_ASSIGN(const Metadata present, folder->stat(other.path.name()));
    if (!isAsSeen(other, present)) {
        return stays(other.path, kNotSaved);
    }
    if (!dryRun_) {
        HOLDFAST_TRY(folder->removeFile(other.path.name()));
    }
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
    HOLDFAST_ASSIGN(std::vector<Other> names, others(path, when));
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i % kBatch == 0) {
            HOLDFAST_TRY(check(path.source,
                               std::span(names).subspan(i, std::min(kBatch, names.size() - i))));
        }
        const Other &other = names[i];
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
        if (const Result<void> removed = remove(other); !removed) {
            if (endsRun(removed.error())) {
                return removed;
            }
            item.did = RestoredItem::Did::Failed;
            item.reason =
                removed.error().detail.empty() ? removed.error().reason() : removed.error().detail;
            report.errors.push_back({path.sourceName + '/' + other.path.bytes(), item.reason});
        } else {
            ++report.removed;
            if (dryRun_) {
                gone_.insert(other.path);
            }
        }
        visit(item);
    }
    return {};
}

}  // namespace holdfast
