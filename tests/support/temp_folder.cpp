// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_folder.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace holdfast::test
{
namespace
{

void require(bool ok, const char *what, const Bytes &path)
{
    if (!ok) {
        std::fprintf(stderr, "TempFolder: %s %s: %s\n", what, displayName(path).c_str(),
                     std::strerror(errno));
        std::abort();
    }
}

std::vector<Bytes> names(int folder)
{
    std::vector<Bytes> result;
    const int fd = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd < 0 ? nullptr : ::fdopendir(fd);
    if (dir == nullptr) {
        return result;
    }
    while (const dirent *entry = ::readdir(dir)) {
        const Bytes name = entry->d_name;
        if (name != "." && name != "..") {
            result.push_back(name);
        }
    }
    ::closedir(dir);
    return result;
}

// By descriptors, so that neither permissions nor the length of the path stop it.
void removeTree(int parent, const Bytes &name)
{
    if (::unlinkat(parent, name.c_str(), 0) == 0) {
        return;
    }
    ::fchmodat(parent, name.c_str(), 0700, 0);
    const int fd = ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0) {
        for (const Bytes &child : names(fd)) {
            removeTree(fd, child);
        }
        ::close(fd);
    }
    ::unlinkat(parent, name.c_str(), AT_REMOVEDIR);
}

void describeInto(int parent, const Bytes &name, const Bytes &path, bool withTimes,
                  std::map<Bytes, std::string> &lines)
{
    struct stat status {
    };
    if (::fstatat(parent, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return;
    }
    char head[96];
    std::snprintf(head, sizeof head, "%06o %lld.%09ld ", static_cast<unsigned>(status.st_mode),
                  withTimes ? static_cast<long long>(status.st_mtim.tv_sec) : 0,
                  withTimes ? status.st_mtim.tv_nsec : 0);
    std::string line = head;
    if (S_ISLNK(status.st_mode)) {
        char target[4096];
        const ssize_t size = ::readlinkat(parent, name.c_str(), target, sizeof target);
        line += "-> " + displayName(Bytes(target, static_cast<std::size_t>(size < 0 ? 0 : size)));
    } else if (S_ISREG(status.st_mode)) {
        const int fd = ::openat(parent, name.c_str(), O_RDONLY | O_CLOEXEC);
        Bytes content;
        char buffer[65536];
        ssize_t got = 0;
        while (fd >= 0 && (got = ::read(fd, buffer, sizeof buffer)) > 0) {
            content.append(buffer, static_cast<std::size_t>(got));
        }
        if (fd >= 0) {
            ::close(fd);
        }
        line += std::to_string(content.size()) + " " +
                (content.size() <= 200 ? displayName(content)
                                       : "#" + std::to_string(std::hash<std::string>{}(content)));
    }
    lines[path] = line;
    if (S_ISDIR(status.st_mode)) {
        const int fd = ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (const Bytes &child : names(fd)) {
            describeInto(fd, child, path.empty() ? child : path + '/' + child, withTimes, lines);
        }
        ::close(fd);
    }
}

}  // namespace

TempFolder::TempFolder()
{
    const char *base = std::getenv("TMPDIR");
    Bytes pattern = Bytes(base != nullptr && *base != '\0' ? base : "/tmp") + "/holdfast-XXXXXX";
    require(::mkdtemp(pattern.data()) != nullptr, "mkdtemp", pattern);
    path_ = AbsPath::parse(pattern).value();
}

TempFolder::~TempFolder()
{
    removeTree(AT_FDCWD, path_.bytes());
}

void TempFolder::makeFolder(const Bytes &below) const
{
    for (std::size_t slash = below.find('/');; slash = below.find('/', slash + 1)) {
        const Bytes path = *this / below.substr(0, slash);
        require(::mkdir(path.c_str(), 0755) == 0 || errno == EEXIST, "mkdir", path);
        if (slash == Bytes::npos) {
            return;
        }
    }
}

void TempFolder::write(const Bytes &below, const Bytes &content) const
{
    if (const std::size_t slash = below.rfind('/'); slash != Bytes::npos) {
        makeFolder(below.substr(0, slash));
    }
    const Bytes path = *this / below;
    std::FILE *file = std::fopen(path.c_str(), "wb");
    require(file != nullptr, "open", path);
    require(std::fwrite(content.data(), 1, content.size(), file) == content.size(), "write", path);
    require(std::fclose(file) == 0, "close", path);
}

void TempFolder::append(const Bytes &below, const Bytes &content) const
{
    const Bytes path = *this / below;
    std::FILE *file = std::fopen(path.c_str(), "ab");
    require(file != nullptr, "open", path);
    require(std::fwrite(content.data(), 1, content.size(), file) == content.size(), "write", path);
    require(std::fclose(file) == 0, "close", path);
}

void TempFolder::symlink(const Bytes &below, const Bytes &target) const
{
    require(::symlink(target.c_str(), (*this / below).c_str()) == 0, "symlink", below);
}

void TempFolder::hardLink(const Bytes &existing, const Bytes &below) const
{
    require(::link((*this / existing).c_str(), (*this / below).c_str()) == 0, "link", below);
}

void TempFolder::remove(const Bytes &below) const
{
    removeTree(AT_FDCWD, *this / below);
}

void TempFolder::copy(const Bytes &from, const Bytes &to) const
{
    const Bytes begin = from.starts_with('/') ? from : *this / from;
    std::filesystem::copy(begin, *this / to,
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::copy_symlinks);
}

void TempFolder::rename(const Bytes &from, const Bytes &to) const
{
    require(::rename((*this / from).c_str(), (*this / to).c_str()) == 0, "rename", from);
}

void TempFolder::chmod(const Bytes &below, unsigned mode) const
{
    require(::chmod((*this / below).c_str(), mode) == 0, "chmod", below);
}

void TempFolder::setMtime(const Bytes &below, TimeNs mtime) const
{
    // Whole seconds rounded down, so that times before 1970 have a fraction from 0 up.
    const TimeNs fraction = (mtime % kSecond + kSecond) % kSecond;
    const timespec times[2] = {{0, UTIME_OMIT},
                               {(mtime - fraction) / kSecond, static_cast<long>(fraction)}};
    require(::utimensat(AT_FDCWD, (*this / below).c_str(), times, AT_SYMLINK_NOFOLLOW) == 0,
            "utimensat", below);
}

Bytes TempFolder::read(const Bytes &below) const
{
    const Bytes path = *this / below;
    std::FILE *file = std::fopen(path.c_str(), "rb");
    require(file != nullptr, "open", path);
    Bytes content;
    char buffer[65536];
    std::size_t got = 0;
    while ((got = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
        content.append(buffer, got);
    }
    std::fclose(file);
    return content;
}

bool TempFolder::exists(const Bytes &below) const
{
    struct stat status {
    };
    return ::lstat((*this / below).c_str(), &status) == 0;
}

std::string TempFolder::describe(const Bytes &below, bool withTimes) const
{
    std::map<Bytes, std::string> lines;
    const Bytes root = below.empty() ? path_.bytes() : *this / below;
    describeInto(AT_FDCWD, root, {}, withTimes, lines);
    std::string text;
    for (const auto &[path, line] : lines) {
        text += displayName(path) + ": " + line + '\n';
    }
    return text;
}

}  // namespace holdfast::test
