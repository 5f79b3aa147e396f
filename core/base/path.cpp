// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace holdfast
{
namespace
{

constexpr std::size_t kNone = BytesView::npos;

/// Going on with a path that is not what it is taken for could touch a stranger's files.
void require(bool ok, const char *what, BytesView bytes)
{
    if (!ok) {
        std::fprintf(stderr, "holdfast: %s: %s\n", what, displayName(bytes).c_str());
        std::abort();
    }
}

bool isNormalised(BytesView bytes) noexcept
{
    while (!bytes.empty()) {
        const std::size_t slash = bytes.find('/');
        if (!RelPath::isValidName(bytes.substr(0, slash))) {
            return false;
        }
        if (slash == kNone) {
            return true;
        }
        bytes.remove_prefix(slash + 1);
        if (bytes.empty()) {
            return false;  // it ended with '/'
        }
    }
    return true;
}

/// Is `path` the folder itself, or below it? Neither ends with '/', but for the root.
bool within(BytesView path, BytesView folder) noexcept
{
    return path.starts_with(folder) && (path.size() == folder.size() || folder.empty() ||
                                        folder.back() == '/' || path[folder.size()] == '/');
}

Error invalidPath(BytesView bytes, std::string detail)
{
    return {ErrorCode::Invalid, "use the path", Bytes(bytes), 0, std::move(detail)};
}

}  // namespace

bool RelPath::isValidName(BytesView name) noexcept
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == kNone &&
           name.find('\0') == kNone;
}

Result<RelPath> RelPath::parse(BytesView bytes)
{
    if (!isNormalised(bytes)) {
        return invalidPath(bytes, "only a relative path without empty, \".\" or \"..\" parts and "
                                  "without NUL is allowed");
    }
    return RelPath(Bytes(bytes));
}

RelPath RelPath::trusted(Bytes bytes)
{
    require(isNormalised(bytes), "not a normalised relative path", bytes);
    return RelPath(std::move(bytes));
}

RelPath RelPath::parent() const
{
    const std::size_t slash = bytes_.rfind('/');
    return slash == kNone ? RelPath() : RelPath(bytes_.substr(0, slash));
}

BytesView RelPath::name() const noexcept
{
    const std::size_t slash = bytes_.rfind('/');
    return slash == kNone ? BytesView(bytes_) : BytesView(bytes_).substr(slash + 1);
}

BytesView RelPath::firstName() const noexcept
{
    return BytesView(bytes_).substr(0, bytes_.find('/'));
}

std::vector<BytesView> RelPath::parts() const
{
    std::vector<BytesView> result;
    const BytesView all = bytes_;
    for (std::size_t start = 0; start < all.size();) {
        const std::size_t end = std::min(all.find('/', start), all.size());
        result.push_back(all.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

RelPath RelPath::operator/(BytesView name) const
{
    require(isValidName(name), "not a valid name", name);
    Bytes joined;
    joined.reserve(bytes_.size() + 1 + name.size());
    joined += bytes_;
    if (!joined.empty()) {
        joined += '/';
    }
    joined += name;
    return RelPath(std::move(joined));
}

RelPath RelPath::operator/(const RelPath &below) const
{
    if (isEmpty() || below.isEmpty()) {
        return isEmpty() ? below : *this;
    }
    return RelPath(bytes_ + '/' + below.bytes_);
}

bool RelPath::isWithin(const RelPath &folder) const noexcept
{
    return within(bytes_, folder.bytes_);
}

std::optional<RelPath> RelPath::relativeTo(const RelPath &folder) const
{
    if (!isWithin(folder)) {
        return std::nullopt;
    }
    if (folder.isEmpty() || bytes_.size() == folder.bytes_.size()) {
        return folder.isEmpty() ? *this : RelPath();
    }
    return RelPath(bytes_.substr(folder.bytes_.size() + 1));
}

Result<AbsPath> AbsPath::parse(BytesView bytes, const AbsPath &base)
{
    if (bytes.empty()) {
        return invalidPath(bytes, "the path is empty");
    }
    if (bytes.find('\0') != kNone) {
        return invalidPath(bytes, "the path has a NUL byte");
    }
    Bytes result;
    if (bytes.front() != '/') {
        if (base.isEmpty()) {
            return invalidPath(bytes, "the path is not absolute");
        }
        result = base.bytes_ == "/" ? Bytes() : base.bytes_;
    }
    for (std::size_t start = 0; start < bytes.size();) {
        const std::size_t end = std::min(bytes.find('/', start), bytes.size());
        const BytesView part = bytes.substr(start, end - start);
        start = end + 1;
        if (part == "..") {
            // Above the root is the root, as for the system.
            const std::size_t slash = result.rfind('/');
            result.resize(slash == kNone ? 0 : slash);
        } else if (!part.empty() && part != ".") {
            result += '/';
            result += part;
        }
    }
    return AbsPath(result.empty() ? Bytes("/") : std::move(result));
}

Result<AbsPath> AbsPath::parse(BytesView bytes)
{
    return parse(bytes, AbsPath());
}

AbsPath AbsPath::parent() const
{
    const std::size_t slash = bytes_.rfind('/');
    return slash == kNone ? AbsPath() : AbsPath(bytes_.substr(0, slash == 0 ? 1 : slash));
}

BytesView AbsPath::name() const noexcept
{
    return BytesView(bytes_).substr(bytes_.rfind('/') + 1);
}

AbsPath AbsPath::operator/(BytesView name) const
{
    require(RelPath::isValidName(name), "not a valid name", name);
    require(!isEmpty(), "no folder to take this from", name);
    Bytes joined;
    joined.reserve(bytes_.size() + 1 + name.size());
    joined += bytes_;
    if (joined.back() != '/') {
        joined += '/';
    }
    joined += name;
    return AbsPath(std::move(joined));
}

AbsPath AbsPath::operator/(const RelPath &below) const
{
    if (below.isEmpty()) {
        return *this;
    }
    require(!isEmpty(), "no folder to take this from", below.bytes());
    return AbsPath((bytes_ == "/" ? Bytes() : bytes_) + '/' + below.bytes());
}

bool AbsPath::isWithin(const AbsPath &folder) const noexcept
{
    // The empty path is no path, so nothing is within it.
    return !folder.isEmpty() && within(bytes_, folder.bytes_);
}

std::optional<RelPath> AbsPath::relativeTo(const AbsPath &folder) const
{
    if (!isWithin(folder)) {
        return std::nullopt;
    }
    if (bytes_.size() == folder.bytes_.size()) {
        return RelPath();
    }
    return RelPath::trusted(bytes_.substr(folder.bytes_.size() + (folder.bytes_ == "/" ? 0 : 1)));
}

}  // namespace holdfast
