// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination.h"

#include "catalog/state_file.h"
#include "engine/config_file.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <set>

namespace holdfast
{
namespace
{

constexpr std::string_view kCatalogFile = "catalog.sqlite";
constexpr std::string_view kRebuildFile = "catalog-rebuild.sqlite";
constexpr std::string_view kSuspectFile = "catalog-suspect";
constexpr std::string_view kIdentityFile = "backup.json";
constexpr std::string_view kReadmeFile = "README.txt";
constexpr const char *kNamesFact = "names";
constexpr std::array<std::string_view, 3> kDatabaseSuffixes = {"", "-wal", "-shm"};

constexpr std::string_view kReadme =
    R"(This folder belongs to a Holdfast backup. The folder above it is the backup itself, in plain files:

  (its top level)     the present copy of every file, in the same folders as in the source;
                      with several sources each stands in a folder of its name
  versions/           earlier versions: versions/<path>/v1.bak is the oldest
  _deleted/           the last copy of each file that was deleted from the source
  _duplicates/        files whose content already stands elsewhere in the backup
  state.json          what the backup knows: hashes, times, modes, where each file is stored

You can read all of it with any file manager, without Holdfast. A name with ~1, ~2 … at its end was taken or
reserved at that place; state.json has the original name.

In this folder: catalog.sqlite is Holdfast's index (made anew from state.json and the files when it is lost:
holdfast-cli rebuild), incoming/ holds files in flight, damaged/ what was set aside. Please change nothing here.
)";

bool exists(const Folder &folder, BytesView name)
{
    return folder.stat(name).ok();
}

Result<void> removeIfThere(const Folder &folder, BytesView name)
{
    Result<void> removed = folder.removeFile(name);
    if (!removed && removed.error().code != ErrorCode::NotFound) {
        return removed;
    }
    return {};
}

std::string notice(const RecoveryReport &report)
{
    return "an earlier run was interrupted: " + std::to_string(report.finished) +
           " files in flight were finished, " + std::to_string(report.undone) + " were undone";
}

std::string notice(const RebuildReport &report)
{
    return (report.originalTool ? "a backup of the original tool is taken over: "
                                : "rebuilt from state.json and the backup: ") +
           std::to_string(report.files) + " files, " + std::to_string(report.versions) +
           " versions, " + std::to_string(report.deleted) + " deleted files";
}

RebuildOptions rebuildOptions(const Config &config, const NameRules &names, const Clock &clock)
{
    RebuildOptions options;
    options.algorithm = config.hashAlgorithm;
    options.sources = config.sources;
    options.layout = config.layout;
    options.now = clock.now();
    options.origin = [names](const RelPath &stored, const std::vector<SourceRecord> &sources) {
        return StorageLayout(sources, names).origin(stored);
    };
    return options;
}

}  // namespace

Bytes Destination::databasePath(BytesView name) const
{
    return (folder_->path() / kOwnFolder / name).bytes();
}

Result<void> Destination::openCatalog(Catalog::Mode mode)
{
    HOLDFAST_ASSIGN(const Folder::Space space, folder_->root()->space());
    HOLDFAST_ASSIGN(
        catalog_, Catalog::open(databasePath(kCatalogFile), mode,
                                space.local ? Catalog::Journal::Wal : Catalog::Journal::Rollback));
    return {};
}

Result<bool> Destination::looksLikeBackup(FileSystem &fileSystem, const AbsPath &root)
{
    const Result<FolderPtr> folder = fileSystem.open(root);
    if (!folder) {
        return folder.error().code == ErrorCode::NotFound ? Result<bool>(false) : folder.error();
    }
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, (*folder)->list());
    return std::any_of(names.begin(), names.end(), [](const ListedName &entry) {
        return entry.name == kStateFile || entry.name == kVersionsFolder ||
               entry.name == kDeletedFolder || entry.name == kDuplicatesFolder;
    });
}

Result<Destination::Opening> Destination::open(FileSystem &fileSystem, const Config &config,
                                               const Clock &clock, Mode mode, std::stop_token stop)
{
    Opening opening;
    opening.destination.reset(new Destination);
    Destination &self = *opening.destination;
    if (mode == Mode::Read) {
        HOLDFAST_ASSIGN(self.folder_, BackupFolder::openForReading(fileSystem, config.backupRoot));
        HOLDFAST_TRY(self.openCatalog(Catalog::Mode::Read));
        return opening;
    }
    HOLDFAST_ASSIGN(self.folder_, BackupFolder::openForWriting(fileSystem, config.backupRoot));
    const FolderPtr &own = self.folder_->own();
    bool rebuild = false;
    if (exists(*own, kCatalogFile) && !exists(*own, kSuspectFile)) {
        Result<void> opened = self.openCatalog(Catalog::Mode::Write);
        if (!opened && opened.error().code != ErrorCode::Corrupt) {
            return std::move(opened).error();
        }
        if (!opened) {
            opening.notices.push_back("the catalog is damaged and is made anew: " +
                                      opened.error().reason());
            rebuild = true;
        }
        // An empty file opens as a new catalog: beside a backup it is a lost one.
        if (opened) {
            HOLDFAST_ASSIGN(const std::optional<std::string> id, self.catalog_->fact("backup_id"));
            if (!id) {
                HOLDFAST_ASSIGN(rebuild, looksLikeBackup(fileSystem, config.backupRoot));
            }
            if (rebuild) {
                opening.notices.emplace_back("the catalog is empty and is made anew");
            }
        }
    } else if (exists(*own, kCatalogFile)) {
        opening.notices.emplace_back("the catalog was found damaged and is made anew");
        rebuild = true;
    } else {
        HOLDFAST_ASSIGN(rebuild, looksLikeBackup(fileSystem, config.backupRoot));
        // The identity comes after the catalog: where it stands, there was one.
        rebuild = rebuild || exists(*own, kIdentityFile);
        if (rebuild) {
            opening.notices.emplace_back("the catalog is missing and is made anew");
        }
    }
    if (rebuild) {
        HOLDFAST_TRY(self.setCatalogAside(clock.now()));
        HOLDFAST_ASSIGN(const RebuildReport report, self.rebuildInto(config, clock, stop));
        opening.notices.push_back(notice(report));
        opening.problems = report.problems;
    } else if (self.catalog_ == nullptr) {
        HOLDFAST_TRY(self.openCatalog(Catalog::Mode::Write));
    }
    HOLDFAST_ASSIGN(const RecoveryReport recovered, recover(*self.folder_, *self.catalog_));
    if (!recovered.isEmpty()) {
        opening.notices.push_back(notice(recovered));
        opening.problems.insert(opening.problems.end(), recovered.problems.begin(),
                                recovered.problems.end());
    }
    HOLDFAST_TRY(self.identify(fileSystem));
    return opening;
}

Result<std::string> Destination::identityAt(FileSystem &fileSystem, const AbsPath &root)
{
    const AbsPath file = root / kOwnFolder / kIdentityFile;
    HOLDFAST_ASSIGN(const JsonValue document, loadDocument(fileSystem, file));
    const JsonValue *const entry = document.find("backup_id");
    const std::string *const id = entry == nullptr ? nullptr : entry->as<std::string>();
    if (id == nullptr) {
        return Error{ErrorCode::Corrupt, "read", file.bytes(), 0, "has no backup_id"};
    }
    return *id;
}

std::unique_ptr<Destination> Destination::lookAt(FileSystem &fileSystem, const AbsPath &root)
{
    Result<std::unique_ptr<BackupFolder>> folder = BackupFolder::openForReading(fileSystem, root);
    if (!folder) {
        return nullptr;
    }
    std::unique_ptr<Destination> found(new Destination);
    found->folder_ = std::move(*folder);
    return found->openCatalog(Catalog::Mode::Read) ? std::move(found) : nullptr;
}

Result<KnownDestination> Destination::identity() const
{
    KnownDestination result;
    HOLDFAST_ASSIGN(const std::optional<std::string> id, catalog_->fact("backup_id"));
    result.backupId = id.value_or(std::string());
    HOLDFAST_ASSIGN(const std::optional<std::string> generation, catalog_->fact("generation"));
    result.generation = generation ? std::atoll(generation->c_str()) : 0;
    HOLDFAST_ASSIGN(const Metadata metadata, folder_->root()->stat());
    result.device = metadata.device;
    return result;
}

Result<Destination::Opening> Destination::openImagined(FileSystem &fileSystem, const Config &config,
                                                       const Clock &clock, std::stop_token stop)
{
    Opening opening;
    opening.destination.reset(new Destination);
    HOLDFAST_ASSIGN(opening.destination->catalog_,
                    Catalog::open(":memory:", Catalog::Mode::Write, Catalog::Journal::Rollback));
    HOLDFAST_ASSIGN(const bool takesOver, looksLikeBackup(fileSystem, config.backupRoot));
    if (takesOver) {
        HOLDFAST_ASSIGN(const FolderPtr root, fileSystem.open(config.backupRoot));
        HOLDFAST_ASSIGN(const RebuildReport report,
                        rebuildCatalog(*opening.destination->catalog_, root,
                                       rebuildOptions(config, NameRules(), clock), std::move(stop),
                                       {}));
        opening.notices.push_back(notice(report));
        opening.problems = report.problems;
    }
    return opening;
}

Result<std::pair<Destination::Opening, RebuildReport>> Destination::rebuild(FileSystem &fileSystem,
                                                                            const Config &config,
                                                                            const Clock &clock,
                                                                            std::stop_token stop)
{
    // An ordinary folder is never turned into a backup by a rebuild.
    {
        HOLDFAST_ASSIGN(const FolderPtr root, fileSystem.open(config.backupRoot));
        static_cast<void>(root);
    }
    Opening opening;
    opening.destination.reset(new Destination);
    Destination &self = *opening.destination;
    HOLDFAST_ASSIGN(self.folder_, BackupFolder::openForWriting(fileSystem, config.backupRoot));
    // What a crash left in flight is settled first, as far as the present catalog can be read.
    if (exists(*self.folder_->own(), kCatalogFile) && self.openCatalog(Catalog::Mode::Write)) {
        if (const Result<RecoveryReport> recovered = recover(*self.folder_, *self.catalog_);
            !recovered && recovered.error().code != ErrorCode::Corrupt) {
            return recovered.error();
        }
        self.catalog_.reset();
    }
    HOLDFAST_TRY(self.setCatalogAside(clock.now()));
    HOLDFAST_ASSIGN(RebuildReport report, self.rebuildInto(config, clock, std::move(stop)));
    HOLDFAST_TRY(self.identify(fileSystem));
    HOLDFAST_TRY(self.saveState());
    return std::pair(std::move(opening), std::move(report));
}

Result<void> Destination::setCatalogAside(TimeNs now)
{
    catalog_.reset();
    const FolderPtr &own = folder_->own();
    const RelPath ownPath = RelPath::trusted(Bytes(kOwnFolder));
    for (const std::string_view suffix : kDatabaseSuffixes) {
        const Bytes name = Bytes(kCatalogFile) + Bytes(suffix);
        if (!exists(*own, name)) {
            continue;
        }
        HOLDFAST_ASSIGN(const RelPath place, folder_->freePlace(ownPath / "damaged" /
                                                                ("catalog-" + toFileStamp(now) +
                                                                 ".sqlite" + std::string(suffix))));
        HOLDFAST_TRY(folder_->rename(ownPath / name, place, IfTaken::Fail));
    }
    return folder_->barrier({});
}

// Under another name until it is whole, so that an interrupted rebuild is begun anew.
Result<RebuildReport> Destination::rebuildInto(const Config &config, const Clock &clock,
                                               std::stop_token stop)
{
    const FolderPtr &own = folder_->own();
    for (const std::string_view suffix : kDatabaseSuffixes) {
        HOLDFAST_TRY(removeIfThere(*own, Bytes(kRebuildFile) + Bytes(suffix)));
    }
    RebuildReport report;
    {
        HOLDFAST_ASSIGN(const std::unique_ptr<Catalog> fresh,
                        Catalog::open(databasePath(kRebuildFile), Catalog::Mode::Write,
                                      Catalog::Journal::Rollback));
        HOLDFAST_ASSIGN(report, rebuildCatalog(*fresh, folder_->root(),
                                               rebuildOptions(config, NameRules(), clock),
                                               std::move(stop), {}));
    }
    const RelPath ownPath = RelPath::trusted(Bytes(kOwnFolder));
    HOLDFAST_TRY(folder_->rename(ownPath / kRebuildFile, ownPath / kCatalogFile, IfTaken::Fail));
    HOLDFAST_TRY(removeIfThere(*own, kSuspectFile));
    HOLDFAST_TRY(folder_->barrier({}));
    HOLDFAST_TRY(openCatalog(Catalog::Mode::Write));
    return report;
}

Result<void> Destination::writeOwnFile(BytesView name, std::string_view content)
{
    const FolderPtr &incoming = folder_->incoming();
    HOLDFAST_TRY(removeIfThere(*incoming, name));
    HOLDFAST_ASSIGN(FilePtr file, incoming->createFile(name));
    HOLDFAST_TRY(file->write(content, 0));
    HOLDFAST_TRY(file->sync());
    HOLDFAST_TRY(file->close());
    HOLDFAST_TRY(incoming->rename(name, *folder_->own(), name, IfTaken::Replace));
    return folder_->own()->sync();
}

// Gives a new backup its identity, and says in plain text what this folder is. What names can stand
// here is for those who read later: they can't try.
Result<void> Destination::identify(FileSystem &fileSystem)
{
    const std::string names = toText(folder_->abilities().names);
    HOLDFAST_ASSIGN(const std::optional<std::string> known, catalog_->fact(kNamesFact));
    if (known != names) {
        HOLDFAST_TRY(catalog_->setFact(kNamesFact, names));
    }
    HOLDFAST_ASSIGN(std::optional<std::string> id, catalog_->fact("backup_id"));
    if (!id) {
        // A catalog that was made anew from the bare files is of the same backup as before.
        const Result<std::string> before = identityAt(fileSystem, folder_->path());
        id = before ? *before : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        HOLDFAST_TRY(catalog_->setFact("backup_id", *id));
        HOLDFAST_TRY(catalog_->setFact("generation", "0"));
    }
    if (!exists(*folder_->own(), kIdentityFile)) {
        std::string text;
        JsonWriter json([&text](std::string_view block) { text += block; });
        json.beginObject()
            .member("format", "holdfast")
            .member("version", 1)
            .member("backup_id", *id);
        json.endObject().finish();
        HOLDFAST_TRY(writeOwnFile(kIdentityFile, text));
    }
    if (!exists(*folder_->own(), kReadmeFile)) {
        HOLDFAST_TRY(writeOwnFile(kReadmeFile, kReadme));
    }
    return {};
}

Result<StorageLayout> Destination::layout()
{
    HOLDFAST_ASSIGN(std::vector<SourceRecord> records, catalog_->sources());
    return layoutOf(std::move(records));
}

Result<StorageLayout> Destination::layoutOf(std::vector<SourceRecord> records)
{
    HOLDFAST_ASSIGN(NameRules names, nameRules());
    return StorageLayout(std::move(records), std::move(names));
}

Result<NameRules> Destination::nameRules()
{
    HOLDFAST_ASSIGN(const std::optional<std::string> names, catalog_->fact(kNamesFact));
    return names ? nameRulesFromText(*names) : NameRules();
}

Result<std::vector<SourceRecord>> Destination::sourcesOf(const Config &config, Mode mode)
{
    HOLDFAST_ASSIGN(std::vector<SourceRecord> registered, catalog_->sources());
    const bool begunFlat =
        registered.empty() ? config.layout == LayoutMode::Flat ||
                                 (config.layout == LayoutMode::Auto && config.sources.size() == 1)
                           : false;
    if (config.layout == LayoutMode::Flat && config.sources.size() > 1) {
        return Error{ErrorCode::Refused,
                     "lay out",
                     {},
                     0,
                     "layout \"flat\" holds exactly one source, and " +
                         std::to_string(config.sources.size()) +
                         " are configured: use \"auto\" or \"by_source\""};
    }
    std::vector<SourceRecord> result;
    SourceId unregistered = 0;
    for (const SourceConfig &source : config.sources) {
        const auto sameName =
            std::find_if(registered.begin(), registered.end(),
                         [&](const SourceRecord &record) { return record.name == source.name; });
        const auto samePath =
            std::find_if(registered.begin(), registered.end(), [&](const SourceRecord &record) {
                return record.path == source.path.bytes();
            });
        const auto known = sameName != registered.end() ? sameName : samePath;
        SourceRecord record;
        if (known != registered.end()) {
            record = *known;
        } else if (!begunFlat) {
            HOLDFAST_ASSIGN(record.folder, freeSourceFolder(source.name, registered));
        }
        const bool changed =
            record.id == 0 || record.name != source.name || record.path != source.path.bytes();
        record.name = source.name;
        record.path = source.path.bytes();
        if (changed && mode == Mode::Write) {
            HOLDFAST_ASSIGN(record.id, catalog_->putSource(record));
        } else if (record.id == 0) {
            record.id = --unregistered;
        }
        if (known != registered.end()) {
            *known = record;
        } else {
            registered.push_back(record);
        }
        result.push_back(std::move(record));
    }
    return result;
}

// The folder of a new source's tree: its name, or the next that the layout, other sources and what
// stands there leave free.
Result<Bytes> Destination::freeSourceFolder(const Bytes &name,
                                            const std::vector<SourceRecord> &registered)
{
    HOLDFAST_ASSIGN(const NameRules names, nameRules());
    const Bytes stored = storedName(names, name);
    const Bytes wanted = StorageLayout::isReserved(stored, names) ? stored + "~1" : stored;
    for (int n = 1;; ++n) {
        const Bytes candidate = StorageLayout::alternative(wanted, n, names);
        const Bytes key = nameKey(names, candidate);
        const bool taken =
            std::any_of(registered.begin(), registered.end(), [&](const SourceRecord &record) {
                return nameKey(names, record.folder) == key;
            });
        if (!taken && (folder_ == nullptr || !exists(*folder_->root(), candidate))) {
            return candidate;
        }
    }
}

Result<void> Destination::saveState()
{
    HOLDFAST_ASSIGN(const KnownDestination present, identity());
    HOLDFAST_TRY(catalog_->setFact("generation", std::to_string(present.generation + 1)));
    HOLDFAST_ASSIGN(const CatalogCounts counts,
                    writeStateFile(*catalog_, *folder_->root(), *folder_->incoming()));
    return catalog_->stateIsWritten(counts);
}

Result<void> Destination::saveChangedState()
{
    HOLDFAST_ASSIGN(const bool stale, catalog_->stateIsStale());
    return stale || !exists(*folder_->root(), kStateFile) ? saveState() : Result<void>();
}

void Destination::suspectCatalog() noexcept
{
    if (Result<FilePtr> file = folder_->own()->createFile(kSuspectFile); file) {
        // Best effort: the damage shows again at the next start in any case.
        static_cast<void>((*file)->close());
    }
}

}  // namespace holdfast
