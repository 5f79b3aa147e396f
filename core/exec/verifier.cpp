// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/verifier.h"

#include "exec/errors.h"
#include "exec/writer_wait.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <set>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kBatch = 1000;
constexpr std::string_view kIsMissing = "is missing";

std::string nounOf(EntryType type)
{
    return type == EntryType::Special ? "special file" : std::string(entryTypeName(type));
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, "verify", {}, 0, "stopped"};
}

}  // namespace

/// One stored copy and what was found there.
struct Verifier::Check {
    StoredCopy copy;
    std::size_t order = 0;  // in the report

    FileKey key;
    bool linked = false;  // the file has other names, perhaps of this batch
    std::optional<Digest> found;
    bool missing = false;
    std::string problem;
    std::optional<Error> error;
    // No backup was about to touch it when it was looked at, as far as that matters.
    bool isAtRest = false;

    static Check of(StoredCopy copy, std::size_t order)
    {
        Check check;
        check.copy = std::move(copy);
        check.order = order;
        return check;
    }
};

Verifier::Verifier(BackupFolder &backup, Catalog &catalog, ForeignFilesOptions foreign,
                   std::map<SourceId, FolderPtr> sources, std::map<SourceId, std::string> names,
                   RunProgress &progress, std::stop_token stop)
    : backup_(backup),
      catalog_(catalog),
      foreign_(std::move(foreign)),
      sources_(std::move(sources)),
      names_(std::move(names)),
      progress_(progress),
      stop_(std::move(stop)),
      drawHasher_(makeHasher(HashAlgorithm::Sha256))
{
}

// Of one that ended with an error the workers may be amid a batch.
Verifier::~Verifier()
{
    isAbandoned_ = true;
}

Result<VerifyReport> Verifier::verify(const VerifyRequest &request)
{
    request_ = request;
    report_ = {};
    HOLDFAST_TRY(start());
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> sources, catalog_.sources());
    for (const SourceRecord &source : sources) {
        HOLDFAST_TRY(walk(source.id));
    }
    if (added_ == 0 && closest_ && !stop_.stop_requested()) {
        batch_.push_back(Check::of(std::move(closest_->second), added_++));
    }
    HOLDFAST_TRY(flush());
    HOLDFAST_TRY(settleBegun());
    // Under the lock, which a repair holds, nothing can have changed meanwhile.
    if (!request_.repair) {
        HOLDFAST_TRY(confirmSuspects());
    }
    HOLDFAST_TRY(reportSuspects());
    if (request_.samplePercent >= 100 && !request_.slice) {
        HOLDFAST_ASSIGN(ForeignFiles foreign, foreignFiles(backup_, catalog_, foreign_, stop_));
        report_.foreign = std::move(foreign.files);
        std::move(foreign.errors.begin(), foreign.errors.end(), std::back_inserter(report_.errors));
    }
    report_.complete = !stop_.stop_requested();
    progress_.phase = RunProgress::Phase::Done;
    return std::move(report_);
}

Result<void> Verifier::start()
{
    progress_.phase = RunProgress::Phase::Copying;
    HOLDFAST_ASSIGN(const CatalogTotals totals, catalog_.totals());
    const double share = request_.samplePercent < 100 ? request_.samplePercent / 100 : 1;
    progress_.filesTotal =
        std::llround(static_cast<double>(totals.files + totals.versions + totals.deleted) * share);
    progress_.bytesTotal = static_cast<std::uint64_t>(std::llround(
        static_cast<double>(totals.bytes + totals.versionBytes + totals.deletedBytes) * share));
    // Another sample after each run, the same one for the same state.
    HOLDFAST_ASSIGN(const std::vector<RunSummary> runs, catalog_.runs(1));
    seed_ = (runs.empty() ? std::string() : std::to_string(runs.front().run)) + '/';
    return {};
}

Result<void> Verifier::walk(SourceId source)
{
    Result<void> added;
    const auto goesOn = [&] { return added.ok() && !stop_.stop_requested(); };
    HOLDFAST_TRY(catalog_.forEach(source, RelPath(), [&](const KnownFile &row) {
        if (row.type != EntryType::Folder) {
            added = add(storedCopy(row));
        }
        return goesOn();
    }));
    if (!goesOn()) {
        return added;
    }
    HOLDFAST_TRY(catalog_.forEachPast(source, RelPath(), true, [&](const StoredVersion &version) {
        added = add(storedCopy(version));
        return goesOn();
    }));
    return added;
}

Result<void> Verifier::add(StoredCopy copy)
{
    if (request_.slice && !request_.slice->contains({}, copy.stored.bytes())) {
        return {};
    }
    if (request_.samplePercent < 100) {
        const double draw = drawOf(copy.stored);
        if (draw * 100 >= request_.samplePercent) {
            if (added_ == 0 && (!closest_ || draw < closest_->first)) {
                closest_ = {draw, std::move(copy)};
            }
            return {};
        }
    }
    batch_.push_back(Check::of(std::move(copy), added_++));
    return batch_.size() == kBatch ? flush() : Result<void>();
}

/// From 0 to 1, spread evenly over all paths.
double Verifier::drawOf(const RelPath &stored)
{
    drawHasher_->add(seed_);
    drawHasher_->add(stored.bytes());
    const auto number = static_cast<std::uint64_t>(drawHasher_->finish().prefix());
    return std::ldexp(static_cast<double>(number >> 11U), -53);
}

// While one batch is read, the next is taken from the catalog.
Result<void> Verifier::flush()
{
    HOLDFAST_TRY(settleBegun());
    begun_ = std::exchange(batch_, {});
    batch_.reserve(kBatch);
    beginExamining(&progress_);
    return {};
}

Result<void> Verifier::settleBegun()
{
    HOLDFAST_TRY(endExamining());
    for (Check &check : std::exchange(begun_, {})) {
        settle(std::move(check));
    }
    return {};
}

// What several names of the batch stand for is read once.
void Verifier::beginExamining(RunProgress *progress)
{
    shares_ = sharesOf(
        begun_.size(), [this](std::size_t i) { return begun_[i].copy.size; },
        [this](std::size_t i, std::size_t j) {
            return begun_[i].copy.stored.parent() == begun_[j].copy.stored.parent();
        });
    pool_.forEach(shares_.size(), [&](std::size_t share) {
        StoredFolders folders(backup_.root());
        for (std::size_t i = shares_[share].first; i < shares_[share].last; ++i) {
            look(begun_[i], folders);
        }
    });
    sameAs_.resize(begun_.size());
    std::map<std::pair<FileKey, HashAlgorithm>, std::size_t> first;
    for (std::size_t i = 0; i < begun_.size(); ++i) {
        const Check &check = begun_[i];
        sameAs_[i] = i;
        if (check.linked) {
            sameAs_[i] =
                first.try_emplace({check.key, check.copy.hash.algorithm()}, i).first->second;
        }
    }
    pool_.start(shares_.size(), [this, progress](std::size_t share) {
        StoredFolders folders(backup_.root());
        ContentHasher hasher;
        for (std::size_t i = shares_[share].first; i < shares_[share].last; ++i) {
            Check &check = begun_[i];
            if (sameAs_[i] == i && check.problem.empty() && !check.error) {
                read(check, folders, hasher);
            }
            if (progress != nullptr) {
                progress->filesDone.fetch_add(1, std::memory_order_relaxed);
                if (check.copy.type == EntryType::File) {
                    progress->bytesDone.fetch_add(check.copy.size, std::memory_order_relaxed);
                }
            }
        }
    });
}

Result<void> Verifier::endExamining()
{
    pool_.wait();
    for (std::size_t i = 0; i < begun_.size(); ++i) {
        Check &check = begun_[i];
        if (sameAs_[i] != i) {
            const Check &same = begun_[sameAs_[i]];
            check.found = same.found;
            check.missing = same.missing;
            check.problem = same.problem;
            check.error = same.error;
        }
        if (check.found && *check.found != check.copy.hash) {
            check.problem = "its content differs from its hash";
        }
        if (check.error && check.error->code == ErrorCode::Gone) {
            return *check.error;
        }
    }
    return {};
}

// On a worker. Not by the backup folder's cache, which belongs to the engine thread.
void Verifier::look(Check &check, StoredFolders &folders) const
{
    if (isEnding()) {
        check.error = cancelled();
        return;
    }
    const StoredCopy &copy = check.copy;
    const Result<FolderPtr> folder = folders.of(copy.stored);
    const Result<Metadata> there =
        folder ? (*folder)->stat(copy.stored.name()) : Result<Metadata>(folder.error());
    if (!there) {
        check.missing = isAbsent(there.error());
        if (check.missing) {
            check.problem = kIsMissing;
        } else {
            check.error = there.error();
        }
        return;
    }
    if (!isStoredAs(copy.type, there->type)) {
        check.problem = "is a " + nounOf(there->type) + ", a " + nounOf(copy.type) + " was stored";
    } else if (copy.type == EntryType::File && there->size != copy.size) {
        check.problem = "is " + std::to_string(there->size) + " bytes long, " +
                        std::to_string(copy.size) + " were stored";
    } else if (copy.hash.isEmpty()) {
        check.error = Error{ErrorCode::Corrupt, "verify", copy.stored.bytes(), 0,
                            "the catalog has no hash of it"};
    } else {
        check.key = {there->device, there->inode};
        check.linked = there->links > 1;
    }
}

// On a worker.
void Verifier::read(Check &check, StoredFolders &folders, ContentHasher &hasher) const
{
    if (isEnding()) {
        check.error = cancelled();
        return;
    }
    const StoredCopy &copy = check.copy;
    const Result<FolderPtr> folder = folders.of(copy.stored);
    const Result<Digest> found = folder ? hasher.hashOf(**folder, copy.stored.name(), copy.type,
                                                        copy.hash.algorithm(), stop_)
                                        : Result<Digest>(folder.error());
    if (found) {
        check.found = *found;
    } else if (isAbsent(found.error())) {
        check.missing = true;
        check.problem = kIsMissing;
    } else if (found.error().code == ErrorCode::Io) {
        // A bad sector is damage like any other: the content is to be had elsewhere, or nowhere. No
        // backup makes one, and a failing drive is not asked twice.
        check.isAtRest = true;
        check.problem = "can't be read: " + found.error().reason();
    } else {
        check.error = found.error();
    }
}

void Verifier::settle(Check check)
{
    if (check.error && check.error->code == ErrorCode::Cancelled) {
        return;
    }
    if (!check.problem.empty()) {
        suspects_.push_back(std::move(check));
        return;
    }
    ++report_.checked;
    if (check.error) {
        reportError(check.copy, check.error->reason());
    } else if (check.copy.type == EntryType::File) {
        report_.bytes += check.copy.size;
    }
}

// Rows were read from the catalog as it was when the walk began, and without the lock a backup may
// have run since. It commits its intents before it touches a file, and the new rows after: so a
// copy that no intent named, neither when it was looked at nor afterwards, and whose row still is
// the same, is damaged. When there is no time for another look, that it is at rest now has to do.
Result<void> Verifier::confirmSuspects()
{
    std::vector<Check> confirmed;
    WriterWait wait(backup_, stop_);
    bool mayWait = true;
    while (!suspects_.empty()) {
        const bool isStopped = stop_.stop_requested();
        HOLDFAST_ASSIGN(const std::vector<Intent> intents, catalog_.intents());
        std::set<RelPath> inFlight;
        for (const Intent &intent : intents) {
            inFlight.insert({intent.archiveFrom, intent.archiveTo, intent.from, intent.target});
        }
        std::vector<Check> again;
        std::vector<Check> awaited;
        for (Check &suspect : std::exchange(suspects_, {})) {
            HOLDFAST_ASSIGN(std::optional<StoredCopy> present, presentRow(suspect.copy));
            if (!present) {
                continue;
            }
            const bool isAtRest =
                *present == suspect.copy && !inFlight.contains(suspect.copy.stored);
            if (isAtRest && (suspect.isAtRest || isStopped)) {
                confirmed.push_back(std::move(suspect));
            } else if (isStopped) {
                continue;  // neither checked nor damaged
            } else if (!isAtRest && !mayWait) {
                ++report_.checked;
                reportError(suspect.copy, kIsInFlight);
            } else {
                std::vector<Check> &next = isAtRest ? again : awaited;
                next.push_back(Check::of(std::move(*present), suspect.order));
                next.back().isAtRest = isAtRest;
            }
        }
        begun_ = std::move(again);
        beginExamining(nullptr);
        HOLDFAST_TRY(settleBegun());
        if (!awaited.empty()) {
            mayWait = wait.again();
            std::move(awaited.begin(), awaited.end(), std::back_inserter(suspects_));
        }
    }
    std::sort(confirmed.begin(), confirmed.end(),
              [](const Check &a, const Check &b) { return a.order < b.order; });
    suspects_ = std::move(confirmed);
    return {};
}

Result<std::optional<StoredCopy>> Verifier::presentRow(const StoredCopy &copy)
{
    if (copy.live) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.find(copy.source, copy.path));
        if (!row || row->type == EntryType::Folder) {
            return std::optional<StoredCopy>();
        }
        return std::optional(storedCopy(*row));
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(copy.source, copy.path));
    for (const StoredVersion &version : past) {
        if (version.id == copy.past && version.kept) {
            return std::optional(storedCopy(version));
        }
    }
    return std::optional<StoredCopy>();
}

Result<void> Verifier::reportSuspects()
{
    Repairer repairer(backup_, catalog_, sources_, stop_);
    bool repairs = request_.repair;
    for (const Check &suspect : suspects_) {
        const StoredCopy &copy = suspect.copy;
        DamagedCopy damaged{copy.stored, names_[copy.source], copy.path, suspect.problem};
        damaged.hash = copy.hash;
        damaged.from = copy.from;
        damaged.until = copy.until;
        if (repairs && !stop_.stop_requested()) {
            const Result<bool> repaired = repairer.repair(copy);
            if (repaired) {
                damaged.repaired = *repaired;
                damaged.isLost = !*repaired;
                report_.repaired += *repaired ? 1 : 0;
            } else if (repaired.error().code == ErrorCode::Gone ||
                       repaired.error().code == ErrorCode::Corrupt) {
                return repaired.error();
            } else if (repaired.error().code != ErrorCode::Cancelled) {
                reportError(copy, "it could not be repaired: " + repaired.error().reason());
                // No other one could be written either; what is damaged is still to be told.
                repairs = repaired.error().code != ErrorCode::NoSpace &&
                          repaired.error().code != ErrorCode::ReadOnly;
            }
        }
        ++report_.checked;
        (suspect.missing ? report_.missing : report_.damaged).push_back(std::move(damaged));
    }
    suspects_.clear();
    return {};
}

void Verifier::reportError(const StoredCopy &copy, std::string reason)
{
    report_.errors.push_back(
        {Bytes(backup_.path().name()) + '/' + copy.stored.bytes(), std::move(reason)});
}

}  // namespace holdfast
