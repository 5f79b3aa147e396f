// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::desktop;

namespace
{

std::variant<Start, Refusal> parse(const std::vector<Bytes> &arguments)
{
    return parseArguments(arguments, *AbsPath::parse("/home/ada"));
}

Start startOf(const std::vector<Bytes> &arguments)
{
    const auto parsed = parse(arguments);
    if (const auto *const refusal = std::get_if<Refusal>(&parsed)) {
        qFatal("refused: %s", qPrintable(refusal->text));
    }
    return std::get<Start>(parsed);
}

Command full()
{
    Command command;
    command.background = true;
    command.backUpNow = true;
    command.pause = true;
    command.resume = true;
    command.quit = true;
    command.page = "versions";
    command.file = "/home/ada/caf\xe9";
    command.folders = {"/srv/a b", "/srv/\xff\n"};
    command.activationToken = "token-1";
    return command;
}

}  // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedForIsTheWindow()
    {
        const Start start = startOf({});
        QVERIFY(start.command == Command());
        QVERIFY(!start.command.isOrder());
        QVERIFY(!start.configFile.has_value());
    }

    void everyOptionIsTaken()
    {
        const Start start =
            startOf({"--background", "--backup-now", "--pause", "--resume", "--quit", "--config",
                     "own.json", "--page", "versions", "caf\xe9", "/srv/a b"});
        QVERIFY(start.command.background);
        QVERIFY(start.command.backUpNow);
        QVERIFY(start.command.pause);
        QVERIFY(start.command.resume);
        QVERIFY(start.command.quit);
        QVERIFY(start.command.isOrder());
        QCOMPARE(start.configFile.value(), Bytes("/home/ada/own.json"));
        QCOMPARE(start.command.page, std::string("versions"));
        QCOMPARE(start.command.file, Bytes("/home/ada/caf\xe9"));
        QCOMPARE(start.command.folders, std::vector<Bytes>{"/srv/a b"});
    }

    void onlyVersionsTakesAFile()
    {
        const Start start = startOf({"--page", "settings", "Music"});
        QCOMPARE(start.command.page, std::string("settings"));
        QVERIFY(start.command.file.empty());
        QCOMPARE(start.command.folders, std::vector<Bytes>{"/home/ada/Music"});
        QVERIFY(startOf({"--page", "versions", "--backup-now"}).command.file.empty());
        QVERIFY(startOf({"--page", "versions"}).command.file.empty());
    }

    void afterTwoDashesEverythingIsAName()
    {
        const Start start = startOf({"--backup-now", "--", "--pause", "-", "a/../b"});
        QVERIFY(start.command.backUpNow);
        QVERIFY(!start.command.pause);
        QCOMPARE(start.command.folders,
                 (std::vector<Bytes>{"/home/ada/--pause", "/home/ada/-", "/home/ada/b"}));
    }

    // As session managers and desktops start a program.
    void whatIsQtsOwnIsHandedOn()
    {
        const Start start = startOf({"-session", "1a-2b_3", "--background", "--platform=offscreen",
                                     "-display", ":7", "Music"});
        QVERIFY(start.command.background);
        QCOMPARE(start.command.folders, std::vector<Bytes>{"/home/ada/Music"});
        QCOMPARE(start.qtArguments, (std::vector<Bytes>{"-session", "1a-2b_3",
                                                        "--platform=offscreen", "-display", ":7"}));
        QCOMPARE(startOf({"--", "-session"}).command.folders,
                 std::vector<Bytes>{"/home/ada/-session"});
    }

    void mistakesAreExplained_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("option") << QByteArrayList{"--never"} << QStringLiteral("--never");
        QTest::newRow("bytes") << QByteArrayList{"-\xff"} << QStringLiteral("\\xff");
        QTest::newRow("page") << QByteArrayList{"--page", "home"} << QStringLiteral("overview");
        QTest::newRow("no page") << QByteArrayList{"--page"} << QStringLiteral("--page");
        QTest::newRow("no session") << QByteArrayList{"-session"} << QStringLiteral("-session");
        QTest::newRow("no file") << QByteArrayList{"--config"} << QStringLiteral("--config");
    }
    void mistakesAreExplained()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QString, said);
        std::vector<Bytes> bytes;
        for (const QByteArray &argument : arguments) {
            bytes.push_back(argument.toStdString());
        }
        const auto parsed = parse(bytes);
        const auto *const refusal = std::get_if<Refusal>(&parsed);
        QVERIFY(refusal != nullptr);
        QCOMPARE(refusal->exitCode, 2);
        QVERIFY2(refusal->text.contains(said), qPrintable(refusal->text));
        QVERIFY(refusal->text.contains(QStringLiteral("holdfast --help")));
    }

    void helpAndVersionStartNothing()
    {
        for (const char *option : {"--help", "-h", "--version"}) {
            const auto parsed = parse({"--backup-now", option});
            const auto *const refusal = std::get_if<Refusal>(&parsed);
            QVERIFY(refusal != nullptr);
            QCOMPARE(refusal->exitCode, 0);
        }
        const auto parsed = parse({"--help"});
        for (const char *option : {"--config", "--background", "--page", "--backup-now", "--pause",
                                   "--resume", "--quit", "--help", "--version"}) {
            QVERIFY(std::get<Refusal>(parsed).text.contains(QString::fromLatin1(option)));
        }
    }

    void whatIsSentArrives()
    {
        QVERIFY(decode(encode(Command())) == Command());
        QVERIFY(decode(encode(full())) == full());
    }

    void whatIsNotWholeIsNothing()
    {
        const QByteArray message = encode(full());
        for (qsizetype size = 0; size < message.size(); ++size) {
            QVERIFY2(!decode(message.left(size)).has_value(), qPrintable(QString::number(size)));
        }
        QVERIFY(!decode("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").has_value());
        QByteArray many = message;
        many.replace(many.indexOf(QByteArray("\0\0\0\2", 4)), 4, QByteArray("\xff\xff\xff\xff", 4));
        QVERIFY(!decode(many).has_value());
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "test_command.moc"
