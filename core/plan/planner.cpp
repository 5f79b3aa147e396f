// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planner.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace holdfast
{
namespace
{

/// Can this file share its content with another? Empty files and symlinks never do (contract §4).
bool hasSharableContent(const KnownFile &known) noexcept
{
    return known.type == EntryType::File && known.fingerprint.size > 0 && !known.hash.isEmpty();
}

bool hasSharableContent(const StagedFile &staged) noexcept
{
    return staged.metadata.type == EntryType::File && staged.metadata.size > 0 &&
           !staged.hash.isEmpty();
}

/// `hash`: of the staged file, made by the algorithm of the known row. An absent digest is equal to
/// none: it must never pass for "nothing changed".
bool isSameContent(const KnownFile &known, const StagedFile &staged, const Digest &hash) noexcept
{
    if (known.type != staged.metadata.type) {
        return false;
    }
    if (known.type == EntryType::Symlink) {
        return known.linkTarget == staged.linkTarget;
    }
    return !hash.isEmpty() && hash == known.hash;
}

/// The same file by another name: a rename keeps inode and mtime. The inode alone says little: file
/// systems give that of a removed file to the next one that is made.
bool isSameFile(const KnownFile &known, const Metadata &seen) noexcept
{
    return known.fileKey() == FileKey{seen.device, seen.inode} &&
           known.fingerprint.mtime == seen.mtime;
}

bool haveSameProperties(const Properties &known, const StagedFile &staged) noexcept
{
    const Metadata &now = staged.metadata;
    return known.mode == now.mode && known.uid == now.uid && known.gid == now.gid &&
           known.mtime == now.mtime && known.attributes == staged.attributes;
}

}  // namespace

Planner::Planner(StorageLayout layout, DuplicatesMode duplicates, std::vector<SourceId> sourceOrder,
                 std::vector<KnownFile> vanished, double guardPercent, std::int64_t guardMinFiles)
    : layout_(std::move(layout)),
      duplicates_(duplicates),
      guardPercent_(guardPercent),
      guardMinFiles_(guardMinFiles)
{
    int next = 0;
    for (const SourceId source : sourceOrder) {
        ranks_.emplace(source, next++);
    }
    std::erase_if(vanished, [](const KnownFile &f) { return f.type == EntryType::Folder; });
    std::sort(vanished.begin(), vanished.end(), [this](const KnownFile &a, const KnownFile &b) {
        return comesBefore(a.source, a.path, b.source, b.path);
    });
    vanished_.reserve(vanished.size());
    for (KnownFile &file : vanished) {
        if (hasSharableContent(file)) {
            touched_.insert(file.hash);
            VanishedContent &content = vanishedByHash_[file.hash];
            content.members.push_back(vanished_.size());
            ++content.unclaimed;
        }
        vanished_.push_back({std::move(file), Fate::Gone});
    }
    for (std::size_t i = 0; i < vanished_.size(); ++i) {
        // Inode 0: the catalog was rebuilt, and nobody knows which file it was.
        if (const FileKey key = vanished_[i].file.fileKey(); key.inode != 0) {
            vanishedByKey_[key].members.push_back(i);
        }
    }
}

std::optional<Action> Planner::planRemoval(const KnownFile &known)
{
    if (known.type == EntryType::Folder) {
        return std::nullopt;
    }
    if (const Vanished *found = vanishedAt(known.source, known.path); found != nullptr) {
        if (found->fate != Fate::Gone) {
            return std::nullopt;
        }
        claim(vanished_[static_cast<std::size_t>(found - vanished_.data())], Fate::Settled);
    }
    lose(known);
    return deletionOf(known);
}

std::vector<Action> Planner::planBatch(std::vector<Observation> observations,
                                       const ContentMap &contents)
{
    if (!remember_) {
        // By now the catalog tells what the batch before has changed.
        gained_.clear();
        lost_.clear();
    }
    std::vector<Action> actions;
    actions.reserve(observations.size());
    for (Observation &observation : observations) {
        if (std::optional<Action> action = planOne(std::move(observation), contents)) {
            actions.push_back(std::move(*action));
        }
    }
    return actions;
}

std::optional<Action> Planner::planOne(Observation &&observation, const ContentMap &contents)
{
    Action action;
    action.source = observation.source;
    action.path = std::move(observation.path);
    action.size = observation.staged.metadata.size;
    action.known = std::move(observation.known);
    action.staged = std::move(observation.staged);
    const StagedFile &staged = *action.staged;

    if (action.known) {
        const KnownFile &known = *action.known;
        if (!isSameContent(known, staged,
                           staged.knownHash.isEmpty() ? staged.hash : staged.knownHash)) {
            lose(known);
            ++modified_[action.source];
            action.kind = ActionKind::Modified;
            action.reason = ActionReason::ContentChanged;
            decideContent(action, contents, observation.hardLink);
            return action;
        }
        const bool same = haveSameProperties(known.properties, staged);
        action.kind = same ? ActionKind::Skip : ActionKind::Metadata;
        action.reason = same ? ActionReason::Unchanged : ActionReason::PropertiesDiffer;
        action.placement = known.placement;
        action.target = known.stored;
        if (hasSharableContent(staged) && staged.hash != known.hash) {
            // Known by another algorithm's hash until now: the row changes sides. Its content's
            // current copy may have gone in this run under the old hash.
            lost_[known.hash].insert(PathKey(known.source, known.path));
            gain(action);
            if (known.placement == Placement::Duplicate) {
                touched_.insert(staged.hash);
            }
        }
        return action;
    }

    if (ActionReason reason{}; Vanished *vanished = findMoved(staged, reason)) {
        action.reason = reason;
        planMove(std::move(action), *vanished);
        return std::nullopt;
    }
    action.kind = ActionKind::Backup;
    action.reason = ActionReason::NewContent;
    decideContent(action, contents, observation.hardLink);
    return action;
}

void Planner::decideContent(Action &action, const ContentMap &contents, bool hardLink)
{
    action.placement = Placement::Current;
    if (hasSharableContent(*action.staged) &&
        hasLiveHolder(action.source, action.path, action.staged->hash, contents)) {
        action.kind = ActionKind::Duplicate;
        action.placement = Placement::Duplicate;
        action.reason = ActionReason::SameContentLive;
    }
    if (hardLink) {
        action.reason = ActionReason::HardLink;
    }
    action.target = layout_.place(action.source, action.path, areaOf(action.placement));
    gain(action);
}

Planner::Vanished *Planner::findMoved(const StagedFile &staged, ActionReason &reason)
{
    const FileKey key{staged.metadata.device, staged.metadata.inode};
    if (const auto found = vanishedByKey_.find(key); found != vanishedByKey_.end()) {
        VanishedNames &names = found->second;
        while (names.claimed < names.members.size() &&
               vanished_[names.members[names.claimed]].fate != Fate::Gone) {
            ++names.claimed;
        }
        for (std::size_t i = names.claimed; i < names.members.size(); ++i) {
            Vanished &vanished = vanished_[names.members[i]];
            if (vanished.fate == Fate::Gone && isSameFile(vanished.file, staged.metadata) &&
                isSameContent(vanished.file, staged, staged.hash)) {
                reason = ActionReason::SameInodeVanished;
                return &vanished;
            }
        }
    }
    if (!hasSharableContent(staged)) {
        return nullptr;
    }
    const auto found = vanishedByHash_.find(staged.hash);
    if (found == vanishedByHash_.end() || found->second.unclaimed != 1) {
        return nullptr;
    }
    for (const std::size_t member : found->second.members) {
        if (vanished_[member].fate == Fate::Gone) {
            reason = ActionReason::OnlyVanished;
            return &vanished_[member];
        }
    }
    return nullptr;
}

void Planner::planMove(Action action, Vanished &vanished)
{
    claim(vanished, Fate::Left);
    const KnownFile &known = vanished.file;
    action.kind = ActionKind::Moved;
    action.known = known;
    action.placement = known.placement;
    // The copy stays in the area it stands in, whatever the mode was when it was stored.
    action.target = layout_.place(action.source, action.path,
                                  StorageLayout::standsInDuplicates(known.stored) ? Area::Duplicates
                                                                                  : Area::Current);
    if (hasSharableContent(known)) {
        movedHolders_[known.hash].push_back({action.source, action.path, action.placement});
    }
    moves_.push_back(std::move(action));
}

void Planner::claim(Vanished &vanished, Fate fate)
{
    vanished.fate = fate;
    if (const auto found = vanishedByHash_.find(vanished.file.hash);
        found != vanishedByHash_.end() && hasSharableContent(vanished.file)) {
        --found->second.unclaimed;
    }
}

const Planner::Vanished *Planner::vanishedAt(SourceId source, const RelPath &path) const
{
    const auto found = std::lower_bound(
        vanished_.begin(), vanished_.end(), std::tie(source, path),
        [this](const Vanished &v, const std::tuple<const SourceId &, const RelPath &> &key) {
            return comesBefore(v.file.source, v.file.path, std::get<0>(key), std::get<1>(key));
        });
    const bool isThere =
        found != vanished_.end() && found->file.source == source && found->file.path == path;
    return isThere ? &*found : nullptr;
}

bool Planner::hasLiveHolder(SourceId source, const RelPath &path, const Digest &hash,
                            const ContentMap &contents) const
{
    const auto isOther = [source, &path](const Holder &holder) {
        return holder.source != source || holder.path != path;
    };
    const auto stillHolds = [&](const Holder &holder) {
        const Vanished *gone = vanishedAt(holder.source, holder.path);
        return isOther(holder) && (gone == nullptr || gone->fate == Fate::Settled) &&
               !hasLost(hash, holder.source, holder.path);
    };
    if (const auto gained = gained_.find(hash);
        gained != gained_.end() &&
        std::any_of(gained->second.begin(), gained->second.end(),
                    [&isOther](const Gained &g) { return isOther(g.holder); })) {
        return true;
    }
    if (const auto moved = movedHolders_.find(hash);
        moved != movedHolders_.end() &&
        std::any_of(moved->second.begin(), moved->second.end(), isOther)) {
        return true;
    }
    const auto known = contents.find(hash);
    return known != contents.end() &&
           std::any_of(known->second.begin(), known->second.end(), stillHolds);
}

bool Planner::hasLost(const Digest &hash, SourceId source, const RelPath &path) const
{
    const auto lost = lost_.find(hash);
    return lost != lost_.end() && lost->second.contains(PathKey(source, path));
}

void Planner::gain(const Action &action)
{
    const StagedFile &staged = *action.staged;
    if (!hasSharableContent(staged)) {
        return;
    }
    gained_[staged.hash].push_back({{action.source, action.path, action.placement}, action.size});
}

void Planner::lose(const KnownFile &known)
{
    if (hasSharableContent(known)) {
        touched_.insert(known.hash);
        lost_[known.hash].insert(PathKey(known.source, known.path));
    }
}

std::vector<Digest> Planner::touchedContents() const
{
    return {touched_.begin(), touched_.end()};
}

bool Planner::mayBeMoved(const Metadata &seen) const
{
    const auto found = vanishedByKey_.find(FileKey{seen.device, seen.inode});
    return found != vanishedByKey_.end() &&
           std::any_of(found->second.members.begin(), found->second.members.end(),
                       [&](std::size_t member) {
                           const KnownFile &file = vanished_[member].file;
                           return file.type == EntryType::File &&
                                  file.fingerprint.size == seen.size && isSameFile(file, seen);
                       });
}

Area Planner::areaOf(Placement placement) const noexcept
{
    return placement == Placement::Duplicate && duplicates_ == DuplicatesMode::Separate
               ? Area::Duplicates
               : Area::Current;
}

int Planner::rank(SourceId source) const
{
    const auto found = ranks_.find(source);
    return found == ranks_.end() ? std::numeric_limits<int>::max() : found->second;
}

bool Planner::comesBefore(SourceId sourceA, const RelPath &pathA, SourceId sourceB,
                          const RelPath &pathB) const
{
    if (sourceA != sourceB) {
        return std::pair(rank(sourceA), sourceA) < std::pair(rank(sourceB), sourceB);
    }
    return pathA < pathB;
}

}  // namespace holdfast
