// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QString>

namespace holdfast::ui
{

/// Bytes taken for text, as far as that makes sense.
struct TextGuess {
    bool isText = false;  ///< false: binary, nothing to read
    QString text;
    QString encoding;  ///< for people: `UTF-8`, `UTF-16`, `Latin-1` …
};

/// Guesses the encoding: a byte order mark, else UTF-8, else the system's own, else Latin-1.
/// `isCut`: the bytes are the start of more, so that a last character may be incomplete. Pure.
[[nodiscard]] TextGuess guessText(BytesView bytes, bool isCut);

}  // namespace holdfast::ui
