// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config.h"

#include <QTest>
#include <rapidcheck.h>

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
    result.folder = path("/home/ann/.config/holdfast");
    result.home = path("/home/ann");
    result.stateDir = path("/home/ann/.local/state");
    result.environment = [](const std::string &name) -> std::optional<std::string> {
        if (name == "DATA") {
            return "/data";
        }
        if (name == "Part_2") {
            return "b/../c";
        }
        if (name == "EMPTY") {
            return "";
        }
        if (name == "TRICKY") {
            return "~/${DATA}";
        }
        if (name == "BYTES") {
            return "/caf\xe9";
        }
        return std::nullopt;
    };
    return result;
}

std::string configWith(const QByteArray &sources, const QByteArray &rest = {})
{
    return ("{\"sources\": " + sources + ",\n \"backup_root\": \"/backup\"" + rest + "}")
        .toStdString();
}

std::string firstNotice(const ParsedConfig &parsed)
{
    return parsed.notices.empty() ? std::string() : parsed.notices.front().text("c");
}

}  // namespace

class TestConfigPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void wrongPaths_data();
    void wrongPaths();
    void pathsWithoutSurroundings();
    void defaultNames_data();
    void defaultNames();
    void folders_data();
    void folders();
    void defaultLogFolder();
    void everyPathIsReadBack();
};

void TestConfigPaths::paths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *what, const char *text, const char *expected) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(expected);
    };
    row("an absolute path", "/a/b", "/a/b");
    row("an absolute path is normalised", "//a/./x/..//b/", "/a/b");
    row("a relative path starts at the file's folder", "photos",
        "/home/ann/.config/holdfast/photos");
    row("a relative path with a dot", "./photos", "/home/ann/.config/holdfast/photos");
    row("a relative path that goes up", "../../docs", "/home/ann/docs");
    row("the file's folder", ".", "/home/ann/.config/holdfast");
    row("the home folder", "~", "/home/ann");
    row("a path below the home folder", "~/photos/", "/home/ann/photos");
    row("a tilde that is not first", "/a/~/b", "/a/~/b");
    row("a name that begins with a tilde", "./~old", "/home/ann/.config/holdfast/~old");
    row("a variable", "${DATA}/x", "/data/x");
    row("variables in the middle", "/a/${Part_2}/${Part_2}", "/a/c/c");
    row("a variable behind the home folder", "~/${Part_2}", "/home/ann/c");
    row("a value is not expanded again", "/x/${TRICKY}", "/x/~/${DATA}");
    row("a value's bytes are kept", "${BYTES}", "/caf\xe9");
    row("a dollar without braces", "/a/$DATA/$", "/a/$DATA/$");
    row("a doubled dollar before braces", "/a/$${DATA}", "/a/${DATA}");
    row("three dollars before braces", "/a/$$${DATA}", "/a/$${DATA}");
    row("blanks", "/a b/ c ", "/a b/ c ");
}

void TestConfigPaths::paths()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const ParsedConfig parsed =
        parseConfig(configWith("[\"" + text + "\"]", ", \"log_dir\": \"/logs\""), surroundings());
    QCOMPARE(firstNotice(parsed), std::string());
    QCOMPARE(parsed.config.sources.at(0).path.bytes(), expected.toStdString());

    const ParsedConfig others = parseConfig(("{\"sources\": [\"/s\"], \"backup_root\": \"" + text +
                                             "\", \"log_dir\": \"" + text + "\"}")
                                                .toStdString(),
                                            surroundings());
    QVERIFY(others.ok());
    QCOMPARE(others.config.backupRoot.bytes(), expected.toStdString());
    QCOMPARE(others.config.logDir.bytes(), expected.toStdString());
}

void TestConfigPaths::wrongPaths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *what, const char *text, const char *message) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(message);
    };
    row("an unset variable", "\"${NOPE}/x\"",
        "\"${NOPE}/x\" is no usable path: the environment variable NOPE is not set");
    row("an empty variable", "\"${EMPTY}/x\"",
        "\"${EMPTY}/x\" is no usable path: the environment variable EMPTY is empty");
    row("a variable without an end", "\"/a/${DATA\"",
        "\"/a/${DATA\" is no usable path: a '}' is missing behind \"${\"");
    row("a variable without a name", "\"/a/${}\"",
        "\"/a/${}\" is no usable path: \"\" is no name of an environment variable");
    row("a variable with a shell's default", "\"/a/${DATA:-x}\"",
        "\"/a/${DATA:-x}\" is no usable path: \"DATA:-x\" is no name of an environment variable");
    row("another user's home", "\"~bob/x\"",
        "\"~bob/x\" is no usable path: only \"~\" and \"~/…\" stand for a home folder; write the "
        "path in full, or \"./~…\" for a name that begins so");
    row("an empty path", "\"\"", "must not be empty; use a path");
    row("a NUL", "\"/a\\u0000b\"", "\"/a\\x00b\" is no usable path: the path has a NUL byte");
}

void TestConfigPaths::wrongPaths()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const std::string asText =
        firstNotice(parseConfig(configWith("[\n" + text + "]"), surroundings()));
    QCOMPARE(asText, "c:2: error: sources[0]: " + message.toStdString());
    const std::string asObject =
        firstNotice(parseConfig(configWith("[{\n\n\"path\": " + text + "}]"), surroundings()));
    QCOMPARE(asObject, "c:3: error: sources[0].path: " + message.toStdString());
    const std::string asRoot = firstNotice(
        parseConfig(("{\"sources\": [\"/s\"],\n\"backup_root\":\n" + text + "}").toStdString(),
                    surroundings()));
    QCOMPARE(asRoot, "c:3: error: backup_root: " + message.toStdString());
    const std::string asLog =
        firstNotice(parseConfig(configWith("[\"/s\"]", ", \"log_dir\": " + text), surroundings()));
    QCOMPARE(asLog, "c:2: error: log_dir: " + message.toStdString());
}

void TestConfigPaths::pathsWithoutSurroundings()
{
    const ConfigSurroundings none;
    const auto notice = [&](const QByteArray &text) {
        return firstNotice(
            parseConfig(configWith("[\"" + text + "\"]", ",\"log_dir\": \"/logs\""), none));
    };
    QCOMPARE(notice("/a"), std::string());
    QCOMPARE(
        notice("a"),
        std::string("c:1: error: sources[0]: \"a\" is no usable path: the path is not absolute"));
    QCOMPARE(notice("~/a"), std::string("c:1: error: sources[0]: \"~/a\" is no usable path: the "
                                        "home folder that \"~\" stands for is not known"));
    QCOMPARE(notice("${DATA}"),
             std::string("c:1: error: sources[0]: \"${DATA}\" is no usable path: the environment "
                         "variable DATA is not set"));
    QCOMPARE(firstNotice(parseConfig(configWith("[\"/a\"]"), none)),
             std::string("c:1: error: log_dir: is missing, and the user's state folder is not "
                         "known; use a path"));
}

void TestConfigPaths::defaultNames_data()
{
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *what, const char *sources, const char *names) {
        QTest::newRow(what) << QByteArray(sources) << QByteArray(names);
    };
    row("the folder's name", R"(["/a/photos", "/a/docs"])", "photos|docs");
    row("the same name three times", R"(["/a/x", "/b/x", "/c/x"])", "x|x-2|x-3");
    row("a name that is made unique already", R"(["/a/x", "/a/x-2", "/b/x"])", "x|x-2|x-3");
    row("a later folder has the name that an earlier one got", R"(["/a/x", "/b/x", "/a/x-2"])",
        "x|x-2|x-2-2");
    row("names that were chosen come first", R"(["/a/x", {"path": "/b", "name": "x"}])", "x-2|x");
    row("a chosen name with blanks and dots", R"([{"path": "/b", "name": " .. "}])", " .. ");
    row("the root has no name of its own", R"([{"path": "/"}])", "root");
}

void TestConfigPaths::defaultNames()
{
    QFETCH(QByteArray, sources);
    QFETCH(QByteArray, names);
    const ParsedConfig parsed = parseConfig(configWith(sources), surroundings());
    QCOMPARE(firstNotice(parsed), std::string());
    std::string joined;
    for (const SourceConfig &source : parsed.config.sources) {
        joined += (joined.empty() ? "" : "|") + source.name;
    }
    QCOMPARE(joined, names.toStdString());
}

void TestConfigPaths::folders_data()
{
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QByteArray>("notice");
    const auto row = [](const char *what, const char *sources, const char *notice) {
        QTest::newRow(what) << QByteArray(sources) << QByteArray(notice);
    };
    row("the backup folder inside a source", R"(["/"])", "");
    row("names that begin alike", R"(["/backup2", "/a", "/ab"])", "");
    row("the log folder inside a source", R"(["/home/ann"])", "");
    row("a source inside the log folder", R"(["/home/ann/.local/state/holdfast/logs/x"])", "");
    row("the backup folder itself", R"(["/a",
        "/backup/."])",
        "c:2: error: sources[1]: is the backup folder itself; use a folder outside the backup");
    row("a source inside the backup folder", R"(["/backup/x/y"])",
        "c:1: error: sources[0]: lies inside the backup folder; use a folder outside the backup");
    row("a source inside another", R"(["/a",
        {"name": "b", "path":
        "/a/b"}])",
        "c:3: error: sources[1].path: lies inside sources[0] (\"/a\"), which backs it up already; "
        "leave one out");
    row("a source that holds another", R"(["/a/b", "/x", "/a"])",
        "c:1: error: sources[2]: holds sources[0] (\"/a/b\"), which it would back up again; leave "
        "one out");
    row("a source twice", R"(["/a/b", "/a/x/../b/"])",
        "c:1: error: sources[1]: is the same folder as sources[0] (\"/a/b\"); leave one out");
    row("everything inside the root", R"(["/", "/a"])",
        "c:1: error: sources[1]: lies inside sources[0] (\"/\"), which backs it up already; leave "
        "one out");
    row("the log folder itself", R"(["~/.local/state/holdfast/logs"])",
        "c:1: error: sources[0]: is the log folder, which is never backed up; use another log_dir");
}

void TestConfigPaths::folders()
{
    QFETCH(QByteArray, sources);
    QFETCH(QByteArray, notice);
    const ParsedConfig parsed = parseConfig(configWith(sources), surroundings());
    QCOMPARE(firstNotice(parsed), notice.toStdString());
    QCOMPARE(parsed.ok(), notice.isEmpty());
}

void TestConfigPaths::defaultLogFolder()
{
    const ParsedConfig parsed = parseConfig(configWith(R"(["/a"])"), surroundings());
    QVERIFY(parsed.ok());
    QCOMPARE(parsed.config.logDir.bytes(), std::string("/home/ann/.local/state/holdfast/logs"));
}

void TestConfigPaths::everyPathIsReadBack()
{
    QVERIFY(rc::check("a path is read back from the effective configuration", [] {
        const auto parts =
            *rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(
                rc::gen::element('$', '{', '}', '~', 'a', '.', '\xe9')));
        AbsPath made = path("/s");
        for (const std::string &part : parts) {
            made = RelPath::isValidName(part) ? made / part : made;
        }
        Config config;
        config.sources = {{made, "s", {}, {}}};
        config.backupRoot = path("/b") / "${DATA}";
        config.logDir = path("/l") / "$${";
        const ParsedConfig parsed = readConfig(configToJson(config), ConfigSurroundings{});
        RC_ASSERT(parsed.notices.empty());
        RC_ASSERT(parsed.config == config);
    }));
}

QTEST_APPLESS_MAIN(TestConfigPaths)
#include "test_config_paths.moc"
