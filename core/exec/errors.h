// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace holdfast
{

/// Is this an error that ends the run, rather than one of a single item?
[[nodiscard]] bool endsRun(const Error &error) noexcept;

}  // namespace holdfast
