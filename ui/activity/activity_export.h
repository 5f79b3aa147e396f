// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activity_row.h"

#include <vector>

namespace holdfast::ui
{

/// Lines as a table for other programs (RFC 4180, UTF-8): times in ISO 8601 with their zone, sizes
/// in bytes. Takes a moment for many; any thread.
[[nodiscard]] Bytes activityCsv(const std::vector<ActivityRow> &rows);

}  // namespace holdfast::ui
