// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "exec/backup_folder.h"
#include "model/action.h"
#include "model/config.h"

#include <cstdint>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace holdfast
{

class Catalog;

/// Makes the staged copies of duplicates share their bytes with an identical copy, as the
/// configuration asks for it (`duplicates_storage`): one of the backup, or one that an earlier
/// action of the same batch stages. Used by a run, before the executor takes the batch.
///
/// The fresh copy never depends on trust: the file system compares what it shares, and a copy is
/// only linked to after its bytes were compared. Whatever can't be shared stays the copy it is.
/// Engine thread only.
class DuplicateStorage
{
public:
    /// All references outlive it. Made for one run.
    DuplicateStorage(BackupFolder &backup, Catalog &catalog, DuplicatesStorage how,
                     std::stop_token stop);

    /// Of one batch, before its barrier. Staged files keep their paths. Answers how many bytes that
    /// were written are now shared. An Error is one of the run.
    [[nodiscard]] Result<std::uint64_t> share(const std::vector<Action> &actions);

    /// What the configuration asks for and the destination can't do: told once.
    [[nodiscard]] std::optional<std::string> takeWarning();

private:
    struct Content;
    enum class Shared : std::uint8_t { Yes, No, NotWithThis };
    [[nodiscard]] Result<bool> shareOne(const StagedFile &staged, Content &content);
    [[nodiscard]] Result<Shared> shareWith(const RelPath &origin, const StagedFile &staged,
                                           Content &content);
    [[nodiscard]] Result<Shared> shareBlocks(File &origin, File &copy, std::uint64_t size);
    [[nodiscard]] Result<Shared> link(const RelPath &origin, File &open, const StagedFile &staged,
                                      File &copy, Content &content);
    [[nodiscard]] Result<bool> haveSameBytes(File &a, File &b) const;
    void tell(std::string text);

    BackupFolder &backup_;
    Catalog &catalog_;
    const DuplicatesStorage how_;
    std::stop_token stop_;
    bool isOff_ = false;  ///< the destination can't do it
    bool isTold_ = false;
    std::optional<std::string> warning_;
    std::uint64_t links_ = 0;
};

}  // namespace holdfast
