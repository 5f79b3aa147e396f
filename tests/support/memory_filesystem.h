// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fs/filesystem.h"

#include <cstdint>
#include <memory>

namespace holdfast::test
{

namespace memory
{
struct Disk;
}

/// What a MemoryFileSystem can do: the defaults are those of a good Linux file system.
struct MemoryOptions {
    bool hardLinks = true;
    bool symlinks = true;
    bool clones = true;
    bool attributes = true;
    /// Bytes of content; what goes beyond is NoSpace. Names take nothing.
    std::uint64_t capacity = std::uint64_t{1} << 40;
};

/// A file system in memory, with hard links, symlinks, attributes, holes and clones. It knows no
/// users: nothing is ever AccessDenied. Thread-safe. Handles keep it alive.
///
/// It also knows what is on stable storage: a file's content and properties after File::sync, a
/// folder's names and properties after Folder::sync, everything after syncFileSystem.
class MemoryFileSystem final : public FileSystem
{
public:
    /// Without a clock the time is its own: a microsecond more with each change. `clock` must
    /// outlive every handle.
    explicit MemoryFileSystem(MemoryOptions options = {}, const Clock *clock = nullptr);
    ~MemoryFileSystem() override;
    MemoryFileSystem(const MemoryFileSystem &) = delete;
    MemoryFileSystem &operator=(const MemoryFileSystem &) = delete;

    [[nodiscard]] Result<FolderPtr> open(const AbsPath &path) override;
    /// Nothing here follows links in a path that is opened from the root: it is as it is.
    [[nodiscard]] Result<AbsPath> canonical(const AbsPath &path) override { return path; }
    Result<void> createFolders(const AbsPath &path, std::uint32_t mode) override;

    /// A FIFO, as far as this interface can tell. The folder must be there and the name free.
    void addSpecial(const AbsPath &path);

    /// What is found after a power cut now, at its worst: all that was not synced is lost. A file
    /// whose name is durable and whose content isn't is empty. This one stays as it is.
    [[nodiscard]] std::unique_ptr<MemoryFileSystem> afterPowerCut() const;

private:
    explicit MemoryFileSystem(std::shared_ptr<memory::Disk> disk);
    std::shared_ptr<memory::Disk> disk_;
};

}  // namespace holdfast::test
