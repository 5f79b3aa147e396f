// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/connection.h"

#include <optional>

namespace holdfast
{

/// Columns of `entry` in the order that knownNameAt() reads; the first is the name.
#define HOLDFAST_NAME_COLUMNS                                                                      \
    "e.name, e.type, e.size, e.mtime, e.ctime, e.inode, e.device, e.mode, e.uid, e.gid, "          \
    "e.recorded, e.algorithm, e.inconsistent"
/// The same for knownFileAt().
#define HOLDFAST_ENTRY_COLUMNS                                                                     \
    HOLDFAST_NAME_COLUMNS                                                                          \
    ", e.lineage, e.hard_linked, e.placement, e.since, e.hash, e.link_target, e.attributes, "      \
    "e.stored, e.held_from"
/// Number of HOLDFAST_ENTRY_COLUMNS: where columns after them begin.
inline constexpr int kEntryColumns = 22;
/// Columns of `past` in the order that storedVersionAt() reads; the first is the name.
#define HOLDFAST_PAST_COLUMNS                                                                      \
    "p.name, p.id, p.lineage, p.kind, p.number, p.type, p.size, p.mode, p.uid, p.gid, p.mtime, "   \
    "p.attributes, p.link_target, p.algorithm, p.hash, p.stored, p.began, p.ended, "               \
    "p.inconsistent, p.kept, p.held_from, p.hard_linked, p.inode, p.device"
inline constexpr int kPastColumns = 24;
/// Columns of `earlier` in the order that earlierStateAt() reads; the first is the name.
#define HOLDFAST_EARLIER_COLUMNS                                                                   \
    "h.name, h.lineage, h.type, h.size, h.mode, h.uid, h.gid, h.mtime, h.attributes, "             \
    "h.link_target, h.algorithm, h.hash, h.hard_linked, h.inode, h.device, h.held_from, h.ended"
inline constexpr int kEarlierColumns = 17;

// Nothing in a row is trusted: a path that is not normalised, a number that no enumerator has, a
// digest of the wrong size are damage (CatalogFailure).

[[nodiscard]] RelPath pathAt(const Query &query, int column);
[[nodiscard]] Digest digestAt(const Query &query, int algorithmColumn, int column);
[[nodiscard]] Placement placementAt(const Query &query, int column);
void knownNameAt(const Query &query, KnownName &name);
/// `prefix` is the folder's: the path is prefix || name.
void knownFileAt(const Query &query, SourceId source, BytesView prefix, KnownFile &file);
void storedVersionAt(const Query &query, SourceId source, BytesView prefix, StoredVersion &version);
void earlierStateAt(const Query &query, SourceId source, BytesView prefix, HistoricState &state);
/// The path that a folder's prefix and a name in it make.
[[nodiscard]] RelPath fullPath(BytesView prefix, BytesView name);
/// A folder's prefix as a row has it.
[[nodiscard]] BytesView prefixAt(const Query &query, int column);

/// Key of the index of stored copies. Most copies stand at `<some folder>/<path>` or at the path
/// itself, and are found by their path: no key. The few others (escaped names, names that were
/// taken) have one, so that the index costs next to nothing.
[[nodiscard]] std::optional<std::int64_t> storedKey(const KnownFile &file) noexcept;
[[nodiscard]] std::int64_t storedKey(const RelPath &stored) noexcept;
/// Key of the content index: regular files that are not empty.
[[nodiscard]] std::optional<std::int64_t> contentKey(const KnownFile &file) noexcept;

}  // namespace holdfast
