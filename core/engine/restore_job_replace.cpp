// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore in place finds there: the same already, to be archived and replaced, or to go.
#include "engine/exact_tree.h"
#include "engine/restore_job.h"
#include "engine/source_archive.h"
#include "exec/copy.h"
#include "scan/classify.h"

#include <limits>
#include <utility>

namespace holdfast
{

Restorer::Options RestoreJob::optionsFor(const FolderPtr &target, WidenedFolders &widened)
{
    Restorer::Options options;
    options.overwrite = request_.exact ? Overwrite::Always : request_.overwrite;
    options.dryRun = request_.dryRun;
    options.lasting = request_.lasting;
    options.wayIsCleared = request_.exact;
    if (request_.exact) {
        options.widened = &widened;
        options.isThere = [this, target](const RestoreItem &item, const Metadata &present) {
            return isThere(item, present, target);
        };
    }
    options.archives = where_ == Where::InPlace;
    if (options.archives && !request_.dryRun) {
        options.beforeReplace = [this, target](std::vector<RestoreItem *> &items) {
            return archiveReplaced(items, target);
        };
    }
    return options;
}

// Of an exact restore: does the backup know that this stands there, content and properties? What
// lost another name just now has another ctime for it; where times may hide a change, it is read.
bool RestoreJob::isThere(const RestoreItem &item, const Metadata &present,
                         const FolderPtr &target) const
{
    const Result<std::optional<KnownFile>> row =
        destination_.catalog().find(item.source, item.path);
    if (!row || !*row || (*row)->type != item.type || (*row)->hash != item.hash ||
        (*row)->properties != item.properties) {
        return false;
    }
    const KnownFile &known = **row;
    Fingerprint now = fingerprintOf(present);
    if (unlinked_.contains({present.device, present.inode})) {
        now.ctime = known.fingerprint.ctime;
    }
    if (known.inconsistent || known.fingerprint != now) {
        return false;
    }
    if (!isRacy(known.fingerprint, known.recordedAt)) {
        return true;
    }
    const Result<FolderPtr> folder = target->openFolder(item.target.parent());
    const Result<Digest> found =
        folder ? hashOf(**folder, item.target.name(), item.type, item.hash.algorithm(), stop_)
               : Result<Digest>(folder.error());
    return found && *found == item.hash;
}

Result<std::vector<std::optional<Error>>>
RestoreJob::archiveReplaced(std::vector<RestoreItem *> &items, const FolderPtr &target)
{
    std::vector<SourceArchive::Name> names;
    for (const RestoreItem *item : items) {
        names.push_back({item->path, item->type, item->hash, item->properties});
    }
    SourceArchive archive(config_, clock_, destination_, items.front()->source, target, stop_);
    HOLDFAST_ASSIGN(SourceArchive::Archived archived, archive.archive(names));
    std::vector<std::optional<Error>> errors;
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i]->saved = std::move(archived.answers[i].saved);
        errors.push_back(std::move(archived.answers[i].error));
        // The copy that is being restored may just have become a version.
        if (const auto moved = archived.moved.find(items[i]->stored);
            moved != archived.moved.end()) {
            items[i]->stored = moved->second;
        }
    }
    return errors;
}

Result<void> RestoreJob::removeOthers(const FolderPtr &target, const AbsPath &targetPath,
                                      const std::vector<NamedPath> &paths, WidenedFolders &widened,
                                      RestoreReport &report)
{
    ExactTree exact(fileSystem_, config_, destination_, target, targetPath, request_.dryRun,
                    widened, stop_);
    for (const NamedPath &path : paths) {
        const TimeNs when = request_.at.value_or(std::numeric_limits<TimeNs>::max());
        HOLDFAST_TRY(exact.removeOthers(path, when, visit_, report));
    }
    unlinked_ = exact.unlinked();
    return {};
}

}  // namespace holdfast
