// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_filesystem.h"

#include "support/memory_disk.h"

#include <cstdio>
#include <cstdlib>

namespace holdfast::test
{
namespace memory
{

Block::Block(std::shared_ptr<std::atomic<std::uint64_t>> used) : used_(std::move(used))
{
    *used_ += kBlockSize;
}

Block::~Block()
{
    *used_ -= kBlockSize;
}

std::shared_ptr<Block> Block::copy() const
{
    auto other = std::make_shared<Block>(used_);
    other->bytes_ = bytes_;
    return other;
}

Disk::Disk(MemoryOptions diskOptions, const Clock *diskClock)
    : options(diskOptions), clock(diskClock), ownTime(1'767'225'600 * kSecond)
{
    root = make(EntryType::Folder, 0755);
    makeDurable(*root);
}

TimeNs Disk::now()
{
    if (clock != nullptr) {
        return clock->now();
    }
    ownTime += 1000;
    return ownTime;
}

NodePtr Disk::make(EntryType type, std::uint32_t mode)
{
    auto node = std::make_shared<Node>();
    node->type = type;
    node->inode = ++lastInode;
    node->live.mode = mode;
    node->live.mtime = now();
    node->live.ctime = node->live.mtime;
    return node;
}

void Disk::touch(Node &node)
{
    node.live.mtime = now();
    node.live.ctime = node.live.mtime;
}

void Disk::touchCtime(Node &node)
{
    node.live.ctime = now();
}

Metadata Disk::metadata(const Node &node) const
{
    const State &state = node.live;
    Metadata metadata;
    metadata.type = node.type;
    metadata.mode = state.mode;
    metadata.uid = state.uid;
    metadata.gid = state.gid;
    metadata.size = node.type == EntryType::Symlink ? state.target.size() : state.size;
    metadata.allocated = state.blocks.size() * kBlockSize;
    metadata.inode = node.inode;
    metadata.device = 1;
    metadata.links = node.links;
    metadata.mtime = state.mtime;
    metadata.ctime = state.ctime;
    return metadata;
}

bool Disk::hasRoom(std::uint64_t bytes) const
{
    return used->load() + bytes <= options.capacity;
}

Error errorOf(ErrorCode code, const char *operation, BytesView name)
{
    return {code, operation, Bytes(name), 0, {}};
}

Attributes attributesOf(const Node &node)
{
    return {node.live.attributes.begin(), node.live.attributes.end()};
}

void setProperties(Disk &disk, Node &node, const NodeProperties &properties)
{
    State &state = node.live;
    if (properties.owner) {
        std::tie(state.uid, state.gid) = *properties.owner;
    }
    if (properties.attributes != nullptr && disk.options.attributes) {
        state.attributes = {properties.attributes->begin(), properties.attributes->end()};
    }
    if (node.type != EntryType::Symlink) {
        state.mode = properties.mode;
    }
    disk.touchCtime(node);
    state.mtime = properties.mtime;
}

void makeDurable(Node &node)
{
    node.durable = std::make_shared<const State>(node.live);
}

void makeAllDurable(const NodePtr &node)
{
    makeDurable(*node);
    for (const auto &[name, child] : node->live.names) {
        makeAllDurable(child);
    }
}

namespace
{

/// Copies what is durable of `node` to another disk. Hard links stay hard links.
NodePtr copyDurable(Disk &disk, const Node &node, std::map<std::uint64_t, NodePtr> &copies)
{
    if (const auto known = copies.find(node.inode); known != copies.end()) {
        ++known->second->links;
        return known->second;
    }
    auto copy = std::make_shared<Node>();
    copies.emplace(node.inode, copy);
    copy->type = node.type;
    copy->inode = node.inode;
    disk.lastInode = std::max(disk.lastInode, node.inode);
    if (node.durable != nullptr) {
        copy->live = *node.durable;
    } else {
        copy->live.mode = node.live.mode;
        copy->live.mtime = node.live.mtime;
        copy->live.ctime = node.live.ctime;
    }
    for (auto &[name, block] : copy->live.blocks) {
        auto own = std::make_shared<Block>(disk.used);
        own->bytes() = block->bytes();
        block = std::move(own);
    }
    for (auto &[name, child] : copy->live.names) {
        child = copyDurable(disk, *child, copies);
    }
    makeDurable(*copy);
    return copy;
}

Error missing(const AbsPath &path)
{
    return errorOf(ErrorCode::NotFound, "open folder", path.bytes());
}

/// Walks an absolute path, following links, making folders when `makeMode` is given: those that
/// the path names, not those that a link does.
class Walk
{
public:
    Walk(Disk &disk, const AbsPath &path, std::optional<std::uint32_t> makeMode)
        : disk_(disk), path_(path), makeMode_(makeMode)
    {
    }

    Result<NodePtr> run()
    {
        trail_ = {disk_.root};
        HOLDFAST_TRY(follow(path_.bytes(), makeMode_.has_value()));
        return trail_.back();
    }

private:
    Result<void> follow(BytesView path, bool mayMake)
    {
        if (!path.empty() && path.front() == '/') {
            trail_.resize(1);
        }
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            HOLDFAST_TRY(step(Bytes(path.substr(0, slash)), mayMake));
            path.remove_prefix(std::min(slash + 1, path.size()));
        }
        return {};
    }

    Result<void> step(const Bytes &name, bool mayMake)
    {
        if (name.empty() || name == ".") {
            return {};
        }
        if (name == "..") {
            if (trail_.size() > 1) {
                trail_.pop_back();
            }
            return {};
        }
        Node &folder = *trail_.back();
        auto found = folder.live.names.find(name);
        if (found == folder.live.names.end()) {
            if (!mayMake) {
                return missing(path_);
            }
            found =
                folder.live.names.emplace(name, disk_.make(EntryType::Folder, *makeMode_)).first;
            disk_.touch(folder);
            makeDurable(folder);
        }
        const NodePtr child = found->second;
        if (child->type == EntryType::Symlink) {
            constexpr int kMostLinks = 40;
            return ++links_ > kMostLinks ? notAFolder() : follow(Bytes(child->live.target), false);
        }
        if (child->type != EntryType::Folder) {
            return notAFolder();
        }
        trail_.push_back(child);
        return {};
    }

    [[nodiscard]] Result<void> notAFolder() const
    {
        return errorOf(ErrorCode::NotAFolder, "open folder", path_.bytes());
    }

    Disk &disk_;
    const AbsPath &path_;
    std::optional<std::uint32_t> makeMode_;
    std::vector<NodePtr> trail_;
    int links_ = 0;
};

}  // namespace
}  // namespace memory

MemoryFileSystem::MemoryFileSystem(MemoryOptions options, const Clock *clock)
    : disk_(std::make_shared<memory::Disk>(options, clock))
{
}

MemoryFileSystem::MemoryFileSystem(std::shared_ptr<memory::Disk> disk) : disk_(std::move(disk)) {}

MemoryFileSystem::~MemoryFileSystem() = default;

Result<FolderPtr> MemoryFileSystem::open(const AbsPath &path)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(memory::NodePtr node, memory::Walk(*disk_, path, std::nullopt).run());
    return memory::makeFolder(disk_, std::move(node), path.bytes());
}

Result<void> MemoryFileSystem::createFolders(const AbsPath &path, std::uint32_t mode)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN([[maybe_unused]] const memory::NodePtr node,
                    memory::Walk(*disk_, path, mode).run());
    return {};
}

void MemoryFileSystem::addSpecial(const AbsPath &path)
{
    const std::scoped_lock guard(disk_->mutex);
    const AbsPath parent = path.parent();
    const auto folder = memory::Walk(*disk_, parent, std::nullopt).run();
    const auto special = disk_->make(EntryType::Special, 0644);
    if (!folder || !folder.value()->live.names.emplace(path.name(), special).second) {
        std::fprintf(stderr, "MemoryFileSystem: can't add %s\n", path.toDisplay().c_str());
        std::abort();
    }
}

std::unique_ptr<MemoryFileSystem> MemoryFileSystem::afterPowerCut() const
{
    const std::scoped_lock guard(disk_->mutex);
    auto disk = std::make_shared<memory::Disk>(disk_->options, disk_->clock);
    disk->ownTime = disk_->ownTime;
    std::map<std::uint64_t, memory::NodePtr> copies;
    disk->root = memory::copyDurable(*disk, *disk_->root, copies);
    return std::unique_ptr<MemoryFileSystem>(new MemoryFileSystem(std::move(disk)));
}

}  // namespace holdfast::test
