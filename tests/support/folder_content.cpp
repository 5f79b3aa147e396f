// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace holdfast::test
{
namespace
{

void require(const Result<void> &result)
{
    if (!result) {
        std::fprintf(stderr, "folder_content: %s\n", result.error().message().c_str());
        std::abort();
    }
}

template <class T>
T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "folder_content: %s\n", result.error().message().c_str());
        std::abort();
    }
    return std::move(result).value();
}

FolderPtr parentOf(const Folder &folder, const RelPath &path)
{
    return require(folder.openFolder(path.parent()));
}

void describeInto(const Folder &folder, const Bytes &prefix, std::string &text)
{
    std::vector<ListedName> names = require(folder.list());
    std::sort(names.begin(), names.end(),
              [](const ListedName &a, const ListedName &b) { return a.name < b.name; });
    for (const ListedName &listed : names) {
        const Metadata metadata = require(folder.stat(listed.name));
        char head[80];
        std::snprintf(head, sizeof head, ": %.*s %04o %lld",
                      static_cast<int>(entryTypeName(metadata.type).size()),
                      entryTypeName(metadata.type).data(), metadata.mode,
                      static_cast<long long>(metadata.mtime));
        text += displayName(prefix + listed.name) + head;
        for (const auto &[name, value] : require(folder.attributes(listed.name))) {
            text += " " + displayName(name) + "=" + toHex(value);
        }
        if (metadata.type == EntryType::File) {
            const Bytes content = contentOf(folder, listed.name);
            text += " " + std::to_string(content.size()) + " ";
            text += content.size() <= 200 ? displayName(content)
                                          : "#" + std::to_string(std::hash<std::string>{}(content));
        } else if (metadata.type == EntryType::Symlink) {
            text += " -> " + displayName(require(folder.readLink(listed.name)));
        }
        text += '\n';
        if (metadata.type == EntryType::Folder) {
            const FolderPtr below = require(folder.openFolder(RelPath::trusted(listed.name)));
            describeInto(*below, prefix + listed.name + '/', text);
        }
    }
}

}  // namespace

FolderPtr putFolder(const Folder &folder, const Bytes &path)
{
    FolderPtr reached = require(folder.openFolder(RelPath()));
    const RelPath relative = require(RelPath::parse(path));
    for (const BytesView part : relative.parts()) {
        const Result<void> made = reached->createFolder(part, 0755);
        if (!made && made.error().code != ErrorCode::Exists) {
            require(made);
        }
        reached = require(reached->openFolder(RelPath::trusted(Bytes(part))));
    }
    return reached;
}

void putFile(const Folder &folder, const Bytes &path, BytesView content)
{
    const RelPath relative = require(RelPath::parse(path));
    const FolderPtr parent = putFolder(folder, relative.parent().bytes());
    const FilePtr file = require(parent->createFile(relative.name()));
    require(file->write(content, 0));
    require(file->close());
}

void putSymlink(const Folder &folder, const Bytes &path, BytesView target)
{
    const RelPath relative = require(RelPath::parse(path));
    const FolderPtr parent = putFolder(folder, relative.parent().bytes());
    require(parent->createSymlink(relative.name(), target));
}

Bytes contentOf(File &file)
{
    Bytes content;
    std::vector<char> buffer(std::size_t{1} << 16U);
    while (const std::size_t got = require(file.read(buffer, content.size()))) {
        content.append(buffer.data(), got);
    }
    return content;
}

Bytes contentOf(const Folder &folder, const Bytes &path)
{
    const RelPath relative = require(RelPath::parse(path));
    return contentOf(*require(parentOf(folder, relative)->openFile(relative.name())));
}

bool isThere(const Folder &folder, const Bytes &path)
{
    const RelPath relative = require(RelPath::parse(path));
    const Result<FolderPtr> parent = folder.openFolder(relative.parent());
    return parent && parent.value()->stat(relative.name()).ok();
}

std::string describe(const Folder &folder)
{
    std::string text;
    describeInto(folder, {}, text);
    return text;
}

}  // namespace holdfast::test
