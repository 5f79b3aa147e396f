// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <type_traits>

namespace holdfast
{

/// Calls `read`, which gives a Result, with one transaction around all that it asks: alone, each
/// question would take SQLite's locks and give them back. Within a transaction it is just called.
template <class Read>
[[nodiscard]] std::invoke_result_t<Read> asOneReading(Catalog &catalog, Read read)
{
    if (catalog.isInTransaction()) {
        return read();
    }
    HOLDFAST_TRY(catalog.begin());
    std::invoke_result_t<Read> answer = read();
    if (!answer) {
        catalog.rollback();
        return answer;
    }
    HOLDFAST_TRY(catalog.commit());
    return answer;
}

}  // namespace holdfast
