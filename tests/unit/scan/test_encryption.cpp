// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/encryption.h"

#include <QTest>

#include <random>

using namespace holdfast;

namespace
{

Bytes chance(std::size_t size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    Bytes bytes(size, '\0');
    for (char &byte : bytes) {
        byte = static_cast<char>(random() & 0xFFU);
    }
    return bytes;
}

}  // namespace

class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void chanceAlwaysLooksEncrypted();
};

void TestEncryption::samples_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const Bytes &content, bool expected) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << expected;
    };
    Bytes text;
    while (text.size() < kEncryptionSample) {
        text += "It was the best of times, it was the worst of times. ";
    }
    Bytes base64 = chance(kEncryptionSample);
    for (char &byte : base64) {
        byte = static_cast<char>('A' + (static_cast<unsigned char>(byte) & 31U));
    }
    row("nothing", "", false);
    row("text", text, false);
    row("zeros", Bytes(kEncryptionSample, '\0'), false);
    row("chance in printable characters", base64, false);
    row("chance", chance(kEncryptionSample), true);
    row("more of it than is looked at", chance(100'000), true);
    row("just enough of it", chance(kEncryptionSampleMin), true);
    row("too little of it", chance(kEncryptionSampleMin - 1), false);
    row("gzip", "\x1f\x8b" + chance(kEncryptionSample), false);
    row("JPEG", "\xff\xd8\xff" + chance(kEncryptionSample), false);
    row("MP4", Bytes("\0\0\0\x20", 4) + "ftypisom" + chance(kEncryptionSample), false);
    row("text with chance behind it", text + chance(100'000), false);
}

void TestEncryption::samples()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, expected);
    QCOMPARE(looksEncrypted(content.toStdString()), expected);
}

void TestEncryption::chanceAlwaysLooksEncrypted()
{
    int missed = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        // A seed whose first bytes happen to be those of a known kind of file counts as missed.
        missed += looksEncrypted(chance(kEncryptionSample, seed)) ? 0 : 1;
        missed += looksEncrypted(chance(kEncryptionSampleMin, seed + 5000)) ? 0 : 1;
    }
    QVERIFY2(missed <= 2, qPrintable(QString::number(missed)));
}

QTEST_APPLESS_MAIN(TestEncryption)
#include "test_encryption.moc"
