// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <cstdint>

namespace holdfast
{

/// What a watcher saw, before anything is made of it. No promise about what stands there now: only
/// where to look.
struct RawChange {
    enum class Kind : std::uint8_t {
        Touched,     ///< `path`: made, written, renamed to, or with new properties
        Removed,     ///< `path`: gone, when the event was made
        Folder,      ///< something among the direct names of `path` changed
        Subtree,     ///< anything at and below `path` may have changed: a folder that came with
                     ///< content, a mount, a part of the tree of which events were lost
        SourceGone,  ///< the source's folder was removed, renamed or unmounted
        SourceBack,  ///< it is there again (or another one is): watched from now on
        Overflow,    ///< events of every source were lost; `source` and `path` say nothing
    };
    int source = 0;  ///< position in the configuration
    RelPath path;    ///< below the source; empty: the source itself
    Kind kind = Kind::Touched;

    friend bool operator==(const RawChange &, const RawChange &) = default;
};

}  // namespace holdfast
