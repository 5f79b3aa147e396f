// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace holdfast;

namespace
{

std::string written(JsonWriter::Style style, const std::function<void(JsonWriter &)> &write)
{
    std::string text;
    JsonWriter writer([&](std::string_view piece) { text += piece; }, style);
    write(writer);
    writer.finish();
    return text;
}

}  // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writerStyles();
    void writerNeverWritesInvalidUtf8();
    void writerKeepsEveryTextWhole();
    void writerHandsOnSmallBlocks();
    void writerNumbers();
    void writerMembers();
};

void TestJsonWriter::writerStyles()
{
    const auto write = [](JsonWriter &writer) {
        writer.beginObject().member("a", 1).key("b").beginArray().value("x").value(true);
        writer.null().endArray().key("c").beginObject().endObject().endObject();
    };
    QCOMPARE(written(JsonWriter::Style::Compact, write),
             std::string("{\"a\":1,\"b\":[\"x\",true,null],\"c\":{}}\n"));
    QCOMPARE(written(JsonWriter::Style::Indented, write),
             std::string("{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    true,\n    null\n  ],\n"
                         "  \"c\": {}\n}\n"));
    // Part of a document on one line.
    const auto writeRow = [](JsonWriter &writer) {
        writer.beginObject().key("a").oneLine(true).beginObject().member("b", "\n").key("c");
        writer.beginArray().value(1).value(2).endArray().endObject().oneLine(false);
        writer.key("d").beginArray().value(3).endArray().endObject();
    };
    QCOMPARE(written(JsonWriter::Style::Indented, writeRow),
             std::string("{\n  \"a\": { \"b\": \"\\n\", \"c\": [ 1, 2 ] },\n"
                         "  \"d\": [\n    3\n  ]\n}\n"));
    QCOMPARE(written(JsonWriter::Style::Compact, writeRow),
             std::string("{\"a\":{\"b\":\"\\n\",\"c\":[1,2]},\"d\":[3]}\n"));
}

void TestJsonWriter::writerNeverWritesInvalidUtf8()
{
    QCOMPARE(written(JsonWriter::Style::Compact,
                     [](JsonWriter &writer) {
                         writer.beginObject().member("caf\xe9", "\xed\xa0\x80").endObject();
                     }),
             "{\"" + std::string("caf\\\\xe9\":\"\\\\xed\\\\xa0\\\\x80\"}\n"));
    QVERIFY(rc::check("any bytes as key and value give a document", [](std::string a,
                                                                       std::string b) {
        const std::string text = written(JsonWriter::Style::Compact, [&](JsonWriter &writer) {
            writer.beginObject().member(a, b).endObject();
        });
        RC_ASSERT(isUtf8(text));
        const auto parsed = parseJson(text, "x");
        RC_ASSERT(parsed.ok());
        RC_ASSERT(parsed->as<JsonValue::Object>()->at(0).first == (isUtf8(a) ? a : displayName(a)));
        RC_ASSERT(*parsed->as<JsonValue::Object>()->at(0).second.as<std::string>() ==
                  (isUtf8(b) ? b : displayName(b)));
    }));
}

void TestJsonWriter::writerKeepsEveryTextWhole()
{
    // Each byte at each place of a word: the fast path must not let anything through.
    for (int byte = 0; byte < 256; ++byte) {
        for (std::size_t at = 0; at < 19; ++at) {
            std::string text(19, 'a');
            text[at] = static_cast<char>(byte);
            const std::string json = written(JsonWriter::Style::Compact,
                                             [&](JsonWriter &writer) { writer.value(text); });
            const auto parsed = parseJson(json, "x");
            QVERIFY(parsed.ok());
            QCOMPARE(*parsed->as<std::string>(), isUtf8(text) ? text : displayName(text));
        }
    }
}

void TestJsonWriter::writerHandsOnSmallBlocks()
{
    const std::string large(300'000, 'x');
    const std::string escaped(100'000, '\n');
    std::string text;
    std::size_t largest = 0;
    JsonWriter writer([&](std::string_view piece) {
        largest = std::max(largest, piece.size());
        text += piece;
    });
    writer.beginArray();
    for (std::size_t size = 65'000; size < 66'000; size += 97) {
        writer.value(std::string_view(large).substr(0, size));
    }
    writer.value(large).value(escaped).endArray().finish();
    QCOMPARE(largest, std::size_t{65'536});
    const auto parsed = parseJson(text, "x");
    QVERIFY(parsed.ok());
    const auto &array = *parsed->as<JsonValue::Array>();
    QCOMPARE(array.size(), std::size_t{13});
    QVERIFY(*array.at(0).as<std::string>() == large.substr(0, 65'000));
    QVERIFY(*array.at(11).as<std::string>() == large);
    QVERIFY(*array.at(12).as<std::string>() == escaped);
}

void TestJsonWriter::writerNumbers()
{
    const std::string text = written(JsonWriter::Style::Compact, [](JsonWriter &writer) {
        writer.beginArray();
        writer.value(std::numeric_limits<std::int64_t>::min());
        writer.value(std::numeric_limits<std::uint64_t>::max());
        writer.value(-1).value(0.1).value(3.0);
        writer.value(std::numeric_limits<double>::infinity()).value(std::nan(""));
        writer.endArray();
    });
    QCOMPARE(text,
             std::string("[-9223372036854775808,18446744073709551615,-1,0.1,3.0,null,null]\n"));
}

void TestJsonWriter::writerMembers()
{
    const std::string text = written(JsonWriter::Style::Compact, [](JsonWriter &writer) {
        writer.beginObject();
        writer.bytesMember("path", "plain ä").bytesMember("bad", "caf\xe9");
        writer.timeMember("never", 0).timeMember("then", 86'400 * kSecond);
        writer.endObject();
    });
    QCOMPARE(text, std::string("{\"path\":\"plain ä\",\"bad\":\"caf\\\\xe9\","
                               "\"bad_base64\":\"Y2Fm6Q==\",\"never\":null,"
                               "\"then\":\"1970-01-02T00:00:00Z\"}\n"));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "test_json_writer.moc"
