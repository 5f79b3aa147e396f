// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/widgets/prose.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::ui
{

/// How a source's changes are found, from good to bad.
enum class Watching : std::uint8_t {
    Events,       ///< at once
    Partly,       ///< some folders of it by rescans only
    RescansOnly,  ///< all of it by rescans
    Starting,
    Paused,
    Missing,  ///< the folder is not there
    None,     ///< nothing is watched: why is said
};

/// A source with all that the window says of it. A value, made by sourceRows().
struct SourceRow {
    std::string name;
    AbsPath path;
    std::vector<std::string> exclude;
    bool hasOwnRetention = false;
    std::optional<std::int64_t> files;  ///< nothing: not known yet
    std::uint64_t bytes = 0;
    TimeNs lastChange = 0;  ///< 0: not known
    Watching watching = Watching::Starting;
    QString watchText;              ///< in a few words
    QString watchDetail;            ///< in sentences: how, why not better, what to do
    std::vector<ItemError> errors;  ///< what of it could not be backed up; paths below the source

    [[nodiscard]] Tone tone() const noexcept;
    /// `Watched`, `3 problems`, `Not connected`: what is worst.
    [[nodiscard]] QString stateText() const;
};

/// The sources of a usable setup, in its order. `status`: null while it is not known.
[[nodiscard]] std::vector<SourceRow> sourceRows(const Setup &setup, const ServiceState &state,
                                                const BackupStatus *status,
                                                const std::vector<ItemError> &openErrors);

}  // namespace holdfast::ui
