// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/pause_memory.h"

#include "base/json.h"
#include "engine/config_file.h"

namespace holdfast::ui
{
namespace
{

constexpr std::string_view kUntil = "until";

}  // namespace

PauseMemory::PauseMemory(FileSystem &fileSystem, const AbsPath &stateFolder,
                         const AbsPath &configFile)
    : fileSystem_(fileSystem), file_(stateFolder / ("pause-" + configFileKey(configFile) + ".json"))
{
}

std::optional<TimeNs> PauseMemory::read(TimeNs now) const
{
    const Result<JsonValue> document = loadDocument(fileSystem_, file_);
    const JsonValue *const value = document ? document->find(kUntil) : nullptr;
    const std::int64_t *const until = value == nullptr ? nullptr : value->as<std::int64_t>();
    const bool lasts = until != nullptr && (*until == 0 || *until > now);
    return lasts ? std::optional(TimeNs{*until}) : std::nullopt;
}

void PauseMemory::write(std::optional<TimeNs> until) const
{
    if (!until) {
        if (const Result<FolderPtr> folder = fileSystem_.open(file_.parent()); folder) {
            static_cast<void>((*folder)->removeFile(file_.name()));
        }
        return;
    }
    JsonValue document;
    document.set(kUntil, JsonValue(std::int64_t{*until}));
    if (fileSystem_.createFolders(file_.parent(), 0700)) {
        static_cast<void>(saveDocument(fileSystem_, file_, document));
    }
}

}  // namespace holdfast::ui
