// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace holdfast
{

/// `not_found`, `locked` …: the code for scripts (JSON), in every language the same.
[[nodiscard]] std::string_view errorCodeName(ErrorCode code) noexcept;

/// What went wrong, with what to do next where that is known: one line, escaped, translated.
[[nodiscard]] std::string errorText(const Error &error);

}  // namespace holdfast
