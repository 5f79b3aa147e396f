// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_destinations.h"

#include "base/json.h"
#include "engine/config_file.h"

namespace holdfast
{
namespace
{

// Paths are bytes, and a JSON key is text: what is no text is kept as base64.
std::string keyOf(const AbsPath &root)
{
    return isUtf8(root.bytes()) ? root.bytes() : "base64:" + toBase64(root.bytes());
}

std::optional<KnownDestination> entryOf(const JsonValue &document, const AbsPath &root)
{
    const JsonValue *const entry = document.find(keyOf(root));
    const JsonValue *const id = entry == nullptr ? nullptr : entry->find("backup_id");
    if (id == nullptr || id->as<std::string>() == nullptr) {
        return std::nullopt;
    }
    const auto number = [entry](std::string_view key) {
        const JsonValue *const value = entry->find(key);
        const std::int64_t *const found = value == nullptr ? nullptr : value->as<std::int64_t>();
        return found == nullptr ? std::int64_t{0} : *found;
    };
    return KnownDestination{*id->as<std::string>(), number("generation"),
                            static_cast<std::uint64_t>(number("device"))};
}

}  // namespace

KnownDestinations::KnownDestinations(FileSystem &fileSystem, const AbsPath &stateFolder)
    : fileSystem_(fileSystem), file_(stateFolder / "destinations.json")
{
}

Result<std::optional<KnownDestination>> KnownDestinations::at(const AbsPath &root) const
{
    using Answer = Result<std::optional<KnownDestination>>;
    const Result<JsonValue> document = loadDocument(fileSystem_, file_);
    if (!document) {
        return document.error().code == ErrorCode::NotFound ? Answer(std::nullopt)
                                                            : Answer(document.error());
    }
    return entryOf(*document, root);
}

Result<void> KnownDestinations::remember(const AbsPath &root, const KnownDestination &destination)
{
    Result<JsonValue> document = loadDocument(fileSystem_, file_);
    if (!document) {
        if (document.error().code != ErrorCode::NotFound) {
            return std::move(document).error();
        }
        document = JsonValue(JsonValue::Object());
    }
    if (entryOf(*document, root) == destination) {
        return {};
    }
    JsonValue entry;
    entry.set("backup_id", JsonValue(destination.backupId));
    entry.set("generation", JsonValue(destination.generation));
    entry.set("device", JsonValue(static_cast<std::int64_t>(destination.device)));
    document->set(keyOf(root), std::move(entry));
    return saveDocument(fileSystem_, file_, *document);
}

}  // namespace holdfast
