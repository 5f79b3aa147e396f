// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stored.h"

namespace holdfast
{

HistoricState historicState(const KnownFile &row)
{
    HistoricState state;
    state.source = row.source;
    state.path = row.path;
    state.lineage = row.lineage;
    state.type = row.type;
    state.size = row.type == EntryType::Folder ? 0 : row.fingerprint.size;
    state.properties = row.properties;
    state.linkTarget = row.linkTarget;
    state.hash = row.hash;
    state.hardLinked = row.hardLinked;
    state.key = row.hardLinked ? row.fileKey() : FileKey();
    state.from = row.heldFrom;
    state.stored = row.stored;
    state.placement = row.placement;
    return state;
}

HistoricState historicState(const StoredVersion &copy)
{
    HistoricState state;
    state.source = copy.source;
    state.path = copy.path;
    state.lineage = copy.lineage;
    state.type = copy.type;
    state.size = copy.size;
    state.properties = copy.properties;
    state.linkTarget = copy.linkTarget;
    state.hash = copy.hash;
    state.hardLinked = copy.hardLinked;
    state.key = copy.key;
    state.from = copy.heldFrom;
    state.until = copy.until;
    state.stored = copy.kept ? copy.stored : RelPath();
    state.isDeletion = copy.kind == PastKind::Deleted;
    return state;
}

bool isSameState(const KnownFile &a, const KnownFile &b)
{
    if (a.type != b.type || a.properties != b.properties) {
        return false;
    }
    if (a.type == EntryType::Folder) {
        return true;
    }
    const bool isSameContent =
        a.hash == b.hash || (a.since == b.since && a.hash.algorithm() != b.hash.algorithm());
    const bool isSameFile =
        a.hardLinked == b.hardLinked && (!a.hardLinked || a.fileKey() == b.fileKey());
    return isSameContent && isSameFile && a.fingerprint.size == b.fingerprint.size &&
           a.linkTarget == b.linkTarget;
}

}  // namespace holdfast
