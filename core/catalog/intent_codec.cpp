// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/intent_codec.h"

#include "catalog/checksum.h"
#include "catalog/connection.h"

#include <QByteArray>
#include <QDataStream>
#include <QtEndian>

namespace holdfast
{
namespace
{

// 2 came with history: the time of the change, and since when a past state held.
constexpr std::uint8_t kFormat = 2;
constexpr std::uint8_t kFirstFormat = 1;
constexpr std::size_t kUsualSize = 512;  // of a new file with paths of a usual length

[[noreturn]] void damaged()
{
    throwDamaged("the record of an operation in flight is damaged");
}

/// What QDataStream reads: big-endian numbers, and bytes after their number in 32 bits. By hand, as
/// there is one record for each stored file, and a stream on a buffer costs more than storing it.
class Writer
{
public:
    explicit Writer(Bytes &target) : target_(target) {}
    void small(std::uint32_t value) { put(value); }
    void integer(std::int64_t value) { put(static_cast<std::uint64_t>(value)); }
    void number(std::uint64_t value) { put(value); }
    void flag(bool value) { target_ += static_cast<char>(value ? 1 : 0); }
    void bytes(BytesView value)
    {
        put(static_cast<std::uint32_t>(value.size()));
        target_.append(value);
    }
    void path(const RelPath &path) { bytes(path.bytes()); }
    template <class Enum>
    void choice(Enum value)
    {
        target_ += static_cast<char>(value);
    }
    void digest(const Digest &digest)
    {
        choice(digest.algorithm());
        bytes(digest.bytes());
    }

private:
    template <class Number>
    void put(Number value)
    {
        char image[sizeof value];
        qToBigEndian(value, image);
        target_.append(image, sizeof image);
    }

    Bytes &target_;
};

class Reader
{
public:
    explicit Reader(const QByteArray &source) : stream_(source)
    {
        stream_.setVersion(QDataStream::Qt_6_4);
    }
    std::uint32_t small() { return take<quint32>(); }
    std::int64_t integer() { return take<qint64>(); }
    std::uint64_t number() { return take<quint64>(); }
    bool flag()
    {
        const auto value = take<quint8>();
        if (value > 1) {
            damaged();
        }
        return value == 1;
    }
    Bytes bytes()
    {
        const auto value = take<QByteArray>();
        return {value.constData(), static_cast<std::size_t>(value.size())};
    }
    RelPath path()
    {
        auto path = RelPath::parse(bytes());
        if (!path) {
            damaged();
        }
        return std::move(path).value();
    }
    template <class Enum>
    Enum choice(Enum first, Enum last)
    {
        const auto value = take<quint8>();
        if (value < static_cast<quint8>(first) || value > static_cast<quint8>(last)) {
            damaged();
        }
        return static_cast<Enum>(value);
    }
    Digest digest()
    {
        const auto algorithm = choice(HashAlgorithm::None, HashAlgorithm::Blake2s);
        const Bytes value = bytes();
        if (value.size() != hashSize(algorithm)) {
            damaged();
        }
        return algorithm == HashAlgorithm::None ? Digest() : Digest(algorithm, value);
    }
    void requireEnd()
    {
        if (!stream_.atEnd()) {
            damaged();
        }
    }

private:
    template <class T>
    T take()
    {
        T value{};
        stream_ >> value;
        if (stream_.status() != QDataStream::Ok) {
            damaged();
        }
        return value;
    }
    QDataStream stream_;
};

void write(Writer &writer, const Properties &properties)
{
    writer.small(properties.mode);
    writer.small(properties.uid);
    writer.small(properties.gid);
    writer.integer(properties.mtime);
    writer.bytes(properties.attributes);
}

Properties readProperties(Reader &reader)
{
    Properties properties;
    properties.mode = reader.small();
    properties.uid = reader.small();
    properties.gid = reader.small();
    properties.mtime = reader.integer();
    properties.attributes = reader.bytes();
    return properties;
}

void write(Writer &writer, const KnownFile &file)
{
    writer.integer(file.source);
    writer.path(file.path);
    writer.choice(file.type);
    writer.integer(file.lineage);
    writer.number(file.fingerprint.size);
    writer.integer(file.fingerprint.mtime);
    writer.integer(file.fingerprint.ctime);
    writer.number(file.fingerprint.inode);
    writer.number(file.fingerprint.device);
    write(writer, file.properties);
    writer.flag(file.hardLinked);
    writer.bytes(file.linkTarget);
    writer.digest(file.hash);
    writer.choice(file.placement);
    writer.path(file.stored);
    writer.integer(file.recordedAt);
    writer.integer(file.since);
    writer.flag(file.inconsistent);
}

KnownFile readFile(Reader &reader)
{
    KnownFile file;
    file.source = reader.integer();
    file.path = reader.path();
    file.type = reader.choice(EntryType::File, EntryType::Special);
    file.lineage = reader.integer();
    file.fingerprint.size = reader.number();
    file.fingerprint.mtime = reader.integer();
    file.fingerprint.ctime = reader.integer();
    file.fingerprint.inode = reader.number();
    file.fingerprint.device = reader.number();
    file.properties = readProperties(reader);
    file.hardLinked = reader.flag();
    file.linkTarget = reader.bytes();
    file.hash = reader.digest();
    file.placement = reader.choice(Placement::Current, Placement::Duplicate);
    file.stored = reader.path();
    file.recordedAt = reader.integer();
    file.since = reader.integer();
    file.inconsistent = reader.flag();
    return file;
}

void write(Writer &writer, const StoredVersion &version)
{
    writer.integer(version.id);
    writer.integer(version.source);
    writer.path(version.path);
    writer.integer(version.lineage);
    writer.choice(version.kind);
    writer.integer(version.number);
    writer.choice(version.type);
    writer.number(version.size);
    write(writer, version.properties);
    writer.bytes(version.linkTarget);
    writer.digest(version.hash);
    writer.path(version.stored);
    writer.integer(version.from);
    writer.integer(version.until);
    writer.flag(version.kept);
    writer.flag(version.inconsistent);
    writer.integer(version.heldFrom);
    writer.flag(version.hardLinked);
    writer.number(version.key.device);
    writer.number(version.key.inode);
}

StoredVersion readVersion(Reader &reader, std::uint8_t format)
{
    StoredVersion version;
    version.id = reader.integer();
    version.source = reader.integer();
    version.path = reader.path();
    version.lineage = reader.integer();
    version.kind = reader.choice(PastKind::Version, PastKind::Deleted);
    version.number = reader.integer();
    version.type = reader.choice(EntryType::File, EntryType::Special);
    version.size = reader.number();
    version.properties = readProperties(reader);
    version.linkTarget = reader.bytes();
    version.hash = reader.digest();
    version.stored = reader.path();
    version.from = reader.integer();
    version.until = reader.integer();
    version.kept = reader.flag();
    version.inconsistent = reader.flag();
    if (format == kFirstFormat) {
        version.heldFrom = version.from;
        return version;
    }
    version.heldFrom = reader.integer();
    version.hardLinked = reader.flag();
    version.key.device = reader.number();
    version.key.inode = reader.number();
    return version;
}

}  // namespace

Bytes encodeIntent(const Intent &intent)
{
    Bytes payload;
    payload.reserve(kUsualSize);
    Writer writer(payload);
    writer.choice(kFormat);
    writer.path(intent.staged);
    writer.path(intent.archiveFrom);
    writer.path(intent.archiveTo);
    writer.path(intent.from);
    writer.path(intent.target);
    writer.flag(intent.replaces);
    writer.flag(intent.change.put.has_value());
    if (intent.change.put) {
        write(writer, *intent.change.put);
    }
    writer.flag(intent.change.remove.has_value());
    if (intent.change.remove) {
        writer.integer(intent.change.remove->first);
        writer.path(intent.change.remove->second);
    }
    writer.flag(intent.change.addPast.has_value());
    if (intent.change.addPast) {
        write(writer, *intent.change.addPast);
    }
    writer.integer(intent.change.at);
    writer.number(fnv64(payload));
    return payload;
}

Intent decodeIntent(BytesView payload)
{
    const QByteArray data =
        QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size()));
    Reader reader(data);
    const auto format = reader.choice<std::uint8_t>(0, 255);
    if (format < kFirstFormat || format > kFormat) {
        throwDamaged("the record of an operation in flight has an unknown format");
    }
    Intent intent;
    intent.staged = reader.path();
    intent.archiveFrom = reader.path();
    intent.archiveTo = reader.path();
    intent.from = reader.path();
    intent.target = reader.path();
    intent.replaces = reader.flag();
    if (reader.flag()) {
        intent.change.put = readFile(reader);
    }
    if (reader.flag()) {
        const SourceId source = reader.integer();
        intent.change.remove.emplace(source, reader.path());
    }
    if (reader.flag()) {
        intent.change.addPast = readVersion(reader, format);
    }
    if (format != kFirstFormat) {
        intent.change.at = reader.integer();
    } else if (intent.change.addPast) {
        intent.change.at = intent.change.addPast->until;
    } else if (intent.change.put) {
        intent.change.at = intent.change.put->since;
    }
    const std::uint64_t expected =
        payload.size() < sizeof(std::uint64_t)
            ? 0
            : fnv64(payload.substr(0, payload.size() - sizeof(std::uint64_t)));
    if (reader.number() != expected) {
        damaged();
    }
    reader.requireEnd();
    return intent;
}

}  // namespace holdfast
