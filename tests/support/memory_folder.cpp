// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_disk.h"

#include <algorithm>
#include <unistd.h>

namespace holdfast::test::memory
{
namespace
{

constexpr std::size_t kLongestName = 255;

class MemoryFolder final : public Folder
{
public:
    MemoryFolder(std::shared_ptr<Disk> disk, NodePtr node, Bytes path)
        : disk_(std::move(disk)), node_(std::move(node)), path_(std::move(path))
    {
    }

    [[nodiscard]] Result<FolderPtr> openFolder(const RelPath &path) const override;
    [[nodiscard]] Result<std::vector<ListedName>> list() const override;
    [[nodiscard]] Result<Metadata> stat() const override;
    [[nodiscard]] Result<Metadata> stat(BytesView name) const override;
    [[nodiscard]] Result<FilePtr> openFile(BytesView name) const override;
    [[nodiscard]] Result<FilePtr> createFile(BytesView name, std::uint32_t mode) const override;
    using Folder::createFile;
    [[nodiscard]] Result<Bytes> readLink(BytesView name) const override;
    Result<void> createSymlink(BytesView name, BytesView target) const override;
    Result<void> createFolder(BytesView name, std::uint32_t mode) const override;
    Result<void> link(BytesView name, const Folder &to, BytesView newName) const override;
    Result<void> rename(BytesView name, const Folder &to, BytesView newName,
                        IfTaken ifTaken) const override;
    Result<void> exchange(BytesView name, const Folder &to, BytesView otherName) const override;
    Result<void> removeFile(BytesView name) const override;
    Result<void> removeFolder(BytesView name) const override;
    [[nodiscard]] Result<Attributes> attributes() const override;
    [[nodiscard]] Result<Attributes> attributes(BytesView name) const override;
    Result<void> setProperties(const NodeProperties &properties) const override;
    Result<void> setProperties(BytesView name, const NodeProperties &properties) const override;
    Result<void> sync() const override;
    Result<void> syncFileSystem() const override;
    [[nodiscard]] Result<Space> space() const override;
    [[nodiscard]] Result<std::string> fileSystemType() const override
    {
        return std::string("memory");
    }
    [[nodiscard]] Result<std::unique_ptr<Lock>> lock(BytesView name) const override;
    [[nodiscard]] Result<bool> isLocked(BytesView name) const override;

private:
    [[nodiscard]] Result<NodePtr> find(const char *operation, BytesView name) const;
    /// May `name` be made here?
    [[nodiscard]] Result<void> requireFree(const char *operation, BytesView name) const;
    void add(BytesView name, NodePtr node) const;
    void forget(BytesView name) const;
    [[nodiscard]] Result<const MemoryFolder *> sameDisk(const char *operation,
                                                        const Folder &to) const;

    std::shared_ptr<Disk> disk_;
    NodePtr node_;
    Bytes path_;
};

bool isWithin(const Node &folder, const NodePtr &node)
{
    return &folder == node.get() ||
           std::any_of(folder.live.names.begin(), folder.live.names.end(),
                       [&](const auto &entry) { return isWithin(*entry.second, node); });
}

Result<NodePtr> MemoryFolder::find(const char *operation, BytesView name) const
{
    if (!RelPath::isValidName(name)) {
        return errorOf(ErrorCode::Invalid, operation, name);
    }
    if (name.size() > kLongestName) {
        return errorOf(ErrorCode::NameTooLong, operation, name);
    }
    const auto found = node_->live.names.find(Bytes(name));
    if (found == node_->live.names.end()) {
        return errorOf(ErrorCode::NotFound, operation, name);
    }
    return found->second;
}

Result<void> MemoryFolder::requireFree(const char *operation, BytesView name) const
{
    const Result<NodePtr> taken = find(operation, name);
    if (taken) {
        return errorOf(ErrorCode::Exists, operation, name);
    }
    if (taken.error().code != ErrorCode::NotFound || node_->removed) {
        return taken.error();
    }
    return {};
}

void MemoryFolder::add(BytesView name, NodePtr node) const
{
    node_->live.names[Bytes(name)] = std::move(node);
    disk_->touch(*node_);
}

void MemoryFolder::forget(BytesView name) const
{
    const auto found = node_->live.names.find(Bytes(name));
    Node &node = *found->second;
    --node.links;
    node.removed = node.type == EntryType::Folder;
    disk_->touchCtime(node);
    node_->live.names.erase(found);
    disk_->touch(*node_);
}

Result<const MemoryFolder *> MemoryFolder::sameDisk(const char *operation, const Folder &to) const
{
    const auto *folder = dynamic_cast<const MemoryFolder *>(&to);
    if (folder == nullptr || folder->disk_ != disk_) {
        return errorOf(ErrorCode::NotSupported, operation, path_);
    }
    return folder;
}

Result<FolderPtr> MemoryFolder::openFolder(const RelPath &path) const
{
    const std::scoped_lock guard(disk_->mutex);
    NodePtr node = node_;
    for (const BytesView part : path.parts()) {
        if (part.size() > kLongestName) {
            return errorOf(ErrorCode::NameTooLong, "open folder", path.bytes());
        }
        const auto found = node->live.names.find(Bytes(part));
        if (found == node->live.names.end()) {
            return errorOf(ErrorCode::NotFound, "open folder", path.bytes());
        }
        node = found->second;
        if (node->type != EntryType::Folder) {
            return errorOf(ErrorCode::NotAFolder, "open folder", path.bytes());
        }
    }
    return memory::makeFolder(disk_, std::move(node), path.isEmpty() ? path_ : path.bytes());
}

Result<std::vector<ListedName>> MemoryFolder::list() const
{
    const std::scoped_lock guard(disk_->mutex);
    if (node_->removed) {
        return errorOf(ErrorCode::NotFound, "list folder", path_);
    }
    std::vector<ListedName> names;
    for (const auto &[name, node] : node_->live.names) {
        names.push_back({name, node->type});
    }
    return names;
}

Result<Metadata> MemoryFolder::stat() const
{
    const std::scoped_lock guard(disk_->mutex);
    return disk_->metadata(*node_);
}

Result<Metadata> MemoryFolder::stat(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("stat", name));
    return disk_->metadata(*node);
}

Result<FilePtr> MemoryFolder::openFile(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(NodePtr node, find("open", name));
    if (node->type != EntryType::File) {
        return errorOf(ErrorCode::WrongType, "open", name);
    }
    return makeFile(disk_, std::move(node), Bytes(name), false);
}

Result<FilePtr> MemoryFolder::createFile(BytesView name, std::uint32_t mode) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(requireFree("create", name));
    NodePtr node = disk_->make(EntryType::File, mode);
    add(name, node);
    return makeFile(disk_, std::move(node), Bytes(name), true);
}

Result<Bytes> MemoryFolder::readLink(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("read link", name));
    if (node->type != EntryType::Symlink) {
        return errorOf(ErrorCode::WrongType, "read link", name);
    }
    return node->live.target;
}

Result<void> MemoryFolder::createSymlink(BytesView name, BytesView target) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(requireFree("create link", name));
    if (!disk_->options.symlinks) {
        return errorOf(ErrorCode::NotSupported, "create link", name);
    }
    if (target.find('\0') != BytesView::npos) {
        return errorOf(ErrorCode::Invalid, "create link", name);
    }
    if (target.empty()) {
        return errorOf(ErrorCode::NotFound, "create link", name);
    }
    NodePtr node = disk_->make(EntryType::Symlink, 0777);
    node->live.target = target;
    // A link's target is part of its inode: it is as durable as the name.
    makeDurable(*node);
    add(name, std::move(node));
    return {};
}

Result<void> MemoryFolder::createFolder(BytesView name, std::uint32_t mode) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(requireFree("create folder", name));
    add(name, disk_->make(EntryType::Folder, mode));
    return {};
}

Result<void> MemoryFolder::link(BytesView name, const Folder &to, BytesView newName) const
{
    HOLDFAST_ASSIGN(const MemoryFolder *folder, sameDisk("link", to));
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(NodePtr node, find("link", name));
    HOLDFAST_TRY(folder->requireFree("link", newName));
    if (!disk_->options.hardLinks || node->type == EntryType::Folder) {
        return errorOf(ErrorCode::NotSupported, "link", newName);
    }
    ++node->links;
    disk_->touchCtime(*node);
    folder->add(newName, std::move(node));
    return {};
}

Result<void> MemoryFolder::rename(BytesView name, const Folder &to, BytesView newName,
                                  IfTaken ifTaken) const
{
    HOLDFAST_ASSIGN(const MemoryFolder *folder, sameDisk("rename", to));
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(NodePtr node, find("rename", name));
    if (Result<void> isFree = folder->requireFree("rename", newName); !isFree) {
        if (isFree.error().code != ErrorCode::Exists || ifTaken == IfTaken::Fail) {
            return isFree;
        }
    }
    if (node->type == EntryType::Folder && isWithin(*node, folder->node_)) {
        return errorOf(ErrorCode::BadName, "rename", newName);
    }
    if (const auto taken = folder->find("rename", newName); taken) {
        const NodePtr &other = taken.value();
        if (other == node) {
            return {};
        }
        const bool isFolder = node->type == EntryType::Folder;
        if (isFolder != (other->type == EntryType::Folder)) {
            return errorOf(isFolder ? ErrorCode::NotAFolder : ErrorCode::WrongType, "rename",
                           newName);
        }
        if (!other->live.names.empty()) {
            return errorOf(ErrorCode::Exists, "rename", newName);
        }
        folder->forget(newName);
    }
    node_->live.names.erase(Bytes(name));
    disk_->touch(*node_);
    disk_->touchCtime(*node);
    folder->add(newName, std::move(node));
    return {};
}

Result<void> MemoryFolder::exchange(BytesView name, const Folder &to, BytesView otherName) const
{
    HOLDFAST_ASSIGN(const MemoryFolder *folder, sameDisk("exchange", to));
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(NodePtr node, find("exchange", name));
    HOLDFAST_ASSIGN(NodePtr other, folder->find("exchange", otherName));
    if ((node->type == EntryType::Folder && isWithin(*node, folder->node_)) ||
        (other->type == EntryType::Folder && isWithin(*other, node_))) {
        return errorOf(ErrorCode::BadName, "exchange", otherName);
    }
    if (node == other) {
        return {};
    }
    node_->live.names[Bytes(name)] = other;
    folder->node_->live.names[Bytes(otherName)] = node;
    disk_->touch(*node_);
    disk_->touch(*folder->node_);
    disk_->touchCtime(*node);
    disk_->touchCtime(*other);
    return {};
}

Result<void> MemoryFolder::removeFile(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("remove", name));
    if (node->type == EntryType::Folder) {
        return errorOf(ErrorCode::WrongType, "remove", name);
    }
    forget(name);
    return {};
}

Result<void> MemoryFolder::removeFolder(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("remove folder", name));
    if (node->type != EntryType::Folder) {
        return errorOf(ErrorCode::NotAFolder, "remove folder", name);
    }
    if (!node->live.names.empty()) {
        return errorOf(ErrorCode::Exists, "remove folder", name);
    }
    forget(name);
    return {};
}

Result<Attributes> MemoryFolder::attributes() const
{
    const std::scoped_lock guard(disk_->mutex);
    return attributesOf(*node_);
}

Result<Attributes> MemoryFolder::attributes(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("read attributes", name));
    return attributesOf(*node);
}

Result<void> MemoryFolder::setProperties(const NodeProperties &properties) const
{
    const std::scoped_lock guard(disk_->mutex);
    memory::setProperties(*disk_, *node_, properties);
    return {};
}

Result<void> MemoryFolder::setProperties(BytesView name, const NodeProperties &properties) const
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("set properties", name));
    memory::setProperties(*disk_, *node, properties);
    return {};
}

Result<void> MemoryFolder::sync() const
{
    const std::scoped_lock guard(disk_->mutex);
    makeDurable(*node_);
    return {};
}

Result<void> MemoryFolder::syncFileSystem() const
{
    const std::scoped_lock guard(disk_->mutex);
    makeAllDurable(disk_->root);
    return {};
}

Result<Folder::Space> MemoryFolder::space() const
{
    const std::scoped_lock guard(disk_->mutex);
    const std::uint64_t used = std::min(disk_->used->load(), disk_->options.capacity);
    return Space{disk_->options.capacity - used, disk_->options.capacity};
}

class MemoryLock final : public Folder::Lock
{
public:
    MemoryLock(std::shared_ptr<Disk> disk, std::uint64_t inode)
        : disk_(std::move(disk)), inode_(inode)
    {
    }
    ~MemoryLock() override
    {
        const std::scoped_lock guard(disk_->mutex);
        disk_->locked.erase(inode_);
    }
    MemoryLock(const MemoryLock &) = delete;
    MemoryLock &operator=(const MemoryLock &) = delete;

private:
    std::shared_ptr<Disk> disk_;
    std::uint64_t inode_;
};

Result<std::unique_ptr<Folder::Lock>> MemoryFolder::lock(BytesView name) const
{
    if (Result<FilePtr> made = Folder::createFile(name); made) {
        const std::string pid = std::to_string(::getpid()) + '\n';
        HOLDFAST_TRY(made.value()->write(pid, 0));
    } else if (made.error().code != ErrorCode::Exists) {
        return std::move(made).error();
    }
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_ASSIGN(const NodePtr node, find("lock", name));
    if (node->type != EntryType::File) {
        return errorOf(ErrorCode::WrongType, "lock", name);
    }
    if (!disk_->locked.insert(node->inode).second) {
        Error error = errorOf(ErrorCode::Locked, "lock", name);
        error.detail = std::to_string(::getpid());
        return error;
    }
    return std::unique_ptr<Lock>(std::make_unique<MemoryLock>(disk_, node->inode));
}

Result<bool> MemoryFolder::isLocked(BytesView name) const
{
    const std::scoped_lock guard(disk_->mutex);
    const Result<NodePtr> node = find("look at lock", name);
    if (!node) {
        return node.error().code == ErrorCode::NotFound ? Result<bool>(false) : node.error();
    }
    return disk_->locked.contains((*node)->inode);
}

}  // namespace

FolderPtr makeFolder(std::shared_ptr<Disk> disk, NodePtr node, Bytes path)
{
    return std::make_shared<MemoryFolder>(std::move(disk), std::move(node), std::move(path));
}

}  // namespace holdfast::test::memory
