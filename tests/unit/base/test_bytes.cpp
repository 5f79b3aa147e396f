// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace holdfast;

namespace
{

QByteArray raw(BytesView bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Bytes fromRaw(const QByteArray &bytes)
{
    return bytes.toStdString();
}

/// Qt's decoder, as a second opinion.
bool qtSaysUtf8(BytesView bytes)
{
    return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

/// Names of pieces that matter to escaping: plain text, controls, cut and forbidden sequences.
rc::Gen<Bytes> anyName()
{
    static const std::vector<Bytes> pieces{
        "a",
        "plain ASCII text of some length",
        "\\",
        "\\n",
        "\\x1b",
        "\\u{202e}",
        "\n",
        "\r",
        "\t",
        "\x1b[2J",
        "\x7f",
        Bytes(1, '\0'),
        "\x01",
        "ä",
        "€",
        "😀",
        "\xc2\x80",
        "\xc2\x85",
        "\xc2\x9b",
        "\xc2\xa0",
        "\xe2\x80\xa8",
        "\xe2\x80\xa9",
        "\xe2\x80\xae",
        "\xe2\x81\xa6",
        "\x80",
        "\xff",
        "\xc3",
        "\xe2\x80",
        "\xf0\x9f",
        "\xed\xa0\x80",
        "\xc0\xaf",
        "\xf4\x90\x80\x80",
    };
    const auto piece = rc::gen::oneOf(rc::gen::elementOf(pieces),
                                      rc::gen::map(rc::gen::inRange(0, 256), [](int b) {
                                          return Bytes(1, static_cast<char>(b));
                                      }));
    return rc::gen::map(rc::gen::container<std::vector<Bytes>>(piece),
                        [](const std::vector<Bytes> &list) {
                            Bytes name;
                            for (const Bytes &part : list) {
                                name += part;
                            }
                            return name;
                        });
}

rc::Gen<Bytes> anyBytes()
{
    return rc::gen::container<Bytes>(
        rc::gen::map(rc::gen::inRange(0, 256), [](int b) { return static_cast<char>(b); }));
}

/// Reads an escaped name back.
Bytes unescaped(const std::string &text)
{
    Bytes bytes;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\') {
            bytes += text[i++];
            continue;
        }
        const char kind = text.at(i + 1);
        if (kind == 'x') {
            bytes += fromHex(text.substr(i + 2, 2));
            i += 4;
        } else if (kind == 'u') {
            const char32_t code =
                static_cast<char32_t>(std::stoul(text.substr(i + 3, 4), nullptr, 16));
            bytes += QString::fromUcs4(&code, 1).toStdString();
            i += 8;
        } else {
            bytes += kind == 'n' ? '\n' : kind == 't' ? '\t' : '\\';
            i += 2;
        }
    }
    return bytes;
}

/// Could showing this text move a cursor, end a line, or turn the direction of what follows?
bool isHarmless(const std::string &text)
{
    const QString decoded = QString::fromStdString(text);
    return std::none_of(decoded.begin(), decoded.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069);
    });
}

}  // namespace

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *name, BytesView bytes, bool valid) {
            QTest::newRow(name) << raw(bytes) << valid;
        };
        row("nothing is well-formed", "", true);
        row("ASCII is well-formed", "plain text, longer than a word", true);
        row("NUL is well-formed", BytesView("\0", 1), true);
        row("two bytes from U+0080", "\xc2\x80", true);
        row("two bytes up to U+07FF", "\xdf\xbf", true);
        row("three bytes from U+0800", "\xe0\xa0\x80", true);
        row("the last character before the surrogates", "\xed\x9f\xbf", true);
        row("the first character behind the surrogates", "\xee\x80\x80", true);
        row("a noncharacter is well-formed", "\xef\xbf\xbf", true);
        row("four bytes from U+10000", "\xf0\x90\x80\x80", true);
        row("four bytes up to U+10FFFF", "\xf4\x8f\xbf\xbf", true);
        row("text behind a long ASCII start", "twenty-four ASCII bytes.\xc3\xa4", true);
        row("a lone continuation byte", "\x80", false);
        row("a lone continuation byte behind ASCII", "twelve bytes\xbf", false);
        row("a lead byte alone", "\xc3", false);
        row("a lead byte before ASCII", "\xc3(", false);
        row("two of three bytes", "\xe2\x82", false);
        row("three of four bytes", "\xf0\x9f\x98", false);
        row("three of four bytes before ASCII",
            "\xf0\x9f\x98"
            "abcdefgh",
            false);
        row("a slash in two bytes", "\xc0\xaf", false);
        row("a slash in three bytes", "\xe0\x80\xaf", false);
        row("a slash in four bytes", "\xf0\x80\x80\xaf", false);
        row("a NUL in two bytes", "\xc0\x80", false);
        row("U+007F in two bytes", "\xc1\xbf", false);
        row("U+07FF in three bytes", "\xe0\x9f\xbf", false);
        row("U+FFFF in four bytes", "\xf0\x8f\xbf\xbf", false);
        row("the first surrogate", "\xed\xa0\x80", false);
        row("the last surrogate", "\xed\xbf\xbf", false);
        row("a pair of surrogates", "\xed\xa0\xbd\xed\xb8\x80", false);
        row("a character behind U+10FFFF", "\xf4\x90\x80\x80", false);
        row("a lead byte that is never used", "\xf5\x80\x80\x80", false);
        row("a sequence of five bytes", "\xf8\x88\x80\x80\x80", false);
        row("FE", "\xfe", false);
        row("FF", "\xff", false);
        row("Latin-1",
            "Gr\xfc\xdf"
            "e",
            false);
    }

    void utf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isUtf8(fromRaw(bytes)), valid);
        QCOMPARE(qtSaysUtf8(fromRaw(bytes)), valid);
    }

    void everyThreeBytesAreJudgedAsQtDoes()
    {
        // All sequences of a lead byte of interest, any second and some third bytes.
        for (int lead = 0x7F; lead < 0x100; ++lead) {
            for (int second = 0; second < 0x100; ++second) {
                for (const int third : {0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
                    for (const int fourth : {0x41, 0x80, 0xBF, 0xC0}) {
                        const Bytes bytes{static_cast<char>(lead), static_cast<char>(second),
                                          static_cast<char>(third), static_cast<char>(fourth)};
                        if (isUtf8(bytes) != qtSaysUtf8(bytes)) {
                            QFAIL(("disagreement over " + toHex(bytes)).c_str());
                        }
                    }
                }
            }
        }
    }

    void anyBytesAreJudgedAsQtDoes()
    {
        QVERIFY(rc::check("isUtf8 agrees with Qt", [] {
            const Bytes bytes = *anyName();
            RC_ASSERT(isUtf8(bytes) == qtSaysUtf8(bytes));
        }));
    }

    void display_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *what, BytesView name, const char *shown) {
            QTest::newRow(what) << raw(name) << QString::fromUtf8(shown);
        };
        row("nothing stays nothing", "", "");
        row("a plain name stays", "photos/2024/sea.jpg", "photos/2024/sea.jpg");
        row("space, quotes and tilde stay", " a 'b' \"c\" ~", " a 'b' \"c\" ~");
        row("letters of the world stay", "Grüße/日本/😀", "Grüße/日本/😀");
        row("a no-break space stays",
            "a\xc2\xa0"
            "b",
            "a\u00a0b");
        row("a backslash alone stays", "a\\nb", "a\\nb");
        row("backslashes stay beside letters of the world", "ä\\n\\\\", "ä\\n\\\\");
        row("a newline is escaped", "a\nb", "a\\nb");
        row("a tab is escaped", "a\tb", "a\\tb");
        row("a carriage return is escaped", "a\rb", "a\\x0db");
        row("an escape sequence is escaped", "\x1b[2Ja", "\\x1b[2Ja");
        row("NUL is escaped", BytesView("a\0b", 3), "a\\x00b");
        row("DEL is escaped", "a\x7f", "a\\x7f");
        row("DEL within a word of ASCII is escaped",
            "abc\x7f"
            "defghij",
            "abc\\x7fdefghij");
        row("the last control character is escaped", "a\x1f", "a\\x1f");
        row("C1 is escaped",
            "a\xc2\x9b"
            "2J",
            "a\\u{009b}2J");
        row("NEL is escaped",
            "a\xc2\x85"
            "b",
            "a\\u{0085}b");
        row("the line separator is escaped", "a\xe2\x80\xa8", "a\\u{2028}");
        row("the paragraph separator is escaped", "a\xe2\x80\xa9", "a\\u{2029}");
        row("a right-to-left override is escaped", "cod\xe2\x80\xaegpj.exe", "cod\\u{202e}gpj.exe");
        row("an embedding is escaped", "\xe2\x80\xaa", "\\u{202a}");
        row("an isolate is escaped",
            "\xe2\x81\xa6"
            "a\xe2\x81\xa9",
            "\\u{2066}a\\u{2069}");
        row("bytes that are not UTF-8 are escaped one by one",
            "Gr\xfc\xdf"
            "e",
            "Gr\\xfc\\xdfe");
        row("a cut character is escaped", "a\xe2\x82", "a\\xe2\\x82");
        row("a surrogate is escaped", "\xed\xa0\x80", "\\xed\\xa0\\x80");
        row("letters beside invalid bytes stay", "ä\xffö", "ä\\xffö");
        row("a backslash before a newline is doubled", "a\\\nb", "a\\\\\\nb");
        row("a backslash before an invalid byte is doubled", "a\\\xff", "a\\\\\\xff");
        row("what looks like an escape is doubled beside a real one", "\\xff\xff", "\\\\xff\\xff");
    }

    void display()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(displayName(fromRaw(name))), shown);
    }

    void everyByteInEveryPlaceOfAWordIsJudged()
    {
        for (int byte = 0; byte < 0x80; ++byte) {
            for (std::size_t size = 1; size < 20; ++size) {
                for (std::size_t place = 0; place < size; ++place) {
                    Bytes name(size, 'a');
                    name[place] = static_cast<char>(byte);
                    const bool printable = byte >= 0x20 && byte < 0x7F;
                    if ((displayName(name) == name) != printable) {
                        QFAIL(("wrong for " + toHex(name)).c_str());
                    }
                }
            }
        }
    }

    void displayedNamesAreHarmless()
    {
        QVERIFY(rc::check("valid UTF-8 without anything that moves a cursor", [] {
            const std::string shown = displayName(*anyName());
            RC_ASSERT(qtSaysUtf8(shown));
            RC_ASSERT(isHarmless(shown));
        }));
    }

    void harmlessNamesStay()
    {
        QVERIFY(rc::check("a name without special characters stays, others change", [] {
            const Bytes name = *anyName();
            RC_ASSERT((displayName(name) == name) == (qtSaysUtf8(name) && isHarmless(name)));
        }));
    }

    void displayingTwiceChangesNothing()
    {
        QVERIFY(rc::check("what is escaped already stays", [] {
            const std::string shown = displayName(*anyName());
            RC_ASSERT(displayName(shown) == shown);
        }));
    }

    void escapedNamesCanBeReadBack()
    {
        QVERIFY(rc::check("so that no two of them look the same", [] {
            const Bytes name = *anyName();
            const std::string shown = displayName(name);
            if (shown != name) {
                RC_ASSERT(unescaped(shown) == name);
            }
        }));
    }

    void base64Vectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648, section 10, and both digits that are no letters.
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("one byte") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("two bytes") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("three bytes") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("six bytes") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("plus and slash") << QByteArray("\xfb\xef\xff") << QByteArray("++//");
    }

    void base64Vectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(raw(toBase64(fromRaw(bytes))), text);
        QCOMPARE(raw(fromBase64(fromRaw(text))), bytes);
    }

    void malformedBase64IsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("missing padding") << QByteArray("Zg");
        QTest::newRow("half of the padding") << QByteArray("Zg=");
        QTest::newRow("too much padding") << QByteArray("Z===");
        QTest::newRow("padding alone") << QByteArray("====");
        QTest::newRow("padding in the middle") << QByteArray("Zg==Zg==");
        QTest::newRow("padding before a digit") << QByteArray("Zg=v");
        QTest::newRow("a line break") << QByteArray("Zm9v\nZm9");
        QTest::newRow("a space") << QByteArray("Zm 9");
        QTest::newRow("the URL alphabet") << QByteArray("--__");
        QTest::newRow("a byte above ASCII") << QByteArray("Zm9\xff");
        QTest::newRow("bits left over, one byte") << QByteArray("Zh==");
        QTest::newRow("bits left over, two bytes") << QByteArray("Zm9=");
        QTest::newRow("a NUL") << QByteArray("Zm9\0", 4);
    }

    void malformedBase64IsNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(raw(fromBase64(fromRaw(text))), QByteArray());
    }

    void malformedHexIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half a byte") << QByteArray("abc");
        QTest::newRow("upper case") << QByteArray("AB");
        QTest::newRow("a letter behind f") << QByteArray("0g");
        QTest::newRow("a sign") << QByteArray("-1");
        QTest::newRow("a space") << QByteArray(" 1");
        QTest::newRow("a prefix") << QByteArray("0x12");
        QTest::newRow("the character before 0") << QByteArray("/0");
        QTest::newRow("the character behind 9") << QByteArray(":0");
    }

    void malformedHexIsNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(raw(fromHex(fromRaw(text))), QByteArray());
    }

    void codesRoundTrip()
    {
        QVERIFY(rc::check("base64 and hex give the bytes back, and agree with Qt", [] {
            const Bytes bytes = *anyBytes();
            RC_ASSERT(toBase64(bytes) == raw(bytes).toBase64().toStdString());
            RC_ASSERT(toHex(bytes) == raw(bytes).toHex().toStdString());
            RC_ASSERT(fromBase64(toBase64(bytes)) == bytes);
            RC_ASSERT(fromHex(toHex(bytes)) == bytes);
        }));
    }

    void eachContentHasOneBase64()
    {
        QVERIFY(rc::check("what decodes encodes to the same text", [] {
            const std::string text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABCQZgvw049+/=")));
            const Bytes bytes = fromBase64(text);
            if (!bytes.empty()) {
                RC_ASSERT(toBase64(bytes) == text);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "test_bytes.moc"
