// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/past_view.h"
#include "model/answers.h"
#include "model/stored.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace holdfast
{

/// Which of the states of a path are meant: a version, what was there at a time, or the last copies
/// of what was deleted; none of these: what is there now.
struct AskedFor {
    std::optional<std::int64_t> version;
    std::optional<TimeNs> at;
    bool deleted = false;
    bool nearest = false;  ///< for what retention removed, the next older content that is kept
};

/// One name of what was asked for.
struct AskedState {
    /// With `stored` where its content is to be read, its own copy or an identical one; empty for
    /// what takes none (PastView::needsCopy).
    HistoricState state;
    RelPath as;  ///< the path that was asked for, or one below it: a file may have moved since
    /// Set when retention removed the content and no identical copy is stored: what is kept of the
    /// same file.
    std::optional<PastView::Nearest> gone;
    std::string note;  ///< what is to be known of it: another content than that was taken
};

/// Finds what a person asked for, and where its content is stored: the one way there, whether it is
/// to be restored or to be shown. Reads the catalog only. As thread-safe as the catalog: not.
class AskedStates
{
public:
    /// `catalog` outlives it.
    AskedStates(Catalog &catalog, AskedFor asked);

    /// Answers false to stop.
    using Visitor = std::function<Result<bool>(AskedState)>;
    /// What was asked for at and below `path`, in order of the path; of a version only that.
    /// NotFound, with the reason as detail, when there is nothing: the backup never had it, or
    /// retention removed the version.
    [[nodiscard]] Result<void> find(const NamedPath &path, const Visitor &visit);

private:
    [[nodiscard]] Result<void> findLive(const NamedPath &path, const Visitor &visit);
    [[nodiscard]] Result<void> findThen(const NamedPath &path, const Visitor &visit);
    [[nodiscard]] Result<void> findVersion(const NamedPath &path, const Visitor &visit);
    [[nodiscard]] Result<void> findDeleted(const NamedPath &path, const Visitor &visit);
    [[nodiscard]] Result<AskedState> withCopy(const HistoricState &state, RelPath as);

    Catalog &catalog_;
    PastView past_;
    AskedFor asked_;
};

}  // namespace holdfast
