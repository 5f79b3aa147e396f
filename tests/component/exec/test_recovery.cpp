// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "support/backup/verified_backup.h"

#include <QtTest>

Q_DECLARE_METATYPE(holdfast::Intent)

using namespace holdfast;
using namespace holdfast::test;

namespace
{

RelPath at(const char *path)
{
    return RelPath::trusted(Bytes(path));
}

/// Of new content.
Intent intentOf(const char *staged, const char *target)
{
    Intent intent;
    intent.staged = at(staged);
    intent.target = at(target);
    return intent;
}

/// A backup of two states, to which intents are added as an interrupted run would leave them.
class Interrupted : public VerifiedBackup
{
public:
    Interrupted()
    {
        fixture.config.duplicates = DuplicatesMode::InPlace;
        tree().write("source/a", "first");
        tree().write("source/x", "linked");
        tree().hardLink("source/x", "source/x~2");
        fixture.run();
        tree().write("source/a", "second");
        fixture.run();
        tree().makeFolder("backup/.holdfast/incoming/w0");
    }

    [[nodiscard]] KnownFile row(const char *path) const
    {
        return catalog()->find(source(), at(path)).value().value();
    }

    [[nodiscard]] bool intend(Intent intent, const char *path) const
    {
        intent.change.put = row(path);
        const std::unique_ptr<Catalog> writing = catalog(Catalog::Mode::Write);
        return writing->begin() && writing->addIntent(intent) && writing->commit();
    }

private:
    [[nodiscard]] std::unique_ptr<Catalog> catalog(Catalog::Mode mode = Catalog::Mode::Read) const
    {
        return Catalog::open(fixture.folder / "backup/.holdfast/catalog.sqlite", mode,
                             Catalog::Journal::Wal)
            .value();
    }

    [[nodiscard]] SourceId source() const { return catalog()->sources().value().front().id; }
};

}  // namespace

/// What the fault tests can't bring about by kills: states that only a power cut leaves.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothNamesOfARenameAreOneFile_data();
    void bothNamesOfARenameAreOneFile();
    void bothNamesOfAnArchivedCopyAreOneFile();
    void aLinkOfAnotherFileIsNotTaken();
    void aFileThatItsFolderTookAlongReachesItsPlace();
};

void TestRecovery::bothNamesOfARenameAreOneFile_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<Bytes>("oldName");
    const Intent stored = intentOf(".holdfast/incoming/w0/1", "a");
    QTest::newRow("a new file took its place") << stored << stored.staged.bytes();
    Intent replaced = stored;
    replaced.archiveFrom = at("a");
    replaced.archiveTo = at("versions/a/v1.bak");
    replaced.replaces = true;
    QTest::newRow("a new version took its place") << replaced << replaced.staged.bytes();
    Intent moved;
    moved.from = at("_duplicates/old");
    moved.target = at("a");
    QTest::newRow("a stored copy was moved") << moved << moved.from.bytes();
}

void TestRecovery::bothNamesOfARenameAreOneFile()
{
    QFETCH(Intent, intent);
    QFETCH(Bytes, oldName);
    Interrupted backup;
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    backup.tree().makeFolder("backup/_duplicates");
    backup.tree().hardLink("backup/a", "backup/" + oldName);
    QVERIFY(backup.intend(intent, "a"));
    backup.fixture.run();
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QVERIFY(!backup.tree().exists("backup/" + oldName));
    QVERIFY(!backup.tree().exists("backup/a~2"));
    QVERIFY(backup.row("a").stored == at("a"));
}

void TestRecovery::bothNamesOfAnArchivedCopyAreOneFile()
{
    Interrupted backup;
    // A duplicate that is one no more: its copy became a version, and the new one stands elsewhere.
    backup.tree().makeFolder("backup/_duplicates");
    backup.tree().hardLink("backup/versions/a/v1.bak", "backup/_duplicates/a");
    backup.tree().rename("backup/a", "backup/.holdfast/incoming/w0/1");
    Intent intent = intentOf(".holdfast/incoming/w0/1", "a");
    intent.archiveFrom = at("_duplicates/a");
    intent.archiveTo = at("versions/a/v1.bak");
    QVERIFY(backup.intend(intent, "a"));
    backup.fixture.run();
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QVERIFY(!backup.tree().exists("backup/_duplicates/a"));
    QVERIFY(backup.row("a").stored == at("a"));
}

void TestRecovery::aLinkOfAnotherFileIsNotTaken()
{
    Interrupted backup;
    // x was on its way; somebody's own file has its place, and x~2 is another name of the same
    // file.
    backup.tree().remove("backup/x");
    backup.tree().write("backup/x", "somebody's own");
    backup.tree().hardLink("backup/x~2", "backup/.holdfast/incoming/w0/1");
    QVERIFY(backup.intend(intentOf(".holdfast/incoming/w0/1", "x"), "x"));
    backup.fixture.run();
    QVERIFY(backup.row("x~2").stored == at("x~2"));
    QVERIFY(backup.row("x").stored == at("x~3"));
    QVERIFY(backup.tree().read("backup/x~3") == "linked");
    QVERIFY(backup.tree().read("backup/x") == "somebody's own");
}

void TestRecovery::aFileThatItsFolderTookAlongReachesItsPlace()
{
    Interrupted backup;
    // Both were gathered for the folder `new`; `a` had left it for _duplicates before the folder
    // took its place, and only the second step is on the disk.
    backup.tree().makeFolder("backup/new");
    backup.tree().rename("backup/a", "backup/new/a");
    backup.tree().rename("backup/x", "backup/new/x");
    QVERIFY(backup.intend(intentOf(".holdfast/incoming/g1/x", "new/x"), "x"));
    QVERIFY(backup.intend(intentOf(".holdfast/incoming/g1/a", "_duplicates/new/a"), "a"));
    backup.fixture.run();
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QVERIFY(backup.row("a").stored == at("_duplicates/new/a"));
    QCOMPARE(backup.tree().read("backup/_duplicates/new/a"), Bytes("second"));
    QVERIFY(!backup.tree().exists("backup/new/a"));
    QVERIFY(backup.row("x").stored == at("new/x"));
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "test_recovery.moc"
