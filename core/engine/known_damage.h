// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/answers.h"

#include <optional>
#include <vector>

namespace holdfast
{

// What is known of damage, as it goes on from one look at the stored copies to the next. Pure.

/// What is known after a look that began at `began` and came to `report`. One that saw only a part
/// finds damage and tells what it repaired, but does not say that there is no more of it.
[[nodiscard]] CheckOutcome knownAfter(const CheckOutcome &before, const VerifyRequest &request,
                                      const VerifyReport &report, TimeNs began);
/// The same with `copies` accepted, as far as they are known.
[[nodiscard]] CheckOutcome accepting(CheckOutcome known, const std::vector<DamagedCopy> &copies);
/// Is this one known, and accepted?
[[nodiscard]] bool isAccepted(const CheckOutcome &known, const DamagedCopy &copy);

/// As it is kept in a file, and back; nothing for what is no such document.
[[nodiscard]] JsonValue toJson(const CheckOutcome &outcome);
[[nodiscard]] std::optional<CheckOutcome> checkOutcomeOf(const JsonValue &document);

}  // namespace holdfast
