// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action.h"

#include <algorithm>
#include <string>

namespace holdfast
{
namespace
{

constexpr BytesView kUnfinishedPrefix = ".holdfast-restore-";
constexpr BytesView kUnfinishedSuffix = ".part";

bool isNumber(BytesView text) noexcept
{
    constexpr std::size_t kMostDigits = 20;
    return !text.empty() && text.size() <= kMostDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Bytes unfinishedName(std::uint64_t token, std::uint64_t number)
{
    return Bytes(kUnfinishedPrefix) + std::to_string(token) + '-' + std::to_string(number) +
           Bytes(kUnfinishedSuffix);
}

bool isUnfinishedName(BytesView name) noexcept
{
    if (!name.starts_with(kUnfinishedPrefix) || !name.ends_with(kUnfinishedSuffix) ||
        name.size() < kUnfinishedPrefix.size() + kUnfinishedSuffix.size()) {
        return false;
    }
    name.remove_prefix(kUnfinishedPrefix.size());
    name.remove_suffix(kUnfinishedSuffix.size());
    const std::size_t dash = name.find('-');
    return dash != BytesView::npos && isNumber(name.substr(0, dash)) &&
           isNumber(name.substr(dash + 1));
}

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
