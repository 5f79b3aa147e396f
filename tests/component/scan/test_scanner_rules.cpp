// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan leaves out: by rules, caches, size, own folders; also when it begins further down.
#include "listings.h"
#include "model/stored.h"

#include <QTest>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

const Bytes kTag = "Signature: 8a477f597d28d172789f06886806bc55";

}  // namespace

class TestScannerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesLeaveOut();
    void cacheTags_data();
    void cacheTags();
    void theSourceItselfIsNoCache();
    void theSizeLimitIsForFiles();
    void ownFoldersAreInNoList();
    void whatAKilledRestoreLeftIsInNoList();
    void aSourceThatIsAnOwnFolderIsLeftOut();
    void subtrees_data();
    void subtrees();
};

void TestScannerRules::rulesLeaveOut()
{
    const TempFolder folder;
    folder.write("keep.o", "x");
    folder.write("a.o", "x");
    folder.write("build/inside", "x");
    folder.write("sub/build", "a file of that name");
    folder.write("sub/b.o", "x");
    folder.write("sub/deep/only/here", "x");
    folder.write("only/here", "x");
    folder.symlink("sub/link.o", "x");
    ScanOptions options;
    options.ignore = IgnoreRules({"*.o", "!keep.o", "build/", "!build/inside", "sub/**/here"});
    const Listings listings = scanned(opened(folder), options);
    QCOMPARE(listings.names(""), std::string("keep.o only/ sub/"));
    QCOMPARE(joined(listings.at("").excluded), std::string("a.o build"));
    QCOMPARE(listings.names("sub"), std::string("build deep/"));
    QCOMPARE(joined(listings.at("sub").excluded), std::string("b.o link.o"));
    QCOMPARE(listings.names("sub/deep/only"), std::string());
    QCOMPARE(listings.names("only"), std::string("here"));
    QVERIFY(!listings.has("build"));
}

void TestScannerRules::cacheTags_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<bool>("excludeCaches");
    QTest::addColumn<bool>("expected");
    const QByteArray tag = QByteArray::fromStdString(kTag);
    QTest::newRow("a tag leaves its folder out") << tag << true << true;
    QTest::newRow("a tag with text behind it") << tag + "\n# made by a test\n" << true << true;
    QTest::newRow("a tag does nothing unless asked for") << tag << false << false;
    QTest::newRow("a cut tag is none") << tag.chopped(1) << true << false;
    QTest::newRow("an empty tag is none") << QByteArray() << true << false;
    QTest::newRow("another signature is none") << tag.chopped(1) + "6" << true << false;
    QTest::newRow("a tag after a blank is none") << " " + tag << true << false;
}

void TestScannerRules::cacheTags()
{
    QFETCH(QByteArray, tag);
    QFETCH(bool, excludeCaches);
    QFETCH(bool, expected);
    const TempFolder folder;
    folder.write("cache/CACHEDIR.TAG", tag.toStdString());
    folder.write("cache/below/file", "x");
    folder.write("tag", kTag);
    folder.makeFolder("by-link");
    folder.symlink("by-link/CACHEDIR.TAG", "../tag");
    folder.makeFolder("by-folder/CACHEDIR.TAG");
    folder.write("other-name/cachedir.tag", kTag);
    folder.makeFolder("by-fifo");
    QCOMPARE(::mkfifo((folder / "by-fifo/CACHEDIR.TAG").c_str(), 0644), 0);
    ScanOptions options;
    options.excludeCaches = excludeCaches;
    const Listings listings = scanned(opened(folder), options);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.at("cache").excludedCache, expected);
    QCOMPARE(listings.names("cache"), std::string(expected ? "" : "CACHEDIR.TAG below/"));
    QCOMPARE(listings.has("cache/below"), !expected);
    for (const char *other : {"", "by-link", "by-folder", "by-fifo", "other-name"}) {
        QVERIFY2(!listings.at(other).excludedCache, other);
    }
    QCOMPARE(listings.names("by-link"), std::string("CACHEDIR.TAG@"));
    QCOMPARE(listings.names("other-name"), std::string("cachedir.tag"));
}

void TestScannerRules::theSourceItselfIsNoCache()
{
    const TempFolder folder;
    folder.write("CACHEDIR.TAG", kTag);
    folder.write("sub/file", "x");
    ScanOptions options;
    options.excludeCaches = true;
    const Listings whole = scanned(opened(folder), options);
    QVERIFY(!whole.at("").excludedCache);
    QCOMPARE(whole.names(""), std::string("CACHEDIR.TAG sub/"));
    const Listings part = scanned(opened(folder), options, "sub");
    QCOMPARE(part.names("sub"), std::string("file"));
}

void TestScannerRules::theSizeLimitIsForFiles()
{
    const TempFolder folder;
    folder.write("at-limit", Bytes(10, 'x'));
    folder.write("beyond", Bytes(11, 'x'));
    folder.write("nothing", "");
    folder.symlink("link", "a-target-that-is-longer-than-the-limit");
    folder.write("folder/small", "x");
    ScanOptions options;
    options.excludeLargerThan = 10;
    const Listings listings = scanned(opened(folder), options);
    QCOMPARE(listings.names(""), std::string("at-limit folder/ link@ nothing"));
    QCOMPARE(joined(listings.at("").excluded), std::string("beyond"));
    QCOMPARE(listings.names("folder"), std::string("small"));
}

void TestScannerRules::ownFoldersAreInNoList()
{
    const TempFolder folder;
    folder.write("backup/one", "x");
    folder.write("sub/logs/two", "x");
    folder.write("sub/kept/three", "x");
    const FolderPtr root = opened(folder);
    ScanOptions options;
    options.ownFolders = {keyOf(root, "backup"), keyOf(root, "sub/logs")};
    // Known by what it is, not by its name.
    folder.rename("backup", "renamed");
    const Listings listings = scanned(root, options);
    QCOMPARE(listings.names(""), std::string("sub/"));
    QVERIFY(listings.at("").excluded.empty());
    QCOMPARE(listings.names("sub"), std::string("kept/"));
    QVERIFY(listings.at("sub").excluded.empty());
    QCOMPARE(listings.folders.size(), std::size_t{3});
}

void TestScannerRules::whatAKilledRestoreLeftIsInNoList()
{
    const TempFolder folder;
    const Bytes unfinished = unfinishedName(12345678901234567890U, 7);
    QCOMPARE(unfinished, Bytes(".holdfast-restore-12345678901234567890-7.part"));
    folder.write(unfinished, "x");
    folder.write("sub/deep/" + unfinished, "x");
    // Somebody's own: another name, or no file.
    folder.write(".holdfast-restore-1-.part", "x");
    folder.write(".holdfast-restore-1-2", "x");
    folder.write(".holdfast-restore-1-2.part~", "x");
    folder.write(".holdfast-restore-a-2.part", "x");
    folder.write(".holdfast-restore-12.part", "x");
    folder.write(".holdfast-restore-.part", "x");
    folder.write("holdfast-restore-1-2.part", "x");
    folder.write(".holdfast-restore-3-4.part/file", "x");
    folder.symlink(".holdfast-restore-5-6.part", "x");
    const Listings listings = scanned(opened(folder), ScanOptions());
    QCOMPARE(listings.names(""),
             std::string(".holdfast-restore-.part .holdfast-restore-1-.part "
                         ".holdfast-restore-1-2 .holdfast-restore-1-2.part~ "
                         ".holdfast-restore-12.part .holdfast-restore-3-4.part/ "
                         ".holdfast-restore-5-6.part@ .holdfast-restore-a-2.part "
                         "holdfast-restore-1-2.part sub/"));
    QVERIFY(listings.at("").excluded.empty());
    QCOMPARE(listings.names("sub/deep"), std::string());
    QVERIFY(listings.at("sub/deep").excluded.empty());
}

void TestScannerRules::aSourceThatIsAnOwnFolderIsLeftOut()
{
    const TempFolder folder;
    folder.write("file", "x");
    const FolderPtr root = opened(folder);
    ScanOptions options;
    options.ownFolders = {keyOf(root, "")};
    const Listings listings = scanned(root, options);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.folders.size(), std::size_t{1});
    QVERIFY(listings.at("").excludedCache);
    QVERIFY(listings.at("").entries.empty());
}

void TestScannerRules::subtrees_data()
{
    QTest::addColumn<QByteArray>("subtree");
    QTest::addColumn<QByteArray>("expected");  // folders received, or the error
    QTest::addColumn<bool>("leftOut");
    QTest::newRow("a folder and all below it")
        << QByteArray("a/b") << QByteArray("a/b a/b/c") << false;
    QTest::newRow("a folder without sub-folders")
        << QByteArray("a/b/c") << QByteArray("a/b/c") << false;
    QTest::newRow("a missing folder") << QByteArray("a/none") << QByteArray("not found") << false;
    QTest::newRow("a file") << QByteArray("a/file") << QByteArray("not a folder") << false;
    QTest::newRow("a link to a folder")
        << QByteArray("link") << QByteArray("not a folder") << false;
    QTest::newRow("below a link") << QByteArray("link/b") << QByteArray("not a folder") << false;
    QTest::newRow("an excluded folder")
        << QByteArray("a/skipped") << QByteArray("a/skipped") << true;
    QTest::newRow("below an excluded folder")
        << QByteArray("a/skipped/x") << QByteArray("a/skipped/x") << true;
    QTest::newRow("a cache") << QByteArray("cache") << QByteArray("cache") << true;
    QTest::newRow("below a cache") << QByteArray("cache/x/y") << QByteArray("cache/x/y") << true;
    QTest::newRow("an own folder") << QByteArray("own") << QByteArray("own") << true;
    QTest::newRow("below an own folder") << QByteArray("own/x") << QByteArray("own/x") << true;
}

void TestScannerRules::subtrees()
{
    QFETCH(QByteArray, subtree);
    QFETCH(QByteArray, expected);
    QFETCH(bool, leftOut);
    const TempFolder folder;
    folder.write("a/b/c/file", "x");
    folder.write("a/file", "x");
    folder.write("a/skipped/x/file", "x");
    folder.write("cache/CACHEDIR.TAG", kTag);
    folder.write("cache/x/y/file", "x");
    folder.write("own/x/file", "x");
    folder.symlink("link", "a");
    const FolderPtr root = opened(folder);
    ScanOptions options;
    options.excludeCaches = true;
    options.ignore = IgnoreRules({"skipped/"});
    options.ownFolders = {keyOf(root, "own")};
    const Listings listings = scanned(root, options, subtree.toStdString());
    if (!listings.result.ok()) {
        const ErrorCode code = listings.result.error().code;
        QCOMPARE(code == ErrorCode::NotFound     ? QByteArray("not found")
                 : code == ErrorCode::NotAFolder ? QByteArray("not a folder")
                                                 : QByteArray("another error"),
                 expected);
        QVERIFY(listings.folders.empty());
        return;
    }
    QVERIFY(listings.parentsFirst && listings.eachOnce);
    std::vector<Bytes> paths;
    for (const auto &[path, listing] : listings.folders) {
        paths.push_back(path);
        QCOMPARE(listing.excludedCache, leftOut);
        QCOMPARE(listing.entries.empty(), leftOut);
    }
    QCOMPARE(joined(paths), expected.toStdString());
}

QTEST_APPLESS_MAIN(TestScannerRules)
#include "test_scanner_rules.moc"
