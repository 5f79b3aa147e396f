// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "model/config.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace holdfast::ui
{

/// How a folder stands to the sources and the backup.
enum class FolderFit : std::uint8_t {
    Fine,
    HoldsBackup,  ///< may be added: the backup in it is left out
    AlreadySource,
    InsideSource,  ///< a source covers it
    HoldsSource,   ///< a source lies in it
    IsBackup,
    InsideBackup,
    IsLogFolder,
    IsFile,
    Missing,
    NotText,  ///< the configuration, which is text, can't hold its name
};

/// What stands at a path; whoever looked says so.
enum class PathKind : std::uint8_t { Folder, File, Nothing };

struct FolderVerdict {
    FolderFit fit = FolderFit::Fine;
    std::string source;  ///< the name of the source that it is about
    QString text;        ///< what that means and what to do; empty when it is fine
    /// It holds listed folders, and no source: they can give way to it.
    bool canReplace = false;

    [[nodiscard]] bool canBeAdded() const noexcept
    {
        return fit == FolderFit::Fine || fit == FolderFit::HoldsBackup;
    }
};

/// Can `folder` become a source beside those of `config`? Pure: paths are compared as they are
/// written. An empty backup folder is one that is not chosen yet. `listed`: sources that `config`
/// does not have yet, but is about to get.
[[nodiscard]] FolderVerdict classifyFolder(const Config &config, const AbsPath &folder,
                                           PathKind kind = PathKind::Folder,
                                           const std::vector<SourceConfig> &listed = {});

}  // namespace holdfast::ui
