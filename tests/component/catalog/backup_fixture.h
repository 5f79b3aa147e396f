// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/json.h"
#include "catalog/catalog.h"
#include "catalog/rebuild.h"
#include "catalog/state_file.h"
#include "fs/filesystem.h"
#include "support/temp_folder.h"

#include <QtTest>

#include <algorithm>
#include <charconv>
#include <functional>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace holdfast::test
{

inline constexpr TimeNs kNow = 1'800'000'000'000'000'000;

inline RelPath rel(const Bytes &path)
{
    return path.empty() ? RelPath() : RelPath::trusted(path);
}

inline Digest hashOf(const Bytes &content, HashAlgorithm algorithm = HashAlgorithm::Sha256)
{
    const auto hasher = makeHasher(algorithm);
    hasher->add(content);
    return hasher->finish();
}

/// The rules of the layout without its escapes: the layer under test does not know them, and a
/// caller passes them in.
inline std::optional<StoredOrigin> originByRules(const RelPath &stored,
                                                 const std::vector<SourceRecord> &sources)
{
    StoredOrigin origin;
    std::vector<BytesView> parts = stored.parts();
    if (parts.front() == kDuplicatesFolder) {
        origin.area = Area::Duplicates;
    } else if (parts.front() == kDeletedFolder) {
        origin.area = Area::Deleted;
    } else if (parts.front() == kVersionsFolder) {
        origin.area = Area::Versions;
    }
    if (origin.area != Area::Current) {
        parts.erase(parts.begin());
    }
    if (origin.area == Area::Versions) {
        if (parts.empty() || !parts.back().starts_with('v') || !parts.back().ends_with(".bak")) {
            return std::nullopt;
        }
        const BytesView digits = parts.back().substr(1, parts.back().size() - 5);
        std::from_chars(digits.data(), digits.data() + digits.size(), origin.version);
        parts.pop_back();
        if (origin.version < 1) {
            return std::nullopt;
        }
    }
    if (parts.empty()) {
        return std::nullopt;
    }
    const auto named = std::find_if(sources.begin(), sources.end(), [&](const SourceRecord &s) {
        return !s.folder.empty() && s.folder == parts.front();
    });
    const auto flat = std::find_if(sources.begin(), sources.end(),
                                   [](const SourceRecord &s) { return s.folder.empty(); });
    if (named != sources.end()) {
        parts.erase(parts.begin());
        origin.source = named->id;
    } else if (flat != sources.end()) {
        origin.source = flat->id;
    }
    if (origin.source == 0 || parts.empty()) {
        return std::nullopt;
    }
    for (const BytesView part : parts) {
        origin.path = origin.path / part;
    }
    return origin;
}

/// A backup in a temporary folder, and catalogs for it.
class BackupFixture
{
public:
    BackupFixture()
    {
        folder.makeFolder("backup/.holdfast/incoming");
        root = fileSystem->open(AbsPath::parse(folder / "backup").value()).value();
        scratch = root->openFolder(rel(".holdfast/incoming")).value();
    }

    /// A new, empty catalog, outside of the backup.
    [[nodiscard]] std::unique_ptr<Catalog> newCatalog()
    {
        const Bytes file = folder / ("catalog-" + std::to_string(++catalogs) + ".sqlite");
        return Catalog::open(file, Catalog::Mode::Write, Catalog::Journal::Wal).value();
    }
    [[nodiscard]] static RebuildOptions options(const std::vector<std::string> &names = {"source"})
    {
        RebuildOptions options;
        for (const std::string &name : names) {
            options.sources.push_back({AbsPath::parse("/home/" + name).value(), name, {}, {}});
        }
        options.now = kNow;
        options.origin = originByRules;
        return options;
    }
    [[nodiscard]] Result<RebuildReport> rebuild(Catalog &catalog, const RebuildOptions &how)
    {
        return rebuildCatalog(catalog, root, how, {},
                              [this](std::uint64_t bytes) { bytesHashed = bytes; });
    }
    /// Writes a stored file with this content and time; answers a live row that fits it.
    KnownFile storeLive(SourceId source, const Bytes &path, const Bytes &stored,
                        const Bytes &content, TimeNs mtime = 1'700'000'000'123'456'789)
    {
        folder.write("backup/" + stored, content);
        folder.setMtime("backup/" + stored, mtime);
        KnownFile row;
        row.source = source;
        row.path = rel(path);
        row.fingerprint = {content.size(), mtime, mtime + 5, 77, 88};
        row.properties = {0644, 1000, 100, mtime, {}};
        row.hash = hashOf(content);
        row.stored = rel(stored);
        row.recordedAt = mtime + kDay;
        row.since = mtime + kDay + 1;
        row.heldFrom = row.since + 5;
        row.placement =
            stored.starts_with("_duplicates/") ? Placement::Duplicate : Placement::Current;
        return row;
    }
    StoredVersion storePast(SourceId source, const Bytes &path, std::int64_t number,
                            const Bytes &stored, const Bytes &content,
                            TimeNs mtime = 1'600'000'000'987'654'321)
    {
        folder.write("backup/" + stored, content);
        folder.setMtime("backup/" + stored, mtime);
        StoredVersion past;
        past.source = source;
        past.path = rel(path);
        past.kind = number > 0 ? PastKind::Version : PastKind::Deleted;
        past.number = number;
        past.size = content.size();
        past.properties = {0600, 1, 2, mtime, {}};
        past.hash = hashOf(content);
        past.stored = rel(stored);
        past.from = mtime + 10;
        past.heldFrom = mtime + 11;
        past.until = mtime + kDay * (number + 1);
        return past;
    }
    std::string state(Catalog &catalog)
    {
        const Result<CatalogCounts> written = writeStateFile(catalog, *root, *scratch);
        return written ? folder.read("backup/state.json") : "error: " + written.error().message();
    }

    TempFolder folder;
    std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    FolderPtr root;
    FolderPtr scratch;
    std::uint64_t bytesHashed = 0;
    int catalogs = 0;
};

[[nodiscard]] inline std::vector<KnownFile> liveRows(Catalog &catalog, SourceId source)
{
    std::vector<KnownFile> rows;
    const Result<void> read = catalog.forEach(source, {}, [&](const KnownFile &file) {
        rows.push_back(file);
        return true;
    });
    return read ? rows : std::vector<KnownFile>();
}

[[nodiscard]] inline std::vector<StoredVersion> pastRows(Catalog &catalog, SourceId source)
{
    std::vector<StoredVersion> rows;
    const Result<void> read =
        catalog.forEachPast(source, {}, false, [&](const StoredVersion &past) {
            rows.push_back(past);
            return true;
        });
    return read ? rows : std::vector<StoredVersion>();
}

/// The live row of `path`; an empty one when there is none.
[[nodiscard]] inline KnownFile liveAt(Catalog &catalog, SourceId source, const Bytes &path)
{
    const auto found = catalog.find(source, rel(path));
    return found && *found ? **found : KnownFile();
}

/// The one past copy that stands at `stored`.
[[nodiscard]] inline StoredVersion pastAt(Catalog &catalog, SourceId source, const Bytes &stored)
{
    for (const StoredVersion &past : pastRows(catalog, source)) {
        if (past.stored.bytes() == stored) {
            return past;
        }
    }
    return {};
}

/// Will the next run read the source again?
[[nodiscard]] inline bool isVoid(const KnownFile &row)
{
    return row.recordedAt == 0 && row.fingerprint.ctime == 0 && row.fingerprint.inode == 0 &&
           row.fingerprint.device == 0;
}

[[nodiscard]] inline std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines) {
        text += line + '\n';
    }
    return text;
}

[[nodiscard]] inline bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace holdfast::test

/// For results that must be good: says why one is not.
#define REQUIRE_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &requiredResult = (expression);                                                 \
        QVERIFY2(requiredResult.ok(),                                                              \
                 requiredResult.ok() ? "" : requiredResult.error().message().c_str());             \
    } while (false)
