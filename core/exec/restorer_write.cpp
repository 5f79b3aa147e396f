// SPDX-License-Identifier: GPL-3.0-or-later
// How one file, symlink or hard link gets to its place: under a temporary name until it is whole.
#include "exec/restorer_job.h"
#include "exec/shares.h"

namespace holdfast
{
namespace
{

constexpr std::size_t kBuffer = 1024 * 1024;

}  // namespace

// A worker takes neighbours of one folder: it opens the folder of their copies once.
void Restorer::startCopying()
{
    std::vector<Share> shares = sharesOf(
        begun_.size(), [this](std::size_t i) { return begun_[i].item.size; },
        [this](std::size_t i, std::size_t j) { return begun_[i].folder == begun_[j].folder; });
    const std::size_t count = shares.size();
    pool_.start(count, [this, shares = std::move(shares)](std::size_t share) {
        Hands hands(backup_.root());
        for (std::size_t i = shares[share].first; i < shares[share].last; ++i) {
            if (begun_[i].isCopied()) {
                copy(begun_[i], hands);
            }
        }
    });
}

void Restorer::copy(Job &job, Hands &hands) const
{
    if (stop_.stop_requested()) {
        job.error = Error{ErrorCode::Cancelled, "restore", {}, 0, "stopped"};
        return;
    }
    Result<std::uint64_t> written = write(job, job.item.stored, hands);
    if (written) {
        job.bytes = *written;
    } else {
        job.error = std::move(written).error();
    }
    progress_.filesDone.fetch_add(1, std::memory_order_relaxed);
}

Result<std::uint64_t> Restorer::write(const Job &job, const RelPath &stored, Hands &hands) const
{
    const bool isSymlink = job.item.type == EntryType::Symlink;
    const Result<void> written = isSymlink ? writeSymlink(job) : writeContent(job, stored, hands);
    if (!written) {
        // What can't be removed shows by its name as unfinished.
        static_cast<void>(job.folder->removeFile(job.temporary));
        return written.error();
    }
    HOLDFAST_TRY(takePlace(job, job.temporary));
    return isSymlink ? 0 : job.item.size;
}

// No attributes are as exact as some: in a folder with a default ACL a new file has others.
Result<void> Restorer::writeSymlink(const Job &job) const
{
    HOLDFAST_TRY(job.folder->createSymlink(job.temporary, job.item.linkTarget));
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(job.item.properties.attributes));
    return job.folder->setProperties(job.temporary,
                                     exactProperties(job.item.properties, &attributes));
}

Result<void> Restorer::copyStored(const Job &job, const RelPath &stored, File &to,
                                  Hands &hands) const
{
    if (job.item.hash.isEmpty()) {
        return Error{ErrorCode::Corrupt, "restore", stored.bytes(), 0,
                     "the catalog has no hash of it"};
    }
    HOLDFAST_ASSIGN(const FilePtr opened, hands.stored.open(stored));
    Hasher &hasher = hands.hasher.of(job.item.hash.algorithm());
    const bool isWorthATry = hands.refusesClones != job.folder || job.item.size > kNeighbourBytes;
    Hasher *const hashers[] = {&hasher};
    thread_local std::vector<char> buffer(kBuffer);
    const Result<CopyCounts> counts = copyContent(
        *opened, &to, hashers, buffer, stop_,
        [this](std::uint64_t n) {
            progress_.bytesDone.fetch_add(n, std::memory_order_relaxed);
            written_.fetch_add(n, std::memory_order_relaxed);
        },
        isWorthATry ? Cloning::Try : Cloning::No);
    const Digest hash = hasher.finish();
    if (!counts) {
        return counts.error();
    }
    if (counts->isCloneRefused) {
        hands.refusesClones = job.folder;
    }
    if (hash != job.item.hash) {
        return Error{ErrorCode::Corrupt, "restore", stored.bytes(), 0,
                     "the stored copy is damaged: its content differs from its hash"};
    }
    return {};
}

Result<void> Restorer::writeContent(const Job &job, const RelPath &stored, Hands &hands) const
{
    HOLDFAST_ASSIGN(FilePtr to, job.folder->createFile(job.temporary));
    // An empty file of the history has no copy of its own: the catalog alone tells it.
    if (job.item.size > 0 || !stored.isEmpty()) {
        HOLDFAST_TRY(copyStored(job, stored, *to, hands));
    }
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(job.item.properties.attributes));
    HOLDFAST_TRY(to->setProperties(exactProperties(job.item.properties, &attributes)));
    if (job.syncsItself) {
        HOLDFAST_TRY(to->sync());
    }
    return to->close();
}

Result<void> Restorer::takePlace(const Job &job, const Bytes &temporary) const
{
    const bool replaces = job.decision == RestoreDecision::Replace;
    if (replaces && job.item.saved) {
        return replaceSaved(*job.folder, temporary, job.item.target.name(), *job.item.saved, stop_);
    }
    const IfTaken ifTaken = replaces && !options_.beforeReplace ? IfTaken::Replace : IfTaken::Fail;
    Result<void> renamed =
        job.folder->rename(temporary, *job.folder, job.item.target.name(), ifTaken);
    if (!renamed) {
        static_cast<void>(job.folder->removeFile(temporary));
    }
    return renamed;
}

// A further name of a file that is restored already; a copy of its own where links can't be.
void Restorer::makeLink(Job &job)
{
    const auto first = firstLinks_.find({job.item.key, job.item.hash});
    const bool isUsable = first != firstLinks_.end() && isProven(first->second, job.item);
    if (!isUsable || !linkTo(first->second.target, job)) {
        // The next ones are names of it.
        job.isFurther = false;
        Hands hands(backup_.root());
        copy(job, hands);
    }
}

// False: it can't be linked.
bool Restorer::linkTo(const RelPath &first, Job &job)
{
    const Result<RestoreTarget::Place> place = target_.open(first.parent());
    const Result<Metadata> file =
        place ? place->folder->stat(first.name()) : Result<Metadata>(place.error());
    if (file && job.present && file->inode == job.present->inode &&
        file->device == job.present->device) {
        job.decision = RestoreDecision::Present;
        return true;
    }
    if (!file || !place->folder->link(first.name(), *job.folder, job.temporary)) {
        return false;
    }
    Result<void> placed = takePlace(job, job.temporary);
    if (placed && job.decision == RestoreDecision::Replace) {
        // A rename over another name of the same file, one that came meanwhile, leaves both.
        const Result<void> removed = job.folder->removeFile(job.temporary);
        placed = removed || isAbsent(removed.error()) ? Result<void>() : removed;
    }
    if (!placed) {
        job.error = std::move(placed).error();
    }
    return true;
}

// The copy is damaged: is there another one with this content?
void Restorer::tryIdentical(Job &job)
{
    const Result<std::vector<RelPath>> others = catalog_.copiesOf(job.item.hash);
    if (!others) {
        return;
    }
    Hands hands(backup_.root());
    for (const RelPath &other : *others) {
        if (other == job.item.stored) {
            continue;
        }
        if (const Result<std::uint64_t> written = write(job, other, hands); written) {
            job.bytes = *written;
            job.item.note = displayName(job.item.stored.bytes()) + ": " + job.error->detail +
                            "; an identical copy was taken. To mend it: verify --repair";
            job.error.reset();
            return;
        }
    }
}

}  // namespace holdfast
