// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planner.h"

#include <string>
#include <utility>

namespace holdfast::test
{

inline constexpr SourceId kHome = 7;  ///< flat
inline constexpr SourceId kWork = 3;  ///< in `work/`; second in the configuration

inline RelPath path(const Bytes &bytes)
{
    return RelPath::trusted(bytes);
}

inline StorageLayout sampleLayout()
{
    return StorageLayout({{kHome, "home", "/home", ""}, {kWork, "work", "/work", "work"}});
}

/// Contents are letters; ' ' is the empty file.
inline Digest digestOf(char content, HashAlgorithm algorithm = HashAlgorithm::Sha256)
{
    return {algorithm, Bytes(hashSize(algorithm), content)};
}

inline std::uint64_t sizeOf(char content)
{
    return content == ' ' ? 0 : static_cast<std::uint64_t>(content);
}

/// A name of a source, as a test sets it up. `content` of a symlink: its target.
struct Name {
    SourceId source = kHome;
    Bytes path;
    char content = 'A';
    std::uint64_t inode = 0;
    Placement placement = Placement::Current;
    EntryType type = EntryType::File;
    std::uint32_t mode = 0644;
    TimeNs mtime = 1000;
};

inline Name file(const Bytes &path, char content, std::uint64_t inode = 0, SourceId source = kHome)
{
    return {source, path, content, inode, Placement::Current, EntryType::File, 0644, 1000};
}

inline Name duplicate(const Bytes &path, char content, std::uint64_t inode = 0)
{
    Name name = file(path, content, inode);
    name.placement = Placement::Duplicate;
    return name;
}

inline StagedFile stagedOf(const Name &name)
{
    StagedFile staged;
    staged.metadata.type = name.type;
    staged.metadata.mode = name.mode;
    staged.metadata.size = name.type == EntryType::Symlink ? 1 : sizeOf(name.content);
    staged.metadata.inode = name.inode;
    staged.metadata.device = 1;
    staged.metadata.mtime = name.mtime;
    staged.hash = digestOf(name.content);
    if (name.type == EntryType::Symlink) {
        staged.linkTarget = Bytes(1, name.content);
    }
    return staged;
}

inline KnownFile knownOf(const Name &name, DuplicatesMode mode = DuplicatesMode::Separate)
{
    const StagedFile staged = stagedOf(name);
    KnownFile known;
    known.source = name.source;
    known.path = path(name.path);
    known.type = name.type;
    known.fingerprint = fingerprintOf(staged.metadata);
    known.properties = {name.mode, 0, 0, name.mtime, {}};
    known.linkTarget = staged.linkTarget;
    known.hash = staged.hash;
    known.placement = name.placement;
    const bool isApart = name.placement == Placement::Duplicate && mode == DuplicatesMode::Separate;
    known.stored =
        sampleLayout().place(name.source, known.path, isApart ? Area::Duplicates : Area::Current);
    return known;
}

/// Guard off, unless told.
inline Planner plannerFor(const std::vector<Name> &vanished,
                          DuplicatesMode mode = DuplicatesMode::Separate, double guardPercent = 0,
                          std::int64_t guardMinFiles = 0)
{
    std::vector<KnownFile> rows;
    for (const Name &name : vanished) {
        rows.push_back(knownOf(name, mode));
    }
    return Planner(sampleLayout(), mode, {kHome, kWork}, rows, guardPercent, guardMinFiles);
}

inline Observation observationOf(const Name &name, std::optional<KnownFile> known = {})
{
    Observation observation;
    observation.source = name.source;
    observation.path = path(name.path);
    observation.known = std::move(known);
    observation.staged = stagedOf(name);
    return observation;
}

/// A batch of one.
inline Action planOne(Planner &planner, const Observation &observation,
                      const ContentMap &contents = {})
{
    return planner.planBatch({observation}, contents).at(0);
}

inline std::string kindAndReason(const Action &action)
{
    static constexpr const char *kKinds[] = {"backup",   "modified", "duplicate", "moved",
                                             "promoted", "metadata", "skip",      "deleted"};
    static constexpr const char *kReasons[] = {
        "new content",   "content changed", "same content live", "hard link", "same inode",
        "only vanished", "original gone",   "properties differ", "unchanged", "path gone"};
    return std::string(kKinds[static_cast<std::size_t>(action.kind)]) + " (" +
           kReasons[static_cast<std::size_t>(action.reason)] + ")";
}

/// One line: `moved (same inode) a → b` with source, target, placement and size. Two actions that
/// are carried out differently have different lines.
inline std::string textOf(const Action &action)
{
    std::string text = kindAndReason(action) + ' ';
    if (action.known) {
        text += std::to_string(action.known->source) + ':' + action.known->path.bytes() + " at " +
                action.known->stored.bytes() + ' ';
    }
    text += "→ " + std::to_string(action.source) + ':' + action.path.bytes() + " at " +
            action.target.bytes();
    text += action.placement == Placement::Duplicate ? " as duplicate, " : ", ";
    text += std::to_string(action.size) + (action.staged ? " bytes staged" : " bytes");
    return text;
}

inline std::string textOf(const FinalPlan &plan)
{
    std::string text;
    for (const auto &[name, actions] :
         {std::pair<const char *, const std::vector<Action> &>("moves", plan.moves),
          std::pair<const char *, const std::vector<Action> &>("promotions", plan.promotions),
          std::pair<const char *, const std::vector<Action> &>("deletions", plan.deletions),
          std::pair<const char *, const std::vector<Action> &>("held", plan.held)}) {
        text += std::string(name) + ":\n";
        for (const Action &action : actions) {
            text += "  " + textOf(action) + '\n';
        }
    }
    for (const KnownFile &row : plan.reclassified) {
        text += "reclassified " + std::to_string(row.source) + ':' + row.path.bytes() + " at " +
                row.stored.bytes() + '\n';
    }
    for (const Hold &hold : plan.holds) {
        text += "hold " + hold.kind + ' ' + std::to_string(hold.source) + ": " +
                std::to_string(hold.files) + " of " + std::to_string(hold.total) + '\n';
    }
    return text;
}

}  // namespace holdfast::test
