// SPDX-License-Identifier: GPL-3.0-or-later
// Which restored names are names of one file.
#include "exec/restorer_job.h"

#include "exec/copy.h"

namespace holdfast
{

// Names that were one file are to be one again, and no others: so of the names of a file that
// stands there only those stay that belong together.
bool Restorer::isRightFile(const RestoreItem &item, const Metadata &present)
{
    const FileKey key{present.device, present.inode};
    if (!item.hardLinked) {
        return present.links == 1 || claimed_.insert(key).second;
    }
    const LinkGroup group{item.key, item.hash};
    const auto first = firstLinks_.find(group);
    if (first != firstLinks_.end()) {
        return first->second.standing == key;
    }
    if (!claimed_.insert(key).second) {
        return false;
    }
    firstLinks_.emplace(group, FirstLink{item.target, key, {}});
    return true;
}

// An earlier restore that was interrupted may have written it: further names are to be names of it
// and not of a file of their own.
void Restorer::keepStanding(const RestoreItem &item, const Metadata &present)
{
    const FileKey key{present.device, present.inode};
    const LinkGroup group{item.key, item.hash};
    if (item.hardLinked && !firstLinks_.contains(group) && claimed_.insert(key).second) {
        firstLinks_.emplace(group, FirstLink{item.target, key, present});
    }
}

// What stands there was known by its size and time alone: before it gets further names it is read.
bool Restorer::isProven(FirstLink &first, const RestoreItem &item)
{
    if (!first.unproven) {
        return true;
    }
    const Metadata &seen = *first.unproven;
    const NodeProperties wanted = exactProperties(item.properties, nullptr);
    const bool isAlike =
        (item.type == EntryType::Symlink || seen.mode == wanted.mode) &&
        wanted.owner.value_or(std::pair(seen.uid, seen.gid)) == std::pair(seen.uid, seen.gid);
    const Result<RestoreTarget::Place> place = target_.open(first.target.parent());
    if (!isAlike || !place) {
        return false;
    }
    const BytesView name = first.target.name();
    const Result<Digest> hash =
        hashOf(*place->folder, name, item.type, item.hash.algorithm(), stop_);
    const Result<Metadata> now = place->folder->stat(name);
    if (!hash || *hash != item.hash || !now || *now != seen) {
        return false;
    }
    first.unproven.reset();
    return true;
}

// Further names are names of what became whole, and of nothing else.
void Restorer::settleFirst(const Job &job)
{
    if (!job.item.hardLinked || job.isFurther) {
        return;
    }
    const LinkGroup group{job.item.key, job.item.hash};
    const auto first = firstLinks_.find(group);
    if (!job.error) {
        firstLinks_.insert_or_assign(group, FirstLink{job.item.target, {}, {}});
    } else if (first != firstLinks_.end() && first->second.target == job.item.target) {
        firstLinks_.erase(first);
    }
}

}  // namespace holdfast
