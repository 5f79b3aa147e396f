// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog_impl.h"

#include <functional>

namespace holdfast
{

/// A row of a walk: `row` stands on it, `prefix` is its folder's. False stops the walk.
using RowVisitor = std::function<bool(BytesView prefix, const Query &row)>;

/// Visits the rows at `below` and under it in byte order of the full path, in memory that grows
/// with the depth of the tree only. `rowsSql` answers the rows of folder ?1 whose name is at least
/// ?2, sorted by name; its first column is the name. Answers false when the visitor stopped.
bool walkTree(Catalog::Impl &impl, SourceId source, const RelPath &below, const char *rowsSql,
              const RowVisitor &visit);

}  // namespace holdfast
