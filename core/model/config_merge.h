// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <string>
#include <vector>

namespace holdfast
{

/// Two changes of one configuration, brought together.
struct MergedDocument {
    JsonValue document;
    /// Keys that both changed, to other values (`retention.keep_last`; of a source
    /// `sources./home/anna/photos.exclude`): `document` has mine.
    std::vector<std::string> conflicts;
};

/// `mine` and `theirs` were both made of `base`. By key: what only one of them changed is as that
/// one has it, keys that nobody knows too. Sources go by their paths, other lists are one value. In
/// the order of `theirs`, and what only `mine` has behind it. Pure.
[[nodiscard]] MergedDocument mergeDocuments(const JsonValue &base, const JsonValue &mine,
                                            const JsonValue &theirs);

}  // namespace holdfast
