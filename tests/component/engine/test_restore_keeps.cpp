// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A backup of two contents of `f`, and a restore in place that can be interfered with.
class Restoring
{
public:
    Restoring()
    {
        fixture.folder.write("source/f", "first");
        fixture.folder.write("source/g", "first g");
        fixture.run();
        then = fixture.clock.now();
        fixture.clock.advance(kDay);
        fixture.folder.write("source/f", "second, and longer");
        fixture.folder.write("source/g", "second g, and longer");
        fixture.run();
    }

    /// The first version of both. `hook` hears of each operation before it takes place.
    RestoreReport restore(const FaultFileSystem::Filter &hook = {}, bool exact = false)
    {
        FaultFileSystem faulty(*fixture.fileSystem);
        faulty.setFilter(hook);
        if (withoutExchange) {
            faulty.failAt(0, ErrorCode::NotSupported);
        }
        Engine engine(faulty, fixture.clock, fixture.config, fixture.folder.path() / "state");
        RestoreRequest request;
        request.paths = {engine.resolve("source").value()};
        request.at = then;
        request.exact = exact;
        request.overwrite = Overwrite::Always;
        RunProgress progress;
        Result<RestoreReport> report =
            engine.restore(request, [](const RestoredItem &) {}, progress, {});
        return report ? *report : RestoreReport{0, 0, 0, 0, 0, {{"", report.error().message()}}};
    }

    /// Names in the source that no person gave.
    [[nodiscard]] std::size_t unfinished()
    {
        std::size_t count = 0;
        const FolderPtr source = fixture.fileSystem->open(fixture.folder.path() / "source").value();
        for (const ListedName &entry : source->list().value()) {
            count += entry.name.starts_with(".holdfast") ? 1 : 0;
        }
        return count;
    }

    BackupFixture fixture;
    TimeNs then = 0;
    bool withoutExchange = false;
};

}  // namespace

/// What a restore in place replaces or removes is in the backup, whatever happens meanwhile.
class TestRestoreKeeps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunBeforeARestoreRemovesNothing();
    void anEditDuringTheRestoreStays_data();
    void anEditDuringTheRestoreStays();
    void whatIsReplacedIsInTheBackup();
    void whatTheBackupLostStays_data();
    void whatTheBackupLostStays();
    void whatKeepsChangingStays();
    void aNameThatVanishesIsItsOwnTroubleAlone();
    void propertiesAreArchivedToo_data();
    void propertiesAreArchivedToo();
    void aFreshFileIsReadAgain();
};

void TestRestoreKeeps::aRunBeforeARestoreRemovesNothing()
{
    Restoring restoring;
    BackupFixture &fixture = restoring.fixture;
    fixture.config.retention.maxVersionsPerFile = 1;
    fixture.folder.write("source/f", "third, and longer still");
    RunOptions options;
    options.trigger = "restore";
    options.retains = false;
    QCOMPARE(fixture.run(options).counts.retention, std::int64_t(0));
    QVERIFY(fixture.folder.exists("backup/versions/f/v1.bak"));
    QCOMPARE(restoring.restore({}, true).errors.size(), std::size_t(0));
    QCOMPARE(fixture.folder.read("source/f"), Bytes("first"));
    QCOMPARE(fixture.run().counts.retention, std::int64_t(3));
}

void TestRestoreKeeps::anEditDuringTheRestoreStays_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("withoutExchange");
    QTest::newRow("while the restored file is written") << QByteArray("createFile") << false;
    QTest::newRow("just before the names are exchanged") << QByteArray("exchange") << false;
    QTest::newRow("while it is written, on a disk without exchanges")
        << QByteArray("createFile") << true;
    QTest::newRow("just before, on a disk without exchanges") << QByteArray("exchange") << true;
}

void TestRestoreKeeps::anEditDuringTheRestoreStays()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, withoutExchange);
    Restoring restoring;
    restoring.withoutExchange = withoutExchange;
    bool isEdited = false;
    int parts = 0;
    const RestoreReport report = restoring.restore([&](const Operation &operation) {
        // The first one is the restore's own record, made before anything is archived.
        const bool isPart =
            operation.kind == "createFile" && operation.name.ends_with(".part") && ++parts > 1;
        const bool isExchange = operation.kind == "exchange" && operation.name == "f";
        if (!isEdited && (before == "exchange" ? isExchange : isPart)) {
            isEdited = true;
            restoring.fixture.folder.write("source/f", "precious");
        }
        return isExchange;
    });
    QVERIFY(isEdited);
    QCOMPARE(restoring.fixture.folder.read("source/f"), Bytes("precious"));
    QCOMPARE(restoring.fixture.folder.read("source/g"), Bytes("first g"));
    QCOMPARE(report.errors.size(), std::size_t(1));
    QCOMPARE(report.errors.front().path, Bytes("source/f"));
    QCOMPARE(restoring.unfinished(), std::size_t(0));
}

void TestRestoreKeeps::whatIsReplacedIsInTheBackup()
{
    for (const bool withoutExchange : {false, true}) {
        Restoring restoring;
        restoring.withoutExchange = withoutExchange;
        restoring.fixture.folder.write("source/f", "only here");
        const RestoreReport report = restoring.restore(
            [](const Operation &operation) { return operation.kind == "exchange"; });
        QCOMPARE(report.errors.size(), std::size_t(0));
        QCOMPARE(restoring.fixture.folder.read("source/f"), Bytes("first"));
        QCOMPARE(restoring.fixture.folder.read("backup/f"), Bytes("only here"));
        QCOMPARE(restoring.unfinished(), std::size_t(0));
        QCOMPARE(text(restoring.fixture.brokenInvariants()), QByteArray());
    }
}

void TestRestoreKeeps::whatTheBackupLostStays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isDamaged");
    QTest::addColumn<bool>("exact");
    QTest::newRow("to be replaced, its copy is missing") << QByteArray("f") << false << false;
    QTest::newRow("to be replaced, its copy is damaged") << QByteArray("f") << true << false;
    QTest::newRow("to be replaced exactly, its copy is missing")
        << QByteArray("f") << false << true;
    QTest::newRow("to be removed, its copy is missing") << QByteArray("new") << false << true;
    QTest::newRow("to be removed, its copy is damaged") << QByteArray("new") << true << true;
}

void TestRestoreKeeps::whatTheBackupLostStays()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, isDamaged);
    QFETCH(const bool, exact);
    Restoring restoring;
    BackupFixture &fixture = restoring.fixture;
    fixture.folder.write("source/new", "of today");
    fixture.run();
    const Bytes name = file.toStdString();
    const Bytes content = fixture.folder.read("source/" + name);
    fixture.folder.remove("backup/" + name);
    if (isDamaged) {
        fixture.folder.write("backup/" + name, Bytes(content.size(), '?'));
    }
    const RestoreReport report = restoring.restore({}, exact);
    QCOMPARE(fixture.folder.read("source/" + name), content);
    QCOMPARE(report.errors.size(), std::size_t(1));
    QCOMPARE(report.errors.front().path, Bytes("source/" + name));
    QVERIFY(report.errors.front().reason.find("verify --repair") != std::string::npos);
}

void TestRestoreKeeps::whatKeepsChangingStays()
{
    Restoring restoring;
    const RestoreReport report = restoring.restore([&](const Operation &operation) {
        // Once for each try, between the two looks at it.
        if (operation.kind == "attributes" && operation.name == "f") {
            restoring.fixture.folder.append("source/f", " and more");
        }
        return false;
    });
    QCOMPARE(report.errors.size(), std::size_t(1));
    QVERIFY(report.errors.front().reason.find("kept changing") != std::string::npos);
    QVERIFY(restoring.fixture.folder.read("source/f").starts_with("second, and longer and more"));
    QCOMPARE(restoring.fixture.folder.read("source/g"), Bytes("first g"));
    QCOMPARE(text(restoring.fixture.brokenInvariants()), QByteArray());
}

void TestRestoreKeeps::aNameThatVanishesIsItsOwnTroubleAlone()
{
    Restoring restoring;
    int looks = 0;
    const RestoreReport report = restoring.restore([&](const Operation &operation) {
        // Between the look that decides and the one that archives.
        if (operation.kind == "stat" && operation.name == "f" && ++looks == 2) {
            restoring.fixture.folder.remove("source/f");
        }
        return false;
    });
    QVERIFY(looks >= 2);
    QCOMPARE(report.errors.size(), std::size_t(0));
    QCOMPARE(restoring.fixture.folder.read("source/f"), Bytes("first"));
    QCOMPARE(restoring.fixture.folder.read("source/g"), Bytes("first g"));
}

void TestRestoreKeeps::propertiesAreArchivedToo_data()
{
    QTest::addColumn<bool>("isRestoredContent");
    QTest::newRow("of the content that the backup has as its current one") << false;
    QTest::newRow("of the content that is restored") << true;
}

void TestRestoreKeeps::propertiesAreArchivedToo()
{
    QFETCH(const bool, isRestoredContent);
    Restoring restoring;
    BackupFixture &fixture = restoring.fixture;
    if (isRestoredContent) {
        fixture.folder.write("source/f", "first");
    }
    fixture.folder.chmod("source/f", 0604);
    QCOMPARE(restoring.restore().errors.size(), std::size_t(0));
    QCOMPARE(fixture.folder.read("source/f"), Bytes("first"));
    std::uint32_t mode = 0;
    const Result<void> listed =
        fixture.engine().list({fixture.engine().resolve("source/f").value(), false, false, {}, {}},
                              [&](const ListEntry &entry) {
                                  mode = entry.mode;
                                  return true;
                              });
    QVERIFY(listed.ok());
    QCOMPARE(mode, std::uint32_t(0604));
    QCOMPARE(text(fixture.brokenInvariants()), QByteArray());
}

// What was archived in the very tick in which it changed may have changed again in it, and its
// times would not tell.
void TestRestoreKeeps::aFreshFileIsReadAgain()
{
    for (const bool withoutExchange : {false, true}) {
        Restoring restoring;
        restoring.withoutExchange = withoutExchange;
        const TempFolder &folder = restoring.fixture.folder;
        const FolderPtr source =
            restoring.fixture.fileSystem->open(folder.path() / "source").value();
        const Metadata present = source->stat("f").value();
        restoring.fixture.clock.set(present.mtime);
        folder.hardLink("source/f", "source/other name");  // so that no ctime tells
        bool isEdited = false;
        const RestoreReport report = restoring.restore([&](const Operation &operation) {
            const bool isExchange = operation.kind == "exchange" && operation.name == "f";
            if (isExchange && !isEdited) {
                isEdited = true;
                folder.write("source/f", Bytes(present.size, 'p'));
                folder.setMtime("source/f", present.mtime);
            }
            return isExchange;
        });
        QVERIFY(isEdited);
        QCOMPARE(report.errors.size(), std::size_t(1));
        QCOMPARE(folder.read("source/f"), Bytes(present.size, 'p'));
    }
}

QTEST_GUILESS_MAIN(TestRestoreKeeps)
#include "test_restore_keeps.moc"
