// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/problems.h"

#include "model/no_room.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

}  // namespace

ProblemKind kindOf(const ItemError &error)
{
    if (error.reason.find("--accept-mass-change") != std::string::npos) {
        return ProblemKind::Held;
    }
    if (error.reason.find("verify --repair") != std::string::npos) {
        return ProblemKind::Damaged;
    }
    return noRoomIn(error.reason) ? ProblemKind::NoRoom : ProblemKind::LeftOut;
}

std::vector<ItemError> problemsOf(ProblemKind kind, const std::vector<ItemError> &errors)
{
    std::vector<ItemError> found;
    std::copy_if(errors.begin(), errors.end(), std::back_inserter(found),
                 [kind](const ItemError &error) { return kindOf(error) == kind; });
    return found;
}

std::vector<ItemError> problemsLeftOut(const std::vector<ItemError> &errors)
{
    std::vector<ItemError> found;
    std::copy_if(errors.begin(), errors.end(), std::back_inserter(found),
                 [](const ItemError &error) {
                     const ProblemKind kind = kindOf(error);
                     return kind == ProblemKind::LeftOut || kind == ProblemKind::NoRoom;
                 });
    return found;
}

QString problemReason(const ItemError &error)
{
    const std::optional<NoRoom> noRoom = noRoomIn(error.reason);
    return noRoom ? Words::tr("It takes %1, and the backup drive has %2 left for it.")
                        .arg(sizeText(noRoom->size), sizeText(noRoom->room))
                  : nameText(error.reason);
}

}  // namespace holdfast::ui
