// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/past_view.h"

#include <algorithm>
#include <limits>

namespace holdfast
{

Result<void> PastView::forEachAt(const NamedPath &path, TimeNs when, bool recursive,
                                 const Visitor &visit)
{
    std::optional<Error> failure;
    HOLDFAST_TRY(catalog_.forEachName(path.source, path.path, recursive, [&](const RelPath &name) {
        const Result<std::optional<HistoricState>> state =
            catalog_.stateAt(path.source, name, when);
        if (state && !*state) {
            return true;
        }
        const Result<bool> more = state ? visit(**state) : Result<bool>(state.error());
        if (!more) {
            failure = more.error();
        }
        return more && *more;
    }));
    return failure ? Result<void>(*std::move(failure)) : Result<void>();
}

Result<std::vector<std::pair<RelPath, HistoricState>>> PastView::elsewhereAt(const NamedPath &path,
                                                                             TimeNs when)
{
    std::vector<std::pair<RelPath, HistoricState>> found;
    const auto follow = [&](const RelPath &name, LineageId lineage) -> Result<void> {
        if (lineage == 0) {
            return {};
        }
        HOLDFAST_ASSIGN(std::optional<HistoricState> state, catalog_.lineageAt(lineage, when));
        if (state && state->type != EntryType::Folder) {
            found.emplace_back(name, *std::move(state));
        }
        return {};
    };
    std::optional<Error> failure;
    bool isLive = false;
    HOLDFAST_TRY(catalog_.forEach(path.source, path.path, [&](const KnownFile &row) {
        isLive = true;
        if (const Result<void> followed = follow(row.path, row.lineage); !followed) {
            failure = followed.error();
        }
        return !failure;
    }));
    if (failure) {
        return *std::move(failure);
    }
    if (!isLive) {
        // What stood there last, before it was deleted or moved on.
        HOLDFAST_ASSIGN(
            const std::optional<HistoricState> last,
            catalog_.lastState(path.source, path.path, std::numeric_limits<TimeNs>::max()));
        if (last && last->from > when) {
            HOLDFAST_TRY(follow(path.path, last->lineage));
        }
    }
    return found;
}

Result<std::optional<RelPath>> PastView::copyOf(const HistoricState &state)
{
    if (!needsCopy(state)) {
        return std::optional<RelPath>();
    }
    if (!state.stored.isEmpty()) {
        return std::optional(state.stored);
    }
    // It had other properties, or stood elsewhere: a copy of this very file has its holes too. Each
    // look is one into an index, however many files have this content.
    HOLDFAST_ASSIGN(const std::optional<KnownFile> live, catalog_.find(state.source, state.path));
    if (live && live->hash == state.hash && live->type == state.type) {
        return std::optional(live->stored);
    }
    HOLDFAST_ASSIGN(const RelPath own, pastCopyOf(state));
    if (!own.isEmpty()) {
        return std::optional(own);
    }
    if (state.lineage != 0) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> moved, catalog_.findLineage(state.lineage));
        if (moved && moved->hash == state.hash && moved->type == state.type) {
            return std::optional(moved->stored);
        }
    }
    return catalog_.anyCopyOf(state.hash);
}

// The copy that was made when this content ended, wherever the file stood then.
Result<RelPath> PastView::pastCopyOf(const HistoricState &state)
{
    for (TimeNs when = state.until; when != 0 && state.lineage != 0;) {
        HOLDFAST_ASSIGN(const std::optional<HistoricState> next,
                        catalog_.lineageAt(state.lineage, when));
        if (!next || next->hash != state.hash || next->until <= when) {
            break;
        }
        if (!next->stored.isEmpty()) {
            return next->stored;
        }
        when = next->until;
    }
    return RelPath();
}

Result<PastView::Nearest> PastView::nearestKept(const HistoricState &gone)
{
    Nearest nearest;
    // Newest first, through moves; those that retention removed are among them.
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(gone.source, gone.path));
    for (const StoredVersion &version : past) {
        // What stands there now may have been another file elsewhere then: no content of this one.
        const bool isOfIt =
            version.path == gone.path || (gone.lineage != 0 && version.lineage == gone.lineage);
        if (!version.kept || version.type != EntryType::File || !isOfIt) {
            continue;
        }
        if (version.until <= gone.from) {
            nearest.older = historicState(version);
            break;
        }
        if (version.from >= gone.from) {
            nearest.newer = historicState(version);
        }
    }
    if (!nearest.newer) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> live, catalog_.find(gone.source, gone.path));
        if (live && live->type == EntryType::File && live->heldFrom >= gone.from) {
            nearest.newer = historicState(*live);
        }
    }
    return nearest;
}

Result<bool> PastView::isInFlight(const RelPath &stored)
{
    HOLDFAST_ASSIGN(const std::vector<Intent> intents, catalog_.intents());
    return std::any_of(intents.begin(), intents.end(), [&stored](const Intent &intent) {
        const auto touched = {intent.archiveFrom, intent.archiveTo, intent.from, intent.target};
        return !stored.isEmpty() &&
               std::find(touched.begin(), touched.end(), stored) != touched.end();
    });
}

}  // namespace holdfast
