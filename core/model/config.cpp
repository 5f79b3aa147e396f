// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include "base/bytes.h"
#include "model/config_choices.h"
#include "model/config_paths.h"
#include "model/config_retention.h"
#include "model/config_sources.h"

#include <algorithm>
#include <unordered_set>

namespace holdfast
{
namespace
{

constexpr int kMostLogDays = 100'000;
constexpr int kMostThreads = 256;
constexpr double kSecondsOfDay = 86'400;
constexpr double kMinutesOfYear = 525'600;
constexpr double kMostCycleDays = 36'500;

/// A key whose value is read without any surroundings. Groups are written with a dot.
struct Setting {
    std::string_view key;
    void (*read)(const ConfigField &, Config &);
};

void readHashAlgorithm(const ConfigField &field, Config &config)
{
    const auto *name = field.value.as<std::string>();
    if (name == nullptr || (*name != "md5" && *name != "sha1")) {
        readChoice(field, kHashAlgorithms, config.hashAlgorithm);
        return;
    }
    std::string allowed;
    for (const auto &[known, algorithm] : kHashAlgorithms) {
        allowed += (allowed.empty() ? "" : ", ") + std::string(known);
    }
    field.error(quoted(*name) +
                " is not safe for deciding what changed (collisions can be made at "
                "will); use one of " +
                allowed);
}

void readLargest(const ConfigField &field, Config &config)
{
    config.excludeLargerThan.reset();
    if (field.value.as<std::nullptr_t>() == nullptr) {
        std::uint64_t bytes = 0;
        readSize(field, bytes);
        config.excludeLargerThan = bytes;
    }
}

void readLogSkipped(const ConfigField &field, Config &config)
{
    constexpr std::string_view kAllowed = R"(true, false or "auto")";
    const auto *text = field.value.as<std::string>();
    if (const auto *flag = field.value.as<bool>()) {
        config.logSkipped = *flag ? LogSkipped::Yes : LogSkipped::No;
    } else if (text == nullptr) {
        field.wrongType(kAllowed);
    } else if (*text != "auto") {
        field.wrongValue(kAllowed);
    } else {
        config.logSkipped = LogSkipped::Auto;
    }
}

using Field = const ConfigField &;

constexpr std::array<Setting, 18> kSettings{{
    {"layout", [](Field f, Config &c) { readChoice(f, kLayoutModes, c.layout); }},
    {"hash_algorithm", readHashAlgorithm},
    {"change_detection",
     [](Field f, Config &c) { readChoice(f, kChangeDetections, c.changeDetection); }},
    {"duplicates", [](Field f, Config &c) { readChoice(f, kDuplicatesModes, c.duplicates); }},
    {"duplicates_storage",
     [](Field f, Config &c) { readChoice(f, kDuplicatesStorages, c.duplicatesStorage); }},
    {"exclude", [](Field f, Config &c) { readTextList(f, c.exclude); }},
    {"exclude_caches", [](Field f, Config &c) { readFlag(f, c.excludeCaches); }},
    {"exclude_larger_than", readLargest},
    {"monitor.debounce_seconds",
     [](Field f, Config &c) { readNumber(f, 0, kSecondsOfDay, c.debounceSeconds); }},
    {"monitor.busy_file_seconds",
     [](Field f, Config &c) { readNumber(f, 0, 7 * kSecondsOfDay, c.busyFileSeconds); }},
    {"monitor.rescan_minutes",
     [](Field f, Config &c) { readNumber(f, 0, kMinutesOfYear, c.rescanMinutes); }},
    {"monitor.pause_below_battery_percent",
     [](Field f, Config &c) { readNumber(f, 0, 100, c.pauseBelowBatteryPercent); }},
    {"mass_change_guard.percent",
     [](Field f, Config &c) { readNumber(f, 0, 100, c.massChangePercent); }},
    {"mass_change_guard.min_files",
     [](Field f, Config &c) {
         readCount(f, std::int64_t{0}, std::int64_t{1'000'000'000}, c.massChangeMinFiles);
     }},
    {"verify_cycle_days",
     [](Field f, Config &c) { readNumber(f, 0, kMostCycleDays, c.verifyCycleDays); }},
    {"log_skipped", readLogSkipped},
    {"log_keep_days", [](Field f, Config &c) { readCount(f, 0, kMostLogDays, c.logKeepDays); }},
    {"threads", [](Field f, Config &c) { readCount(f, 0, kMostThreads, c.threads); }},
}};

constexpr std::array<std::string_view, 3> kGroups{"monitor", "mass_change_guard", "retention"};
constexpr std::array<std::string_view, 3> kUseless{"organize", "versioning", "app_dir"};

/// Every key at the top, and the keys of the groups with a dot: what an unknown one may mean.
const std::vector<std::string> &allKeys()
{
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> names{"sources", "backup_root", "log_dir"};
        for (const Setting &setting : kSettings) {
            names.emplace_back(setting.key);
        }
        for (const std::string &rule : retentionKeys()) {
            names.push_back("retention." + rule);
        }
        names.insert(names.end(), kGroups.begin(), kGroups.end());
        return names;
    }();
    return keys;
}

/// Reads one document into one configuration.
class ConfigDocument
{
public:
    explicit ConfigDocument(const ConfigSurroundings &surroundings)
        : surroundings_(surroundings), sources_(surroundings, notes_)
    {
    }

    ParsedConfig read(const JsonValue &document);

private:
    void readTop(const JsonValue &document);
    void readGroup(const ConfigField &field);
    void readKey(const ConfigField &field);
    void finish(int line);

    const ConfigSurroundings &surroundings_;
    ConfigNotes notes_;
    ConfigSources sources_;
    Config config_;
    int layoutLine_ = 0;
    /// A group's key can be written in two ways: that it stands twice is found here.
    std::unordered_set<std::string> seen_;
};

ParsedConfig ConfigDocument::read(const JsonValue &document)
{
    if (document.as<JsonValue::Object>() == nullptr) {
        const ConfigField whole{document, {}, notes_};
        whole.error("the configuration must be an object in braces, not " +
                    std::string(document.typeName()));
    } else {
        readTop(document);
        finish(document.line());
    }
    std::vector<ConfigNotice> notices = notes_.take();
    std::stable_sort(notices.begin(), notices.end(),
                     [](const ConfigNotice &a, const ConfigNotice &b) { return a.line < b.line; });
    return {std::move(config_), std::move(notices)};
}

void ConfigDocument::readTop(const JsonValue &document)
{
    for (const auto &[key, value] : *document.as<JsonValue::Object>()) {
        const ConfigField field{value, key, notes_};
        if (std::find(kGroups.begin(), kGroups.end(), key) != kGroups.end()) {
            readGroup(field);
        } else if (std::find(kUseless.begin(), kUseless.end(), key) != kUseless.end()) {
            notes_.notice(value.line(), key, "has no use any more and is ignored");
        } else {
            readKey(field);
        }
    }
}

void ConfigDocument::readGroup(const ConfigField &field)
{
    const auto *members = field.value.as<JsonValue::Object>();
    if (members == nullptr) {
        field.wrongType("an object");
        return;
    }
    for (const auto &[name, value] : *members) {
        readKey(field.member(value, name));
    }
}

void ConfigDocument::readKey(const ConfigField &field)
{
    if (!seen_.insert(field.key).second) {
        field.error("stands twice, in its group and with a dot; leave one out");
        return;
    }
    constexpr std::string_view kRetention = "retention.";
    const auto setting = std::find_if(kSettings.begin(), kSettings.end(),
                                      [&](const Setting &known) { return known.key == field.key; });
    if (setting != kSettings.end()) {
        setting->read(field, config_);
        layoutLine_ = field.key == "layout" ? field.value.line() : layoutLine_;
    } else if (field.key == "sources") {
        sources_.read(field);
    } else if (field.key == "backup_root") {
        config_.backupRoot = readPath(field, surroundings_).value_or(AbsPath());
    } else if (field.key == "log_dir") {
        config_.logDir = readPath(field, surroundings_).value_or(AbsPath());
    } else if (!field.key.starts_with(kRetention) ||
               !readRetentionRule(field, field.key.substr(kRetention.size()), config_.retention)) {
        warnOfUnknownKey(field, field.key, allKeys());
    }
}

void ConfigDocument::finish(int line)
{
    if (!seen_.contains("backup_root")) {
        notes_.error(line, "backup_root", "is missing; use the path of the backup folder");
    }
    if (!seen_.contains("log_dir")) {
        if (surroundings_.stateDir.isEmpty()) {
            notes_.error(line, "log_dir",
                         "is missing, and the user's state folder is not known; use a path");
        } else {
            config_.logDir = surroundings_.stateDir / "holdfast" / "logs";
        }
    }
    sources_.check(config_.backupRoot, config_.logDir, line);
    config_.sources = sources_.take();
    if (config_.layout == LayoutMode::Flat && config_.sources.size() > 1) {
        notes_.error(layoutLine_, "layout",
                     "\"flat\" holds exactly one source, and " +
                         std::to_string(config_.sources.size()) +
                         " are configured; use \"auto\" or \"by_source\"");
    }
}

}  // namespace

std::string ConfigNotice::text(const std::string &file) const
{
    std::string text = displayName(file);
    if (line > 0) {
        text += ':' + std::to_string(line);
    }
    text += severity == Severity::Error     ? ": error: "
            : severity == Severity::Warning ? ": warning: "
                                            : ": notice: ";
    if (!key.empty()) {
        text += displayName(key) + ": ";
    }
    return text + message;
}

bool ParsedConfig::ok() const noexcept
{
    return std::none_of(notices.begin(), notices.end(), [](const ConfigNotice &notice) {
        return notice.severity == ConfigNotice::Severity::Error;
    });
}

ParsedConfig parseConfig(std::string_view text, const ConfigSurroundings &surroundings)
{
    const auto parsed = parseJson(text);
    if (const auto *fault = std::get_if<JsonFault>(&parsed)) {
        return {
            {},
            {{ConfigNotice::Severity::Error, fault->line, {}, "not valid JSON: " + fault->what}}};
    }
    return readConfig(std::get<JsonValue>(parsed), surroundings);
}

ParsedConfig readConfig(const JsonValue &document, const ConfigSurroundings &surroundings)
{
    return ConfigDocument(surroundings).read(document);
}

}  // namespace holdfast
