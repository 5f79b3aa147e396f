// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/opened_copies.h"

#include "engine/temporary_folder.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace holdfast
{
namespace
{

constexpr std::uint32_t kPrivateFolder = 0700;
constexpr std::uint32_t kReadOnly = 0400;
constexpr int kMost = 100'000;

Result<void> makeReadOnly(FileSystem &fileSystem, const AbsPath &file)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, fileSystem.open(file.parent()));
    HOLDFAST_ASSIGN(const Metadata metadata, folder->stat(file.name()));
    if (metadata.type != EntryType::File) {
        return {};
    }
    HOLDFAST_ASSIGN(const FilePtr opened, folder->openFile(file.name()));
    NodeProperties properties;
    properties.mode = kReadOnly;
    properties.mtime = metadata.mtime;
    return opened->setProperties(properties);
}

}  // namespace

OpenedCopies::OpenedCopies(FileSystem &fileSystem, const Clock &clock, AbsPath folder)
    : fileSystem_(fileSystem), clock_(clock), folder_(std::move(folder))
{
}

void OpenedCopies::clearOnce()
{
    std::call_once(cleared_, [this] { clear(); });
}

void OpenedCopies::clear()
{
    removeMadeBefore(std::numeric_limits<TimeNs>::max());
}

Result<AbsPath> OpenedCopies::add(const std::function<Result<AbsPath>(const AbsPath &folder)> &make)
{
    clearOnce();
    removeMadeBefore(clock_.now() - kDay);
    HOLDFAST_ASSIGN(const AbsPath folder, makeFolder());
    HOLDFAST_ASSIGN(AbsPath file, make(folder));
    HOLDFAST_TRY(makeReadOnly(fileSystem_, file));
    return file;
}

Result<AbsPath> OpenedCopies::makeFolder()
{
    const std::lock_guard lock(mutex_);
    HOLDFAST_TRY(fileSystem_.createFolders(folder_, kPrivateFolder));
    HOLDFAST_ASSIGN(const FolderPtr folder, fileSystem_.open(folder_));
    for (int n = 1; n <= kMost; ++n) {
        const Bytes name = std::to_string(n);
        const Result<void> made = folder->createFolder(name, kPrivateFolder);
        if (made) {
            return folder_ / name;
        }
        if (made.error().code != ErrorCode::Exists) {
            return made.error();
        }
    }
    return Error{ErrorCode::Exists, "make a folder in", folder_.bytes(), 0,
                 "every name that was tried is taken"};
}

// What can't be removed now is tried again by the next start.
void OpenedCopies::removeMadeBefore(TimeNs time)
{
    const std::lock_guard lock(mutex_);
    const Result<FolderPtr> folder = fileSystem_.open(folder_);
    const auto names = folder ? (*folder)->list() : folder.error();
    if (!names) {
        return;
    }
    for (const ListedName &listed : *names) {
        const Result<Metadata> made = (*folder)->stat(listed.name);
        if (made && made->mtime < time) {
            static_cast<void>(removeTree(**folder, listed.name));
        }
    }
}

}  // namespace holdfast
