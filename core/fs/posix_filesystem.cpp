// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace holdfast
{
namespace
{

using posix::CName;
using posix::Descriptor;
using posix::failure;
using posix::retried;

/// A new folder's name on stable storage. Where the parent may not be read nothing more can be
/// done.
Result<void> syncParent(int parent, BytesView name)
{
    const Descriptor readable(
        retried([&] { return ::openat(parent, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (readable.isOpen() && ::fsync(readable.get()) != 0 && errno != EINVAL) {
        return failure(errno, "sync folder", name);
    }
    return {};
}

/// Opens `name` in `parent`, following links; makes it when it is missing.
Result<Descriptor> enterOrMake(int parent, BytesView name, std::uint32_t mode, BytesView shownPath)
{
    const CName cName(name);
    if (!cName.isValid()) {
        return posix::notAName("create folder", shownPath);
    }
    const auto enter = [&] {
        constexpr int kFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;
        return Descriptor(retried([&] { return ::openat(parent, cName.get(), kFlags); }));
    };
    Descriptor entered = enter();
    if (!entered.isOpen() && errno == ENOENT) {
        Result<void> made = posix::makeFolder(parent, cName, name, mode);
        if (!made && made.error().code != ErrorCode::Exists) {
            Error error = std::move(made).error();
            error.path = shownPath;
            return error;
        }
        HOLDFAST_TRY(syncParent(parent, name));
        entered = enter();
    }
    if (!entered.isOpen()) {
        return failure(errno, "create folder", shownPath);
    }
    return entered;
}

class PosixFileSystem final : public FileSystem
{
public:
    [[nodiscard]] Result<FolderPtr> open(const AbsPath &path) override
    {
        HOLDFAST_ASSIGN(Descriptor descriptor, posix::openFollowing(path.bytes()));
        return posix::makeFolderHandle(std::move(descriptor), path.bytes());
    }

    [[nodiscard]] Result<AbsPath> canonical(const AbsPath &path) override
    {
        AbsPath there = path;
        RelPath rest;
        for (;;) {
            const std::unique_ptr<char, decltype(&std::free)> found(
                ::realpath(there.bytes().c_str(), nullptr), &std::free);
            if (found != nullptr) {
                HOLDFAST_ASSIGN(AbsPath resolved, AbsPath::parse(found.get()));
                return rest.isEmpty() ? resolved : resolved / rest;
            }
            if (errno != ENOENT || there.name().empty()) {
                return posix::failure(errno, "resolve", path.bytes());
            }
            const RelPath last = RelPath::trusted(Bytes(there.name()));
            rest = rest.isEmpty() ? last : last / rest;
            there = there.parent();
        }
    }

    Result<void> createFolders(const AbsPath &path, std::uint32_t mode) override
    {
        HOLDFAST_ASSIGN(Descriptor reached, posix::openFollowing("/"));
        BytesView rest = path.bytes();
        while (!rest.empty()) {
            const std::size_t slash = std::min(rest.find('/'), rest.size());
            if (const BytesView name = rest.substr(0, slash); !name.empty()) {
                HOLDFAST_ASSIGN(reached, enterOrMake(reached.get(), name, mode, path.bytes()));
            }
            rest.remove_prefix(std::min(slash + 1, rest.size()));
        }
        return {};
    }
};

}  // namespace

std::unique_ptr<FileSystem> makePosixFileSystem()
{
    return std::make_unique<PosixFileSystem>();
}

}  // namespace holdfast
