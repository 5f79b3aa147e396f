// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a scan while the tree changes under it, the file system answers oddly, or the
// person stops it.
#include "listings.h"

#include <QTest>

#include <functional>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

using Names = Result<std::vector<ListedName>>;

/// Answers instead of the real folder, where a test wants it so. Called by many threads.
struct Alterations {
    std::function<Names(const RelPath &folder, Names &&names)> list;
    std::function<std::optional<Error>(const RelPath &path)> stat;
    std::atomic<std::size_t> listed{0};
};

/// A real folder, read only, whose answers pass through the alterations.
class AlteredFolder final : public Folder
{
public:
    AlteredFolder(FolderPtr real, RelPath path, std::shared_ptr<Alterations> alterations)
        : real_(std::move(real)), path_(std::move(path)), alterations_(std::move(alterations))
    {
    }

    [[nodiscard]] Result<FolderPtr> openFolder(const RelPath &path) const override
    {
        HOLDFAST_ASSIGN(FolderPtr below, real_->openFolder(path));
        return FolderPtr(
            std::make_shared<AlteredFolder>(std::move(below), path_ / path, alterations_));
    }
    [[nodiscard]] Names list() const override
    {
        ++alterations_->listed;
        Names names = real_->list();
        return alterations_->list ? alterations_->list(path_, std::move(names)) : std::move(names);
    }
    [[nodiscard]] Result<Metadata> stat() const override { return real_->stat(); }
    [[nodiscard]] Result<Metadata> stat(BytesView name) const override
    {
        std::optional<Error> error =
            alterations_->stat ? alterations_->stat(path_ / name) : std::nullopt;
        return error ? Result<Metadata>(*std::move(error)) : real_->stat(name);
    }
    [[nodiscard]] Result<FilePtr> openFile(BytesView name) const override
    {
        return real_->openFile(name);
    }
    [[nodiscard]] Result<Bytes> readLink(BytesView name) const override
    {
        return real_->readLink(name);
    }
    [[nodiscard]] Result<Attributes> attributes() const override { return real_->attributes(); }
    [[nodiscard]] Result<Attributes> attributes(BytesView name) const override
    {
        return real_->attributes(name);
    }
    [[nodiscard]] Result<Space> space() const override { return real_->space(); }
    [[nodiscard]] Result<std::string> fileSystemType() const override
    {
        return real_->fileSystemType();
    }

    [[nodiscard]] Result<FilePtr> createFile(BytesView, std::uint32_t) const override
    {
        return refused();
    }
    Result<void> createSymlink(BytesView, BytesView) const override { return refused(); }
    Result<void> createFolder(BytesView, std::uint32_t) const override { return refused(); }
    Result<void> link(BytesView, const Folder &, BytesView) const override { return refused(); }
    Result<void> rename(BytesView, const Folder &, BytesView, IfTaken) const override
    {
        return refused();
    }
    Result<void> exchange(BytesView, const Folder &, BytesView) const override { return refused(); }
    Result<void> removeFile(BytesView) const override { return refused(); }
    Result<void> removeFolder(BytesView) const override { return refused(); }
    Result<void> setProperties(const NodeProperties &) const override { return refused(); }
    Result<void> setProperties(BytesView, const NodeProperties &) const override
    {
        return refused();
    }
    Result<void> sync() const override { return refused(); }
    Result<void> syncFileSystem() const override { return refused(); }
    [[nodiscard]] Result<std::unique_ptr<Lock>> lock(BytesView) const override { return refused(); }
    [[nodiscard]] Result<bool> isLocked(BytesView) const override { return refused(); }

private:
    [[nodiscard]] static Error refused()
    {
        return {ErrorCode::ReadOnly, "write into a source", {}, 0, {}};
    }

    FolderPtr real_;
    RelPath path_;
    std::shared_ptr<Alterations> alterations_;
};

struct Altered {
    explicit Altered(const TempFolder &folder)
        : root(std::make_shared<AlteredFolder>(opened(folder), RelPath(), alterations))
    {
    }
    std::shared_ptr<Alterations> alterations = std::make_shared<Alterations>();
    FolderPtr root;
};

Error failed(ErrorCode code)
{
    return {code, "test", {}, 0, {}};
}

// Far more than the queue holds.
constexpr int kWideFolders = 300;

}  // namespace

class TestScannerRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFolderThatVanishedIsAbsent();
    void aFolderThatBecameALinkIsUnreadable();
    void aRemovedRootIsAnError();
    void whateverGoesWrongInAListing_data();
    void whateverGoesWrongInAListing();
    void aNameThatVanishedIsAbsent();
    void aNameWhoseStatFailsIsReported();
    void typesThatTheListingDoesNotTell();
    void aRequestedStopReceivesNothing();
    void aStopEndsTheScan_data();
    void aStopEndsTheScan();
    void aStopWithinOneFolderEndsTheScan();
    void theQueueIsBounded();

private:
    TempFolder wide_;
};

void TestScannerRaces::initTestCase()
{
    for (int number = 0; number < kWideFolders; ++number) {
        wide_.write("f" + std::to_string(number) + "/sub/file", "x");
    }
}

// The first listing is received before any sub-folder is opened: a good moment to take one away.
void TestScannerRaces::aFolderThatVanishedIsAbsent()
{
    const TempFolder folder;
    folder.write("gone/file", "x");
    folder.write("stays/file", "x");
    const FolderPtr root = opened(folder);
    ScanProgress progress;
    std::map<Bytes, FolderListing> listings;
    const Result<void> result =
        scanTree(root, RelPath(), {}, {}, progress, [&](FolderListing &&listing) {
            if (listing.folder.isEmpty()) {
                folder.remove("gone");
            }
            listings.emplace(listing.folder.bytes(), std::move(listing));
        });
    QVERIFY(result.ok());
    QCOMPARE(listings.size(), std::size_t{3});
    QVERIFY(listings.at("gone").vanished);
    QVERIFY(!listings.at("gone").unreadable);
    QVERIFY(listings.at("gone").entries.empty());
    QVERIFY(!listings.at("stays").vanished);
    QCOMPARE(listings.at("stays").entries.size(), std::size_t{1});
}

void TestScannerRaces::aFolderThatBecameALinkIsUnreadable()
{
    const TempFolder folder;
    const TempFolder outside;
    outside.write("secret", "x");
    folder.write("swapped/file", "x");
    const FolderPtr root = opened(folder);
    ScanProgress progress;
    std::map<Bytes, FolderListing> listings;
    const Result<void> result =
        scanTree(root, RelPath(), {}, {}, progress, [&](FolderListing &&listing) {
            if (listing.folder.isEmpty()) {
                folder.remove("swapped");
                folder.symlink("swapped", outside.path().bytes());
            }
            listings.emplace(listing.folder.bytes(), std::move(listing));
        });
    QVERIFY(result.ok());
    QVERIFY(listings.at("swapped").unreadable.has_value());
    QVERIFY(listings.at("swapped").unreadable->code == ErrorCode::NotAFolder);
    QVERIFY(listings.at("swapped").entries.empty());
}

void TestScannerRaces::aRemovedRootIsAnError()
{
    const TempFolder folder;
    folder.makeFolder("source/sub");
    const FolderPtr root =
        makePosixFileSystem()->open(AbsPath::parse(folder / "source").value()).value();
    QVERIFY(scanned(root).result.ok());
    folder.remove("source");
    const Listings listings = scanned(root);
    QVERIFY(!listings.result.ok());
    QVERIFY(listings.result.error().code == ErrorCode::NotFound);
    QVERIFY(listings.folders.empty());
}

void TestScannerRaces::whateverGoesWrongInAListing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("vanished");
    QTest::newRow("removed while open: absent") << int(ErrorCode::NotFound) << true;
    QTest::newRow("an error of the disk: unreadable") << int(ErrorCode::Io) << false;
    QTest::newRow("the drive went away: unreadable") << int(ErrorCode::Gone) << false;
    QTest::newRow("permission taken: unreadable") << int(ErrorCode::AccessDenied) << false;
}

void TestScannerRaces::whateverGoesWrongInAListing()
{
    QFETCH(int, code);
    QFETCH(bool, vanished);
    const TempFolder folder;
    folder.write("bad/below/file", "x");
    folder.write("good/file", "x");
    const Altered altered(folder);
    altered.alterations->list = [code](const RelPath &path, Names &&names) -> Names {
        return path.bytes() == "bad" ? Names(failed(static_cast<ErrorCode>(code)))
                                     : std::move(names);
    };
    const Listings listings = scanned(altered.root);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.at("bad").vanished, vanished);
    QCOMPARE(listings.at("bad").unreadable.has_value(), !vanished);
    QVERIFY(listings.at("bad").entries.empty());
    QVERIFY(!listings.has("bad/below"));
    QCOMPARE(listings.names("good"), std::string("file"));
}

void TestScannerRaces::aNameThatVanishedIsAbsent()
{
    const TempFolder folder;
    folder.write("a", "x");
    folder.write("c", "x");
    const Altered altered(folder);
    altered.alterations->list = [](const RelPath &, Names &&names) -> Names {
        names.value().push_back({"b", EntryType::File});
        return std::move(names);
    };
    const Listings listings = scanned(altered.root);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.names(""), std::string("a c"));
    QVERIFY(listings.at("").failed.empty());
}

void TestScannerRaces::aNameWhoseStatFailsIsReported()
{
    const TempFolder folder;
    folder.write("a", "x");
    folder.write("b", "x");
    folder.write("sub/c", "x");
    const Altered altered(folder);
    altered.alterations->stat = [](const RelPath &path) -> std::optional<Error> {
        return path.bytes() == "b" || path.bytes() == "sub" ? std::optional(failed(ErrorCode::Io))
                                                            : std::nullopt;
    };
    const Listings listings = scanned(altered.root);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.names(""), std::string("a"));
    QCOMPARE(listings.at("").failed.size(), std::size_t{2});
    QCOMPARE(listings.at("").failed[0].first, Bytes("b"));
    QCOMPARE(listings.at("").failed[1].first, Bytes("sub"));
    QVERIFY(!listings.has("sub"));
}

void TestScannerRaces::typesThatTheListingDoesNotTell()
{
    const TempFolder folder;
    folder.write("build/inside", "x");
    folder.write("sub/build", "a file");
    folder.write("sub/x.o", "x");
    folder.write("cache/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55");
    folder.symlink("link", "sub");
    ScanOptions options;
    options.ignore = IgnoreRules({"build/", "*.o"});
    options.excludeCaches = true;
    const Altered altered(folder);
    const std::string expected = scanned(altered.root, options).text();
    altered.alterations->list = [](const RelPath &, Names &&names) -> Names {
        for (ListedName &listed : names.value()) {
            listed.type.reset();
        }
        return std::move(names);
    };
    const Listings listings = scanned(altered.root, options);
    QVERIFY(listings.result.ok());
    QCOMPARE(listings.text(), expected);
    QCOMPARE(joined(listings.at("").excluded), std::string("build"));
    QVERIFY(listings.at("cache").excludedCache);
}

void TestScannerRaces::aRequestedStopReceivesNothing()
{
    const TempFolder folder;
    folder.write("a/file", "x");
    std::stop_source stop;
    stop.request_stop();
    const Listings listings = scanned(opened(folder), {}, {}, stop.get_token());
    QVERIFY(!listings.result.ok());
    QVERIFY(listings.result.error().code == ErrorCode::Cancelled);
    QVERIFY(listings.folders.empty());
}

void TestScannerRaces::aStopEndsTheScan_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("after");
    for (const int threads : {1, 8}) {
        for (const int after : {1, 2, 3, 70, 200}) {
            QTest::addRow("%d threads, after %d listings", threads, after) << threads << after;
        }
    }
}

// The tree has more folders than the queue holds: workers wait for room when the stop comes.
void TestScannerRaces::aStopEndsTheScan()
{
    QFETCH(int, threads);
    QFETCH(int, after);
    ScanOptions options;
    options.threads = threads;
    std::stop_source stop;
    ScanProgress progress;
    int received = 0;
    const Result<void> result = scanTree(opened(wide_), RelPath(), options, stop.get_token(),
                                         progress, [&](FolderListing &&) {
                                             if (++received == after) {
                                                 stop.request_stop();
                                             }
                                         });
    QVERIFY(!result.ok());
    QVERIFY(result.error().code == ErrorCode::Cancelled);
    QCOMPARE(received, after);
}

void TestScannerRaces::aStopWithinOneFolderEndsTheScan()
{
    const TempFolder folder;
    for (int number = 0; number < 50; ++number) {
        folder.write("sub/" + std::to_string(number), "x");
    }
    const Altered altered(folder);
    std::stop_source stop;
    std::atomic<int> asked{0};
    altered.alterations->stat = [&](const RelPath &path) -> std::optional<Error> {
        if (!path.parent().isEmpty() && ++asked == 10) {
            stop.request_stop();
        }
        return std::nullopt;
    };
    const Listings listings = scanned(altered.root, {}, {}, stop.get_token());
    QVERIFY(!listings.result.ok());
    QVERIFY(listings.result.error().code == ErrorCode::Cancelled);
    QVERIFY(!listings.has("sub"));
    QCOMPARE(asked.load(), 10);
}

// However long the receiver takes, the workers run ahead only so far.
void TestScannerRaces::theQueueIsBounded()
{
    constexpr std::size_t kQueue = 64;
    constexpr std::size_t kThreads = 8;
    const Altered altered(wide_);
    ScanOptions options;
    options.threads = kThreads;
    ScanProgress progress;
    std::size_t received = 0;
    bool bounded = true;
    const Result<void> result =
        scanTree(altered.root, RelPath(), options, {}, progress, [&](FolderListing &&) {
            ++received;
            // The workers get at least as far as the queue holds, and this waits for it.
            while (received == 2 && altered.alterations->listed < kQueue) {
                std::this_thread::yield();
            }
            // Received, one batch in hand, one full queue, one folder in each worker.
            bounded = bounded && altered.alterations->listed <= received + 2 * kQueue + kThreads;
        });
    QVERIFY(result.ok());
    QVERIFY(bounded);
    QCOMPARE(received, std::size_t{2 * kWideFolders + 1});
}

QTEST_APPLESS_MAIN(TestScannerRaces)
#include "test_scanner_races.moc"
