// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include "model/config_choices.h"
#include "model/config_paths.h"
#include "model/config_retention.h"

#include <cmath>

namespace holdfast
{
namespace
{

JsonValue textValue(std::string_view text)
{
    return JsonValue(std::string(text));
}

/// A whole number is shown as one: 2, not 2.0.
JsonValue numberValue(double number)
{
    if (std::trunc(number) == number && std::abs(number) <= 0x1p53) {
        return JsonValue(static_cast<std::int64_t>(number));
    }
    return JsonValue(number);
}

JsonValue listValue(const std::vector<std::string> &texts)
{
    JsonValue::Array list;
    for (const std::string &text : texts) {
        list.push_back(textValue(text));
    }
    return JsonValue(std::move(list));
}

JsonValue sourceValue(const SourceConfig &source)
{
    JsonValue object{JsonValue::Object{}};
    object.set("path", textValue(pathToText(source.path)));
    object.set("name", textValue(source.name));
    object.set("exclude", listValue(source.exclude));
    if (source.retention) {
        object.set("retention", retentionToJson(*source.retention));
    }
    return object;
}

JsonValue sourcesValue(const std::vector<SourceConfig> &sources)
{
    JsonValue::Array list;
    for (const SourceConfig &source : sources) {
        list.push_back(sourceValue(source));
    }
    return JsonValue(std::move(list));
}

JsonValue monitorValue(const Config &config)
{
    JsonValue object{JsonValue::Object{}};
    object.set("debounce_seconds", numberValue(config.debounceSeconds));
    object.set("busy_file_seconds", numberValue(config.busyFileSeconds));
    object.set("rescan_minutes", numberValue(config.rescanMinutes));
    object.set("pause_below_battery_percent", numberValue(config.pauseBelowBatteryPercent));
    return object;
}

JsonValue guardValue(const Config &config)
{
    JsonValue object{JsonValue::Object{}};
    object.set("percent", numberValue(config.massChangePercent));
    object.set("min_files", JsonValue(config.massChangeMinFiles));
    return object;
}

JsonValue logSkippedValue(LogSkipped mode)
{
    return mode == LogSkipped::Auto ? textValue("auto") : JsonValue(mode == LogSkipped::Yes);
}

}  // namespace

JsonValue configToJson(const Config &config)
{
    JsonValue object{JsonValue::Object{}};
    object.set("sources", sourcesValue(config.sources));
    object.set("backup_root", textValue(pathToText(config.backupRoot)));
    object.set("log_dir", textValue(pathToText(config.logDir)));
    object.set("layout", textValue(choiceName(kLayoutModes, config.layout)));
    object.set("hash_algorithm", textValue(choiceName(kHashAlgorithms, config.hashAlgorithm)));
    object.set("change_detection",
               textValue(choiceName(kChangeDetections, config.changeDetection)));
    object.set("duplicates", textValue(choiceName(kDuplicatesModes, config.duplicates)));
    object.set("duplicates_storage",
               textValue(choiceName(kDuplicatesStorages, config.duplicatesStorage)));
    object.set("exclude", listValue(config.exclude));
    object.set("exclude_caches", JsonValue(config.excludeCaches));
    object.set("exclude_larger_than", config.excludeLargerThan
                                          ? textValue(formatSize(*config.excludeLargerThan))
                                          : JsonValue(nullptr));
    object.set("retention", retentionToJson(config.retention));
    object.set("monitor", monitorValue(config));
    object.set("mass_change_guard", guardValue(config));
    object.set("verify_cycle_days", numberValue(config.verifyCycleDays));
    object.set("log_skipped", logSkippedValue(config.logSkipped));
    object.set("log_keep_days", JsonValue(std::int64_t{config.logKeepDays}));
    object.set("threads", JsonValue(std::int64_t{config.threads}));
    return object;
}

}  // namespace holdfast
