// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/problems.h"

#include <algorithm>
#include <iterator>

namespace holdfast::ui
{

ProblemKind kindOf(const ItemError &error)
{
    if (error.reason.find("--accept-mass-change") != std::string::npos) {
        return ProblemKind::Held;
    }
    if (error.reason.find("verify --repair") != std::string::npos) {
        return ProblemKind::Damaged;
    }
    return ProblemKind::LeftOut;
}

std::vector<ItemError> problemsOf(ProblemKind kind, const std::vector<ItemError> &errors)
{
    std::vector<ItemError> found;
    std::copy_if(errors.begin(), errors.end(), std::back_inserter(found),
                 [kind](const ItemError &error) { return kindOf(error) == kind; });
    return found;
}

}  // namespace holdfast::ui
