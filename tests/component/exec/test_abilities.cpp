// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/abilities.h"

#include "fs/filesystem.h"
#include "support/temp_folder.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// On real folders. Other file systems than Linux's own: tests/e2e/test_other_filesystems.sh.
class TestAbilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinuxFileSystemCanDoAll_data();
    void aLinuxFileSystemCanDoAll();
    void whatStandsInTheWayIsAnError();
    void aFolderThatCannotBeWrittenIsAnError();
};

void TestAbilities::aLinuxFileSystemCanDoAll_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("where temporary files lie") << qgetenv("TMPDIR");
    QTest::newRow("in memory") << QByteArray("/dev/shm");
}

void TestAbilities::aLinuxFileSystemCanDoAll()
{
    QFETCH(QByteArray, place);
    const QByteArray before = qgetenv("TMPDIR");
    place.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", place);
    const TempFolder folder;
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    const auto fileSystem = makePosixFileSystem();
    const FolderPtr opened = fileSystem->open(folder.path()).value();
    const Result<Abilities> found = probeAbilities(*opened);
    QVERIFY(found.ok());
    QVERIFY(found->links);
    QVERIFY(found->symlinks);
    QVERIFY(found->keepsSpelling);
    QVERIFY(found->names == NameRules());
    QVERIFY(opened->list().value().empty());
}

void TestAbilities::whatStandsInTheWayIsAnError()
{
    const TempFolder folder;
    folder.write("probe", "somebody's own");
    const auto fileSystem = makePosixFileSystem();
    const Result<Abilities> found = probeAbilities(**fileSystem->open(folder.path()));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Exists);
    QVERIFY(folder.read("probe") == "somebody's own");
}

void TestAbilities::aFolderThatCannotBeWrittenIsAnError()
{
    const auto fileSystem = makePosixFileSystem();
    // Of the kernel: nobody can make a file there, root neither.
    const Result<Abilities> found =
        probeAbilities(**fileSystem->open(AbsPath::parse("/proc/self").value()));
    QVERIFY(!found.ok());
}

QTEST_APPLESS_MAIN(TestAbilities)
#include "test_abilities.moc"
