// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/destination.h"
#include "exec/executor.h"
#include "exec/restorer.h"
#include "exec/stager.h"
#include "plan/planner.h"

#include <algorithm>
#include <map>

namespace holdfast
{
namespace
{

/// One restore: finds what was asked for, and archives what is replaced in place.
class RestoreJob
{
public:
    RestoreJob(FileSystem &fileSystem, const Config &config, const Clock &clock,
               Destination &destination, const RestoreRequest &request,
               const std::function<void(const RestoredItem &)> &visit, RunProgress &progress,
               std::stop_token stop)
        : fileSystem_(fileSystem),
          config_(config),
          clock_(clock),
          destination_(destination),
          request_(request),
          visit_(visit),
          progress_(progress),
          stop_(std::move(stop))
    {
    }

    Result<RestoreReport> run();

private:
    Result<RestoreReport> restoreTo(const AbsPath &target, const std::vector<NamedPath> &paths,
                                    bool inPlace);
    Result<void> addPath(Restorer &restorer, const NamedPath &path);
    Result<void> addParents(Restorer &restorer, const NamedPath &path);
    Result<void> addLive(Restorer &restorer, const NamedPath &path);
    Result<void> addVersion(Restorer &restorer, const NamedPath &path);
    Result<void> addDeleted(Restorer &restorer, const NamedPath &path);
    Result<void> add(Restorer &restorer, RestoreItem item, const NamedPath &path);
    Result<std::vector<std::optional<Error>>> archive(const FolderPtr &source,
                                                      std::vector<RestoreItem *> &items);
    [[nodiscard]] Result<AbsPath> pathOf(const NamedPath &path) const;

    FileSystem &fileSystem_;
    const Config &config_;
    const Clock &clock_;
    Destination &destination_;
    const RestoreRequest &request_;
    const std::function<void(const RestoredItem &)> &visit_;
    RunProgress &progress_;
    std::stop_token stop_;
    std::map<SourceId, SourceRecord> records_;
    bool inPlace_ = false;
};

Error notThere(const NamedPath &path, std::string reason)
{
    return Error{ErrorCode::NotFound, "restore",
                 path.path.isEmpty() ? path.sourceName : path.sourceName + '/' + path.path.bytes(),
                 0, std::move(reason)};
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
        return restoreTo(request_.to, request_.paths, false);
    }
    // In place: each source is a target of its own.
    RestoreReport total;
    std::vector<SourceId> done;
    for (const NamedPath &first : request_.paths) {
        if (std::find(done.begin(), done.end(), first.source) != done.end()) {
            continue;
        }
        done.push_back(first.source);
        std::vector<NamedPath> paths;
        std::copy_if(request_.paths.begin(), request_.paths.end(), std::back_inserter(paths),
                     [&](const NamedPath &path) { return path.source == first.source; });
        HOLDFAST_ASSIGN(const AbsPath target, pathOf(first));
        HOLDFAST_ASSIGN(RestoreReport report, restoreTo(target, paths, true));
        total.restored += report.restored;
        total.skipped += report.skipped;
        total.leftOut += report.leftOut;
        total.bytes += report.bytes;
        std::move(report.errors.begin(), report.errors.end(), std::back_inserter(total.errors));
    }
    return total;
}

Result<RestoreReport> RestoreJob::restoreTo(const AbsPath &target,
                                            const std::vector<NamedPath> &paths, bool inPlace)
{
    inPlace_ = inPlace;
    HOLDFAST_ASSIGN(const AbsPath backup, fileSystem_.canonical(config_.backupRoot));
    HOLDFAST_ASSIGN(const AbsPath canonical, fileSystem_.canonical(target));
    if (canonical.isWithin(backup)) {
        return Error{ErrorCode::Invalid, "restore to", target.bytes(), 0,
                     "lies in the backup itself, where nothing may be overwritten: name a folder "
                     "outside of it"};
    }
    Result<FolderPtr> folder = fileSystem_.open(target);
    if (!folder && folder.error().code == ErrorCode::NotFound && !request_.dryRun) {
        HOLDFAST_TRY(fileSystem_.createFolders(target, 0700));
        folder = fileSystem_.open(target);
    }
    if (!folder && !(request_.dryRun && folder.error().code == ErrorCode::NotFound)) {
        return std::move(folder).error();
    }
    Restorer::Options options;
    options.overwrite = request_.overwrite;
    options.dryRun = request_.dryRun;
    if (inPlace && !request_.dryRun) {
        options.beforeReplace = [this, source = *folder](std::vector<RestoreItem *> &items) {
            return archive(source, items);
        };
    }
    Restorer restorer(destination_.folder(), destination_.catalog(), folder ? *folder : FolderPtr(),
                      target, std::move(options), visit_, progress_, stop_);
    std::vector<ItemError> notFound;
    for (const NamedPath &path : paths) {
        // What another of them includes is restored once.
        const bool isIncluded =
            std::any_of(paths.begin(), paths.end(), [&path](const NamedPath &other) {
                return &other != &path && other.source == path.source &&
                       path.path.isWithin(other.path) &&
                       (other.path != path.path || &other < &path);
            });
        if (isIncluded) {
            continue;
        }
        if (Result<void> added = addPath(restorer, path); !added) {
            if (added.error().code != ErrorCode::NotFound) {
                return std::move(added).error();
            }
            notFound.push_back({added.error().path, added.error().detail});
        }
    }
    HOLDFAST_TRY(restorer.finish());
    RestoreReport report = restorer.report();
    report.errors.insert(report.errors.end(), notFound.begin(), notFound.end());
    return report;
}

Result<void> RestoreJob::addPath(Restorer &restorer, const NamedPath &path)
{
    if (path.source < 0) {
        return notThere(path, "nothing of this source is in the backup yet");
    }
    HOLDFAST_TRY(addParents(restorer, path));
    if (request_.version) {
        return addVersion(restorer, path);
    }
    return request_.deleted ? addDeleted(restorer, path) : addLive(restorer, path);
}

Result<void> RestoreJob::add(Restorer &restorer, RestoreItem item, const NamedPath &path)
{
    item.sourceName = path.sourceName;
    const Bytes &folder = records_.at(path.source).folder;
    item.target = inPlace_ || folder.empty() ? item.path : RelPath::trusted(folder) / item.path;
    return restorer.add(std::move(item));
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
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                        destination_.catalog().find(path.source, *parent));
        // The target itself keeps its own mode and times.
        if (!row || row->type != EntryType::Folder ||
            (parent->isEmpty() && (inPlace_ || records_.at(path.source).folder.empty()))) {
            continue;
        }
        RestoreItem item = restoreItem(*row);
        item.implied = true;
        HOLDFAST_TRY(add(restorer, std::move(item), path));
    }
    return {};
}

Result<void> RestoreJob::addLive(Restorer &restorer, const NamedPath &path)
{
    bool found = false;
    Result<void> added;
    HOLDFAST_TRY(destination_.catalog().forEach(path.source, path.path, [&](const KnownFile &row) {
        found = true;
        if (row.path.isEmpty() && inPlace_) {
            return true;
        }
        added = add(restorer, restoreItem(row), path);
        return added.ok();
    }));
    HOLDFAST_TRY(std::move(added));
    if (found) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past,
                    destination_.catalog().past(path.source, path.path));
    return notThere(path, past.empty()
                              ? "is not in the backup"
                              : "was deleted: restore --deleted brings back its last copy");
}

Result<void> RestoreJob::addVersion(Restorer &restorer, const NamedPath &path)
{
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past,
                    destination_.catalog().past(path.source, path.path));
    const StoredVersion *wanted = nullptr;
    std::string keptNumbers;
    for (const StoredVersion &version : past) {
        if (version.kind != PastKind::Version) {
            continue;
        }
        // A file that moved here brought its own numbers along: those of this path come first.
        if (version.number == *request_.version &&
            (wanted == nullptr || version.path == path.path)) {
            wanted = &version;
        }
        if (version.kept) {
            keptNumbers =
                std::to_string(version.number) + (keptNumbers.empty() ? "" : ", ") + keptNumbers;
        }
    }
    if (wanted == nullptr || !wanted->kept) {
        const std::string number = std::to_string(*request_.version);
        return notThere(
            path,
            (wanted == nullptr ? "has no version " + number
                               : "version " + number + " was removed by the retention rules") +
                (keptNumbers.empty() ? "; no versions are kept" : "; kept are: " + keptNumbers));
    }
    RestoreItem item = restoreItem(*wanted);
    item.path = path.path;
    return add(restorer, std::move(item), path);
}

Result<void> RestoreJob::addDeleted(Restorer &restorer, const NamedPath &path)
{
    std::vector<StoredVersion> last;
    HOLDFAST_TRY(destination_.catalog().forEachPast(
        path.source, path.path, true, [&](const StoredVersion &version) {
            if (version.kind == PastKind::Deleted) {
                if (last.empty() || last.back().path != version.path) {
                    last.push_back(version);
                } else if (last.back().until <= version.until) {
                    last.back() = version;
                }
            }
            return true;
        }));
    bool found = false;
    for (const StoredVersion &version : last) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> live,
                        destination_.catalog().find(version.source, version.path));
        // Of a folder, what is deleted now; a file that came back is meant only when it is named.
        if (live && version.path != path.path) {
            continue;
        }
        found = true;
        HOLDFAST_TRY(add(restorer, restoreItem(version), path));
    }
    return found ? Result<void>() : notThere(path, "has no deleted copy in the backup");
}

// What stands where something is restored goes into the backup first, as a run would do it.
Result<std::vector<std::optional<Error>>> RestoreJob::archive(const FolderPtr &source,
                                                              std::vector<RestoreItem *> &items)
{
    Catalog &catalog = destination_.catalog();
    std::vector<std::optional<Error>> errors(items.size());
    std::vector<StageRequest> requests;
    std::vector<std::optional<KnownFile>> known;
    for (const RestoreItem *item : items) {
        HOLDFAST_ASSIGN(std::optional<KnownFile> row, catalog.find(item->source, item->path));
        HOLDFAST_ASSIGN(const FolderPtr folder, source->openFolder(item->path.parent()));
        HOLDFAST_ASSIGN(const Metadata present, folder->stat(item->path.name()));
        StageRequest request;
        request.sourceRoot = source;
        request.folder = item->path.parent();
        request.name = item->path.name();
        request.type = present.type;
        request.mode = StageMode::HashFirst;
        request.knownHash = row && row->type == present.type ? row->hash : Digest();
        requests.push_back(std::move(request));
        known.push_back(std::move(row));
    }
    Stager::Options stagerOptions;
    stagerOptions.algorithm = config_.hashAlgorithm;
    stagerOptions.threads = config_.threads;
    RunProgress unseen;
    Stager stager(&destination_.folder(), std::move(stagerOptions), clock_, unseen, stop_);
    StageResults results = stager.start(std::move(requests)).wait();
    std::vector<Observation> observations;
    ContentMap holders;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!results[i]) {
            errors[i] = results[i].error();
            continue;
        }
        if (results[i]->staged.isEmpty()) {
            continue;  // the backup has it already
        }
        // A restore that was interrupted had come this far: the backup has what it restores.
        if (results[i]->hash == items[i]->hash && results[i]->metadata.type == items[i]->type) {
            stager.discard(results[i]->staged);
            continue;
        }
        Observation observation;
        observation.source = items[i]->source;
        observation.path = items[i]->path;
        observation.known = known[i];
        observation.staged = std::move(*results[i]);
        HOLDFAST_ASSIGN(const std::vector<KnownFile> rows,
                        catalog.filesWith(observation.staged.hash));
        for (const KnownFile &row : rows) {
            holders[observation.staged.hash].push_back({row.source, row.path, row.placement});
        }
        observations.push_back(std::move(observation));
    }
    if (observations.empty()) {
        return errors;
    }
    HOLDFAST_ASSIGN(const StorageLayout layout, destination_.layout());
    Planner planner(layout, config_.duplicates, {}, {}, 0, 0);
    Executor executor(destination_.folder(), catalog, layout, clock_.now());
    HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes,
                    executor.execute(planner.planBatch(std::move(observations), holders)));
    for (const Outcome &outcome : outcomes) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (outcome.error && items[i]->path == outcome.action.path) {
                errors[i] = outcome.error;
            }
            // The copy that is being restored may just have become a version.
            if (outcome.archived && outcome.action.known->stored == items[i]->stored) {
                items[i]->stored = outcome.archived->stored;
            }
        }
    }
    return errors;
}

}  // namespace

Result<RestoreReport> Engine::restore(const RestoreRequest &request,
                                      const std::function<void(const RestoredItem &)> &visit,
                                      RunProgress &progress, std::stop_token stop)
{
    progress.phase = RunProgress::Phase::Copying;
    const bool writes =
        request.to.isEmpty() && request.overwrite != Overwrite::Never && !request.dryRun;
    HOLDFAST_ASSIGN(Destination::Opening opening, openForReading());
    if (writes) {
        opening.destination.reset();
        HOLDFAST_ASSIGN(opening, openForWriting(stop));
    }
    RestoreJob job(fileSystem_, config_, clock_, *opening.destination, request, visit, progress,
                   stop);
    Result<RestoreReport> report = job.run();
    if (writes) {
        HOLDFAST_TRY(opening.destination->saveChangedState());
    }
    return report;
}

}  // namespace holdfast
