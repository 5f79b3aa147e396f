// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/answers.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace holdfast::ui
{

// Values as a person reads them, in the user's locale. One way: nothing of this goes back to a
// disk.

/// Bytes of a name or path: what is no valid text is shown escaped, as everywhere in Holdfast.
[[nodiscard]] QString nameText(BytesView bytes);
/// A name, path or rule as it goes into a sentence, or as all of a label: it keeps its own
/// direction whatever is around it, and a path begins at the left. Not for what is edited, copied
/// or searched: there are marks in it where one of the two directions is from right to left.
[[nodiscard]] QString isolated(const QString &text);
/// Without those marks, for a clipboard or a file.
[[nodiscard]] QString unmarked(QString text);
/// `<source>/<path>`.
[[nodiscard]] QString pathText(const std::string &source, const RelPath &path);
[[nodiscard]] QString sizeText(std::uint64_t bytes);  ///< `1.5 MiB`
[[nodiscard]] QString numberText(std::int64_t number);
[[nodiscard]] QDateTime dateTime(TimeNs time);  ///< in the local zone
[[nodiscard]] TimeNs timeOf(const QDateTime &time);
/// Date and time in the locale's short form, with seconds; a dash for 0.
[[nodiscard]] QString timeText(TimeNs time);
/// `today 14:03`, `yesterday 09:12`, `Tuesday 18:40`, `12 March 2026 18:40`.
[[nodiscard]] QString friendlyTimeText(TimeNs time, TimeNs now);
/// `just now`, `12 seconds ago`, `3 minutes ago`, `2 hours ago`, `5 days ago`; a time to come:
/// `in 3 minutes`.
[[nodiscard]] QString agoText(TimeNs time, TimeNs now);
/// `about 3 minutes`, `less than a minute`: what remains.
[[nodiscard]] QString remainingText(TimeNs duration);
/// What went wrong, with what to do next.
[[nodiscard]] QString errorText(const Error &error);
/// The icon name and the word for what an entry is.
[[nodiscard]] QString typeIconName(EntryType type);

}  // namespace holdfast::ui
