// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/restore_plan.h"

namespace holdfast
{

RestoreDecision decideRestore(EntryType type, std::uint64_t size, TimeNs mtime,
                              const std::optional<Metadata> &present, Overwrite overwrite) noexcept
{
    if (!present) {
        return RestoreDecision::Create;
    }
    const bool folder = type == EntryType::Folder;
    if (folder != (present->type == EntryType::Folder)) {
        return RestoreDecision::Blocked;
    }
    if (folder) {
        return RestoreDecision::Merge;
    }
    if (present->type == type && present->size == size && present->mtime == mtime &&
        overwrite != Overwrite::Always) {
        return RestoreDecision::Present;
    }
    if (overwrite == Overwrite::Always ||
        (overwrite == Overwrite::Older && present->mtime < mtime)) {
        return RestoreDecision::Replace;
    }
    return RestoreDecision::LeaveOut;
}

std::string_view restoreReason(RestoreDecision decision, Overwrite overwrite) noexcept
{
    switch (decision) {
    case RestoreDecision::LeaveOut:
        return overwrite == Overwrite::Older
                   ? "what stands there is not older"
                   : "something stands there already: --overwrite older or always replaces it";
    case RestoreDecision::Blocked:
        return "a folder stands where a file belongs, or a file where a folder does: move it away "
               "first";
    case RestoreDecision::Present:
        return "is there already";
    case RestoreDecision::Create:
    case RestoreDecision::Replace:
    case RestoreDecision::Merge:
        break;
    }
    return {};
}

}  // namespace holdfast
