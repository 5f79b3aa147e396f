// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source_archive.h"

#include "exec/executor.h"
#include "exec/stager.h"
#include "model/event.h"
#include "plan/planner.h"

#include <utility>

namespace holdfast
{

SourceArchive::SourceArchive(const Config &config, const Clock &clock, Destination &destination,
                             SourceId source, FolderPtr root, std::stop_token stop)
    : config_(config),
      clock_(clock),
      destination_(destination),
      source_(source),
      root_(std::move(root)),
      stop_(std::move(stop))
{
}

Result<SourceArchive::Archived> SourceArchive::archive(const std::vector<Name> &names)
{
    Catalog &catalog = destination_.catalog();
    Archived archived;
    archived.errors.resize(names.size());
    std::vector<StageRequest> requests;
    std::vector<std::optional<KnownFile>> known;
    for (const Name &name : names) {
        HOLDFAST_ASSIGN(std::optional<KnownFile> row, catalog.find(source_, name.path));
        HOLDFAST_ASSIGN(const FolderPtr folder, root_->openFolder(name.path.parent()));
        HOLDFAST_ASSIGN(const Metadata present, folder->stat(name.path.name()));
        StageRequest request;
        request.sourceRoot = root_;
        request.folder = name.path.parent();
        request.name = name.path.name();
        request.type = present.type;
        request.mode = StageMode::HashFirst;
        request.knownHash = row && row->type == present.type ? row->hash : Digest();
        requests.push_back(std::move(request));
        known.push_back(std::move(row));
    }
    Stager::Options options;
    options.algorithm = config_.hashAlgorithm;
    options.threads = config_.threads;
    RunProgress unseen;
    Stager stager(&destination_.folder(), std::move(options), clock_, unseen, stop_);
    StageResults results = stager.start(std::move(requests)).wait();
    std::vector<Observation> observations;
    ContentMap holders;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!results[i]) {
            archived.errors[i] = results[i].error();
            continue;
        }
        if (results[i]->staged.isEmpty()) {
            continue;  // the backup has it already
        }
        // A restore that was interrupted had come this far: the backup has what it restores.
        if (!names[i].becomes.isEmpty() && results[i]->hash == names[i].becomes &&
            results[i]->metadata.type == names[i].becomesType) {
            stager.discard(results[i]->staged);
            continue;
        }
        Observation observation;
        observation.source = source_;
        observation.path = names[i].path;
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
        return archived;
    }
    HOLDFAST_ASSIGN(const StorageLayout layout, destination_.layout());
    Planner planner(layout, config_.duplicates, {}, {}, 0, 0);
    HOLDFAST_ASSIGN(const TimeNs time, catalog.historyTime(clock_.now()));
    Executor executor(destination_.folder(), catalog, layout, time);
    HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes,
                    executor.execute(planner.planBatch(std::move(observations), holders)));
    for (const Outcome &outcome : outcomes) {
        for (std::size_t i = 0; outcome.error && i < names.size(); ++i) {
            if (names[i].path == outcome.action.path) {
                archived.errors[i] = outcome.error;
            }
        }
        if (outcome.archived) {
            archived.moved[outcome.action.known->stored] = outcome.archived->stored;
        }
    }
    return archived;
}

}  // namespace holdfast
