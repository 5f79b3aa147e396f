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

std::function<Result<std::size_t>(char *, std::size_t)> reading(std::string text, std::size_t step)
{
    return [text = std::move(text), step, at = std::size_t{0}](char *buffer,
                                                               std::size_t size) mutable {
        const std::size_t count = std::min({step, size, text.size() - at});
        std::copy_n(text.data() + at, count, buffer);
        at += count;
        return Result<std::size_t>(count);
    };
}

/// Writes down what it is told, one word each; stops at the text "stop".
class Recorder final : public JsonEvents
{
public:
    bool startObject() override { return note("{"); }
    bool key(std::string_view key) override { return note(std::string(key) + ":"); }
    bool endObject() override { return note("}"); }
    bool startArray() override { return note("["); }
    bool endArray() override { return note("]"); }
    bool text(std::string_view value) override
    {
        return note('"' + std::string(value) + '"') && value != "stop";
    }
    bool integer(std::int64_t value) override { return note(std::to_string(value)); }
    bool number(double value) override { return note("d" + std::to_string(value)); }
    bool boolean(bool value) override { return note(value ? "true" : "false"); }
    bool null() override { return note("null"); }

    std::string seen;

private:
    bool note(const std::string &word)
    {
        seen += (seen.empty() ? "" : " ") + word;
        return true;
    }
};

JsonValue arbitraryValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return JsonValue(nullptr);
    case 1:
        return JsonValue(*rc::gen::arbitrary<bool>());
    case 2:
        return JsonValue(*rc::gen::arbitrary<std::int64_t>());
    case 3:
        return JsonValue(*rc::gen::arbitrary<double>());
    case 4: {
        const auto text = *rc::gen::string<std::string>();
        return JsonValue(isUtf8(text) ? text : displayName(text) + "ä\u2028\U0001F4F7");
    }
    case 5: {
        JsonValue::Array array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            array.push_back(arbitraryValue(depth - 1));
        }
        return JsonValue(std::move(array));
    }
    default: {
        JsonValue object{JsonValue::Object{}};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            object.set(displayName(*rc::gen::string<std::string>()), arbitraryValue(depth - 1));
        }
        return object;
    }
    }
}

}  // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syntaxErrorsNameTheLine_data();
    void syntaxErrorsNameTheLine();
    void valuesKeepTypeAndLine();
    void numbers_data();
    void numbers();
    void keysKeepTheirOrder();
    void editing();
    void typeNames();
    void bomIsSkipped();
    void deepNestingIsRefusedWithoutUsingTheStack_data();
    void deepNestingIsRefusedWithoutUsingTheStack();
    void nestingUpToTheLimitIsRead();
    void rendering();
    void nothingSteersATerminal();
    void renderedValuesParseBack();
    void randomBytesNeverCrash();
    void brokenDocumentsNeverCrash();
    void streamGivesTheSameAtEveryBlockSize();
    void streamHandsReadErrorsOn();
    void streamStopsWhenToldTo();
    void streamRefusesEndlessTokens();
    void streamNamesFileAndLine();
};

void TestJson::syntaxErrorsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("what");

    const auto row = [](const char *name, QByteArray text, int line, const char *what) {
        QTest::newRow(name) << std::move(text) << line << QByteArray(what);
    };
    row("an empty text", "", 1, "expected a value, but the text ends here");
    row("blank lines only", "\n\n", 3, "expected a value, but the text ends here");
    row("a comma too many in an object", "{\n\"a\": 1,\n}", 3, "a comma too many before '}'");
    row("a comma too many in a list", "[\n1,\n]", 3, "a comma too many before ']'");
    row("a missing comma", "{\n\"a\": 1\n\"b\": 2\n}", 3, "expected ',' or '}'");
    row("a missing comma in a list", "[1\n2]", 2, "expected ',' or ']'");
    row("a missing colon", "{\n\"a\" 1}", 2, "expected ':' behind a key");
    row("a key without quotation marks", "{\n\n a: 1}", 3, "expected a key in quotation marks");
    row("an object that is not closed", "{\n\"a\": 1\n", 3,
        "expected ',' or '}', but the text ends here");
    row("text that is not closed", "{\"a\": \"b", 1,
        "no closing quotation mark, but the text ends here");
    row("a line break in text", "{\n\"a\": \"b\n\"}", 2,
        "a line break or control character in text (no closing quotation mark?)");
    row("a backslash that is not doubled", "{\n\"a\": \"C:\\photos\"}", 2,
        "an unknown escape in text (a backslash is written \\\\)");
    row("a misspelt word", "{\n\"a\": ture}", 2, "expected a value");
    row("single quotation marks", "{'a': 1}", 1, "expected a key in quotation marks");
    row("a comment", "{\n// no\n\"a\": 1}", 2, "expected a key in quotation marks");
    row("two documents", "{}\n{}", 2, "something stands behind the end of the document");
    row("a NUL behind the document", QByteArray("{}\n\0{}", 6), 2, "a NUL byte");
    row("a NUL inside text", QByteArray("[\"a\0b\"]", 7), 1,
        "no closing quotation mark, but there is a NUL byte");
    row("bytes that are not UTF-8", "[\n\"caf\xe9\"]", 2, "text that is not UTF-8");
    row("an overlong form", "[\"\xc0\xaf\"]", 1, "text that is not UTF-8");
    row("an encoded surrogate", "[\"\xed\xa0\x80\"]", 1, "text that is not UTF-8");
    row("a high surrogate on its own", "[\n\"\\ud83d\"]", 2, "half a surrogate pair in text");
    row("a low surrogate on its own", "[\n\"\\udcf7\"]", 2, "half a surrogate pair in text");
    row("a low surrogate in a key", "{\n\"\\udcf7\": 1}", 2, "half a surrogate pair in text");
    row("a short escape", "[\"\\u00g0\"]", 1, "expected four hexadecimal digits behind \\u");
    row("a number beyond a double", "[\n\n1e999]", 3, "a number out of range");
    row("a long number beyond a double", "[" + QByteArray(400, '9') + "]", 1,
        "a number out of range");
    row("a number that ends in its point", "[1.]", 1, "expected a digit");
    row("an exponent without digits", "[1e]", 1, "expected a digit");
    row("a leading zero", "[01]", 1, "expected ',' or ']'");
    row("a plus sign", "[+1]", 1, "expected a value");
    row("NaN", "[NaN]", 1, "expected a value");
    row("a key that stands twice", "{\n\"a\": 1,\n\"b\": {\"a\": 2},\n\"a\": 3}", 4,
        "the key \"a\" stands twice");
    row("a key that stands twice in other spelling", "{\"a\": 1,\n\"\\u0061\": 3}", 2,
        "the key \"a\" stands twice");
}

void TestJson::syntaxErrorsNameTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QByteArray, what);

    const auto parsed = parseJson(std::string_view(text.constData(), std::size_t(text.size())));
    const auto *fault = std::get_if<JsonFault>(&parsed);
    QVERIFY(fault != nullptr);
    QCOMPARE(QByteArray::fromStdString(fault->what), what);
    QCOMPARE(fault->line, line);

    const auto named = parseJson(text.toStdString(), "/etc/config.json");
    QVERIFY(!named);
    QVERIFY(named.error().code == ErrorCode::Invalid);
    QCOMPARE(named.error().path, std::string("/etc/config.json"));
    QCOMPARE(named.error().detail, "line " + std::to_string(line) + ": " + what.toStdString());
}

void TestJson::valuesKeepTypeAndLine()
{
    const auto document = parseJson("\n{\"text\": \"a\\n\\u00e4\",\n"
                                    " \"list\":\n[1,\n2.5],\n"
                                    "\"yes\": true, \"no\": false,\n\"nothing\": null}",
                                    "x");
    QVERIFY(document.ok());
    QCOMPARE(document->line(), 2);
    QCOMPARE(*document->find("text")->as<std::string>(), std::string("a\nä"));
    QCOMPARE(document->find("text")->line(), 2);
    const JsonValue *list = document->find("list");
    QCOMPARE(list->line(), 4);
    QCOMPARE(list->as<JsonValue::Array>()->at(0).line(), 4);
    QCOMPARE(*list->as<JsonValue::Array>()->at(0).as<std::int64_t>(), std::int64_t{1});
    QCOMPARE(list->as<JsonValue::Array>()->at(1).line(), 5);
    QCOMPARE(*list->as<JsonValue::Array>()->at(1).as<double>(), 2.5);
    QCOMPARE(*document->find("yes")->as<bool>(), true);
    QCOMPARE(*document->find("no")->as<bool>(), false);
    QVERIFY(document->find("nothing")->as<std::nullptr_t>() != nullptr);
    QCOMPARE(document->find("nothing")->line(), 7);
    QVERIFY(document->find("absent") == nullptr);
    QVERIFY(document->find("text")->find("text") == nullptr);
}

void TestJson::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("integer");
    QTest::addColumn<double>("number");

    const auto whole = [](const char *name, const char *text, qint64 value) {
        QTest::newRow(name) << QByteArray(text) << true << value << 0.0;
    };
    const auto real = [](const char *name, const QByteArray &text, double value) {
        QTest::newRow(name) << text << false << qint64{0} << value;
    };
    whole("the largest integer stays exact", "9223372036854775807",
          std::numeric_limits<qint64>::max());
    whole("the smallest integer stays exact", "-9223372036854775808",
          std::numeric_limits<qint64>::min());
    whole("nanoseconds stay exact", "1700000000123456789", 1700000000123456789);
    whole("minus zero is zero", "-0", 0);
    real("beyond 64 bits with sign it becomes a double", "9223372036854775808",
         9223372036854775808.0);
    real("the largest unsigned number becomes a double", "18446744073709551615",
         18446744073709551615.0);
    real("a fraction", "0.1", 0.1);
    real("an exponent", "-2.5E+3", -2500);
    real("the smallest double", "5e-324", std::numeric_limits<double>::denorm_min());
    real("the largest double", "1.7976931348623157e308", std::numeric_limits<double>::max());
    real("halfway cases are rounded right", "9007199254740993.0", 9007199254740992.0);
    real("many digits behind the point", "0." + QByteArray(2000, '3'), 1.0 / 3);
}

void TestJson::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isInteger);
    QFETCH(qint64, integer);
    QFETCH(double, number);

    const auto value = parseJson(text.toStdString(), "x");
    QVERIFY(value.ok());
    if (isInteger) {
        QVERIFY(value->as<std::int64_t>() != nullptr);
        QCOMPARE(qint64{*value->as<std::int64_t>()}, integer);
    } else {
        QVERIFY(value->as<double>() != nullptr);
        QVERIFY(*value->as<double>() == number);
    }
}

void TestJson::keysKeepTheirOrder()
{
    const auto document = parseJson(R"({"z": 1, "a": 2, "m": 3})", "x");
    QVERIFY(document.ok());
    std::string order;
    for (const auto &[key, value] : *document->as<JsonValue::Object>()) {
        order += key;
    }
    QCOMPARE(order, std::string("zam"));
}

void TestJson::editing()
{
    JsonValue value(std::string("not an object"));
    value.set("b", JsonValue(std::int64_t{1}));
    value.set("a", JsonValue(true));
    value.set("b", JsonValue(std::string("new")));
    QCOMPARE(renderJson(value), std::string("{\n  \"b\": \"new\",\n  \"a\": true\n}\n"));
    value.remove("b");
    value.remove("absent");
    QCOMPARE(renderJson(value), std::string("{\n  \"a\": true\n}\n"));
    *value.find("a") = JsonValue(false, 7);
    QCOMPARE(*value.find("a")->as<bool>(), false);
    QVERIFY(*value.find("a") == JsonValue(false));
    QVERIFY(!(*value.find("a") == JsonValue(true, 7)));
}

void TestJson::typeNames()
{
    const auto document = parseJson(R"([null, true, 1, 1.5, "", [], {}])", "x");
    QVERIFY(document.ok());
    std::string names;
    for (const JsonValue &value : *document->as<JsonValue::Array>()) {
        names += std::string(value.typeName()) + ";";
    }
    QCOMPARE(names,
             std::string("null;true or false;a whole number;a number;text;a list;an object;"));
}

void TestJson::bomIsSkipped()
{
    const auto document = parseJson("\xEF\xBB\xBF{\"a\": 1}", "x");
    QVERIFY(document.ok());
    QVERIFY(document->find("a") != nullptr);
    QVERIFY(!parseJson("\xEF\xBB{}", "x").ok());
}

void TestJson::deepNestingIsRefusedWithoutUsingTheStack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a million lists") << QByteArray(1'000'000, '[');
    QTest::newRow("a hundred thousand objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("one list more than the limit")
        << QByteArray(kJsonDepthLimit + 1, '[') + QByteArray(kJsonDepthLimit + 1, ']');
}

void TestJson::deepNestingIsRefusedWithoutUsingTheStack()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseJson(text.toStdString(), "x");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().detail,
             std::string("line 1: more than 200 lists and objects inside one another"));
    Recorder recorder;
    QVERIFY(!parseJsonStream(reading(text.toStdString(), 4096), recorder, "x").ok());
}

void TestJson::nestingUpToTheLimitIsRead()
{
    const std::string text = std::string(kJsonDepthLimit, '[') + std::string(kJsonDepthLimit, ']');
    QVERIFY(parseJson(text, "x").ok());
    // Depth counts what is open, not what was.
    std::string many = "[";
    for (int i = 0; i < 1000; ++i) {
        many += "[],{},";
    }
    QVERIFY(parseJson(many + "1]", "x").ok());
}

void TestJson::rendering()
{
    const std::string text = "{\n"
                             "  \"a\": [\n"
                             "    1,\n"
                             "    2.5,\n"
                             "    \"x\\\"\\\\\\n\\u0001ä\"\n"
                             "  ],\n"
                             "  \"empty\": {},\n"
                             "  \"none\": [],\n"
                             "  \"null\": null,\n"
                             "  \"flag\": false\n"
                             "}\n";
    const auto document = parseJson(text, "x");
    QVERIFY(document.ok());
    QCOMPARE(renderJson(*document), text);
}

void TestJson::nothingSteersATerminal()
{
    const std::string text =
        "a\x7f\xc2\x85\xc2\x9b\xe2\x80\xa8\xe2\x80\xae\xe2\x81\xa6\x1b\"\\\xc3\xa9"
        "\xf0\x9f\x93\xb7";
    std::string document;
    JsonWriter json([&](std::string_view block) { document += block; }, JsonWriter::Style::Compact);
    json.beginObject().member(text, text);
    json.endObject().finish();
    const std::string quoted = R"("a\u007f\u0085\u009b\u2028\u202e\u2066\u001b\"\\é📷")";
    QCOMPARE(document, "{" + quoted + ":" + quoted + "}\n");
    const auto parsed = parseJson(document, "x");
    QVERIFY(parsed.ok());
    QCOMPARE(*parsed->find(text)->as<std::string>(), text);
    // DEL alone stands among what needs no escape else.
    document.clear();
    JsonWriter plain([&](std::string_view block) { document += block; },
                     JsonWriter::Style::Compact);
    plain.beginArray().value("0123456789\x7f").value("\x7f");
    plain.endArray().finish();
    QCOMPARE(document, std::string(R"(["0123456789\u007f","\u007f"])") + "\n");
}

void TestJson::renderedValuesParseBack()
{
    QVERIFY(rc::check("what is rendered parses back to the same value", [] {
        const JsonValue value = arbitraryValue(4);
        const auto parsed = parseJson(renderJson(value), "x");
        RC_ASSERT(parsed.ok());
        RC_ASSERT(*parsed == value);
    }));
}

void TestJson::randomBytesNeverCrash()
{
    QVERIFY(rc::check("random bytes give a value or a fault with a line", [](std::string text) {
        const auto parsed = parseJson(text);
        if (const auto *fault = std::get_if<JsonFault>(&parsed)) {
            RC_ASSERT(fault->line >= 1);
            RC_ASSERT(fault->line <= 1 + std::count(text.begin(), text.end(), '\n'));
            RC_ASSERT(!fault->what.empty());
        }
    }));
}

void TestJson::brokenDocumentsNeverCrash()
{
    QVERIFY(rc::check("a document with a byte changed or cut off is read or refused", [] {
        std::string text = renderJson(arbitraryValue(3));
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        if (*rc::gen::arbitrary<bool>()) {
            text.resize(at);
        } else {
            text[at] = *rc::gen::element('{', '}', '[', ']', '"', '\\', ',', ':', '\0', '\xED', '-',
                                         '.', 'e', '9', 'u');
        }
        const auto whole = parseJson(text);
        Recorder recorder;
        const auto streamed = parseJsonStream(reading(text, 3), recorder, "x");
        const auto *fault = std::get_if<JsonFault>(&whole);
        // The tree refuses keys that stand twice; the stream leaves that to its receiver.
        if (fault == nullptr) {
            RC_ASSERT(streamed.ok());
        } else if (fault->what.find("stands twice") == std::string::npos) {
            RC_ASSERT(!streamed.ok());
        }
    }));
}

void TestJson::streamGivesTheSameAtEveryBlockSize()
{
    const std::string text = "\xEF\xBB\xBF{\"ä\": [1, -2.5, true, false, null, \"\\u00e4\\n\"],\n"
                             "\"b\": {\"c\": \"\U0001F4F7\"}, \"b\": 12345678901234}";
    const std::string expected = "{ ä: [ 1 d-2.500000 true false null \"ä\n\" ] b: { c: "
                                 "\"\U0001F4F7\" } b: 12345678901234 }";
    for (std::size_t step = 1; step <= text.size(); ++step) {
        Recorder recorder;
        QVERIFY(parseJsonStream(reading(text, step), recorder, "x").ok());
        QCOMPARE(recorder.seen, expected);
    }
}

void TestJson::streamHandsReadErrorsOn()
{
    int calls = 0;
    Recorder recorder;
    const auto result = parseJsonStream(
        [&](char *buffer, std::size_t) -> Result<std::size_t> {
            if (++calls == 1) {
                buffer[0] = '[';
                return std::size_t{1};
            }
            return Error{ErrorCode::Io, "read", "/x", 5, {}};
        },
        recorder, "/x");
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Io);
    QCOMPARE(result.error().systemError, 5);
    QCOMPARE(calls, 2);
}

void TestJson::streamStopsWhenToldTo()
{
    Recorder recorder;
    const auto result = parseJsonStream(reading("[1, \"stop\", 2, nonsense", 100), recorder, "/x");
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Cancelled);
    QCOMPARE(recorder.seen, std::string("[ 1 \"stop\""));
}

void TestJson::streamRefusesEndlessTokens()
{
    std::uint64_t given = 0;
    Recorder recorder;
    const auto result = parseJsonStream(
        [&](char *buffer, std::size_t size) -> Result<std::size_t> {
            std::fill_n(buffer, size, '0');
            if (given == 0) {
                std::copy_n("[0.", 3, buffer);
            }
            given += size;
            return size;
        },
        recorder, "/x");
    QVERIFY(!result);
    QCOMPARE(result.error().detail, std::string("line 1: a text or number of more than 64 MiB"));
    QVERIFY(given < 70u * 1024 * 1024);
}

void TestJson::streamNamesFileAndLine()
{
    Recorder recorder;
    const auto result = parseJsonStream(reading("{\n\n\"a\" 1}", 2), recorder, "/b/state.json");
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Invalid);
    QCOMPARE(result.error().path, std::string("/b/state.json"));
    QCOMPARE(result.error().detail, std::string("line 3: expected ':' behind a key"));
}

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"
