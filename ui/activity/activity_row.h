// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "model/event.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace holdfast::ui
{

/// What a person filters by.
enum class ActivityKind : std::uint8_t {
    Added,
    Changed,
    Duplicate,
    Moved,
    Metadata,
    Deleted,
    Removed,  ///< by retention
    Note,
    Warning,
    Error,
};
inline constexpr int kActivityKinds = 10;

/// One line of the activity: compact, since there are 100,000 of them. Texts are made when they are
/// shown.
struct ActivityRow {
    TimeNs time = 0;
    ActivityKind kind = ActivityKind::Note;
    RunEventKind event = RunEventKind::Notice;
    std::uint64_t size = 0;
    std::int64_t count = 0;
    std::string source;
    Bytes path;    ///< below the source
    Bytes detail;  ///< where it stands or stood, or what is to be said; bytes
    std::string fromSource;
};

/// Nothing for steps that are no news by themselves.
[[nodiscard]] std::optional<ActivityRow> activityRow(const RunEvent &event, TimeNs time);

[[nodiscard]] QString activityIconName(ActivityKind kind);
/// `Added`, `Changed` …
[[nodiscard]] QString activityWord(ActivityKind kind);
/// Of a note and the like it would say nothing.
[[nodiscard]] bool hasSize(const ActivityRow &row) noexcept;
[[nodiscard]] QString activityPath(const ActivityRow &row);
[[nodiscard]] QString activityDetail(const ActivityRow &row);

}  // namespace holdfast::ui
