// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include "desktop/meeting_place.h"
#include "support/temp_folder.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>

#include <memory>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::desktop;
using holdfast::test::TempFolder;
using Outcome = SingleInstance::Outcome;

namespace
{

constexpr int kPatience = 60'000;  // ms: as long as a start waits for another's end

FileSystem &disk()
{
    static const std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    return *fileSystem;
}

/// A process's own look at the place.
std::unique_ptr<MeetingPlace> placeIn(const AbsPath &folder)
{
    Result<std::unique_ptr<MeetingPlace>> made = makeMeetingPlace(disk(), folder, "config");
    if (!made) {
        qFatal("%s", made.error().message().c_str());
    }
    return std::move(*made);
}

/// A second start, which waits for its answer as the program does: in another process there, on
/// another thread here.
QFuture<Outcome> secondStart(const AbsPath &folder, const Command &command = {})
{
    return QtConcurrent::run([folder, command] {
        const std::unique_ptr<MeetingPlace> place = placeIn(folder);
        return SingleInstance(*place).meet(command);
    });
}

/// Everybody but the user of this test.
class StrangersPlace final : public MeetingPlace
{
public:
    explicit StrangersPlace(MeetingPlace &place) : place_(place) {}
    bool take() override { return place_.take(); }
    QString socket() const override { return place_.socket(); }
    bool isOwn(qintptr) const override { return false; }

private:
    MeetingPlace &place_;
};

/// Where no socket can be.
class NoPlace final : public MeetingPlace
{
public:
    bool take() override { return true; }
    QString socket() const override { return QStringLiteral("/nowhere/at/all.socket"); }
    bool isOwn(qintptr) const override { return true; }
};

}  // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempFolder> folder_;
    std::unique_ptr<MeetingPlace> place_;

    [[nodiscard]] AbsPath folder() const { return folder_->path() / "run"; }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<TempFolder>();
        place_ = placeIn(folder());
    }
    void cleanup()
    {
        place_.reset();
        folder_.reset();
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void theFirstOneIsAlone()
    {
        SingleInstance first(*place_);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
    }

    void whyItCanNotBeReachedIsSaid()
    {
        NoPlace place;
        SingleInstance deaf(place);
        QCOMPARE(deaf.meet(Command()), Outcome::Alone);
        const QString why = deaf.listen();
        QVERIFY2(why.startsWith(place.socket() + QStringLiteral(": ")), qPrintable(why));
    }

    void aSecondStartHandsOverItsCommand()
    {
        SingleInstance first(*place_);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
        std::vector<Command> taken;
        connect(&first, &SingleInstance::commanded, this,
                [&](const Command &command) { taken.push_back(command); });
        Command command;
        command.page = "versions";
        command.file = "/home/ada/caf\xe9";
        for (int i = 0; i < 2000; ++i) {  // more than goes through a socket at once
            command.folders.push_back("/srv/" + std::string(200, 'x') + std::to_string(i));
        }
        const QFuture<Outcome> second = secondStart(folder(), command);
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), Outcome::Handed);
        QCOMPARE(taken.size(), std::size_t(1));
        QVERIFY(taken.front() == command);
    }

    void manyAtOnceAreAllHeard()
    {
        SingleInstance first(*place_);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
        int taken = 0;
        connect(&first, &SingleInstance::commanded, this, [&] { ++taken; });
        QList<QFuture<Outcome>> seconds;
        for (int i = 0; i < 8; ++i) {
            seconds << secondStart(folder());
        }
        for (const QFuture<Outcome> &second : seconds) {
            QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
            QCOMPARE(second.result(), Outcome::Handed);
        }
        QCOMPARE(taken, 8);
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        {
            // Its name stays, and nobody listens there any more.
            QLocalServer dead;
            QVERIFY(dead.listen(place_->socket()));
            QVERIFY(QFile::rename(place_->socket(), place_->socket() + u'2'));
        }
        QVERIFY(QFile::rename(place_->socket() + u'2', place_->socket()));
        SingleInstance first(*place_);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
        const QFuture<Outcome> second = secondStart(folder());
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), Outcome::Handed);
    }

    // It neither runs beside the one that has the lock, nor says that all is well.
    void oneThatHangsIsNotJoined()
    {
        QVERIFY(place_->take());
        QLocalServer silent;  // takes connections, and never answers
        QVERIFY(silent.listen(place_->socket()));
        const std::unique_ptr<MeetingPlace> other = placeIn(folder());
        QCOMPARE(SingleInstance(*other).meet(Command()), Outcome::Unanswered);
    }

    void anotherAnswerThanItsOwnIsNone()
    {
        QVERIFY(place_->take());
        QLocalServer other;
        QVERIFY(other.listen(place_->socket()));
        connect(&other, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *socket = other.nextPendingConnection();
            socket->write("no\n");
            socket->flush();
        });
        const QFuture<Outcome> second = secondStart(folder());
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), Outcome::Unanswered);
    }

    // Who asks for the end hears what was left undone, and others are not kept waiting for it.
    void whoAsksForTheEndHearsItsLastWords()
    {
        auto first = std::make_unique<SingleInstance>(*place_);
        QCOMPARE(first->meet(Command()), Outcome::Alone);
        QVERIFY(first->listen().isEmpty());
        QSignalSpy commanded(first.get(), &SingleInstance::commanded);
        Command quit;
        quit.quit = true;
        const QFuture<QString> second = QtConcurrent::run([folder = folder(), quit] {
            const std::unique_ptr<MeetingPlace> place = placeIn(folder);
            SingleInstance instance(*place);
            return instance.meet(quit) == Outcome::Handed ? instance.farewell() : QString();
        });
        QTRY_COMPARE_WITH_TIMEOUT(commanded.size(), 1, kPatience);
        first->close();
        QVERIFY(!second.isFinished());
        first->sayFarewell(QStringLiteral("41 files are left – all others are safe"));
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), QStringLiteral("41 files are left – all others are safe"));
    }

    // A start while another one ends is not lost: it comes after it.
    void whoStartsWhileOneEndsIsAloneAfterIt()
    {
        auto first = std::make_unique<SingleInstance>(*place_);
        QCOMPARE(first->meet(Command()), Outcome::Alone);
        QVERIFY(first->listen().isEmpty());
        QLocalSocket early;  // came in time, and said nothing whole yet
        early.connectToServer(place_->socket());
        QVERIFY(early.waitForConnected());
        early.write("HfC2");
        QVERIFY(early.waitForBytesWritten());
        QSignalSpy commanded(first.get(), &SingleInstance::commanded);
        first->close();
        QTRY_COMPARE(early.state(), QLocalSocket::UnconnectedState);
        const QFuture<Outcome> second = secondStart(folder());
        first.reset();
        place_.reset();
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), Outcome::Alone);
    }

    void strangersAreNotObeyed()
    {
        SingleInstance first(*place_);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
        QSignalSpy commanded(&first, &SingleInstance::commanded);
        QLocalSocket socket;
        socket.connectToServer(place_->socket());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(2 * 1024 * 1024, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(commanded.size(), 0);
        // It still listens to its own.
        const QFuture<Outcome> second = secondStart(folder());
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), kPatience);
        QCOMPARE(second.result(), Outcome::Handed);
        QCOMPARE(commanded.size(), 1);
    }

    void anotherUsersProcessIsNotHeard()
    {
        StrangersPlace strangers(*place_);
        SingleInstance first(strangers);
        QCOMPARE(first.meet(Command()), Outcome::Alone);
        QVERIFY(first.listen().isEmpty());
        QSignalSpy commanded(&first, &SingleInstance::commanded);
        QLocalSocket socket;
        socket.connectToServer(place_->socket());
        QVERIFY(socket.waitForConnected());
        socket.write(encode(Command()));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(commanded.size(), 0);
    }

    void thePlaceIsThisUsersAlone()
    {
        struct stat found = {};
        QCOMPARE(::stat(folder().bytes().c_str(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t{0700});
        // One that was made with wider rights is narrowed.
        QCOMPARE(::chmod(folder().bytes().c_str(), 0777), 0);
        placeIn(folder());
        QCOMPARE(::stat(folder().bytes().c_str(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t{0700});
        // A link to elsewhere is none.
        folder_->makeFolder("elsewhere");
        QVERIFY(QFile::link(QString::fromStdString(*folder_ / "elsewhere"),
                            QString::fromStdString(*folder_ / "link")));
        QVERIFY(!makeMeetingPlace(disk(), folder_->path() / "link", "config").ok());
        QVERIFY(place_->take());
        QVERIFY(place_->take());
        QVERIFY(!placeIn(folder())->take());
    }

    void withoutARuntimeFolderItIsTheStateFolder()
    {
        const AbsPath state = *AbsPath::parse("/home/ada/.local/state/holdfast");
        QCOMPARE(meetingFolder(disk(), state).bytes(),
                 Bytes("/home/ada/.local/state/holdfast/run"));
        folder_->makeFolder("runtime");
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(*folder_ / "runtime"));
        QCOMPARE(::chmod((*folder_ / "runtime").c_str(), 0755), 0);
        QCOMPARE(meetingFolder(disk(), state), state / "run");  // others get into it
        QCOMPARE(::chmod((*folder_ / "runtime").c_str(), 0700), 0);
        QCOMPARE(meetingFolder(disk(), state).bytes(), *folder_ / "runtime/holdfast");
        qputenv("XDG_RUNTIME_DIR", "relative");
        QCOMPARE(meetingFolder(disk(), state), state / "run");
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
