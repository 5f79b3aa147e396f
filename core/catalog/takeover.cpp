// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/takeover.h"

#include "catalog/source_folders.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace holdfast
{
namespace
{

/// A stored file that may be some entry's present copy.
struct Candidate {
    RelPath stored;
    Metadata metadata;
    Placement placement = Placement::Current;
    DiskCopy copy;                   ///< empty until it was read
    std::vector<std::string> hexes;  ///< the hashes that entries may name it by
    bool isReadable = false;
    bool isTaken = false;
};

/// A file on the disk that is no candidate.
struct OtherFile {
    RelPath path;  ///< that it stands for, as far as names tell
    RelPath stored;
    Metadata metadata;
};

/// An entry whose file lies inside a configured source.
struct Entry {
    SourceId source = 0;
    std::size_t rank = 0;  ///< of the source in the configuration
    RelPath path;
    std::string hash;
    bool isStored = false;
};

/// `v12.bak` → 12; 0 for any other name.
std::int64_t versionNumber(BytesView name)
{
    constexpr BytesView kEnd = ".bak";
    if (!name.starts_with('v') || !name.ends_with(kEnd) || name.size() < 6 || name[1] < '1' ||
        name[1] > '9') {
        return 0;
    }
    const char *end = name.data() + name.size() - kEnd.size();
    std::int64_t number = 0;
    const auto [stop, code] = std::from_chars(name.data() + 1, end, number);
    constexpr std::int64_t kHighest = 1'000'000'000'000'000;
    return code == std::errc() && stop == end && number <= kHighest ? number : 0;
}

class TakeOver
{
public:
    TakeOver(Catalog &catalog, Adoption &adoption, StoredTree &tree, const RebuildOptions &options,
             RebuildReport &report)
        : catalog_(catalog), adoption_(adoption), tree_(tree), options_(options), report_(report)
    {
    }

    Result<void> run(const std::vector<OriginalEntry> &entries);

private:
    Result<void> takeInventory();
    Result<void> sortIn(const RelPath &stored);
    Result<void> putSources();
    void resolve(const std::vector<OriginalEntry> &entries);
    Result<void> readCandidate(Candidate &candidate);
    Result<void> matchEntries();
    Result<void> adoptVersions();
    Result<void> adoptRest();

    Catalog &catalog_;
    Adoption &adoption_;
    StoredTree &tree_;
    const RebuildOptions &options_;
    RebuildReport &report_;
    std::set<Bytes> topNames_;
    std::map<Bytes, std::vector<Candidate>> candidates_;  ///< by base name, Current first
    std::map<Bytes, std::vector<FoundVersion>> versions_;
    std::vector<OtherFile> deleted_;
    std::vector<OtherFile> others_;
    std::vector<SourceId> sourceIds_;  ///< in configuration order
    std::vector<Entry> entries_;
    std::set<std::size_t> hashLengths_;  ///< of the entries, in hexadecimal digits
};

Result<void> TakeOver::run(const std::vector<OriginalEntry> &entries)
{
    report_.originalTool = true;
    HOLDFAST_TRY(takeInventory());
    HOLDFAST_TRY(putSources());
    resolve(entries);
    for (auto &[name, group] : candidates_) {
        for (Candidate &candidate : group) {
            HOLDFAST_TRY(readCandidate(candidate));
        }
    }
    HOLDFAST_TRY(matchEntries());
    HOLDFAST_TRY(adoptVersions());
    return adoptRest();
}

Result<void> TakeOver::takeInventory()
{
    std::vector<RelPath> folders{RelPath()};
    while (!folders.empty()) {
        HOLDFAST_TRY(tree_.checkStop());
        const RelPath folder = std::move(folders.back());
        folders.pop_back();
        const Result<std::vector<ListedName>> names = tree_.list(folder);
        if (!names && folder.isEmpty()) {
            return names.error();
        }
        if (!names) {
            HOLDFAST_TRY(adoption_.itemFailed(folder, names.error()));
            continue;
        }
        for (const ListedName &name : *names) {
            const RelPath path = folder / name.name;
            if (path.bytes() == kOwnFolder || path.bytes() == kStateFile) {
                continue;
            }
            if (folder.isEmpty()) {
                topNames_.insert(name.name);
            }
            if (name.type == EntryType::Folder) {
                folders.push_back(path);
            } else {
                HOLDFAST_TRY(sortIn(path));
            }
        }
    }
    for (auto &[name, group] : candidates_) {
        std::sort(group.begin(), group.end(), [](const Candidate &a, const Candidate &b) {
            return std::tie(a.placement, a.stored) < std::tie(b.placement, b.stored);
        });
    }
    const auto byStored = [](const OtherFile &a, const OtherFile &b) {
        return a.stored < b.stored;
    };
    std::sort(deleted_.begin(), deleted_.end(), byStored);
    std::sort(others_.begin(), others_.end(), byStored);
    return {};
}

Result<void> TakeOver::sortIn(const RelPath &stored)
{
    const Result<Metadata> found = tree_.stat(stored);
    if (!found) {
        return adoption_.itemFailed(stored, found.error());
    }
    if (found->type != EntryType::File && found->type != EntryType::Symlink) {
        adoption_.problem(stored.toDisplay() + ": neither a file nor a folder, left alone");
        return {};
    }
    if (stored.bytes() == kDuplicatesFolder || stored.bytes() == kDeletedFolder ||
        stored.bytes() == kVersionsFolder) {
        adoption_.problem(stored.toDisplay() + ": not a folder, left alone");
        return {};
    }
    const std::vector<BytesView> parts = stored.parts();
    const bool isFile = found->type == EntryType::File;
    const BytesView area = parts.size() > 1 ? parts.front() : BytesView();
    const RelPath below =
        area.empty() ? stored : stored.relativeTo(RelPath::trusted(Bytes(area))).value_or(stored);
    if (isFile && parts.size() == 1) {
        candidates_[Bytes(parts[0])].push_back(
            {stored, *found, Placement::Current, {}, {}, false, false});
    } else if (isFile && parts.size() == 2 && area == kDuplicatesFolder) {
        candidates_[Bytes(parts[1])].push_back(
            {stored, *found, Placement::Duplicate, {}, {}, false, false});
    } else if (isFile && parts.size() == 3 && area == kVersionsFolder &&
               versionNumber(parts[2]) > 0) {
        versions_[Bytes(parts[1])].push_back({versionNumber(parts[2]), stored, *found});
    } else if (area == kDeletedFolder) {
        deleted_.push_back({below, stored, *found});
    } else {
        const bool inArea = area == kDuplicatesFolder || area == kVersionsFolder;
        others_.push_back({inArea ? below : stored, stored, *found});
    }
    return {};
}

Result<void> TakeOver::putSources()
{
    for (SourceRecord &source : placeSources(options_, topNames_)) {
        HOLDFAST_ASSIGN(const SourceId id, catalog_.putSource(source));
        sourceIds_.push_back(id);
    }
    return {};
}

void TakeOver::resolve(const std::vector<OriginalEntry> &entries)
{
    for (const OriginalEntry &original : entries) {
        const Result<AbsPath> path = AbsPath::parse(original.path);
        std::size_t rank = 0;
        std::optional<RelPath> below;
        for (; path && rank < options_.sources.size() && !below; ++rank) {
            below = path->relativeTo(options_.sources[rank].path);
        }
        if (!below || below->isEmpty()) {
            adoption_.problem("state.json: " + displayName(original.path) +
                              ": not inside a configured source");
            continue;
        }
        std::string hash = original.hash;
        std::transform(hash.begin(), hash.end(), hash.begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
        hashLengths_.insert(hash.size());
        entries_.push_back({sourceIds_[rank - 1], rank - 1, *std::move(below), std::move(hash)});
    }
    std::sort(entries_.begin(), entries_.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.rank, a.path) < std::tie(b.rank, b.path);
    });
}

/// Reads a stored file once for all hashes: ours, and those that entries of these lengths may be.
Result<void> TakeOver::readCandidate(Candidate &candidate)
{
    std::vector<std::unique_ptr<Hasher>> hashers;
    hashers.push_back(makeHasher(options_.algorithm));
    for (const HashAlgorithm other :
         {HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512}) {
        if (other != options_.algorithm && hashLengths_.contains(2 * hashSize(other))) {
            hashers.push_back(makeHasher(other));
        }
    }
    // Refused for new backups, but what the original tool recorded with them still tells whose
    // copy a file is.
    std::vector<std::unique_ptr<QCryptographicHash>> weak;
    for (const auto algorithm : {QCryptographicHash::Md5, QCryptographicHash::Sha1}) {
        const auto length = static_cast<std::size_t>(QCryptographicHash::hashLength(algorithm));
        if (hashLengths_.contains(2 * length)) {
            weak.push_back(std::make_unique<QCryptographicHash>(algorithm));
        }
    }
    const Result<void> read = tree_.read(candidate.stored, [&](std::span<const char> piece) {
        for (const auto &hasher : hashers) {
            hasher->add(piece);
        }
        for (const auto &hasher : weak) {
            hasher->addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        }
    });
    Result<Bytes> attributes = tree_.attributes(candidate.stored);
    if (!read || !attributes) {
        return adoption_.itemFailed(candidate.stored, read ? attributes.error() : read.error());
    }
    candidate.copy = {candidate.stored, candidate.metadata, std::move(attributes).value(), {}, {}};
    for (const auto &hasher : hashers) {
        const Digest digest = hasher->finish();
        if (candidate.copy.hash.isEmpty()) {
            candidate.copy.hash = digest;
        }
        candidate.hexes.push_back(digest.hex());
    }
    for (const auto &hasher : weak) {
        const QByteArray digest = hasher->result();
        candidate.hexes.push_back(
            toHex(BytesView(digest.constData(), static_cast<std::size_t>(digest.size()))));
    }
    candidate.isReadable = true;
    return {};
}

Result<void> TakeOver::matchEntries()
{
    for (Entry &entry : entries_) {
        const auto group = candidates_.find(Bytes(entry.path.name()));
        Candidate *match = nullptr;
        if (group != candidates_.end()) {
            for (Candidate &candidate : group->second) {
                const auto &hexes = candidate.hexes;
                if (!candidate.isTaken && match == nullptr &&
                    std::find(hexes.begin(), hexes.end(), entry.hash) != hexes.end()) {
                    match = &candidate;
                }
            }
        }
        if (match == nullptr) {
            ++report_.missing;
            adoption_.problem(displayName(options_.sources[entry.rank].name) + '/' +
                              entry.path.toDisplay() +
                              ": no stored copy has its content; the next run stores it anew");
            continue;
        }
        match->isTaken = true;
        entry.isStored = true;
        tree_.claim(match->stored);
        KnownFile row = Adoption::untrustedRow(entry.source, entry.path, match->copy, options_.now);
        row.placement = match->placement;
        HOLDFAST_TRY(adoption_.put(row));
        ++report_.fromState;
    }
    return {};
}

/// All versions of a base name go to one path: the first that is stored, else the first there is.
Result<void> TakeOver::adoptVersions()
{
    std::map<Bytes, const Entry *> owners;
    for (const Entry &entry : entries_) {
        const Entry *&owner = owners[Bytes(entry.path.name())];
        if (owner == nullptr || (entry.isStored && !owner->isStored)) {
            owner = &entry;
        }
    }
    for (auto &[name, versions] : versions_) {
        const auto owner = owners.find(name);
        if (owner != owners.end()) {
            HOLDFAST_TRY(adoption_.adoptVersions(owner->second->source, owner->second->path,
                                                 std::move(versions)));
        } else {
            HOLDFAST_TRY(adoption_.adoptVersions(sourceIds_.front(), RelPath::trusted(name),
                                                 std::move(versions)));
        }
    }
    return {};
}

Result<void> TakeOver::adoptRest()
{
    const SourceId source = sourceIds_.front();
    for (const OtherFile &file : deleted_) {
        HOLDFAST_TRY(adoption_.adoptDeleted(source, file.path, file.stored, file.metadata));
    }
    for (const auto &[name, group] : candidates_) {
        for (const Candidate &candidate : group) {
            if (candidate.isTaken || !candidate.isReadable) {
                continue;
            }
            adoption_.problem(candidate.stored.toDisplay() +
                              ": no entry of state.json explains it, kept as a past copy");
            HOLDFAST_TRY(adoption_.adoptDeleted(source, RelPath::trusted(name), candidate.copy));
        }
    }
    for (const OtherFile &file : others_) {
        adoption_.problem(file.stored.toDisplay() +
                          ": nothing that the original tool stores, kept as a past copy");
        HOLDFAST_TRY(adoption_.adoptDeleted(source, file.path, file.stored, file.metadata));
    }
    return {};
}

}  // namespace

Result<void> takeOver(Catalog &catalog, Adoption &adoption, StoredTree &tree,
                      const RebuildOptions &options, const std::vector<OriginalEntry> &entries,
                      RebuildReport &report)
{
    return TakeOver(catalog, adoption, tree, options, report).run(entries);
}

}  // namespace holdfast
