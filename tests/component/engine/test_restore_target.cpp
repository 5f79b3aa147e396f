// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <algorithm>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A file system of its own, mounted for as long as this lives; not there without privilege.
class Mounted
{
public:
    explicit Mounted(Bytes path, const Bytes &bound = {}) : path_(std::move(path))
    {
        isThere = bound.empty()
                      ? ::mount("holdfast", path_.c_str(), "tmpfs", 0, "size=1m") == 0
                      : ::mount(bound.c_str(), path_.c_str(), nullptr, MS_BIND, nullptr) == 0;
    }
    ~Mounted()
    {
        if (isThere) {
            ::umount2(path_.c_str(), MNT_DETACH);
        }
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;

    bool isThere = false;

private:
    Bytes path_;
};

}  // namespace

/// Where a restore writes: what it never enters, what it leaves of what stood there, and that all
/// of it is durable.
class TestRestoreTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBackupBelowTheTargetIsNotEntered();
    void theBackupBelowTheTargetIsNotEnteredInPlace();
    void aSecondPathOfTheBackupIsTheBackup();
    void eachFileSystemIsMadeDurable();
    void aDefaultAclIsNotInherited();
    void aTargetThatStoodThereKeepsItsProperties();
    void aTargetThatWasMadeGetsThoseOfTheSource();
    void aNameOfTheSameFileIsThereAlready();
    void aCopyThatBecameAVersionIsFollowed();
    void longNamesHaveRoomBeside();

private:
    static Result<RestoreReport> restore(BackupFixture &fixture, const RestoreRequest &request);
    static RestoreRequest requestTo(BackupFixture &fixture, const Bytes &to);
    static QByteArray errorsOf(const Result<RestoreReport> &report);
};

Result<RestoreReport> TestRestoreTarget::restore(BackupFixture &fixture,
                                                 const RestoreRequest &request)
{
    RunProgress progress;
    return fixture.engine().restore(request, [](const RestoredItem &) {}, progress, {});
}

RestoreRequest TestRestoreTarget::requestTo(BackupFixture &fixture, const Bytes &to)
{
    RestoreRequest request;
    const Engine engine = fixture.engine();
    request.paths = {engine.resolve("source").value()};
    request.overwrite = Overwrite::Always;
    if (!to.empty()) {
        request.to = AbsPath::parse(to).value();
    }
    return request;
}

QByteArray TestRestoreTarget::errorsOf(const Result<RestoreReport> &report)
{
    if (!report) {
        return text(report.error().message());
    }
    std::string lines;
    for (const ItemError &error : report->errors) {
        lines += error.path + ' ';
    }
    return text(lines);
}

void TestRestoreTarget::theBackupBelowTheTargetIsNotEntered()
{
    BackupFixture fixture;
    fixture.folder.write("source/backup/state.json", "of the source");
    fixture.folder.write("source/backup/deep/er/file", "of the source");
    fixture.folder.write("source/beside", "restored");
    fixture.run();
    fixture.folder.chmod("backup", 0750);
    const Bytes state = fixture.folder.read("backup/state.json");
    const Result<RestoreReport> report =
        restore(fixture, requestTo(fixture, fixture.folder.path().bytes()));
    QCOMPARE(errorsOf(report), QByteArray("source/backup source/backup/deep source/backup/deep/er "
                                          "source/backup/deep/er/file source/backup/state.json "));
    QCOMPARE(fixture.folder.read("backup/state.json"), state);
    QVERIFY(!fixture.folder.exists("backup/deep"));
    QCOMPARE(fixture.folder.read("beside"), Bytes("restored"));
    struct stat status = {};
    QCOMPARE(::stat((fixture.folder / "backup").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0750U);
    QCOMPARE(text(fixture.brokenInvariants()), QByteArray());
}

void TestRestoreTarget::theBackupBelowTheTargetIsNotEnteredInPlace()
{
    BackupFixture fixture;
    fixture.folder.write("source/there/state.json", "of the source");
    fixture.run();
    // Later the backup was moved to where a folder of the source had been.
    fixture.folder.remove("source/there");
    fixture.folder.rename("backup", "source/there");
    fixture.config.backupRoot = fixture.folder.path() / "source" / "there";
    const Bytes state = fixture.folder.read("source/there/state.json");
    const Result<RestoreReport> report = restore(fixture, requestTo(fixture, {}));
    QVERIFY(errorsOf(report).contains("source/there/state.json"));
    QCOMPARE(fixture.folder.read("source/there/state.json"), state);
}

void TestRestoreTarget::aSecondPathOfTheBackupIsTheBackup()
{
    BackupFixture fixture;
    fixture.folder.write("source/state.json", "of the source");
    fixture.folder.write("source/sub/file", "of the source");
    fixture.run();
    fixture.folder.makeFolder("mounted");
    const Mounted second(fixture.folder / "mounted", fixture.folder / "backup");
    if (!second.isThere) {
        QSKIP("mounting takes privilege");
    }
    const Bytes state = fixture.folder.read("backup/state.json");
    for (const char *below : {"mounted", "mounted/sub"}) {
        const Result<RestoreReport> report =
            restore(fixture, requestTo(fixture, fixture.folder / below));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Invalid);
    }
    QCOMPARE(fixture.folder.read("backup/state.json"), state);
}

void TestRestoreTarget::eachFileSystemIsMadeDurable()
{
    BackupFixture fixture;
    fixture.folder.write("source/file", "restored");
    fixture.folder.write("source/mounted/file", "restored");
    fixture.folder.write("source/mounted/sub/file", "restored");
    fixture.run();
    fixture.folder.makeFolder("out/mounted");
    const Mounted second(fixture.folder / "out/mounted");
    if (!second.isThere) {
        QSKIP("mounting takes privilege");
    }
    const std::unique_ptr<FileSystem> disk = std::move(fixture.fileSystem);
    auto watched = std::make_unique<FaultFileSystem>(*disk);
    FaultFileSystem &faults = *watched;
    fixture.fileSystem = std::move(watched);
    faults.setFilter([](const Operation &call) { return call.kind == "syncFileSystem"; });
    faults.reset();
    const Result<RestoreReport> report =
        restore(fixture, requestTo(fixture, fixture.folder / "out"));
    QCOMPARE(errorsOf(report), QByteArray());
    QCOMPARE(faults.count(), std::uint64_t(2));
    // A write error of either one is told.
    faults.failAt(1, ErrorCode::Io, EIO);
    const Result<RestoreReport> broken =
        restore(fixture, requestTo(fixture, fixture.folder / "out"));
    QVERIFY(!broken || broken->ended);
    fixture.fileSystem = makePosixFileSystem();
}

void TestRestoreTarget::aDefaultAclIsNotInherited()
{
    BackupFixture fixture;
    fixture.folder.write("source/sub/file", "for its group");
    fixture.folder.chmod("source/sub/file", 0660);
    fixture.run();
    fixture.folder.makeFolder("out/sub");
    // Of getfacl -d: user::rwx, user:65534:rwx, group::---, mask::rwx, other::---
    const Bytes acl("\2\0\0\0\1\0\7\0\377\377\377\377\2\0\7\0\376\377\0\0"
                    "\4\0\0\0\377\377\377\377\20\0\7\0\377\377\377\377"
                    "\40\0\0\0\377\377\377\377",
                    44);
    const Bytes folder = fixture.folder / "out/sub";
    if (::setxattr(folder.c_str(), "system.posix_acl_default", acl.data(), acl.size(), 0) != 0) {
        QSKIP("this file system has no ACLs");
    }
    RestoreRequest request = requestTo(fixture, fixture.folder / "out");
    request.overwrite = Overwrite::Never;
    QCOMPARE(errorsOf(restore(fixture, request)), QByteArray());
    const Bytes file = fixture.folder / "out/sub/file";
    QCOMPARE(::getxattr(file.c_str(), "system.posix_acl_access", nullptr, 0), ssize_t(-1));
    struct stat status = {};
    QCOMPARE(::stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0660U);
}

void TestRestoreTarget::aTargetThatStoodThereKeepsItsProperties()
{
    BackupFixture fixture;
    fixture.folder.write("source/file", "restored");
    fixture.folder.chmod("source", 0700);
    fixture.run();
    for (const Overwrite overwrite : {Overwrite::Never, Overwrite::Always}) {
        if (fixture.folder.exists("out")) {
            fixture.folder.remove("out");
        }
        fixture.folder.makeFolder("out");
        fixture.folder.chmod("out", 01777);
        RestoreRequest request = requestTo(fixture, fixture.folder / "out");
        request.overwrite = overwrite;
        QCOMPARE(errorsOf(restore(fixture, request)), QByteArray());
        QCOMPARE(fixture.folder.read("out/file"), Bytes("restored"));
        struct stat status = {};
        QCOMPARE(::stat((fixture.folder / "out").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 01777U);
    }
}

void TestRestoreTarget::aTargetThatWasMadeGetsThoseOfTheSource()
{
    BackupFixture fixture;
    fixture.folder.write("source/file", "restored");
    fixture.folder.chmod("source", 0750);
    fixture.folder.setMtime("source", 1'000 * kSecond);
    fixture.run();
    QCOMPARE(errorsOf(restore(fixture, requestTo(fixture, fixture.folder / "out"))), QByteArray());
    struct stat status = {};
    QCOMPARE(::stat((fixture.folder / "out").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0750U);
    QCOMPARE(status.st_mtim.tv_sec, time_t(1'000));
}

void TestRestoreTarget::aNameOfTheSameFileIsThereAlready()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one file");
    fixture.folder.hardLink("source/a", "source/b");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    // Its row is gone: nothing says that it is what stands there.
    fixture.clock.advance(kDay);
    fixture.config.exclude = {"/b"};
    fixture.run();
    RestoreRequest request = requestTo(fixture, {});
    request.at = then;
    request.exact = true;
    const Result<RestoreReport> report = restore(fixture, request);
    QCOMPARE(errorsOf(report), QByteArray());
    QCOMPARE(report->restored, std::int64_t(0));
    struct stat status = {};
    QCOMPARE(::stat((fixture.folder / "source/a").c_str(), &status), 0);
    QCOMPARE(status.st_nlink, nlink_t(2));
}

void TestRestoreTarget::aCopyThatBecameAVersionIsFollowed()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "AAA");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.clock.advance(kDay);
    fixture.folder.rename("source/a", "source/c");
    fixture.run();
    const TimeNs later = fixture.clock.now();
    fixture.clock.advance(kDay);
    fixture.folder.write("source/c", "never backed up");
    RestoreRequest request = requestTo(fixture, {});
    const Engine engine = fixture.engine();
    request.paths = {engine.resolve("source/a").value(), engine.resolve("source/c").value()};
    request.at = then;
    std::string notes;
    RunProgress progress;
    const Result<RestoreReport> report = fixture.engine().restore(
        request,
        [&](const RestoredItem &item) {
            notes += item.did == RestoredItem::Did::Failed ? std::string() : item.reason;
        },
        progress, {});
    QVERIFY(report);
    QCOMPARE(text(notes), QByteArray());
    QCOMPARE(fixture.folder.read("source/a"), Bytes("AAA"));
    QVERIFY(later > then);
}

void TestRestoreTarget::longNamesHaveRoomBeside()
{
    BackupFixture fixture;
    const Bytes one = Bytes(240, 'n').append("-one.jpg");
    const Bytes two = Bytes(240, 'n').append("-two.jpg");
    fixture.folder.write("source/" + one, "1");
    fixture.folder.write("source/" + two, "2");
    fixture.run();
    RestoreRequest request = requestTo(fixture, {});
    const Engine engine = fixture.engine();
    request.paths = {engine.resolve("source/" + one).value(),
                     engine.resolve("source/" + two).value()};
    request.overwrite = Overwrite::Never;
    request.beside = " (2026-03-01 18.00.00)";
    const Result<RestoreReport> report = restore(fixture, request);
    QCOMPARE(errorsOf(report), QByteArray());
    QCOMPARE(report->restored, std::int64_t(2));
    const FolderPtr source =
        fixture.fileSystem->open(AbsPath::parse(fixture.folder / "source").value()).value();
    const auto names = source->list().value();
    QCOMPARE(std::count_if(names.begin(), names.end(),
                           [](const ListedName &listed) {
                               return listed.name.ends_with(" (2026-03-01 18.00.00).jpg");
                           }),
             std::ptrdiff_t(2));
}

QTEST_APPLESS_MAIN(TestRestoreTarget)
#include "test_restore_target.moc"
