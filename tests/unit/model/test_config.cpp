// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace holdfast;

namespace
{

AbsPath path(std::string_view bytes)
{
    return AbsPath::parse(bytes).value();
}

ConfigSurroundings surroundings()
{
    ConfigSurroundings result;
    result.folder = path("/work");
    result.home = path("/home/ann");
    result.stateDir = path("/home/ann/.local/state");
    result.environment = [](const std::string &) { return std::optional<std::string>(); };
    return result;
}

ParsedConfig parsed(const QByteArray &text)
{
    return parseConfig(std::string_view(text.constData(), std::size_t(text.size())),
                       surroundings());
}

/// `member` stands on line 3.
ParsedConfig parsedWith(const QByteArray &member)
{
    return parsed("{\"sources\": [\"/source\"],\n\"backup_root\": \"/backup\",\n" + member + "}");
}

std::string notices(const ParsedConfig &parsed)
{
    std::string text;
    for (const ConfigNotice &notice : parsed.notices) {
        text += (text.empty() ? "" : "\n") + notice.text("c.json");
    }
    return text;
}

using Expect = std::function<bool(const Config &)>;

RetentionPolicy arbitraryPolicy()
{
    RetentionPolicy policy;
    for (const auto member : {&RetentionPolicy::maxVersionsPerFile, &RetentionPolicy::keepHourly,
                              &RetentionPolicy::keepDaily, &RetentionPolicy::keepWeekly,
                              &RetentionPolicy::keepMonthly, &RetentionPolicy::keepYearly}) {
        policy.*member = *rc::gen::inRange<std::int64_t>(0, 1'000'000'001);
    }
    policy.keepDays = *rc::gen::inRange<std::int64_t>(0, 100'001);
    policy.deletedKeepDays = *rc::gen::inRange<std::int64_t>(0, 100'001);
    if (*rc::gen::arbitrary<bool>()) {
        policy.minFreeBytes = *rc::gen::arbitrary<std::uint64_t>();
    } else {
        policy.minFreePercent = *rc::gen::inRange(0, 100'000'000) / 1'000'001.0;
    }
    return policy;
}

double arbitraryNumber(int most)
{
    return *rc::gen::arbitrary<bool>() ? *rc::gen::inRange(0, most + 1)
                                       : *rc::gen::inRange(0, 1'000'000) * (most / 1e6);
}

Config arbitraryConfig()
{
    Config config;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        SourceConfig source;
        source.path = path("/sources/" + std::to_string(i));
        source.name = "ä" + std::to_string(*rc::gen::inRange(0, 1'000'000) * 10 + i);
        source.exclude = *rc::gen::arbitrary<std::vector<std::string>>();
        if (*rc::gen::arbitrary<bool>()) {
            source.retention = arbitraryPolicy();
        }
        config.sources.push_back(std::move(source));
    }
    config.backupRoot = path("/backup");
    config.logDir = path("/logs");
    config.layout = *rc::gen::element(LayoutMode::Auto, LayoutMode::Flat, LayoutMode::BySource);
    config.hashAlgorithm = static_cast<HashAlgorithm>(*rc::gen::inRange(1, 8));
    config.changeDetection = *rc::gen::element(ChangeDetection::Metadata, ChangeDetection::Content);
    config.duplicates = *rc::gen::element(DuplicatesMode::Separate, DuplicatesMode::InPlace);
    config.duplicatesStorage = static_cast<DuplicatesStorage>(*rc::gen::inRange(0, 4));
    config.exclude = *rc::gen::arbitrary<std::vector<std::string>>();
    config.excludeCaches = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        config.excludeLargerThan = *rc::gen::nonZero<std::uint64_t>();
    }
    config.retention = arbitraryPolicy();
    config.debounceSeconds = arbitraryNumber(86'400);
    config.busyFileSeconds = arbitraryNumber(604'800);
    config.rescanMinutes = arbitraryNumber(525'600);
    config.massChangePercent = arbitraryNumber(100);
    config.massChangeMinFiles = *rc::gen::inRange<std::int64_t>(0, 1'000'000'001);
    config.pauseBelowBatteryPercent = arbitraryNumber(100);
    config.verifyCycleDays = arbitraryNumber(36'500);
    config.logSkipped = *rc::gen::element(LogSkipped::Auto, LogSkipped::Yes, LogSkipped::No);
    config.logKeepDays = *rc::gen::inRange(0, 100'001);
    config.threads = *rc::gen::inRange(0, 257);
    return config;
}

}  // namespace

Q_DECLARE_METATYPE(Expect)

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOriginalToolsFileNeedsNoNotice();
    void defaults();
    void goodValues_data();
    void goodValues();
    void wrongValues_data();
    void wrongValues();
    void wrongDocuments_data();
    void wrongDocuments();
    void unknownKeysNameTheNearest_data();
    void unknownKeysNameTheNearest();
    void uselessKeysGiveANotice_data();
    void uselessKeysGiveANotice();
    void allErrorsAreCollectedInLineOrder();
    void sourcesAsObjects();
    void aSourcesRetentionReplacesTheGlobalOne();
    void noticesAreOneLineEach();
    void valuesMadeInMemoryHaveNoLine();
    void effectiveConfigurationNamesEveryKey();
    void effectiveConfigurationIsReadBack();
    void randomBytesNeverCrash();
    void randomDocumentsNeverCrash();
};

void TestConfig::theOriginalToolsFileNeedsNoNotice()
{
    const ParsedConfig result = parsed(R"({
  "sources": ["./testdata/source"],
  "backup_root": "./testdata/backup",
  "log_dir": "./logs",
  "hash_algorithm": "sha256",
  "retention": { "max_versions_per_file": 10 }
})");
    QCOMPARE(notices(result), std::string());
    QVERIFY(result.ok());
    Config expected;
    expected.sources = {{path("/work/testdata/source"), "source", {}, {}}};
    expected.backupRoot = path("/work/testdata/backup");
    expected.logDir = path("/work/logs");
    expected.retention.maxVersionsPerFile = 10;
    QVERIFY(result.config == expected);
}

void TestConfig::defaults()
{
    const Config config = parsedWith("\"layout\": \"auto\"").config;
    QVERIFY(config.layout == LayoutMode::Auto);
    QVERIFY(config.hashAlgorithm == HashAlgorithm::Sha256);
    QVERIFY(config.changeDetection == ChangeDetection::Metadata);
    QVERIFY(config.duplicates == DuplicatesMode::Separate);
    QVERIFY(config.duplicatesStorage == DuplicatesStorage::Auto);
    QVERIFY(config.exclude.empty());
    QVERIFY(!config.excludeCaches);
    QVERIFY(!config.excludeLargerThan);
    QVERIFY(config.retention == RetentionPolicy());
    QCOMPARE(config.debounceSeconds, 2.0);
    QCOMPARE(config.busyFileSeconds, 300.0);
    QCOMPARE(config.rescanMinutes, 60.0);
    QCOMPARE(config.massChangePercent, 50.0);
    QCOMPARE(config.massChangeMinFiles, std::int64_t{20});
    QCOMPARE(config.pauseBelowBatteryPercent, 0.0);
    QCOMPARE(config.verifyCycleDays, 30.0);
    QVERIFY(config.logSkipped == LogSkipped::Auto);
    QCOMPARE(config.logKeepDays, 90);
    QCOMPARE(config.threads, 0);
}

void TestConfig::goodValues_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<Expect>("expect");
    const auto row = [](const char *member, Expect expect) {
        QTest::newRow(member) << QByteArray(member) << std::move(expect);
    };
    row(R"("layout": "flat")", [](auto &c) { return c.layout == LayoutMode::Flat; });
    row(R"("layout": "by_source")", [](auto &c) { return c.layout == LayoutMode::BySource; });
    for (const char *name :
         {"sha256", "sha384", "sha512", "sha3_256", "sha3_512", "blake2b", "blake2s"}) {
        row(qPrintable(QString::fromLatin1("\"hash_algorithm\": \"%1\"").arg(QLatin1String(name))),
            [name](auto &c) { return c.hashAlgorithm == hashFromName(name); });
    }
    row(R"("change_detection": "content")",
        [](auto &c) { return c.changeDetection == ChangeDetection::Content; });
    row(R"("duplicates": "in_place")",
        [](auto &c) { return c.duplicates == DuplicatesMode::InPlace; });
    row(R"("duplicates_storage": "copy")",
        [](auto &c) { return c.duplicatesStorage == DuplicatesStorage::Copy; });
    row(R"("duplicates_storage": "clone")",
        [](auto &c) { return c.duplicatesStorage == DuplicatesStorage::Clone; });
    row(R"("duplicates_storage": "link")",
        [](auto &c) { return c.duplicatesStorage == DuplicatesStorage::Link; });
    row(R"("exclude": ["*.tmp", "!keep.tmp", ""])", [](auto &c) {
        return c.exclude == std::vector<std::string>{"*.tmp", "!keep.tmp", ""};
    });
    row(R"("exclude_caches": true)", [](auto &c) { return c.excludeCaches; });
    row(R"("exclude_larger_than": "4 GiB")",
        [](auto &c) { return c.excludeLargerThan == 4ULL << 30U; });
    row(R"("exclude_larger_than": 1)", [](auto &c) { return c.excludeLargerThan == 1; });
    row(R"("exclude_larger_than": 1e9)",
        [](auto &c) { return c.excludeLargerThan == 1'000'000'000; });
    row(R"("exclude_larger_than": null)", [](auto &c) { return !c.excludeLargerThan; });
    row(R"("retention": {"max_versions_per_file": 1, "keep_days": 2, "keep_hourly": 3,
        "keep_daily": 4, "keep_weekly": 5, "keep_monthly": 6, "keep_yearly": 7,
        "min_free": "10 GiB", "deleted_keep_days": 8})",
        [](auto &c) {
            return c.retention == RetentionPolicy{1, 2, 3, 4, 5, 6, 7, 10ULL << 30U, 0, 8};
        });
    row(R"("retention": {"min_free": "5%"})",
        [](auto &c) { return c.retention.minFreePercent == 5 && c.retention.minFreeBytes == 0; });
    row(R"("retention": {"min_free": "2.5 %"})",
        [](auto &c) { return c.retention.minFreePercent == 2.5; });
    row(R"("retention": {"min_free": "0"})",
        [](auto &c) { return c.retention == RetentionPolicy(); });
    row(R"("retention": {"min_free": 0})",
        [](auto &c) { return c.retention == RetentionPolicy(); });
    row(R"("retention": {"min_free": 1000})",
        [](auto &c) { return c.retention.minFreeBytes == 1000; });
    row(R"("retention": {})", [](auto &c) { return c.retention == RetentionPolicy(); });
    row(R"("retention": {"keep_days": 100000})",
        [](auto &c) { return c.retention.keepDays == 100'000; });
    row(R"("retention.keep_days": 7, "retention": {"keep_daily": 1})",
        [](auto &c) { return c.retention.keepDays == 7 && c.retention.keepDaily == 1; });
    row(R"("monitor": {"debounce_seconds": 0.5})",
        [](auto &c) { return c.debounceSeconds == 0.5; });
    row(R"("monitor.debounce_seconds": 0)", [](auto &c) { return c.debounceSeconds == 0; });
    row(R"("monitor": {"busy_file_seconds": 0})", [](auto &c) { return c.busyFileSeconds == 0; });
    row(R"("monitor.busy_file_seconds": 604800)",
        [](auto &c) { return c.busyFileSeconds == 604'800; });
    row(R"("monitor": {"rescan_minutes": 0})", [](auto &c) { return c.rescanMinutes == 0; });
    row(R"("monitor.rescan_minutes": 1.5, "monitor": {})",
        [](auto &c) { return c.rescanMinutes == 1.5; });
    row(R"("monitor": {"pause_below_battery_percent": 20})",
        [](auto &c) { return c.pauseBelowBatteryPercent == 20; });
    row(R"("monitor.pause_below_battery_percent": 100)",
        [](auto &c) { return c.pauseBelowBatteryPercent == 100; });
    row(R"("mass_change_guard": {"percent": 0})",
        [](auto &c) { return c.massChangePercent == 0 && c.massChangeMinFiles == 20; });
    row(R"("mass_change_guard": {"percent": 12.5, "min_files": 3})",
        [](auto &c) { return c.massChangePercent == 12.5 && c.massChangeMinFiles == 3; });
    row(R"("mass_change_guard.min_files": 5.0)",
        [](auto &c) { return c.massChangePercent == 50 && c.massChangeMinFiles == 5; });
    row(R"("verify_cycle_days": 0)", [](auto &c) { return c.verifyCycleDays == 0; });
    row(R"("log_skipped": true)", [](auto &c) { return c.logSkipped == LogSkipped::Yes; });
    row(R"("log_skipped": false)", [](auto &c) { return c.logSkipped == LogSkipped::No; });
    row(R"("log_skipped": "auto")", [](auto &c) { return c.logSkipped == LogSkipped::Auto; });
    row(R"("log_keep_days": 0)", [](auto &c) { return c.logKeepDays == 0; });
    row(R"("threads": 256)", [](auto &c) { return c.threads == 256; });
}

void TestConfig::goodValues()
{
    QFETCH(QByteArray, member);
    QFETCH(Expect, expect);
    const ParsedConfig result = parsedWith(member);
    QCOMPARE(notices(result), std::string());
    QVERIFY(expect(result.config));
}

void TestConfig::wrongValues_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *member, const char *key, const char *message) {
        QTest::newRow(member) << QByteArray(member) << QByteArray(key) << QByteArray(message);
    };
    // The value that the message shows is the one behind the last colon.
    const auto wrong = [&](const char *member, const char *key, const char *allowed) {
        row(member, key,
            (QByteArray(QByteArray(member).split(':').constLast().trimmed()).replace("}", "") +
             " is not allowed; use " + allowed)
                .constData());
    };
    const char *layouts = "one of auto, flat, by_source";
    wrong(R"("layout": "deep")", "layout", layouts);
    wrong(R"("layout": "Flat")", "layout", layouts);
    row(R"("layout": 1)", "layout", "must be one of auto, flat, by_source, not a whole number");
    const char *unsafe = " is not safe for deciding what changed (collisions can be made at will); "
                         "use one of sha256, sha384, sha512, sha3_256, sha3_512, blake2b, blake2s";
    row(R"("hash_algorithm": "md5")", "hash_algorithm",
        (QByteArray("\"md5\"") + unsafe).constData());
    row(R"("hash_algorithm": "sha1")", "hash_algorithm",
        (QByteArray("\"sha1\"") + unsafe).constData());
    wrong(R"("hash_algorithm": "crc32")", "hash_algorithm",
          "one of sha256, sha384, sha512, sha3_256, sha3_512, blake2b, blake2s");
    row(R"("hash_algorithm": null)", "hash_algorithm",
        "must be one of sha256, sha384, sha512, sha3_256, sha3_512, blake2b, blake2s, not null");
    wrong(R"("change_detection": "mtime")", "change_detection", "one of metadata, content");
    row(R"("change_detection": true)", "change_detection",
        "must be one of metadata, content, not true or false");
    wrong(R"("duplicates": "ignore")", "duplicates", "one of separate, in_place");
    row(R"("duplicates": [])", "duplicates", "must be one of separate, in_place, not a list");
    wrong(R"("duplicates_storage": "symlink")", "duplicates_storage",
          "one of auto, copy, clone, link");
    row(R"("duplicates_storage": {})", "duplicates_storage",
        "must be one of auto, copy, clone, link, not an object");
    row(R"("exclude": "*.tmp")", "exclude", "must be a list of texts, not text");
    row(R"("exclude": ["a", 1])", "exclude[1]", "must be text, not a whole number");
    row(R"("exclude_caches": 1)", "exclude_caches", "must be true or false, not a whole number");
    row(R"("exclude_caches": "true")", "exclude_caches", "must be true or false, not text");
    const char *size = R"(a size above 0, such as "4 GiB", "500 MB" or a number of bytes)";
    wrong(R"("exclude_larger_than": "4 G")", "exclude_larger_than", size);
    wrong(R"("exclude_larger_than": "0")", "exclude_larger_than", size);
    wrong(R"("exclude_larger_than": 0)", "exclude_larger_than", size);
    wrong(R"("exclude_larger_than": -1)", "exclude_larger_than", size);
    wrong(R"("exclude_larger_than": 1.5)", "exclude_larger_than", size);
    row(R"("exclude_larger_than": true)", "exclude_larger_than",
        (QByteArray("must be ") + size + ", not true or false").constData());
    row(R"("retention": 10)", "retention", "must be an object, not a whole number");
    for (const char *rule : {"max_versions_per_file", "keep_hourly", "keep_daily", "keep_weekly",
                             "keep_monthly", "keep_yearly"}) {
        const QByteArray key = QByteArray("retention.") + rule;
        wrong(("\"retention\": {\"" + QByteArray(rule) + "\": -1}").constData(), key.constData(),
              "a whole number from 0 to 1000000000");
        wrong(("\"" + key + "\": 2.5").constData(), key.constData(),
              "a whole number from 0 to 1000000000");
    }
    wrong(R"("retention": {"keep_days": 100001})", "retention.keep_days",
          "a whole number from 0 to 100000");
    row(R"("retention": {"deleted_keep_days": 99999999999999999999})",
        "retention.deleted_keep_days",
        "100000000000000000000.0 is not allowed; use a whole number from 0 to 100000");
    row(R"("retention": {"keep_days": "7"})", "retention.keep_days",
        "must be a whole number from 0 to 100000, not text");
    const char *free = R"(a size such as "10 GiB", a share below 100% such as "5%", or 0)";
    for (const char *value : {R"("100%")", R"("-1%")", R"("%")", R"("x%")", R"("1e1%")",
                              R"("nan%")", R"("10 G")", R"("")", "-1", "1.5"}) {
        wrong((QByteArray("\"retention\": {\"min_free\": ") + value + "}").constData(),
              "retention.min_free", free);
    }
    row(R"("retention": {"min_free": false})", "retention.min_free",
        (QByteArray("must be ") + free + ", not true or false").constData());
    wrong(R"("monitor": {"debounce_seconds": -0.5})", "monitor.debounce_seconds",
          "a number from 0 to 86400");
    wrong(R"("monitor.debounce_seconds": 86401)", "monitor.debounce_seconds",
          "a number from 0 to 86400");
    row(R"("monitor.debounce_seconds": "2")", "monitor.debounce_seconds",
        "must be a number from 0 to 86400, not text");
    wrong(R"("monitor": {"busy_file_seconds": 604801})", "monitor.busy_file_seconds",
          "a number from 0 to 604800");
    row(R"("monitor": {"busy_file_seconds": null})", "monitor.busy_file_seconds",
        "must be a number from 0 to 604800, not null");
    wrong(R"("monitor": {"rescan_minutes": -1})", "monitor.rescan_minutes",
          "a number from 0 to 525600");
    row(R"("monitor": {"rescan_minutes": false})", "monitor.rescan_minutes",
        "must be a number from 0 to 525600, not true or false");
    wrong(R"("monitor": {"pause_below_battery_percent": 100.5})",
          "monitor.pause_below_battery_percent", "a number from 0 to 100");
    row(R"("monitor.pause_below_battery_percent": "20%")", "monitor.pause_below_battery_percent",
        "must be a number from 0 to 100, not text");
    row(R"("monitor": [])", "monitor", "must be an object, not a list");
    row(R"("mass_change_guard": 50)", "mass_change_guard", "must be an object, not a whole number");
    row(R"("mass_change_guard": false)", "mass_change_guard",
        "must be an object, not true or false");
    wrong(R"("mass_change_guard": {"percent": 101})", "mass_change_guard.percent",
          "a number from 0 to 100");
    wrong(R"("mass_change_guard": {"min_files": 1.5})", "mass_change_guard.min_files",
          "a whole number from 0 to 1000000000");
    row(R"("mass_change_guard": {"min_files": "20"})", "mass_change_guard.min_files",
        "must be a whole number from 0 to 1000000000, not text");
    wrong(R"("verify_cycle_days": -1)", "verify_cycle_days", "a number from 0 to 36500");
    row(R"("verify_cycle_days": "30")", "verify_cycle_days",
        "must be a number from 0 to 36500, not text");
    wrong(R"("log_skipped": "true")", "log_skipped", R"(true, false or "auto")");
    row(R"("log_skipped": 1)", "log_skipped",
        R"(must be true, false or "auto", not a whole number)");
    wrong(R"("log_keep_days": -1)", "log_keep_days", "a whole number from 0 to 100000");
    row(R"("log_keep_days": "90")", "log_keep_days",
        "must be a whole number from 0 to 100000, not text");
    wrong(R"("threads": 257)", "threads", "a whole number from 0 to 256");
    wrong(R"("threads": 1.5)", "threads", "a whole number from 0 to 256");
    row(R"("threads": "all")", "threads", "must be a whole number from 0 to 256, not text");
    row(R"("log_dir": 1)", "log_dir", "must be a path, not a whole number");
    row(R"("monitor": {"rescan_minutes": 1}, "monitor.rescan_minutes": 1)",
        "monitor.rescan_minutes", "stands twice, in its group and with a dot; leave one out");
    row(R"("retention.keep_days": 1, "retention": {"keep_days": 1})", "retention.keep_days",
        "stands twice, in its group and with a dot; leave one out");
}

void TestConfig::wrongValues()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    const ParsedConfig result = parsedWith(member);
    QCOMPARE(notices(result),
             "c.json:3: error: " + key.toStdString() + ": " + message.toStdString());
    QCOMPARE(result.notices.at(0).line, 3);
    QCOMPARE(result.notices.at(0).key, key.toStdString());
    QVERIFY(!result.ok());
}

void TestConfig::wrongDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *what, const char *text, const char *expected) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "c.json:1: error: not valid JSON: expected a value, but the text ends here");
    row("a comma too many", "{\n\"sources\": [\"/a\",],\n}",
        "c.json:2: error: not valid JSON: a comma too many before ']'");
    row("a list", "[]",
        "c.json:1: error: the configuration must be an object in braces, not a list");
    row("text", "\n\"x\"",
        "c.json:2: error: the configuration must be an object in braces, not text");
    row("a key twice", "{\"threads\": 1,\n\"threads\": 2}",
        "c.json:2: error: not valid JSON: the key \"threads\" stands twice");
    row("an empty object", "\n{}",
        "c.json:2: error: backup_root: is missing; use the path of the backup folder\n"
        "c.json:2: error: sources: is missing; use a list of folders to back up");
    row("no source", "{\"backup_root\": \"/b\",\n\"sources\": []}",
        "c.json:2: error: sources: must not be empty; use a list of folders to back up");
    row("a source that stands alone", "{\"backup_root\": \"/b\",\n\"sources\": \"/a\"}",
        "c.json:2: error: sources: must be a list of folders to back up, not text");
    row("no backup folder", "{\"sources\": [\"/a\"]}",
        "c.json:1: error: backup_root: is missing; use the path of the backup folder");
    row("a backup folder that is no text", "{\"sources\": [\"/a\"],\n\"backup_root\": [\"/b\"]}",
        "c.json:2: error: backup_root: must be a path, not a list");
    row("a source that is a number", "{\"backup_root\": \"/b\", \"sources\": [\"/a\",\n1]}",
        "c.json:2: error: sources[1]: must be a path or an object with a path, not a whole number");
    row("a source without a path", "{\"backup_root\": \"/b\", \"sources\": [\n{\"name\": \"a\"}]}",
        "c.json:2: error: sources[0]: has no \"path\"; use the path of a folder to back up");
    row("a source's path that is no text",
        "{\"backup_root\": \"/b\", \"sources\": [\n{\"path\":\n1}]}",
        "c.json:3: error: sources[0].path: must be a path, not a whole number");
    row("an empty name",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"name\": \"\"}]}",
        "c.json:2: error: sources[0].name: must not be empty; use a name for the source");
    row("a name of another type",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"name\": 1}]}",
        "c.json:2: error: sources[0].name: must be a name for the source, not a whole number");
    row("a name with a slash",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"name\": \"a/b\"}]}",
        "c.json:2: error: sources[0].name: \"a/b\" is not allowed; use a name that a folder can "
        "have: without \"/\" and NUL, not \".\" or \"..\"");
    row("a name that leads up",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"name\": \"..\"}]}",
        "c.json:2: error: sources[0].name: \"..\" is not allowed; use a name that a folder can "
        "have: without \"/\" and NUL, not \".\" or \"..\"");
    row("a name with a NUL",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"name\": \"a\\u0000\"}]}",
        "c.json:2: error: sources[0].name: \"a\\x00\" is not allowed; use a name that a folder can "
        "have: without \"/\" and NUL, not \".\" or \"..\"");
    row("a name twice",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\", \"name\": \"x\"},\n{\"path\": "
        "\"/c\",\n\"name\": \"x\"}]}",
        "c.json:3: error: sources[1].name: \"x\" is the name of another source already; use one of "
        "its own");
    row("a source's exclude that is no list",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"exclude\": \"x\"}]}",
        "c.json:2: error: sources[0].exclude: must be a list of texts, not text");
    row("a pattern that is no text",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\", \"exclude\": [\"x\",\nnull]}]}",
        "c.json:2: error: sources[0].exclude[1]: must be text, not null");
    row("a source's retention that is no object",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\",\n\"retention\": 5}]}",
        "c.json:2: error: sources[0].retention: must be an object, not a whole number");
    row("a source's rule out of range",
        "{\"backup_root\": \"/b\", \"sources\": [{\"path\": \"/a\", \"retention\": "
        "{\n\"keep_days\": "
        "-1}}]}",
        "c.json:2: error: sources[0].retention.keep_days: -1 is not allowed; use a whole number "
        "from 0 to 100000");
}

void TestConfig::wrongDocuments()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const ParsedConfig result = parsed(text);
    QCOMPARE(notices(result), expected.toStdString());
    QVERIFY(!result.ok());
}

void TestConfig::unknownKeysNameTheNearest_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nearest");
    const auto row = [](const char *member, const char *key, const char *nearest) {
        QTest::newRow(member) << QByteArray(member) << QByteArray(key) << QByteArray(nearest);
    };
    row(R"("hash_algoritm": "md5")", "hash_algoritm", "hash_algorithm");
    row(R"("hashAlgorithm": 1)", "hashAlgorithm", "hash_algorithm");
    row(R"("excludes": [])", "excludes", "exclude");
    row(R"("LAYOUT": 1)", "LAYOUT", "layout");
    row(R"("layuot": 1)", "layuot", "layout");
    row(R"("source": [])", "source", "sources");
    row(R"("backup": 1)", "backup", "backup_root");
    row(R"("keep_days": 1)", "keep_days", "retention.keep_days");
    row(R"("debounce_second": 1)", "debounce_second", "monitor.debounce_seconds");
    row(R"("monitor.rescan": 1)", "monitor.rescan", "monitor.rescan_minutes");
    row(R"("monitor": {"rescan_minute": 1})", "monitor.rescan_minute", "monitor.rescan_minutes");
    row(R"("monitors": {})", "monitors", "monitor");
    row(R"("mass_change_guard": {"files": 1})", "mass_change_guard.files",
        "mass_change_guard.min_files");
    row(R"("retention": {"max_versions": 1})", "retention.max_versions",
        "retention.max_versions_per_file");
    row(R"("retention.minfree": 1)", "retention.minfree", "retention.min_free");
    row(R"("log": 1)", "log", "log_dir");
    row(R"("larger_than": 1)", "larger_than", "exclude_larger_than");
    row(R"("min_files": 1)", "min_files", "mass_change_guard.min_files");
}

void TestConfig::unknownKeysNameTheNearest()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nearest);
    const ParsedConfig result = parsedWith(member);
    QCOMPARE(notices(result),
             "c.json:3: warning: " + key.toStdString() +
                 ": is not a known key and is ignored; the nearest known key is \"" +
                 nearest.toStdString() + '"');
    QVERIFY(result.ok());
}

void TestConfig::uselessKeysGiveANotice_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"organize", "versioning", "app_dir"}) {
        QTest::newRow(key) << QByteArray(key);
    }
}

void TestConfig::uselessKeysGiveANotice()
{
    QFETCH(QByteArray, key);
    for (const char *value : {"true", "\"x\"", "{\"a\": 1}", "null"}) {
        const ParsedConfig result = parsedWith('"' + key + "\": " + value);
        QCOMPARE(notices(result),
                 "c.json:3: notice: " + key.toStdString() + ": has no use any more and is ignored");
        QVERIFY(result.ok());
    }
}

void TestConfig::allErrorsAreCollectedInLineOrder()
{
    const ParsedConfig result = parsed("{\n\"threads\": -1,\n\"sources\": [\"/b/x\"],\n"
                                       "\"backup_root\": \"/b\",\n\"layout\": 1,\n\"x\": 1,\n"
                                       "\"organize\": true\n}");
    std::vector<int> lines;
    for (const ConfigNotice &notice : result.notices) {
        lines.push_back(notice.line);
    }
    QCOMPARE(lines, (std::vector<int>{2, 3, 5, 6, 7}));
    QVERIFY(!result.ok());
}

void TestConfig::sourcesAsObjects()
{
    const ParsedConfig result = parsed(R"({"backup_root": "/b", "sources": [
        {"exclude": ["*.o"], "name": "code", "path": "/src"},
        {"path": "/docs", "nam": "x", "retention": {"keep_dayly": 3}}]})");
    QCOMPARE(
        notices(result),
        std::string(
            "c.json:3: warning: sources[1].nam: is not a known key and is ignored; the nearest "
            "known key is \"name\"\n"
            "c.json:3: warning: sources[1].retention.keep_dayly: is not a known key and is "
            "ignored; the nearest known key is \"keep_daily\""));
    QVERIFY(result.config.sources.at(0) == (SourceConfig{path("/src"), "code", {"*.o"}, {}}));
    QVERIFY(result.config.sources.at(1) ==
            (SourceConfig{path("/docs"), "docs", {}, RetentionPolicy()}));
}

void TestConfig::aSourcesRetentionReplacesTheGlobalOne()
{
    const Config config = parsed(R"({"backup_root": "/b", "retention": {"keep_days": 9},
        "sources": ["/a", {"path": "/c", "retention": {"keep_daily": 4}}]})")
                              .config;
    QCOMPARE(config.retentionFor(config.sources.at(0)).keepDays, std::int64_t{9});
    QCOMPARE(config.retentionFor(config.sources.at(1)).keepDays, std::int64_t{0});
    QCOMPARE(config.retentionFor(config.sources.at(1)).keepDaily, std::int64_t{4});
}

void TestConfig::noticesAreOneLineEach()
{
    const ParsedConfig result = parsedWith("\"a\\nb\\u001b\": 1, \"layout\": \"" +
                                           QByteArray("\\n\\u0007").repeated(100) + "\"");
    QCOMPARE(result.notices.size(), std::size_t{2});
    QCOMPARE(result.notices.at(0).text("dir\nx"),
             std::string("dir\\nx:3: warning: a\\nb\\x1b: is not a known key and is ignored; the "
                         "nearest known key is \"layout\""));
    const std::string text = result.notices.at(1).text("c");
    QVERIFY(text.find_first_of("\n\a") == std::string::npos);
    QVERIFY(text.size() < 400);
    // A long text is not cut inside a character.
    const std::string wide =
        notices(parsedWith("\"layout\": \"x" + QByteArray("ä").repeated(100) + "\""));
    QVERIFY(isUtf8(wide));
    QVERIFY(wide.find("ä…\" is not allowed") != std::string::npos);
}

void TestConfig::valuesMadeInMemoryHaveNoLine()
{
    JsonValue document{JsonValue::Object{}};
    document.set("threads", JsonValue(std::string("x")));
    const ParsedConfig result = readConfig(document, surroundings());
    QCOMPARE(result.notices.at(0).text("c"),
             std::string("c: error: threads: must be a whole number from 0 to 256, not text"));
}

void TestConfig::effectiveConfigurationNamesEveryKey()
{
    const std::string text = renderJson(
        configToJson(parsed(R"({"sources": [{"path": "/a", "retention": {"min_free": "2.5%"}}],
                   "backup_root": "/b", "exclude_larger_than": "4 GiB", "log_skipped": false})")
                         .config));
    QCOMPARE(text, std::string(R"({
  "sources": [
    {
      "path": "/a",
      "name": "a",
      "exclude": [],
      "retention": {
        "max_versions_per_file": 0,
        "keep_days": 0,
        "keep_hourly": 0,
        "keep_daily": 0,
        "keep_weekly": 0,
        "keep_monthly": 0,
        "keep_yearly": 0,
        "min_free": "2.5%",
        "deleted_keep_days": 0
      }
    }
  ],
  "backup_root": "/b",
  "log_dir": "/home/ann/.local/state/holdfast/logs",
  "layout": "auto",
  "hash_algorithm": "sha256",
  "change_detection": "metadata",
  "duplicates": "separate",
  "duplicates_storage": "auto",
  "exclude": [],
  "exclude_caches": false,
  "exclude_larger_than": "4 GiB",
  "retention": {
    "max_versions_per_file": 0,
    "keep_days": 0,
    "keep_hourly": 0,
    "keep_daily": 0,
    "keep_weekly": 0,
    "keep_monthly": 0,
    "keep_yearly": 0,
    "min_free": "0",
    "deleted_keep_days": 0
  },
  "monitor": {
    "debounce_seconds": 2,
    "busy_file_seconds": 300,
    "rescan_minutes": 60,
    "pause_below_battery_percent": 0
  },
  "mass_change_guard": {
    "percent": 50,
    "min_files": 20
  },
  "verify_cycle_days": 30,
  "log_skipped": false,
  "log_keep_days": 90,
  "threads": 0
}
)"));
}

void TestConfig::effectiveConfigurationIsReadBack()
{
    QVERIFY(rc::check("a configuration is read back from its document", [] {
        const Config config = arbitraryConfig();
        const ParsedConfig result = readConfig(configToJson(config), surroundings());
        RC_ASSERT(notices(result).empty());
        RC_ASSERT(result.config == config);
    }));
    QVERIFY(rc::check("and from the text, when its patterns are UTF-8", [] {
        Config config = arbitraryConfig();
        config.exclude = {"*.tmp", "ä\n\"\\"};
        for (SourceConfig &source : config.sources) {
            source.exclude = {"!x"};
        }
        const ParsedConfig result = parseConfig(renderJson(configToJson(config)), surroundings());
        RC_ASSERT(notices(result).empty());
        RC_ASSERT(result.config == config);
    }));
}

void TestConfig::randomBytesNeverCrash()
{
    QVERIFY(rc::check("random bytes give errors", [](const std::string &text) {
        RC_ASSERT(!parseConfig(text, surroundings()).ok());
    }));
}

void TestConfig::randomDocumentsNeverCrash()
{
    // Words of the format in a random order inside a valid document: reaches what bytes don't.
    static const std::array<const char *, 26> values{
        "1",
        "-1",
        "0.5",
        "1e300",
        "true",
        "null",
        "[]",
        "{}",
        "\"\"",
        "\"~\"",
        "\"${X\"",
        "\"${X}\"",
        "\"$${\"",
        "\"/\"",
        "\"5%\"",
        "\"4 GiB\"",
        "[1]",
        "[\"/\"]",
        "\"auto\"",
        "\"md5\"",
        "[[]]",
        "[{}]",
        "{\"a\":1}",
        "[{\"path\": \"/a\", \"name\": \"/\"}]",
        "{\"percent\": \"x\", \"keep_days\": []}",
        "{\"min_free\": \"%\", \"debounce_seconds\": 1}"};
    static const std::array<const char *, 14> keys{
        "sources",  "backup_root", "log_dir",     "retention", "monitor",
        "exclude",  "threads",     "layout",      "",          "a.b",
        "monitor.", ".",           "retention.x", "organize"};
    QVERIFY(rc::check("documents of wrong values give notices with a line", [] {
        std::string text = "{";
        for (const char *key : keys) {
            if (*rc::gen::arbitrary<bool>()) {
                text += std::string(text.size() > 1 ? ",\n" : "") + '"' + key +
                        "\": " + values.at(*rc::gen::inRange<std::size_t>(0, values.size()));
            }
        }
        const ParsedConfig result = parseConfig(text + "}", surroundings());
        for (const ConfigNotice &notice : result.notices) {
            RC_ASSERT(notice.line >= 1);
            RC_ASSERT(!notice.message.empty());
            RC_ASSERT(notice.text("c").find('\n') == std::string::npos);
        }
    }));
}

QTEST_APPLESS_MAIN(TestConfig)
#include "test_config.moc"
