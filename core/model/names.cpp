// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action.h"

namespace holdfast
{

std::string_view placementName(Placement placement) noexcept
{
    switch (placement) {
    case Placement::Current:
        return "current";
    case Placement::Duplicate:
        return "duplicate";
    }
    return "current";
}

std::string_view actionName(ActionKind kind) noexcept
{
    switch (kind) {
    case ActionKind::Backup:
        return "backup";
    case ActionKind::Modified:
        return "modified";
    case ActionKind::Duplicate:
        return "duplicate";
    case ActionKind::Moved:
        return "moved";
    case ActionKind::Promoted:
        return "promoted";
    case ActionKind::Metadata:
        return "metadata";
    case ActionKind::Skip:
        return "skip";
    case ActionKind::Deleted:
        return "deleted";
    }
    return "skip";
}

std::string_view actionLogName(ActionKind kind) noexcept
{
    switch (kind) {
    case ActionKind::Backup:
        return "BACKUP";
    case ActionKind::Modified:
        return "MODIFIED";
    case ActionKind::Duplicate:
        return "DUPLICATE";
    case ActionKind::Moved:
        return "MOVED";
    case ActionKind::Promoted:
        return "PROMOTED";
    case ActionKind::Metadata:
        return "METADATA";
    case ActionKind::Skip:
        return "SKIP";
    case ActionKind::Deleted:
        return "DELETED";
    }
    return "SKIP";
}

}  // namespace holdfast
