// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/errors.h"

namespace holdfast
{

bool endsRun(const Error &error) noexcept
{
    switch (error.code) {
    case ErrorCode::NoSpace:
    case ErrorCode::ReadOnly:
    case ErrorCode::Gone:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

}  // namespace holdfast
