// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/content_draw.h"
#include "engine/restore_proofs.h"
#include "support/backup/verified_backup.h"

#include <QtTest>

#include <random>
#include <set>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

// Contents that the backup below holds: a (two), gone, link (two), twin, twin 2, moved away, one,
// other, sparse, empty, folder/closed.
constexpr std::int64_t kContents = 13;

RandomNumbers numbers(std::uint64_t seed)
{
    return [engine = std::mt19937_64(seed)]() mutable { return engine(); };
}

class Listener final : public RunObserver
{
    void event(const RunEvent & /*event*/) override {}
};

/// A backup of all that a file can be, over two runs.
class DrilledBackup : public VerifiedBackup
{
public:
    DrilledBackup()
    {
        tree().write("source/a", Bytes(3000, 'a'));
        tree().write("source/gone", "deleted content");
        tree().write("source/twin", Bytes(500, 't'));
        tree().write("source/twin 2", Bytes(500, 't'));
        tree().write("source/moved", Bytes(100, 'm'));
        tree().write("source/one", "one file");
        tree().hardLink("source/one", "source/other");
        tree().write("source/empty", "");
        tree().write("source/sparse", "data");
        if (::truncate((tree() / "source/sparse").c_str(), 40'000'000) != 0) {
            qFatal("a sparse file can't be made");
        }
        tree().write("source/folder/closed", "in a closed folder");
        tree().chmod("source/folder/closed", 0000);
        tree().chmod("source/folder", 0550);
        tree().symlink("source/link", "a");
        fixture.run();
        tree().write("source/a", Bytes(4000, 'b'));
        tree().remove("source/gone");
        tree().rename("source/moved", "source/moved away");
        tree().chmod("source/empty", 0600);
        tree().remove("source/link");
        tree().symlink("source/link", "elsewhere");
        fixture.run();
        fixture.clock.advance(3600 * kSecond);
        tree().makeFolder("tmp");
    }

    [[nodiscard]] Result<DrillReport> tryDrill(std::int64_t files, RandomNumbers random,
                                               std::stop_token stop = {})
    {
        return fixture.engine().drill({files, tree().path() / "tmp", std::move(random)}, progress,
                                      std::move(stop));
    }
    DrillReport drill(std::int64_t files = 100, std::uint64_t seed = 1, std::stop_token stop = {})
    {
        const Result<DrillReport> report = tryDrill(files, numbers(seed), std::move(stop));
        if (!report) {
            fixture.problems += "the drill failed: " + report.error().message() + '\n';
        }
        return report ? *report : DrillReport();
    }

    [[nodiscard]] bool isTemporaryEmpty() const
    {
        return makePosixFileSystem()->open(tree().path() / "tmp").value()->list().value().empty();
    }
    [[nodiscard]] std::optional<RestoreProof> proof()
    {
        return fixture.engine().status().value().lastProof;
    }
    [[nodiscard]] std::unique_ptr<Catalog> catalog(Catalog::Mode mode) const
    {
        return Catalog::open(tree() / "backup/.holdfast/catalog.sqlite", mode,
                             Catalog::Journal::Wal)
            .value();
    }
};

}  // namespace

class TestRestoreDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAGoodBackupIsProven();
    void eachContentIsDrawnOnceAndAnyTimeOfIt();
    void someOfThemAreDrawnEvenly();
    void numbersOfRemovedCopiesAreNoContents();
    void everyDamageFailsTheProof_data();
    void everyDamageFailsTheProof();
    void anIdenticalCopyDoesNotHideADamagedOne();
    void aRecordThatIsNotWhatTheSourceHasFailsTheProof();
    void aSourceThatChangedWithoutItsTimesFailsTheProof();
    void aSourceThatIsGoneIsNoFault();
    void aFailedDrillIsNoProof();
    void aStoppedDrillSaysNothingAndLeavesNothing();
    void whatDoesNotFitIsNotTried();
    void whatABackupChangesMeanwhileIsNoDamage();
    void itWorksWhileAnotherHoldsTheBackup();
    void anEmptyBackupProvesNothing();
    void aTemporaryFolderInASourceIsRefused();
    void anErrorLeavesNothingBehind();
};

void TestRestoreDrill::everythingOfAGoodBackupIsProven()
{
    DrilledBackup backup;
    const std::string before = backup.stored();
    const std::string source = backup.tree().describe("source");
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const DrillReport report = backup.drill(100, seed);
        QCOMPARE(text(backup.fixture.problems), QByteArray());
        QCOMPARE(text(linesOf(report.verify.damaged)), QByteArray());
        QCOMPARE(text(linesOf(report.verify.missing)), QByteArray());
        QCOMPARE(text(linesOf(report.verify.errors)), QByteArray());
        QCOMPARE(report.proven, kContents);
        QCOMPARE(report.asked, std::int64_t(100));
        QCOMPARE(report.times, kContents);
        QCOMPARE(report.verify.checked, kContents);
        QVERIFY(report.wasAll);
        QVERIFY(report.verify.complete);
        QVERIFY(backup.isTemporaryEmpty());
    }
    QVERIFY(!backup.drill(3).wasAll);
    QCOMPARE(backup.drill(3).proven, std::int64_t(3));
    QCOMPARE(backup.proof(), (RestoreProof{backup.fixture.clock.now(), 3, true}));
    QCOMPARE(text(backup.stored()), text(before));
    QCOMPARE(text(backup.tree().describe("source")), text(source));
}

void TestRestoreDrill::eachContentIsDrawnOnceAndAnyTimeOfIt()
{
    DrilledBackup backup;
    const std::unique_ptr<Catalog> catalog = backup.catalog(Catalog::Mode::Read);
    std::set<std::string> paths;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        ContentDraw draw(*catalog, numbers(seed), backup.fixture.clock.now());
        std::multiset<std::string> drawn;
        for (auto next = draw.next().value(); next; next = draw.next().value()) {
            const auto state = catalog->stateAt(next->source, next->path, next->when).value();
            QVERIFY(state.has_value());
            QVERIFY(next->when <= backup.fixture.clock.now());
            const std::string name = next->path.bytes() + (state->until != 0 ? " until then" : "");
            drawn.insert(name);
            paths.insert(name);
        }
        QCOMPARE(drawn.size(), std::size_t(kContents));
        QCOMPARE(drawn.count("a"), std::size_t(1));
        QCOMPARE(drawn.count("a until then"), std::size_t(1));
        QCOMPARE(drawn.count("gone until then"), std::size_t(1));
    }
    // One content at the path of today, or at the one before, by the time that was drawn.
    QVERIFY(paths.contains("moved away"));
    QVERIFY(paths.contains("moved until then"));
    QVERIFY(paths.contains("empty"));
    QVERIFY(paths.contains("empty until then"));
    QVERIFY(!paths.contains("folder"));
}

void TestRestoreDrill::someOfThemAreDrawnEvenly()
{
    DrilledBackup backup;
    const std::unique_ptr<Catalog> catalog = backup.catalog(Catalog::Mode::Read);
    std::map<std::string, int> counts;
    constexpr int kDraws = 2600;
    const RandomNumbers random = numbers(7);
    for (int n = 0; n < kDraws; ++n) {
        ContentDraw draw(
            *catalog, [&] { return random(); }, backup.fixture.clock.now());
        const ContentDraw::Drawn drawn = draw.next().value().value();
        const auto state = catalog->stateAt(drawn.source, drawn.path, drawn.when).value().value();
        // The states of one content count together.
        ++counts[state.hash.hex() + (state.path.bytes() + "/").substr(0, 3)];
    }
    QCOMPARE(std::int64_t(counts.size()), kContents - 1);  // the twins count as one
    for (const auto &[name, count] : counts) {
        const int twins = count > 300 ? 2 : 1;
        QVERIFY2(count > twins * 130 && count < twins * 280, name.c_str());
    }
}

void TestRestoreDrill::numbersOfRemovedCopiesAreNoContents()
{
    DrilledBackup backup;
    backup.fixture.config.retention.maxVersionsPerFile = 1;
    for (int n = 0; n < 5; ++n) {
        backup.tree().write("source/a", Bytes(100, static_cast<char>('c' + n)));
        backup.fixture.run();
    }
    backup.fixture.clock.advance(60 * kSecond);
    const DrillReport report = backup.drill();
    QCOMPARE(text(linesOf(report.verify.errors)), QByteArray());
    QCOMPARE(report.proven, kContents);
    QVERIFY(backup.drill(2, 5).proven == 2);
}

void TestRestoreDrill::everyDamageFailsTheProof_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray differs = "its content differs from its hash";
    QTest::newRow("a flipped byte of a current copy") << QByteArray("a") << 3999 << differs;
    QTest::newRow("of a version") << QByteArray("versions/a/v1.bak") << 0 << differs;
    QTest::newRow("of a deleted copy") << QByteArray("_deleted/gone") << 3 << differs;
    QTest::newRow("of the hole in a sparse file") << QByteArray("sparse") << 39'999'999 << differs;
    QTest::newRow("of a moved file") << QByteArray("moved away") << 50 << differs;
    QTest::newRow("a missing current copy") << QByteArray("a") << -1 << QByteArray("is missing");
    QTest::newRow("a missing version")
        << QByteArray("versions/a/v1.bak") << -1 << QByteArray("is missing");
    QTest::newRow("a folder in its place") << QByteArray("a") << -2 << QByteArray("is not a file");
    QTest::newRow("a link in its place") << QByteArray("a") << -3 << QByteArray("is not a file");
    QTest::newRow("a copy that was cut") << QByteArray("a") << -4 << differs;
}

void TestRestoreDrill::everyDamageFailsTheProof()
{
    QFETCH(QByteArray, file);
    QFETCH(int, what);
    QFETCH(QByteArray, problem);
    DrilledBackup backup;
    const Bytes path = "backup/" + file.toStdString();
    if (what >= 0) {
        backup.flip(path, static_cast<std::size_t>(what));
    } else if (what == -4) {
        backup.tree().write(path, "cut");
    } else {
        backup.tree().remove(path);
        if (what == -2) {
            backup.tree().makeFolder(path);
        } else if (what == -3) {
            backup.tree().symlink(path, "elsewhere");
        }
    }
    const DrillReport report = backup.drill();
    const VerifyReport &found = report.verify;
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QCOMPARE(text(linesOf(found.damaged) + linesOf(found.missing)), file + ": " + problem + '\n');
    QCOMPARE(found.missing.size(), std::size_t(what == -1 ? 1 : 0));
    QCOMPARE(report.failed, std::int64_t(1));
    QCOMPARE(report.proven, kContents - 1);
    QCOMPARE(report.notTried, std::int64_t(0));
    QVERIFY(backup.isTemporaryEmpty());
}

void TestRestoreDrill::anIdenticalCopyDoesNotHideADamagedOne()
{
    DrilledBackup backup;
    backup.flip("backup/_duplicates/twin 2", 499);
    const DrillReport report = backup.drill();
    QCOMPARE(text(linesOf(report.verify.damaged)),
             QByteArray("_duplicates/twin 2: its content differs from its hash; an identical copy "
                        "was restored instead\n"));
    QCOMPARE(report.failed, std::int64_t(1));
}

void TestRestoreDrill::aRecordThatIsNotWhatTheSourceHasFailsTheProof()
{
    DrilledBackup backup;
    {
        const std::unique_ptr<Catalog> catalog = backup.catalog(Catalog::Mode::Write);
        const SourceId source = catalog->sources().value().front().id;
        KnownFile row = catalog->find(source, RelPath::trusted("a")).value().value();
        row.properties.mode = 0640;
        QVERIFY(catalog->put(row).ok());
    }
    const DrillReport report = backup.drill();
    QCOMPARE(text(linesOf(report.verify.damaged)),
             QByteArray("a: its source is unchanged, and its mode, owner, time or attributes are "
                        "not what the backup has of them\n"));
}

void TestRestoreDrill::aSourceThatChangedWithoutItsTimesFailsTheProof()
{
    DrilledBackup backup;
    {
        // No file system lets a test set the ctime: the record is made to fit.
        backup.tree().write("source/a", Bytes(4000, 'x'));
        const std::unique_ptr<Catalog> catalog = backup.catalog(Catalog::Mode::Write);
        const SourceId source = catalog->sources().value().front().id;
        KnownFile row = catalog->find(source, RelPath::trusted("a")).value().value();
        backup.tree().setMtime("source/a", row.properties.mtime);
        const FolderPtr folder =
            backup.fixture.fileSystem->open(backup.tree().path() / "source").value();
        row.fingerprint = fingerprintOf(folder->stat("a").value());
        QVERIFY(catalog->put(row).ok());
    }
    const DrillReport report = backup.drill();
    QCOMPARE(text(linesOf(report.verify.damaged)),
             QByteArray("a: what was restored differs from its source, which looks unchanged\n"));
}

void TestRestoreDrill::aSourceThatIsGoneIsNoFault()
{
    DrilledBackup backup;
    backup.tree().rename("source", "unplugged");
    QCOMPARE(backup.drill().proven, kContents);
}

void TestRestoreDrill::aFailedDrillIsNoProof()
{
    DrilledBackup backup;
    QVERIFY(!backup.proof());
    backup.drill();
    QVERIFY(backup.proof()->clean);
    backup.flip("backup/a", 0);
    backup.fixture.clock.advance(kSecond);
    backup.drill();
    QCOMPARE(backup.proof(), (RestoreProof{backup.fixture.clock.now(), kContents - 1, false}));
    // Another backup's proof is none of this one.
    QVERIFY(!RestoreProofs(*backup.fixture.fileSystem, backup.tree().path() / "state").of("x"));
}

void TestRestoreDrill::aStoppedDrillSaysNothingAndLeavesNothing()
{
    for (int after = 0; after < 8; ++after) {
        DrilledBackup backup;
        std::stop_source stop;
        int restored = 0;
        backup.faults().setFilter([&](const Operation &operation) {
            if (operation.kind == "rename" && ++restored > after) {
                stop.request_stop();
            }
            return false;
        });
        if (after == 0) {
            stop.request_stop();
        }
        const DrillReport report = backup.drill(100, 3, stop.get_token());
        QVERIFY(!report.verify.complete);
        QVERIFY(report.proven < kContents);
        QCOMPARE(report.failed, std::int64_t(0));
        QVERIFY(backup.isTemporaryEmpty());
        QVERIFY(!backup.proof());
    }
}

void TestRestoreDrill::whatDoesNotFitIsNotTried()
{
    DrilledBackup backup;
    backup.faults().setFilter([](const Operation &operation) { return operation.kind == "write"; });
    backup.faults().failAt(0, ErrorCode::NoSpace);
    const DrillReport report = backup.drill();
    // Which one it is depends on what the file systems clone.
    if (backup.faults().hasFired()) {
        QCOMPARE(report.notTried, std::int64_t(1));
        QCOMPARE(report.verify.errors.size(), std::size_t(1));
    }
    QCOMPARE(report.failed, std::int64_t(0));
    QCOMPARE(report.proven + report.notTried, kContents);
    QVERIFY(backup.isTemporaryEmpty());
    QVERIFY(backup.proof()->clean);
}

void TestRestoreDrill::whatABackupChangesMeanwhileIsNoDamage()
{
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        DrilledBackup backup;
        bool hasRun = false;
        backup.faults().setFilter([&](const Operation &operation) {
            if (!hasRun && operation.kind == "openFile" && operation.name == "a") {
                hasRun = true;
                backup.tree().write("source/a", "changed meanwhile");
                backup.tree().remove("source/twin 2");
                backup.tree().rename("source/moved away", "source/moved again");
                backup.runBeside();
            }
            return false;
        });
        const DrillReport report = backup.drill(100, seed);
        QVERIFY(hasRun);
        QCOMPARE(text(backup.fixture.problems), QByteArray());
        QCOMPARE(text(linesOf(report.verify.damaged)), QByteArray());
        QCOMPARE(text(linesOf(report.verify.missing)), QByteArray());
        QCOMPARE(text(linesOf(report.verify.errors)), QByteArray());
        QVERIFY(report.proven >= kContents);
    }
}

void TestRestoreDrill::itWorksWhileAnotherHoldsTheBackup()
{
    DrilledBackup backup;
    SessionMemory memory;
    Listener listener;
    Engine other = backup.fixture.engine();
    const auto session = other.openSession(memory, listener, {});
    QVERIFY(session.ok());
    QVERIFY(!backup.fixture.tryRun().ok());
    const DrillReport report = backup.drill();
    QCOMPARE(report.proven, kContents);
    QCOMPARE(report.verify.errors.size(), std::size_t(0));
    QCOMPARE(backup.proof()->proven, kContents);
}

void TestRestoreDrill::anEmptyBackupProvesNothing()
{
    BackupFixture fixture;
    fixture.run();
    fixture.folder.makeFolder("tmp");
    RunProgress progress;
    const Result<DrillReport> report =
        fixture.engine().drill({5, fixture.folder.path() / "tmp", numbers(1)}, progress, {});
    QVERIFY(report.ok());
    QVERIFY(report->wasAll);
    QCOMPARE(report->proven, std::int64_t(0));
    QVERIFY(!fixture.engine().status().value().lastProof);
}

void TestRestoreDrill::aTemporaryFolderInASourceIsRefused()
{
    DrilledBackup backup;
    backup.tree().makeFolder("source/own/tmp");
    const DrillRequest request{1, backup.tree().path() / "source" / "own" / "tmp", numbers(1)};
    const auto refused = backup.fixture.engine().drill(request, backup.progress, {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    backup.fixture.config.exclude = {"own/"};
    QVERIFY(backup.fixture.engine().drill(request, backup.progress, {}).ok());
}

void TestRestoreDrill::anErrorLeavesNothingBehind()
{
    DrilledBackup backup;
    std::uint64_t failures = 0;
    for (std::uint64_t n = 0; n < 3000; n += 1 + faultStep() / 4) {
        backup.faults().setFilter({});
        // Reading fails; what is removed at the end can be.
        backup.faults().setFilter([](const Operation &operation) {
            return operation.kind == "openFile" || operation.kind == "read" ||
                   operation.kind == "nextData";
        });
        backup.faults().failAt(n, ErrorCode::Gone);
        const Result<DrillReport> report = backup.tryDrill(100, numbers(2));
        const bool fired = backup.faults().hasFired();
        failures += report.ok() ? 0 : 1;
        backup.faults().reset();
        QVERIFY(backup.isTemporaryEmpty());
        if (!fired) {
            break;
        }
        QVERIFY(!report || report->failed == 0);
    }
    QVERIFY(failures > 0);
}

QTEST_APPLESS_MAIN(TestRestoreDrill)
#include "test_restore_drill.moc"
