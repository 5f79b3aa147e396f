// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/restore_job.h"

#include "engine/clock_skew.h"
#include "engine/source_guard.h"
#include "exec/errors.h"
#include "plan/name_rules.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kLongestEnding = 16;
constexpr std::size_t kHashDigits = 8;

/// `sea.jpg` and ` (then)` become `sea (then).jpg`; a folder's name has no ending. A name that is
/// too long for that is cut, and gets a piece of its hash: two that begin alike stay two.
Bytes withText(BytesView name, EntryType type, BytesView text)
{
    const std::size_t dot = type == EntryType::Folder ? BytesView::npos : name.rfind('.');
    const bool hasEnding = dot != BytesView::npos && dot != 0;
    const BytesView stem = hasEnding ? name.substr(0, dot) : name;
    Bytes whole = Bytes(stem).append(text).append(name.substr(stem.size()));
    const NameRules rules;
    if (holdsName(rules, whole)) {
        return whole;
    }
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(name);
    const BytesView ending =
        name.size() - stem.size() > kLongestEnding ? BytesView() : name.substr(stem.size());
    return withSuffix(rules, stem,
                      "~" + toHex(hasher->finish().bytes()).substr(0, kHashDigits) + Bytes(text) +
                          Bytes(ending));
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
    RestoreReport report;
    Result<void> done = request_.to.isEmpty() ? restoreSources(report)
                                              : restoreTo(request_.to, request_.paths, report);
    if (done) {
        return report;
    }
    if (report.restored == 0 && report.removed == 0) {
        return std::move(done).error();
    }
    // What was done until then stands, and is told.
    if (done.error().code != ErrorCode::Cancelled) {
        report.errors.push_back(
            {request_.to.isEmpty() ? request_.paths.front().sourceName : request_.to.bytes(),
             "the restore ended before its end, and can be repeated: " + done.error().reason()});
    }
    report.ended = std::move(done).error();
    return report;
}

// What is removed is what was not there at a time: with a clock that contradicts the history, a
// time means nothing.
Result<void> RestoreJob::requireClock()
{
    const TimeNs now = clock_.now();
    HOLDFAST_ASSIGN(const TimeNs next, destination_.catalog().historyTime(now));
    const std::optional<std::string> contradiction = clockContradiction(now, next);
    if (!contradiction) {
        return {};
    }
    return Error{ErrorCode::Refused, "restore", request_.paths.front().sourceName, 0,
                 *contradiction + ": set it right, or, if it is right now and was ahead then, run "
                                  "--accept-clock first"};
}

// In place and beside it, each source is a target of its own.
Result<void> RestoreJob::restoreSources(RestoreReport &total)
{
    if (request_.exact) {
        HOLDFAST_TRY(requireSources(fileSystem_, config_, destination_.catalog(), request_.paths));
        HOLDFAST_TRY(requireClock());
    }
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
            HOLDFAST_TRY(restoreTo(source, paths, total));
        }
        if (!wholes.empty()) {
            besideNames_[RelPath()] = withText(source.name(), EntryType::Folder, *request_.beside);
            HOLDFAST_TRY(restoreTo(source.parent(), {wholes.front()}, total));
        }
        besideNames_.clear();
    }
    return {};
}

Result<void> RestoreJob::restoreTo(const AbsPath &target, const std::vector<NamedPath> &paths,
                                   RestoreReport &report)
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
    WidenedFolders widened(folder);
    if (request_.exact && folder != nullptr) {
        HOLDFAST_TRY(removeOthers(folder, target, asked, widened, report));
    }
    Restorer::Options options = optionsFor(folder, widened);
    HOLDFAST_ASSIGN(options.backupRoot, backupKey());
    options.madeTarget = madeTarget_;
    Restorer restorer(destination_.folder(), destination_.catalog(), folder, target,
                      std::move(options), visit_, progress_, stop_);
    std::vector<ItemError> notFound;
    const Result<void> done = restorer.finish(addAll(restorer, asked, notFound));
    addTo(report, RestoreReport(restorer.report()));
    report.errors.insert(report.errors.end(), notFound.begin(), notFound.end());
    return done;
}

Result<void> RestoreJob::addAll(Restorer &restorer, const std::vector<NamedPath> &paths,
                                std::vector<ItemError> &notFound)
{
    for (const NamedPath &path : paths) {
        if (Result<void> added = addPath(restorer, path); !added) {
            if (added.error().code != ErrorCode::NotFound) {
                return added;
            }
            notFound.push_back({added.error().path, added.error().detail});
        }
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
