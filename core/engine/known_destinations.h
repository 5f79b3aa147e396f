// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace holdfast
{

/// What a destination was when this user last wrote to it.
struct KnownDestination {
    std::string backupId;
    std::int64_t generation = 0;  ///< of the backup's state: it only ever grows
    std::uint64_t device = 0;     ///< of the backup folder

    friend bool operator==(const KnownDestination &, const KnownDestination &) = default;
};

/// When what happened at a place, for the time in which its drive is away.
struct DestinationTimes {
    TimeNs lastGood = 0;      ///< end of the last backup that left nothing out; 0: none
    TimeNs missingSince = 0;  ///< when it was first found away; 0: it is not

    /// Without those that a clock that was ahead has left: they are not to stand until it has
    /// caught up with them.
    [[nodiscard]] DestinationTimes believedAt(TimeNs now) const;

    friend bool operator==(const DestinationTimes &, const DestinationTimes &) = default;
};

/// Which backup this user last saw at which place: `destinations.json` in Holdfast's own state
/// folder. So an unplugged drive's empty mount point is told from a new destination, and an older
/// copy of a backup from the backup (contract §5). Small: read and written as a whole, by one at a
/// time (`destinations.lock`).
class KnownDestinations
{
public:
    /// `stateFolder`: Holdfast's own folder in the user's state directory; made when something is
    /// remembered.
    KnownDestinations(FileSystem &fileSystem, const AbsPath &stateFolder);

    /// What was last seen at `root`; nothing when nothing was. A file that can't be read is an
    /// error: a guard that is silently gone is none.
    [[nodiscard]] Result<std::optional<KnownDestination>> at(const AbsPath &root) const;
    /// What was last seen of this backup, at whatever place.
    [[nodiscard]] Result<std::optional<KnownDestination>> ofBackup(const std::string &id) const;
    /// It is there now. Writes only what is new. Locked when another is writing for long.
    [[nodiscard]] Result<void> remember(const AbsPath &root, const KnownDestination &destination);

    /// Of what was last seen at `root`.
    [[nodiscard]] Result<DestinationTimes> timesAt(const AbsPath &root) const;
    /// Where nothing was seen yet, nothing is remembered.
    [[nodiscard]] Result<void> rememberTimes(const AbsPath &root, const DestinationTimes &times);

private:
    /// What the entry of `root` is to be instead; nothing when it is right as it is.
    using Change = std::function<std::optional<JsonValue>(const JsonValue *entry)>;

    [[nodiscard]] Result<JsonValue> load() const;
    [[nodiscard]] Result<void> change(const AbsPath &root, const Change &change);

    FileSystem &fileSystem_;
    AbsPath file_;
};

}  // namespace holdfast
