// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "model/stored.h"

#include <set>
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
    explicit StorageLayout(std::vector<SourceRecord> sources);

    /// Where the copy of `path` stands in `area`. For Versions this is the folder that holds its
    /// vN.bak.
    [[nodiscard]] RelPath place(SourceId source, const RelPath &path, Area area) const;
    /// `versions/<path>/v<number>.bak`
    [[nodiscard]] RelPath versionPlace(SourceId source, const RelPath &path,
                                       std::int64_t number) const;

    /// The inverse, for rebuild: which area, source and path does a stored path mean by the rules
    /// alone?
    using Origin = StoredOrigin;
    /// Nothing for what is not a backed-up file by the rules (state.json, .holdfast, …). `~2` clash
    /// suffixes are part of the answer's path: by the name alone they can't be told from a source
    /// name.
    [[nodiscard]] std::optional<Origin> origin(const RelPath &stored) const;

    /// The n-th alternative of a name that is taken: `a.txt`, `a.txt~2`, `a.txt~3` …; cut so that
    /// it fits into `maxName` bytes (never inside a UTF-8 sequence).
    [[nodiscard]] static Bytes alternative(BytesView name, int n, std::size_t maxName = 255);
    /// The number of `v12.bak`, 0 for any other name (also for v0, v01, numbers over 2^53).
    [[nodiscard]] static std::int64_t versionNumber(BytesView name) noexcept;
    /// Is `name` taken by the layout itself at the top level?
    [[nodiscard]] static bool isReserved(BytesView name) noexcept;

private:
    struct Place {
        SourceRecord source;
        std::set<Bytes, std::less<>> reserved;  ///< at the top of this source's tree
    };
    const Place &placeOf(SourceId source) const;
    std::vector<Place> places_;
};

}  // namespace holdfast
