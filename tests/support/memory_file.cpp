// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_disk.h"

#include <algorithm>
#include <cstring>

namespace holdfast::test::memory
{
namespace
{

class MemoryFile final : public File
{
public:
    MemoryFile(std::shared_ptr<Disk> disk, NodePtr node, Bytes name, bool writable)
        : disk_(std::move(disk)),
          node_(std::move(node)),
          name_(std::move(name)),
          writable_(writable)
    {
    }

    Result<std::size_t> read(std::span<char> buffer, std::uint64_t offset) override;
    Result<void> write(std::span<const char> data, std::uint64_t offset) override;
    Result<void> truncate(std::uint64_t size) override;
    Result<Metadata> stat() override;
    Result<std::pair<std::uint64_t, std::uint64_t>> nextData(std::uint64_t offset,
                                                             std::uint64_t size) override;
    Result<void> cloneFrom(File &origin) override;
    Result<bool> shareWith(File &origin, std::uint64_t offset, std::uint64_t length) override;
    Result<Attributes> attributes() override;
    Result<void> setProperties(const NodeProperties &properties) override;
    Result<void> sync() override;
    void dropCache() override {}
    Result<void> close() override
    {
        isOpen_ = false;
        return {};
    }

private:
    [[nodiscard]] Result<void> require(const char *operation, bool writing) const
    {
        if (!isOpen_ || (writing && !writable_)) {
            return errorOf(ErrorCode::Io, operation, name_);
        }
        return {};
    }

    std::shared_ptr<Disk> disk_;
    NodePtr node_;
    Bytes name_;
    bool writable_;
    bool isOpen_ = true;
};

/// Calls `piece(block number, offset in the block, offset in the range, size)` for each block that
/// the range touches.
template <class Piece>
void eachBlock(std::uint64_t offset, std::uint64_t size, Piece piece)
{
    for (std::uint64_t done = 0; done < size;) {
        const std::uint64_t within = (offset + done) % kBlockSize;
        const std::uint64_t part = std::min(kBlockSize - within, size - done);
        piece((offset + done) / kBlockSize, within, done, part);
        done += part;
    }
}

Block &writableBlock(std::shared_ptr<Block> &block, const Disk &disk)
{
    if (block == nullptr) {
        block = std::make_shared<Block>(disk.used);
    } else if (block.use_count() > 1) {
        block = block->copy();
    }
    return *block;
}

Result<std::size_t> MemoryFile::read(std::span<char> buffer, std::uint64_t offset)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("read", false));
    const State &state = node_->live;
    if (offset >= state.size) {
        return std::size_t{0};
    }
    const std::uint64_t size = std::min<std::uint64_t>(buffer.size(), state.size - offset);
    eachBlock(offset, size, [&](auto number, auto within, auto done, auto part) {
        const auto block = state.blocks.find(number);
        if (block == state.blocks.end()) {
            std::memset(buffer.data() + done, 0, part);
        } else {
            std::memcpy(buffer.data() + done, block->second->bytes().data() + within, part);
        }
    });
    return static_cast<std::size_t>(size);
}

Result<void> MemoryFile::write(std::span<const char> data, std::uint64_t offset)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("write", true));
    State &state = node_->live;
    std::uint64_t needed = 0;
    eachBlock(offset, data.size(), [&](auto number, auto, auto, auto) {
        const auto block = state.blocks.find(number);
        if (block == state.blocks.end() || block->second.use_count() > 1) {
            needed += kBlockSize;
        }
    });
    if (!disk_->hasRoom(needed)) {
        return errorOf(ErrorCode::NoSpace, "write", name_);
    }
    eachBlock(offset, data.size(), [&](auto number, auto within, auto done, auto part) {
        Block &block = writableBlock(state.blocks[number], *disk_);
        std::memcpy(block.bytes().data() + within, data.data() + done, part);
    });
    if (!data.empty()) {
        state.size = std::max<std::uint64_t>(state.size, offset + data.size());
        disk_->touch(*node_);
    }
    return {};
}

Result<void> MemoryFile::truncate(std::uint64_t size)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("set size", true));
    State &state = node_->live;
    if (size < state.size) {
        const std::uint64_t firstGone = (size + kBlockSize - 1) / kBlockSize;
        state.blocks.erase(state.blocks.lower_bound(firstGone), state.blocks.end());
        const auto last = state.blocks.find(size / kBlockSize);
        if (last != state.blocks.end() && size % kBlockSize != 0) {
            Block &block = writableBlock(last->second, *disk_);
            std::fill(block.bytes().begin() + static_cast<std::ptrdiff_t>(size % kBlockSize),
                      block.bytes().end(), '\0');
        }
    }
    state.size = size;
    disk_->touch(*node_);
    return {};
}

Result<Metadata> MemoryFile::stat()
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("stat", false));
    return disk_->metadata(*node_);
}

Result<std::pair<std::uint64_t, std::uint64_t>> MemoryFile::nextData(std::uint64_t offset,
                                                                     std::uint64_t size)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("find data", false));
    const State &state = node_->live;
    auto block = state.blocks.lower_bound(offset / kBlockSize);
    if (offset >= std::min(size, state.size) || block == state.blocks.end()) {
        return std::pair(size, size);
    }
    const std::uint64_t begin = std::max(offset, block->first * kBlockSize);
    std::uint64_t end = (block->first + 1) * kBlockSize;
    for (++block; block != state.blocks.end() && block->first * kBlockSize == end; ++block) {
        end += kBlockSize;
    }
    return std::pair(std::min(begin, size), std::min({end, size, state.size}));
}

Result<void> MemoryFile::cloneFrom(File &origin)
{
    auto *other = dynamic_cast<MemoryFile *>(&origin);
    if (other == nullptr || other->disk_ != disk_ || !disk_->options.clones) {
        return errorOf(ErrorCode::NotSupported, "clone", name_);
    }
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("clone", true));
    HOLDFAST_TRY(other->require("clone", false));
    node_->live.blocks = other->node_->live.blocks;
    node_->live.size = other->node_->live.size;
    disk_->touch(*node_);
    return {};
}

// What is shared shows nowhere here: only whether both hold the same bytes.
Result<bool> MemoryFile::shareWith(File &origin, std::uint64_t offset, std::uint64_t length)
{
    auto *other = dynamic_cast<MemoryFile *>(&origin);
    if (other == nullptr || other->disk_ != disk_ || !disk_->options.clones) {
        return errorOf(ErrorCode::NotSupported, "share blocks", name_);
    }
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("share blocks", false));
    HOLDFAST_TRY(other->require("share blocks", false));
    const State &mine = node_->live;
    const State &theirs = other->node_->live;
    const auto bytesOf = [](const State &state, std::uint64_t block) {
        const auto found = state.blocks.find(block);
        return found == state.blocks.end() ? std::array<char, kBlockSize>{}
                                           : found->second->bytes();
    };
    for (std::uint64_t block = offset / kBlockSize; block * kBlockSize < offset + length; ++block) {
        if (bytesOf(mine, block) != bytesOf(theirs, block)) {
            return false;
        }
    }
    return mine.size == theirs.size;
}

Result<Attributes> MemoryFile::attributes()
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("read attributes", false));
    return attributesOf(*node_);
}

Result<void> MemoryFile::setProperties(const NodeProperties &properties)
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("set properties", false));
    memory::setProperties(*disk_, *node_, properties);
    return {};
}

Result<void> MemoryFile::sync()
{
    const std::scoped_lock guard(disk_->mutex);
    HOLDFAST_TRY(require("sync", false));
    makeDurable(*node_);
    return {};
}

}  // namespace

FilePtr makeFile(std::shared_ptr<Disk> disk, NodePtr node, Bytes name, bool writable)
{
    return std::make_unique<MemoryFile>(std::move(disk), std::move(node), std::move(name),
                                        writable);
}

}  // namespace holdfast::test::memory
