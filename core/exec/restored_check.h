// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fs/filesystem.h"
#include "model/stored.h"

#include <optional>
#include <stop_token>
#include <string>

namespace holdfast
{

/// Reads back what was restored and says what differs from what the backup knows of it: type,
/// content by its hash, size, link target, mode, owner, time, attributes. Shares nothing with the
/// Restorer but the way to the disk: what it is meant to find is the Restorer's mistakes too. What
/// the file system there can't hold, or this process may not set, is no difference: that is found
/// out by a probe beside it. Changes the modes of what it could not read otherwise: it is for trees
/// that are thrown away.
class RestoredCheck
{
public:
    /// `root` holds the restored tree. `probes`: an empty folder of the same file system, or one
    /// that has nothing of the name `probe`.
    RestoredCheck(FolderPtr root, FolderPtr probes, std::stop_token stop);

    /// Nothing: it is what it was. Of a folder its own properties are looked at, not what is in it,
    /// and it is opened up for that. An Error: it can't be told (stopped, not readable).
    [[nodiscard]] Result<std::optional<std::string>> difference(const RelPath &path,
                                                                const HistoricState &expected);
    /// The same for a file that is open elsewhere, byte by byte.
    [[nodiscard]] Result<bool> hasBytesOf(const RelPath &path, File &other);

private:
    [[nodiscard]] Result<std::optional<std::string>>
    differentContent(const Folder &folder, const RelPath &path, const HistoricState &expected);
    [[nodiscard]] Result<std::optional<std::string>>
    differentProperties(const HistoricState &expected, const Properties &found);
    [[nodiscard]] Result<Properties> probe(const HistoricState &expected);

    FolderPtr root_;
    FolderPtr probes_;
    std::stop_token stop_;
};

/// Lets this process in, whatever mode a name below `folder` was restored with.
[[nodiscard]] Result<void> openUp(const Folder &folder, BytesView name, const Metadata &metadata);

}  // namespace holdfast
