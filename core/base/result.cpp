// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/bytes.h"

#include <cerrno>
#include <cstring>
#include <string_view>
#include <system_error>

namespace holdfast
{
namespace
{

ErrorCode codeOf(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
        return ErrorCode::NotFound;
    case EEXIST:
    case ENOTEMPTY:
        return ErrorCode::Exists;
    case EACCES:
    case EPERM:
        return ErrorCode::AccessDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    case EROFS:
        return ErrorCode::ReadOnly;
    case ENOTDIR:
    case ELOOP:  // O_NOFOLLOW and RESOLVE_NO_SYMLINKS answer this
        return ErrorCode::NotAFolder;
    case EISDIR:
    case ENXIO:  // open() of a socket
        return ErrorCode::WrongType;
    case ENAMETOOLONG:
        return ErrorCode::NameTooLong;
    case EILSEQ:
        return ErrorCode::BadName;
    case EINVAL:  // unknown flags: renames of FUSE file systems
    case ENOSYS:
    case EOPNOTSUPP:
    case EXDEV:
    case EMLINK:
    case ENOTTY:
    case EFBIG:
    case EOVERFLOW:
    case ENOLCK:
        return ErrorCode::NotSupported;
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
    case EINTR:
    case ETIMEDOUT:
    case ENOMEM:
    case ENFILE:
    case EMFILE:
        return ErrorCode::Busy;
    case ENODEV:
    case ENOTCONN:
    case ESTALE:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case ECONNABORTED:
    case ECONNRESET:
#ifdef ENOMEDIUM
    case ENOMEDIUM:
#endif
#ifdef EHOSTDOWN
    case EHOSTDOWN:
#endif
#ifdef ESHUTDOWN
    case ESHUTDOWN:
#endif
        return ErrorCode::Gone;
    case ECANCELED:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Io;
    }
}

std::string_view codeText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not found";
    case ErrorCode::Exists:
        return "exists already";
    case ErrorCode::AccessDenied:
        return "permission denied";
    case ErrorCode::NoSpace:
        return "no space left";
    case ErrorCode::ReadOnly:
        return "the file system is read-only";
    case ErrorCode::NotAFolder:
        return "not a folder, or a symbolic link on the way";
    case ErrorCode::WrongType:
        return "not the expected type of file";
    case ErrorCode::NameTooLong:
        return "the name is too long";
    case ErrorCode::BadName:
        return "the file system can't hold this name";
    case ErrorCode::NotSupported:
        return "not supported here";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Changed:
        return "changed while it was read";
    case ErrorCode::Corrupt:
        return "damaged";
    case ErrorCode::Locked:
        return "another process holds this backup";
    case ErrorCode::Gone:
        return "the device or mount is gone";
    case ErrorCode::Io:
        return "input/output failed";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "failed";
}

/// In English whatever the locale, so that logs and JSON say the same on every machine.
std::string systemText(int errnoValue)
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 32)
    if (const char *text = ::strerrordesc_np(errnoValue); text != nullptr) {
        return text;
    }
    return "system error " + std::to_string(errnoValue);
#else
    return std::generic_category().message(errnoValue);
#endif
}

}  // namespace

std::string Error::reason() const
{
    // A detail may quote what stands in a file, so it is escaped as names are. What is escaped
    // already stays as it is.
    if (systemError == 0) {
        return detail.empty() ? std::string(codeText(code)) : displayName(detail);
    }
    std::string text = systemText(systemError);
    if (!detail.empty()) {
        text += " (" + displayName(detail) + ')';
    }
    return text;
}

std::string Error::message() const
{
    std::string text = displayName(operation);
    if (!path.empty()) {
        if (!text.empty()) {
            text += ' ';
        }
        text += displayName(path);
    }
    if (!text.empty()) {
        text += ": ";
    }
    return text + reason();
}

bool isAbsent(const Error &error) noexcept
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAFolder;
}

Error systemError(int errnoValue, std::string operation, std::string path)
{
    return {codeOf(errnoValue), std::move(operation), std::move(path), errnoValue, {}};
}

}  // namespace holdfast
