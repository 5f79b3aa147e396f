// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_samples.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

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
    config.layout = *rc::gen::element(LayoutMode::Auto, LayoutMode::BySource);
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
