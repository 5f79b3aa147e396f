// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <set>

namespace holdfast::ui
{

/// What `headerData` of a table answers: `heads` in the order of its columns, those of `numbers` at
/// the trailing edge like what stands below them.
[[nodiscard]] QVariant columnHead(const QStringList &heads, const std::set<int> &numbers,
                                  int column, Qt::Orientation orientation, int role);

}  // namespace holdfast::ui
