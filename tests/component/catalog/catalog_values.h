// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "support/temp_folder.h"

#include <QtTest>
#include <rapidcheck.h>

#include <memory>
#include <string>
#include <utility>

namespace holdfast::test
{

/// Fails the process with the error's message: for what a test takes for granted.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", result.error().message().c_str());
    }
    return std::move(result).value();
}
inline void must(Result<void> result)
{
    if (!result) {
        qFatal("%s", result.error().message().c_str());
    }
}

inline std::unique_ptr<Catalog> openWriter(const TempFolder &folder,
                                           const Bytes &name = "catalog.sqlite")
{
    return must(Catalog::open(folder / name, Catalog::Mode::Write, Catalog::Journal::Wal));
}

inline std::unique_ptr<Catalog> openReader(const TempFolder &folder,
                                           const Bytes &name = "catalog.sqlite")
{
    return must(Catalog::open(folder / name, Catalog::Mode::Read, Catalog::Journal::Wal));
}

inline RelPath path(const Bytes &bytes)
{
    return must(RelPath::parse(bytes));
}

/// A digest that `seed` alone decides.
inline Digest digestOf(const std::string &seed)
{
    Bytes bytes(32, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(std::hash<std::string>{}(seed + std::to_string(i)));
    }
    return {HashAlgorithm::Sha256, bytes};
}

/// A live regular file with `content` as its bytes' stand-in, stored at its own path.
inline KnownFile liveFile(SourceId source, const Bytes &at, const std::string &content = "x")
{
    KnownFile file;
    file.source = source;
    file.path = path(at);
    file.fingerprint.size = content.size();
    file.hash = digestOf(content);
    file.stored = file.path;
    return file;
}

inline StoredVersion version(SourceId source, const Bytes &at, std::int64_t number,
                             LineageId lineage, TimeNs until)
{
    StoredVersion version;
    version.source = source;
    version.path = path(at);
    version.number = number;
    version.lineage = lineage;
    version.until = until;
    version.size = 10;
    version.hash = digestOf(at + std::to_string(number));
    version.stored = path("versions/" + at + "/v" + std::to_string(number) + ".bak");
    return version;
}

/// Removes the row of a path as a run does it.
inline void removeRow(Catalog &catalog, SourceId source, const RelPath &path, TimeNs at = 0)
{
    CatalogChange change;
    change.at = at;
    change.remove = {source, path};
    must(catalog.apply(change));
}

/// Changes of one property run: gone at its end, so that the runs share a database.
class Undone
{
public:
    explicit Undone(Catalog &catalog) : catalog_(catalog) { must(catalog.begin()); }
    ~Undone() { catalog_.rollback(); }
    Undone(const Undone &) = delete;
    Undone &operator=(const Undone &) = delete;

private:
    Catalog &catalog_;
};

/// Names of few letters, so that they meet: neighbours of '/', bytes that are no UTF-8, newlines.
inline rc::Gen<Bytes> anyName()
{
    const auto letter = rc::gen::element('a', 'b', '-', '.', '0', '!', '\n', '"', '\\', '\xff',
                                         '\xc3', '\x01', ' ');
    return rc::gen::suchThat(rc::gen::map(rc::gen::container<Bytes>(letter),
                                          [](Bytes name) { return name.substr(0, 3); }),
                             [](const Bytes &name) { return RelPath::isValidName(name); });
}

inline rc::Gen<RelPath> anyPath()
{
    return rc::gen::map(rc::gen::container<std::vector<Bytes>>(anyName()),
                        [](const std::vector<Bytes> &names) {
                            RelPath result;
                            for (std::size_t i = 0; i < names.size() && i < 4; ++i) {
                                result = result / BytesView(names[i]);
                            }
                            return result;
                        });
}

inline rc::Gen<Bytes> anyBytes()
{
    return rc::gen::arbitrary<Bytes>();
}

inline rc::Gen<Digest> anyDigest()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::arbitrary<std::uint64_t>()),
                        [](const std::pair<int, std::uint64_t> &seed) {
                            const auto algorithm = static_cast<HashAlgorithm>(seed.first);
                            Bytes bytes(hashSize(algorithm), '\0');
                            std::uint64_t state = seed.second;
                            for (char &byte : bytes) {
                                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                                byte = static_cast<char>(state >> 56);
                            }
                            return bytes.empty() ? Digest() : Digest(algorithm, bytes);
                        });
}

inline rc::Gen<EntryType> anyType()
{
    return rc::gen::element(EntryType::File, EntryType::Folder, EntryType::Symlink,
                            EntryType::Special);
}

inline Properties drawProperties()
{
    Properties properties;
    properties.mode = *rc::gen::arbitrary<std::uint32_t>();
    properties.uid = *rc::gen::arbitrary<std::uint32_t>();
    properties.gid = *rc::gen::arbitrary<std::uint32_t>();
    properties.mtime = *rc::gen::arbitrary<std::int64_t>();
    properties.attributes = *anyBytes();
    return properties;
}

inline KnownFile drawFile()
{
    KnownFile file;
    file.source = *rc::gen::inRange(1, 4);
    file.path = *anyPath();
    file.type = *anyType();
    file.lineage = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    file.properties = drawProperties();
    file.fingerprint.size = *rc::gen::arbitrary<std::uint64_t>();
    file.fingerprint.mtime = file.properties.mtime;
    file.fingerprint.ctime = *rc::gen::arbitrary<std::int64_t>();
    file.fingerprint.inode = *rc::gen::arbitrary<std::uint64_t>();
    file.fingerprint.device = *rc::gen::arbitrary<std::uint64_t>();
    file.hardLinked = *rc::gen::arbitrary<bool>();
    file.linkTarget = *anyBytes();
    file.hash = *anyDigest();
    file.placement = *rc::gen::element(Placement::Current, Placement::Duplicate);
    file.stored = *rc::gen::oneOf(anyPath(), rc::gen::just(file.path));
    file.recordedAt = *rc::gen::arbitrary<std::int64_t>();
    file.since = *rc::gen::arbitrary<std::int64_t>();
    file.heldFrom = *rc::gen::arbitrary<std::int64_t>();
    file.inconsistent = *rc::gen::arbitrary<bool>();
    return file;
}

inline StoredVersion drawVersion()
{
    StoredVersion version;
    version.source = *rc::gen::inRange(1, 4);
    version.path = *anyPath();
    version.lineage = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    version.kind = *rc::gen::element(PastKind::Version, PastKind::Deleted);
    version.number = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    version.type = *anyType();
    version.size = *rc::gen::arbitrary<std::uint64_t>();
    version.properties = drawProperties();
    version.linkTarget = *anyBytes();
    version.hash = *anyDigest();
    version.stored = *anyPath();
    version.from = *rc::gen::arbitrary<std::int64_t>();
    version.until = *rc::gen::arbitrary<std::int64_t>();
    version.heldFrom = *rc::gen::arbitrary<std::int64_t>();
    version.hardLinked = *rc::gen::arbitrary<bool>();
    version.key = {*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::arbitrary<std::uint64_t>()};
    version.kept = *rc::gen::arbitrary<bool>();
    version.inconsistent = *rc::gen::arbitrary<bool>();
    return version;
}

inline Intent drawIntent()
{
    Intent intent;
    intent.change.at = *rc::gen::arbitrary<std::int64_t>();
    intent.staged = *anyPath();
    intent.archiveFrom = *anyPath();
    intent.archiveTo = *anyPath();
    intent.from = *anyPath();
    intent.target = *anyPath();
    intent.replaces = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        intent.change.put = drawFile();
        intent.change.put->heldFrom = 0;  // decided when it is applied
    }
    if (*rc::gen::arbitrary<bool>()) {
        intent.change.remove.emplace(*rc::gen::inRange(1, 4), *anyPath());
    }
    if (*rc::gen::arbitrary<bool>()) {
        intent.change.addPast = drawVersion();
        intent.change.addPast->id = *rc::gen::arbitrary<std::int64_t>();
    }
    return intent;
}

inline bool sameIntent(const Intent &a, const Intent &b)
{
    return a.staged == b.staged && a.archiveFrom == b.archiveFrom && a.archiveTo == b.archiveTo &&
           a.from == b.from && a.target == b.target && a.replaces == b.replaces &&
           a.change.at == b.change.at && a.change.put == b.change.put &&
           a.change.remove == b.change.remove && a.change.addPast == b.change.addPast;
}

}  // namespace holdfast::test
