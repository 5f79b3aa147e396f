// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scan_request.h"

namespace holdfast
{

std::string_view scanReasonName(ScanReason reason) noexcept
{
    switch (reason) {
    case ScanReason::Manual:
        return "manual";
    case ScanReason::Start:
        return "start";
    case ScanReason::Events:
        return "events";
    case ScanReason::Rescan:
        return "rescan";
    case ScanReason::Overflow:
        return "overflow";
    case ScanReason::Resumed:
        return "resumed";
    case ScanReason::DestinationBack:
        return "destination back";
    case ScanReason::SourceBack:
        return "source back";
    case ScanReason::Unwatched:
        return "unwatched";
    }
    return "manual";
}

}  // namespace holdfast
