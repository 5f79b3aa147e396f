// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "support/temp_folder.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <map>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using holdfast::test::FixedClock;
using holdfast::test::TempFolder;

namespace
{

/// 2026-11-24 08:07:47 UTC
constexpr TimeNs kThen = 1'795'507'667 * kSecond;

RunLog::Options fileOnly(const AbsPath &folder)
{
    RunLog::Options options;
    options.folder = folder;
    options.console = false;
    return options;
}

unsigned modeOf(const Bytes &path)
{
    struct stat status {
    };
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// What `work` writes to standard error.
std::string standardErrorOf(const TempFolder &folder, const std::function<void()> &work)
{
    const Bytes path = folder / "stderr";
    const int saved = ::dup(STDERR_FILENO);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ::dup2(file, STDERR_FILENO);
    ::close(file);
    work();
    ::dup2(saved, STDERR_FILENO);
    ::close(saved);
    return folder.read("stderr");
}

/// Files of this process can't grow beyond `bytes`: what a full disk does to a write.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &saved_);
        const rlimit limit{bytes, saved_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { lift(); }
    void lift() { ::setrlimit(RLIMIT_FSIZE, &saved_); }

private:
    rlimit saved_{};
};

}  // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageIsOneLine();
    void timesComeFromTheClock();
    void foldersAndFileArePrivate();
    void takenNamesGetACounter();
    void plantedLinksAreNotFollowed();
    void aFolderThatCannotBeMadeIsAnError();
    void consoleAndObserver();
    void quietConsoleGetsWarningsOnly();
    void withoutAnySinkNothingHappens();
    void warningsAreInTheFileAtOnce();
    void infoIsInTheFileAfterFlush();
    void whatRestsIsClosedUntilTheNextLine();
    void aFullDiskIsReportedOnceAndLosesNothingThatFits();
    void whatHadToBeDroppedIsCounted();
    void linesOfManyThreadsStayWhole();
    void oldLogsAreRemoved();
    void nothingIsRemovedWhenLogsAreKeptForEver();
    void onlyRegularFilesOfThePatternAreRemoved_data();
    void onlyRegularFilesOfThePatternAreRemoved();
    void aMissingLogFolderHoldsNoOldLogs();
    void aLogFolderThatIsAFileIsAnError();
};

void TestLog::eachMessageIsOneLine()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    auto log = RunLog::open(fileOnly(folder.path()), clock);
    QVERIFY(log.ok());
    QCOMPARE((*log)->file().bytes(), folder / "backup_20261124_080747.log");
    (*log)->info("BACKUP: source/one.txt → backup/one.txt");
    (*log)->warning("source/caf\\xe9: changed\nwhile it was read");
    (*log)->error("\x1b[2J");
    (*log)->info("");
    QVERIFY((*log)->flush().ok());
    QCOMPARE(
        folder.read("backup_20261124_080747.log"),
        Bytes("2026-11-24 08:07:47 | INFO | BACKUP: source/one.txt → backup/one.txt\n"
              "2026-11-24 08:07:47 | WARNING | source/caf\\\\xe9: changed\\nwhile it was read\n"
              "2026-11-24 08:07:47 | ERROR | \\x1b[2J\n"
              "2026-11-24 08:07:47 | INFO | \n"));
}

void TestLog::timesComeFromTheClock()
{
    const TempFolder folder;
    FixedClock clock(kThen + 999'999'999);
    auto log = RunLog::open(fileOnly(folder.path()), clock);
    QVERIFY(log.ok());
    (*log)->info("a");
    clock.advance(1);
    (*log)->info("b");
    clock.set(0);
    (*log)->info("c");
    QVERIFY((*log)->flush().ok());
    QCOMPARE(folder.read("backup_20261124_080747.log"),
             Bytes("2026-11-24 08:07:47 | INFO | a\n2026-11-24 08:07:48 | INFO | b\n"
                   "1970-01-01 00:00:00 | INFO | c\n"));
}

void TestLog::foldersAndFileArePrivate()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    const mode_t saved = ::umask(0);
    const auto log = RunLog::open(fileOnly(folder.path() / "a" / "b" / "logs"), clock);
    ::umask(saved);
    QVERIFY(log.ok());
    QCOMPARE(modeOf(folder / "a"), 0700U);
    QCOMPARE(modeOf(folder / "a/b/logs"), 0700U);
    QCOMPARE(modeOf(folder / "a/b/logs/backup_20261124_080747.log"), 0600U);
}

void TestLog::takenNamesGetACounter()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    folder.write("backup_20261124_080747.log", "mine");
    folder.makeFolder("backup_20261124_080747_2.log");
    const auto log = RunLog::open(fileOnly(folder.path()), clock);
    QVERIFY(log.ok());
    QCOMPARE((*log)->file().bytes(), folder / "backup_20261124_080747_3.log");
    QCOMPARE(folder.read("backup_20261124_080747.log"), Bytes("mine"));
}

void TestLog::plantedLinksAreNotFollowed()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    folder.write("victim", "precious");
    folder.makeFolder("logs");
    folder.symlink("logs/backup_20261124_080747.log", "../victim");
    folder.symlink("logs/backup_20261124_080747_2.log", "../not-there");
    const auto log = RunLog::open(fileOnly(folder.path() / "logs"), clock);
    QVERIFY(log.ok());
    (*log)->warning("a");
    QCOMPARE((*log)->file().bytes(), folder / "logs/backup_20261124_080747_3.log");
    QCOMPARE(folder.read("victim"), Bytes("precious"));
    QVERIFY(!folder.exists("not-there"));
}

void TestLog::aFolderThatCannotBeMadeIsAnError()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    folder.write("file", "");
    for (const AbsPath &path : {folder.path() / "file", folder.path() / "file" / "logs",
                                folder.path() / "file" / "a" / "b"}) {
        const auto log = RunLog::open(fileOnly(path), clock);
        QVERIFY(!log.ok());
        QVERIFY(log.error().code == ErrorCode::NotAFolder);
    }
}

void TestLog::consoleAndObserver()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    std::string steps;
    std::string observed;
    RunLog::Options options;
    options.observer = [&](LogLevel level, std::string_view line) {
        observed += std::to_string(static_cast<int>(level)) + std::string(line) + ';';
    };
    options.beforeConsoleLine = [&] { steps += '<'; };
    options.afterConsoleLine = [&] { steps += '>'; };
    const std::string written = standardErrorOf(folder, [&] {
        const auto log = RunLog::open(options, clock);
        (*log)->info("a");
        (*log)->warning("b");
        (*log)->error("c");
        if (!(*log)->file().isEmpty()) {
            steps += "file";
        }
    });
    QCOMPARE(written, std::string("2026-11-24 08:07:47 | INFO | a\n"
                                  "2026-11-24 08:07:47 | WARNING | b\n"
                                  "2026-11-24 08:07:47 | ERROR | c\n"));
    QCOMPARE(observed, std::string("02026-11-24 08:07:47 | INFO | a;"
                                   "12026-11-24 08:07:47 | WARNING | b;"
                                   "22026-11-24 08:07:47 | ERROR | c;"));
    QCOMPARE(steps, std::string("<><><>"));
}

void TestLog::quietConsoleGetsWarningsOnly()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    RunLog::Options options;
    options.folder = folder.path() / "logs";
    options.consoleInfo = false;
    const std::string written = standardErrorOf(folder, [&] {
        const auto log = RunLog::open(options, clock);
        (*log)->info("a");
        (*log)->warning("b");
        (*log)->error("c");
    });
    QCOMPARE(linesOf(written).size(), std::size_t{2});
    QCOMPARE(linesOf(folder.read("logs/backup_20261124_080747.log")).size(), std::size_t{3});
}

void TestLog::withoutAnySinkNothingHappens()
{
    const FixedClock clock(kThen);
    const auto log = RunLog::open(fileOnly(AbsPath()), clock);
    QVERIFY(log.ok());
    (*log)->error("a");
    QVERIFY((*log)->flush().ok());
    QVERIFY((*log)->file().isEmpty());
}

void TestLog::warningsAreInTheFileAtOnce()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    const auto log = RunLog::open(fileOnly(folder.path()), clock);
    (*log)->info("a");
    (*log)->warning("b");
    QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{2});
}

void TestLog::infoIsInTheFileAfterFlush()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    {
        const auto log = RunLog::open(fileOnly(folder.path()), clock);
        (*log)->info("a");
        QVERIFY((*log)->flush().ok());
        QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{1});
        (*log)->info("b");
    }
    QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{2});
}

// So that the drive that it lies on can be taken out.
void TestLog::whatRestsIsClosedUntilTheNextLine()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    const auto log = RunLog::open(fileOnly(folder.path()), clock);
    const auto isOpen = [&] {
        for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code gone;
            if (std::filesystem::read_symlink(entry, gone) == (*log)->file().bytes()) {
                return true;
            }
        }
        return false;
    };
    (*log)->info("a");
    QVERIFY(isOpen());
    (*log)->rest();
    QVERIFY(!isOpen());
    QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{1});
    (*log)->info("b");
    QVERIFY((*log)->flush().ok());
    QVERIFY(isOpen());
    QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{2});
    // Its drive was taken out: what is to be written waits for it.
    (*log)->rest();
    folder.rename("backup_20261124_080747.log", "away");
    (*log)->info("c");
    QVERIFY(!(*log)->flush().ok());
    folder.rename("away", "backup_20261124_080747.log");
    QVERIFY((*log)->flush().ok());
    QCOMPARE(linesOf(folder.read("backup_20261124_080747.log")).size(), std::size_t{3});
}

void TestLog::aFullDiskIsReportedOnceAndLosesNothingThatFits()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    const auto log = RunLog::open(fileOnly(folder.path()), clock);
    FileSizeLimit limit(100);
    for (int i = 0; i < 10; ++i) {
        (*log)->error("line " + std::to_string(i));
    }
    const Result<void> first = (*log)->flush();
    QVERIFY(!first.ok());
    QCOMPARE(first.error().systemError, EFBIG);
    QCOMPARE(first.error().path, (*log)->file().bytes());
    QVERIFY((*log)->flush().ok());
    limit.lift();
    (*log)->info("after");
    QVERIFY((*log)->flush().ok());

    const std::vector<std::string> lines = linesOf(folder.read("backup_20261124_080747.log"));
    QCOMPARE(lines.size(), std::size_t{11});
    QCOMPARE(lines.front(), std::string("2026-11-24 08:07:47 | ERROR | line 0"));
    QCOMPARE(lines.back(), std::string("2026-11-24 08:07:47 | INFO | after"));

    FileSizeLimit again(100);
    (*log)->error("once more");
    QVERIFY(!(*log)->flush().ok());
}

void TestLog::whatHadToBeDroppedIsCounted()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    const auto log = RunLog::open(fileOnly(folder.path()), clock);
    const std::string text(1000, 'x');
    {
        const FileSizeLimit limit(100);
        for (int i = 0; i < 3000; ++i) {
            (*log)->info(text);
        }
        QVERIFY(!(*log)->flush().ok());
    }
    (*log)->info("after");
    QVERIFY((*log)->flush().ok());
    const std::vector<std::string> lines = linesOf(folder.read("backup_20261124_080747.log"));
    // Just over 1 MiB of lines of 1,030 bytes.
    QVERIFY(lines.size() > 1010 && lines.size() < 1030);
    QCOMPARE(lines.back(), std::string("2026-11-24 08:07:47 | INFO | after"));
    QCOMPARE(lines.at(lines.size() - 2), "2026-11-24 08:07:47 | WARNING | " +
                                             std::to_string(3000 - (lines.size() - 2)) +
                                             " lines could not be written and are missing here");
}

void TestLog::linesOfManyThreadsStayWhole()
{
    const TempFolder folder;
    const FixedClock clock(kThen);
    int observed = 0;
    RunLog::Options options = fileOnly(folder.path());
    options.observer = [&](LogLevel, std::string_view) { ++observed; };
    const auto log = RunLog::open(options, clock);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 500; ++i) {
                (*log)->write(i % 100 == 0 ? LogLevel::Warning : LogLevel::Info,
                              std::to_string(t) + ' ' + std::to_string(i));
                if (i % 50 == 0) {
                    (void)(*log)->flush();
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QVERIFY((*log)->flush().ok());
    QCOMPARE(observed, 2000);
    // Each thread's lines stand in its own order.
    std::map<std::string, int> next;
    for (const std::string &line : linesOf(folder.read("backup_20261124_080747.log"))) {
        const std::string message = line.substr(line.rfind('|') + 2);
        const std::size_t space = message.find(' ');
        QCOMPARE(std::stoi(message.substr(space + 1)), next[message.substr(0, space)]++);
    }
    QCOMPARE(next.size(), std::size_t{4});
    for (const auto &[thread, count] : next) {
        QCOMPARE(count, 500);
    }
}

void TestLog::oldLogsAreRemoved()
{
    const TempFolder folder;
    const Bytes old = logFileName(kThen - 3 * kDay - kSecond, 1);
    const Bytes oldSecond = logFileName(kThen - 3 * kDay - kSecond, 2);
    const Bytes ancient = "backup_19991231_235959_17.log";
    const Bytes exact = logFileName(kThen - 3 * kDay, 1);
    const Bytes future = logFileName(kThen + 900 * kDay, 1);
    for (const Bytes &name : {old, oldSecond, ancient, exact, future}) {
        folder.write(name, "x");
    }
    const Result<int> removed = removeOldLogs(folder.path(), 3, kThen);
    QVERIFY(removed.ok());
    QCOMPARE(*removed, 3);
    QVERIFY(folder.exists(exact));
    QVERIFY(folder.exists(future));
    QVERIFY(!folder.exists(old));
    QVERIFY(!folder.exists(oldSecond));
    QVERIFY(!folder.exists(ancient));
}

void TestLog::nothingIsRemovedWhenLogsAreKeptForEver()
{
    const TempFolder folder;
    folder.write("backup_19991231_235959.log", "x");
    for (const int days : {0, -1, 1'000'000, std::numeric_limits<int>::max()}) {
        const Result<int> removed = removeOldLogs(folder.path(), days, kThen);
        QVERIFY(removed.ok());
        QCOMPARE(*removed, 0);
    }
    QVERIFY(folder.exists("backup_19991231_235959.log"));
}

void TestLog::onlyRegularFilesOfThePatternAreRemoved_data()
{
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *what, const char *name) {
        QTest::newRow(what) << QByteArray(name);
    };
    row("another file", "notes.txt");
    row("the pattern's prefix alone", "backup_");
    row("another ending", "backup_19991231_235959.txt");
    row("more behind the ending", "backup_19991231_235959.log.gz");
    row("something before it", "my_backup_19991231_235959.log");
    row("letters in the time", "backup_1999123x_235959.log");
    row("another separator", "backup_19991231-235959.log");
    row("a short time", "backup_19991231_23595.log");
    row("a day that does not exist", "backup_19990230_235959.log");
    row("an hour that does not exist", "backup_19991231_245959.log");
    row("a year before all logs", "backup_00010101_000000.log");
    row("a counter that is no number", "backup_19991231_235959_a.log");
    row("a counter without digits", "backup_19991231_235959_.log");
    row("a counter without its separator", "backup_19991231_2359592.log");
}

void TestLog::onlyRegularFilesOfThePatternAreRemoved()
{
    QFETCH(QByteArray, name);
    const TempFolder folder;
    folder.write(name.toStdString(), "x");
    folder.makeFolder("backup_19991231_235959.log");
    folder.symlink("backup_19991231_235958.log", name.toStdString());
    const std::string before = folder.describe();
    const Result<int> removed = removeOldLogs(folder.path(), 1, kThen);
    QVERIFY(removed.ok());
    QCOMPARE(*removed, 0);
    QCOMPARE(folder.describe(), before);
}

void TestLog::aMissingLogFolderHoldsNoOldLogs()
{
    const TempFolder folder;
    const Result<int> removed = removeOldLogs(folder.path() / "none", 1, kThen);
    QVERIFY(removed.ok());
    QCOMPARE(*removed, 0);
}

void TestLog::aLogFolderThatIsAFileIsAnError()
{
    const TempFolder folder;
    folder.write("file", "");
    QVERIFY(removeOldLogs(folder.path() / "file", 1, kThen).error().code == ErrorCode::NotAFolder);
}

QTEST_APPLESS_MAIN(TestLog)
#include "test_log.moc"
