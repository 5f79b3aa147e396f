// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "model/stored.h"
#include "plan/name_rules.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

/// Where each source path stands in a backup: the one place that knows the rules of contract §3.
/// Pure; a value. Two different paths of the same or of different sources never map to the same
/// stored path.
class StorageLayout
{
public:
    /// At most one source has no folder of its own (flat); the folders of the others are single
    /// names, differ from one another and are not reserved: the engine chose them so when it
    /// registered the source. `rules`: which names the destination can hold; what it can't hold, or
    /// takes for one of the layout's own names, is stored under an escaped name.
    explicit StorageLayout(std::vector<SourceRecord> sources, NameRules rules = {});

    /// Where the copy of `path` stands in `area`. For Versions this is the folder that holds its
    /// vN.bak. The empty path gives the folder of the source's whole tree. A source that the layout
    /// does not know ends the program.
    [[nodiscard]] RelPath place(SourceId source, const RelPath &path, Area area) const;
    /// `versions/<path>/v<number>.bak`
    [[nodiscard]] RelPath versionPlace(SourceId source, const RelPath &path,
                                       std::int64_t number) const;

    using Origin = StoredOrigin;
    /// The inverse, for rebuild: which area, source and path does a stored path mean by the rules
    /// alone? Nothing for what is not a backed-up file by the rules (state.json, .holdfast, a file
    /// in versions/ that is no vN.bak, …). `~2` clash suffixes are part of the answer's path: by
    /// the name alone they can't be told from a source name.
    [[nodiscard]] std::optional<Origin> origin(const RelPath &stored) const;

    /// Does a stored copy stand below `_duplicates/`?
    [[nodiscard]] static bool standsInDuplicates(const RelPath &stored) noexcept;
    /// The n-th alternative of a name that is taken: `a.txt`, `a.txt~2`, `a.txt~3` …; cut so that
    /// it fits into `maxName` bytes (never inside a UTF-8 sequence).
    [[nodiscard]] static Bytes alternative(BytesView name, int n, std::size_t maxName = 255);
    /// The same where `rules` hold; the first is the name itself.
    [[nodiscard]] static Bytes alternative(BytesView name, int n, const NameRules &rules);
    /// The number of `v12.bak`, 0 for any other name (also for v0, v01, numbers over 2^53).
    [[nodiscard]] static std::int64_t versionNumber(BytesView name) noexcept;
    /// Is `name` taken by the layout itself at the top level?
    [[nodiscard]] static bool isReserved(BytesView name, const NameRules &rules = {});

private:
    struct Place {
        SourceRecord source;
        RelPath folder;
        /// Of a flat source: names that it can't have at the top, by the key of what is left
        /// without their trailing `~1`s, and how many `~1` a name of that stem gets.
        std::map<Bytes, std::size_t, std::less<>> reserved;
    };
    [[nodiscard]] const Place &placeOf(SourceId source) const;
    [[nodiscard]] std::size_t escapesOf(const Place &place, BytesView name) const;
    [[nodiscard]] std::optional<StoredOrigin> originInArea(const RelPath &below) const;
    [[nodiscard]] RelPath sourcePath(const RelPath &stored) const;

    std::vector<Place> places_;
    NameRules rules_;
};

}  // namespace holdfast
