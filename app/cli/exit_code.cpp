// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"

#include <csignal>

namespace holdfast::cli
{

int exitCodeOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Invalid:
        return kWrongUsage;
    case ErrorCode::Locked:
        return kLocked;
    case ErrorCode::Cancelled:
        return kSignalBase + SIGINT;
    case ErrorCode::NotFound:
    case ErrorCode::Exists:
    case ErrorCode::AccessDenied:
    case ErrorCode::NoSpace:
    case ErrorCode::ReadOnly:
    case ErrorCode::NotAFolder:
    case ErrorCode::WrongType:
    case ErrorCode::NameTooLong:
    case ErrorCode::BadName:
    case ErrorCode::NotSupported:
    case ErrorCode::Busy:
    case ErrorCode::Changed:
    case ErrorCode::Corrupt:
    case ErrorCode::Gone:
    case ErrorCode::Io:
    case ErrorCode::Refused:
        break;
    }
    return kNotReady;
}

}  // namespace holdfast::cli
