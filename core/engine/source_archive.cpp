// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source_archive.h"

#include "exec/errors.h"
#include "exec/executor.h"
#include "exec/stored_check.h"
#include "model/event.h"
#include "plan/planner.h"
#include "scan/classify.h"

#include <utility>

namespace holdfast
{

/// One name on its way into the backup.
struct SourceArchive::Item {
    const Name *name = nullptr;
    std::optional<KnownFile> row;
    std::optional<StageRequest> request;  // none: nothing stands there, or `error`
    StagedFile staged;
    bool isStaged = false;   // new content: to be stored
    bool isKnown = false;    // the row has its content
    bool hasOthers = false;  // but other properties
    std::optional<Error> error;
    std::optional<SavedFile> saved;
};

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
    std::vector<Item> items(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        items[i].name = &names[i];
        HOLDFAST_TRY(prepare(items[i]));
    }
    Stager::Options options;
    options.algorithm = config_.hashAlgorithm;
    options.threads = config_.threads;
    RunProgress unseen;
    Stager stager(&destination_.folder(), std::move(options), clock_, unseen, stop_);
    stage(items, stager);
    checkKnown(items);
    Archived archived;
    HOLDFAST_TRY(store(items, archived));
    for (Item &item : items) {
        if (item.error && endsRun(*item.error)) {
            return *std::move(item.error);
        }
        if (item.error) {
            item.saved.reset();
        }
        archived.answers.push_back({std::move(item.error), std::move(item.saved)});
    }
    return archived;
}

// What can't be looked at is that item's trouble alone. What is gone needs no archive.
Result<void> SourceArchive::prepare(Item &item)
{
    const RelPath &path = item.name->path;
    const Result<FolderPtr> folder = root_->openFolder(path.parent());
    const Result<Metadata> present =
        folder ? (*folder)->stat(path.name()) : Result<Metadata>(folder.error());
    if (!present) {
        if (present.error().code != ErrorCode::NotFound) {
            item.error = present.error();
        }
        return {};
    }
    HOLDFAST_ASSIGN(item.row, destination_.catalog().find(source_, path));
    StageRequest request;
    request.sourceRoot = root_;
    request.folder = path.parent();
    request.name = path.name();
    request.type = present->type;
    request.mode = StageMode::HashFirst;
    if (item.row && item.row->type == present->type) {
        request.knownHash = item.row->hash;
    }
    item.request = std::move(request);
    return {};
}

void SourceArchive::stage(std::vector<Item> &items, Stager &stager)
{
    std::vector<StageRequest> requests;
    std::vector<Item *> asked;
    for (Item &item : items) {
        if (item.request) {
            requests.push_back(*std::move(item.request));
            asked.push_back(&item);
        }
    }
    StageResults results = stager.start(std::move(requests)).wait();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        Item &item = *asked[i];
        if (results[i]) {
            item.staged = std::move(*results[i]);
            settle(item, stager);
        } else if (results[i].error().code != ErrorCode::NotFound) {
            item.error = std::move(results[i]).error();
        }
    }
}

// What was read of one name: is it to be stored, is it known, or does it not hold still?
void SourceArchive::settle(Item &item, Stager &stager) const
{
    StagedFile &staged = item.staged;
    const auto discard = [&] {
        if (!staged.staged.isEmpty()) {
            stager.discard(staged.staged);
        }
    };
    if (staged.inconsistent) {
        discard();
        item.error = Error{ErrorCode::Changed, "back up", item.name->path.bytes(), 0,
                           "it stays: it kept changing while it was read"};
        return;
    }
    const Properties properties = propertiesOf(staged.metadata, staged.attributes);
    item.saved = SavedFile{staged.metadata, staged.hash,
                           isRacy(fingerprintOf(staged.metadata), staged.takenAt)};
    // A restore that was interrupted had come this far: the backup has what it restores.
    if (staged.hash == item.name->becomes && staged.metadata.type == item.name->becomesType &&
        properties == item.name->becomesProperties) {
        discard();
        return;
    }
    item.isStaged = !staged.staged.isEmpty();
    item.isKnown = !item.isStaged;
    item.hasOthers = item.isKnown && properties != item.row->properties;
    if (item.isKnown) {
        // Its content stays with the hash that the row has, whatever the algorithm is by now.
        staged.hash = item.row->hash;
        staged.knownHash = {};
    }
}

void SourceArchive::checkKnown(std::vector<Item> &items)
{
    std::vector<KnownFile> rows;
    std::vector<Item *> known;
    for (Item &item : items) {
        if (item.isKnown && !item.error) {
            rows.push_back(*item.row);
            known.push_back(&item);
        }
    }
    const std::vector<Result<void>> checked =
        checkStoredCopies(destination_.folder(), rows, true, pool_, stop_);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!checked[i]) {
            known[i]->error = checked[i].error();
        }
    }
}

Result<void> SourceArchive::store(std::vector<Item> &items, Archived &archived)
{
    Catalog &catalog = destination_.catalog();
    std::vector<Observation> observations;
    std::map<RelPath, Item *> byPath;
    ContentMap holders;
    for (Item &item : items) {
        if (item.error || !(item.isStaged || item.hasOthers)) {
            continue;
        }
        byPath[item.name->path] = &item;
        Observation observation;
        observation.source = source_;
        observation.path = item.name->path;
        observation.known = item.row;
        observation.staged = std::move(item.staged);
        HOLDFAST_ASSIGN(holders[observation.staged.hash],
                        catalog.holdersOf(observation.staged.hash));
        observations.push_back(std::move(observation));
    }
    if (observations.empty()) {
        return {};
    }
    HOLDFAST_ASSIGN(const StorageLayout layout, destination_.layout());
    Planner planner(layout, config_.duplicates, {}, {}, 0, 0);
    HOLDFAST_ASSIGN(const TimeNs time, catalog.historyTime(clock_.now()));
    Executor executor(destination_.folder(), catalog, layout, time);
    HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes,
                    executor.execute(planner.planBatch(std::move(observations), holders)));
    for (const Outcome &outcome : outcomes) {
        if (outcome.error) {
            byPath.at(outcome.action.path)->error = outcome.error;
        }
        if (outcome.archived) {
            archived.moved[outcome.action.known->stored] = outcome.archived->stored;
        }
    }
    return {};
}

}  // namespace holdfast
