// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rebuild.h"

#include "catalog/adoption.h"
#include "catalog/backup_walk.h"
#include "catalog/source_folders.h"
#include "catalog/state_file.h"
#include "catalog/takeover.h"

#include <algorithm>
#include <array>
#include <map>

namespace holdfast
{
namespace
{

TimeNs roundedDown(TimeNs time, TimeNs step)
{
    const TimeNs rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

/// Is `onDisk` what a file system makes of `recorded`? Coarse ones cut times: ntfs to 100 ns, exfat
/// to 10 ms, others to 1 s, vfat to 2 s.
bool isSameTime(TimeNs recorded, TimeNs onDisk)
{
    constexpr std::array<TimeNs, 6> kSteps = {1, 100, 1'000, kSecond / 100, kSecond, 2 * kSecond};
    return std::any_of(kSteps.begin(), kSteps.end(),
                       [&](TimeNs step) { return roundedDown(recorded, step) == onDisk; });
}

/// Reads state.json into the catalog: each row is held against the disk as it comes, by its stored
/// copy's size and time.
class Rebuild
{
public:
    Rebuild(Catalog &catalog, const FolderPtr &root, const RebuildOptions &options,
            std::stop_token stop, const std::function<void(std::uint64_t)> &progress)
        : catalog_(catalog),
          options_(options),
          tree_(root, std::move(stop), progress),
          adoption_(catalog, tree_, options, report_)
    {
    }

    Result<RebuildReport> run();

private:
    /// What the disk says of a row of state.json.
    enum class Verdict : std::uint8_t {
        Confirmed,   ///< the stored copy is what was recorded
        Changed,     ///< it has another content: the row has the disk's by now
        Absent,      ///< it is not there: the row can't stand
        Unreadable,  ///< nobody can tell
    };
    struct Told {
        EntryType type;
        std::uint64_t size;
        TimeNs mtime;
        Bytes linkTarget;
        Digest hash;
    };

    Result<void> readState();
    Result<void> stateFailed(const Error &error);
    Result<void> takeSource(const SourceRecord &source);
    Result<void> takeFile(const std::string &sourceName, KnownFile file);
    Result<void> takePast(const std::string &sourceName, StoredVersion past);
    Result<void> takeEarlier(const std::string &sourceName, HistoricState state);
    Result<Verdict> confirm(const RelPath &stored, Told &told);
    Result<bool> holdsTarget(const RelPath &stored, const Told &told);
    Result<Verdict> confirmContent(const RelPath &stored, const Metadata &metadata, Told &told);
    Result<Verdict> unreadable(const RelPath &stored, const Error &error);
    Result<void> setAside(const KnownFile &file);
    Result<void> endAbsent();
    Result<std::optional<SourceId>> sourceId(const std::string &name);
    Result<void> matchRemainingSources();
    Result<void> reportLoneDuplicates();
    Result<void> fillReport();
    /// Callbacks of the reader answer nothing: the first failure waits here.
    void keep(Result<void> result);

    Catalog &catalog_;
    const RebuildOptions &options_;
    RebuildReport report_;
    StoredTree tree_;
    Adoption adoption_;
    std::optional<Error> failure_;
    std::vector<SourceRecord> sources_;
    bool sourcesAreWhole_ = true;  ///< state.json told them all
    std::vector<OriginalEntry> originals_;
    bool isOriginal_ = false;
    std::map<SourceId, RelPath> lastPath_;  ///< by source: entries come sorted
    std::vector<KnownFile> withoutLineage_;
    std::vector<std::pair<SourceId, RelPath>> absent_;  // told, and their copies are not there
};

Result<RebuildReport> Rebuild::run()
{
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> present, catalog_.sources());
    if (!present.empty()) {
        return Error{ErrorCode::Refused, "rebuild the catalog", {}, 0, "it is not empty"};
    }
    HOLDFAST_TRY(adoption_.begin());
    HOLDFAST_TRY(readState());
    if (isOriginal_ && options_.sources.empty()) {
        return Error{ErrorCode::Invalid,
                     "rebuild the catalog",
                     {},
                     0,
                     "a backup of the original tool needs configured sources"};
    }
    if (isOriginal_) {
        HOLDFAST_TRY(takeOver(catalog_, adoption_, tree_, options_, originals_, report_));
    } else {
        HOLDFAST_TRY(matchRemainingSources());
        HOLDFAST_TRY(BackupWalk(adoption_, tree_, options_, sources_).run());
    }
    HOLDFAST_TRY(endAbsent());
    HOLDFAST_TRY(reportLoneDuplicates());
    HOLDFAST_TRY(catalog_.countMoments());
    HOLDFAST_TRY(fillReport());
    HOLDFAST_TRY(adoption_.finish());
    return std::move(report_);
}

void Rebuild::keep(Result<void> result)
{
    if (!result && !failure_) {
        failure_ = std::move(result).error();
    }
}

Result<void> Rebuild::readState()
{
    StateReceiver receiver;
    receiver.fact = [this](const std::string &key, const std::string &value) {
        keep(failure_ ? Result<void>() : catalog_.setFact(key, value));
    };
    receiver.source = [this](const SourceRecord &source) {
        keep(failure_ ? Result<void>() : takeSource(source));
    };
    receiver.file = [this](const std::string &source, const KnownFile &file) {
        keep(failure_ ? Result<void>() : takeFile(source, file));
    };
    receiver.past = [this](const std::string &source, const StoredVersion &past) {
        keep(failure_ ? Result<void>() : takePast(source, past));
    };
    receiver.earlier = [this](const std::string &source, const HistoricState &state) {
        keep(failure_ ? Result<void>() : takeEarlier(source, state));
    };
    receiver.original = [this](const OriginalEntry &entry) { originals_.push_back(entry); };
    receiver.problem = [this](const std::string &what) { adoption_.problem(what); };
    const Result<StateFormat> format = readStateFile(*tree_.root(), receiver);
    if (failure_) {
        return *failure_;
    }
    for (KnownFile &file : withoutLineage_) {
        HOLDFAST_TRY(adoption_.put(file));
    }
    if (!format) {
        sourcesAreWhole_ = false;
        isOriginal_ = !originals_.empty();
        return stateFailed(format.error());
    }
    isOriginal_ = *format == StateFormat::OriginalTool;
    return {};
}

/// Without state.json, or with a damaged one, the tree has to tell.
Result<void> Rebuild::stateFailed(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return {};
    case ErrorCode::Corrupt:
    case ErrorCode::Io:
    case ErrorCode::WrongType:
        adoption_.problem("state.json: " + error.reason() +
                          "; what it told until there counts, the rest is read from the backup");
        return {};
    default:
        return error;
    }
}

Result<void> Rebuild::takeSource(const SourceRecord &source)
{
    for (const SourceRecord &other : sources_) {
        if (other.name == source.name || other.folder == source.folder) {
            adoption_.problem("state.json: two sources have the name " + displayName(source.name) +
                              " or its folder; the first counts");
            sourcesAreWhole_ = false;
            return {};
        }
    }
    const Bytes folder(BytesView(source.folder).substr(0, source.folder.find('/')));
    HOLDFAST_ASSIGN(const bool isOwn, tree_.isOwnBySpelling(folder));
    if (isOwn) {
        adoption_.problem("state.json: the folder of the source " + displayName(source.name) +
                          " is what belongs to Holdfast itself");
        sourcesAreWhole_ = false;
        return {};
    }
    HOLDFAST_ASSIGN(const SourceId id, catalog_.putSource(source));
    sources_.push_back(source);
    sources_.back().id = id;
    return {};
}

Result<std::optional<SourceId>> Rebuild::sourceId(const std::string &name)
{
    for (const SourceRecord &source : sources_) {
        if (source.name == name) {
            return std::optional(source.id);
        }
    }
    if (sourcesAreWhole_) {
        // Not told where it should have been: as good as a damaged list.
        sourcesAreWhole_ = false;
        HOLDFAST_TRY(matchRemainingSources());
        return sourceId(name);
    }
    return std::optional<SourceId>();
}

Result<void> Rebuild::matchRemainingSources()
{
    if (sourcesAreWhole_ && !sources_.empty()) {
        return {};
    }
    std::set<Bytes> folders;
    std::set<Bytes> files;
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, tree_.list(RelPath()));
    for (const ListedName &name : names) {
        if (name.name != kOwnFolder && name.name != kStateFile && name.name != kVersionsFolder &&
            name.name != kDuplicatesFolder && name.name != kDeletedFolder) {
            (name.type == EntryType::Folder ? folders : files).insert(name.name);
        }
    }
    for (SourceRecord &source : matchSources(options_, sources_, folders, files)) {
        HOLDFAST_ASSIGN(source.id, catalog_.putSource(source));
        sources_.push_back(std::move(source));
    }
    if (sources_.empty()) {
        return Error{ErrorCode::Invalid,
                     "rebuild the catalog",
                     {},
                     0,
                     "neither state.json nor the configuration names a source"};
    }
    return {};
}

Result<void> Rebuild::takeFile(const std::string &sourceName, KnownFile file)
{
    HOLDFAST_TRY(tree_.checkStop());
    HOLDFAST_ASSIGN(const std::optional<SourceId> id, sourceId(sourceName));
    const std::string shown = displayName(sourceName) + '/' + file.path.toDisplay();
    if (!id) {
        adoption_.problem("state.json: " + shown + ": no such source");
        return {};
    }
    file.source = *id;
    const auto [last, isFirst] = lastPath_.try_emplace(*id, file.path);
    if (!isFirst && file.path <= last->second) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> twice, catalog_.find(*id, file.path));
        if (twice) {
            adoption_.problem("state.json: " + shown + ": stands there twice; the first counts");
            return {};
        }
    }
    last->second = file.path;
    if (file.stored.firstName() == kDuplicatesFolder) {
        file.placement = Placement::Duplicate;
    }
    if (!file.stored.isEmpty()) {
        Told told{file.type, file.fingerprint.size, file.properties.mtime, file.linkTarget,
                  file.hash};
        HOLDFAST_ASSIGN(const Verdict verdict, confirm(file.stored, told));
        if (verdict != Verdict::Confirmed) {
            adoption_.remember(file);
        }
        if (verdict == Verdict::Absent || verdict == Verdict::Unreadable) {
            ++report_.missing;
            if (verdict == Verdict::Unreadable) {
                return setAside(file);
            }
            absent_.emplace_back(file.source, file.path);
            return {};
        }
        file.hash = told.hash;
        if (verdict == Verdict::Changed) {
            file.fingerprint = {told.size, told.mtime, 0, 0, 0};
            file.properties.mtime = told.mtime;
            file.linkTarget = told.linkTarget;
            file.hardLinked = false;
            file.recordedAt = 0;
            file.inconsistent = false;
        }
    }
    ++report_.fromState;
    if (file.lineage == 0) {
        // A new one must be above all that are still to come.
        withoutLineage_.push_back(std::move(file));
        return {};
    }
    return adoption_.put(file);
}

Result<void> Rebuild::takePast(const std::string &sourceName, StoredVersion past)
{
    HOLDFAST_TRY(tree_.checkStop());
    HOLDFAST_ASSIGN(const std::optional<SourceId> id, sourceId(sourceName));
    if (!id) {
        adoption_.problem("state.json: " + displayName(sourceName) + '/' + past.path.toDisplay() +
                          ": no such source");
        return {};
    }
    past.source = *id;
    if (past.kept) {
        Told told{past.type, past.size, past.properties.mtime, past.linkTarget, past.hash};
        HOLDFAST_ASSIGN(const Verdict verdict, confirm(past.stored, told));
        if (verdict == Verdict::Absent) {
            // The row stays, and with it the number: it is never used again.
            past.kept = false;
            ++report_.missing;
        } else if (verdict != Verdict::Unreadable) {
            past.hash = told.hash;
            past.size = told.size;
            past.linkTarget = told.linkTarget;
            past.properties.mtime = told.mtime;
            ++report_.fromState;
        }
    }
    return adoption_.addPast(past);
}

Result<Rebuild::Verdict> Rebuild::confirm(const RelPath &stored, Told &told)
{
    if (tree_.isClaimed(stored)) {
        adoption_.problem(stored.toDisplay() + ": named twice in state.json; the first counts");
        return Verdict::Absent;
    }
    HOLDFAST_ASSIGN(const bool isOwn, tree_.isOwnBySpelling(stored.firstName()));
    if (isOwn) {
        adoption_.problem("state.json: " + stored.toDisplay() +
                          ": names what belongs to Holdfast itself");
        return Verdict::Absent;
    }
    const Result<Metadata> metadata = tree_.stat(stored);
    if (!metadata && isAbsent(metadata.error())) {
        adoption_.problem(stored.toDisplay() + ": missing (" + metadata.error().reason() + ')');
        return Verdict::Absent;
    }
    if (!metadata) {
        return unreadable(stored, metadata.error());
    }
    if (told.type == EntryType::Symlink && metadata->type == EntryType::File) {
        HOLDFAST_ASSIGN(const bool isTarget, holdsTarget(stored, told));
        if (isTarget) {
            tree_.claim(stored);
            return Verdict::Confirmed;
        }
    }
    if (metadata->type != told.type) {
        adoption_.problem(stored.toDisplay() + ": no longer a " +
                          std::string(entryTypeName(told.type)));
        return Verdict::Absent;
    }
    if (told.type == EntryType::Folder) {
        tree_.claim(stored);
        return Verdict::Confirmed;
    }
    return confirmContent(stored, *metadata, told);
}

/// Is the file there what a symlink is stored as where there are no symlinks?
Result<bool> Rebuild::holdsTarget(const RelPath &stored, const Told &told)
{
    const HashAlgorithm algorithm =
        told.hash.isEmpty() ? options_.algorithm : told.hash.algorithm();
    const Digest target = hashOfTarget(told.linkTarget, algorithm);
    const Result<Digest> content = tree_.hash(stored, algorithm);
    if (!content && endsRebuild(content.error())) {
        return content.error();
    }
    return content && *content == target && (told.hash.isEmpty() || told.hash == target);
}

Result<Rebuild::Verdict> Rebuild::confirmContent(const RelPath &stored, const Metadata &metadata,
                                                 Told &told)
{
    const HashAlgorithm algorithm =
        told.hash.isEmpty() ? options_.algorithm : told.hash.algorithm();
    Digest hash = told.hash;
    if (told.type == EntryType::Symlink) {
        const Result<Bytes> target = tree_.readLink(stored);
        if (!target) {
            return unreadable(stored, target.error());
        }
        told.linkTarget = *target;
        hash = hashOfTarget(*target, algorithm);
    } else if (told.hash.isEmpty() || metadata.size != told.size ||
               !isSameTime(told.mtime, metadata.mtime)) {
        const Result<Digest> read = tree_.hash(stored, algorithm);
        if (!read) {
            return unreadable(stored, read.error());
        }
        hash = *read;
    }
    tree_.claim(stored);
    if (hash == told.hash) {
        return Verdict::Confirmed;
    }
    adoption_.problem(stored.toDisplay() +
                      ": not the content that state.json tells; what is there counts");
    told.size = metadata.size;
    told.mtime = metadata.mtime;
    told.hash = hash;
    return Verdict::Changed;
}

/// Claimed, so that nothing tries to read it again.
Result<Rebuild::Verdict> Rebuild::unreadable(const RelPath &stored, const Error &error)
{
    HOLDFAST_TRY(adoption_.itemFailed(stored, error));
    tree_.claim(stored);
    return Verdict::Unreadable;
}

/// No live row may count on a copy that can't be read, so the next run stores the file anew; but
/// the copy stays in view.
Result<void> Rebuild::setAside(const KnownFile &file)
{
    if (file.type == EntryType::Folder) {
        return {};
    }
    StoredVersion past;
    past.source = file.source;
    past.path = file.path;
    past.lineage = file.lineage;
    past.kind = PastKind::Deleted;
    past.type = file.type;
    past.size = file.fingerprint.size;
    past.properties = file.properties;
    past.linkTarget = file.linkTarget;
    past.hash = file.hash;
    past.stored = file.stored;
    past.until = options_.now;
    past.from = std::min(file.since, past.until);
    past.heldFrom = std::min(file.heldFrom, past.until);
    past.inconsistent = file.inconsistent;
    return adoption_.addPast(past);
}

/// Their copies are not where state.json told, but the files were there. Until when, a copy of what
/// they were tells that was found elsewhere: state.json may be older than the backup.
Result<void> Rebuild::endAbsent()
{
    for (const auto &absent : absent_) {
        const SourceId source = absent.first;
        const RelPath &path = absent.second;
        const KnownFile *const file = adoption_.told(source, path);
        HOLDFAST_ASSIGN(const std::vector<StoredVersion> copies, catalog_.past(source, path));
        const bool isTold =
            std::any_of(copies.begin(), copies.end(), [&](const StoredVersion &copy) {
                return copy.path == path && copy.kept && copy.hash == file->hash &&
                       copy.type == file->type && copy.heldFrom <= file->heldFrom &&
                       file->heldFrom < copy.until;
            });
        HistoricState state = historicState(*file);
        state.until = options_.now;
        if (!isTold && state.from < state.until) {
            HOLDFAST_TRY(adoption_.addEarlier(state));
        }
    }
    return {};
}

Result<void> Rebuild::takeEarlier(const std::string &sourceName, HistoricState state)
{
    HOLDFAST_TRY(tree_.checkStop());
    HOLDFAST_ASSIGN(const std::optional<SourceId> id, sourceId(sourceName));
    if (!id) {
        adoption_.problem("state.json: " + displayName(sourceName) + '/' + state.path.toDisplay() +
                          ": no such source");
        return {};
    }
    state.source = *id;
    return adoption_.addEarlier(state);
}

/// Each content should have a copy outside `_duplicates/` (contract §4): where it has none, the
/// person is told; no file is moved here.
Result<void> Rebuild::reportLoneDuplicates()
{
    for (const SourceRecord &source : sources_) {
        std::optional<Error> inner;
        const auto check = [&](const KnownFile &file) {
            if (file.placement != Placement::Duplicate || file.type != EntryType::File) {
                return true;
            }
            const Result<std::vector<KnownFile>> same = catalog_.filesWith(file.hash);
            if (!same) {
                inner = same.error();
                return false;
            }
            const bool hasCurrent =
                std::any_of(same->begin(), same->end(), [](const KnownFile &other) {
                    return other.placement == Placement::Current;
                });
            if (!hasCurrent) {
                adoption_.problem(file.stored.toDisplay() +
                                  ": its content stands nowhere else in the backup");
            }
            return true;
        };
        HOLDFAST_TRY(catalog_.forEach(source.id, RelPath(), check));
        if (inner) {
            return *std::move(inner);
        }
    }
    return {};
}

Result<void> Rebuild::fillReport()
{
    HOLDFAST_ASSIGN(const CatalogTotals totals, catalog_.totals());
    report_.files = totals.files;
    report_.versions = totals.versions;
    report_.deleted = totals.deleted;
    return {};
}

}  // namespace

Result<RebuildReport> rebuildCatalog(Catalog &catalog, const FolderPtr &root,
                                     const RebuildOptions &options, std::stop_token stop,
                                     const std::function<void(std::uint64_t bytesHashed)> &progress)
{
    return Rebuild(catalog, root, options, std::move(stop), progress).run();
}

}  // namespace holdfast
