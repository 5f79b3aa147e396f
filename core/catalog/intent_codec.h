// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace holdfast
{

/// An Intent as bytes: versioned, with a checksum at the end.
[[nodiscard]] Bytes encodeIntent(const Intent &intent);
/// The inverse. Throws CatalogFailure (Corrupt) for anything that encodeIntent did not write: every
/// path is parsed, every number checked.
[[nodiscard]] Intent decodeIntent(BytesView payload);

}  // namespace holdfast
