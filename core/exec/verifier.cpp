// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/verifier.h"

#include "exec/copy.h"
#include "exec/executor.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace holdfast
{
namespace
{

constexpr std::size_t kBatch = 1000;
constexpr std::size_t kBuffer = 1024 * 1024;
constexpr int kWorker = 0;  // of the incoming folder: repairs come one at a time
constexpr std::string_view kDamagedFolder = "damaged";
constexpr double kSampleSteps = 1'000'000;

}  // namespace

/// One stored copy and what is to be found there.
struct Verifier::Copy {
    SourceId source = 0;
    RelPath path;
    RelPath stored;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    Digest hash;
    Properties properties;
    Bytes linkTarget;
    std::optional<Fingerprint> live;  // of the source file, for a live row

    bool missing = false;
    std::string problem;
    std::optional<Error> error;
    std::uint64_t bytes = 0;
};

Verifier::Verifier(BackupFolder &backup, Catalog &catalog, std::map<SourceId, FolderPtr> sources,
                   std::map<SourceId, std::string> names, RunProgress &progress,
                   std::stop_token stop)
    : backup_(backup),
      catalog_(catalog),
      sources_(std::move(sources)),
      names_(std::move(names)),
      progress_(progress),
      stop_(std::move(stop)),
      pool_(std::make_unique<QThreadPool>())
{
    pool_->setMaxThreadCount(std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
}

Verifier::~Verifier() = default;

Result<VerifyReport> Verifier::verify(const VerifyRequest &request)
{
    request_ = request;
    report_ = {};
    progress_.phase = RunProgress::Phase::Copying;
    HOLDFAST_ASSIGN(const CatalogTotals totals, catalog_.totals());
    progress_.filesTotal = totals.files + totals.versions + totals.deleted;
    progress_.bytesTotal = totals.bytes + totals.versionBytes + totals.deletedBytes;
    // Another sample after each run, the same one for the same state.
    HOLDFAST_ASSIGN(const std::vector<RunSummary> runs, catalog_.runs(1));
    seed_ = runs.empty() ? std::string() : std::to_string(runs.front().run);

    HOLDFAST_ASSIGN(const std::vector<SourceRecord> sources, catalog_.sources());
    for (const SourceRecord &source : sources) {
        Result<void> added;
        HOLDFAST_TRY(catalog_.forEach(source.id, RelPath(), [&](const KnownFile &row) {
            if (row.type != EntryType::Folder) {
                added = add({row.source,
                             row.path,
                             row.stored,
                             row.type,
                             row.fingerprint.size,
                             row.hash,
                             row.properties,
                             row.linkTarget,
                             row.fingerprint,
                             false,
                             {},
                             {},
                             0});
            }
            return added.ok();
        }));
        HOLDFAST_TRY(std::move(added));
        HOLDFAST_TRY(
            catalog_.forEachPast(source.id, RelPath(), true, [&](const StoredVersion &version) {
                added = add({version.source,
                             version.path,
                             version.stored,
                             version.type,
                             version.size,
                             version.hash,
                             version.properties,
                             version.linkTarget,
                             std::nullopt,
                             false,
                             {},
                             {},
                             0});
                return added.ok();
            }));
        HOLDFAST_TRY(std::move(added));
    }
    HOLDFAST_TRY(flush());
    report_.complete = !stop_.stop_requested();
    progress_.phase = RunProgress::Phase::Done;
    return report_;
}

bool Verifier::isSampled(const RelPath &stored) const
{
    if (request_.samplePercent >= 100) {
        return true;
    }
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(seed_);
    hasher->add(stored.bytes());
    const auto number = static_cast<std::uint64_t>(hasher->finish().prefix());
    return static_cast<double>(number % static_cast<std::uint64_t>(kSampleSteps)) <
           request_.samplePercent / 100 * kSampleSteps;
}

Result<void> Verifier::add(Copy copy)
{
    if (stop_.stop_requested() || !isSampled(copy.stored)) {
        return {};
    }
    copies_.push_back(std::move(copy));
    return copies_.size() == kBatch ? flush() : Result<void>();
}

Result<void> Verifier::flush()
{
    std::vector<Copy> copies = std::move(copies_);
    copies_.clear();
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next.fetch_add(1); i < copies.size(); i = next.fetch_add(1)) {
            if (stop_.stop_requested()) {
                copies[i].error = Error{ErrorCode::Cancelled, "verify", {}, 0, "stopped"};
            } else {
                check(copies[i]);
            }
            progress_.filesDone.fetch_add(1, std::memory_order_relaxed);
        }
    };
    const int threads = std::min(pool_->maxThreadCount(), static_cast<int>(copies.size()));
    for (int i = 0; i < threads; ++i) {
        pool_->start(work);
    }
    pool_->waitForDone();
    for (Copy &copy : copies) {
        HOLDFAST_TRY(settle(copy));
    }
    return {};
}

// On a worker. Opened from the root each time: the folder cache belongs to the engine thread.
void Verifier::check(Copy &copy) const
{
    const Result<FolderPtr> folder = backup_.root()->openFolder(copy.stored.parent());
    const Result<Metadata> there =
        folder ? (*folder)->stat(copy.stored.name()) : Result<Metadata>(folder.error());
    if (!there) {
        copy.missing = there.error().code == ErrorCode::NotFound ||
                       there.error().code == ErrorCode::NotAFolder;
        if (copy.missing) {
            copy.problem = "is missing";
        } else {
            copy.error = there.error();
        }
        return;
    }
    if (there->type != copy.type) {
        copy.problem = "is a " + std::string(entryTypeName(there->type)) + ", a " +
                       std::string(entryTypeName(copy.type)) + " was stored";
        return;
    }
    if (copy.type == EntryType::File && there->size != copy.size) {
        copy.problem = "is " + std::to_string(there->size) + " bytes long, " +
                       std::to_string(copy.size) + " were stored";
        return;
    }
    const Result<Digest> found =
        hashOf(**folder, copy.stored.name(), copy.type, copy.hash.algorithm(), stop_);
    if (!found) {
        copy.error = found.error();
        return;
    }
    copy.bytes = there->size;
    progress_.bytesDone.fetch_add(there->size, std::memory_order_relaxed);
    if (*found != copy.hash) {
        copy.problem = "its content differs from its hash";
    }
}

Result<void> Verifier::settle(Copy &copy)
{
    const std::string &source = names_[copy.source];
    if (copy.error) {
        if (copy.error->code != ErrorCode::Cancelled) {
            ++report_.checked;
            report_.errors.push_back({source + '/' + copy.path.bytes(), copy.error->reason()});
        }
        return {};
    }
    ++report_.checked;
    report_.bytes += copy.bytes;
    if (copy.problem.empty()) {
        return {};
    }
    DamagedCopy damaged{copy.stored, source, copy.path, copy.problem, false};
    if (request_.repair && !stop_.stop_requested()) {
        HOLDFAST_ASSIGN(damaged.repaired, repair(copy));
        report_.repaired += damaged.repaired ? 1 : 0;
    }
    (copy.missing ? report_.missing : report_.damaged).push_back(std::move(damaged));
    return {};
}

// From the unchanged source first, then from whatever stored copy has this content.
Result<bool> Verifier::repair(const Copy &copy)
{
    if (copy.live && sources_.contains(copy.source)) {
        const Result<FolderPtr> folder = sources_.at(copy.source)->openFolder(copy.path.parent());
        const Result<Metadata> there =
            folder ? (*folder)->stat(copy.path.name()) : Result<Metadata>(folder.error());
        if (there && there->type == copy.type && fingerprintOf(*there) == *copy.live) {
            HOLDFAST_ASSIGN(const bool repaired, repairFrom(copy, *folder, copy.path.name()));
            if (repaired) {
                return true;
            }
        }
    }
    std::vector<RelPath> others;
    HOLDFAST_ASSIGN(const std::vector<KnownFile> rows, catalog_.filesWith(copy.hash));
    for (const KnownFile &row : rows) {
        others.push_back(row.stored);
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(copy.source, copy.path));
    for (const StoredVersion &version : past) {
        if (version.kept && version.hash == copy.hash) {
            others.push_back(version.stored);
        }
    }
    for (const RelPath &other : others) {
        const Result<FolderPtr> folder = backup_.root()->openFolder(other.parent());
        if (other == copy.stored || !folder) {
            continue;
        }
        HOLDFAST_ASSIGN(const bool repaired, repairFrom(copy, *folder, other.name()));
        if (repaired) {
            return true;
        }
    }
    return false;
}

// False when that file has not the content after all: nothing is put in place that was not checked
// while it was copied.
Result<bool> Verifier::repairFrom(const Copy &copy, const FolderPtr &folder, BytesView name)
{
    HOLDFAST_ASSIGN(const FolderPtr incoming, backup_.incomingOf(kWorker));
    const Bytes fresh = "repair" + std::to_string(++counter_);
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(copy.properties.attributes));
    const NodeProperties properties =
        storedProperties(copy.type, copy.properties, attributes.empty() ? nullptr : &attributes);
    if (copy.type == EntryType::Symlink) {
        HOLDFAST_TRY(incoming->createSymlink(fresh, copy.linkTarget));
        HOLDFAST_TRY(incoming->setProperties(fresh, properties));
    } else {
        const Result<FilePtr> from = folder->openFile(name);
        if (!from) {
            return false;
        }
        HOLDFAST_ASSIGN(FilePtr to, incoming->createFile(fresh));
        const std::unique_ptr<Hasher> hasher = makeHasher(copy.hash.algorithm());
        Hasher *const hashers[] = {hasher.get()};
        std::vector<char> buffer(kBuffer);
        const Result<CopyCounts> copied = copyContent(**from, to.get(), hashers, buffer, stop_, {});
        if (!copied || hasher->finish() != copy.hash) {
            HOLDFAST_TRY(incoming->removeFile(fresh));
            if (!copied && endsRun(copied.error())) {
                return copied.error();
            }
            return false;
        }
        HOLDFAST_TRY(to->setProperties(properties));
        HOLDFAST_TRY(to->close());
    }
    HOLDFAST_TRY(exchange(copy, BackupFolder::incomingPath(kWorker) / fresh));
    return true;
}

// The damaged file is kept under a name of its own before the good one takes its place.
Result<void> Verifier::exchange(const Copy &copy, const RelPath &fresh)
{
    HOLDFAST_TRY(backup_.barrier(copy.type == EntryType::File ? std::vector<RelPath>{fresh}
                                                              : std::vector<RelPath>()));
    if (copy.missing) {
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.ensureFolder(copy.stored.parent()));
        static_cast<void>(folder);
        HOLDFAST_TRY(backup_.rename(fresh, copy.stored, IfTaken::Fail));
        return backup_.barrier({});
    }
    HOLDFAST_ASSIGN(const RelPath aside, backup_.freePlace(RelPath::trusted(Bytes(kOwnFolder)) /
                                                           kDamagedFolder / copy.stored));
    HOLDFAST_ASSIGN(const Metadata present, backup_.stat(copy.stored));
    if (present.type != EntryType::Folder && backup_.canLink()) {
        HOLDFAST_TRY(backup_.link(copy.stored, aside));
        HOLDFAST_TRY(backup_.barrier({}));
        HOLDFAST_TRY(backup_.rename(fresh, copy.stored, IfTaken::Replace));
    } else {
        HOLDFAST_TRY(backup_.rename(copy.stored, aside, IfTaken::Fail));
        HOLDFAST_TRY(backup_.rename(fresh, copy.stored, IfTaken::Fail));
    }
    return backup_.barrier({});
}

}  // namespace holdfast
