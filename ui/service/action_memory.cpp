// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/action_memory.h"

#include "base/json.h"
#include "engine/config_file.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace holdfast::ui
{
namespace
{

constexpr std::string_view kActions = "actions";
constexpr std::string_view kBase64 = "base64:";

struct Done {
    std::string_view name;
    RunEventKind kind;
    ActionKind action;
};
constexpr std::array kDone{
    Done{"backup", RunEventKind::Stored, ActionKind::Backup},
    Done{"modified", RunEventKind::Stored, ActionKind::Modified},
    Done{"duplicate", RunEventKind::Stored, ActionKind::Duplicate},
    Done{"moved", RunEventKind::Moved, ActionKind::Moved},
    Done{"metadata", RunEventKind::Metadata, ActionKind::Metadata},
    Done{"deleted", RunEventKind::Deleted, ActionKind::Deleted},
    Done{"removed", RunEventKind::Retention, ActionKind::Skip},
};

const Done *doneOf(const RunEvent &event)
{
    const auto found = std::find_if(kDone.begin(), kDone.end(), [&event](const Done &done) {
        return done.kind == event.kind &&
               (done.kind != RunEventKind::Stored || done.action == event.action);
    });
    return found == kDone.end() ? nullptr : &*found;
}

// Names are bytes, and JSON is text.
JsonValue textOf(const Bytes &name)
{
    return JsonValue(isUtf8(name) ? name : std::string(kBase64) + toBase64(name));
}

Bytes nameIn(const JsonValue &entry, std::string_view key)
{
    const JsonValue *const value = entry.find(key);
    const std::string *const text = value == nullptr ? nullptr : value->as<std::string>();
    if (text == nullptr) {
        return {};
    }
    return text->starts_with(kBase64) ? fromBase64(std::string_view(*text).substr(kBase64.size()))
                                      : *text;
}

std::optional<RunEvent> eventOf(const JsonValue &entry)
{
    const Bytes name = nameIn(entry, "action");
    const auto done = std::find_if(kDone.begin(), kDone.end(),
                                   [&name](const Done &one) { return one.name == name; });
    Result<RelPath> path = RelPath::parse(nameIn(entry, "path"));
    if (done == kDone.end() || !path || path->isEmpty()) {
        return std::nullopt;
    }
    RunEvent event;
    event.kind = done->kind;
    event.action = done->action;
    event.source = nameIn(entry, "source");
    event.path = std::move(*path);
    return event.source.empty() ? std::nullopt : std::optional(std::move(event));
}

}  // namespace

ActionMemory::ActionMemory(FileSystem &fileSystem, const AbsPath &stateFolder,
                           const AbsPath &configFile)
    : fileSystem_(fileSystem),
      file_(stateFolder / ("actions-" + configFileKey(configFile) + ".json"))
{
}

std::vector<RunEvent> ActionMemory::read() const
{
    const Result<JsonValue> document = loadDocument(fileSystem_, file_);
    const JsonValue *const value = document ? document->find(kActions) : nullptr;
    const auto *const entries = value == nullptr ? nullptr : value->as<JsonValue::Array>();
    std::vector<RunEvent> events;
    for (std::size_t i = 0; entries != nullptr && i < std::min(entries->size(), kMost); ++i) {
        if (std::optional<RunEvent> event = eventOf((*entries)[i])) {
            events.push_back(std::move(*event));
        }
    }
    return events;
}

void ActionMemory::write(const std::vector<RunEvent> &events) const
{
    JsonValue::Array entries;
    for (const RunEvent &event : events) {
        if (const Done *const done = doneOf(event)) {
            JsonValue entry;
            entry.set("action", JsonValue(std::string(done->name)));
            entry.set("source", textOf(event.source));
            entry.set("path", textOf(event.path.bytes()));
            entries.push_back(std::move(entry));
        }
    }
    JsonValue document;
    document.set(kActions, JsonValue(std::move(entries)));
    if (fileSystem_.createFolders(file_.parent(), 0700)) {
        static_cast<void>(saveDocument(fileSystem_, file_, document));
    }
}

bool keepActions(std::vector<RunEvent> &last, const std::vector<RunEvent> &events)
{
    // From the end: there may be thousands.
    std::vector<RunEvent> fresh;
    for (auto event = events.rbegin(); event != events.rend() && fresh.size() < ActionMemory::kMost;
         ++event) {
        if (!event->path.isEmpty() && !event->source.empty() && doneOf(*event) != nullptr) {
            fresh.push_back(*event);
        }
    }
    std::move(fresh.rbegin(), fresh.rend(), std::back_inserter(last));
    if (last.size() > ActionMemory::kMost) {
        last.erase(last.begin(), last.end() - ActionMemory::kMost);
    }
    return !fresh.empty();
}

}  // namespace holdfast::ui
