// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporary_folder.h"

#include "exec/restored_check.h"

#include <utility>
#include <vector>

namespace holdfast
{
namespace
{

constexpr std::uint32_t kPrivateFolder = 0700;
constexpr int kTries = 100;

Result<void> fineIfAbsent(Result<void> removed)
{
    return removed || isAbsent(removed.error()) ? Result<void>() : removed;
}

}  // namespace

// Step by step from `root`, without a descriptor or a call for each level: paths can be of any
// depth.
Result<void> removeTree(const Folder &root, BytesView name)
{
    std::vector<RelPath> open{RelPath::trusted(Bytes(name))};
    while (!open.empty()) {
        const RelPath path = open.back();
        HOLDFAST_ASSIGN(const FolderPtr parent, root.openFolder(path.parent()));
        const Result<Metadata> there = parent->stat(path.name());
        if (there && there->type == EntryType::Folder) {
            HOLDFAST_TRY(openUp(*parent, path.name(), *there));
            HOLDFAST_ASSIGN(const FolderPtr folder, root.openFolder(path));
            HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder->list());
            const std::size_t before = open.size();
            for (const ListedName &listed : names) {
                HOLDFAST_ASSIGN(const Metadata metadata, folder->stat(listed.name));
                if (metadata.type == EntryType::Folder) {
                    open.push_back(path / listed.name);
                } else {
                    HOLDFAST_TRY(folder->removeFile(listed.name));
                }
            }
            if (open.size() > before) {
                continue;
            }
            HOLDFAST_TRY(parent->removeFolder(path.name()));
        } else {
            HOLDFAST_TRY(fineIfAbsent(there ? parent->removeFile(path.name()) : there.error()));
        }
        open.pop_back();
    }
    return {};
}

Result<std::unique_ptr<TemporaryFolder>>
TemporaryFolder::make(FileSystem &fileSystem, const AbsPath &parent, const RandomNumbers &random)
{
    HOLDFAST_ASSIGN(FolderPtr above, fileSystem.open(parent));
    for (int n = 0; n < kTries; ++n) {
        const Bytes name = "holdfast-drill-" + std::to_string(random());
        Result<void> made = above->createFolder(name, kPrivateFolder);
        if (made) {
            HOLDFAST_ASSIGN(FolderPtr folder, above->openFolder(RelPath::trusted(name)));
            return std::unique_ptr<TemporaryFolder>(
                new TemporaryFolder(parent / name, std::move(above), std::move(folder)));
        }
        if (made.error().code != ErrorCode::Exists) {
            return std::move(made).error();
        }
    }
    return Error{ErrorCode::Exists, "make a temporary folder in", parent.bytes(), 0,
                 "every name that was tried is taken"};
}

TemporaryFolder::TemporaryFolder(AbsPath path, FolderPtr parent, FolderPtr folder)
    : path_(std::move(path)), parent_(std::move(parent)), folder_(std::move(folder))
{
}

TemporaryFolder::~TemporaryFolder()
{
    static_cast<void>(remove());
}

Result<void> TemporaryFolder::remove(BytesView name) const
{
    return removeTree(*folder_, name);
}

Result<void> TemporaryFolder::remove()
{
    if (folder_ == nullptr) {
        return {};
    }
    folder_.reset();
    return removeTree(*parent_, path_.name());
}

}  // namespace holdfast
