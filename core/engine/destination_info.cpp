// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination_info.h"

#include "catalog/state_file.h"
#include "engine/destination.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace holdfast
{
namespace
{

/// What file systems and desktops put on a drive that nobody has used yet.
bool isOfTheDrive(BytesView name)
{
    constexpr std::array<BytesView, 7> names = {"lost+found",     "System Volume Information",
                                                "$RECYCLE.BIN",   ".Trashes",
                                                ".Trash",         ".fseventsd",
                                                ".Spotlight-V100"};
    return std::find(names.begin(), names.end(), name) != names.end() ||
           name.starts_with(".Trash-");
}

Result<DestinationInfo::Holds> whatStandsThere(FileSystem &fileSystem, const AbsPath &path,
                                               const Folder &folder)
{
    using Holds = DestinationInfo::Holds;
    if (Destination::identityAt(fileSystem, path)) {
        return Holds::Backup;
    }
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder.list());
    const bool hasOwnFolder = std::any_of(names.begin(), names.end(), [](const ListedName &entry) {
        return entry.name == kOwnFolder;
    });
    if (!hasOwnFolder && stateFormatAt(folder) == StateFormat::OriginalTool) {
        return Holds::Original;
    }
    HOLDFAST_ASSIGN(const bool looksLikeBackup, Destination::looksLikeBackup(fileSystem, path));
    if (hasOwnFolder || looksLikeBackup) {
        return Holds::Backup;
    }
    const bool isEmpty = std::all_of(names.begin(), names.end(), [](const ListedName &entry) {
        return isOfTheDrive(entry.name);
    });
    return isEmpty ? Holds::Nothing : Holds::Files;
}

/// The folder itself, or the nearest one above it that exists.
Result<FolderPtr> nearest(FileSystem &fileSystem, const AbsPath &folder)
{
    AbsPath path = folder;
    for (;;) {
        Result<FolderPtr> opened = fileSystem.open(path);
        if (opened || opened.error().code != ErrorCode::NotFound || path.name().empty()) {
            return opened;
        }
        path = path.parent();
    }
}

SourceStatus unknown(const SourceRecord &record)
{
    SourceStatus source;
    source.name = record.name;
    source.path = record.path;
    return source;
}

Result<std::vector<SourceStatus>> sourcesIn(Catalog &catalog)
{
    std::vector<SourceStatus> sources;
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, catalog.sources());
    for (const SourceRecord &record : records) {
        HOLDFAST_ASSIGN(const SourceTotals totals, catalog.countFiles(record.id));
        SourceStatus source = unknown(record);
        source.files = totals.files;
        source.bytes = totals.bytes;
        source.lastChange = totals.lastChange;
        sources.push_back(std::move(source));
    }
    return sources;
}

// Where it is damaged, what it told until then: the first run says what is wrong with it.
std::vector<SourceStatus> sourcesInState(const Folder &root)
{
    std::vector<SourceStatus> sources;
    StateReceiver receiver;
    receiver.source = [&sources](const SourceRecord &record) {
        sources.push_back(unknown(record));
    };
    receiver.file = [&sources](const std::string &name, const KnownFile &file) {
        const auto source =
            std::find_if(sources.begin(), sources.end(),
                         [&name](const SourceStatus &candidate) { return candidate.name == name; });
        if (source != sources.end() && file.type != EntryType::Folder) {
            ++source->files;
            source->bytes += file.type == EntryType::File ? file.fingerprint.size : 0;
            source->lastChange = std::max(source->lastChange, file.since);
        }
    };
    receiver.fact = [](const std::string &, const std::string &) {};
    receiver.past = [](const std::string &, const StoredVersion &) {};
    receiver.earlier = [](const std::string &, const HistoricState &) {};
    receiver.original = [](const OriginalEntry &) {};
    receiver.problem = [](const std::string &) {};
    static_cast<void>(readStateFile(root, receiver));
    return sources;
}

Result<std::vector<SourceStatus>> sourcesOf(FileSystem &fileSystem, const AbsPath &path,
                                            const Folder &folder)
{
    const std::unique_ptr<Destination> backup = Destination::lookAt(fileSystem, path);
    HOLDFAST_ASSIGN(std::vector<SourceStatus> sources,
                    backup != nullptr ? sourcesIn(backup->catalog()) : sourcesInState(folder));
    for (SourceStatus &source : sources) {
        const Result<AbsPath> at = AbsPath::parse(source.path);
        source.available = at && fileSystem.open(*at).ok();
    }
    return sources;
}

}  // namespace

void describeFileSystem(DestinationInfo &info)
{
    const auto isOneOf = [&info](std::initializer_list<std::string_view> types) {
        return std::find(types.begin(), types.end(), info.fileSystem) != types.end();
    };
    const bool isFat = isOneOf({"vfat", "msdos", "fat"});
    // By FUSE on a block device: ntfs-3g, or exfat of before it came to the kernel.
    const bool isForeign =
        isFat || isOneOf({"exfat", "ntfs", "ntfs3", "fuseblk", "fuse.exfat", "fuse.ntfs-3g"});
    info.keepsModes = !isForeign && !isOneOf({"cifs", "smb3", "smbfs", "vboxsf"});
    info.hasHardLinks = !isForeign;
    info.canShareBlocks = isOneOf({"btrfs", "xfs", "bcachefs"});
    info.largestFile = isFat ? (std::uint64_t{4} << 30) - 1 : 0;
}

namespace
{

// By what this user remembers of it.
Result<void> tellWhose(FileSystem &fileSystem, const AbsPath &stateFolder, DestinationInfo &info)
{
    const Result<std::string> id = Destination::identityAt(fileSystem, info.folder);
    if (!id) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::optional<KnownDestination> known,
                    KnownDestinations(fileSystem, stateFolder).ofBackup(*id));
    info.isOwn = known.has_value();
    const std::unique_ptr<Destination> backup = Destination::lookAt(fileSystem, info.folder);
    if (known && backup != nullptr) {
        HOLDFAST_ASSIGN(const KnownDestination present, backup->identity());
        info.isOlder = present.generation < known->generation;
    }
    return {};
}

}  // namespace

Result<DestinationInfo> examineDestination(FileSystem &fileSystem, const AbsPath &stateFolder,
                                           const AbsPath &folder)
{
    DestinationInfo info;
    info.folder = folder;
    const Result<FolderPtr> own = fileSystem.open(folder);
    info.exists = own.ok();
    HOLDFAST_ASSIGN(const FolderPtr there, own ? own : nearest(fileSystem, folder));
    HOLDFAST_ASSIGN(const Folder::Space space, there->space());
    info.isWritable = space.writable;
    info.freeBytes = space.free;
    info.totalBytes = space.total;
    HOLDFAST_ASSIGN(info.fileSystem, there->fileSystemType());
    describeFileSystem(info);
    if (info.exists) {
        HOLDFAST_ASSIGN(info.holds, whatStandsThere(fileSystem, folder, *there));
        if (info.holds == DestinationInfo::Holds::Backup) {
            HOLDFAST_ASSIGN(info.sources, sourcesOf(fileSystem, folder, *there));
            HOLDFAST_TRY(tellWhose(fileSystem, stateFolder, info));
        }
    }
    return info;
}

}  // namespace holdfast
