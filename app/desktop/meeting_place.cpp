// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meeting_place.h"

#include <QFile>

#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace holdfast::desktop
{
namespace
{

constexpr std::uint32_t kPrivate = 0700;
constexpr std::uint32_t kOthers = 0077;

class LinuxMeetingPlace final : public MeetingPlace
{
public:
    LinuxMeetingPlace(FolderPtr folder, Bytes lock, const AbsPath &socket)
        : folder_(std::move(folder)),
          lockName_(std::move(lock)),
          socket_(QFile::decodeName(QByteArray::fromStdString(socket.bytes())))
    {
    }

    bool take() override
    {
        if (lock_ != nullptr) {
            return true;
        }
        Result<std::unique_ptr<Folder::Lock>> lock = folder_->lock(lockName_);
        if (lock) {
            lock_ = std::move(*lock);
        }
        // A file system without locks: what matters, the backup, has a lock of its own.
        return lock || lock.error().code != ErrorCode::Locked;
    }

    QString socket() const override { return socket_; }

    bool isOwn(qintptr connection) const override
    {
        ucred peer{};
        socklen_t size = sizeof peer;
        return ::getsockopt(static_cast<int>(connection), SOL_SOCKET, SO_PEERCRED, &peer, &size) ==
                   0 &&
               peer.uid == ::geteuid();
    }

private:
    FolderPtr folder_;
    Bytes lockName_;
    QString socket_;
    std::unique_ptr<Folder::Lock> lock_;
};

bool isOwnFolder(const Metadata &found)
{
    return found.type == EntryType::Folder && found.uid == ::geteuid();
}

}  // namespace

Result<std::unique_ptr<MeetingPlace>>
makeMeetingPlace(FileSystem &fileSystem, const AbsPath &folder, const std::string &name)
{
    HOLDFAST_TRY(fileSystem.createFolders(folder, kPrivate));
    // From its parent: a link in its place would lead to what others may write to.
    HOLDFAST_ASSIGN(const FolderPtr parent, fileSystem.open(folder.parent()));
    HOLDFAST_ASSIGN(const FolderPtr opened,
                    parent->openFolder(RelPath::trusted(Bytes(folder.name()))));
    HOLDFAST_ASSIGN(const Metadata found, opened->stat());
    if (!isOwnFolder(found)) {
        return Error{ErrorCode::AccessDenied, "use", folder.bytes(), 0, "it is another user's"};
    }
    if ((found.mode & kOthers) != 0) {
        NodeProperties narrowed;
        narrowed.mode = kPrivate;
        narrowed.mtime = found.mtime;
        HOLDFAST_TRY(opened->setProperties(narrowed));
    }
    return std::unique_ptr<MeetingPlace>(
        std::make_unique<LinuxMeetingPlace>(opened, name + ".lock", folder / (name + ".socket")));
}

AbsPath meetingFolder(FileSystem &fileSystem, const AbsPath &stateFolder)
{
    const char *const named = std::getenv("XDG_RUNTIME_DIR");
    if (const Result<AbsPath> runtime = AbsPath::parse(named == nullptr ? "" : named)) {
        const Result<FolderPtr> folder = fileSystem.open(*runtime);
        const Result<Metadata> found = folder ? (*folder)->stat() : folder.error();
        if (found && isOwnFolder(*found) && (found->mode & kOthers) == 0) {
            return *runtime / "holdfast";
        }
    }
    return stateFolder / "run";
}

}  // namespace holdfast::desktop
