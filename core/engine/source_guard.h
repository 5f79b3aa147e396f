// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"

#include <optional>
#include <vector>

namespace holdfast
{

/// The row of a source's own folder, when what stands there now is another folder than the one that
/// was backed up; nothing when it is the same, or when nobody knows.
[[nodiscard]] Result<std::optional<KnownFile>> otherThanKnown(Catalog &catalog, SourceId source,
                                                              const Metadata &present);

/// Contract §5, of a restore that also removes: are the sources of all these paths there? Refused,
/// with what to do, when a source's folder is missing, or is empty and not the one that was backed
/// up (an empty mount point).
[[nodiscard]] Result<void> requireSources(FileSystem &fileSystem, const Config &config,
                                          Catalog &catalog, const std::vector<NamedPath> &paths);

}  // namespace holdfast
