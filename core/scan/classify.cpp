// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/classify.h"

#include <limits>

namespace holdfast
{
namespace
{

// Times on Linux move in jiffies (up to 10 ms); 50 ms leaves room for a clock that is read a little
// later. vfat keeps times in steps of 2 s, which shows as whole seconds in both.
constexpr TimeNs kFineSlack = 50'000'000;
constexpr TimeNs kCoarseSlack = 2 * kSecond;

// Times come from file systems and catalogs, which may hold anything: no overflow.
TimeNs minus(TimeNs time, TimeNs slack) noexcept
{
    constexpr TimeNs least = std::numeric_limits<TimeNs>::min();
    return time < least + slack ? least : time - slack;
}

TimeNs plus(TimeNs time, TimeNs slack) noexcept
{
    constexpr TimeNs most = std::numeric_limits<TimeNs>::max();
    return time > most - slack ? most : time + slack;
}

bool sameOwnerAndMode(const Metadata &seen, const KnownState &known) noexcept
{
    return seen.mode == known.mode && seen.uid == known.uid && seen.gid == known.gid;
}

Change classifyFolder(const Metadata &seen, const KnownState &known) noexcept
{
    const bool same = sameOwnerAndMode(seen, known) && seen.mtime == known.fingerprint.mtime &&
                      seen.ctime == known.fingerprint.ctime;
    return same ? Change::Unchanged : Change::FolderChanged;
}

Change classifyFile(const Metadata &seen, const KnownState &known, ChangeDetection detection,
                    HashAlgorithm configured) noexcept
{
    if (known.inconsistent || seen.size != known.fingerprint.size ||
        seen.mtime != known.fingerprint.mtime) {
        return Change::MustRead;
    }
    const bool trusted = detection == ChangeDetection::Metadata &&
                         fingerprintOf(seen) == known.fingerprint &&
                         sameOwnerAndMode(seen, known) && known.algorithm == configured &&
                         !isRacy(known.fingerprint, known.recordedAt);
    return trusted ? Change::Unchanged : Change::MustHash;
}

}  // namespace

Change classify(const Metadata &seen, const KnownState *known, ChangeDetection detection,
                HashAlgorithm configured) noexcept
{
    if (known == nullptr) {
        return Change::New;
    }
    if (seen.type != known->type) {
        const bool isFolder = seen.type == EntryType::Folder || known->type == EntryType::Folder;
        return isFolder ? Change::Retyped : Change::MustRead;
    }
    if (seen.type == EntryType::Folder) {
        return classifyFolder(seen, *known);
    }
    if (seen.type == EntryType::Symlink) {
        if (fingerprintOf(seen) != known->fingerprint) {
            return Change::MustRead;
        }
        return isRacy(known->fingerprint, known->recordedAt) ? Change::MustHash : Change::Unchanged;
    }
    return classifyFile(seen, *known, detection, configured);
}

// A ctime can't be set by hand, so one at or after the recording means that the file's clock runs
// ahead, or that it changed in the very tick. An mtime may be anything: far in the future it says
// nothing, near the recording it may be that tick.
bool isRacy(const Fingerprint &fingerprint, TimeNs recordedAt) noexcept
{
    const bool coarse = fingerprint.mtime % kSecond == 0 && fingerprint.ctime % kSecond == 0;
    const TimeNs slack = coarse ? kCoarseSlack : kFineSlack;
    const TimeNs begin = minus(recordedAt, slack);
    const TimeNs end = plus(recordedAt, slack);
    return fingerprint.ctime >= begin || (fingerprint.mtime >= begin && fingerprint.mtime <= end);
}

bool isTrustedStill(const KnownFile &known, const Metadata &seen) noexcept
{
    return known.type == EntryType::File && !known.inconsistent &&
           fingerprintOf(seen) == known.fingerprint && !isRacy(known.fingerprint, known.recordedAt);
}

}  // namespace holdfast
