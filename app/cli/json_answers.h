// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/answers.h"
#include "model/stored.h"

#include <string_view>
#include <vector>

namespace holdfast::cli
{

// Members of the documents of contract §8 that several commands share.

/// Of a run: everything but its actions and errors.
void writeSummaryMembers(JsonWriter &json, const RunSummary &summary);
/// `"errors": [{"path", "error"}]`
void writeErrors(JsonWriter &json, const std::vector<ItemError> &errors);
/// `"hash": hex`, or null for none.
void writeHash(JsonWriter &json, const Digest &hash);
/// A name that may be missing: null when empty.
void writeOptionalBytes(JsonWriter &json, std::string_view key, BytesView bytes);

/// `<source name>/<path>`, bytes.
[[nodiscard]] Bytes nameBelow(const std::string &source, const RelPath &path);

}  // namespace holdfast::cli
