// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// A changed `hash_algorithm` turns no file into a modified one.
class TestHashChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherHashAlgorithmChangesNoFile();
    void anotherHashAlgorithmChangesNoHardLink();
};

void TestHashChange::anotherHashAlgorithmChangesNoFile()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "same");
    fixture.folder.write("source/b", "other");
    fixture.run();
    fixture.config.hashAlgorithm = HashAlgorithm::Blake2b;
    fixture.folder.write("source/c", "same");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.skip, std::int64_t(2));
    QCOMPARE(summary.counts.modified, std::int64_t(0));
    QCOMPARE(summary.counts.duplicate, std::int64_t(1));
    QCOMPARE(fixture.run().bytesRead, std::uint64_t(0));
}

void TestHashChange::anotherHashAlgorithmChangesNoHardLink()
{
    BackupFixture fixture;
    fixture.folder.write("source/first", "linked content");
    fixture.folder.hardLink("source/first", "source/second");
    // So many that the names of the file are read in different batches.
    constexpr int between = 1100;
    for (int i = 0; i < between; ++i) {
        fixture.folder.write("source/middle/" + std::to_string(i), std::to_string(i));
    }
    fixture.run();
    fixture.config.hashAlgorithm = HashAlgorithm::Sha512;
    RunOptions dry;
    dry.dryRun = true;
    QCOMPARE(fixture.run(dry).counts.skip, std::int64_t(between + 2));
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.skip, std::int64_t(between + 2));
    QCOMPARE(summary.counts.modified + summary.counts.duplicate, std::int64_t(0));
    QVERIFY(!fixture.folder.exists("backup/versions"));
}

QTEST_APPLESS_MAIN(TestHashChange)
#include "test_hash_change.moc"
