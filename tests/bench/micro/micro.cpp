// SPDX-License-Identifier: GPL-3.0-or-later
#include "micro.h"

#include <map>
#include <memory>

namespace holdfast::bench
{

Bytes nameOf(int number)
{
    const Bytes digits = std::to_string(number);
    return "file" + Bytes(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

Bytes folderOf(int number)
{
    return std::to_string(number / kFilesPerFolder);
}

FolderPtr madeTree(int files, std::size_t size)
{
    static std::map<std::pair<int, std::size_t>, std::unique_ptr<test::TempFolder>> trees;
    static const std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    std::unique_ptr<test::TempFolder> &tree = trees[{files, size}];
    if (tree == nullptr) {
        tree = std::make_unique<test::TempFolder>();
        for (int number = 0; number < files; ++number) {
            Bytes content = nameOf(number);
            content.resize(size, 'x');
            tree->write(folderOf(number) + '/' + nameOf(number), content);
        }
    }
    return must(fileSystem->open(tree->path()));
}

}  // namespace holdfast::bench
