// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "model/answers.h"
#include "model/stored.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace holdfast
{

/// The backup as it was at any time: what `list --at`, `find` and `restore --at` answer from. Reads
/// the catalog only, by ranges of its indexes; keeps nothing. As thread-safe as the catalog: not.
class PastView
{
public:
    /// `catalog` outlives the view.
    explicit PastView(Catalog &catalog) : catalog_(catalog) {}

    using Visitor = std::function<Result<bool>(const HistoricState &)>;

    /// What was at and below `path` at that time, in byte order of the path (direct children only
    /// unless `recursive`). `visit` answers false to stop; an Error of it ends the walk.
    [[nodiscard]] Result<void> forEachAt(const NamedPath &path, TimeNs when, bool recursive,
                                         const Visitor &visit);
    /// For a path that was not there at that time: what was elsewhere then and came to stand at or
    /// below it later, each with the path that it has now; in order of that path. History follows
    /// files that moved.
    [[nodiscard]] Result<std::vector<std::pair<RelPath, HistoricState>>>
    elsewhereAt(const NamedPath &path, TimeNs when);

    /// Does the content of this state take a stored copy? Folders, symlinks and empty files are
    /// told by the catalog alone.
    [[nodiscard]] static bool needsCopy(const HistoricState &state) noexcept
    {
        return state.type == EntryType::File && state.size > 0;
    }
    /// Where its content is stored: its own copy, or else an identical one. Nothing for a state
    /// that needs none, and for one whose content is gone: retention removed it.
    [[nodiscard]] Result<std::optional<RelPath>> copyOf(const HistoricState &state);

    /// The kept contents of the same file next to a state whose content is gone.
    struct Nearest {
        std::optional<HistoricState> older;  ///< what it was last before that time
        std::optional<HistoricState> newer;
    };
    [[nodiscard]] Result<Nearest> nearestKept(const HistoricState &gone);

    /// Is a backup that is under way about to move or replace what stands at `stored`, or was one
    /// interrupted in it? It says so before it touches a file, and until its rows are written.
    [[nodiscard]] Result<bool> isInFlight(const RelPath &stored);

private:
    [[nodiscard]] Result<RelPath> pastCopyOf(const HistoricState &state);

    Catalog &catalog_;
};

}  // namespace holdfast
