// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <QString>

#include <memory>
#include <string>

namespace holdfast::desktop
{

/// Where the starts of one user's app meet: a lock that one of them has, and the name of the socket
/// at which that one listens. Used by SingleInstance. One thread.
class MeetingPlace
{
public:
    virtual ~MeetingPlace() = default;
    /// Takes the lock, without waiting; false: another process has it. Kept until this object is
    /// gone, also when it is asked once more. The system frees it when the process dies.
    [[nodiscard]] virtual bool take() = 0;
    /// For QLocalServer and QLocalSocket.
    [[nodiscard]] virtual QString socket() const = 0;
    /// Is the process at the other end of this connection one of this user's?
    [[nodiscard]] virtual bool isOwn(qintptr connection) const = 0;
};

/// Lock and socket in `folder`, which is made when it is not there, and must be this user's alone:
/// AccessDenied when it is another's. `name`: of the configuration, in a form that a file can have.
[[nodiscard]] Result<std::unique_ptr<MeetingPlace>>
makeMeetingPlace(FileSystem &fileSystem, const AbsPath &folder, const std::string &name);
/// In XDG_RUNTIME_DIR, which goes with the session. Where there is none, or none that is only this
/// user's: in `stateFolder`.
[[nodiscard]] AbsPath meetingFolder(FileSystem &fileSystem, const AbsPath &stateFolder);

}  // namespace holdfast::desktop
