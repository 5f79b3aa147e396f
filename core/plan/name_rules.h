// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <string_view>

namespace holdfast
{

/// Which names a destination can hold, and which of them it takes for the same; a value. Without
/// further ado the rules of a Linux file system. Found out by exec/backup_folder when it opens a
/// destination; used by the layout and by whoever looks for a free name.
struct NameRules {
    bool foldsCase = false;    ///< `A` and `a` are one name
    bool foldsForm = false;    ///< a letter with an accent is one name, composed or not (NFC, NFD)
    bool textOnly = false;     ///< what is not UTF-8 can't be a name
    bool trimsEnd = false;     ///< no name ends with a dot or a space
    bool deviceNames = false;  ///< CON, NUL.txt … can't be names
    Bytes forbidden;           ///< ASCII characters that no name may contain
    std::size_t maxBytes = 255;
    /// UTF-16 code units. Only counts where maxBytes is more: no name has more units than bytes.
    static constexpr std::size_t kMaxUnits = 255;

    friend bool operator==(const NameRules &, const NameRules &) = default;
};

/// Can a file have this name there?
[[nodiscard]] bool holdsName(const NameRules &rules, BytesView name) noexcept;

/// Names of the same key are, or may be, one name there.
[[nodiscard]] Bytes nameKey(const NameRules &rules, BytesView name);

/// The name that stands for a source's name there: the same one where it can be. Else each byte
/// that it can't have is written as `%` and two hexadecimal digits, and `~1` behind it says so:
/// `a:b` becomes `a%3Ab~1`. A name that looks so already gets its `%` written in this way, too: no
/// two names become one. A name that is too long is cut and gets a piece of its hash; by the name
/// alone that can't be undone.
[[nodiscard]] Bytes storedName(const NameRules &rules, BytesView name);

/// The inverse of storedName, for all but names that were too long. What storedName never gives
/// stays as it is.
[[nodiscard]] Bytes sourceName(const NameRules &rules, BytesView stored);

/// `name` with `suffix` behind it, cut so that both fit (never inside a UTF-8 sequence).
[[nodiscard]] Bytes withSuffix(const NameRules &rules, BytesView name, BytesView suffix);

/// One line of text for the catalog, and back; rules of a later format are read as the default.
[[nodiscard]] std::string toText(const NameRules &rules);
[[nodiscard]] NameRules nameRulesFromText(std::string_view text);

}  // namespace holdfast
