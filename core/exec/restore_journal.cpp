// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/restore_journal.h"

#include "model/stored.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <random>
#include <system_error>
#include <utility>

namespace holdfast
{
namespace
{

// Numbers in the names of unfinished files: the lock shows that the restore lives, the record is
// what it has begun, and its files follow.
constexpr std::uint64_t kLock = 0;
constexpr std::uint64_t kRecord = 1;
constexpr int kTries = 3;
constexpr std::uint64_t kLargestRecord = std::uint64_t{256} * 1024 * 1024;

// Each record ends with a NUL, which no path has: one that was cut off says nothing.
constexpr BytesView kHeader("holdfast restore 1\0", 19);
constexpr char kMade = 'F';
constexpr char kDone = 'D';
constexpr char kBatch = 'B';
constexpr char kWorked = 'W';

// No two restores use the same names: what a killed one left is not in the way of the next.
std::uint64_t randomToken()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

// Of which restore is this unfinished file? Nothing: it is none.
std::optional<std::uint64_t> tokenOf(BytesView name)
{
    if (!isUnfinishedName(name)) {
        return std::nullopt;
    }
    // Its number follows the last dash but one.
    const std::size_t dash = name.rfind('-');
    const std::size_t before = name.rfind('-', dash - 1);
    std::uint64_t token = 0;
    const auto read = std::from_chars(name.data() + before + 1, name.data() + dash, token);
    return read.ec == std::errc() ? std::optional(token) : std::nullopt;
}

void addRecord(Bytes &records, char kind, const RelPath &path)
{
    records += kind;
    records += path.bytes();
    records += '\0';
}

struct Begun {
    std::set<RelPath> folders;  // made, without their properties
    std::set<RelPath> worked;   // may hold files in flight
};

Begun parse(BytesView text)
{
    Begun begun;
    if (!text.starts_with(kHeader)) {
        return begun;
    }
    text.remove_prefix(kHeader.size());
    for (std::size_t end = text.find('\0'); end != BytesView::npos; end = text.find('\0')) {
        const char kind = end > 0 ? text.front() : '\0';
        // Never trusted to stay inside.
        const Result<RelPath> path =
            RelPath::parse(text.substr(end > 0 ? 1 : 0, end > 0 ? end - 1 : 0));
        text.remove_prefix(end + 1);
        if (kind == kBatch) {
            begun.worked.clear();
        } else if (path && kind == kMade) {
            begun.folders.insert(*path);
        } else if (path && kind == kDone) {
            begun.folders.erase(*path);
        } else if (path && kind == kWorked) {
            begun.worked.insert(*path);
        }
    }
    return begun;
}

Result<Bytes> readAll(File &file, std::uint64_t size)
{
    Bytes text(static_cast<std::size_t>(std::min(size, kLargestRecord)), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        HOLDFAST_ASSIGN(const std::size_t got, file.read(std::span(text).subspan(filled), filled));
        if (got == 0) {
            break;
        }
        filled += got;
    }
    text.resize(filled);
    return text;
}

/// The folder that is restored into keeps its time: the journal's own files are not what it shows.
class KeptTime
{
public:
    explicit KeptTime(const Folder &folder) : folder_(folder), before_(folder.stat()) {}
    ~KeptTime()
    {
        const Result<Metadata> now = folder_.stat();
        // Whether it differs depends on the tick of the clock: the same calls each time.
        if (before_ && now) {
            NodeProperties properties;
            properties.mode = now->mode;
            properties.mtime = before_->mtime;
            // Only its owner may; then it shows that something came and went.
            static_cast<void>(folder_.setProperties(properties));
        }
    }
    KeptTime(const KeptTime &) = delete;
    KeptTime &operator=(const KeptTime &) = delete;

private:
    const Folder &folder_;
    Result<Metadata> before_;
};

}  // namespace

RestoreJournal::RestoreJournal(RestoreTarget &target, bool isOn)
    : target_(target), isOn_(isOn), token_(randomToken()), counter_(kRecord)
{
}

Bytes RestoreJournal::temporaryName()
{
    return unfinishedName(token_, ++counter_);
}

bool RestoreJournal::start()
{
    for (int n = 0; isOn_ && record_ == nullptr && n < kTries; ++n) {
        if (!tryStart()) {
            // Of which nothing has a name yet.
            token_ = randomToken();
        }
    }
    isOn_ = record_ != nullptr;
    return isOn_;
}

bool RestoreJournal::tryStart()
{
    const KeptTime kept(*target_.root());
    Result<std::unique_ptr<Folder::Lock>> lock =
        target_.root()->lock(unfinishedName(token_, kLock));
    Result<FilePtr> record = lock ? target_.root()->createFile(unfinishedName(token_, kRecord))
                                  : Result<FilePtr>(lock.error());
    const Result<Metadata> own = record ? (*record)->stat() : Result<Metadata>(record.error());
    // Who came between the lock's making and its taking took it for a dead one's, and removed it.
    const bool isKept = own && target_.root()->stat(unfinishedName(token_, kLock));
    if (!isKept) {
        for (const std::uint64_t number : {kRecord, kLock}) {
            static_cast<void>(target_.root()->removeFile(unfinishedName(token_, number)));
        }
        return false;
    }
    lock_ = std::move(lock).value();
    record_ = std::move(record).value();
    owner_ = own->uid;
    append(Bytes(kHeader));
    return true;
}

// What can't be written down is not known to the next restore: no more than that.
void RestoreJournal::append(const Bytes &records)
{
    if (record_ != nullptr && record_->write(records, size_)) {
        size_ += records.size();
    }
}

void RestoreJournal::takeOver()
{
    if (!isOn_) {
        return;
    }
    const Result<std::vector<ListedName>> names = target_.root()->list();
    std::vector<std::uint64_t> tokens;
    for (const ListedName &listed : names ? *names : std::vector<ListedName>()) {
        const std::optional<std::uint64_t> token = tokenOf(listed.name);
        if (token && listed.name == unfinishedName(*token, kLock)) {
            tokens.push_back(*token);
        }
    }
    std::sort(tokens.begin(), tokens.end());
    for (const std::uint64_t token : tokens) {
        if (token != token_ && start()) {
            adopt(token);
        }
    }
}

// Only what a restore of the same user has written down: in a folder that all share, anybody could
// have laid it there.
void RestoreJournal::adopt(std::uint64_t token)
{
    const FolderPtr &root = target_.root();
    const Bytes lockName = unfinishedName(token, kLock);
    const Bytes recordName = unfinishedName(token, kRecord);
    const Result<Metadata> lockFile = root->stat(lockName);
    if (!lockFile || lockFile->type != EntryType::File || lockFile->uid != owner_) {
        return;
    }
    const KeptTime kept(*root);
    const Result<std::unique_ptr<Folder::Lock>> lock = root->lock(lockName);
    if (!lock) {
        return;  // it lives
    }
    const Result<FilePtr> file = root->openFile(recordName);
    const Result<Metadata> own = file ? (*file)->stat() : Result<Metadata>(file.error());
    if (own && own->uid == owner_) {
        const Result<Bytes> text = readAll(**file, own->size);
        const Begun begun = parse(text ? *text : Bytes());
        Bytes records;
        for (const RelPath &folder : begun.folders) {
            unfinished_.insert(folder);
            addRecord(records, kMade, folder);
        }
        append(records);
        for (const RelPath &folder : begun.worked) {
            removeParts(folder, token);
        }
        static_cast<void>(root->removeFile(recordName));
    }
    static_cast<void>(root->removeFile(lockName));
}

void RestoreJournal::removeParts(const RelPath &folder, std::uint64_t token)
{
    const Result<RestoreTarget::Place> place = target_.open(folder);
    const Result<std::vector<ListedName>> names =
        place ? place->folder->list() : Result<std::vector<ListedName>>(place.error());
    for (const ListedName &listed : names ? *names : std::vector<ListedName>()) {
        const bool isOwn = folder.isEmpty() && (listed.name == unfinishedName(token, kLock) ||
                                                listed.name == unfinishedName(token, kRecord));
        if (!isOwn && tokenOf(listed.name) == token) {
            // Not a file: it is somebody's, whatever its name.
            static_cast<void>(place->folder->removeFile(listed.name));
        }
    }
}

void RestoreJournal::begin(const RelPath &folder)
{
    if (!start()) {
        return;
    }
    begun_.insert(folder);
    Bytes records;
    addRecord(records, kMade, folder);
    append(records);
}

void RestoreJournal::finish(const RelPath &folder)
{
    finished_.push_back(folder);
}

void RestoreJournal::work(const std::set<RelPath> &folders)
{
    if (folders.empty() || !start()) {
        return;
    }
    Bytes records;
    addRecord(records, kBatch, RelPath());
    for (const RelPath &folder : folders) {
        addRecord(records, kWorked, folder);
    }
    append(records);
}

void RestoreJournal::end(bool complete)
{
    if (record_ == nullptr) {
        return;
    }
    Bytes records;
    if (complete) {
        begun_.clear();
        for (const RelPath &folder : finished_) {
            addRecord(records, kDone, folder);
            unfinished_.erase(folder);
        }
        // Not all that is restored says what the root is to be.
        unfinished_.erase(RelPath());
        // What somebody removed needs nothing any more.
        std::erase_if(unfinished_, [this](const RelPath &folder) {
            const Result<RestoreTarget::Place> place = target_.open(folder);
            return !place && isAbsent(place.error());
        });
    }
    if (begun_.empty() && unfinished_.empty()) {
        const KeptTime kept(*target_.root());
        static_cast<void>(record_->close());
        for (const std::uint64_t number : {kRecord, kLock}) {
            static_cast<void>(target_.root()->removeFile(unfinishedName(token_, number)));
        }
    } else {
        append(records);
        static_cast<void>(record_->close());
    }
    record_.reset();
    lock_.reset();
    isOn_ = false;
}

}  // namespace holdfast
