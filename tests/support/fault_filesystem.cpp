// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_filesystem.h"

#include <cstdlib>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

namespace holdfast::test
{

/// Decides about each operation. Shared by the file system and its handles.
class FaultFileSystem::Plan
{
public:
    struct Fault {
        std::uint64_t at = 0;
        bool lasts = false;  ///< a crash: all later ones too
        ErrorCode code = ErrorCode::Gone;
        int errnoValue = 0;
        Effect effect = Effect::None;
    };

    void start(std::optional<Fault> fault)
    {
        const std::scoped_lock guard(mutex_);
        fault_ = fault;
        hasFired_ = false;
        operations_.clear();
    }

    void setFilter(Filter filter)
    {
        const std::scoped_lock guard(mutex_);
        filter_ = std::move(filter);
    }

    void pretendSpace(std::uint64_t free, std::uint64_t total)
    {
        const std::scoped_lock guard(mutex_);
        pretended_ = {free, total};
    }

    [[nodiscard]] Folder::Space spaceOf(Folder::Space space) const
    {
        const std::scoped_lock guard(mutex_);
        if (pretended_) {
            std::tie(space.free, space.total) = *pretended_;
        }
        return space;
    }

    void pretendType(std::string type)
    {
        const std::scoped_lock guard(mutex_);
        pretendedType_ = std::move(type);
    }

    [[nodiscard]] std::string typeOf(std::string type) const
    {
        const std::scoped_lock guard(mutex_);
        return pretendedType_.value_or(std::move(type));
    }

    [[nodiscard]] bool hasFired() const
    {
        const std::scoped_lock guard(mutex_);
        return hasFired_;
    }

    [[nodiscard]] std::vector<Operation> operations() const
    {
        const std::scoped_lock guard(mutex_);
        return operations_;
    }

    /// What `call` answers, or the failure that is due.
    template <class Call>
    auto run(const Operation &operation, Call call) -> decltype(call())
    {
        const std::optional<Fault> due = take(operation);
        if (!due) {
            return call();
        }
        if (due->effect == Effect::Done) {
            // Where it fails by itself, that is the answer.
            if (auto done = call(); !done) {
                return done;
            }
        }
        return Error{due->code, operation.kind, operation.name, due->errnoValue, "injected"};
    }

private:
    std::optional<Fault> take(const Operation &operation)
    {
        const std::scoped_lock guard(mutex_);
        const std::size_t number = operations_.size();
        const bool isCounted = !filter_ || filter_(operation);
        if (isCounted) {
            operations_.push_back(operation);
        }
        if (!fault_) {
            return std::nullopt;
        }
        const bool isDue = fault_->lasts ? number >= fault_->at : isCounted && number == fault_->at;
        if (!isDue) {
            return std::nullopt;
        }
        hasFired_ = true;
        return fault_;
    }

    mutable std::mutex mutex_;
    Filter filter_;
    std::optional<Fault> fault_;
    std::vector<Operation> operations_;
    std::optional<std::pair<std::uint64_t, std::uint64_t>> pretended_;
    std::optional<std::string> pretendedType_;
    bool hasFired_ = false;
};

namespace
{

using Plan = FaultFileSystem::Plan;
using PlanPtr = std::shared_ptr<Plan>;

class FaultFile final : public File
{
public:
    FaultFile(FilePtr inner, Bytes name, PlanPtr plan)
        : inner_(std::move(inner)), name_(std::move(name)), plan_(std::move(plan))
    {
    }

    Result<std::size_t> read(std::span<char> buffer, std::uint64_t offset) override
    {
        return plan_->run({"read", name_, false}, [&] { return inner_->read(buffer, offset); });
    }
    Result<void> write(std::span<const char> data, std::uint64_t offset) override
    {
        return plan_->run({"write", name_, true}, [&] { return inner_->write(data, offset); });
    }
    Result<void> truncate(std::uint64_t size) override
    {
        return plan_->run({"truncate", name_, true}, [&] { return inner_->truncate(size); });
    }
    Result<Metadata> stat() override
    {
        return plan_->run({"stat", name_, false}, [&] { return inner_->stat(); });
    }
    Result<std::pair<std::uint64_t, std::uint64_t>> nextData(std::uint64_t offset,
                                                             std::uint64_t size) override
    {
        return plan_->run({"nextData", name_, false},
                          [&] { return inner_->nextData(offset, size); });
    }
    Result<void> cloneFrom(File &origin) override
    {
        auto *wrapped = dynamic_cast<FaultFile *>(&origin);
        File &other = wrapped != nullptr ? *wrapped->inner_ : origin;
        return plan_->run({"cloneFrom", name_, true}, [&] { return inner_->cloneFrom(other); });
    }
    Result<bool> shareWith(File &origin, std::uint64_t offset, std::uint64_t length) override
    {
        auto *wrapped = dynamic_cast<FaultFile *>(&origin);
        File &other = wrapped != nullptr ? *wrapped->inner_ : origin;
        return plan_->run({"shareWith", name_, true},
                          [&] { return inner_->shareWith(other, offset, length); });
    }
    Result<Attributes> attributes() override
    {
        return plan_->run({"attributes", name_, false}, [&] { return inner_->attributes(); });
    }
    Result<void> setProperties(const NodeProperties &properties) override
    {
        return plan_->run({"setProperties", name_, true},
                          [&] { return inner_->setProperties(properties); });
    }
    Result<void> sync() override
    {
        return plan_->run({"sync", name_, true}, [&] { return inner_->sync(); });
    }
    void dropCache() override { inner_->dropCache(); }
    Result<void> close() override
    {
        return plan_->run({"close", name_, true}, [&] { return inner_->close(); });
    }

private:
    FilePtr inner_;
    Bytes name_;
    PlanPtr plan_;
};

Result<FolderPtr> wrap(Result<FolderPtr> folder, const PlanPtr &plan);
Result<FilePtr> wrap(Result<FilePtr> file, BytesView name, const PlanPtr &plan);

class FaultFolder final : public Folder
{
public:
    FaultFolder(FolderPtr inner, PlanPtr plan) : inner_(std::move(inner)), plan_(std::move(plan)) {}

    [[nodiscard]] Result<FolderPtr> openFolder(const RelPath &path) const override
    {
        return wrap(plan_->run({"openFolder", path.bytes(), false},
                               [&] { return inner_->openFolder(path); }),
                    plan_);
    }
    [[nodiscard]] Result<std::vector<ListedName>> list() const override
    {
        return plan_->run({"list", {}, false}, [&] { return inner_->list(); });
    }
    [[nodiscard]] Result<Metadata> stat() const override
    {
        return plan_->run({"stat", {}, false}, [&] { return inner_->stat(); });
    }
    [[nodiscard]] Result<Metadata> stat(BytesView name) const override
    {
        return plan_->run({"stat", Bytes(name), false}, [&] { return inner_->stat(name); });
    }
    [[nodiscard]] Result<FilePtr> openFile(BytesView name) const override
    {
        return wrap(
            plan_->run({"openFile", Bytes(name), false}, [&] { return inner_->openFile(name); }),
            name, plan_);
    }
    [[nodiscard]] Result<FilePtr> createFile(BytesView name, std::uint32_t mode) const override
    {
        return wrap(plan_->run({"createFile", Bytes(name), true},
                               [&] { return inner_->createFile(name, mode); }),
                    name, plan_);
    }
    [[nodiscard]] Result<Bytes> readLink(BytesView name) const override
    {
        return plan_->run({"readLink", Bytes(name), false}, [&] { return inner_->readLink(name); });
    }
    Result<void> createSymlink(BytesView name, BytesView target) const override
    {
        return plan_->run({"createSymlink", Bytes(name), true},
                          [&] { return inner_->createSymlink(name, target); });
    }
    Result<void> createFolder(BytesView name, std::uint32_t mode) const override
    {
        return plan_->run({"createFolder", Bytes(name), true},
                          [&] { return inner_->createFolder(name, mode); });
    }
    Result<void> link(BytesView name, const Folder &to, BytesView newName) const override
    {
        return plan_->run({"link", Bytes(newName), true},
                          [&] { return inner_->link(name, unwrapped(to), newName); });
    }
    Result<void> rename(BytesView name, const Folder &to, BytesView newName,
                        IfTaken ifTaken) const override
    {
        return plan_->run({"rename", Bytes(newName), true},
                          [&] { return inner_->rename(name, unwrapped(to), newName, ifTaken); });
    }
    Result<void> exchange(BytesView name, const Folder &to, BytesView otherName) const override
    {
        return plan_->run({"exchange", Bytes(otherName), true},
                          [&] { return inner_->exchange(name, unwrapped(to), otherName); });
    }
    Result<void> removeFile(BytesView name) const override
    {
        return plan_->run({"removeFile", Bytes(name), true},
                          [&] { return inner_->removeFile(name); });
    }
    Result<void> removeFolder(BytesView name) const override
    {
        return plan_->run({"removeFolder", Bytes(name), true},
                          [&] { return inner_->removeFolder(name); });
    }
    [[nodiscard]] Result<Attributes> attributes() const override
    {
        return plan_->run({"attributes", {}, false}, [&] { return inner_->attributes(); });
    }
    [[nodiscard]] Result<Attributes> attributes(BytesView name) const override
    {
        return plan_->run({"attributes", Bytes(name), false},
                          [&] { return inner_->attributes(name); });
    }
    Result<void> setProperties(const NodeProperties &properties) const override
    {
        return plan_->run({"setProperties", {}, true},
                          [&] { return inner_->setProperties(properties); });
    }
    Result<void> setProperties(BytesView name, const NodeProperties &properties) const override
    {
        return plan_->run({"setProperties", Bytes(name), true},
                          [&] { return inner_->setProperties(name, properties); });
    }
    Result<void> sync() const override
    {
        return plan_->run({"sync", {}, true}, [&] { return inner_->sync(); });
    }
    Result<void> syncFileSystem() const override
    {
        return plan_->run({"syncFileSystem", {}, true}, [&] { return inner_->syncFileSystem(); });
    }
    [[nodiscard]] Result<Space> space() const override
    {
        return plan_->run({"space", {}, false}, [&]() -> Result<Space> {
            HOLDFAST_ASSIGN(const Space space, inner_->space());
            return plan_->spaceOf(space);
        });
    }
    [[nodiscard]] Result<std::string> fileSystemType() const override
    {
        return plan_->run({"fileSystemType", {}, false}, [&]() -> Result<std::string> {
            HOLDFAST_ASSIGN(std::string type, inner_->fileSystemType());
            return plan_->typeOf(std::move(type));
        });
    }
    [[nodiscard]] Result<std::unique_ptr<Lock>> lock(BytesView name) const override
    {
        return plan_->run({"lock", Bytes(name), true}, [&] { return inner_->lock(name); });
    }
    [[nodiscard]] Result<bool> isLocked(BytesView name) const override
    {
        return plan_->run({"look at lock", Bytes(name), false},
                          [&] { return inner_->isLocked(name); });
    }

private:
    static const Folder &unwrapped(const Folder &folder)
    {
        const auto *wrapped = dynamic_cast<const FaultFolder *>(&folder);
        return wrapped != nullptr ? *wrapped->inner_ : folder;
    }

    FolderPtr inner_;
    PlanPtr plan_;
};

Result<FolderPtr> wrap(Result<FolderPtr> folder, const PlanPtr &plan)
{
    if (!folder) {
        return folder;
    }
    return FolderPtr(std::make_shared<FaultFolder>(std::move(folder).value(), plan));
}

Result<FilePtr> wrap(Result<FilePtr> file, BytesView name, const PlanPtr &plan)
{
    if (!file) {
        return file;
    }
    return FilePtr(std::make_unique<FaultFile>(std::move(file).value(), Bytes(name), plan));
}

}  // namespace

FaultFileSystem::FaultFileSystem(FileSystem &inner) : inner_(inner), plan_(std::make_shared<Plan>())
{
}

FaultFileSystem::~FaultFileSystem() = default;

Result<FolderPtr> FaultFileSystem::open(const AbsPath &path)
{
    return wrap(plan_->run({"open", path.bytes(), false}, [&] { return inner_.open(path); }),
                plan_);
}

Result<AbsPath> FaultFileSystem::canonical(const AbsPath &path)
{
    return plan_->run({"canonical", path.bytes(), false}, [&] { return inner_.canonical(path); });
}

Result<void> FaultFileSystem::createFolders(const AbsPath &path, std::uint32_t mode)
{
    return plan_->run({"createFolders", path.bytes(), true},
                      [&] { return inner_.createFolders(path, mode); });
}

void FaultFileSystem::setFilter(Filter filter)
{
    plan_->setFilter(std::move(filter));
}

void FaultFileSystem::failAt(std::uint64_t n, ErrorCode code, int errnoValue, Effect effect)
{
    plan_->start(Plan::Fault{n, false, code, errnoValue, effect});
}

void FaultFileSystem::crashAfter(std::uint64_t n)
{
    plan_->start(Plan::Fault{n, true, ErrorCode::Gone, 0, Effect::None});
}

void FaultFileSystem::pretendSpace(std::uint64_t free, std::uint64_t total)
{
    plan_->pretendSpace(free, total);
}

void FaultFileSystem::pretendType(std::string type)
{
    plan_->pretendType(std::move(type));
}

void FaultFileSystem::reset()
{
    plan_->start(std::nullopt);
}

std::uint64_t FaultFileSystem::count() const
{
    return plan_->operations().size();
}

bool FaultFileSystem::hasFired() const
{
    return plan_->hasFired();
}

std::vector<Operation> FaultFileSystem::operations() const
{
    return plan_->operations();
}

std::uint64_t faultStep()
{
    const char *value = std::getenv("HOLDFAST_FAULT_STEP");
    const long number = value != nullptr ? std::atol(value) : 0;
    return number > 0 ? static_cast<std::uint64_t>(number) : 3;
}

}  // namespace holdfast::test
