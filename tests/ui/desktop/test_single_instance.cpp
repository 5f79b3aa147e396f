// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace holdfast;
using namespace holdfast::desktop;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString name_;  // of a socket in a folder of this test's own

    /// A second start, which waits for its answer as the program does: in another process there,
    /// on another thread here.
    QFuture<bool> secondStart(const Command &command)
    {
        return QtConcurrent::run(
            [name = name_, command] { return SingleInstance(name).hand(command); });
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        name_ = folder_.filePath(QStringLiteral("socket%1").arg(++number));
    }

    void theFirstOneIsAlone()
    {
        SingleInstance first(name_);
        QVERIFY(!first.hand(Command()));
        QVERIFY(first.listen());
    }

    void aSecondStartHandsOverItsCommand()
    {
        SingleInstance first(name_);
        QVERIFY(first.listen());
        std::vector<Command> taken;
        connect(&first, &SingleInstance::commanded, this,
                [&](const Command &command) { taken.push_back(command); });
        Command command;
        command.page = "versions";
        command.file = "/home/ada/caf\xe9";
        for (int i = 0; i < 2000; ++i) {  // more than goes through a socket at once
            command.folders.push_back("/srv/" + std::string(200, 'x') + std::to_string(i));
        }
        const QFuture<bool> second = secondStart(command);
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        QCOMPARE(taken.size(), std::size_t(1));
        QVERIFY(taken.front() == command);
    }

    void manyAtOnceAreAllHeard()
    {
        SingleInstance first(name_);
        QVERIFY(first.listen());
        int taken = 0;
        connect(&first, &SingleInstance::commanded, this, [&] { ++taken; });
        QList<QFuture<bool>> seconds;
        for (int i = 0; i < 8; ++i) {
            seconds << secondStart(Command());
        }
        for (const QFuture<bool> &second : seconds) {
            QTRY_VERIFY(second.isFinished());
            QVERIFY(second.result());
        }
        QCOMPARE(taken, 8);
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        {
            // Its name stays, and nobody listens there any more.
            QLocalServer dead;
            QVERIFY(dead.listen(name_));
            QVERIFY(QFile::rename(name_, name_ + QStringLiteral(".moved")));
        }
        QVERIFY(QFile::rename(name_ + QStringLiteral(".moved"), name_));
        SingleInstance first(name_);
        QVERIFY(!first.hand(Command()));
        QVERIFY(first.listen());
        const QFuture<bool> second = secondStart(Command());
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
    }

    void oneThatHangsIsNone()
    {
        QLocalServer silent;  // takes connections, and never answers
        QVERIFY(silent.listen(name_));
        QVERIFY(!SingleInstance(name_).hand(Command()));
    }

    void strangersAreNotObeyed()
    {
        SingleInstance first(name_);
        QVERIFY(first.listen());
        QSignalSpy commanded(&first, &SingleInstance::commanded);
        QLocalSocket socket;
        socket.connectToServer(name_);
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(2 * 1024 * 1024, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(commanded.size(), 0);
        // It still listens to its own.
        const QFuture<bool> second = secondStart(Command());
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        QCOMPARE(commanded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
