// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_samples.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

/// Each mistake gets one error that names file, line and key, and says what is allowed.
class TestConfigMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongValues_data();
    void wrongValues();
    void wrongDocuments_data();
    void wrongDocuments();
};

void TestConfigMistakes::wrongValues_data()
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

void TestConfigMistakes::wrongValues()
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

void TestConfigMistakes::wrongDocuments_data()
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

void TestConfigMistakes::wrongDocuments()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const ParsedConfig result = parsed(text);
    QCOMPARE(notices(result), expected.toStdString());
    QVERIFY(!result.ok());
}

QTEST_APPLESS_MAIN(TestConfigMistakes)
#include "test_config_mistakes.moc"
