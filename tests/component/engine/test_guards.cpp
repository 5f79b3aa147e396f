// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_destinations.h"
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

Bytes chance(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    Bytes bytes(size, '\0');
    for (char &byte : bytes) {
        byte = static_cast<char>(random() & 0xFFU);
    }
    return bytes;
}

Bytes prose(int number)
{
    Bytes words;
    while (words.size() < 5000) {
        words += "Chapter " + std::to_string(number) + ": nothing much happened. ";
    }
    return words;
}

RunOptions accepting()
{
    RunOptions options;
    options.acceptMassChange = true;
    return options;
}

/// The catalog takes the source file as it is now for the one that was read: as if its content had
/// changed on the disk itself.
void pretendUntouched(BackupFixture &fixture, const Bytes &name)
{
    const Result<std::unique_ptr<Catalog>> catalog =
        Catalog::open(fixture.folder / "backup/.holdfast/catalog.sqlite", Catalog::Mode::Write,
                      Catalog::Journal::Wal);
    const RelPath path = RelPath::trusted(name);
    const Result<FolderPtr> folder = fixture.fileSystem->open(fixture.folder.path() / "source");
    const Result<Metadata> metadata = (*folder)->stat(name);
    const SourceId source = (*catalog)->sources()->front().id;
    KnownFile row = **(*catalog)->find(source, path);
    row.fingerprint = fingerprintOf(*metadata);
    QVERIFY((*catalog)->put(row).ok());
}

bool warns(const BackupFixture &fixture, const char *words)
{
    const std::vector<RunEvent> &events = fixture.events();
    return std::any_of(events.begin(), events.end(), [words](const RunEvent &event) {
        return event.kind == RunEventKind::Warning && event.text.find(words) != std::string::npos;
    });
}

}  // namespace

/// What a run does when a source or the destination is not what it was.
class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchangedSourceDeletesNothing();
    void anEmptySourceIsGoneOnlyWhenAllOfItWasShown();
    void aSourceThatWasCopiedBackIsNoTrouble();
    void aHoldStandsUntilItIsAccepted();
    void retentionTouchesNothingUnderAHoldAndNothingCurrentEver();
    void filesThatTurnEncryptedAreHeld();
    void filesThatTurnEncryptedUnderANewEndingAreHeld();
    void compressedFilesAreNoAlarm();
    void anOlderStateOfTheBackupIsRefused();
    void anotherBackupIsRefusedUntilAccepted();
    void aSilentChangeIsToldAndKept();
    void theRollingCheckFindsDamage();
    void theRollingCheckReadsEachSourceFileInACycle();
    void statusTellsOfAClockThatIsBehind();
    void statusTellsOfTheLastBackupThatWasWhole();
    void whatIsRememberedOfTheLastBackupIsNotBelievedBlindly();
};

void TestGuards::anExchangedSourceDeletesNothing()
{
    BackupFixture fixture;
    for (const char *name : {"a", "b", "c"}) {
        fixture.folder.write(Bytes("source/") + name, name);
    }
    fixture.run();
    fixture.folder.rename("source", "away");
    fixture.folder.makeFolder("source");
    fixture.folder.write("source/other", "other");
    for (int times = 0; times < 2; ++times) {
        const RunSummary summary = fixture.run();
        QCOMPARE(summary.counts.deleted, std::int64_t(0));
        QCOMPARE(summary.counts.held, std::int64_t(3));
        QVERIFY(!summary.complete);
        QCOMPARE(text(fixture.problems), QByteArray());
    }
    QVERIFY(fixture.folder.exists("backup/a"));
    QVERIFY(fixture.folder.exists("backup/other"));
    const RunSummary summary = fixture.run(accepting());
    QCOMPARE(summary.counts.deleted, std::int64_t(3));
    QVERIFY(summary.complete);
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::anEmptySourceIsGoneOnlyWhenAllOfItWasShown()
{
    BackupFixture fixture;
    for (const char *name : {"a", "b", "c"}) {
        fixture.folder.write(Bytes("source/") + name, name);
    }
    fixture.run();
    fixture.folder.rename("source", "away");
    fixture.folder.makeFolder("source");
    RunOptions options = accepting();
    const std::string name = fixture.config.sources.front().name;
    options.shownHolds = std::vector{std::pair(name, Hold{0, "mass_deletion", 0, 2, 3})};
    QVERIFY(!fixture.tryRun(options).ok());
    QVERIFY(fixture.folder.exists("backup/a"));
    options.shownHolds->front().second.files = 3;
    QCOMPARE(fixture.run(options).counts.deleted, std::int64_t(3));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::aSourceThatWasCopiedBackIsNoTrouble()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "a");
    fixture.run();
    fixture.folder.rename("source", "away");
    fixture.folder.write("source/a", "a");
    fixture.folder.write("source/b", "b");
    QVERIFY(fixture.run().complete);
    fixture.folder.remove("source/b");
    const RunSummary summary = fixture.run();
    QVERIFY(summary.complete);
    QCOMPARE(summary.counts.deleted, std::int64_t(1));
}

void TestGuards::aHoldStandsUntilItIsAccepted()
{
    BackupFixture fixture;
    for (int i = 0; i < 30; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    fixture.run();
    for (int i = 0; i < 25; ++i) {
        fixture.folder.remove("source/" + std::to_string(i));
    }
    QCOMPARE(fixture.run().counts.held, std::int64_t(25));
    // Most of them are back: what is still missing waits for the answer all the same.
    for (int i = 0; i < 20; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    const RunSummary summary = fixture.run();
    QCOMPARE(summary.counts.held, std::int64_t(5));
    QCOMPARE(summary.counts.deleted, std::int64_t(0));
    for (int i = 20; i < 25; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    QVERIFY(fixture.run().complete);
    fixture.folder.remove("source/3");
    QCOMPARE(fixture.run().counts.deleted, std::int64_t(1));
}

void TestGuards::retentionTouchesNothingUnderAHoldAndNothingCurrentEver()
{
    BackupFixture fixture;
    for (int i = 0; i < 30; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    fixture.folder.write("source/gone", "for good");
    fixture.run();
    for (int times = 0; times < 3; ++times) {
        fixture.folder.remove("source/gone");
        fixture.folder.write("source/0", "content " + std::to_string(times));
        fixture.folder.write("source/1", "content " + std::to_string(times));
        fixture.run();
    }
    for (int i = 5; i < 30; ++i) {
        fixture.folder.remove("source/" + std::to_string(i));
    }
    QCOMPARE(fixture.run().counts.held, std::int64_t(25));
    const std::string before =
        fixture.folder.describe("backup/versions") + fixture.folder.describe("backup/_deleted");

    // Each of these alone would remove a version or a deleted copy.
    RetentionPolicy &rules = fixture.config.retention;
    rules.maxVersionsPerFile = 1;
    rules.keepDays = 1;
    rules.keepDaily = 1;
    rules.deletedKeepDays = 1;
    rules.minFreePercent = 100;
    fixture.clock.advance(400 * kDay);
    class : public RunObserver
    {
        void event(const RunEvent &) override {}
    } nobody;
    RunProgress progress;
    QCOMPARE(fixture.run().counts.retention, std::int64_t(0));
    for (const bool dryRun : {true, false}) {
        const Result<PruneReport> report = fixture.engine().prune(dryRun, nobody, progress, {});
        QVERIFY(report.ok());
        QCOMPARE(report->removed.size(), std::size_t(0));
        QCOMPARE(report->heldSources.size(), std::size_t(1));
    }
    QCOMPARE(text(fixture.folder.describe("backup/versions") +
                  fixture.folder.describe("backup/_deleted")),
             text(before));

    // Put back: the hold is gone, and every past copy goes. What is current stays, and is right.
    for (int i = 5; i < 30; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    QCOMPARE(fixture.run().counts.retention, std::int64_t(7));
    QVERIFY(!fixture.folder.exists("backup/_deleted/gone"));
    QVERIFY(!fixture.folder.exists("backup/versions/0/v3.bak"));
    for (int i = 2; i < 30; ++i) {
        QCOMPARE(fixture.folder.read("backup/" + std::to_string(i)), Bytes(std::to_string(i)));
    }
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::filesThatTurnEncryptedAreHeld()
{
    BackupFixture fixture;
    fixture.config.retention.maxVersionsPerFile = 1;
    for (int i = 0; i < 100; ++i) {
        fixture.folder.write("source/" + std::to_string(i), prose(i));
    }
    fixture.run();
    for (int i = 0; i < 20; ++i) {
        fixture.folder.write("source/" + std::to_string(i), chance(5000, static_cast<unsigned>(i)));
    }
    RunSummary summary = fixture.run();
    QCOMPARE(summary.counts.modified, std::int64_t(20));
    QVERIFY(!summary.complete);
    QVERIFY(warns(fixture, "look encrypted"));
    for (int i = 0; i < 20; ++i) {
        fixture.folder.write("source/" + std::to_string(i), "after");
    }
    summary = fixture.run();
    QCOMPARE(summary.counts.retention, std::int64_t(0));
    QVERIFY(fixture.folder.read("backup/versions/7/v1.bak") == prose(7));
    summary = fixture.run(accepting());
    QCOMPARE(summary.counts.retention, std::int64_t(20));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::filesThatTurnEncryptedUnderANewEndingAreHeld()
{
    BackupFixture fixture;
    for (int i = 0; i < 100; ++i) {
        fixture.folder.write("source/" + std::to_string(i) + ".txt", prose(i));
    }
    fixture.run();
    for (int i = 0; i < 20; ++i) {
        fixture.folder.remove("source/" + std::to_string(i) + ".txt");
        fixture.folder.write("source/" + std::to_string(i) + ".txt.locked",
                             chance(5000, static_cast<unsigned>(i)));
    }
    const RunSummary summary = fixture.run();
    QCOMPARE(summary.counts.backup, std::int64_t(20));
    QCOMPARE(summary.counts.held, std::int64_t(20));
    QVERIFY(warns(fixture, "look encrypted"));
    QVERIFY(fixture.folder.exists("backup/7.txt"));
    QCOMPARE(fixture.run(accepting()).counts.deleted, std::int64_t(20));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::compressedFilesAreNoAlarm()
{
    BackupFixture fixture;
    for (int i = 0; i < 100; ++i) {
        fixture.folder.write("source/" + std::to_string(i) + ".log", prose(i));
    }
    fixture.run();
    for (int i = 0; i < 30; ++i) {
        fixture.folder.remove("source/" + std::to_string(i) + ".log");
        fixture.folder.write("source/" + std::to_string(i) + ".log.gz",
                             "\x1f\x8b" + chance(5000, static_cast<unsigned>(i)));
    }
    const RunSummary summary = fixture.run();
    QVERIFY(summary.complete);
    QCOMPARE(summary.counts.deleted, std::int64_t(30));
}

void TestGuards::anOlderStateOfTheBackupIsRefused()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.run();
    fixture.folder.copy("backup", "older");
    fixture.folder.write("source/a", "two");
    fixture.run();
    fixture.folder.rename("backup", "newer");
    fixture.folder.rename("older", "backup");
    const std::string before = fixture.folder.describe("backup", false);
    const Result<RunSummary> refused = fixture.tryRun();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(text(refused.error().detail).contains("older state"));
    QCOMPARE(text(fixture.folder.describe("backup", false)), text(before));
    RunOptions accept;
    accept.acceptDestination = true;
    QCOMPARE(fixture.run(accept).counts.modified, std::int64_t(1));
    QVERIFY(fixture.run().complete);
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::anotherBackupIsRefusedUntilAccepted()
{
    BackupFixture other;
    other.folder.write("source/a", "theirs");
    other.run();
    BackupFixture fixture;
    fixture.folder.write("source/a", "ours");
    fixture.run();
    fixture.folder.remove("backup");
    fixture.folder.copy(other.folder / "backup", "backup");
    const Result<RunSummary> refused = fixture.tryRun();
    QVERIFY(!refused.ok());
    QVERIFY(text(refused.error().detail).contains("another backup"));
    QVERIFY(text(refused.error().detail).contains("--accept-destination"));
    RunOptions accept;
    accept.acceptDestination = true;
    QCOMPARE(fixture.run(accept).counts.modified, std::int64_t(1));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::aSilentChangeIsToldAndKept()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "right");
    fixture.folder.write("source/b", "stays");
    fixture.run();
    fixture.folder.write("source/a", "wrong");
    pretendUntouched(fixture, "a");
    RunOptions options;
    options.fullHash = true;
    const RunSummary summary = fixture.run(options);
    QCOMPARE(summary.counts.modified, std::int64_t(1));
    QCOMPARE(summary.counts.errors, std::int64_t(1));
    QVERIFY(text(summary.errors.front().reason).contains("nobody changed it"));
    QCOMPARE(fixture.folder.read("backup/versions/a/v1.bak"), Bytes("right"));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::theRollingCheckFindsDamage()
{
    BackupFixture fixture;
    for (int i = 0; i < 40; ++i) {
        fixture.folder.write("source/" + std::to_string(i), prose(i));
    }
    fixture.run();
    fixture.folder.write("backup/7", prose(8));
    fixture.config.verifyCycleDays = 10;
    std::int64_t found = 0;
    for (int day = 0; day < 10; ++day) {
        fixture.clock.advance(24 * 3600 * kSecond);
        const RunSummary summary = fixture.run();
        for (const ItemError &error : summary.errors) {
            QCOMPARE(text(error.path), QByteArray("source/7"));
            QVERIFY(text(error.reason).contains("verify --repair"));
            ++found;
        }
        fixture.problems.clear();  // the damaged copy breaks the invariants, as it should
    }
    QCOMPARE(found, std::int64_t(1));
    // It stays known, and is no error of further runs once a person leaves it as it is.
    const std::optional<CheckOutcome> known = fixture.engine().status()->lastCheck;
    QVERIFY(known.has_value());
    QCOMPARE(known->damaged, std::int64_t(1));
    QCOMPARE(text(known->copies.front().stored.bytes()), QByteArray("7"));
    QVERIFY(fixture.engine().acceptDamage(known->copies).ok());
    int warned = 0;
    for (int day = 0; day < 10; ++day) {
        fixture.clock.advance(24 * 3600 * kSecond);
        QVERIFY(fixture.run().complete);
        warned += static_cast<int>(std::count_if(
            fixture.events().begin(), fixture.events().end(), [](const RunEvent &event) {
                return event.kind == RunEventKind::Warning && event.path.bytes() == "7";
            }));
        fixture.problems.clear();
    }
    QCOMPARE(warned, 1);
    QCOMPARE(fixture.engine().status()->lastCheck->accepted, std::int64_t(1));
}

void TestGuards::theRollingCheckReadsEachSourceFileInACycle()
{
    BackupFixture fixture;
    constexpr int files = 40;
    std::uint64_t size = 0;
    for (int i = 0; i < files; ++i) {
        fixture.folder.write("source/" + std::to_string(i), prose(i));
        size += prose(i).size();
    }
    fixture.config.verifyCycleDays = 10;
    fixture.run();
    std::uint64_t read = 0;
    QCOMPARE(fixture.run().bytesRead, std::uint64_t(0));
    for (int day = 0; day < 10; ++day) {
        fixture.clock.advance(24 * 3600 * kSecond - 60 * kSecond);
        const RunSummary summary = fixture.run();
        QVERIFY2(summary.bytesRead < size / 2, qPrintable(QString::number(day)));
        QCOMPARE(summary.counts.modified, std::int64_t(0));
        read += summary.bytesRead;
    }
    QVERIFY(read > size * 9 / 10);
    fixture.config.verifyCycleDays = 0;
    fixture.clock.advance(100 * 24 * 3600 * kSecond);
    QCOMPARE(fixture.run().bytesRead, std::uint64_t(0));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestGuards::statusTellsOfAClockThatIsBehind()
{
    BackupFixture fixture;
    const auto ahead = [&fixture] { return fixture.engine().status().value().aheadOfClock; };
    fixture.folder.write("source/a", "a");
    fixture.run();
    const TimeNs last = fixture.clock.now();
    QCOMPARE(ahead(), TimeNs(0));
    fixture.clock.advance(-1800 * kSecond);  // clocks are set right by a little all the time
    QCOMPARE(ahead(), TimeNs(0));
    fixture.clock.advance(-30 * kDay);
    QVERIFY(ahead() > last);
    RunOptions options;
    options.acceptClock = true;
    fixture.run(options);
    QCOMPARE(ahead(), TimeNs(0));
}

void TestGuards::statusTellsOfTheLastBackupThatWasWhole()
{
    BackupFixture fixture;
    const auto lastGood = [&fixture] { return fixture.engine().status().value().lastGood; };
    QCOMPARE(lastGood(), TimeNs(0));
    for (const char *name : {"a", "b", "c"}) {
        fixture.folder.write(Bytes("source/") + name, name);
    }
    fixture.run();
    const TimeNs whole = lastGood();
    QCOMPARE(whole, fixture.clock.now());
    fixture.folder.rename("source", "away");
    fixture.folder.makeFolder("source");
    fixture.folder.write("source/other", "other");
    fixture.clock.advance(kDay);
    QVERIFY(!fixture.run().complete);
    QCOMPARE(lastGood(), whole);
    QVERIFY(fixture.run(accepting()).complete);
    QVERIFY(lastGood() > whole);
}

void TestGuards::whatIsRememberedOfTheLastBackupIsNotBelievedBlindly()
{
    BackupFixture fixture;
    const Engine engine = fixture.engine();
    const auto lastGood = [&] { return engine.status().value().lastGood; };
    KnownDestinations memory(*fixture.fileSystem, engine.stateFolder());
    fixture.folder.write("source/a", "one");
    fixture.run();
    const TimeNs first = lastGood();
    QCOMPARE(first, fixture.clock.now());
    // By a clock that was ahead.
    QVERIFY(memory.rememberTimes(fixture.config.backupRoot, {first + kDay, 0}).ok());
    QCOMPARE(lastGood(), first);
    fixture.folder.copy("backup", "older");
    fixture.folder.write("source/a", "two");
    fixture.run();
    QVERIFY(lastGood() > first);
    // An older copy has what it has.
    fixture.folder.rename("backup", "newer");
    fixture.folder.rename("older", "backup");
    QCOMPARE(lastGood(), first);
    // Of one that is away the last that is known counts.
    fixture.folder.rename("backup", "older");
    QVERIFY(lastGood() > first);
}

QTEST_APPLESS_MAIN(TestGuards)
#include "test_guards.moc"
