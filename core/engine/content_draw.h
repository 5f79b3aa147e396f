// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "catalog/catalog.h"

#include <optional>
#include <set>

namespace holdfast
{

/// Draws contents that the backup holds, each as likely as any other and none twice: live files and
/// symlinks, versions, deleted copies. Each with a time at which it was what a path held: the path
/// of today, or the one that it had before it moved. Reads the rows that it draws, in memory that
/// grows with their number only. The catalog may change meanwhile.
class ContentDraw
{
public:
    /// `catalog` outlives it. `now`: live contents are drawn up to this time.
    ContentDraw(Catalog &catalog, RandomNumbers random, TimeNs now);

    struct Drawn {
        SourceId source = 0;
        RelPath path;
        TimeNs when = 0;
        EntryType type = EntryType::File;
        Digest hash;  ///< what is to come back
    };
    /// Nothing when all was drawn.
    [[nodiscard]] Result<std::optional<Drawn>> next();

private:
    [[nodiscard]] Result<std::optional<HeldContent>> content();
    [[nodiscard]] Result<std::optional<HeldContent>> notDrawnFrom(ContentId id);
    [[nodiscard]] Result<Drawn> atSomeTime(const HeldContent &content);
    [[nodiscard]] TimeNs between(TimeNs first, TimeNs last);

    Catalog &catalog_;
    RandomNumbers random_;
    TimeNs now_;
    std::optional<ContentRange> range_;
    std::set<ContentId> drawn_;
};

}  // namespace holdfast
