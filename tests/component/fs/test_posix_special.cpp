// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"
#include "support/temp_folder.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

/// What only a real system has: special files, users, ACLs, processes, other file systems.
class TestPosixSpecial : public QObject
{
    Q_OBJECT

    [[nodiscard]] Bytes pathOf(const Bytes &name) const { return *temp_ / name; }

    std::unique_ptr<TempFolder> temp_;
    std::unique_ptr<FileSystem> fileSystem_;
    FolderPtr folder_;

private Q_SLOTS:
    void init();
    void cleanup();

    void specialFilesNeverBlock();
    void readingLeavesNoTrace();
    void umaskDoesNotMatter();
    void aclsAreKept();
    void inheritedAclsAreRemoved();
    void ownerDoesNotClearSetUid();
    void privilegedAttributes();
    void unreadableIsDenied();
    void passingThroughNeedsNoListing();
    void readOnlyFolderIsDenied();
    void ownerOfOthersFiles();
    void readOnlyFileOfAUser();
    void otherFileSystem();
    void lockOfAnotherProcess();
    void errorsNameWhatFailed();
};

namespace
{

constexpr uid_t kNobody = 65534;

/// The user nobody for as long as it lives, when the test runs as root.
class AsNobody
{
public:
    AsNobody() : isRoot_(::geteuid() == 0)
    {
        if (isRoot_ && (::setegid(kNobody) != 0 || ::seteuid(kNobody) != 0)) {
            qFatal("can't become another user");
        }
    }
    ~AsNobody()
    {
        if (isRoot_ && (::seteuid(0) != 0 || ::setegid(0) != 0)) {
            qFatal("can't become root again");
        }
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool isRoot_;
};

bool isRoot()
{
    return ::geteuid() == 0;
}

void appendEntry(Bytes &acl, unsigned tag, unsigned permissions, std::uint32_t id)
{
    acl.push_back(static_cast<char>(tag));
    acl.push_back('\0');
    acl.push_back(static_cast<char>(permissions));
    acl.push_back('\0');
    for (unsigned shift = 0; shift < 32; shift += 8) {
        acl.push_back(static_cast<char>((id >> shift) & 0xFFU));
    }
}

/// As the kernel has it: owner rw-, user 1234 rwx, group r--, mask rwx, others ---.
Bytes accessList()
{
    constexpr std::uint32_t kNoId = 0xFFFFFFFF;
    Bytes acl("\x02\0\0\0", 4);
    appendEntry(acl, 0x01, 6, kNoId);
    appendEntry(acl, 0x02, 7, 1234);
    appendEntry(acl, 0x04, 4, kNoId);
    appendEntry(acl, 0x10, 7, kNoId);
    appendEntry(acl, 0x20, 0, kNoId);
    return acl;
}

constexpr const char *kAccess = "system.posix_acl_access";
constexpr const char *kDefault = "system.posix_acl_default";

bool setAttribute(const Bytes &path, const char *name, const Bytes &value)
{
    return ::lsetxattr(path.c_str(), name, value.data(), value.size(), 0) == 0;
}

}  // namespace

void TestPosixSpecial::init()
{
    temp_ = std::make_unique<TempFolder>();
    fileSystem_ = makePosixFileSystem();
    folder_ = fileSystem_->open(temp_->path()).value();
    QCOMPARE(::chmod(temp_->path().bytes().c_str(), 0755), 0);
}

void TestPosixSpecial::cleanup()
{
    folder_.reset();
    temp_.reset();
}

void TestPosixSpecial::specialFilesNeverBlock()
{
    QCOMPARE(::mkfifo(pathOf("fifo").c_str(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const Bytes path = pathOf("socket");
    QVERIFY(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
    std::vector<Bytes> names = {"fifo", "socket"};
    if (::mknod(pathOf("device").c_str(), S_IFCHR | 0600, 0) == 0) {
        names.emplace_back("device");  // 0:0: a device that no driver has
    }
    for (const Bytes &name : names) {
        QCOMPARE(folder_->stat(name)->type, EntryType::Special);
        HOLDFAST_VERIFY_FAILS(folder_->openFile(name), WrongType);
        HOLDFAST_VERIFY_FAILS(folder_->openFolder(RelPath::trusted(name)), NotAFolder);
        HOLDFAST_VERIFY_FAILS(folder_->createFile(name), Exists);
        HOLDFAST_VERIFY_OK(folder_->attributes(name));
    }
    HOLDFAST_VERIFY_FAILS(folder_->lock("fifo"), WrongType);
    for (const ListedName &listed : folder_->list().value()) {
        QVERIFY(!listed.type || *listed.type == EntryType::Special);
    }
    for (const Bytes &name : names) {
        HOLDFAST_VERIFY_OK(folder_->removeFile(name));
    }
}

void TestPosixSpecial::readingLeavesNoTrace()
{
    temp_->write("folder/file", "content");
    const timespec old[2] = {{1000, 1}, {1000, 2}};
    const std::vector<Bytes> paths = {pathOf("folder/file"), pathOf("folder")};
    for (const Bytes &path : paths) {
        QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), old, 0), 0);
    }
    const FolderPtr folder = folder_->openFolder(RelPath::trusted("folder")).value();
    QCOMPARE(folder->list()->size(), std::size_t{1});
    QCOMPARE(contentOf(*folder, "file"), Bytes("content"));
    for (const Bytes &path : paths) {
        struct stat status {
        };
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_atim.tv_sec, time_t{1000});
    }
}

void TestPosixSpecial::umaskDoesNotMatter()
{
    for (const mode_t mask : {0000, 0022, 0077, 0777}) {
        const mode_t before = ::umask(mask);
        const Bytes name = "folder" + std::to_string(mask);
        const auto made = folder_->createFolder(name, 0775);
        const auto parents = fileSystem_->createFolders(temp_->path() / ("p" + name) / "q", 0755);
        ::umask(before);
        HOLDFAST_VERIFY_OK(made);
        HOLDFAST_VERIFY_OK(parents);
        QCOMPARE(folder_->stat(name)->mode, 0775U);
        QCOMPARE(folder_->stat("p" + name)->mode, 0755U);
    }
}

void TestPosixSpecial::aclsAreKept()
{
    temp_->write("origin", "x");
    temp_->makeFolder("folder");
    if (!setAttribute(pathOf("origin"), kAccess, accessList()) ||
        !setAttribute(pathOf("folder"), kDefault, accessList())) {
        QSKIP("the temporary folder's file system has no ACLs");
    }
    QVERIFY(setAttribute(pathOf("origin"), "user.note", "value"));
    const Metadata metadata = folder_->stat("origin").value();
    QCOMPARE(metadata.mode, 0670U);
    const Attributes attributes = folder_->openFile("origin").value()->attributes().value();
    QVERIFY(attributes == Attributes({{kAccess, accessList()}, {"user.note", "value"}}));

    NodeProperties properties;
    properties.mode = metadata.mode;
    properties.mtime = metadata.mtime;
    properties.attributes = &attributes;
    const auto copy = folder_->createFile("copy");
    HOLDFAST_VERIFY_OK(copy);
    HOLDFAST_VERIFY_OK((*copy)->setProperties(properties));
    QVERIFY((*copy)->attributes().value() == attributes);
    QCOMPARE((*copy)->stat()->mode, metadata.mode);
    QCOMPARE((*copy)->stat()->mtime, metadata.mtime);

    const Attributes ofFolder = folder_->attributes("folder").value();
    QVERIFY(ofFolder == Attributes({{kDefault, accessList()}}));
    HOLDFAST_VERIFY_OK(folder_->createFolder("folder copy", 0700));
    properties.mode = 0755;
    properties.attributes = &ofFolder;
    HOLDFAST_VERIFY_OK(folder_->setProperties("folder copy", properties));
    QVERIFY(folder_->attributes("folder copy").value() == ofFolder);
    QCOMPARE(folder_->stat("folder copy")->mode, 0755U);
}

void TestPosixSpecial::inheritedAclsAreRemoved()
{
    temp_->makeFolder("folder");
    if (!setAttribute(pathOf("folder"), kDefault, accessList())) {
        QSKIP("the temporary folder's file system has no ACLs");
    }
    const FolderPtr folder = folder_->openFolder(RelPath::trusted("folder")).value();
    const auto file = folder->createFile("file");
    HOLDFAST_VERIFY_OK(file);
    QCOMPARE((*file)->attributes()->size(), std::size_t{1});
    const Attributes none;
    NodeProperties properties;
    properties.mode = 0644;
    properties.attributes = &none;
    HOLDFAST_VERIFY_OK((*file)->setProperties(properties));
    QVERIFY((*file)->attributes()->empty());
    QCOMPARE((*file)->stat()->mode, 0644U);
    HOLDFAST_VERIFY_OK(folder->createFolder("sub", 0751));
    QCOMPARE(folder->stat("sub")->mode, 0751U);
}

void TestPosixSpecial::ownerDoesNotClearSetUid()
{
    if (!isRoot()) {
        QSKIP("only root gives files away");
    }
    NodeProperties properties;
    properties.mode = 06755;
    properties.owner = std::pair(1234U, 5678U);
    properties.mtime = 77;
    temp_->write("file", "x");
    temp_->makeFolder("folder");
    temp_->symlink("link", "file");
    for (const Bytes name : {"file", "folder"}) {
        HOLDFAST_VERIFY_OK(folder_->setProperties(name, properties));
        const Metadata metadata = folder_->stat(name).value();
        QCOMPARE(metadata.mode, 06755U);
        QCOMPARE(metadata.uid, 1234U);
        QCOMPARE(metadata.gid, 5678U);
        QCOMPARE(metadata.mtime, TimeNs{77});
    }
    properties.owner = std::pair(4321U, 8765U);
    HOLDFAST_VERIFY_OK(folder_->setProperties("link", properties));
    QCOMPARE(folder_->stat("link")->uid, 4321U);
    QCOMPARE(folder_->stat("file")->uid, 1234U);
}

void TestPosixSpecial::privilegedAttributes()
{
    temp_->write("file", "x");
    temp_->symlink("link", "file");
    // cap_net_raw=ep, as the kernel has it.
    const Bytes capability("\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
    if (!setAttribute(pathOf("link"), "trusted.test", "of the link") ||
        !setAttribute(pathOf("file"), "security.capability", capability)) {
        QSKIP("only root sets these attributes");
    }
    QVERIFY(folder_->attributes("link").value() == Attributes({{"trusted.test", "of the link"}}));
    const Attributes ofFile = folder_->attributes("file").value();
    QVERIFY(ofFile == Attributes({{"security.capability", capability}}));

    NodeProperties properties;
    properties.mode = 0755;
    properties.owner = std::pair(1234U, 5678U);
    properties.attributes = &ofFile;
    temp_->write("copy", "x");
    HOLDFAST_VERIFY_OK(folder_->setProperties("copy", properties));
    QVERIFY(folder_->attributes("copy").value() == ofFile);
    const Attributes ofLink = {{"trusted.other", "new"}};
    properties.attributes = &ofLink;
    HOLDFAST_VERIFY_OK(folder_->setProperties("link", properties));
    QVERIFY(folder_->attributes("link").value() == ofLink);
    QVERIFY(folder_->attributes("file").value() == ofFile);
}

void TestPosixSpecial::unreadableIsDenied()
{
    temp_->write("unreadable/file", "x");
    temp_->write("secret", "x");
    temp_->chmod("secret", 0);
    temp_->chmod("unreadable", 0);
    const AsNobody user;
    HOLDFAST_VERIFY_FAILS(folder_->openFolder(RelPath::trusted("unreadable")), AccessDenied);
    HOLDFAST_VERIFY_FAILS(folder_->openFolder(RelPath::trusted("unreadable/sub")), AccessDenied);
    HOLDFAST_VERIFY_FAILS(folder_->openFile("secret"), AccessDenied);
    HOLDFAST_VERIFY_OK(folder_->stat("secret"));
    HOLDFAST_VERIFY_FAILS(fileSystem_->open(temp_->path() / "unreadable"), AccessDenied);
}

void TestPosixSpecial::passingThroughNeedsNoListing()
{
    temp_->write("passage/inner/file", "content");
    temp_->chmod("passage", 0711);
    temp_->chmod("passage/inner", 0755);
    temp_->chmod("passage/inner/file", 0644);
    if (!isRoot()) {
        temp_->chmod("passage", 0100);
    }
    const AsNobody user;
    HOLDFAST_VERIFY_FAILS(folder_->openFolder(RelPath::trusted("passage")), AccessDenied);
    const auto inner = folder_->openFolder(RelPath::trusted("passage/inner"));
    HOLDFAST_VERIFY_OK(inner);
    QCOMPARE(contentOf(**inner, "file"), Bytes("content"));
    QCOMPARE((*inner)->list()->size(), std::size_t{1});
}

void TestPosixSpecial::readOnlyFolderIsDenied()
{
    temp_->write("fixed/file", "x");
    temp_->chmod("fixed", 0555);
    const FolderPtr fixed = folder_->openFolder(RelPath::trusted("fixed")).value();
    const AsNobody user;
    HOLDFAST_VERIFY_FAILS(fixed->createFile("new"), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->createFolder("new", 0700), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->createSymlink("new", "x"), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->removeFile("file"), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->rename("file", *fixed, "new", IfTaken::Fail), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->rename("file", *fixed, "new", IfTaken::Replace), AccessDenied);
    HOLDFAST_VERIFY_FAILS(fixed->lock("lock"), AccessDenied);
}

void TestPosixSpecial::ownerOfOthersFiles()
{
    if (!isRoot()) {
        QSKIP("needs two users");
    }
    temp_->write("file of root", "x");
    temp_->write("file of nobody", "x");
    QCOMPARE(::chown(pathOf("file of nobody").c_str(), kNobody, kNobody), 0);
    const AsNobody user;
    NodeProperties properties;
    properties.mode = 0640;
    properties.owner = std::pair(0U, 0U);
    // A user gives no files away: that is left out, the rest is done.
    HOLDFAST_VERIFY_OK(folder_->setProperties("file of nobody", properties));
    QCOMPARE(folder_->stat("file of nobody")->mode, 0640U);
    QCOMPARE(folder_->stat("file of nobody")->uid, kNobody);
    // But what can't be done on another's file is an error.
    HOLDFAST_VERIFY_FAILS(folder_->setProperties("file of root", properties), AccessDenied);
}

void TestPosixSpecial::readOnlyFileOfAUser()
{
    temp_->write("file", "x");
    temp_->chmod("file", 0444);
    if (isRoot()) {
        QCOMPARE(::chown(pathOf("file").c_str(), kNobody, kNobody), 0);
    }
    const AsNobody user;
    const Attributes given = {{"user.test", "value"}};
    NodeProperties properties;
    properties.mode = 0444;
    properties.mtime = 5;
    properties.attributes = &given;
    HOLDFAST_VERIFY_OK(folder_->setProperties("file", properties));
    QVERIFY(folder_->attributes("file").value() == given);
    QCOMPARE(folder_->stat("file")->mode, 0444U);
    const auto file = folder_->openFile("file");
    HOLDFAST_VERIFY_OK(file);
    const Attributes none;
    properties.attributes = &none;
    HOLDFAST_VERIFY_OK((*file)->setProperties(properties));
    QVERIFY((*file)->attributes()->empty());
    QCOMPARE((*file)->stat()->mode, 0444U);
}

void TestPosixSpecial::otherFileSystem()
{
    const auto other = fileSystem_->open(AbsPath::parse("/dev/shm").value());
    if (!other || (*other)->stat()->device == folder_->stat()->device) {
        QSKIP("no second file system here");
    }
    temp_->write("file", "content");
    const Bytes name(temp_->path().name());
    HOLDFAST_VERIFY_FAILS(folder_->rename("file", **other, name, IfTaken::Fail), NotSupported);
    HOLDFAST_VERIFY_FAILS(folder_->rename("file", **other, name, IfTaken::Replace), NotSupported);
    HOLDFAST_VERIFY_FAILS(folder_->link("file", **other, name), NotSupported);
    QCOMPARE(contentOf(*folder_, "file"), Bytes("content"));
    QVERIFY(!isThere(**other, name));
    const auto copy = (*other)->createFile(name);
    HOLDFAST_VERIFY_OK(copy);
    const auto origin = folder_->openFile("file");
    HOLDFAST_VERIFY_OK(origin);
    const Result<void> cloned = (*copy)->cloneFrom(**origin);
    HOLDFAST_VERIFY_OK((*other)->removeFile(name));
    HOLDFAST_VERIFY_FAILS(cloned, NotSupported);
}

void TestPosixSpecial::lockOfAnotherProcess()
{
    int ready[2] = {-1, -1};
    QCOMPARE(::pipe2(ready, O_CLOEXEC), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        // Its own descriptors: it shares no lock with its parent.
        const auto lock = folder_->lock("lock");
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) != 1) {
            ::_exit(1);
        }
        for (;;) {
            ::pause();
        }
    }
    char answer = '?';
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    const auto refused = folder_->lock("lock");
    const auto seen = folder_->isLocked("lock");
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(answer, 'y');
    HOLDFAST_VERIFY_FAILS(refused, Locked);
    QCOMPARE(refused.error().detail, std::to_string(child));
    // The lock died with its process, whose number still stands in the file.
    QVERIFY(contentOf(*folder_, "lock").starts_with(std::to_string(child)));
    QVERIFY(seen && *seen);
    const auto unlocked = folder_->isLocked("lock");
    QVERIFY(unlocked && !*unlocked);
    const auto taken = folder_->lock("lock");
    HOLDFAST_VERIFY_OK(taken);
    const auto own = folder_->isLocked("lock");
    QVERIFY(own && *own);
    QCOMPARE(contentOf(*folder_, "lock"), std::to_string(::getpid()) + '\n');
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestPosixSpecial::errorsNameWhatFailed()
{
    temp_->makeFolder("one/two");
    const auto pathIn = [](const auto &result) {
        return result ? Bytes("no error") : result.error().path;
    };
    const FolderPtr two = folder_->openFolder(RelPath::trusted("one/two")).value();
    const FolderPtr same = two->openFolder(RelPath()).value();
    temp_->remove("one");
    QCOMPARE(pathIn(two->list()), Bytes("one/two"));
    QCOMPARE(pathIn(same->list()), Bytes("one/two"));
    QCOMPARE(pathIn(two->stat("name")), Bytes("name"));
    QCOMPARE(pathIn(folder_->openFolder(RelPath::trusted("one/two"))), Bytes("one/two"));
    QCOMPARE(pathIn(fileSystem_->open(temp_->path() / "gone")), pathOf("gone"));
    temp_->write("taken", "x");
    temp_->write("file", "x");
    QCOMPARE(pathIn(folder_->rename("file", *folder_, "taken", IfTaken::Fail)), Bytes("taken"));
    QCOMPARE(pathIn(folder_->rename("gone", *folder_, "free", IfTaken::Fail)), Bytes("gone"));
    const auto missing = folder_->openFile("gone");
    QCOMPARE(missing.error().systemError, ENOENT);
    QVERIFY(!missing.error().operation.empty());
}

QTEST_APPLESS_MAIN(TestPosixSpecial)
#include "test_posix_special.moc"
