// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/json.h"
#include "base/path.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

/// Retention rules (contract §6). 0 means: no such rule.
struct RetentionPolicy {
    std::int64_t maxVersionsPerFile = 0;
    std::int64_t keepDays = 0;
    std::int64_t keepHourly = 0;
    std::int64_t keepDaily = 0;
    std::int64_t keepWeekly = 0;
    std::int64_t keepMonthly = 0;
    std::int64_t keepYearly = 0;
    std::uint64_t minFreeBytes = 0;
    double minFreePercent = 0;  ///< used instead of minFreeBytes when not 0
    std::int64_t deletedKeepDays = 0;

    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

struct SourceConfig {
    AbsPath path;
    std::string name;                          ///< bytes; unique
    std::vector<std::string> exclude;          ///< gitignore lines, after the global ones
    std::optional<RetentionPolicy> retention;  ///< replaces the global one

    friend bool operator==(const SourceConfig &, const SourceConfig &) = default;
};

enum class LayoutMode : std::uint8_t { Auto, Flat, BySource };
enum class ChangeDetection : std::uint8_t { Metadata, Content };
enum class DuplicatesMode : std::uint8_t { Separate, InPlace };
enum class DuplicatesStorage : std::uint8_t { Auto, Copy, Clone, Link };
enum class LogSkipped : std::uint8_t { Auto, Yes, No };

/// The configuration of contract §2, checked and complete: every default is filled in. A value.
struct Config {
    std::vector<SourceConfig> sources;
    AbsPath backupRoot;
    AbsPath logDir;
    LayoutMode layout = LayoutMode::Auto;
    HashAlgorithm hashAlgorithm = HashAlgorithm::Sha256;
    ChangeDetection changeDetection = ChangeDetection::Metadata;
    DuplicatesMode duplicates = DuplicatesMode::Separate;
    DuplicatesStorage duplicatesStorage = DuplicatesStorage::Auto;
    std::vector<std::string> exclude;
    bool excludeCaches = false;
    std::optional<std::uint64_t> excludeLargerThan;  ///< bytes
    RetentionPolicy retention;
    double debounceSeconds = 2;
    double busyFileSeconds = 300;
    double rescanMinutes = 60;
    double massChangePercent = 50;  ///< 0: the guard is off
    std::int64_t massChangeMinFiles = 20;
    double pauseBelowBatteryPercent = 0;
    double verifyCycleDays = 30;
    LogSkipped logSkipped = LogSkipped::Auto;
    int logKeepDays = 90;
    int threads = 0;

    /// The rules for one source: its own, or the global ones.
    [[nodiscard]] const RetentionPolicy &retentionFor(const SourceConfig &source) const noexcept
    {
        return source.retention ? *source.retention : retention;
    }
    friend bool operator==(const Config &, const Config &) = default;
};

/// Something about a configuration that a person should know. `line` 0: none.
struct ConfigNotice {
    enum class Severity : std::uint8_t { Notice, Warning, Error };
    Severity severity = Severity::Error;
    int line = 0;
    std::string key;      ///< dotted, such as `retention.keep_days` or `sources[1].path`
    std::string message;  ///< what is wrong and what is allowed; one line

    /// `FILE:LINE: error: KEY: message`, as check-config and every command show it.
    [[nodiscard]] std::string text(const std::string &file) const;
};

/// What the surroundings contribute to a configuration: injected, so that parsing stays pure.
struct ConfigSurroundings {
    AbsPath folder;  ///< that holds the file: relative paths are taken from it
    AbsPath home;    ///< for `~`
    AbsPath
        stateDir;  ///< the user's state directory: default of log_dir is `<stateDir>/holdfast/logs`
    /// Value of an environment variable; nothing when unset (an error for the path that names it).
    std::function<std::optional<std::string>(const std::string &)> environment;
};

struct ParsedConfig {
    Config config;                      ///< usable when there is no error among the notices
    std::vector<ConfigNotice> notices;  ///< errors, warnings (unknown keys with the nearest known
                                        ///< one), notices (keys without use)
    [[nodiscard]] bool ok() const noexcept;
};

/// Reads a configuration (contract §2). Pure: touches no file but through nothing at all; whether
/// paths exist is not looked at. Checks everything that text alone tells: types, ranges, names,
/// `md5` and `sha1` refused with the reason, no source, a source equal to or inside the backup
/// root, one source inside another. All errors are collected, not only the first; notices stand in
/// the order of lines. In paths `$${` stands for `${` itself, and a variable that is set but empty
/// is an error like an unset one.
[[nodiscard]] ParsedConfig parseConfig(std::string_view text,
                                       const ConfigSurroundings &surroundings);
/// The same for a document that is parsed already (an edited one).
[[nodiscard]] ParsedConfig readConfig(const JsonValue &document,
                                      const ConfigSurroundings &surroundings);

/// The effective configuration as JSON, every key with its value: what `check-config` prints.
/// Parses back to an equal Config.
[[nodiscard]] JsonValue configToJson(const Config &config);

/// `"4 GiB"`, `"500 MB"`, `"1024"`, 1024 …: bytes (KiB… binary, kB… decimal; a fraction is
/// allowed). Nothing when malformed.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text);
/// A text that parseSize() reads as exactly `bytes`: `4 GiB`, `1500`.
[[nodiscard]] std::string formatSize(std::uint64_t bytes);

}  // namespace holdfast
