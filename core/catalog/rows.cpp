// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rows.h"

#include "catalog/checksum.h"

namespace holdfast
{
namespace
{

template <class Enum>
Enum enumAt(const Query &query, int column, Enum first, Enum last)
{
    const std::int64_t value = query.integerAt(column);
    if (value < static_cast<std::int64_t>(first) || value > static_cast<std::int64_t>(last)) {
        throwDamaged("a row holds a number without meaning");
    }
    return static_cast<Enum>(value);
}

EntryType typeAt(const Query &query, int column)
{
    return enumAt(query, column, EntryType::File, EntryType::Special);
}

HashAlgorithm algorithmAt(const Query &query, int column)
{
    return enumAt(query, column, HashAlgorithm::None, HashAlgorithm::Blake2s);
}

BytesView nameAt(const Query &query, int column, BytesView prefix)
{
    const BytesView name = query.bytesAt(column);
    if (!(name.empty() ? prefix.empty() : RelPath::isValidName(name))) {
        throwDamaged("a name is not one part of a path");
    }
    return name;
}

}  // namespace

Digest digestAt(const Query &query, int algorithmColumn, int column)
{
    const HashAlgorithm algorithm = algorithmAt(query, algorithmColumn);
    const BytesView bytes = query.bytesAt(column);
    if (bytes.size() != hashSize(algorithm)) {
        throwDamaged("a hash has the wrong size");
    }
    return algorithm == HashAlgorithm::None ? Digest() : Digest(algorithm, bytes);
}

Placement placementAt(const Query &query, int column)
{
    return enumAt(query, column, Placement::Current, Placement::Duplicate);
}

RelPath fullPath(BytesView prefix, BytesView name)
{
    Bytes bytes;
    bytes.reserve(prefix.size() + name.size());
    bytes.append(prefix).append(name);
    auto path = RelPath::parse(bytes);
    if (!path) {
        throwDamaged("a path is not normalised");
    }
    return std::move(path).value();
}

BytesView prefixAt(const Query &query, int column)
{
    const BytesView prefix = query.bytesAt(column);
    if (!prefix.empty() && prefix.back() != '/') {
        throwDamaged("a folder's path is not normalised");
    }
    return prefix;
}

RelPath pathAt(const Query &query, int column)
{
    auto path = RelPath::parse(query.bytesAt(column));
    if (!path) {
        throwDamaged("a stored path is not normalised");
    }
    return std::move(path).value();
}

void knownNameAt(const Query &query, KnownName &name)
{
    // Whether an empty name is allowed depends on the folder: callers of whole folders know it.
    name.name = query.bytesAt(0);
    if (!name.name.empty() && !RelPath::isValidName(name.name)) {
        throwDamaged("a name is not one part of a path");
    }
    name.type = typeAt(query, 1);
    name.fingerprint.size = query.numberAt(2);
    name.fingerprint.mtime = query.integerAt(3);
    name.fingerprint.ctime = query.integerAt(4);
    name.fingerprint.inode = query.numberAt(5);
    name.fingerprint.device = query.numberAt(6);
    name.mode = query.smallAt(7);
    name.uid = query.smallAt(8);
    name.gid = query.smallAt(9);
    name.recordedAt = query.integerAt(10);
    name.algorithm = algorithmAt(query, 11);
    name.inconsistent = query.flagAt(12);
}

void knownFileAt(const Query &query, SourceId source, BytesView prefix, KnownFile &file)
{
    file.source = source;
    file.path = fullPath(prefix, nameAt(query, 0, prefix));
    file.type = typeAt(query, 1);
    file.fingerprint.size = query.numberAt(2);
    file.fingerprint.mtime = query.integerAt(3);
    file.fingerprint.ctime = query.integerAt(4);
    file.fingerprint.inode = query.numberAt(5);
    file.fingerprint.device = query.numberAt(6);
    file.properties.mode = query.smallAt(7);
    file.properties.uid = query.smallAt(8);
    file.properties.gid = query.smallAt(9);
    file.properties.mtime = file.fingerprint.mtime;
    file.recordedAt = query.integerAt(10);
    file.inconsistent = query.flagAt(12);
    file.lineage = query.integerAt(13);
    file.hardLinked = query.flagAt(14);
    file.placement = placementAt(query, 15);
    file.since = query.integerAt(16);
    file.hash = digestAt(query, 11, 17);
    file.linkTarget = query.bytesAt(18);
    file.properties.attributes = query.bytesAt(19);
    file.stored = pathAt(query, 20);
    file.heldFrom = query.integerAt(21);
}

void storedVersionAt(const Query &query, SourceId source, BytesView prefix, StoredVersion &version)
{
    version.source = source;
    version.path = fullPath(prefix, nameAt(query, 0, prefix));
    version.id = query.integerAt(1);
    version.lineage = query.integerAt(2);
    version.kind = enumAt(query, 3, PastKind::Version, PastKind::Deleted);
    version.number = query.integerAt(4);
    version.type = typeAt(query, 5);
    version.size = query.numberAt(6);
    version.properties.mode = query.smallAt(7);
    version.properties.uid = query.smallAt(8);
    version.properties.gid = query.smallAt(9);
    version.properties.mtime = query.integerAt(10);
    version.properties.attributes = query.bytesAt(11);
    version.linkTarget = query.bytesAt(12);
    version.hash = digestAt(query, 13, 14);
    version.stored = pathAt(query, 15);
    version.from = query.integerAt(16);
    version.until = query.integerAt(17);
    version.inconsistent = query.flagAt(18);
    version.kept = query.flagAt(19);
    version.heldFrom = query.integerAt(20);
    version.hardLinked = query.flagAt(21);
    version.key = {query.numberAt(23), query.numberAt(22)};
}

void earlierStateAt(const Query &query, SourceId source, BytesView prefix, HistoricState &state)
{
    state = {};
    state.source = source;
    state.path = fullPath(prefix, nameAt(query, 0, prefix));
    state.lineage = query.integerAt(1);
    state.type = typeAt(query, 2);
    state.size = query.numberAt(3);
    state.properties.mode = query.smallAt(4);
    state.properties.uid = query.smallAt(5);
    state.properties.gid = query.smallAt(6);
    state.properties.mtime = query.integerAt(7);
    state.properties.attributes = query.bytesAt(8);
    state.linkTarget = query.bytesAt(9);
    state.hash = digestAt(query, 10, 11);
    state.hardLinked = query.flagAt(12);
    state.key = {query.numberAt(14), query.numberAt(13)};
    state.from = query.integerAt(15);
    state.until = query.integerAt(16);
}

std::int64_t storedKey(const RelPath &stored) noexcept
{
    return static_cast<std::int64_t>(fnv64(stored.bytes()));
}

std::optional<std::int64_t> storedKey(const KnownFile &file) noexcept
{
    const BytesView stored = file.stored.bytes();
    const BytesView path = file.path.bytes();
    const bool told =
        stored.empty() ||
        (!path.empty() && stored.ends_with(path) &&
         (stored.size() == path.size() || stored[stored.size() - path.size() - 1] == '/'));
    return told ? std::nullopt : std::optional(storedKey(file.stored));
}

std::optional<std::int64_t> contentKey(const KnownFile &file) noexcept
{
    if (file.type != EntryType::File || file.fingerprint.size == 0 || file.hash.isEmpty()) {
        return std::nullopt;
    }
    return file.hash.prefix();
}

}  // namespace holdfast
