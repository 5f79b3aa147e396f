// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_file.h"
#include "support/fault_filesystem.h"
#include "support/temp_folder.h"

#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace holdfast;
using holdfast::test::FaultFileSystem;
using holdfast::test::Operation;
using holdfast::test::TempFolder;

namespace
{

AbsPath at(const Bytes &path)
{
    return *AbsPath::parse(path);
}

Bytes configFor(const Bytes &more = {})
{
    return "{\n  \"sources\": [\"./source\"],\n  \"backup_root\": \"./backup\"" + more + "\n}\n";
}

/// Names in a folder that a save left behind.
bool hasLeftOvers(const TempFolder &folder)
{
    return folder.describe().find(".tmp") != std::string::npos;
}

}  // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<FileSystem> fileSystem_ = makePosixFileSystem();

    std::string modeOf(const TempFolder &folder, const Bytes &name)
    {
        const Result<FolderPtr> opened = fileSystem_->open(folder.path());
        const Result<Metadata> metadata = (*opened)->stat(name);
        return QString::number(metadata->mode, 8).toStdString();
    }

private Q_SLOTS:
    void relativePathsAreTakenFromTheFilesFolder()
    {
        const TempFolder folder;
        folder.write("config.json", configFor());
        const Result<LoadedConfig> loaded = loadConfig(*fileSystem_, at(folder / "config.json"));
        QVERIFY(loaded.ok());
        QVERIFY(loaded->parsed.ok());
        QCOMPARE(loaded->parsed.config.backupRoot.bytes(), folder / "backup");
        QCOMPARE(loaded->parsed.config.sources.front().path.bytes(), folder / "source");
        QCOMPARE(loaded->file.bytes(), folder / "config.json");
    }

    void pathsOfAnyBytesAreRead()
    {
        const TempFolder folder;
        const Bytes name = "caf\xe9\n";
        folder.write(name + "/config.json", configFor());
        const Result<LoadedConfig> loaded =
            loadConfig(*fileSystem_, at(folder / (name + "/config.json")));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->parsed.config.backupRoot.bytes(), folder / (name + "/backup"));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a syntax error names its line")
            << QByteArray("{\n  \"sources\": [,]\n}") << static_cast<int>(ErrorCode::Invalid)
            << QStringLiteral("line 2");
        QTest::newRow("an empty file")
            << QByteArray("") << static_cast<int>(ErrorCode::Invalid) << QStringLiteral("line 1");
        QTest::newRow("too large to be a configuration")
            << QByteArray(16 * 1024 * 1024 + 1, ' ') << static_cast<int>(ErrorCode::Invalid)
            << QStringLiteral("16 MiB");
    }

    void errors()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const TempFolder folder;
        folder.write("config.json", content.toStdString());
        const Result<LoadedConfig> loaded = loadConfig(*fileSystem_, at(folder / "config.json"));
        QVERIFY(!loaded.ok());
        QCOMPARE(static_cast<int>(loaded.error().code), code);
        QVERIFY2(QString::fromStdString(loaded.error().message()).contains(detail),
                 loaded.error().message().c_str());
        QCOMPARE(loaded.error().path, folder / "config.json");
    }

    void whatIsNoFile()
    {
        const TempFolder folder;
        folder.makeFolder("folder");
        folder.symlink("circle", "circle");
        folder.symlink("dangling", "nothing");
        const auto codeOf = [&](const Bytes &name) {
            const Result<LoadedConfig> loaded = loadConfig(*fileSystem_, at(folder / name));
            return loaded ? ErrorCode::Io : loaded.error().code;
        };
        QCOMPARE(codeOf("missing.json"), ErrorCode::NotFound);
        QCOMPARE(codeOf("missing/config.json"), ErrorCode::NotFound);
        QCOMPARE(codeOf("dangling"), ErrorCode::NotFound);
        QCOMPARE(codeOf("folder"), ErrorCode::WrongType);
        QCOMPARE(codeOf("circle"), ErrorCode::Invalid);
    }

    void aMistakeIsANoticeNotAnError()
    {
        const TempFolder folder;
        folder.write("config.json", configFor(",\n  \"threads\": \"many\",\n  \"colour\": 1"));
        const Result<LoadedConfig> loaded = loadConfig(*fileSystem_, at(folder / "config.json"));
        QVERIFY(loaded.ok());
        QVERIFY(!loaded->parsed.ok());
        const auto has = [&](ConfigNotice::Severity severity, const std::string &key, int line) {
            return std::any_of(loaded->parsed.notices.begin(), loaded->parsed.notices.end(),
                               [&](const ConfigNotice &notice) {
                                   return notice.severity == severity && notice.key == key &&
                                          notice.line == line;
                               });
        };
        QVERIFY(has(ConfigNotice::Severity::Error, "threads", 4));
        QVERIFY(has(ConfigNotice::Severity::Warning, "colour", 5));
    }

    void unknownKeysSurviveASave()
    {
        const TempFolder folder;
        folder.write("config.json", configFor(",\n  \"colour\": \"blue\""));
        Result<LoadedConfig> loaded = loadConfig(*fileSystem_, at(folder / "config.json"));
        QVERIFY(loaded.ok());
        loaded->document.set("threads", JsonValue(std::int64_t{3}));
        QVERIFY(saveDocument(*fileSystem_, loaded->file, loaded->document).ok());
        const Result<LoadedConfig> again = loadConfig(*fileSystem_, loaded->file);
        QVERIFY(again.ok());
        QCOMPARE(again->parsed.config.threads, 3);
        QVERIFY(again->document.find("colour") != nullptr);
        QVERIFY(!hasLeftOvers(folder));
    }

    void aNewFileIsPrivateAndItsFolderIsMade()
    {
        const TempFolder folder;
        QVERIFY(saveDocument(*fileSystem_, at(folder / "new/sub/config.json"),
                             JsonValue(JsonValue::Object{}))
                    .ok());
        QCOMPARE(folder.read("new/sub/config.json"), Bytes("{}\n"));
        const Result<FolderPtr> sub = fileSystem_->open(at(folder / "new/sub"));
        QCOMPARE((*sub)->stat("config.json")->mode, 0600U);
    }

    void anOldFileKeepsItsMode()
    {
        const TempFolder folder;
        folder.write("config.json", configFor());
        folder.chmod("config.json", 0640);
        QVERIFY(
            saveDocument(*fileSystem_, at(folder / "config.json"), JsonValue(JsonValue::Object{}))
                .ok());
        QCOMPARE(modeOf(folder, "config.json"), std::string("640"));
        QCOMPARE(folder.read("config.json"), Bytes("{}\n"));
    }

    void aLinkSurvivesASave()
    {
        const TempFolder folder;
        folder.write("dotfiles/real.json", configFor());
        folder.symlink("middle.json", "dotfiles/real.json");
        folder.symlink("config.json", folder / "middle.json");
        const AbsPath file = at(folder / "config.json");
        const Result<LoadedConfig> loaded = loadConfig(*fileSystem_, file);
        QVERIFY(loaded.ok());
        // Relative paths go by the place that the person named.
        QCOMPARE(loaded->parsed.config.backupRoot.bytes(), folder / "backup");
        QVERIFY(saveDocument(*fileSystem_, file, JsonValue(JsonValue::Object{})).ok());
        QCOMPARE(folder.read("dotfiles/real.json"), Bytes("{}\n"));
        const Result<FolderPtr> opened = fileSystem_->open(folder.path());
        QCOMPARE((*opened)->stat("config.json")->type, EntryType::Symlink);
        QCOMPARE((*opened)->stat("middle.json")->type, EntryType::Symlink);
    }

    void aFailedSaveLeavesTheOldFile()
    {
        const TempFolder folder;
        folder.makeFolder("config.json");
        const Result<void> saved =
            saveDocument(*fileSystem_, at(folder / "config.json"), JsonValue(JsonValue::Object{}));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::WrongType);
        QVERIFY(!hasLeftOvers(folder));
    }

    void whatIsReplacedIsKeptBesideIt()
    {
        const TempFolder folder;
        folder.write("config.json", configFor());
        folder.write("config.json~", "older");
        const AbsPath file = at(folder / "config.json");
        JsonValue document = *loadDocument(*fileSystem_, file);
        document.set("log_keep_days", JsonValue(std::int64_t{7}));
        QVERIFY(saveDocument(*fileSystem_, file, document, Replaced::Kept).ok());
        QVERIFY(*loadDocument(*fileSystem_, file) == document);
        QCOMPARE(folder.read("config.json~"), configFor());
        QVERIFY(!hasLeftOvers(folder));
        // Nothing stands there: nothing is to be kept.
        QVERIFY(saveDocument(*fileSystem_, at(folder / "new.json"), document, Replaced::Kept).ok());
        QVERIFY(folder.describe().find("new.json~") == std::string::npos);
    }

    void aReplacementThatFailsHalfwayLosesNothing_data()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("names are exchanged, and that can't be undone") << true;
        QTest::newRow("names can't be exchanged") << false;
    }
    void aReplacementThatFailsHalfwayLosesNothing()
    {
        QFETCH(bool, canExchange);
        const TempFolder folder;
        folder.write("config.json", configFor());
        const auto are = [](const char *kind) {
            return [kind](const Operation &operation) { return operation.kind == kind; };
        };
        FaultFileSystem second(*fileSystem_);
        second.setFilter(are("rename"));
        second.failAt(canExchange ? 0 : 1, ErrorCode::Io);
        FaultFileSystem first(static_cast<FileSystem &>(second));
        first.setFilter(are(canExchange ? "rename" : "exchange"));
        first.failAt(0, canExchange ? ErrorCode::Io : ErrorCode::NotSupported);
        const JsonValue document{JsonValue::Object{}};
        const Result<void> saved =
            saveDocument(first, at(folder / "config.json"), document, Replaced::Kept);
        QVERIFY(!saved.ok());
        QVERIFY(first.hasFired() && second.hasFired());
        if (canExchange) {
            QCOMPARE(folder.read(".holdfast-config-1.tmp"), configFor());
            QVERIFY(saved.error().message().find(".holdfast-config-1.tmp") != std::string::npos);
        } else {
            QCOMPARE(folder.read("config.json"), configFor());
            QVERIFY(!hasLeftOvers(folder));
        }
    }

    void whatSomebodyEditedMeanwhileIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("the same key") << QByteArray("{ \"log_keep_days\": 3 }");
        QTest::newRow("not readable any more") << QByteArray("{ \"sources\": [");
        QTest::newRow("a mistake with both")
            << QByteArray(R"({"sources":["/a"],"backup_root":"/b","log_dir":7})");
    }
    void whatSomebodyEditedMeanwhileIsNotOverwritten()
    {
        QFETCH(QByteArray, now);
        const TempFolder folder;
        folder.write("config.json", configFor());
        const AbsPath file = at(folder / "config.json");
        const JsonValue loaded = *loadDocument(*fileSystem_, file);
        JsonValue document = loaded;
        document.set("log_keep_days", JsonValue(std::int64_t{7}));
        folder.write("config.json", now.toStdString());
        const Result<JsonValue> saved = saveEdited(*fileSystem_, file, {loaded, document});
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::Changed);
        QCOMPARE(folder.read("config.json"), now.toStdString());
        QVERIFY(!hasLeftOvers(folder));
        // A person insists.
        QVERIFY(saveEdited(*fileSystem_, file, {loaded, document, nullptr, true}).ok());
        QCOMPARE(*loadDocument(*fileSystem_, file)->find("log_keep_days"),
                 JsonValue(std::int64_t{7}));
        QCOMPARE(folder.exists("config.json~"), true);
        // The same in other words is the same; and what is gone can't be lost.
        folder.write("config.json", renderJson(loaded));
        QVERIFY(saveEdited(*fileSystem_, file, {loaded, document}).ok());
        folder.remove("config.json");
        QVERIFY(saveEdited(*fileSystem_, file, {loaded, document}).ok());
        QVERIFY(*loadDocument(*fileSystem_, file) == document);
    }

    void whatSomebodyElseEditedStays()
    {
        const TempFolder folder;
        folder.write("config.json", configFor());
        const AbsPath file = at(folder / "config.json");
        const JsonValue loaded = *loadDocument(*fileSystem_, file);
        JsonValue mine = loaded;
        mine.set("log_keep_days", JsonValue(std::int64_t{7}));
        JsonValue theirs = loaded;
        theirs.set("by hand", JsonValue(true));
        folder.write("config.json", renderJson(theirs));
        const Result<JsonValue> saved = saveEdited(*fileSystem_, file, {loaded, mine});
        QVERIFY2(saved.ok(), saved ? "" : saved.error().message().c_str());
        theirs.set("log_keep_days", JsonValue(std::int64_t{7}));
        QVERIFY(*loadDocument(*fileSystem_, file) == theirs);
        QVERIFY(*saved == theirs);
        // What this process wrote itself is nobody's: the later one holds.
        JsonValue later = loaded;
        later.set("log_keep_days", JsonValue(std::int64_t{9}));
        QVERIFY(saveEdited(*fileSystem_, file, {loaded, later, &*saved}).ok());
        theirs.set("log_keep_days", JsonValue(std::int64_t{9}));
        QVERIFY(*loadDocument(*fileSystem_, file) == theirs);
        QVERIFY(!folder.exists("config.json~"));
    }

    void leftOversOfACrashAreNotInTheWay()
    {
        const TempFolder folder;
        folder.write(".holdfast-config-1.tmp", "cut");
        QVERIFY(
            saveDocument(*fileSystem_, at(folder / "config.json"), JsonValue(JsonValue::Object{}))
                .ok());
        QCOMPARE(folder.read("config.json"), Bytes("{}\n"));
        QCOMPARE(folder.read(".holdfast-config-1.tmp"), Bytes("cut"));
    }

    void surroundingsComeFromTheEnvironment()
    {
        qputenv("HOME", "/home/somebody");
        qputenv("XDG_STATE_HOME", "/var/state");
        ConfigSurroundings surroundings = systemSurroundings(at("/etc/holdfast"));
        QCOMPARE(surroundings.folder.bytes(), Bytes("/etc/holdfast"));
        QCOMPARE(surroundings.home.bytes(), Bytes("/home/somebody"));
        QCOMPARE(surroundings.stateDir.bytes(), Bytes("/var/state"));
        QCOMPARE(surroundings.environment("HOME"), std::optional<std::string>("/home/somebody"));
        QVERIFY(!surroundings.environment("HOLDFAST_NO_SUCH_VARIABLE"));

        qputenv("XDG_STATE_HOME", "not/absolute");
        surroundings = systemSurroundings(at("/etc/holdfast"));
        QCOMPARE(surroundings.stateDir.bytes(), Bytes("/home/somebody/.local/state"));

        qunsetenv("HOME");
        QVERIFY(!systemSurroundings(at("/etc")).home.isEmpty());
        qputenv("HOME", "/home/somebody");
        qunsetenv("XDG_STATE_HOME");
    }

    void theDefaultFileStandsInTheConfigurationFolder()
    {
        qputenv("XDG_CONFIG_HOME", "/etc/somewhere");
        const Result<AbsPath> file = defaultConfigFile();
        QVERIFY(file.ok());
        QCOMPARE(file->bytes(), Bytes("/etc/somewhere/holdfast/config.json"));
        qunsetenv("XDG_CONFIG_HOME");
    }
};

QTEST_APPLESS_MAIN(TestConfigFile)
#include "test_config_file.moc"
