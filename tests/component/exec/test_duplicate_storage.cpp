// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/duplicate_storage.h"

#include "catalog/catalog.h"
#include "support/fault_filesystem.h"
#include "support/memory_filesystem.h"
#include "support/temp_folder.h"

#include <QtTest>

#include <algorithm>
#include <cerrno>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

const Bytes kContent(10'000, 'x');

RelPath at(const Bytes &path)
{
    return RelPath::trusted(path);
}

Digest digestOf(const Bytes &content)
{
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(content);
    return hasher->finish();
}

/// A backup in memory, its catalog on disk, and a batch that is about to be carried out.
class Batch
{
public:
    explicit Batch(MemoryOptions options = {}) : disk(options), faults(disk)
    {
        backup = BackupFolder::openForWriting(faults, AbsPath::parse("/backup").value()).value();
        catalog = Catalog::open(folder / "catalog.sqlite", Catalog::Mode::Write,
                                Catalog::Journal::Rollback)
                      .value();
        source = catalog->putSource({0, "source", "/source", {}}).value();
        faults.reset();
    }

    void put(const Bytes &path, const Bytes &content) const
    {
        const RelPath stored = at(path);
        const FilePtr file =
            backup->ensureFolder(stored.parent()).value()->createFile(stored.name()).value();
        QVERIFY(file->write(content, 0).ok());
        QVERIFY(file->close().ok());
    }

    /// Stored `content`, recorded as `recorded`.
    void store(const Bytes &path, const Bytes &content, const Bytes &recorded) const
    {
        put(path, content);
        KnownFile row;
        row.source = source;
        row.path = at(path);
        row.stored = at(path);
        row.hash = digestOf(recorded);
        row.fingerprint.size = recorded.size();
        QVERIFY(catalog->put(row).ok());
    }

    void stage(ActionKind kind, const Bytes &path, const Bytes &content)
    {
        Action action;
        action.kind = kind;
        action.source = source;
        action.path = at(path);
        action.staged.emplace();
        action.staged->staged = at(".holdfast/incoming/w0/" + path);
        action.staged->hash = digestOf(content);
        action.staged->metadata.type = EntryType::File;
        action.staged->metadata.size = content.size();
        action.staged->bytesWritten = content.size();
        put(action.staged->staged.bytes(), content);
        actions.push_back(std::move(action));
    }

    [[nodiscard]] bool areOne(const Bytes &a, const Bytes &b) const
    {
        const Metadata first = backup->stat(at(a)).value();
        const Metadata second = backup->stat(at(b)).value();
        return first.inode == second.inode;
    }
    [[nodiscard]] static Bytes staged(const Bytes &path) { return ".holdfast/incoming/w0/" + path; }

    [[nodiscard]] Bytes read(const Bytes &path) const
    {
        const FilePtr file = backup->openFile(at(path)).value();
        Bytes content(file->stat()->size, '\0');
        const std::size_t got = file->read(content, 0).value();
        content.resize(got);
        return content;
    }

    [[nodiscard]] std::int64_t calls(const std::string &kind) const
    {
        const std::vector<Operation> all = faults.operations();
        return std::count_if(all.begin(), all.end(),
                             [&](const Operation &call) { return call.kind == kind; });
    }

    TempFolder folder;
    MemoryFileSystem disk;
    FaultFileSystem faults;
    std::unique_ptr<BackupFolder> backup;
    std::unique_ptr<Catalog> catalog;
    SourceId source = 0;
    std::vector<Action> actions;
};

}  // namespace

class TestDuplicateStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkTakesTheStagedFilesName();
    void aDamagedCopyIsNotLinkedTo();
    void theNextGoodCopyIs();
    void duplicatesOfOneBatchAreLinkedToEachOther();
    void whatChangedWhileItWasReadIsNoOrigin();
    void aCopyThatTakesNoMoreLinksGivesWayToTheNext();
    void withoutHardLinksThereIsOneWarning();
    void blocksAreSharedWithTheFirstCopyThatIsEqual();
    void whereBlocksCanNotBeSharedItIsTriedOnce_data();
    void whereBlocksCanNotBeSharedItIsTriedOnce();
    void aRefusalForOneFileStopsNothing();
    void copiesAreLeftAlone();
    void aStopEndsIt();
};

void TestDuplicateStorage::aLinkTakesTheStagedFilesName()
{
    Batch batch;
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Backup, "other", "other content");
    batch.stage(ActionKind::Duplicate, "two", kContent);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(kContent.size()));
    QVERIFY(batch.areOne("one", Batch::staged("two")));
    QCOMPARE(batch.read(Batch::staged("other")), Bytes("other content"));
    QVERIFY(batch.backup->openFile(at(".holdfast/incoming/duplicates/1")).error().code ==
            ErrorCode::NotFound);
    QVERIFY(!storage.takeWarning());
}

void TestDuplicateStorage::aDamagedCopyIsNotLinkedTo()
{
    Batch batch;
    Bytes damaged = kContent;
    damaged[9'000] = 'y';
    batch.store("one", damaged, kContent);
    batch.store("shorter", kContent.substr(1), kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
    QVERIFY(!batch.areOne("one", Batch::staged("two")));
    QCOMPARE(batch.read(Batch::staged("two")), kContent);
}

void TestDuplicateStorage::theNextGoodCopyIs()
{
    Batch batch;
    batch.store("1 damaged", Bytes(kContent.size(), 'y'), kContent);
    batch.store("2 good", kContent, kContent);
    batch.store("3 good", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "4", kContent);
    batch.stage(ActionKind::Duplicate, "5", kContent);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(2 * kContent.size()));
    QVERIFY(batch.areOne("2 good", Batch::staged("4")));
    QVERIFY(batch.areOne("2 good", Batch::staged("5")));
}

void TestDuplicateStorage::duplicatesOfOneBatchAreLinkedToEachOther()
{
    Batch batch;
    batch.stage(ActionKind::Modified, "a", kContent);
    batch.stage(ActionKind::Duplicate, "b", kContent);
    batch.stage(ActionKind::Duplicate, "c", kContent);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(2 * kContent.size()));
    QVERIFY(batch.areOne(Batch::staged("a"), Batch::staged("b")));
    QVERIFY(batch.areOne(Batch::staged("a"), Batch::staged("c")));
}

void TestDuplicateStorage::whatChangedWhileItWasReadIsNoOrigin()
{
    Batch batch;
    // Hashed as one thing, and cloned as another.
    batch.stage(ActionKind::Backup, "one", Bytes(kContent.size(), 'y'));
    batch.actions.back().staged->hash = digestOf(kContent);
    batch.actions.back().staged->inconsistent = true;
    batch.stage(ActionKind::Duplicate, "two", kContent);
    batch.stage(ActionKind::Duplicate, "three", kContent);
    batch.stage(ActionKind::Duplicate, "four", Bytes(kContent.size(), 'z'));
    batch.actions.back().staged->hash = digestOf(kContent);
    batch.actions.back().staged->inconsistent = true;
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QVERIFY(storage.share(batch.actions).ok());
    QVERIFY(!batch.areOne(Batch::staged("one"), Batch::staged("two")));
    QVERIFY(batch.areOne(Batch::staged("two"), Batch::staged("three")));
    QCOMPARE(batch.read(Batch::staged("two")), kContent);
    QCOMPARE(batch.read(Batch::staged("four")), Bytes(kContent.size(), 'z'));
}

void TestDuplicateStorage::aCopyThatTakesNoMoreLinksGivesWayToTheNext()
{
    Batch batch;
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    batch.stage(ActionKind::Duplicate, "three", kContent);
    batch.faults.setFilter([](const Operation &call) { return call.kind == "link"; });
    batch.faults.failAt(0, ErrorCode::NotSupported, EMLINK);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(kContent.size()));
    QVERIFY(!batch.areOne("one", Batch::staged("two")));
    QVERIFY(batch.areOne(Batch::staged("two"), Batch::staged("three")));
    QVERIFY(!storage.takeWarning());
}

void TestDuplicateStorage::withoutHardLinksThereIsOneWarning()
{
    MemoryOptions options;
    options.hardLinks = false;
    Batch batch(options);
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Backup, "other", "other content");
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
    QVERIFY(!storage.takeWarning());  // not before it matters
    batch.stage(ActionKind::Duplicate, "two", kContent);
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
    QVERIFY(storage.takeWarning());
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
    QVERIFY(!storage.takeWarning());
    QVERIFY(!batch.areOne("one", Batch::staged("two")));
}

void TestDuplicateStorage::blocksAreSharedWithTheFirstCopyThatIsEqual()
{
    Batch batch;
    batch.store("1 damaged", Bytes(kContent.size(), 'y'), kContent);
    batch.store("2 good", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "3", kContent);
    batch.stage(ActionKind::Duplicate, "small", "smaller than a block");
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Auto, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(kContent.size()));
    QCOMPARE(batch.calls("shareWith"), std::int64_t(2));
    QVERIFY(!batch.areOne("2 good", Batch::staged("3")));
    QVERIFY(!storage.takeWarning());
}

void TestDuplicateStorage::whereBlocksCanNotBeSharedItIsTriedOnce_data()
{
    QTest::addColumn<DuplicatesStorage>("how");
    QTest::addColumn<bool>("warns");
    QTest::newRow("auto says nothing") << DuplicatesStorage::Auto << false;
    QTest::newRow("clone was asked for") << DuplicatesStorage::Clone << true;
}

void TestDuplicateStorage::whereBlocksCanNotBeSharedItIsTriedOnce()
{
    QFETCH(const DuplicatesStorage, how);
    QFETCH(const bool, warns);
    MemoryOptions options;
    options.clones = false;
    Batch batch(options);
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    batch.stage(ActionKind::Duplicate, "three", kContent);
    DuplicateStorage storage(*batch.backup, *batch.catalog, how, {});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
        QCOMPARE(batch.calls("shareWith"), std::int64_t(1));
        QCOMPARE(storage.takeWarning().has_value(), warns && i == 0);
    }
}

void TestDuplicateStorage::aRefusalForOneFileStopsNothing()
{
    Batch batch;
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    batch.stage(ActionKind::Duplicate, "three", kContent);
    batch.faults.setFilter([](const Operation &call) { return call.kind == "shareWith"; });
    batch.faults.failAt(0, ErrorCode::Io, EIO);
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Clone, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(kContent.size()));
    QCOMPARE(batch.read(Batch::staged("two")), kContent);
    QVERIFY(!storage.takeWarning());
}

void TestDuplicateStorage::copiesAreLeftAlone()
{
    Batch batch;
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    batch.faults.reset();
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Copy, {});
    QCOMPARE(storage.share(batch.actions).value(), std::uint64_t(0));
    QCOMPARE(batch.faults.count(), std::uint64_t(0));
}

void TestDuplicateStorage::aStopEndsIt()
{
    Batch batch;
    batch.store("one", kContent, kContent);
    batch.stage(ActionKind::Duplicate, "two", kContent);
    std::stop_source stop;
    stop.request_stop();
    DuplicateStorage storage(*batch.backup, *batch.catalog, DuplicatesStorage::Link,
                             stop.get_token());
    QVERIFY(storage.share(batch.actions).error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestDuplicateStorage)
#include "test_duplicate_storage.moc"
