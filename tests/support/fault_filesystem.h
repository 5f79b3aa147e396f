// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fs/filesystem.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace holdfast::test
{

/// One call on a FileSystem, Folder or File, as a FaultFileSystem counts it.
struct Operation {
    std::string kind;  ///< the function: "rename", "write", "syncFileSystem"
    Bytes name;        ///< the name that it is about, or the new one; empty for the handle itself
    bool changes = false;  ///< does it change anything on the disk, or make it durable?
};

/// Did an operation that is made to fail take effect all the same?
enum class Effect : std::uint8_t {
    None,
    Done,  ///< as when the answer of a network drive is lost
};

/// In loops over the n-th operation every so many-th one is tried: HOLDFAST_FAULT_STEP, 1 in full.
[[nodiscard]] std::uint64_t faultStep();

/// Passes everything on to another file system, counts it, and fails where it is told to: "the n-th
/// operation fails" for n = 0, 1, 2 … until nothing fires. Thread-safe. What it opened before
/// counts and fails too. `inner` must outlive it.
class FaultFileSystem final : public FileSystem
{
public:
    using Filter = std::function<bool(const Operation &)>;

    explicit FaultFileSystem(FileSystem &inner);
    ~FaultFileSystem() override;
    FaultFileSystem(const FaultFileSystem &) = delete;
    FaultFileSystem &operator=(const FaultFileSystem &) = delete;

    [[nodiscard]] Result<FolderPtr> open(const AbsPath &path) override;
    [[nodiscard]] Result<AbsPath> canonical(const AbsPath &path) override;
    Result<void> createFolders(const AbsPath &path, std::uint32_t mode) override;

    /// Only operations that pass are counted and fail; a crash fails the others too.
    void setFilter(Filter filter);
    /// The `n`-th operation counted from now (0: the next one) fails.
    void failAt(std::uint64_t n, ErrorCode code, int errnoValue = 0, Effect effect = Effect::None);
    /// The next `n` operations are carried out; every one after them, counted or not, fails with
    /// Gone and changes nothing, until reset().
    void crashAfter(std::uint64_t n);
    /// From now on every folder says that its file system has this much space.
    void pretendSpace(std::uint64_t free, std::uint64_t total);
    /// From now on every folder says that its file system is of this type.
    void pretendType(std::string type);
    /// Nothing fails any more; counting begins at 0.
    void reset();

    /// Operations counted since the last failAt, crashAfter or reset.
    [[nodiscard]] std::uint64_t count() const;
    /// Did anything fail because of failAt or crashAfter?
    [[nodiscard]] bool hasFired() const;
    /// The operations counted, in order.
    [[nodiscard]] std::vector<Operation> operations() const;

    class Plan;

private:
    FileSystem &inner_;
    std::shared_ptr<Plan> plan_;
};

}  // namespace holdfast::test
