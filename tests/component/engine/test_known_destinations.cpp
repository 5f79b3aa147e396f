// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered in Holdfast's own folder, beside other processes.
#include "engine/known_destinations.h"
#include "engine/monitor_status.h"
#include "support/temp_folder.h"

#include <QtTest>

#include <memory>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

class TestKnownDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersRememberMeanwhileIsKept();
    void nothingIsWrittenWhileAnotherWrites();
    void timesOfAClockThatWasAheadAreNotBelieved();
    void whatADeadMonitorSaidIsNotKept();

private:
    std::unique_ptr<FileSystem> fileSystem_ = makePosixFileSystem();
};

void TestKnownDestinations::whatOthersRememberMeanwhileIsKept()
{
    constexpr int kPlaces = 40;
    const TempFolder folder;
    const AbsPath state = folder.path() / "state";
    const auto place = [](const Bytes &who, int number) {
        return AbsPath::parse("/" + who + std::to_string(number)).value();
    };
    const auto rememberAll = [&](const Bytes &who) {
        for (int number = 0; number < kPlaces; ++number) {
            // Held up for longer than it may take is no matter here: it asks once more.
            while (!KnownDestinations(*fileSystem_, state)
                        .remember(place(who, number), {who, number, 1})) {
            }
        }
    };
    {
        const std::jthread other(rememberAll, "theirs");
        rememberAll("ours");
    }
    const KnownDestinations memory(*fileSystem_, state);
    for (const char *who : {"ours", "theirs"}) {
        for (int number = 0; number < kPlaces; ++number) {
            const Result<std::optional<KnownDestination>> known = memory.at(place(who, number));
            QVERIFY(known.ok() && known->has_value());
            QCOMPARE((*known)->generation, std::int64_t{number});
        }
    }
}

void TestKnownDestinations::nothingIsWrittenWhileAnotherWrites()
{
    const TempFolder folder;
    const AbsPath place = folder.path() / "backup";
    KnownDestinations memory(*fileSystem_, folder.path());
    const KnownDestination first{"id", 1, 1};
    QVERIFY(memory.remember(place, first).ok());
    const Result<FolderPtr> opened = fileSystem_->open(folder.path());
    const Result<std::unique_ptr<Folder::Lock>> lock = (*opened)->lock("destinations.lock");
    QVERIFY(lock.ok());
    QVERIFY(memory.remember(place, first).ok());  // nothing is to be written
    const Result<void> refused = memory.remember(place, {"id", 2, 1});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(!memory.rememberTimes(place, {1, 0}).ok());
    QVERIFY(memory.at(place)->value() == first);
}

void TestKnownDestinations::timesOfAClockThatWasAheadAreNotBelieved()
{
    constexpr TimeNs kNow = 1000 * kDay;
    const DestinationTimes ahead{kNow + kDay, kNow + kDay};
    QVERIFY(ahead.believedAt(kNow) == DestinationTimes());
    const DestinationTimes right{kNow - kDay, kNow + kSecond};
    QVERIFY(right.believedAt(kNow) == right);
}

void TestKnownDestinations::whatADeadMonitorSaidIsNotKept()
{
    const TempFolder folder;
    const AbsPath backup = folder.path() / "backup";
    const MonitorBoard reader(*fileSystem_, folder.path(), backup);
    {
        MonitorBoard board(*fileSystem_, folder.path(), backup);
        QVERIFY(board.claim().ok());
        QVERIFY(board.post(MonitorStatus()).ok());
        QVERIFY(reader.read()->has_value());
        QVERIFY(folder.describe("monitors").find(".json") != std::string::npos);
    }
    QVERIFY(!reader.read()->has_value());
    QVERIFY(folder.describe("monitors").find(".json") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestKnownDestinations)
#include "test_known_destinations.moc"
