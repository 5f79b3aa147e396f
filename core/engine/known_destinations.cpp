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

}  // namespace

KnownDestinations::KnownDestinations(FileSystem &fileSystem, const AbsPath &stateFolder)
    : fileSystem_(fileSystem), file_(stateFolder / "destinations.json")
{
}

Result<std::optional<std::string>> KnownDestinations::backupAt(const AbsPath &root) const
{
    const Result<JsonValue> document = loadDocument(fileSystem_, file_);
    if (!document) {
        return document.error().code == ErrorCode::NotFound
                   ? Result<std::optional<std::string>>(std::optional<std::string>())
                   : document.error();
    }
    const JsonValue *const entry = document->find(keyOf(root));
    const std::string *const id = entry == nullptr ? nullptr : entry->as<std::string>();
    return id == nullptr ? std::optional<std::string>() : std::optional(*id);
}

Result<void> KnownDestinations::remember(const AbsPath &root, const std::string &backupId)
{
    Result<JsonValue> document = loadDocument(fileSystem_, file_);
    if (!document) {
        if (document.error().code != ErrorCode::NotFound) {
            return std::move(document).error();
        }
        document = JsonValue(JsonValue::Object());
    }
    const JsonValue *const entry = document->find(keyOf(root));
    if (entry != nullptr && entry->as<std::string>() != nullptr &&
        *entry->as<std::string>() == backupId) {
        return {};
    }
    document->set(keyOf(root), JsonValue(JsonValue::Variant(backupId)));
    return saveDocument(fileSystem_, file_, *document);
}

}  // namespace holdfast
