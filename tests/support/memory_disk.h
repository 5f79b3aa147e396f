// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of MemoryFileSystem.

#include "support/memory_filesystem.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace holdfast::test::memory
{

inline constexpr std::uint64_t kBlockSize = 4096;

/// Content that may be shared by clones and snapshots. Counts itself.
class Block
{
public:
    explicit Block(std::shared_ptr<std::atomic<std::uint64_t>> used);
    ~Block();
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    [[nodiscard]] std::shared_ptr<Block> copy() const;
    [[nodiscard]] std::array<char, kBlockSize> &bytes() noexcept { return bytes_; }

private:
    std::array<char, kBlockSize> bytes_{};
    std::shared_ptr<std::atomic<std::uint64_t>> used_;
};

/// Blocks by number; what has none is a hole.
using Blocks = std::map<std::uint64_t, std::shared_ptr<Block>>;

struct Node;
using NodePtr = std::shared_ptr<Node>;

/// All that an inode says: copied as a whole when it is synced.
struct State {
    std::uint32_t mode = 0;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    TimeNs mtime = 0;
    TimeNs ctime = 0;
    std::map<Bytes, Bytes> attributes;
    std::uint64_t size = 0;  ///< of a file
    Blocks blocks;
    Bytes target;                    ///< of a symlink
    std::map<Bytes, NodePtr> names;  ///< of a folder
};

struct Node {
    EntryType type = EntryType::File;
    std::uint64_t inode = 0;
    std::uint64_t links = 1;
    bool removed = false;  ///< a folder without a name: nothing can be made in it
    State live;
    std::shared_ptr<const State> durable;  ///< null: never synced
};

/// What all handles share. Every function that takes or gives nodes wants `mutex` held.
struct Disk {
    explicit Disk(MemoryOptions diskOptions, const Clock *diskClock);

    std::mutex mutex;
    const MemoryOptions options;
    const Clock *const clock;
    std::shared_ptr<std::atomic<std::uint64_t>> used =
        std::make_shared<std::atomic<std::uint64_t>>(0);
    std::uint64_t lastInode = 1;
    TimeNs ownTime;
    std::set<std::uint64_t> locked;  ///< inodes
    NodePtr root;

    [[nodiscard]] TimeNs now();
    [[nodiscard]] NodePtr make(EntryType type, std::uint32_t mode);
    /// Content or names changed, or (`touchCtime`) only the inode.
    void touch(Node &node);
    void touchCtime(Node &node);
    [[nodiscard]] Metadata metadata(const Node &node) const;
    [[nodiscard]] bool hasRoom(std::uint64_t bytes) const;
};

[[nodiscard]] Error errorOf(ErrorCode code, const char *operation, BytesView name);
[[nodiscard]] Attributes attributesOf(const Node &node);
void setProperties(Disk &disk, Node &node, const NodeProperties &properties);
void makeDurable(Node &node);
void makeAllDurable(const NodePtr &node);

[[nodiscard]] FilePtr makeFile(std::shared_ptr<Disk> disk, NodePtr node, Bytes name, bool writable);
[[nodiscard]] FolderPtr makeFolder(std::shared_ptr<Disk> disk, NodePtr node, Bytes path);

}  // namespace holdfast::test::memory
