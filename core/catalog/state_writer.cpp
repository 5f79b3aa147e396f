// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "catalog/state_file.h"

#include <algorithm>
#include <charconv>
#include <future>
#include <limits>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::string_view kTemporaryName = "state.json.new";
constexpr std::size_t kBatch = 1024;  // rows on their way

/// Which paths have past copies, at 8 bytes each: spares the query for the many that have none.
/// A path may be named that has none; none is left out that has some.
class PathFilter
{
public:
    void add(const RelPath &path) { hashes_.push_back(std::hash<RelPath>{}(path)); }
    void close()
    {
        std::sort(hashes_.begin(), hashes_.end());
        hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
    }
    [[nodiscard]] bool mayHold(const RelPath &path) const
    {
        return std::binary_search(hashes_.begin(), hashes_.end(), std::hash<RelPath>{}(path));
    }

private:
    std::vector<std::size_t> hashes_;
};

/// The past copies of one path, in an order that depends on nothing but themselves.
void sortCopies(std::vector<StoredVersion> &copies)
{
    std::sort(copies.begin(), copies.end(), [](const StoredVersion &a, const StoredVersion &b) {
        return std::tie(a.number, a.until, a.stored, a.from, a.lineage, a.size, a.hash, a.kept) <
               std::tie(b.number, b.until, b.stored, b.from, b.lineage, b.size, b.hash, b.kept);
    });
}

class StateWriter
{
public:
    StateWriter(Catalog &catalog, File &file)
        : catalog_(catalog), json_([this, &file](std::string_view block) { store(file, block); })
    {
    }

    Result<CatalogCounts> write();

private:
    void store(File &file, std::string_view block);
    Result<void> writeFacts();
    void writeSources();
    Result<void> findPastPaths();
    /// A name on its way to the text.
    struct Row {
        const SourceRecord *source;
        KnownFile file;
        std::vector<StoredVersion> versions;
    };
    Result<void> writeRows(std::string_view section, bool folders);
    bool writeBehind(std::vector<Row> rows);
    void waitForText();
    Result<void> writeDeleted();
    Result<void> writeHistory();
    void writeState(const HistoricState &state);
    void writeLink(bool hardLinked, const FileKey &key);
    void writeFile(const SourceRecord &source, const KnownFile &file,
                   const std::vector<StoredVersion> &versions);
    void writeDeletedPath(const SourceRecord &source, const RelPath &path, bool isLive,
                          const std::vector<StoredVersion> &copies);
    void writeCopy(const StoredVersion &copy);
    void writeVersions(const std::vector<StoredVersion> &copies);
    void writeKey(const SourceRecord &source, const RelPath &path);
    void endKey() { json_.endObject().oneLine(false); }
    void writeNumber(std::string_view name, std::uint64_t number);
    void writeHash(const Digest &hash);
    void writeProperties(const Properties &properties);
    void writeContentOf(EntryType type, const Bytes &linkTarget, const Properties &properties);
    Result<void> versionsOf(const KnownFile &file, std::vector<StoredVersion> &versions);
    [[nodiscard]] bool goesOn() const { return !failure_; }

    Catalog &catalog_;
    std::vector<SourceRecord> sources_;
    std::vector<PathFilter> pastPaths_;
    CatalogCounts counts_;
    std::uint64_t written_ = 0;
    std::optional<Error> failure_;
    JsonWriter json_;
    std::string key_;
    std::vector<Row> inText_;
    std::future<void> writing_;  // has all from json_ on, written_ and failure_ until it ends
};

void StateWriter::store(File &file, std::string_view block)
{
    if (failure_) {
        return;
    }
    if (Result<void> stored = file.write(block, written_); !stored) {
        failure_ = std::move(stored).error();
        return;
    }
    written_ += block.size();
}

Result<CatalogCounts> StateWriter::write()
{
    HOLDFAST_ASSIGN(sources_, catalog_.sources());
    // Entries stand in byte order of `<name>/<path>`: `a.b/` comes before `a/`.
    std::sort(sources_.begin(), sources_.end(), [](const SourceRecord &a, const SourceRecord &b) {
        return a.name + '/' < b.name + '/';
    });
    json_.beginObject().member("format", "holdfast").member("version", 1);
    HOLDFAST_TRY(writeFacts());
    writeSources();
    HOLDFAST_TRY(findPastPaths());
    HOLDFAST_TRY(writeRows("files", false));
    HOLDFAST_TRY(writeRows("folders", true));
    HOLDFAST_TRY(writeDeleted());
    HOLDFAST_TRY(writeHistory());
    json_.endObject().finish();
    return failure_ ? Result<CatalogCounts>(*failure_) : Result<CatalogCounts>(std::move(counts_));
}

Result<void> StateWriter::writeFacts()
{
    for (const char *name : {"backup_id", "generation"}) {
        HOLDFAST_ASSIGN(const std::optional<std::string> text, catalog_.fact(name));
        std::int64_t number = 0;
        if (!text) {
            json_.key(name).null();
        } else if (const auto [end, code] =
                       std::from_chars(text->data(), text->data() + text->size(), number);
                   name == std::string_view("generation") && code == std::errc() &&
                   std::to_string(number) == *text) {
            json_.member(name, number);
        } else {
            json_.member(name, *text);
        }
    }
    return {};
}

void StateWriter::writeSources()
{
    json_.key("sources").beginArray();
    for (const SourceRecord &source : sources_) {
        json_.beginObject();
        json_.bytesMember("name", source.name);
        json_.bytesMember("path", source.path);
        json_.bytesMember("folder", source.folder);
        json_.endObject();
    }
    json_.endArray();
}

Result<void> StateWriter::findPastPaths()
{
    for (const SourceRecord &source : sources_) {
        PathFilter &filter = pastPaths_.emplace_back();
        HOLDFAST_TRY(catalog_.forEachPast(source.id, {}, false, [&](const StoredVersion &copy) {
            counts_.add(copy);
            if (copy.kind == PastKind::Version) {
                filter.add(copy.path);
            }
            return true;
        }));
        filter.close();
    }
    return {};
}

/// Files with symlinks, or folders: two sections, since only the first have content.
Result<void> StateWriter::writeRows(std::string_view section, bool folders)
{
    json_.key(section).beginObject();
    std::vector<Row> batch;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        const SourceRecord &source = sources_[i];
        std::optional<Error> inner;
        const auto visit = [&](const KnownFile &file) {
            if ((file.type == EntryType::Folder) != folders) {
                return true;
            }
            counts_.add(file);
            Row &row = batch.emplace_back(Row{&source, file, {}});
            if (pastPaths_[i].mayHold(file.path)) {
                if (Result<void> read = versionsOf(file, row.versions); !read) {
                    inner = std::move(read).error();
                    return false;
                }
            }
            return batch.size() < kBatch || writeBehind(std::exchange(batch, {}));
        };
        const Result<void> visited = folders ? catalog_.forEachFolder(source.id, visit)
                                             : catalog_.forEach(source.id, {}, visit);
        if (!visited || inner) {
            waitForText();
            return inner ? Result<void>(*std::move(inner)) : visited;
        }
    }
    writeBehind(std::move(batch));
    waitForText();
    json_.endObject();
    return {};
}

// While these rows become text, the next ones are read: each takes half the time. False: what was
// written before failed.
bool StateWriter::writeBehind(std::vector<Row> rows)
{
    waitForText();
    if (!goesOn()) {
        return false;
    }
    inText_ = std::move(rows);
    const auto write = [this] {
        for (const Row &row : inText_) {
            writeFile(*row.source, row.file, row.versions);
        }
    };
    try {
        writing_ = std::async(std::launch::async, write);
    } catch (const std::system_error &) {
        write();  // no thread is to be had now
    }
    return true;
}

void StateWriter::waitForText()
{
    if (writing_.valid()) {
        writing_.get();
    }
}

Result<void> StateWriter::versionsOf(const KnownFile &file, std::vector<StoredVersion> &versions)
{
    HOLDFAST_TRY(
        catalog_.forEachPast(file.source, file.path, false, [&](const StoredVersion &copy) {
            if (copy.path != file.path) {
                return false;
            }
            if (copy.kind == PastKind::Version) {
                versions.push_back(copy);
            }
            return true;
        }));
    sortCopies(versions);
    return {};
}

Result<void> StateWriter::writeDeleted()
{
    json_.key("deleted").beginObject();
    std::vector<StoredVersion> copies;
    for (const SourceRecord &source : sources_) {
        std::optional<Error> inner;
        const auto flush = [&] {
            if (copies.empty()) {
                return true;
            }
            const RelPath path = copies.front().path;
            Result<std::optional<KnownFile>> live = catalog_.find(source.id, path);
            if (!live) {
                inner = std::move(live).error();
                return false;
            }
            sortCopies(copies);
            writeDeletedPath(source, path, live->has_value(), copies);
            copies.clear();
            return goesOn();
        };
        HOLDFAST_TRY(catalog_.forEachPast(source.id, {}, false, [&](const StoredVersion &copy) {
            if (!copies.empty() && copies.front().path != copy.path && !flush()) {
                return false;
            }
            copies.push_back(copy);
            return true;
        }));
        if (inner || !flush()) {
            return inner ? Result<void>(*std::move(inner)) : Result<void>();
        }
    }
    json_.endObject();
    return {};
}

/// States that no copy stands for: what is told with each copy and live name is not said again.
Result<void> StateWriter::writeHistory()
{
    json_.key("history").beginObject();
    for (const SourceRecord &source : sources_) {
        std::optional<RelPath> path;
        const auto endPath = [&] {
            if (path) {
                json_.endArray();
                endKey();
            }
        };
        HOLDFAST_TRY(catalog_.forEachEarlier(source.id, [&](const HistoricState &state) {
            if (path != state.path) {
                endPath();
                path = state.path;
                writeKey(source, state.path);
                json_.key("states").beginArray();
            }
            writeState(state);
            return goesOn();
        }));
        endPath();
    }
    json_.endObject();
    return {};
}

void StateWriter::writeState(const HistoricState &state)
{
    json_.beginObject();
    json_.member("type", entryTypeName(state.type));
    writeHash(state.hash);
    json_.member("size", state.size);
    json_.timeMember("mtime", state.properties.mtime);
    writeProperties(state.properties);
    writeContentOf(state.type, state.linkTarget, state.properties);
    writeLink(state.hardLinked, state.key);
    json_.timeMember("from", state.from);
    json_.timeMember("until", state.until);
    json_.member("lineage", state.lineage);
    json_.endObject();
}

void StateWriter::writeLink(bool hardLinked, const FileKey &key)
{
    if (hardLinked) {
        json_.member("hard_linked", true);
        writeNumber("inode", key.inode);
        writeNumber("device", key.device);
    }
}

void StateWriter::writeFile(const SourceRecord &source, const KnownFile &file,
                            const std::vector<StoredVersion> &versions)
{
    writeKey(source, file.path);
    json_.member("type", entryTypeName(file.type));
    writeHash(file.hash);
    json_.member("size", file.fingerprint.size);
    json_.timeMember("mtime", file.fingerprint.mtime);
    json_.timeMember("ctime", file.fingerprint.ctime);
    writeNumber("inode", file.fingerprint.inode);
    writeNumber("device", file.fingerprint.device);
    if (file.hardLinked) {
        json_.member("hard_linked", true);
    }
    writeProperties(file.properties);
    writeContentOf(file.type, file.linkTarget, file.properties);
    if (!file.stored.isEmpty()) {
        json_.bytesMember("stored", file.stored.bytes());
    }
    json_.member("placement", placementName(file.placement));
    json_.timeMember("since", file.since);
    if (file.heldFrom != file.since) {
        json_.timeMember("held_from", file.heldFrom);
    }
    json_.timeMember("recorded", file.recordedAt);
    if (file.inconsistent) {
        json_.member("inconsistent", true);
    }
    json_.member("lineage", file.lineage);
    if (file.type != EntryType::Folder || !versions.empty()) {
        writeVersions(versions);
    }
    endKey();
}

void StateWriter::writeDeletedPath(const SourceRecord &source, const RelPath &path, bool isLive,
                                   const std::vector<StoredVersion> &copies)
{
    const auto isDeleted = [](const StoredVersion &c) { return c.kind == PastKind::Deleted; };
    const bool anyDeleted = std::any_of(copies.begin(), copies.end(), isDeleted);
    if (isLive && !anyDeleted) {
        return;
    }
    writeKey(source, path);
    if (anyDeleted) {
        json_.key("copies").beginArray();
        for (const StoredVersion &copy : copies) {
            if (isDeleted(copy)) {
                writeCopy(copy);
            }
        }
        json_.endArray();
    }
    if (!isLive) {
        // Those of a live path stand with it.
        writeVersions(copies);
    }
    endKey();
}

void StateWriter::writeVersions(const std::vector<StoredVersion> &copies)
{
    std::int64_t last = 0;
    for (const StoredVersion &copy : copies) {
        if (copy.kind == PastKind::Version) {
            last = std::max(last, copy.number);
        }
    }
    if (last != 0) {
        json_.member("last_version", last);
    }
    json_.key("versions").beginArray();
    for (const StoredVersion &copy : copies) {
        if (copy.kind == PastKind::Version) {
            writeCopy(copy);
        }
    }
    json_.endArray();
}

void StateWriter::writeCopy(const StoredVersion &copy)
{
    json_.beginObject();
    if (copy.kind == PastKind::Version) {
        json_.member("version", copy.number);
    }
    json_.member("type", entryTypeName(copy.type));
    writeHash(copy.hash);
    json_.member("size", copy.size);
    json_.timeMember("mtime", copy.properties.mtime);
    writeProperties(copy.properties);
    writeContentOf(copy.type, copy.linkTarget, copy.properties);
    if (!copy.stored.isEmpty()) {
        json_.bytesMember("stored", copy.stored.bytes());
    }
    writeLink(copy.hardLinked, copy.key);
    json_.timeMember("from", copy.from);
    if (copy.heldFrom != copy.from) {
        json_.timeMember("held_from", copy.heldFrom);
    }
    json_.timeMember("until", copy.until);
    json_.member("kept", copy.kept);
    if (copy.inconsistent) {
        json_.member("inconsistent", true);
    }
    json_.member("lineage", copy.lineage);
    json_.endObject();
}

// A name with all that is known of it stands on one line: a sixth less to write, and lines that can
// be searched for and compared. Ends with endKey().
void StateWriter::writeKey(const SourceRecord &source, const RelPath &path)
{
    // Each side by itself, so that a path that is not UTF-8 does not change the source's name.
    const bool sourceIsText = isUtf8(source.name);
    const bool pathIsText = isUtf8(path.bytes());
    key_ = sourceIsText ? source.name : displayName(source.name);
    key_ += '/';
    key_ += pathIsText ? path.bytes() : displayName(path.bytes());
    json_.key(key_).oneLine(true).beginObject();
    if (!sourceIsText || source.name.find('/') != std::string::npos) {
        json_.member("source_base64", toBase64(source.name));
    }
    if (!pathIsText) {
        json_.member("path_base64", toBase64(path.bytes()));
    }
}

void StateWriter::writeNumber(std::string_view name, std::uint64_t number)
{
    // Many JSON readers, ours among them, take whole numbers as 64 bits with a sign.
    if (number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        json_.member(name, number);
    } else {
        json_.member(name, std::to_string(number));
    }
}

void StateWriter::writeHash(const Digest &hash)
{
    if (!hash.isEmpty()) {
        json_.member("hash", hash.hex());
        json_.member("algorithm", hashName(hash.algorithm()));
    }
}

void StateWriter::writeProperties(const Properties &properties)
{
    json_.member("mode", std::uint64_t{properties.mode});
    json_.member("uid", std::uint64_t{properties.uid});
    json_.member("gid", std::uint64_t{properties.gid});
}

void StateWriter::writeContentOf(EntryType type, const Bytes &linkTarget,
                                 const Properties &properties)
{
    if (type == EntryType::Symlink) {
        json_.bytesMember("target", linkTarget);
    }
    if (!properties.attributes.empty()) {
        json_.member("attributes_base64", toBase64(properties.attributes));
    }
}

Result<FilePtr> createTemporary(const Folder &scratch)
{
    Result<FilePtr> created = scratch.createFile(kTemporaryName);
    if (created || created.error().code != ErrorCode::Exists) {
        return created;
    }
    // Left by a run that was cut short.
    HOLDFAST_TRY(scratch.removeFile(kTemporaryName));
    return scratch.createFile(kTemporaryName);
}

Result<CatalogCounts> fillAndPlace(Catalog &catalog, const Folder &root, const Folder &scratch,
                                   File &file)
{
    HOLDFAST_ASSIGN(CatalogCounts counts, StateWriter(catalog, file).write());
    HOLDFAST_TRY(file.sync());
    HOLDFAST_TRY(file.close());
    HOLDFAST_TRY(scratch.rename(kTemporaryName, root, kStateFile, IfTaken::Replace));
    HOLDFAST_TRY(root.sync());
    return counts;
}

}  // namespace

Result<CatalogCounts> writeStateFile(Catalog &catalog, const Folder &root, const Folder &scratch)
{
    HOLDFAST_ASSIGN(const FilePtr file, createTemporary(scratch));
    Result<CatalogCounts> done = fillAndPlace(catalog, root, scratch, *file);
    if (!done) {
        // What remains in the way is cleared by the next start; the first error is the one to tell.
        static_cast<void>(scratch.removeFile(kTemporaryName));
    }
    return done;
}

}  // namespace holdfast
