// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/text_guess.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

class TestTextGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isCut");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("plain letters are UTF-8")
            << QByteArray("hello\n") << false << QStringLiteral("hello\n")
            << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8") << QByteArray("gr\xC3\xBC\xC3\x9F") << false
                               << QString::fromUtf8("gr\xC3\xBC\xC3\x9F")
                               << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with a mark, which is no text")
            << QByteArray("\xEF\xBB\xBFhello") << false << QStringLiteral("hello")
            << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 that was cut within a character")
            << QByteArray("gr\xC3") << true << QStringLiteral("gr") << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16, little end first")
            << QByteArray("\xFF\xFEh\0i\0", 6) << false << QStringLiteral("hi")
            << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF\0h\0i", 6) << false
                                               << QStringLiteral("hi") << QStringLiteral("UTF-16");
        QTest::newRow("Latin-1") << QByteArray("gr\xFC\xDF") << false
                                 << QString::fromLatin1("gr\xFC\xDF") << QStringLiteral("Latin-1");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isCut);
        const TextGuess guess = guessText(bytes.toStdString(), isCut);
        QVERIFY(guess.isText);
        QTEST(guess.text, "text");
        QTEST(guess.encoding, "encoding");
    }

    void binaries_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF\x02\x01\x01\0\0\0",
                                                 10);
        QTest::newRow("many control characters") << QByteArray("a\x01\x02\x03\x04\x05z");
    }
    void binaries()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!guessText(bytes.toStdString(), false).isText);
    }

    void nothingIsText() { QVERIFY(guessText({}, false).isText); }
};

QTEST_GUILESS_MAIN(TestTextGuess)
#include "test_text_guess.moc"
