// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/mounts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace holdfast
{
namespace
{

/// Space, tab, line break and backslash stand as three octal digits behind a backslash.
Bytes unescaped(BytesView text)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    Bytes plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 3 < text.size() && isOctal(text[at + 1]) &&
            isOctal(text[at + 2]) && isOctal(text[at + 3])) {
            plain += static_cast<char>((text[at + 1] - '0') * 64 + (text[at + 2] - '0') * 8 +
                                       (text[at + 3] - '0'));
            at += 3;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

/// The word before the next space; taken off.
BytesView takeWord(BytesView &line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    const BytesView word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

}  // namespace

MountTable parseMountInfo(BytesView text)
{
    MountTable mounts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        BytesView line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        // number, parent's number, device, root within the file system, mount point
        const BytesView number = takeWord(line);
        takeWord(line);
        const BytesView device = takeWord(line);
        takeWord(line);
        const BytesView point = takeWord(line);
        if (!point.empty() && point.front() == '/') {
            // Later lines lie on top. Numbers are used again: the device tells more.
            mounts[unescaped(point)] = Bytes(number) + ' ' + Bytes(device);
        }
    }
    return mounts;
}

std::vector<RelPath> changedMounts(const MountTable &before, const MountTable &now,
                                   const AbsPath &folder)
{
    MountTable changed;
    std::set_symmetric_difference(before.begin(), before.end(), now.begin(), now.end(),
                                  std::inserter(changed, changed.end()));
    std::vector<RelPath> below;
    for (const auto &[point, number] : changed) {
        const Result<AbsPath> path = AbsPath::parse(point);
        const std::optional<RelPath> relative = path ? path->relativeTo(folder) : std::nullopt;
        if (relative && !relative->isEmpty()) {
            below.push_back(*relative);
        }
    }
    std::sort(below.begin(), below.end());
    below.erase(std::unique(below.begin(), below.end()), below.end());
    return below;
}

MountTable readMounts(FileSystem &fileSystem)
{
    const Result<AbsPath> path = AbsPath::parse("/proc/self");
    const Result<FolderPtr> folder =
        path ? fileSystem.open(*path) : Result<FolderPtr>(path.error());
    if (!folder) {
        return {};
    }
    const Result<FilePtr> file = (*folder)->openFile("mountinfo");
    if (!file) {
        return {};
    }
    Bytes text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const Result<std::size_t> size = (*file)->read(buffer, text.size());
        if (!size || *size == 0) {
            return parseMountInfo(text);
        }
        text.append(buffer.data(), *size);
    }
}

}  // namespace holdfast
