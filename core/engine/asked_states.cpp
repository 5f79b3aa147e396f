// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/asked_states.h"

#include <utility>
#include <vector>

namespace holdfast
{
namespace
{

Error notThere(const NamedPath &path, std::string reason)
{
    return Error{ErrorCode::NotFound, "find",
                 path.path.isEmpty() ? path.sourceName : path.sourceName + '/' + path.path.bytes(),
                 0, std::move(reason)};
}

// A copy by its number or name is that file alone: which names were one file then is told by time.
AskedState copyAsFile(const StoredVersion &version, RelPath as)
{
    AskedState found{historicState(version), std::move(as), std::nullopt, {}};
    found.state.hardLinked = false;
    return found;
}

Result<void> asVoid(const Result<bool> &visited)
{
    return visited ? Result<void>() : visited.error();
}

}  // namespace

AskedStates::AskedStates(Catalog &catalog, AskedFor asked)
    : catalog_(catalog), past_(catalog), asked_(std::move(asked))
{
}

Result<void> AskedStates::find(const NamedPath &path, const Visitor &visit)
{
    if (path.source < 0) {
        return notThere(path, "nothing of this source is in the backup yet");
    }
    if (asked_.version) {
        return findVersion(path, visit);
    }
    if (asked_.at) {
        return findThen(path, visit);
    }
    return asked_.deleted ? findDeleted(path, visit) : findLive(path, visit);
}

Result<void> AskedStates::findLive(const NamedPath &path, const Visitor &visit)
{
    bool found = false;
    std::optional<Error> failure;
    HOLDFAST_TRY(catalog_.forEach(path.source, path.path, [&](const KnownFile &row) {
        found = true;
        const Result<bool> more = visit({historicState(row), row.path, std::nullopt, {}});
        if (!more) {
            failure = more.error();
        }
        return more && *more;
    }));
    if (failure) {
        return *std::move(failure);
    }
    if (found) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(path.source, path.path));
    return notThere(path, past.empty()
                              ? "is not in the backup"
                              : "was deleted: restore --deleted brings back its last copy");
}

// As it was at the time that was asked for. What was not there then, but is a file that stood
// elsewhere, is found under the name that was asked for.
Result<void> AskedStates::findThen(const NamedPath &path, const Visitor &visit)
{
    bool found = false;
    HOLDFAST_TRY(
        past_.forEachAt(path, *asked_.at, true, [&](const HistoricState &state) -> Result<bool> {
            found = true;
            HOLDFAST_ASSIGN(AskedState asked, withCopy(state, state.path));
            return visit(std::move(asked));
        }));
    if (found) {
        return {};
    }
    HOLDFAST_ASSIGN(const auto elsewhere, past_.elsewhereAt(path, *asked_.at));
    for (const auto &[now, state] : elsewhere) {
        HOLDFAST_ASSIGN(AskedState asked, withCopy(state, now));
        HOLDFAST_ASSIGN(const bool more, visit(std::move(asked)));
        if (!more) {
            break;
        }
    }
    return elsewhere.empty() ? Result<void>(notThere(path, "was not in the backup at that time"))
                             : Result<void>();
}

Result<AskedState> AskedStates::withCopy(const HistoricState &state, RelPath as)
{
    AskedState asked{state, std::move(as), std::nullopt, {}};
    if (!PastView::needsCopy(state)) {
        return asked;
    }
    HOLDFAST_ASSIGN(std::optional<RelPath> copy, past_.copyOf(state));
    if (copy) {
        asked.state.stored = *std::move(copy);
        return asked;
    }
    HOLDFAST_ASSIGN(PastView::Nearest nearest, past_.nearestKept(state));
    if (asked_.nearest && nearest.older) {
        asked.state = *std::move(nearest.older);
        asked.note = "what it was then was removed by the retention rules: restored is what it was "
                     "until " +
                     toIso8601(asked.state.until, false);
        return asked;
    }
    asked.gone = std::move(nearest);
    return asked;
}

Result<void> AskedStates::findVersion(const NamedPath &path, const Visitor &visit)
{
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(path.source, path.path));
    const StoredVersion *wanted = nullptr;
    const StoredVersion *older = nullptr;
    std::string keptNumbers;
    for (const StoredVersion &version : past) {
        if (version.kind != PastKind::Version) {
            continue;
        }
        // A file that moved here brought its own numbers along: those of this path come first.
        if (version.number == *asked_.version && (wanted == nullptr || version.path == path.path)) {
            wanted = &version;
        }
        if (version.kept) {
            keptNumbers =
                std::to_string(version.number) + (keptNumbers.empty() ? "" : ", ") + keptNumbers;
        }
        if (version.kept && version.number < *asked_.version &&
            (older == nullptr || version.number > older->number)) {
            older = &version;
        }
    }
    const std::string number = std::to_string(*asked_.version);
    const bool isGone = wanted != nullptr && !wanted->kept;
    const bool takesOlder = isGone && asked_.nearest && older != nullptr;
    if (wanted == nullptr || (isGone && !takesOlder)) {
        return notThere(path, (isGone ? "version " + number + " was removed by the retention rules"
                                      : "has no version " + number) +
                                  (keptNumbers.empty() ? "; no versions are kept"
                                                       : "; kept are: " + keptNumbers));
    }
    AskedState found = copyAsFile(takesOlder ? *older : *wanted, path.path);
    if (takesOlder) {
        found.note = "version " + number +
                     " was removed by the retention rules: restored is version " +
                     std::to_string(older->number);
    }
    return asVoid(visit(std::move(found)));
}

Result<void> AskedStates::findDeleted(const NamedPath &path, const Visitor &visit)
{
    std::vector<StoredVersion> last;
    HOLDFAST_TRY(
        catalog_.forEachPast(path.source, path.path, true, [&](const StoredVersion &version) {
            if (version.kind == PastKind::Deleted) {
                if (last.empty() || last.back().path != version.path) {
                    last.push_back(version);
                } else if (last.back().until <= version.until) {
                    last.back() = version;
                }
            }
            return true;
        }));
    bool found = false;
    for (const StoredVersion &version : last) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> live,
                        catalog_.find(version.source, version.path));
        // Of a folder, what is deleted now; a file that came back is meant only when it is named.
        if (live && version.path != path.path) {
            continue;
        }
        found = true;
        HOLDFAST_ASSIGN(const bool more, visit(copyAsFile(version, version.path)));
        if (!more) {
            break;
        }
    }
    return found ? Result<void>() : notThere(path, "has no deleted copy in the backup");
}

}  // namespace holdfast
