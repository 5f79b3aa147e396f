// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/restore_job.h"

#include "engine/exact_tree.h"
#include "engine/source_archive.h"
#include "exec/errors.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace holdfast
{
namespace
{

/// `sea.jpg` and ` (then)` become `sea (then).jpg`; a folder's name has no ending.
Bytes withText(BytesView name, EntryType type, BytesView text)
{
    const std::size_t dot = type == EntryType::Folder ? BytesView::npos : name.rfind('.');
    const bool hasEnding = dot != BytesView::npos && dot != 0;
    const BytesView stem = hasEnding ? name.substr(0, dot) : name;
    return Bytes(stem).append(text).append(name.substr(stem.size()));
}

void addTo(RestoreReport &total, RestoreReport &&report)
{
    total.restored += report.restored;
    total.skipped += report.skipped;
    total.leftOut += report.leftOut;
    total.removed += report.removed;
    total.bytes += report.bytes;
    std::move(report.errors.begin(), report.errors.end(), std::back_inserter(total.errors));
}

}  // namespace

RestoreJob::RestoreJob(FileSystem &fileSystem, const Config &config, const Clock &clock,
                       Destination &destination, const RestoreRequest &request,
                       const std::function<void(const RestoredItem &)> &visit,
                       RunProgress &progress, std::stop_token stop)
    : fileSystem_(fileSystem),
      config_(config),
      clock_(clock),
      destination_(destination),
      asked_(destination.catalog(),
             {request.version, request.at, request.deleted, request.nearest}),
      request_(request),
      visit_(visit),
      progress_(progress),
      stop_(std::move(stop))
{
}

Result<AbsPath> RestoreJob::pathOf(const NamedPath &path) const
{
    const auto configured =
        std::find_if(config_.sources.begin(), config_.sources.end(),
                     [&](const SourceConfig &source) { return source.name == path.sourceName; });
    if (configured != config_.sources.end()) {
        return configured->path;
    }
    return Error{ErrorCode::Invalid, "restore in place", path.sourceName, 0,
                 "is no source of this configuration any more: restore it --to a folder"};
}

Result<RestoreReport> RestoreJob::run()
{
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, destination_.catalog().sources());
    for (const SourceRecord &record : records) {
        records_[record.id] = record;
    }
    if (!request_.to.isEmpty()) {
        return restoreTo(request_.to, request_.paths);
    }
    // In place and beside it, each source is a target of its own.
    RestoreReport total;
    std::vector<SourceId> done;
    for (const NamedPath &first : request_.paths) {
        if (std::find(done.begin(), done.end(), first.source) != done.end()) {
            continue;
        }
        done.push_back(first.source);
        std::vector<NamedPath> paths;
        std::vector<NamedPath> wholes;
        for (const NamedPath &path : request_.paths) {
            if (path.source == first.source) {
                // The whole source's copy stands beside the source.
                const bool isOutside = request_.beside && path.path.isEmpty();
                (isOutside ? wholes : paths).push_back(path);
            }
        }
        HOLDFAST_ASSIGN(const AbsPath source, pathOf(first));
        where_ = request_.beside ? Where::Beside : Where::InPlace;
        if (!paths.empty()) {
            HOLDFAST_ASSIGN(RestoreReport report, restoreTo(source, paths));
            addTo(total, std::move(report));
        }
        if (!wholes.empty()) {
            besideNames_[RelPath()] = withText(source.name(), EntryType::Folder, *request_.beside);
            HOLDFAST_ASSIGN(RestoreReport report, restoreTo(source.parent(), {wholes.front()}));
            addTo(total, std::move(report));
        }
        besideNames_.clear();
    }
    return total;
}

// Null: it is not there, and a dry run makes none.
Result<FolderPtr> RestoreJob::openTarget(const AbsPath &target)
{
    HOLDFAST_ASSIGN(const AbsPath backup, fileSystem_.canonical(config_.backupRoot));
    HOLDFAST_ASSIGN(const AbsPath canonical, fileSystem_.canonical(target));
    if (canonical.isWithin(backup)) {
        return Error{ErrorCode::Invalid, "restore to", target.bytes(), 0,
                     "lies in the backup itself, where nothing may be overwritten: name a folder "
                     "outside of it"};
    }
    Result<FolderPtr> folder = fileSystem_.open(target);
    const bool isMissing = !folder && folder.error().code == ErrorCode::NotFound;
    if (isMissing && request_.dryRun) {
        return FolderPtr();
    }
    if (isMissing) {
        HOLDFAST_TRY(fileSystem_.createFolders(target, 0700));
        folder = fileSystem_.open(target);
    }
    return folder;
}

Restorer::Options RestoreJob::optionsFor(const FolderPtr &target)
{
    Restorer::Options options;
    options.overwrite = request_.exact ? Overwrite::Always : request_.overwrite;
    options.dryRun = request_.dryRun;
    options.lasting = request_.lasting;
    options.wayIsCleared = request_.exact;
    if (request_.exact) {
        options.isThere = [this](const RestoreItem &item, const Metadata &present) {
            const Result<std::optional<KnownFile>> row =
                destination_.catalog().find(item.source, item.path);
            return row && *row && (*row)->fingerprint == fingerprintOf(present) &&
                   (*row)->type == item.type && (*row)->hash == item.hash &&
                   (*row)->properties == item.properties;
        };
    }
    if (where_ != Where::InPlace || request_.dryRun) {
        return options;
    }
    options.beforeReplace =
        [this,
         target](std::vector<RestoreItem *> &items) -> Result<std::vector<std::optional<Error>>> {
        std::vector<SourceArchive::Name> names;
        for (const RestoreItem *item : items) {
            names.push_back({item->path, item->hash, item->type});
        }
        SourceArchive archive(config_, clock_, destination_, items.front()->source, target, stop_);
        HOLDFAST_ASSIGN(SourceArchive::Archived archived, archive.archive(names));
        for (RestoreItem *item : items) {
            // The copy that is being restored may just have become a version.
            if (const auto moved = archived.moved.find(item->stored);
                moved != archived.moved.end()) {
                item->stored = moved->second;
            }
        }
        return std::move(archived.errors);
    };
    return options;
}

Result<RestoreReport> RestoreJob::restoreTo(const AbsPath &target,
                                            const std::vector<NamedPath> &paths)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, openTarget(target));
    std::vector<NamedPath> asked;
    for (const NamedPath &path : paths) {
        // What another of them includes is restored once.
        const bool isIncluded =
            std::any_of(paths.begin(), paths.end(), [&path](const NamedPath &other) {
                return &other != &path && other.source == path.source &&
                       path.path.isWithin(other.path) &&
                       (other.path != path.path || &other < &path);
            });
        if (!isIncluded) {
            asked.push_back(path);
        }
    }
    RestoreReport report;
    if (request_.exact && folder != nullptr) {
        HOLDFAST_TRY(removeOthers(folder, target, asked, report));
    }
    Restorer restorer(destination_.folder(), destination_.catalog(), folder, target,
                      optionsFor(folder), visit_, progress_, stop_);
    std::vector<ItemError> notFound;
    for (const NamedPath &path : asked) {
        if (Result<void> added = addPath(restorer, path); !added) {
            if (added.error().code != ErrorCode::NotFound) {
                return std::move(added).error();
            }
            notFound.push_back({added.error().path, added.error().detail});
        }
    }
    HOLDFAST_TRY(restorer.finish());
    addTo(report, RestoreReport(restorer.report()));
    report.errors.insert(report.errors.end(), notFound.begin(), notFound.end());
    return report;
}

Result<void> RestoreJob::removeOthers(const FolderPtr &target, const AbsPath &targetPath,
                                      const std::vector<NamedPath> &paths, RestoreReport &report)
{
    ExactTree exact(fileSystem_, config_, destination_.catalog(), target, targetPath,
                    request_.dryRun, stop_);
    for (const NamedPath &path : paths) {
        const TimeNs when = request_.at.value_or(std::numeric_limits<TimeNs>::max());
        HOLDFAST_TRY(exact.removeOthers(path, when, visit_, report));
    }
    return {};
}

Result<void> RestoreJob::addPath(Restorer &restorer, const NamedPath &path)
{
    if (path.source >= 0) {
        HOLDFAST_TRY(addParents(restorer, path));
    }
    return asked_.find(path, [&](AskedState found) -> Result<bool> {
        HOLDFAST_TRY(addState(restorer, std::move(found), path));
        return true;
    });
}

Result<void> RestoreJob::add(Restorer &restorer, RestoreItem item, const NamedPath &path)
{
    // The folder that is restored into keeps its own mode and times.
    if (item.path.isEmpty() && where_ == Where::InPlace) {
        return {};
    }
    place(item, path);
    return restorer.add(std::move(item));
}

void RestoreJob::place(RestoreItem &item, const NamedPath &path)
{
    item.sourceName = path.sourceName;
    const Bytes &folder = records_.at(path.source).folder;
    switch (where_) {
    case Where::Folder:
        item.target = folder.empty() ? item.path : RelPath::trusted(folder) / item.path;
        return;
    case Where::InPlace:
        item.target = item.path;
        return;
    case Where::Beside:
        item.target = beside(item, path);
        return;
    }
}

RelPath RestoreJob::beside(const RestoreItem &item, const NamedPath &path)
{
    const std::optional<RelPath> below = item.path.relativeTo(path.path);
    if (!below) {
        return item.path;  // a folder on the way
    }
    // The path itself comes before what is in it, and tells what it is.
    auto name = besideNames_.find(path.path);
    if (name == besideNames_.end()) {
        const EntryType type = below->isEmpty() ? item.type : EntryType::Folder;
        name = besideNames_.emplace(path.path, withText(path.path.name(), type, *request_.beside))
                   .first;
    }
    return path.path.parent() / RelPath::trusted(name->second) / *below;
}

// The folders on the way, with the modes and times that they had.
Result<void> RestoreJob::addParents(Restorer &restorer, const NamedPath &path)
{
    std::vector<RelPath> parents;
    for (RelPath parent = path.path; !parent.isEmpty();) {
        parent = parent.parent();
        parents.push_back(parent);
    }
    for (auto parent = parents.rbegin(); parent != parents.rend(); ++parent) {
        HOLDFAST_ASSIGN(
            const std::optional<HistoricState> state,
            destination_.catalog().stateAt(
                path.source, *parent, request_.at.value_or(std::numeric_limits<TimeNs>::max())));
        // The target itself keeps its own mode and times.
        const bool isTarget = parent->isEmpty() &&
                              (where_ != Where::Folder || records_.at(path.source).folder.empty());
        if (!state || state->type != EntryType::Folder || isTarget) {
            continue;
        }
        RestoreItem item = restoreItem(*state);
        item.implied = true;
        HOLDFAST_TRY(add(restorer, std::move(item), path));
    }
    return {};
}

Result<void> RestoreJob::addState(Restorer &restorer, AskedState found, const NamedPath &path)
{
    RestoreItem item = restoreItem(found.state);
    item.path = std::move(found.as);
    item.note = std::move(found.note);
    if (!found.gone) {
        return add(restorer, std::move(item), path);
    }
    std::string reason = "what it was then was removed by the retention rules";
    if (const auto &older = found.gone->older) {
        reason += "; the next older content is of " + toIso8601(older->until, false) +
                  " and before: --nearest takes it";
    }
    if (const auto &newer = found.gone->newer) {
        reason += "; the next newer one is of " + toIso8601(newer->from, false) + " and after";
    }
    if (!found.gone->older && !found.gone->newer) {
        reason += "; no other content of it is kept";
    }
    place(item, path);
    return restorer.fail(std::move(item), std::move(reason));
}

}  // namespace holdfast
