// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/widened_folders.h"

#include <utility>

namespace holdfast
{
namespace
{

constexpr std::uint32_t kOwnerAll = 0700;

Result<void> setMode(const Folder &folder, std::uint32_t mode)
{
    HOLDFAST_ASSIGN(const Metadata present, folder.stat());
    NodeProperties properties;
    properties.mode = mode;
    properties.mtime = present.mtime;
    return folder.setProperties(properties);
}

}  // namespace

WidenedFolders::WidenedFolders(FolderPtr root) : root_(std::move(root)) {}

WidenedFolders::~WidenedFolders()
{
    // The deepest first: a folder above may let nobody through afterwards.
    for (auto entry = modes_.rbegin(); entry != modes_.rend(); ++entry) {
        if (const Result<FolderPtr> folder = root_->openFolder(entry->first); folder) {
            static_cast<void>(setMode(**folder, entry->second));
        }
    }
}

bool WidenedFolders::widen(const RelPath &path)
{
    if (hasLast_ && last_ == path) {
        return false;
    }
    hasLast_ = true;
    last_ = path;
    const Result<FolderPtr> folder = root_->openFolder(path);
    const Result<Folder::Space> space = folder ? (*folder)->space() : folder.error();
    if (!space || space->writable) {
        return false;
    }
    const Result<Metadata> present = (*folder)->stat();
    if (!present || (present->mode & kOwnerAll) == kOwnerAll ||
        !setMode(**folder, present->mode | kOwnerAll)) {
        return false;
    }
    modes_.emplace(path, present->mode);
    return true;
}

}  // namespace holdfast
