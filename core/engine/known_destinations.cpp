// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_destinations.h"

#include "base/json.h"
#include "engine/brief_lock.h"
#include "engine/config_file.h"

#include <memory>
#include <utility>

namespace holdfast
{
namespace
{

// Paths are bytes, and a JSON key is text: what is no text is kept as base64.
std::string keyOf(const AbsPath &root)
{
    return isUtf8(root.bytes()) ? root.bytes() : "base64:" + toBase64(root.bytes());
}

constexpr std::string_view kLastGood = "last_good";
constexpr std::string_view kMissingSince = "missing_since";

std::int64_t numberOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *const value = entry.find(key);
    const std::int64_t *const found = value == nullptr ? nullptr : value->as<std::int64_t>();
    return found == nullptr ? std::int64_t{0} : *found;
}

std::optional<KnownDestination> destinationOf(const JsonValue *entry)
{
    const JsonValue *const id = entry == nullptr ? nullptr : entry->find("backup_id");
    if (id == nullptr || id->as<std::string>() == nullptr) {
        return std::nullopt;
    }
    return KnownDestination{*id->as<std::string>(), numberOf(*entry, "generation"),
                            static_cast<std::uint64_t>(numberOf(*entry, "device"))};
}

DestinationTimes timesOf(const JsonValue *entry)
{
    return entry == nullptr
               ? DestinationTimes()
               : DestinationTimes{numberOf(*entry, kLastGood), numberOf(*entry, kMissingSince)};
}

JsonValue entryOf(const KnownDestination &destination, const DestinationTimes &times)
{
    JsonValue entry;
    entry.set("backup_id", JsonValue(destination.backupId));
    entry.set("generation", JsonValue(destination.generation));
    entry.set("device", JsonValue(static_cast<std::int64_t>(destination.device)));
    entry.set(kLastGood, JsonValue(times.lastGood));
    entry.set(kMissingSince, JsonValue(times.missingSince));
    return entry;
}

}  // namespace

DestinationTimes DestinationTimes::believedAt(TimeNs now) const
{
    constexpr TimeNs kLeeway = 60 * kSecond;
    const auto believed = [now](TimeNs time) { return time > now + kLeeway ? TimeNs{0} : time; };
    return {believed(lastGood), believed(missingSince)};
}

KnownDestinations::KnownDestinations(FileSystem &fileSystem, const AbsPath &stateFolder)
    : fileSystem_(fileSystem), file_(stateFolder / "destinations.json")
{
}

// Empty before the first one.
Result<JsonValue> KnownDestinations::load() const
{
    Result<JsonValue> document = loadDocument(fileSystem_, file_);
    if (!document && document.error().code == ErrorCode::NotFound) {
        return JsonValue(JsonValue::Object());
    }
    return document;
}

Result<std::optional<KnownDestination>> KnownDestinations::at(const AbsPath &root) const
{
    HOLDFAST_ASSIGN(const JsonValue document, load());
    return destinationOf(document.find(keyOf(root)));
}

Result<std::optional<KnownDestination>> KnownDestinations::ofBackup(const std::string &id) const
{
    HOLDFAST_ASSIGN(const JsonValue document, load());
    std::optional<KnownDestination> newest;
    const JsonValue::Object *const entries = document.as<JsonValue::Object>();
    if (entries == nullptr) {
        return newest;
    }
    for (const auto &[place, entry] : *entries) {
        std::optional<KnownDestination> known = destinationOf(&entry);
        if (known && known->backupId == id && (!newest || newest->generation < known->generation)) {
            newest = std::move(known);
        }
    }
    return newest;
}

// Others write of other places: what they wrote between the reading and the writing is not to be
// lost. Where nothing is to be written, nothing is asked of them.
Result<void> KnownDestinations::change(const AbsPath &root, const Change &change)
{
    const std::string key = keyOf(root);
    {
        HOLDFAST_ASSIGN(const JsonValue present, load());
        if (!change(present.find(key))) {
            return {};
        }
    }
    constexpr std::uint32_t kPrivateFolder = 0700;
    HOLDFAST_TRY(fileSystem_.createFolders(file_.parent(), kPrivateFolder));
    HOLDFAST_ASSIGN(const FolderPtr folder, fileSystem_.open(file_.parent()));
    HOLDFAST_ASSIGN(const std::unique_ptr<Folder::Lock> lock,
                    lockBriefly(*folder, "destinations.lock"));
    HOLDFAST_ASSIGN(JsonValue document, load());
    std::optional<JsonValue> entry = change(document.find(key));
    if (!entry) {
        return {};
    }
    document.set(key, std::move(*entry));
    return saveDocument(fileSystem_, file_, document);
}

Result<void> KnownDestinations::remember(const AbsPath &root, const KnownDestination &destination)
{
    return change(root, [&](const JsonValue *entry) -> std::optional<JsonValue> {
        const std::optional<KnownDestination> before = destinationOf(entry);
        const DestinationTimes times = timesOf(entry);
        if (before == destination && times.missingSince == 0) {
            return std::nullopt;
        }
        const bool isSame = before && before->backupId == destination.backupId;
        return entryOf(destination, {isSame ? times.lastGood : 0, 0});
    });
}

Result<DestinationTimes> KnownDestinations::timesAt(const AbsPath &root) const
{
    HOLDFAST_ASSIGN(const JsonValue document, load());
    return timesOf(document.find(keyOf(root)));
}

Result<void> KnownDestinations::rememberTimes(const AbsPath &root, const DestinationTimes &times)
{
    return change(root, [&](const JsonValue *entry) -> std::optional<JsonValue> {
        const std::optional<KnownDestination> known = destinationOf(entry);
        if (!known || timesOf(entry) == times) {
            return std::nullopt;
        }
        return entryOf(*known, times);
    });
}

}  // namespace holdfast
