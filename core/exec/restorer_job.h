// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exec/restorer.h"

namespace holdfast
{

/// A file or symlink on its way.
struct Restorer::Job {
    RestoreItem item;
    RestoreDecision decision = RestoreDecision::Create;
    FolderPtr folder;                 // that gets it
    bool syncsItself = false;         // no later call makes all of that file system durable
    Bytes temporary;                  // name until it is whole
    bool isFurther = false;           // a further name of a file of this restore; else a copy
    std::optional<Metadata> present;  // what stands there
    std::optional<Error> error;
    std::uint64_t bytes = 0;
};

}  // namespace holdfast
