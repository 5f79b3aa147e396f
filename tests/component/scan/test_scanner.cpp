// SPDX-License-Identifier: GPL-3.0-or-later
#include "listings.h"

#include <QTest>

#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// As nobody for as long as it lives, where the tests run as root, who may read everything.
class Unprivileged
{
public:
    Unprivileged() : wasRoot_(::geteuid() == 0)
    {
        if (wasRoot_ && (::setegid(65534) != 0 || ::seteuid(65534) != 0)) {
            qFatal("can't become nobody");
        }
    }
    ~Unprivileged()
    {
        if (wasRoot_ && (::seteuid(0) != 0 || ::setegid(0) != 0)) {
            qFatal("can't become root again");
        }
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool wasRoot_;
};

/// The number of files this process may have open, lowered for as long as it lives.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t limit)
    {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit lowered{limit, before_.rlim_max};
        if (::setrlimit(RLIMIT_NOFILE, &lowered) != 0) {
            qFatal("can't limit the number of descriptors");
        }
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    FewDescriptors(const FewDescriptors &) = delete;
    FewDescriptors &operator=(const FewDescriptors &) = delete;

private:
    rlimit before_{};
};

void require(bool ok, const char *what)
{
    if (!ok) {
        qFatal("%s: %s", what, std::strerror(errno));
    }
}

constexpr int kLevels = 3000;

/// Folders `d` one in the other, with a folder `e` and a file `f` beside each: by
/// descriptors, because the path is longer than any call takes.
void makeDeepComb(const TempFolder &folder)
{
    int at = ::open(folder.path().bytes().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (int level = 0; level < kLevels; ++level) {
        require(::mkdirat(at, "d", 0755) == 0 && ::mkdirat(at, "e", 0755) == 0, "mkdir");
        const int file = ::openat(at, "f", O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        require(file >= 0 && ::write(file, "x", 1) == 1 && ::close(file) == 0, "write");
        const int next = ::openat(at, "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        require(next >= 0, "open");
        ::close(at);
        at = next;
    }
    ::close(at);
}

void makeSocket(const TempFolder &folder, const Bytes &below)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const Bytes path = folder / below;
    require(path.size() < sizeof address.sun_path, "path of socket");
    std::memcpy(address.sun_path, path.data(), path.size());
    require(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "bind");
    ::close(fd);
}

/// Some of everything, with sub-folders of very different sizes.
void makeMixedTree(const TempFolder &folder)
{
    for (int outer = 0; outer < 12; ++outer) {
        for (int inner = 0; inner < outer; ++inner) {
            const Bytes path = "f" + std::to_string(outer) + "/g" + std::to_string(inner);
            folder.makeFolder(path + "/empty");
            for (int file = 0; file < outer * 3; ++file) {
                folder.write(path + "/n" + std::to_string(file), Bytes(file, 'x'));
            }
            folder.symlink(path + "/link", "../nowhere");
        }
    }
    folder.write("f11/g3/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55");
    folder.write("f11/g4/CACHEDIR.TAG", "something else");
    require(::mkfifo((folder / "f5/fifo").c_str(), 0644) == 0, "mkfifo");
}

}  // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameIsListedInOrder();
    void theListingsDoNotDependOnThreads_data();
    void theListingsDoNotDependOnThreads();
    void progressCountsWhatIsListed();
    void namesAreBytes();
    void symlinksAreNotFollowed();
    void socketsAndFifosAreSpecial();
    void unreadableFoldersAreReported();
    void aDeepTreeTakesFewDescriptors_data();
    void aDeepTreeTakesFewDescriptors();

private:
    TempFolder mixed_;
    TempFolder deep_;
};

void TestScanner::initTestCase()
{
    makeMixedTree(mixed_);
    makeDeepComb(deep_);
}

void TestScanner::everyNameIsListedInOrder()
{
    const TempFolder folder;
    folder.write("b", "12345");
    folder.write("a/x", "1");
    folder.write("B", "");
    folder.write("a.txt", "");
    folder.write(".hidden", "");
    folder.makeFolder("empty");
    folder.hardLink("b", "a/b2");
    const FolderPtr root = opened(folder);
    const Listings listings = scanned(root);
    QVERIFY(listings.result.ok());
    QVERIFY(listings.parentsFirst && listings.eachOnce);
    QCOMPARE(listings.folders.size(), std::size_t{3});
    QCOMPARE(listings.names(""), std::string(".hidden B a/ a.txt b empty/"));
    QCOMPARE(listings.names("a"), std::string("b2 x"));
    QCOMPARE(listings.names("empty"), std::string());
    const FolderListing &top = listings.at("");
    QVERIFY(top.metadata == root->stat().value());
    QVERIFY(top.entries[4].metadata == root->stat("b").value());
    QCOMPARE(top.entries[4].metadata.size, std::uint64_t{5});
    QCOMPARE(top.entries[4].metadata.inode, listings.at("a").entries[0].metadata.inode);
    QVERIFY(listings.at("a").metadata == top.entries[2].metadata);
    QVERIFY(top.excluded.empty() && top.special.empty() && top.failed.empty());
}

void TestScanner::theListingsDoNotDependOnThreads_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("eight threads") << 8;
    QTest::newRow("as many as suit the machine") << 0;
}

void TestScanner::theListingsDoNotDependOnThreads()
{
    QFETCH(int, threads);
    const FolderPtr root = opened(mixed_);
    ScanOptions options;
    options.excludeCaches = true;
    options.excludeLargerThan = 20;
    options.ignore = IgnoreRules({"n7", "/f9/g1/"});
    options.threads = 1;
    const std::string expected = scanned(root, options).text();
    QVERIFY(expected.find("cache") != std::string::npos);
    options.threads = threads;
    for (int repeated = 0; repeated < 10; ++repeated) {
        const Listings listings = scanned(root, options);
        QVERIFY(listings.result.ok());
        QVERIFY(listings.parentsFirst && listings.eachOnce);
        QVERIFY(listings.text() == expected);
    }
}

void TestScanner::progressCountsWhatIsListed()
{
    const TempFolder folder;
    folder.write("a/one", Bytes(1000, 'x'));
    folder.write("a/two", Bytes(24, 'x'));
    folder.write("b/large", Bytes(5000, 'x'));
    folder.write("excluded", Bytes(9000, 'x'));
    folder.symlink("link", "a/one");
    ScanOptions options;
    options.excludeLargerThan = 4999;
    options.ignore = IgnoreRules({"excluded"});
    const Listings listings = scanned(opened(folder), options);
    QCOMPARE(listings.files, std::int64_t{3});
    QCOMPARE(listings.folderCount, std::int64_t{3});
    QCOMPARE(listings.bytes, std::uint64_t{1024});
}

void TestScanner::namesAreBytes()
{
    const TempFolder folder;
    const std::vector<Bytes> names{"\x01", "a\nb", "b\"'\\", "\xc3\xa4", "\xe4", "\xff\xfe"};
    for (const Bytes &name : names) {
        folder.write(name + "/" + name, "x");
    }
    const Listings listings = scanned(opened(folder));
    std::vector<Bytes> seen;
    for (const SeenEntry &entry : listings.at("").entries) {
        seen.push_back(entry.name);
        QCOMPARE(listings.at(entry.name).entries.size(), std::size_t{1});
        QCOMPARE(listings.at(entry.name).entries[0].name, entry.name);
    }
    QCOMPARE(seen, names);
}

void TestScanner::symlinksAreNotFollowed()
{
    const TempFolder folder;
    const TempFolder outside;
    outside.write("secret", "x");
    folder.write("real/file", "x");
    folder.symlink("to-outside", outside.path().bytes());
    folder.symlink("to-real", "real");
    folder.symlink("to-itself", ".");
    folder.symlink("dangling", "nowhere");
    const Listings listings = scanned(opened(folder));
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.names(""), std::string("dangling@ real/ to-itself@ to-outside@ to-real@"));
    QCOMPARE(listings.folders.size(), std::size_t{2});
    QCOMPARE(listings.at("").entries[4].metadata.size, std::uint64_t{4});
}

void TestScanner::socketsAndFifosAreSpecial()
{
    const TempFolder folder;
    folder.write("file", "x");
    require(::mkfifo((folder / "z-fifo").c_str(), 0644) == 0, "mkfifo");
    require(::mkfifo((folder / "ignored").c_str(), 0644) == 0, "mkfifo");
    makeSocket(folder, "a-socket");
    ScanOptions options;
    options.ignore = IgnoreRules({"ignored"});
    const Listings listings = scanned(opened(folder), options);
    QCOMPARE(listings.names(""), std::string("file"));
    QCOMPARE(joined(listings.at("").special), std::string("a-socket z-fifo"));
    QCOMPARE(joined(listings.at("").excluded), std::string("ignored"));
}

void TestScanner::unreadableFoldersAreReported()
{
    const TempFolder folder;
    folder.chmod("", 0755);
    folder.write("closed/file", "x");
    folder.write("open/file", "x");
    folder.makeFolder("only-pass/below");
    folder.makeFolder("only-names/below");
    folder.chmod("closed", 0000);
    folder.chmod("only-pass", 0111);
    folder.chmod("only-names", 0444);
    const FolderPtr root = opened(folder);
    const Metadata closed = root->stat("closed").value();
    Listings listings;
    Result<void> direct;
    {
        const Unprivileged nobody;
        listings = scanned(root);
        direct = scanned(root, {}, "closed").result;
    }
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.names(""), std::string("closed/ only-names/ only-pass/ open/"));
    for (const char *path : {"closed", "only-pass", "only-names"}) {
        QVERIFY2(listings.at(path).unreadable.has_value(), path);
        QVERIFY(listings.at(path).unreadable->code == ErrorCode::AccessDenied);
        QVERIFY(!listings.at(path).vanished);
    }
    QVERIFY(listings.at("closed").metadata == closed);
    QVERIFY(!listings.has("only-pass/below") && !listings.has("only-names/below"));
    QVERIFY(!listings.at("").unreadable.has_value());
    QCOMPARE(listings.names("open"), std::string("file"));
    QVERIFY(!direct.ok());
    QVERIFY(direct.error().code == ErrorCode::AccessDenied);
}

void TestScanner::aDeepTreeTakesFewDescriptors_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("eight threads") << 8;
}

void TestScanner::aDeepTreeTakesFewDescriptors()
{
    QFETCH(int, threads);
    const FolderPtr root = opened(deep_);
    ScanOptions options;
    options.threads = threads;
    std::size_t folders = 0;
    std::size_t longest = 0;
    std::size_t wrong = 0;
    ScanProgress progress;
    Result<void> result;
    {
        const FewDescriptors few(256);
        result = scanTree(root, RelPath(), options, {}, progress, [&](FolderListing &&listing) {
            ++folders;
            longest = std::max(longest, listing.folder.bytes().size());
            const std::size_t names = listing.entries.size();
            wrong += listing.unreadable || listing.vanished || (names != 0 && names != 3) ? 1 : 0;
        });
    }
    QVERIFY(result.ok());
    QCOMPARE(folders, std::size_t{2 * kLevels + 1});
    QCOMPARE(progress.files.load(), std::int64_t{kLevels});
    QCOMPARE(longest, std::size_t{2 * kLevels - 1});
    QCOMPARE(wrong, std::size_t{0});
}

QTEST_APPLESS_MAIN(TestScanner)
#include "test_scanner.moc"
