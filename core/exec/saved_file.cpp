// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/saved_file.h"

#include "exec/copy.h"

#include <utility>

namespace holdfast
{
namespace
{

constexpr int kMostNames = 1000;

Error changedMeanwhile(BytesView name)
{
    return Error{ErrorCode::Changed, "replace", Bytes(name), 0,
                 "it stays: it changed after it was put into the backup"};
}

// A rename, and the loss of another name, change the ctime. By it alone shows a change of
// attributes; all others show by the rest as well.
bool looksSaved(const Metadata &present, const SavedFile &saved, bool byCtime)
{
    const Metadata &then = saved.metadata;
    return present.type == then.type && present.size == then.size && present.mtime == then.mtime &&
           present.inode == then.inode && present.device == then.device &&
           present.mode == then.mode && present.uid == then.uid && present.gid == then.gid &&
           (!byCtime || present.ctime == then.ctime);
}

Result<bool> isSaved(const Folder &folder, BytesView name, const SavedFile &saved, bool byCtime,
                     bool reads, std::stop_token stop)
{
    HOLDFAST_ASSIGN(const Metadata present, folder.stat(name));
    if (!looksSaved(present, saved, byCtime)) {
        return false;
    }
    if (!reads || !saved.isFresh) {
        return true;
    }
    HOLDFAST_ASSIGN(const Digest found, hashOf(folder, name, saved.metadata.type,
                                               saved.hash.algorithm(), std::move(stop)));
    return found == saved.hash;
}

// What an exchange brought out is not what was saved: it gets its name back. Another program may
// have given that name to a file of its own by now, or taken it away: whatever `temporary` stands
// for that is not `ours` gets a name that nothing ever clears away.
Error putBack(const Folder &folder, BytesView temporary, BytesView name, const Metadata &ours,
              Error reason)
{
    const Result<void> exchanged = folder.exchange(temporary, folder, name);
    const Result<Metadata> out = folder.stat(temporary);
    if (exchanged && out && out->inode == ours.inode && out->device == ours.device) {
        static_cast<void>(folder.removeFile(temporary));
        return reason;
    }
    Bytes free(name);
    for (int number = 2; number < kMostNames; ++number) {
        const Result<void> renamed = folder.rename(temporary, folder, free, IfTaken::Fail);
        if (renamed) {
            reason.detail += free == name ? "" : "; it is called " + displayName(free) + " now";
            return reason;
        }
        free = Bytes(name) + "~" + std::to_string(number);
    }
    reason.detail += "; it is called " + displayName(temporary) + " now";
    return reason;
}

Result<void> replaceByExchange(const Folder &folder, BytesView temporary, BytesView name,
                               const SavedFile &saved, const Metadata &ours, std::stop_token stop)
{
    const Result<bool> isOut = isSaved(folder, temporary, saved, false, true, std::move(stop));
    if (!isOut || !*isOut) {
        return putBack(folder, temporary, name, ours,
                       isOut ? changedMeanwhile(name) : isOut.error());
    }
    return folder.removeFile(temporary);
}

}  // namespace

Result<void> replaceSaved(const Folder &folder, BytesView temporary, BytesView name,
                          const SavedFile &saved, std::stop_token stop)
{
    const auto giveUp = [&](Error error) -> Result<void> {
        // It went meanwhile: then nothing is replaced.
        if (error.code == ErrorCode::NotFound &&
            folder.rename(temporary, folder, name, IfTaken::Fail)) {
            return {};
        }
        static_cast<void>(folder.removeFile(temporary));
        return error;
    };
    // Names of one file change their ctime when one of them goes.
    const bool byCtime = saved.metadata.links == 1;
    const Result<bool> stands = isSaved(folder, name, saved, byCtime, false, stop);
    if (!stands || !*stands) {
        return giveUp(stands ? changedMeanwhile(name) : stands.error());
    }
    const Result<Metadata> ours = folder.stat(temporary);
    if (!ours) {
        return ours.error();
    }
    const Result<void> exchanged = folder.exchange(temporary, folder, name);
    if (exchanged) {
        return replaceByExchange(folder, temporary, name, saved, *ours, std::move(stop));
    }
    if (exchanged.error().code != ErrorCode::NotSupported) {
        return giveUp(exchanged.error());
    }
    const Result<bool> isStill = isSaved(folder, name, saved, byCtime, true, std::move(stop));
    if (!isStill || !*isStill) {
        return giveUp(isStill ? changedMeanwhile(name) : isStill.error());
    }
    if (Result<void> renamed = folder.rename(temporary, folder, name, IfTaken::Replace); !renamed) {
        return giveUp(std::move(renamed).error());
    }
    // A rename over another name of the same file does nothing.
    const Result<void> left = folder.removeFile(temporary);
    return left || left.error().code == ErrorCode::NotFound ? Result<void>() : left;
}

}  // namespace holdfast
