// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers.h"

namespace holdfast
{

std::string_view entryStateName(EntryState state) noexcept
{
    switch (state) {
    case EntryState::Current:
        return "current";
    case EntryState::Past:
        return "past";
    case EntryState::Deleted:
        return "deleted";
    }
    return "current";
}

}  // namespace holdfast
