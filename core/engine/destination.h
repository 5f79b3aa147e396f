// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "catalog/rebuild.h"
#include "engine/known_destinations.h"
#include "exec/backup_folder.h"
#include "exec/recovery.h"
#include "fs/filesystem.h"
#include "model/config.h"
#include "plan/layout.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// The opened destination of a configuration: folder and catalog, ready to use. For writing it
/// holds the lock, has recovered what a crash left in flight, and has rebuilt a catalog that was
/// missing or damaged. Engine thread only.
class Destination
{
public:
    enum class Mode : std::uint8_t { Read, Write };
    /// What was done on the way, for the log: one line each, escaped.
    struct Opening {
        std::unique_ptr<Destination> destination;
        std::vector<std::string> notices;
        std::vector<std::string> problems;  ///< something could not be saved: reported as errors
    };
    /// Refused when `root` holds something that can't be this backup; Locked (detail: pid) when
    /// another process writes; NotFound for reading when there is no backup yet.
    [[nodiscard]] static Result<Opening> open(FileSystem &fileSystem, const Config &config,
                                              const Clock &clock, Mode mode, std::stop_token stop);
    /// The id of the backup that stands at `root`, by its identity file; NotFound when none does.
    [[nodiscard]] static Result<std::string> identityAt(FileSystem &fileSystem,
                                                        const AbsPath &root);
    /// The backup at `root` for a look that needs no configuration and writes nothing; null when
    /// its catalog can't be read so (missing, damaged, or left behind by a crash).
    [[nodiscard]] static std::unique_ptr<Destination> lookAt(FileSystem &fileSystem,
                                                             const AbsPath &root);
    /// Does `root` hold a backup by the names in it, whether its `.holdfast` is there or not?
    [[nodiscard]] static Result<bool> looksLikeBackup(FileSystem &fileSystem, const AbsPath &root);
    /// One in memory, for a dry run before the first backup: it has no folder(). Empty, or with
    /// what stands there, when the first run would take that over.
    [[nodiscard]] static Result<Opening> openImagined(FileSystem &fileSystem, const Config &config,
                                                      const Clock &clock, std::stop_token stop);
    /// Rebuilds the catalog whatever its state: the present one is set aside first.
    [[nodiscard]] static Result<std::pair<Opening, RebuildReport>>
    rebuild(FileSystem &fileSystem, const Config &config, const Clock &clock, std::stop_token stop);

    [[nodiscard]] BackupFolder &folder() noexcept { return *folder_; }
    /// Is there one at all? An imagined destination has none.
    [[nodiscard]] bool hasFolder() const noexcept { return folder_ != nullptr; }
    [[nodiscard]] Catalog &catalog() noexcept { return *catalog_; }

    /// What names can stand here, as it was found out when the destination was last written to.
    [[nodiscard]] Result<NameRules> nameRules();
    /// Layout over all sources that the catalog knows.
    [[nodiscard]] Result<StorageLayout> layout();
    /// The same with sources that are not registered yet.
    [[nodiscard]] Result<StorageLayout> layoutOf(std::vector<SourceRecord> records);
    /// The record of each configured source, in configuration order. For writing, new ones are
    /// registered; for reading (and a dry run) a source that is not registered yet has a negative
    /// id.
    [[nodiscard]] Result<std::vector<SourceRecord>> sourcesOf(const Config &config, Mode mode);

    /// Raises the generation and rewrites state.json.
    [[nodiscard]] Result<void> saveState();
    /// The same, when state.json is missing or does not say what the catalog says.
    [[nodiscard]] Result<void> saveChangedState();
    /// What this destination is, for the next time.
    [[nodiscard]] Result<KnownDestination> identity() const;
    /// Remembers that the catalog was found damaged: the next start rebuilds it.
    void suspectCatalog() noexcept;

private:
    Destination() = default;
    [[nodiscard]] Result<void> openCatalog(Catalog::Mode mode);
    [[nodiscard]] Result<void> setCatalogAside(TimeNs now);
    [[nodiscard]] Result<RebuildReport> rebuildInto(const Config &config, const Clock &clock,
                                                    std::stop_token stop);
    [[nodiscard]] Result<Bytes> freeSourceFolder(const Bytes &name,
                                                 const std::vector<SourceRecord> &registered);
    [[nodiscard]] Result<void> identify(FileSystem &fileSystem);
    [[nodiscard]] Result<void> writeOwnFile(BytesView name, std::string_view content);
    [[nodiscard]] Bytes databasePath(BytesView name) const;

    std::unique_ptr<BackupFolder> folder_;
    std::unique_ptr<Catalog> catalog_;
};

}  // namespace holdfast
