// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stager.h"

#include "exec/copy.h"
#include "exec/shares.h"

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast
{
namespace
{

// One buffer a worker; a file that fits is hashed before anything is written.
constexpr std::size_t kBufferSize = 1024 * 1024;
constexpr std::size_t kSmallestClone = 4096;  // less than a block has nothing to share
constexpr int kTries = 3;                     // contract §5
constexpr std::uint32_t kOwnerReadsAndWrites = 0600;
constexpr std::uint32_t kPermissions = 0777;

bool sameInstant(const Metadata &a, const Metadata &b)
{
    return a.size == b.size && a.mtime == b.mtime && a.ctime == b.ctime && a.inode == b.inode &&
           a.device == b.device;
}

// Says of a file that is too large for the backup's file system how large, and what the limit is.
Error withLimit(Error error, std::uint64_t size)
{
    if (error.systemError == EFBIG) {
        error.detail = "it has " + std::to_string(size) +
                       " bytes, and the backup's file system holds no file of that size; the limit "
                       "of vfat is 4 GiB";
    }
    return error;
}

}  // namespace

struct Stager::Batch::State {
    /// The next requests for one worker, empty at the end.
    Share take();

    std::vector<StageRequest> requests;
    std::vector<Share> shares;
    std::vector<std::optional<Result<StagedFile>>> results;
    std::size_t next = 0;  // guarded by `mutex`
    std::mutex mutex;
    std::condition_variable done;
    int running = 0;
};

/// What one thread needs; kept from batch to batch.
struct Stager::Worker {
    Worker(int numberIn, const Stager &stagerIn) : number(numberIn), stager(stagerIn)
    {
        buffer.resize(kBufferSize);
        hasher = makeHasher(stager.options_.algorithm);
    }

    Result<StagedFile> stage(const StageRequest &request);

private:
    Result<FolderPtr> sourceFolder(const StageRequest &request);
    Result<StagedFile> stageSymlink(const FolderPtr &folder, const StageRequest &request);
    Result<StagedFile> stageFile(const FolderPtr &folder, const StageRequest &request);
    Result<void> readOnce(File &file, const StageRequest &request, const Metadata &before,
                          StagedFile &staged);
    Result<bool> readSmall(File &file, const StageRequest &request, bool mayWrite,
                           StagedFile &staged);
    Result<void> copyLarge(File &file, const StageRequest &request, StagedFile &staged);
    Result<void> hashOnly(File &file, const StageRequest &request, StagedFile &staged);
    template <class Make>
    auto makeStaged(const StageRequest &request, StagedFile &staged, Make make)
        -> std::invoke_result_t<Make, const Folder &, BytesView>;
    Result<FilePtr> createStaged(const StageRequest &request, StagedFile &staged);
    Result<void> finishStaged(FilePtr file, const StagedFile &staged, const Attributes &attributes);
    Result<void> writeStaged(File &from, std::span<const char> content, const StageRequest &request,
                             StagedFile &staged);
    void takeDigests(const StageRequest &request, StagedFile &staged);
    void forgetPartialHash(const StageRequest &request);
    [[nodiscard]] std::vector<Hasher *> hashersFor(const StageRequest &request);
    [[nodiscard]] bool isKnownContent(const StageRequest &request, const StagedFile &staged) const;
    void discard(StagedFile &staged);

    int number;
    const Stager &stager;
    std::vector<char> buffer;
    std::unique_ptr<Hasher> hasher;
    KeptHasher knownHasher;  // for rows that were hashed with another algorithm
    FolderPtr incoming;
    std::uint64_t counter = 0;
    FolderPtr gathering;
    int gatheringNumber = 0;
    std::optional<std::uint64_t> cannotCloneFrom;  // device on which cloning was tried in vain
    FolderPtr lastRoot;
    RelPath lastPath;
    FolderPtr lastFolder;
};

struct Stager::Workers {
    std::mutex mutex;
    std::vector<std::unique_ptr<Worker>> idle;
    int made = 0;
};

Stager::Stager(const BackupFolder *backup, Options options, const Clock &clock,
               RunProgress &progress, std::stop_token stop)
    : backup_(backup),
      options_(std::move(options)),
      clock_(clock),
      progress_(progress),
      stop_(std::move(stop)),
      pool_(std::make_unique<QThreadPool>()),
      workers_(std::make_unique<Workers>())
{
    if (options_.threads <= 0) {
        options_.threads = std::max(2, static_cast<int>(std::thread::hardware_concurrency()));
    }
    pool_->setMaxThreadCount(options_.threads);
}

Stager::~Stager()
{
    pool_->waitForDone();
}

std::unique_ptr<Stager::Worker> Stager::takeWorker()
{
    const std::lock_guard lock(workers_->mutex);
    if (workers_->idle.empty()) {
        return std::make_unique<Worker>(workers_->made++, *this);
    }
    std::unique_ptr<Worker> worker = std::move(workers_->idle.back());
    workers_->idle.pop_back();
    return worker;
}

void Stager::returnWorker(std::unique_ptr<Worker> worker)
{
    const std::lock_guard lock(workers_->mutex);
    workers_->idle.push_back(std::move(worker));
}

Stager::Batch Stager::start(std::vector<StageRequest> requests)
{
    Batch batch;
    batch.state_ = std::make_shared<Batch::State>();
    batch.state_->results.resize(requests.size());
    batch.state_->shares = sharesOf(
        requests.size(), [&](std::size_t i) { return requests[i].size; },
        [&](std::size_t i, std::size_t j) {
            return requests[i].folder == requests[j].folder &&
                   requests[i].sourceRoot == requests[j].sourceRoot;
        });
    batch.state_->requests = std::move(requests);
    const int tasks = static_cast<int>(std::min<std::size_t>(
        static_cast<std::size_t>(options_.threads), batch.state_->requests.size()));
    batch.state_->running = tasks;
    for (int i = 0; i < tasks; ++i) {
        pool_->start([this, state = batch.state_] { work(state); });
    }
    return batch;
}

Share Stager::Batch::State::take()
{
    const std::lock_guard lock(mutex);
    return next < shares.size() ? shares[next++] : Share();
}

void Stager::work(const std::shared_ptr<Batch::State> &state)
{
    std::unique_ptr<Worker> worker = takeWorker();
    for (;;) {
        const Share share = state->take();
        if (share.first == share.last) {
            break;
        }
        for (std::size_t i = share.first; i < share.last && !stop_.stop_requested(); ++i) {
            state->results[i].emplace(worker->stage(state->requests[i]));
            progress_.filesDone.fetch_add(1, std::memory_order_relaxed);
        }
    }
    returnWorker(std::move(worker));
    const std::lock_guard lock(state->mutex);
    if (--state->running == 0) {
        state->done.notify_all();
    }
}

StageResults Stager::Batch::wait()
{
    std::unique_lock lock(state_->mutex);
    state_->done.wait(lock, [this] { return state_->running == 0; });
    StageResults results;
    results.reserve(state_->results.size());
    for (std::optional<Result<StagedFile>> &result : state_->results) {
        results.push_back(result ? std::move(*result)
                                 : Error{ErrorCode::Cancelled, "read", {}, 0, "stopped"});
    }
    return results;
}

void Stager::discard(const RelPath &staged) const
{
    if (const Result<FolderPtr> folder = backup_->root()->openFolder(staged.parent()); folder) {
        // A file that can't be removed here is cleared away with the incoming folder.
        static_cast<void>((*folder)->removeFile(staged.name()));
    }
}

Result<StagedFile> Stager::Worker::stage(const StageRequest &request)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, sourceFolder(request));
    if (request.mode == StageMode::StatOnly) {
        StagedFile staged;
        staged.takenAt = stager.clock_.now();
        HOLDFAST_ASSIGN(staged.metadata, folder->stat(request.name));
        return staged;
    }
    if (request.type == EntryType::Symlink) {
        return stageSymlink(folder, request);
    }
    return stageFile(folder, request);
}

Result<FolderPtr> Stager::Worker::sourceFolder(const StageRequest &request)
{
    if (lastFolder != nullptr && lastRoot == request.sourceRoot && lastPath == request.folder) {
        return lastFolder;
    }
    HOLDFAST_ASSIGN(lastFolder, request.sourceRoot->openFolder(request.folder));
    lastRoot = request.sourceRoot;
    lastPath = request.folder;
    return lastFolder;
}

Result<StagedFile> Stager::Worker::stageSymlink(const FolderPtr &folder,
                                                const StageRequest &request)
{
    StagedFile staged;
    staged.takenAt = stager.clock_.now();
    HOLDFAST_ASSIGN(staged.metadata, folder->stat(request.name));
    HOLDFAST_ASSIGN(staged.linkTarget, folder->readLink(request.name));
    HOLDFAST_ASSIGN(const Attributes attributes, folder->attributes(request.name));
    staged.attributes = packAttributes(attributes);
    hasher->add(staged.linkTarget);
    for (Hasher *other : hashersFor(request)) {
        if (other != hasher.get()) {
            other->add(staged.linkTarget);
        }
    }
    takeDigests(request, staged);
    if (request.mode == StageMode::HashOnly || isKnownContent(request, staged)) {
        return staged;
    }
    HOLDFAST_TRY(makeStaged(request, staged, [&](const Folder &in, BytesView name) {
        return storeSymlink(in, name, staged.linkTarget, propertiesOf(staged.metadata, {}),
                            attributes.empty() ? nullptr : &attributes);
    }));
    return staged;
}

// Makes the staged name where the request wants it, or, where that can't be, among the worker's
// own.
template <class Make>
auto Stager::Worker::makeStaged(const StageRequest &request, StagedFile &staged, Make make)
    -> std::invoke_result_t<Make, const Folder &, BytesView>
{
    if (request.gathering != 0) {
        if (gatheringNumber != request.gathering) {
            HOLDFAST_ASSIGN(gathering, stager.backup_->gathering(request.gathering));
            gatheringNumber = request.gathering;
        }
        if (auto made = make(*gathering, request.storedName)) {
            staged.staged = BackupFolder::gatheringPath(request.gathering) / request.storedName;
            return made;
        }
    }
    if (incoming == nullptr) {
        HOLDFAST_ASSIGN(incoming, stager.backup_->incomingOf(number));
    }
    const Bytes name = std::to_string(++counter);
    auto made = make(*incoming, name);
    if (made) {
        staged.staged = BackupFolder::incomingPath(number) / name;
    }
    return made;
}

Result<StagedFile> Stager::Worker::stageFile(const FolderPtr &folder, const StageRequest &request)
{
    for (int tryNumber = 1;; ++tryNumber) {
        StagedFile staged;
        staged.takenAt = stager.clock_.now();
        HOLDFAST_ASSIGN(const FilePtr file, folder->openFile(request.name));
        HOLDFAST_ASSIGN(const Metadata before, file->stat());
        staged.metadata = before;
        Result<void> read = readOnce(*file, request, before, staged);
        if (!read) {
            discard(staged);
            forgetPartialHash(request);
            return withLimit(std::move(read).error(), before.size);
        }
        HOLDFAST_ASSIGN(const Metadata after, file->stat());
        if (sameInstant(before, after)) {
            return staged;
        }
        staged.inconsistent = true;
        if (tryNumber == kTries) {
            // What was stored is as long as it is, whatever the file was before or is now.
            if (!staged.staged.isEmpty()) {
                HOLDFAST_ASSIGN(const FolderPtr in,
                                stager.backup_->root()->openFolder(staged.staged.parent()));
                HOLDFAST_ASSIGN(const Metadata copy, in->stat(staged.staged.name()));
                staged.metadata.size = copy.size;
            }
            return staged;
        }
        discard(staged);
    }
}

std::vector<Hasher *> Stager::Worker::hashersFor(const StageRequest &request)
{
    std::vector<Hasher *> hashers{hasher.get()};
    const HashAlgorithm known = request.knownHash.algorithm();
    if (known != HashAlgorithm::None && known != stager.options_.algorithm) {
        hashers.push_back(&knownHasher.of(known));
    }
    return hashers;
}

void Stager::Worker::takeDigests(const StageRequest &request, StagedFile &staged)
{
    staged.hash = hasher->finish();
    const HashAlgorithm known = request.knownHash.algorithm();
    staged.knownHash = known != HashAlgorithm::None && known != stager.options_.algorithm
                           ? knownHasher.of(known).finish()
                           : Digest();
}

// What a failed read has fed to the hashers must not reach the next file's digest.
void Stager::Worker::forgetPartialHash(const StageRequest &request)
{
    for (Hasher *each : hashersFor(request)) {
        static_cast<void>(each->finish());
    }
}

bool Stager::Worker::isKnownContent(const StageRequest &request, const StagedFile &staged) const
{
    const Digest &same = staged.knownHash.isEmpty() ? staged.hash : staged.knownHash;
    return !request.knownHash.isEmpty() && same == request.knownHash;
}

Result<void> Stager::Worker::readOnce(File &file, const StageRequest &request,
                                      const Metadata &before, StagedFile &staged)
{
    HOLDFAST_ASSIGN(const Attributes attributes, file.attributes());
    staged.attributes = packAttributes(attributes);
    const bool mayBeMoved = !request.copyAlways && request.knownHash.isEmpty() &&
                            stager.options_.mayBeMoved && stager.options_.mayBeMoved(before);
    const bool mayWrite = request.mode != StageMode::HashOnly && !mayBeMoved;
    HOLDFAST_ASSIGN(const bool done, readSmall(file, request, mayWrite, staged));
    if (done) {
        return {};
    }
    if (!mayWrite || request.mode == StageMode::HashFirst) {
        HOLDFAST_TRY(hashOnly(file, request, staged));
        if (!mayWrite || isKnownContent(request, staged)) {
            return {};
        }
    }
    HOLDFAST_TRY(copyLarge(file, request, staged));
    if (isKnownContent(request, staged)) {
        discard(staged);
    }
    return {};
}

Result<bool> Stager::Worker::readSmall(File &file, const StageRequest &request, bool mayWrite,
                                       StagedFile &staged)
{
    const Metadata &before = staged.metadata;
    // Holes are kept by the other way; a file that fills the buffer may be larger than its stat
    // said.
    if (before.size >= buffer.size() || before.allocated < before.size) {
        return false;
    }
    std::size_t size = 0;
    while (size < buffer.size()) {
        HOLDFAST_ASSIGN(const std::size_t got,
                        file.read(std::span<char>(buffer).subspan(size), size));
        size += got;
        // As many bytes as the stat said: the second stat tells whether there are more.
        if (got == 0 || size == before.size) {
            break;
        }
    }
    if (size == buffer.size()) {
        return false;
    }
    const std::span<const char> content(buffer.data(), size);
    for (Hasher *each : hashersFor(request)) {
        each->add(content);
    }
    takeDigests(request, staged);
    staged.bytesRead += size;
    stager.progress_.bytesDone.fetch_add(size, std::memory_order_relaxed);
    if (mayWrite && !isKnownContent(request, staged)) {
        HOLDFAST_TRY(writeStaged(file, content, request, staged));
    }
    return true;
}

// With the mode that it will have: `.holdfast` is closed to others, and most files need no change
// of their mode then. One that its owner may not write begins as one that may: not every file
// system lets a file be filled that was made read-only.
Result<FilePtr> Stager::Worker::createStaged(const StageRequest &request, StagedFile &staged)
{
    const std::uint32_t mode = (staged.metadata.mode & kOwnerReadsAndWrites) == kOwnerReadsAndWrites
                                   ? staged.metadata.mode & kPermissions
                                   : kOwnerReadsAndWrites;
    return makeStaged(request, staged, [mode](const Folder &in, BytesView name) {
        return in.createFile(name, mode);
    });
}

Result<void> Stager::Worker::finishStaged(FilePtr file, const StagedFile &staged,
                                          const Attributes &attributes)
{
    HOLDFAST_TRY(
        file->setProperties(storedProperties(EntryType::File, propertiesOf(staged.metadata, {}),
                                             attributes.empty() ? nullptr : &attributes)));
    return file->close();
}

// The second stat of the source tells whether a clone, which is of a later instant than `content`,
// is of the same.
Result<void> Stager::Worker::writeStaged(File &from, std::span<const char> content,
                                         const StageRequest &request, StagedFile &staged)
{
    HOLDFAST_ASSIGN(FilePtr file, createStaged(request, staged));
    const bool worthCloning =
        content.size() >= kSmallestClone && cannotCloneFrom != staged.metadata.device;
    if (const Result<void> cloned = worthCloning
                                        ? file->cloneFrom(from)
                                        : Error{ErrorCode::NotSupported, "clone", {}, 0, {}};
        cloned.ok()) {
        staged.bytesCloned += content.size();
    } else {
        if (worthCloning) {
            cannotCloneFrom = staged.metadata.device;
        }
        if (!content.empty()) {
            HOLDFAST_TRY(file->write(content, 0));
        }
        staged.bytesWritten += content.size();
    }
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(staged.attributes));
    return finishStaged(std::move(file), staged, attributes);
}

Result<void> Stager::Worker::hashOnly(File &file, const StageRequest &request, StagedFile &staged)
{
    const std::vector<Hasher *> hashers = hashersFor(request);
    HOLDFAST_ASSIGN(
        const CopyCounts counts,
        copyContent(file, nullptr, hashers, buffer, stager.stop_, [this](std::uint64_t bytes) {
            stager.progress_.bytesDone.fetch_add(bytes, std::memory_order_relaxed);
        }));
    staged.bytesRead += counts.read;
    takeDigests(request, staged);
    return {};
}

Result<void> Stager::Worker::copyLarge(File &file, const StageRequest &request, StagedFile &staged)
{
    HOLDFAST_ASSIGN(FilePtr target, createStaged(request, staged));
    const std::vector<Hasher *> hashers = hashersFor(request);
    HOLDFAST_ASSIGN(
        const CopyCounts counts,
        copyContent(file, target.get(), hashers, buffer, stager.stop_, [this](std::uint64_t bytes) {
            stager.progress_.bytesDone.fetch_add(bytes, std::memory_order_relaxed);
        }));
    staged.bytesRead += counts.read;
    staged.bytesWritten += counts.written;
    staged.bytesCloned += counts.cloned;
    takeDigests(request, staged);
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(staged.attributes));
    return finishStaged(std::move(target), staged, attributes);
}

void Stager::Worker::discard(StagedFile &staged)
{
    if (!staged.staged.isEmpty()) {
        stager.discard(staged.staged);
        staged.staged = RelPath();
    }
}

}  // namespace holdfast
