// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "model/stored.h"

namespace holdfast
{

/// A live regular file, as one of those that have the same content.
struct Holder {
    SourceId source = 0;
    RelPath path;
    Placement placement = Placement::Current;
    friend bool operator==(const Holder &, const Holder &) = default;
};

}  // namespace holdfast
