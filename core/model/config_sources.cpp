// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_sources.h"

#include "model/config_paths.h"
#include "model/config_retention.h"

#include <algorithm>
#include <unordered_set>

namespace holdfast
{
namespace
{

const std::vector<std::string> &sourceKeys()
{
    static const std::vector<std::string> keys{"path", "name", "exclude", "retention"};
    return keys;
}

/// The root has no name of its own.
std::string folderName(const AbsPath &path)
{
    return path.name().empty() ? "root" : std::string(path.name());
}

}  // namespace

void ConfigSources::read(const ConfigField &field)
{
    const auto *list = field.value.as<JsonValue::Array>();
    isRead_ = true;
    if (list == nullptr) {
        field.wrongType("a list of folders to back up");
        return;
    }
    if (list->empty()) {
        field.error("must not be empty; use a list of folders to back up");
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        readOne(field.element((*list)[i], i));
    }
}

void ConfigSources::readOne(const ConfigField &field)
{
    Item item;
    std::optional<AbsPath> path;
    const auto *members = field.value.as<JsonValue::Object>();
    if (members == nullptr) {
        if (field.value.as<std::string>() == nullptr) {
            field.wrongType("a path or an object with a path");
            return;
        }
        item.key = field.key;
        item.line = field.value.line();
        path = readPath(field, surroundings_);
    } else {
        item.key = field.key + ".path";
        item.line = field.value.line();
        if (field.value.find("path") == nullptr) {
            field.error("has no \"path\"; use the path of a folder to back up");
        }
        for (const auto &[name, value] : *members) {
            const ConfigField member = field.member(value, name);
            if (name == "path") {
                item.line = value.line();
                path = readPath(member, surroundings_);
            } else if (name == "name") {
                readName(member, item);
            } else if (name == "exclude") {
                readTextList(member, item.source.exclude);
            } else if (name == "retention") {
                item.source.retention = readRetention(member);
            } else {
                warnOfUnknownKey(member, name, sourceKeys());
            }
        }
    }
    if (path) {
        item.source.path = std::move(*path);
        items_.push_back(std::move(item));
    }
}

void ConfigSources::readName(const ConfigField &field, Item &item)
{
    const std::string *name = readText(field, "a name for the source");
    if (name == nullptr) {
        return;
    }
    const auto taken = std::find_if(items_.begin(), items_.end(),
                                    [&](const Item &other) { return other.source.name == *name; });
    if (!RelPath::isValidName(*name)) {
        field.wrongValue(R"(a name that a folder can have: without "/" and NUL, not "." or "..")");
    } else if (taken != items_.end()) {
        field.error(quoted(*name) + " is the name of another source already; use one of its own");
    } else {
        item.source.name = *name;
    }
}

void ConfigSources::check(const AbsPath &backupRoot, const AbsPath &logDir, int line)
{
    if (!isRead_) {
        notes_.error(line, "sources", "is missing; use a list of folders to back up");
    }
    for (auto item = items_.begin(); item != items_.end(); ++item) {
        const AbsPath &path = item->source.path;
        if (path == backupRoot) {
            notes_.error(item->line, item->key,
                         "is the backup folder itself; use a folder outside the backup");
        } else if (path.isWithin(backupRoot)) {
            notes_.error(item->line, item->key,
                         "lies inside the backup folder; use a folder outside the backup");
        }
        if (path == logDir) {
            notes_.error(item->line, item->key,
                         "is the log folder, which is never backed up; use another log_dir");
        }
        for (auto earlier = items_.begin(); earlier != item; ++earlier) {
            checkPair(*earlier, *item);
        }
    }
}

void ConfigSources::checkPair(const Item &earlier, const Item &later)
{
    const AbsPath &first = earlier.source.path;
    const AbsPath &second = later.source.path;
    const std::string other = earlier.key + " (" + quoted(first.bytes()) + ')';
    if (first == second) {
        notes_.error(later.line, later.key, "is the same folder as " + other + "; leave one out");
    } else if (second.isWithin(first)) {
        notes_.error(later.line, later.key,
                     "lies inside " + other + ", which backs it up already; leave one out");
    } else if (first.isWithin(second)) {
        notes_.error(later.line, later.key,
                     "holds " + other + ", which it would back up again; leave one out");
    }
}

std::vector<SourceConfig> ConfigSources::take()
{
    std::unordered_set<std::string> taken;
    for (const Item &item : items_) {
        taken.insert(item.source.name);
    }
    std::vector<SourceConfig> sources;
    for (Item &item : items_) {
        if (item.source.name.empty()) {
            const std::string name = folderName(item.source.path);
            item.source.name = name;
            for (int i = 2; !taken.insert(item.source.name).second; ++i) {
                item.source.name = name + '-' + std::to_string(i);
            }
        }
        sources.push_back(std::move(item.source));
    }
    return sources;
}

}  // namespace holdfast
