// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QStringList>

namespace holdfast::ui
{

/// One notice in a line: `Line 12: key: …`.
[[nodiscard]] QString noticeText(const ConfigNotice &notice);
/// What is wrong with a configuration that can't be used, for a person, a line each: `Line 12: …`.
[[nodiscard]] QStringList configMistakes(const Setup &setup);
/// The same as the parser says it, for who knows the format; empty: it could read it.
[[nodiscard]] QString parserWords(const Setup &setup);

}  // namespace holdfast::ui
