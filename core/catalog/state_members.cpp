// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/state_members.h"

#include "fs/attributes.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>

namespace holdfast
{
namespace
{

constexpr std::array<std::string_view, static_cast<std::size_t>(StateMember::Count)> kNames = {
    "name",          "name_base64",   "path",          "path_base64",
    "folder",        "folder_base64", "source_base64", "hash",
    "algorithm",     "type",          "size",          "mtime",
    "ctime",         "inode",         "device",        "hard_linked",
    "mode",          "uid",           "gid",           "stored",
    "stored_base64", "target",        "target_base64", "attributes_base64",
    "placement",     "since",         "recorded",      "inconsistent",
    "lineage",       "last_version",  "version",       "from",
    "until",         "kept",          "held_from"};

constexpr std::int64_t kAnyNumber = std::numeric_limits<std::int64_t>::max();

std::size_t indexOf(StateMember member) noexcept
{
    return static_cast<std::size_t>(member);
}

Error unusable(std::string detail)
{
    return {ErrorCode::Invalid, "read", Bytes(kStateFile), 0, std::move(detail)};
}

Error unusable(StateMember member, std::string_view why)
{
    return unusable("\"" + std::string(kNames[indexOf(member)]) + "\" " + std::string(why));
}

/// Reads `count` digits at `at`; -1 when others stand there.
int digits(std::string_view text, std::size_t at, std::size_t count) noexcept
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// The one form that toIso8601() writes, read at the speed that millions of them need.
std::optional<TimeNs> parseOwnTime(std::string_view text) noexcept
{
    constexpr std::string_view kForm = "0000-00-00T00:00:00";
    if (text.size() <= kForm.size() || text.back() != 'Z') {
        return std::nullopt;
    }
    for (const std::size_t at : {4U, 7U, 10U, 13U, 16U}) {
        if (text[at] != kForm[at]) {
            return std::nullopt;
        }
    }
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    std::int64_t fraction = 0;
    if (const std::string_view rest = text.substr(19, text.size() - 20); !rest.empty()) {
        if (rest.size() != 10 || rest.front() != '.') {
            return std::nullopt;
        }
        fraction = digits(rest, 1, 9);
    }
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 0 || month < 0 || day < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59 || fraction < 0) {
        return std::nullopt;
    }
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t seconds = days * 86'400 + hour * 3'600 + minute * 60 + second;
    // The first and last second that 64 bits hold are held in part.
    constexpr TimeNs kFirst = std::numeric_limits<TimeNs>::min();
    constexpr TimeNs kLast = std::numeric_limits<TimeNs>::max();
    const bool fits =
        seconds < kLast / kSecond || (seconds == kLast / kSecond && fraction <= kLast % kSecond);
    const bool fitsBelow = seconds >= kFirst / kSecond || (seconds == kFirst / kSecond - 1 &&
                                                           fraction >= kSecond + kFirst % kSecond);
    if (!fits || !fitsBelow) {
        return std::nullopt;
    }
    return seconds < 0 ? (seconds + 1) * kSecond + (fraction - kSecond)
                       : seconds * kSecond + fraction;
}

}  // namespace

std::optional<StateMember> stateMemberOf(std::string_view key) noexcept
{
    const auto *found = std::find(kNames.begin(), kNames.end(), key);
    if (found == kNames.end()) {
        return std::nullopt;
    }
    return static_cast<StateMember>(found - kNames.begin());
}

void StateMembers::clear() noexcept
{
    kinds_.fill(Kind::None);
}

void StateMembers::setText(StateMember member, std::string_view text)
{
    kinds_[indexOf(member)] = Kind::Text;
    texts_[indexOf(member)] = text;
}

void StateMembers::setInteger(StateMember member, std::int64_t number)
{
    kinds_[indexOf(member)] = Kind::Integer;
    numbers_[indexOf(member)] = number;
}

void StateMembers::setFlag(StateMember member, bool flag)
{
    kinds_[indexOf(member)] = Kind::Flag;
    numbers_[indexOf(member)] = flag ? 1 : 0;
}

void StateMembers::setUnusable(StateMember member)
{
    kinds_[indexOf(member)] = Kind::Unusable;
}

StateMembers::Kind StateMembers::kind(StateMember member) const noexcept
{
    return kinds_[indexOf(member)];
}

bool StateMembers::has(StateMember member) const noexcept
{
    return kind(member) != Kind::None;
}

Result<std::string> StateMembers::text(StateMember member) const
{
    switch (kind(member)) {
    case Kind::None:
        return std::string();
    case Kind::Text:
        return texts_[indexOf(member)];
    default:
        return unusable(member, "is no text");
    }
}

Result<Bytes> StateMembers::bytes(StateMember plain, StateMember base64) const
{
    if (!has(base64)) {
        return text(plain);
    }
    HOLDFAST_ASSIGN(const std::string encoded, text(base64));
    Bytes decoded = fromBase64(encoded);
    if (decoded.empty() && !encoded.empty()) {
        return unusable(base64, "is no base64");
    }
    return decoded;
}

Result<std::int64_t> StateMembers::integer(StateMember member, std::int64_t highest) const
{
    if (!has(member)) {
        return std::int64_t{0};
    }
    const std::int64_t number = numbers_[indexOf(member)];
    if (kind(member) != Kind::Integer || number < 0 || number > highest) {
        return unusable(member, "is no number that can stand there");
    }
    return number;
}

Result<std::uint32_t> StateMembers::small(StateMember member, std::int64_t highest) const
{
    HOLDFAST_ASSIGN(const std::int64_t number, integer(member, highest));
    return static_cast<std::uint32_t>(number);
}

Result<std::uint64_t> StateMembers::identity(StateMember member) const
{
    if (kind(member) != Kind::Text) {
        HOLDFAST_ASSIGN(const std::int64_t number, integer(member, kAnyNumber));
        return static_cast<std::uint64_t>(number);
    }
    // As text when it needs all 64 bits.
    const std::string &digitsText = texts_[indexOf(member)];
    const char *end = digitsText.data() + digitsText.size();
    std::uint64_t number = 0;
    const auto [stop, code] = std::from_chars(digitsText.data(), end, number);
    if (code != std::errc() || stop != end) {
        return unusable(member, "is no number that can stand there");
    }
    return number;
}

Result<bool> StateMembers::flag(StateMember member, bool otherwise) const
{
    if (!has(member)) {
        return otherwise;
    }
    if (kind(member) != Kind::Flag) {
        return unusable(member, "is neither true nor false");
    }
    return numbers_[indexOf(member)] != 0;
}

Result<TimeNs> StateMembers::time(StateMember member) const
{
    if (!has(member)) {
        return TimeNs{0};
    }
    if (kind(member) == Kind::Text) {
        const std::string &written = texts_[indexOf(member)];
        if (const std::optional<TimeNs> own = parseOwnTime(written)) {
            return *own;
        }
        // Another writer's form.
        if (Result<TimeNs> parsed = parseTime(written, 0)) {
            return parsed;
        }
    }
    return unusable(member, "is no time");
}

Result<EntryType> StateMembers::type() const
{
    HOLDFAST_ASSIGN(const std::string name, text(StateMember::Type));
    for (const EntryType type : {EntryType::File, EntryType::Folder, EntryType::Symlink}) {
        if (name == entryTypeName(type)) {
            return type;
        }
    }
    return unusable(StateMember::Type, "is none of file, folder, symlink");
}

Result<Digest> StateMembers::digest() const
{
    HOLDFAST_ASSIGN(const std::string hex, text(StateMember::Hash));
    HOLDFAST_ASSIGN(const std::string name, text(StateMember::Algorithm));
    if (hex.empty()) {
        return Digest();
    }
    const std::optional<HashAlgorithm> algorithm = hashFromName(name);
    const Digest digest = algorithm ? Digest(*algorithm, fromHex(hex)) : Digest();
    if (digest.isEmpty()) {
        return unusable(StateMember::Hash, "is no hash of the algorithm beside it");
    }
    return digest;
}

Result<Properties> StateMembers::properties() const
{
    Properties properties;
    HOLDFAST_ASSIGN(properties.mode, small(StateMember::Mode, 07777));
    constexpr std::int64_t kHighestId = std::numeric_limits<std::uint32_t>::max();
    HOLDFAST_ASSIGN(properties.uid, small(StateMember::Uid, kHighestId));
    HOLDFAST_ASSIGN(properties.gid, small(StateMember::Gid, kHighestId));
    HOLDFAST_ASSIGN(properties.mtime, time(StateMember::Mtime));
    HOLDFAST_ASSIGN(properties.attributes,
                    bytes(StateMember::AttributesBase64, StateMember::AttributesBase64));
    if (!unpackAttributes(properties.attributes)) {
        return unusable(StateMember::AttributesBase64, "is damaged");
    }
    return properties;
}

Result<RelPath> StateMembers::stored() const
{
    HOLDFAST_ASSIGN(const Bytes path, bytes(StateMember::Stored, StateMember::StoredBase64));
    if (path.empty()) {
        return RelPath();
    }
    Result<RelPath> parsed = RelPath::parse(path);
    if (!parsed) {
        return unusable(StateMember::Stored, "leads outside the backup: " + displayName(path));
    }
    const bool isArea = parsed->bytes() == kVersionsFolder ||
                        parsed->bytes() == kDuplicatesFolder || parsed->bytes() == kDeletedFolder;
    if (isArea || parsed->firstName() == kOwnFolder || parsed->firstName() == kStateFile) {
        return unusable(StateMember::Stored,
                        "names what belongs to Holdfast itself: " + displayName(path));
    }
    return parsed;
}

Result<SourceRecord> StateMembers::toSource() const
{
    SourceRecord source;
    HOLDFAST_ASSIGN(source.name, bytes(StateMember::Name, StateMember::NameBase64));
    HOLDFAST_ASSIGN(source.path, bytes(StateMember::Path, StateMember::PathBase64));
    HOLDFAST_ASSIGN(source.folder, bytes(StateMember::Folder, StateMember::FolderBase64));
    if (source.name.empty()) {
        return unusable(StateMember::Name, "of a source is missing");
    }
    if (const Result<AbsPath> path = AbsPath::parse(source.path);
        !path || path->bytes() != source.path) {
        return unusable(StateMember::Path, "of a source is no absolute path");
    }
    if (!source.folder.empty()) {
        const Result<RelPath> folder = RelPath::parse(source.folder);
        constexpr std::array kReserved = {kVersionsFolder, kDuplicatesFolder, kDeletedFolder,
                                          kStateFile, kOwnFolder};
        if (!folder ||
            std::find(kReserved.begin(), kReserved.end(), folder->firstName()) != kReserved.end()) {
            return unusable(StateMember::Folder, "of a source can't be its folder in the backup");
        }
    }
    return source;
}

Result<KnownFile> StateMembers::toKnownFile() const
{
    KnownFile file;
    HOLDFAST_ASSIGN(file.type, type());
    HOLDFAST_ASSIGN(file.hash, digest());
    HOLDFAST_ASSIGN(file.properties, properties());
    HOLDFAST_ASSIGN(const std::int64_t size, integer(StateMember::Size, kAnyNumber));
    file.fingerprint.size = static_cast<std::uint64_t>(size);
    file.fingerprint.mtime = file.properties.mtime;
    HOLDFAST_ASSIGN(file.fingerprint.ctime, time(StateMember::Ctime));
    HOLDFAST_ASSIGN(const FileKey fileKey, key());
    file.fingerprint.inode = fileKey.inode;
    file.fingerprint.device = fileKey.device;
    HOLDFAST_ASSIGN(file.hardLinked, flag(StateMember::HardLinked, false));
    HOLDFAST_ASSIGN(file.linkTarget, bytes(StateMember::Target, StateMember::TargetBase64));
    HOLDFAST_ASSIGN(file.stored, stored());
    HOLDFAST_ASSIGN(file.since, time(StateMember::Since));
    HOLDFAST_ASSIGN(file.heldFrom, time(StateMember::HeldFrom));
    if (!has(StateMember::HeldFrom)) {
        file.heldFrom = file.since;
    }
    HOLDFAST_ASSIGN(file.recordedAt, time(StateMember::Recorded));
    HOLDFAST_ASSIGN(file.inconsistent, flag(StateMember::Inconsistent, false));
    HOLDFAST_ASSIGN(file.lineage, integer(StateMember::Lineage, kHighestNumber));
    HOLDFAST_ASSIGN(const std::string placement, text(StateMember::Placement));
    if (placement == placementName(Placement::Duplicate)) {
        file.placement = Placement::Duplicate;
    } else if (placement != placementName(Placement::Current)) {
        return unusable(StateMember::Placement, "is neither current nor duplicate");
    }
    // A version that state.json passes off as a current copy would be renamed and replaced.
    const BytesView area = file.stored.firstName();
    if (area == kVersionsFolder || area == kDeletedFolder) {
        return unusable(StateMember::Stored, "is no place for a current copy");
    }
    if (file.type == EntryType::File && file.stored.isEmpty()) {
        return unusable(StateMember::Stored, "is missing");
    }
    return file;
}

Result<StoredVersion> StateMembers::toPast(PastKind kind) const
{
    StoredVersion past;
    past.kind = kind;
    HOLDFAST_ASSIGN(past.number, integer(StateMember::Version, kHighestNumber));
    if ((kind == PastKind::Version) != (past.number > 0)) {
        return unusable(StateMember::Version, "is no number that can stand there");
    }
    HOLDFAST_ASSIGN(past.type, type());
    HOLDFAST_ASSIGN(past.hash, digest());
    HOLDFAST_ASSIGN(const std::int64_t size, integer(StateMember::Size, kAnyNumber));
    past.size = static_cast<std::uint64_t>(size);
    HOLDFAST_ASSIGN(past.properties, properties());
    HOLDFAST_ASSIGN(past.linkTarget, bytes(StateMember::Target, StateMember::TargetBase64));
    HOLDFAST_ASSIGN(past.stored, stored());
    HOLDFAST_ASSIGN(past.from, time(StateMember::From));
    HOLDFAST_ASSIGN(past.until, time(StateMember::Until));
    HOLDFAST_ASSIGN(past.heldFrom, time(StateMember::HeldFrom));
    if (!has(StateMember::HeldFrom)) {
        past.heldFrom = past.from;
    }
    HOLDFAST_ASSIGN(past.hardLinked, flag(StateMember::HardLinked, false));
    HOLDFAST_ASSIGN(past.key, key());
    HOLDFAST_ASSIGN(past.kept, flag(StateMember::Kept, true));
    HOLDFAST_ASSIGN(past.inconsistent, flag(StateMember::Inconsistent, false));
    HOLDFAST_ASSIGN(past.lineage, integer(StateMember::Lineage, kHighestNumber));
    if (past.kept && past.stored.isEmpty()) {
        return unusable(StateMember::Stored, "is missing");
    }
    // Retention removes versions: a current copy that state.json passes off as one would go.
    if (kind == PastKind::Version && !past.stored.isEmpty() &&
        past.stored.firstName() != kVersionsFolder) {
        return unusable(StateMember::Stored, "is no place for a version");
    }
    return past;
}

Result<FileKey> StateMembers::key() const
{
    FileKey key;
    HOLDFAST_ASSIGN(key.inode, identity(StateMember::Inode));
    HOLDFAST_ASSIGN(key.device, identity(StateMember::Device));
    return key;
}

Result<HistoricState> StateMembers::toEarlier() const
{
    HistoricState state;
    HOLDFAST_ASSIGN(state.type, type());
    HOLDFAST_ASSIGN(state.hash, digest());
    HOLDFAST_ASSIGN(const std::int64_t size, integer(StateMember::Size, kAnyNumber));
    state.size = static_cast<std::uint64_t>(size);
    HOLDFAST_ASSIGN(state.properties, properties());
    HOLDFAST_ASSIGN(state.linkTarget, bytes(StateMember::Target, StateMember::TargetBase64));
    HOLDFAST_ASSIGN(state.hardLinked, flag(StateMember::HardLinked, false));
    HOLDFAST_ASSIGN(state.key, key());
    HOLDFAST_ASSIGN(state.from, time(StateMember::From));
    HOLDFAST_ASSIGN(state.until, time(StateMember::Until));
    HOLDFAST_ASSIGN(state.lineage, integer(StateMember::Lineage, kHighestNumber));
    return state;
}

Result<std::int64_t> StateMembers::lastVersion() const
{
    return integer(StateMember::LastVersion, kHighestNumber);
}

}  // namespace holdfast
