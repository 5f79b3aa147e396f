// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scanner.h"

#include "scan/folder_reader.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kMostListings = 64;
constexpr std::size_t kMostNames = 65'536;
// Folders that wait for their children to be opened keep a descriptor each; those beyond are opened
// anew from the root when it is their turn.
constexpr std::size_t kMostHandles = 128;
constexpr unsigned kMostThreads = 64;

Error cancelled()
{
    return {ErrorCode::Cancelled, "scan", {}, 0, {}};
}

unsigned threadCount(int wanted)
{
    if (wanted > 0) {
        return std::min(static_cast<unsigned>(wanted), kMostThreads);
    }
    return std::clamp(2 * std::thread::hardware_concurrency(), 4U, 8U);
}

std::size_t nameCount(const FolderListing &listing)
{
    return listing.entries.size() + listing.excluded.size() + listing.special.size() +
           listing.failed.size();
}

/// A folder whose sub-folders are still to be read. `handle` and `path` never change; the names are
/// taken from the back, under the walk's lock.
struct Branch {
    FolderPtr handle;  ///< null: to be opened from the root
    RelPath path;
    std::vector<Bytes> names;
};

struct Job {
    std::shared_ptr<Branch> parent;
    Bytes name;
};

/// The walk below one open folder. Workers take the newest job first, which keeps the number of
/// open branches near the depth of the tree, and put their listings into a bounded queue that the
/// calling thread empties.
class Walk
{
public:
    Walk(FolderPtr root, RelPath rootPath, const ScanOptions &options, std::stop_token stop,
         ScanProgress &progress)
        : root_(std::move(root)),
          rootPath_(std::move(rootPath)),
          options_(options),
          stop_(std::move(stop)),
          progress_(progress)
    {
    }

    [[nodiscard]] Result<void> run(const std::function<void(FolderListing &&)> &receive);

private:
    class AbortAtEnd
    {
    public:
        explicit AbortAtEnd(Walk &walk) : walk_(walk) {}
        ~AbortAtEnd() { walk_.abort(); }
        AbortAtEnd(const AbortAtEnd &) = delete;
        AbortAtEnd &operator=(const AbortAtEnd &) = delete;

    private:
        Walk &walk_;
    };

    [[nodiscard]] Result<void> startWorkers(std::vector<std::jthread> &workers);
    [[nodiscard]] bool deliver(const std::function<void(FolderListing &&)> &receive);
    void work();
    [[nodiscard]] std::optional<Job> take();
    [[nodiscard]] FolderPtr open(const Job &job, FolderListing &listing) const;
    [[nodiscard]] bool finish(FolderPtr folder, FolderListing &&listing, std::vector<Bytes> names);
    void addBranch(FolderPtr folder, RelPath path, std::vector<Bytes> names);
    [[nodiscard]] bool hasRoomFor(std::size_t names) const;
    void abort();

    const FolderPtr root_;
    const RelPath rootPath_;
    const ScanOptions &options_;
    const std::stop_token stop_;
    ScanProgress &progress_;

    std::mutex mutex_;  // guards all below
    std::condition_variable workCame_;
    std::condition_variable roomCame_;
    std::condition_variable listingCame_;
    std::vector<std::shared_ptr<Branch>> branches_;
    std::deque<FolderListing> ready_;
    std::size_t readyNames_ = 0;
    std::size_t unfinished_ = 0;  // folders waiting or in work
    std::size_t idle_ = 0;        // workers waiting for work
    bool aborted_ = false;
};

// The first folder is read here: until then there is nothing to share, and a scan of one folder
// (most of those that a watcher asks for) needs no threads at all.
Result<void> Walk::run(const std::function<void(FolderListing &&)> &receive)
{
    FolderListing first;
    first.folder = rootPath_;
    std::vector<Bytes> names;
    const bool mayBeCache = !rootPath_.isEmpty();
    FolderReader reader(options_, stop_, progress_);
    if (!reader.read(*root_, mayBeCache, first, names) || stop_.stop_requested()) {
        return cancelled();
    }
    if (first.vanished || (nameCount(first) == 0 && isRemoved(*root_))) {
        return Error{ErrorCode::NotFound, "list folder", rootPath_.bytes(), 0, {}};
    }
    receive(std::move(first));
    if (!names.empty()) {
        addBranch(root_, rootPath_, std::move(names));
        std::vector<std::jthread> workers;
        // Before the workers are joined, however this is left: else they could wait for ever.
        const AbortAtEnd abortAtEnd(*this);
        HOLDFAST_TRY(startWorkers(workers));
        const std::stop_callback onStop(stop_, [this] { abort(); });
        while (deliver(receive)) {
        }
    }
    return stop_.stop_requested() ? Result<void>(cancelled()) : Result<void>();
}

Result<void> Walk::startWorkers(std::vector<std::jthread> &workers)
{
    const unsigned count = threadCount(options_.threads);
    workers.reserve(count);
    try {
        while (workers.size() < count) {
            workers.emplace_back([this] { work(); });
        }
    } catch (const std::system_error &error) {
        // Fewer do as well.
        if (workers.empty()) {
            return systemError(error.code().value(), "start a thread", {});
        }
    }
    return {};
}

// Waits for listings and hands them on; false when there are no more.
bool Walk::deliver(const std::function<void(FolderListing &&)> &receive)
{
    std::deque<FolderListing> batch;
    {
        std::unique_lock lock(mutex_);
        listingCame_.wait(lock, [this] { return !ready_.empty() || unfinished_ == 0 || aborted_; });
        if (ready_.empty() || aborted_) {
            return false;
        }
        batch.swap(ready_);
        readyNames_ = 0;
    }
    roomCame_.notify_all();
    for (FolderListing &listing : batch) {
        if (stop_.stop_requested()) {
            return false;
        }
        receive(std::move(listing));
    }
    return true;
}

void Walk::work()
{
    FolderReader reader(options_, stop_, progress_);
    while (std::optional<Job> job = take()) {
        FolderListing listing;
        listing.folder = job->parent->path / job->name;
        std::vector<Bytes> names;
        FolderPtr folder = open(*job, listing);
        job.reset();  // the parent's descriptor, when this was its last child
        if (folder != nullptr && !reader.read(*folder, true, listing, names)) {
            return;
        }
        if (!finish(std::move(folder), std::move(listing), std::move(names))) {
            return;
        }
    }
}

std::optional<Job> Walk::take()
{
    std::unique_lock lock(mutex_);
    ++idle_;
    workCame_.wait(lock, [this] { return !branches_.empty() || unfinished_ == 0 || aborted_; });
    --idle_;
    if (branches_.empty() || aborted_) {
        return std::nullopt;
    }
    Branch &newest = *branches_.back();
    Job job{branches_.back(), std::move(newest.names.back())};
    newest.names.pop_back();
    if (newest.names.empty()) {
        branches_.pop_back();
    }
    return job;
}

// Null when it can't be opened: the listing says why.
FolderPtr Walk::open(const Job &job, FolderListing &listing) const
{
    listing.metadata.type = EntryType::Folder;
    const RelPath name = RelPath::trusted(job.name);
    Result<FolderPtr> parent =
        job.parent->handle != nullptr
            ? Result<FolderPtr>(job.parent->handle)
            : root_->openFolder(job.parent->path.relativeTo(rootPath_).value_or(RelPath()));
    Result<FolderPtr> folder = parent ? parent.value()->openFolder(name) : parent;
    if (folder) {
        return std::move(folder).value();
    }
    if (folder.error().code == ErrorCode::NotFound) {
        listing.vanished = true;
        return nullptr;
    }
    listing.unreadable = std::move(folder).error();
    if (parent) {
        if (Result<Metadata> metadata = parent.value()->stat(job.name)) {
            listing.metadata = metadata.value();
        }
    }
    return nullptr;
}

// The sub-folders become known to the workers only after their parent's listing stands in the
// queue: so it is delivered first.
bool Walk::finish(FolderPtr folder, FolderListing &&listing, std::vector<Bytes> names)
{
    const std::size_t listed = nameCount(listing);
    RelPath path = listing.folder;
    std::unique_lock lock(mutex_);
    roomCame_.wait(lock, [&] { return hasRoomFor(listed) || aborted_; });
    if (aborted_) {
        return false;
    }
    ready_.push_back(std::move(listing));
    readyNames_ += listed;
    if (!names.empty()) {
        addBranch(std::move(folder), std::move(path), std::move(names));
    }
    if (--unfinished_ == 0) {
        workCame_.notify_all();
    }
    listingCame_.notify_one();
    return true;
}

// Under the lock, or before there are workers.
void Walk::addBranch(FolderPtr folder, RelPath path, std::vector<Bytes> names)
{
    unfinished_ += names.size();
    for (std::size_t woken = std::min(idle_, names.size()); woken > 0; --woken) {
        workCame_.notify_one();
    }
    std::reverse(names.begin(), names.end());
    if (branches_.size() >= kMostHandles) {
        folder.reset();
    }
    branches_.push_back(
        std::make_shared<Branch>(Branch{std::move(folder), std::move(path), std::move(names)}));
}

bool Walk::hasRoomFor(std::size_t names) const
{
    return ready_.empty() || (ready_.size() < kMostListings && readyNames_ + names <= kMostNames);
}

void Walk::abort()
{
    const std::lock_guard lock(mutex_);
    aborted_ = true;
    workCame_.notify_all();
    roomCame_.notify_all();
    listingCame_.notify_all();
}

/// The folder at `subtree`; null when it is left out as a whole, it or one on the way to it: which
/// is found out before it is opened, for what is left out need not be readable.
Result<FolderPtr> enter(const FolderPtr &source, const RelPath &subtree, const ScanOptions &options)
{
    FolderPtr folder = source;
    HOLDFAST_ASSIGN(Metadata metadata, folder->stat());
    if (isOwnFolder(metadata, options)) {
        return FolderPtr();
    }
    RelPath path;
    for (const BytesView name : subtree.parts()) {
        // The source and the subtree itself are not looked at here: a person named the one, and the
        // other is when it is read.
        if (options.excludeCaches && !path.isEmpty() && bearsCacheTag(*folder)) {
            return FolderPtr();
        }
        path = path / name;
        if (options.ignore.excludes(path.bytes(), true)) {
            return FolderPtr();
        }
        HOLDFAST_ASSIGN(metadata, folder->stat(name));
        if (isOwnFolder(metadata, options)) {
            return FolderPtr();
        }
        HOLDFAST_ASSIGN(folder, folder->openFolder(RelPath::trusted(Bytes(name))));
    }
    return folder;
}

FolderListing leftOut(const RelPath &path)
{
    FolderListing listing;
    listing.folder = path;
    listing.metadata.type = EntryType::Folder;
    listing.excludedCache = true;
    return listing;
}

}  // namespace

// Some file systems list a removed folder as an empty one. For the root of a scan that would mean
// that all in it was deleted, where really the source went away.
bool isRemoved(const Folder &folder)
{
    const Result<Metadata> metadata = folder.stat();
    // When in doubt, it is: nothing counts as deleted then.
    return !metadata.ok() || metadata.value().links == 0;
}

Result<void> scanTree(const FolderPtr &source, const RelPath &subtree, const ScanOptions &options,
                      std::stop_token stop, ScanProgress &progress,
                      const std::function<void(FolderListing &&)> &receive)
{
    if (stop.stop_requested()) {
        return cancelled();
    }
    HOLDFAST_ASSIGN(FolderPtr root, enter(source, subtree, options));
    if (root == nullptr) {
        receive(leftOut(subtree));
        return {};
    }
    return Walk(std::move(root), subtree, options, std::move(stop), progress).run(receive);
}

Result<FolderListing> scanFolder(const FolderPtr &source, const RelPath &folder,
                                 const ScanOptions &options, std::stop_token stop)
{
    HOLDFAST_ASSIGN(const FolderPtr open, enter(source, folder, options));
    if (open == nullptr) {
        return leftOut(folder);
    }
    FolderListing listing;
    listing.folder = folder;
    ScanProgress unseen;
    std::vector<Bytes> subFolders;
    FolderReader reader(options, stop, unseen);
    if (!reader.read(*open, !folder.isEmpty(), listing, subFolders)) {
        return cancelled();
    }
    if (listing.vanished || (nameCount(listing) == 0 && isRemoved(*open))) {
        return Error{ErrorCode::NotFound, "list folder", folder.bytes(), 0, {}};
    }
    return listing;
}

Result<FolderListing> scanName(const FolderPtr &source, const RelPath &path,
                               const ScanOptions &options)
{
    const RelPath folder = path.parent();
    HOLDFAST_ASSIGN(const FolderPtr open, enter(source, folder, options));
    if (open == nullptr || (options.excludeCaches && !folder.isEmpty() && bearsCacheTag(*open))) {
        return leftOut(path);
    }
    FolderListing listing;
    listing.folder = folder;
    ScanProgress unseen;
    FolderReader(options, {}, unseen).readOne(*open, path.name(), listing);
    if (isRemoved(*open)) {
        return Error{ErrorCode::NotFound, "look at", path.bytes(), 0, {}};
    }
    return listing;
}

}  // namespace holdfast
