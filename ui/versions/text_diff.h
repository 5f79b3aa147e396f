// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace holdfast::ui
{

/// A part of a line, in UTF-16 units.
struct DiffSpan {
    int start = 0;
    int length = 0;

    friend bool operator==(const DiffSpan &, const DiffSpan &) = default;
};

/// One line of two texts side by side.
struct DiffRow {
    enum class Kind : std::uint8_t {
        Same,
        Changed,  ///< both have it, with the spans that differ
        Removed,  ///< the left one alone
        Added,    ///< the right one alone
    };
    Kind kind = Kind::Same;
    int leftLine = 0;  ///< from 1; 0: none here
    int rightLine = 0;
    QString left;
    QString right;
    std::vector<DiffSpan> leftSpans;
    std::vector<DiffSpan> rightSpans;
};

/// Compares line by line, and word by word in lines that changed. How a line ends makes no
/// difference. Pure; may take a second for a megabyte: call it on a worker.
[[nodiscard]] std::vector<DiffRow> compareTexts(const QString &left, const QString &right);

/// The first row of each group of rows that differ.
[[nodiscard]] std::vector<int> differencesIn(const std::vector<DiffRow> &rows);

}  // namespace holdfast::ui
