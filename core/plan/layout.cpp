// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace holdfast
{
namespace
{

constexpr BytesView kEscape = "~1";
constexpr std::array kReservedNames = {kVersionsFolder, kDuplicatesFolder, kDeletedFolder,
                                       kStateFile, kOwnFolder};
/// JSON readers hold whole numbers exactly up to here.
constexpr std::int64_t kMaxVersion = std::int64_t{1} << 53;

/// `name` without the `~1`s at its end.
BytesView stemOf(BytesView name) noexcept
{
    while (name.ends_with(kEscape)) {
        name.remove_suffix(kEscape.size());
    }
    return name;
}

BytesView folderOf(Area area) noexcept
{
    switch (area) {
    case Area::Current:
        return {};
    case Area::Duplicates:
        return kDuplicatesFolder;
    case Area::Deleted:
        return kDeletedFolder;
    case Area::Versions:
        return kVersionsFolder;
    }
    return {};
}

bool continuesCharacter(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The longest beginning of `name` that fits into `size` bytes and does not cut a UTF-8 sequence.
BytesView cut(BytesView name, std::size_t size) noexcept
{
    if (name.size() <= size) {
        return name;
    }
    constexpr std::size_t kLongestTail = 3;
    std::size_t end = size;
    for (std::size_t step = 0; step < kLongestTail && end > 0 && continuesCharacter(name[end]);
         ++step) {
        --end;
    }
    // More than three such bytes in a row are no UTF-8: any place is as good.
    return name.substr(0, continuesCharacter(name[end]) ? size : end);
}

}  // namespace

StorageLayout::StorageLayout(std::vector<SourceRecord> sources, NameRules rules)
    : rules_(std::move(rules))
{
    places_.reserve(sources.size());
    for (SourceRecord &source : sources) {
        RelPath folder = RelPath::trusted(source.folder);
        places_.push_back({std::move(source), std::move(folder), {}});
    }
    for (Place &place : places_) {
        if (!place.folder.isEmpty()) {
            continue;  // stands in a folder of its own, where the layout has no names
        }
        // A stem gets one `~1` more than any reserved name of that stem has, so that no escaped
        // name is a reserved one again (a source's own folder may be called `versions~1`).
        const auto reserve = [&](BytesView name) {
            const BytesView stem = stemOf(name);
            std::size_t &escapes = place.reserved[nameKey(rules_, stem)];
            escapes = std::max(escapes, (name.size() - stem.size()) / kEscape.size() + 1);
        };
        std::for_each(kReservedNames.begin(), kReservedNames.end(), reserve);
        for (const Place &other : places_) {
            if (!other.folder.isEmpty()) {
                reserve(other.folder.firstName());
            }
        }
    }
}

const StorageLayout::Place &StorageLayout::placeOf(SourceId source) const
{
    const auto found = std::find_if(places_.begin(), places_.end(),
                                    [source](const Place &p) { return p.source.id == source; });
    if (found == places_.end()) {
        // Any answer would put a file where another one may stand.
        std::fprintf(stderr, "holdfast: no place in the backup for source %lld\n",
                     static_cast<long long>(source));
        std::abort();
    }
    return *found;
}

std::size_t StorageLayout::escapesOf(const Place &place, BytesView name) const
{
    const auto found = place.reserved.find(nameKey(rules_, stemOf(name)));
    return found == place.reserved.end() ? 0 : found->second;
}

RelPath StorageLayout::place(SourceId source, const RelPath &path, Area area) const
{
    const Place &place = placeOf(source);
    const BytesView areaFolder = folderOf(area);
    const BytesView first = path.firstName();
    const std::size_t escapes = path.isEmpty() ? 0 : escapesOf(place, first);

    Bytes stored;
    stored.reserve(areaFolder.size() + place.folder.bytes().size() + path.bytes().size() + 2 +
                   escapes * kEscape.size());
    const auto append = [&stored](BytesView part) {
        if (!stored.empty() && !part.empty()) {
            stored += '/';
        }
        stored += part;
    };
    append(areaFolder);
    append(place.folder.bytes());
    for (const BytesView part : path.parts()) {
        Bytes name(part);
        for (std::size_t i = 0; part.data() == first.data() && i < escapes; ++i) {
            name += kEscape;
        }
        append(storedName(rules_, name));
    }
    return RelPath::trusted(std::move(stored));
}

RelPath StorageLayout::versionPlace(SourceId source, const RelPath &path, std::int64_t number) const
{
    return place(source, path, Area::Versions) / BytesView("v" + std::to_string(number) + ".bak");
}

/// What a source calls the names of a stored path.
RelPath StorageLayout::sourcePath(const RelPath &stored) const
{
    RelPath path;
    for (const BytesView part : stored.parts()) {
        path = path / BytesView(sourceName(rules_, part));
    }
    return path;
}

std::optional<StoredOrigin> StorageLayout::originInArea(const RelPath &below) const
{
    const Place *flat = nullptr;
    for (const Place &place : places_) {
        if (place.folder.isEmpty()) {
            flat = &place;
        } else if (std::optional<RelPath> path = below.relativeTo(place.folder)) {
            if (path->isEmpty()) {
                return std::nullopt;  // the folder of the whole tree
            }
            return StoredOrigin{Area::Current, place.source.id, sourcePath(*path), 0};
        }
    }
    if (flat == nullptr || below.isEmpty()) {
        return std::nullopt;
    }
    const RelPath stored = sourcePath(below);
    const BytesView first = stored.firstName();
    const std::size_t escapes = escapesOf(*flat, first);
    const std::size_t suffix = escapes * kEscape.size();
    if (first.size() - stemOf(first).size() < suffix) {
        return std::nullopt;  // the layout's own, or another source's
    }
    if (suffix == 0) {
        return StoredOrigin{Area::Current, flat->source.id, stored, 0};
    }
    Bytes path(first.substr(0, first.size() - suffix));
    path += BytesView(stored.bytes()).substr(first.size());
    // What remains of `..~1` or of `~1` is no name: no source has it.
    if (!RelPath::isValidName(BytesView(path).substr(0, first.size() - suffix))) {
        return std::nullopt;
    }
    return StoredOrigin{Area::Current, flat->source.id, RelPath::trusted(std::move(path)), 0};
}

std::optional<StoredOrigin> StorageLayout::origin(const RelPath &stored) const
{
    const BytesView first = stored.firstName();
    for (const Area area : {Area::Duplicates, Area::Deleted, Area::Versions}) {
        if (first != folderOf(area)) {
            continue;
        }
        RelPath below =
            stored.relativeTo(RelPath::trusted(Bytes(folderOf(area)))).value_or(RelPath());
        std::int64_t version = 0;
        if (area == Area::Versions) {
            version = versionNumber(below.name());
            if (version == 0) {
                return std::nullopt;
            }
            below = below.parent();
        }
        std::optional<StoredOrigin> answer = originInArea(below);
        if (answer) {
            answer->area = area;
            answer->version = version;
        }
        return answer;
    }
    return originInArea(stored);
}

bool StorageLayout::standsInDuplicates(const RelPath &stored) noexcept
{
    return stored.firstName() == kDuplicatesFolder;
}

Bytes StorageLayout::alternative(BytesView name, int n, std::size_t maxName)
{
    const Bytes suffix = n > 1 ? "~" + std::to_string(n) : Bytes();
    return Bytes(cut(name, maxName - std::min(maxName, suffix.size()))) + suffix;
}

Bytes StorageLayout::alternative(BytesView name, int n, const NameRules &rules)
{
    return n > 1 ? withSuffix(rules, name, "~" + std::to_string(n)) : Bytes(name);
}

std::int64_t StorageLayout::versionNumber(BytesView name) noexcept
{
    constexpr BytesView kEnd = ".bak";
    if (!name.starts_with('v') || !name.ends_with(kEnd) || name.size() <= 1 + kEnd.size()) {
        return 0;
    }
    const BytesView digits = name.substr(1, name.size() - 1 - kEnd.size());
    // from_chars takes a sign, and leading zeros would give two names for one number.
    if (digits.front() < '1' || digits.front() > '9') {
        return 0;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && number <= kMaxVersion ? number : 0;
}

bool StorageLayout::isReserved(BytesView name, const NameRules &rules)
{
    const Bytes key = nameKey(rules, name);
    return std::find(kReservedNames.begin(), kReservedNames.end(), BytesView(key)) !=
           kReservedNames.end();
}

}  // namespace holdfast
