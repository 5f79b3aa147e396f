// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan_samples.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace holdfast::test
{

/// How a run of the model goes: nothing of it but the guard may change what is planned.
struct RunOptions {
    DuplicatesMode duplicates = DuplicatesMode::Separate;
    std::vector<std::size_t> batchSizes = {1000};  ///< in turn
    unsigned seed = 0;                             ///< order of all lists
    bool onlyChanged = false;                      ///< unchanged files are not observed
    bool dryRun = false;
    bool planAhead = false;  ///< the final plan is made before the last batch is carried out
    double guardPercent = 0;
    std::int64_t guardMinFiles = 0;
    bool acceptMassChange = false;
    HashAlgorithm algorithm = HashAlgorithm::Sha256;
};

struct RunPlan {
    std::vector<Action> actions;  ///< of all batches
    FinalPlan last;

    [[nodiscard]] std::string text() const
    {
        std::string result;
        for (const Action &action : actions) {
            result += textOf(action) + '\n';
        }
        return result + textOf(last);
    }
};

/// A backup in memory: what an executor would make of the planner's decisions. Notes each action
/// that could not be carried out, or that would lose something.
class BackupModel
{
public:
    using Key = std::pair<SourceId, RelPath>;

    /// Begins with what the names tell, one stored copy each.
    void begin(const std::vector<Name> &names, DuplicatesMode mode)
    {
        for (const Name &name : names) {
            const KnownFile row = knownOf(name, mode);
            live_[{row.source, row.path}] = row;
            files_[row.stored] = name.content;
        }
    }

    /// `tree`: all names of all sources as they are now, any order.
    RunPlan run(std::vector<Name> tree, const RunOptions &options)
    {
        options_ = options;
        random_.seed(options.seed);
        std::sort(tree.begin(), tree.end(), [](const Name &a, const Name &b) {
            return std::pair(a.source != kHome, a.path) < std::pair(b.source != kHome, b.path);
        });
        const std::vector<KnownFile> vanished = vanishedFrom(tree);
        FinalInput input;
        for (const auto &[key, row] : live_) {
            ++input.knownFiles[row.source];
        }
        for (const auto &[source, files] : input.knownFiles) {
            if (options.acceptMassChange) {
                input.accepted[source] = files;
            }
        }
        Planner planner(sampleLayout(), options.duplicates, {kHome, kWork}, shuffled(vanished),
                        options.guardPercent, options.guardMinFiles);
        if (options.dryRun) {
            planner.rememberBatches();
        }
        linkKeys_.clear();
        RunPlan plan;
        plan.actions = runBatches(planner, tree, options.planAhead);
        for (const Digest &hash : planner.touchedContents()) {
            input.rows[hash] = shuffled(rowsWith(hash));
        }
        plan.last = planner.finish(input);
        if (options_.planAhead) {
            carryOut(pending_);
        }
        carryOut(plan.last.moves);
        for (const KnownFile &row : plan.last.reclassified) {
            reclassify(row);
        }
        carryOut(plan.last.promotions);
        carryOut(plan.last.deletions);
        return plan;
    }

    /// One line each; empty when everything is right.
    [[nodiscard]] const std::string &problems() const { return problems_; }
    [[nodiscard]] const std::map<Key, KnownFile> &live() const { return live_; }
    [[nodiscard]] const std::vector<StoredVersion> &past() const { return past_; }

    /// Does the backup hold exactly these names? `held`: it may hold more.
    void checkAgainst(const std::vector<Name> &tree, bool held = false)
    {
        for (const Name &name : tree) {
            const KnownFile *row = find(name);
            require(row != nullptr && row->type == name.type, "not backed up: " + name.path);
            if (row != nullptr && row->type == name.type) {
                const auto file = files_.find(row->stored);
                require(file != files_.end() && file->second == name.content,
                        "wrong content: " + name.path);
                require(row->properties.mode == name.mode, "wrong mode: " + name.path);
            }
        }
        require(held ? live_.size() >= tree.size() : live_.size() == tree.size(),
                "the backup holds other names");
        checkPlaces();
    }

    /// Every live content that can be shared has exactly one current copy (or at least one).
    void checkCurrentCopies(bool exactlyOne)
    {
        std::map<Digest, int> current;
        for (const auto &[key, row] : live_) {
            if (row.type == EntryType::File && row.fingerprint.size > 0) {
                current[row.hash] += row.placement == Placement::Current ? 1 : 0;
            } else {
                require(row.placement == Placement::Current, "a duplicate of nothing");
            }
            require((row.placement == Placement::Duplicate &&
                     options_.duplicates == DuplicatesMode::Separate) ==
                        StorageLayout::standsInDuplicates(row.stored),
                    "in the wrong area: " + row.stored.bytes());
        }
        for (const auto &[hash, count] : current) {
            require(exactlyOne ? count == 1 : count >= 1,
                    std::to_string(count) + " current copies of " + Bytes(1, hash.bytes()[0]));
        }
    }

private:
    void require(bool condition, const std::string &otherwise)
    {
        if (!condition) {
            problems_ += otherwise + '\n';
        }
    }

    template <class T>
    [[nodiscard]] std::vector<T> shuffled(std::vector<T> list)
    {
        std::shuffle(list.begin(), list.end(), random_);
        return list;
    }

    [[nodiscard]] const KnownFile *find(const Name &name) const
    {
        const auto found = live_.find({name.source, path(name.path)});
        return found == live_.end() ? nullptr : &found->second;
    }

    [[nodiscard]] std::vector<KnownFile> vanishedFrom(const std::vector<Name> &tree) const
    {
        std::map<Key, KnownFile> gone = live_;
        for (const Name &name : tree) {
            if (const KnownFile *row = find(name); row != nullptr) {
                gone.erase({row->source, row->path});
            }
        }
        std::vector<KnownFile> list;
        for (const auto &[key, row] : gone) {
            list.push_back(row);
        }
        return list;
    }

    [[nodiscard]] std::vector<KnownFile> rowsWith(const Digest &hash) const
    {
        std::vector<KnownFile> rows;
        for (const auto &[key, row] : live_) {
            if (row.type == EntryType::File && row.hash == hash) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    [[nodiscard]] Observation observe(const Name &name)
    {
        Observation observation;
        observation.source = name.source;
        observation.path = path(name.path);
        observation.staged = stagedOf(name);
        observation.staged.hash = digestOf(name.content, options_.algorithm);
        if (const KnownFile *row = find(name); row != nullptr) {
            observation.known = *row;
            if (row->hash.algorithm() != options_.algorithm) {
                observation.staged.knownHash = digestOf(name.content, row->hash.algorithm());
            }
        }
        observation.hardLink = name.inode != 0 && !linkKeys_.insert(name.inode).second;
        return observation;
    }

    [[nodiscard]] bool isUnchanged(const Name &name) const
    {
        const KnownFile *row = find(name);
        return row != nullptr && row->type == name.type &&
               row->fingerprint == fingerprintOf(stagedOf(name).metadata) &&
               row->properties.mode == name.mode && row->hash.algorithm() == options_.algorithm;
    }

    /// With `leavesLast` the last batch is only planned: it stays in pending_.
    std::vector<Action> runBatches(Planner &planner, const std::vector<Name> &names,
                                   bool leavesLast)
    {
        std::vector<Action> all;
        pending_.clear();
        std::size_t batchNumber = 0;
        for (auto name = names.begin(); name != names.end();) {
            std::size_t size = options_.batchSizes[batchNumber++ % options_.batchSizes.size()];
            std::vector<Observation> observations;
            ContentMap contents;
            for (; name != names.end() && size > 0; ++name, --size) {
                if (options_.onlyChanged && isUnchanged(*name)) {
                    continue;
                }
                observations.push_back(observe(*name));
                const Digest &hash = observations.back().staged.hash;
                std::vector<Holder> holders;
                for (const KnownFile &row : shuffled(rowsWith(hash))) {
                    holders.push_back({row.source, row.path, row.placement});
                }
                contents[hash] = holders;
            }
            const std::vector<Action> actions =
                planner.planBatch(std::move(observations), contents);
            all.insert(all.end(), actions.begin(), actions.end());
            if (leavesLast && name == names.end()) {
                pending_ = actions;
            } else {
                carryOut(actions);
            }
        }
        return all;
    }

    void carryOut(const std::vector<Action> &actions)
    {
        for (const Action &action : actions) {
            if (options_.dryRun) {
                continue;
            }
            switch (action.kind) {
            case ActionKind::Backup:
            case ActionKind::Modified:
            case ActionKind::Duplicate:
                store(action);
                break;
            case ActionKind::Moved:
            case ActionKind::Promoted:
                relocate(action);
                break;
            case ActionKind::Metadata:
            case ActionKind::Skip:
                record(action, action.known->stored, action.known->placement);
                break;
            case ActionKind::Deleted:
                remove(action);
                break;
            }
        }
    }

    void move(const RelPath &from, const RelPath &to)
    {
        const auto file = files_.find(from);
        require(file != files_.end(), "no stored copy at " + from.bytes());
        if (file != files_.end()) {
            const char content = file->second;
            files_.erase(file);
            require(files_.try_emplace(to, content).second, "overwritten: " + to.bytes());
        }
    }

    /// The row that the action tells of, which must be the one that is known.
    void requireKnown(const Action &action)
    {
        const auto row = live_.find({action.known->source, action.known->path});
        require(row != live_.end() && row->second.stored == action.known->stored &&
                    row->second.placement == action.known->placement &&
                    row->second.hash == action.known->hash,
                "no such row: " + textOf(action));
    }

    void record(const Action &action, const RelPath &stored, Placement placement)
    {
        const StagedFile &staged = *action.staged;
        KnownFile row;
        row.source = action.source;
        row.path = action.path;
        row.type = staged.metadata.type;
        row.fingerprint = fingerprintOf(staged.metadata);
        row.properties = {staged.metadata.mode, 0, 0, staged.metadata.mtime, {}};
        row.linkTarget = staged.linkTarget;
        row.hash = staged.hash;
        row.placement = placement;
        row.stored = stored;
        live_[{row.source, row.path}] = row;
    }

    void archive(const KnownFile &known, PastKind kind, std::int64_t number, const RelPath &to)
    {
        StoredVersion version;
        version.source = known.source;
        version.path = known.path;
        version.kind = kind;
        version.number = number;
        version.stored = to;
        past_.push_back(version);
        move(known.stored, to);
    }

    void store(const Action &action)
    {
        const Key key(action.source, action.path);
        require(action.known.has_value() == live_.contains(key), "known or not: " + textOf(action));
        require(action.archives() == action.known.has_value(), "archives: " + textOf(action));
        if (action.archives()) {
            requireKnown(action);
            const std::int64_t number = ++numbers_[key];
            archive(*action.known, PastKind::Version, number,
                    sampleLayout().versionPlace(action.source, action.path, number));
        }
        require(files_.try_emplace(action.target, action.staged->hash.bytes()[0]).second,
                "overwritten: " + textOf(action));
        record(action, action.target, action.placement);
    }

    void relocate(const Action &action)
    {
        requireKnown(action);
        move(action.known->stored, action.target);
        if (action.kind == ActionKind::Moved) {
            live_.erase({action.known->source, action.known->path});
            require(!live_.contains({action.source, action.path}), "taken: " + textOf(action));
            record(action, action.target, action.placement);
        } else {
            require(action.known->source == action.source && action.known->path == action.path,
                    "another file: " + textOf(action));
            KnownFile &row = live_[{action.source, action.path}];
            row.stored = action.target;
            row.placement = action.placement;
        }
    }

    void remove(const Action &action)
    {
        requireKnown(action);
        RelPath target = action.target;
        for (int n = 2; files_.contains(target); ++n) {
            target = action.target.parent() / StorageLayout::alternative(action.target.name(), n);
        }
        archive(*action.known, PastKind::Deleted, 0, target);
        live_.erase({action.source, action.path});
    }

    void reclassify(const KnownFile &row)
    {
        if (options_.dryRun) {
            return;
        }
        KnownFile &stands = live_[{row.source, row.path}];
        require(stands.stored == row.stored && stands.hash == row.hash &&
                    stands.placement == Placement::Duplicate,
                "reclassified another row: " + row.path.bytes());
        stands.placement = row.placement;
    }

    /// Each stored copy belongs to one row, and none is lost.
    void checkPlaces()
    {
        std::set<RelPath> places;
        for (const auto &[key, row] : live_) {
            require(places.insert(row.stored).second, "shared: " + row.stored.bytes());
        }
        for (const StoredVersion &version : past_) {
            require(places.insert(version.stored).second, "shared: " + version.stored.bytes());
        }
        for (const RelPath &place : places) {
            require(files_.contains(place), "missing: " + place.bytes());
        }
        require(places.size() == files_.size(), "a stored copy without a row");
    }

    RunOptions options_;
    std::mt19937 random_;
    std::map<Key, KnownFile> live_;
    std::map<RelPath, char> files_;
    std::vector<StoredVersion> past_;
    std::map<Key, std::int64_t> numbers_;
    std::set<std::uint64_t> linkKeys_;
    std::vector<Action> pending_;
    std::string problems_;
};

}  // namespace holdfast::test
