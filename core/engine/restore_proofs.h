// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "model/answers.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

/// When it was last proven that a backup can be restored, and what is known of damage in it: small
/// files for each backup, by its id, in Holdfast's own state folder. Not in the catalog: a monitor
/// holds the backup's lock for as long as it lives, so a drill would never get to say so there, and
/// a drive that is mounted read-only can be proven as well as any other. It also is what was
/// proven: that *this* user on *this* machine got the files back. Each file is replaced as a whole:
/// two drills at the same time leave the proof of one of them; of damage nothing is lost.
class RestoreProofs
{
public:
    /// `stateFolder` is made when something is remembered.
    RestoreProofs(FileSystem &fileSystem, const AbsPath &stateFolder);

    /// Nothing when there was none, or when it can't be read: then nothing is known to be proven.
    [[nodiscard]] std::optional<RestoreProof> of(const std::string &backupId) const;
    [[nodiscard]] Result<void> remember(const std::string &backupId, const RestoreProof &proof);

    /// Likewise, of damage.
    [[nodiscard]] std::optional<CheckOutcome> checkOf(const std::string &backupId) const;
    /// What a look at the stored copies that began at `began` came to. Writes nothing when it is no
    /// news.
    [[nodiscard]] Result<void> learn(const std::string &backupId, const VerifyRequest &request,
                                     const VerifyReport &report, TimeNs began);
    /// A person leaves these as they are.
    [[nodiscard]] Result<void> accept(const std::string &backupId,
                                      const std::vector<DamagedCopy> &copies);

private:
    using Change = std::function<CheckOutcome(const CheckOutcome &)>;
    [[nodiscard]] Result<void> changeCheck(const std::string &backupId, const Change &change);
    [[nodiscard]] AbsPath fileOf(const std::string &backupId, BytesView kind) const;
    [[nodiscard]] std::optional<JsonValue> load(const std::string &backupId, BytesView kind) const;

    FileSystem &fileSystem_;
    AbsPath stateFolder_;
};

}  // namespace holdfast
