// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/restorer_job.h"

#include "exec/copy.h"
#include "exec/errors.h"
#include "exec/restored_check.h"
#include "plan/name_rules.h"

#include <algorithm>
#include <atomic>
#include <chrono>

namespace holdfast
{
namespace
{

constexpr std::size_t kBatch = 512;

}  // namespace

RestoreItem restoreItem(const HistoricState &state)
{
    RestoreItem item;
    item.source = state.source;
    item.path = state.path;
    item.type = state.type;
    item.size = state.size;
    item.properties = state.properties;
    item.linkTarget = state.linkTarget;
    item.hash = state.hash;
    item.stored = state.stored;
    item.hardLinked = state.hardLinked;
    item.key = state.key;
    return item;
}

Restorer::Restorer(BackupFolder &backup, Catalog &catalog, FolderPtr target, AbsPath targetPath,
                   Options options, const std::function<void(const RestoredItem &)> &visit,
                   RunProgress &progress, std::stop_token stop)
    : backup_(backup),
      catalog_(catalog),
      targetPath_(std::move(targetPath)),
      options_(std::move(options)),
      target_(std::move(target), options_.backupRoot, options_.lasting && !options_.dryRun,
              options_.widened),
      journal_(target_, options_.lasting && !options_.dryRun),
      visit_(visit),
      progress_(progress),
      stop_(std::move(stop))
{
    journal_.takeOver();
    if (options_.madeTarget && !options_.dryRun) {
        journal_.begin(RelPath());
    }
}

Restorer::~Restorer() = default;

Result<void> Restorer::add(RestoreItem item)
{
    if (stop_.stop_requested()) {
        return Error{ErrorCode::Cancelled, "restore", {}, 0, "stopped"};
    }
    if (item.type == EntryType::Folder) {
        return addFolder(std::move(item));
    }
    if (item.hardLinked) {
        // Which name of a file is its first shows only when those before are in their places.
        HOLDFAST_TRY(settleBegun());
    }
    Job job;
    const bool hasTwin = !options_.dryRun && isTwin(item.target);
    if (hasTwin) {
        // It may be among those that wait: whether it is the same name there shows once it stands.
        HOLDFAST_TRY(flush());
    }
    Result<std::optional<Metadata>> present = look(item.target);
    if (!present) {
        tell(item, RestoredItem::Did::Failed, present.error().reason());
        return {};
    }
    if (hasTwin && *present && !target_.standsApart(item.target)) {
        tell(item, RestoredItem::Did::Failed,
             "a file whose name differs only in case or Unicode form was restored there, and one "
             "can't be told from the other: restore it to another folder");
        return {};
    }
    job.decision =
        decideRestore(item.type, item.size, item.properties.mtime, *present, options_.overwrite);
    if (job.decision == RestoreDecision::Blocked && options_.dryRun && options_.wayIsCleared) {
        job.decision = RestoreDecision::Replace;
    }
    if (job.decision == RestoreDecision::Replace && options_.isThere &&
        options_.isThere(item, **present) && isRightFile(item, **present)) {
        job.decision = RestoreDecision::Present;
    } else if (job.decision == RestoreDecision::Present && !options_.dryRun) {
        keepStanding(item, **present);
    }
    if (job.decision == RestoreDecision::Replace && options_.archives &&
        (*present)->type == EntryType::Special) {
        tell(item, RestoredItem::Did::Failed,
             "it stays: no backup can keep what stands there, as it is no file", *present);
        return {};
    }
    switch (job.decision) {
    case RestoreDecision::Blocked:
        tell(item, RestoredItem::Did::Failed,
             std::string(restoreReason(job.decision, options_.overwrite)), *present);
        return {};
    case RestoreDecision::LeaveOut:
        tell(item, RestoredItem::Did::LeftOut,
             std::string(restoreReason(job.decision, options_.overwrite)), *present);
        return {};
    case RestoreDecision::Present:
        tell(item, RestoredItem::Did::Present,
             std::string(restoreReason(job.decision, options_.overwrite)), *present);
        return {};
    case RestoreDecision::Create:
    case RestoreDecision::Replace:
    case RestoreDecision::Merge:
        break;
    }
    if (item.hardLinked) {
        const FirstLink own{item.target, {}, {}};
        job.isFurther = !firstLinks_.try_emplace({item.key, item.hash}, own).second;
    }
    job.item = std::move(item);
    job.present = *present;
    return queue(std::move(job));
}

Result<void> Restorer::queue(Job job)
{
    jobs_.push_back(std::move(job));
    return jobs_.size() >= kBatch ? begin() : Result<void>();
}

Result<void> Restorer::fail(RestoreItem item, std::string reason)
{
    Job job;
    job.item = std::move(item);
    job.error = Error{ErrorCode::NotFound, "restore", {}, 0, std::move(reason)};
    return queue(std::move(job));
}

// In a dry run what is in the way of a folder still stands there.
Result<std::optional<Metadata>> Restorer::look(const RelPath &target)
{
    Result<std::optional<Metadata>> present = target_.look(target);
    const bool isCleared = !present && options_.dryRun && options_.wayIsCleared &&
                           present.error().code == ErrorCode::NotAFolder;
    return isCleared ? Result<std::optional<Metadata>>(std::optional<Metadata>())
                     : std::move(present);
}

// Was a name restored before that is the same one where case and Unicode form don't count?
bool Restorer::isTwin(const RelPath &target)
{
    return !names_.insert(std::hash<Bytes>()(looseKey(target.bytes()))).second;
}

// The jobs that wait become the batch that is copied, once the one before is settled: what that one
// found (a link's first name, a copy that moved) counts for this one.
Result<void> Restorer::begin()
{
    HOLDFAST_TRY(settleBegun());
    begun_ = std::exchange(jobs_, {});
    jobs_.reserve(kBatch);
    if (!begun_.empty() && !options_.dryRun) {
        prepare(begun_);
        archiveReplaced(begun_);
        startCopying();
    }
    return {};
}

// What the workers write goes to the disk meanwhile.
Result<void> Restorer::awaitCopies()
{
    constexpr std::chrono::milliseconds kBetweenLooks(50);
    Result<void> synced;
    for (bool isDone = false; !isDone;) {
        isDone = pool_.waitFor(kBetweenLooks);
        if (synced) {
            synced = target_.wrote(written_.exchange(0));
        }
    }
    return synced;
}

Result<void> Restorer::settleBegun()
{
    Result<void> synced = awaitCopies();
    std::vector<Job> jobs = std::exchange(begun_, {});
    if (!options_.dryRun) {
        for (Job &job : jobs) {
            if (!job.error && job.isFurther) {
                makeLink(job);
            }
            if (job.error && job.error->code == ErrorCode::Corrupt) {
                tryIdentical(job);
            }
            settleFirst(job);
        }
    }
    // What was done is told, also when something else of the batch ends the restore.
    Result<void> done;
    for (Job &job : jobs) {
        if (Result<void> settled = settle(job); !settled && done) {
            done = std::move(settled);
        }
    }
    return done ? std::move(synced) : done;
}

// All that was added is in its place.
Result<void> Restorer::flush()
{
    HOLDFAST_TRY(begin());
    return settleBegun();
}

// Each job gets its folder, and a name until it is whole; what may be left in flight is written
// down before.
void Restorer::prepare(std::vector<Job> &jobs)
{
    std::set<RelPath> folders;
    for (Job &job : jobs) {
        if (job.item.type == EntryType::Folder || job.error) {
            continue;
        }
        const RelPath parent = job.item.target.parent();
        Result<RestoreTarget::Place> folder = target_.make(parent);
        if (folder && options_.widened != nullptr) {
            options_.widened->widen(parent);
        }
        if (!folder) {
            job.error = std::move(folder).error();
            continue;
        }
        target_.markChanged(parent, *folder);
        job.folder = std::move(folder->folder);
        job.syncsItself = options_.lasting && folder->syncsEach;
        folders.insert(parent);
    }
    journal_.work(folders);
    for (Job &job : jobs) {
        job.temporary = journal_.temporaryName();
    }
}

void Restorer::archiveReplaced(std::vector<Job> &jobs)
{
    if (!options_.beforeReplace) {
        return;
    }
    std::vector<Job *> replacing;
    std::vector<RestoreItem *> items;
    for (Job &job : jobs) {
        if (!job.error && job.decision == RestoreDecision::Replace) {
            replacing.push_back(&job);
            items.push_back(&job.item);
        }
    }
    if (items.empty()) {
        return;
    }
    const auto archived = options_.beforeReplace(items);
    followMoved(jobs);
    for (std::size_t i = 0; i < replacing.size(); ++i) {
        if (!archived) {
            replacing[i]->error = archived.error();
        } else if (i < archived->size() && (*archived)[i]) {
            replacing[i]->error = *(*archived)[i];
        }
    }
}

// What was just archived may be the copy that another job of the batch is about to be made of: it
// is a version now.
void Restorer::followMoved(std::vector<Job> &jobs) const
{
    std::unordered_map<Digest, std::vector<RelPath>> copies;
    for (Job &job : jobs) {
        RestoreItem &item = job.item;
        const bool isCopied = !job.error && item.type == EntryType::File && item.size > 0 &&
                              job.decision != RestoreDecision::Replace;
        if (!isCopied) {
            continue;
        }
        auto known = copies.find(item.hash);
        if (known == copies.end()) {
            Result<std::vector<RelPath>> found = catalog_.copiesOf(item.hash);
            if (!found) {
                continue;  // the copy shows whether it is the right one
            }
            std::sort(found->begin(), found->end());
            known = copies.emplace(item.hash, *std::move(found)).first;
        }
        const std::vector<RelPath> &stored = known->second;
        if (!stored.empty() && !std::binary_search(stored.begin(), stored.end(), item.stored)) {
            item.stored = stored.front();
        }
    }
}

Result<void> Restorer::settle(Job &job)
{
    if (job.error) {
        if (endsRun(*job.error) && job.error->code != ErrorCode::Corrupt) {
            return *job.error;
        }
        tell(job.item, RestoredItem::Did::Failed, job.error->reason());
        return {};
    }
    report_.bytes += options_.dryRun ? job.item.size : job.bytes;
    tell(job.item,
         job.decision == RestoreDecision::Present   ? RestoredItem::Did::Present
         : job.decision == RestoreDecision::Replace ? RestoredItem::Did::Replaced
                                                    : RestoredItem::Did::Wrote,
         job.item.note, job.present);
    return {};
}

void Restorer::tell(const RestoreItem &item, RestoredItem::Did did, std::string reason,
                    const std::optional<Metadata> &present)
{
    RestoredItem told;
    told.did = did;
    told.type = item.type;
    told.present = present;
    told.source = item.sourceName;
    told.path = item.path;
    told.target = (targetPath_ / item.target).bytes();
    told.size = item.size;
    told.reason = std::move(reason);
    switch (did) {
    case RestoredItem::Did::Wrote:
    case RestoredItem::Did::Replaced:
        ++report_.restored;
        break;
    case RestoredItem::Did::LeftOut:
        ++report_.leftOut;
        [[fallthrough]];
    case RestoredItem::Did::Present:
        ++report_.skipped;
        break;
    case RestoredItem::Did::Removed:
        break;
    case RestoredItem::Did::Failed:
        report_.errors.push_back(
            {item.path.isEmpty() ? item.sourceName : item.sourceName + '/' + item.path.bytes(),
             told.reason});
        break;
    }
    if (visit_) {
        visit_(told);
    }
}

Result<void> Restorer::finish(Result<void> soFar)
{
    Result<void> done = soFar ? flush() : std::move(soFar);
    jobs_.clear();
    // Of a restore that something ended: what the workers have begun is told, too.
    static_cast<void>(settleBegun());
    if (options_.dryRun) {
        return done;
    }
    // Also of a restore that ends before its time: it may be all that is wanted, or all there is.
    setFolders();
    const Result<void> synced = options_.lasting ? target_.sync() : Result<void>();
    if (done && !synced) {
        done = synced;
    }
    journal_.end(done.ok());
    return done;
}

}  // namespace holdfast
