// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/bytes.h"

#include <rapidjson/reader.h>

#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_set>

namespace holdfast
{
namespace
{

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::size_t kLongestToken = 64 * 1024 * 1024;
constexpr std::string_view kBom = "\xEF\xBB\xBF";

using ReadFunction = std::function<Result<std::size_t>(char *, std::size_t)>;

/// RapidJSON's input stream over a text in memory or over a reading function. Counts lines. The
/// parser takes a NUL for the end of the text: endedEarly() tells a NUL byte from the real end.
class TextSource
{
public:
    using Ch = char;

    explicit TextSource(std::string_view text)
        : begin_(text.data()), position_(begin_), end_(begin_ + text.size())
    {
    }
    explicit TextSource(const ReadFunction &read) : read_(&read), buffer_(kBlock) {}

    [[nodiscard]] Ch Peek() { return position_ == end_ && !refill() ? '\0' : *position_; }
    Ch Take()
    {
        if (position_ == end_ && !refill()) {
            return '\0';
        }
        const Ch taken = *position_++;
        if (taken == '\n') {
            ++line_;
        }
        return taken;
    }
    [[nodiscard]] std::size_t Tell() const
    {
        return before_ + static_cast<std::size_t>(position_ - begin_);
    }
    // RapidJSON demands these of every stream, but calls them for parsing in place only.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

    /// False: the text begins with a part of a BOM, which no text in UTF-8 does.
    [[nodiscard]] bool skipBom()
    {
        if (Peek() != kBom[0]) {
            return true;
        }
        for (const Ch expected : kBom) {
            if (Take() != expected) {
                return false;
            }
        }
        return true;
    }
    /// A value ended here: the limit for one token counts from here on.
    void tokenEnded() { tokenStart_ = Tell(); }

    [[nodiscard]] int line() const { return line_; }
    [[nodiscard]] bool atEnd() { return position_ == end_ && !refill(); }
    [[nodiscard]] bool tokenTooLong() const { return tokenTooLong_; }
    [[nodiscard]] std::optional<Error> &readError() { return readError_; }

private:
    bool refill()
    {
        if (read_ == nullptr || ended_) {
            return false;
        }
        before_ += static_cast<std::size_t>(end_ - begin_);
        begin_ = position_ = end_ = buffer_.data();
        tokenTooLong_ = before_ - tokenStart_ > kLongestToken;
        if (tokenTooLong_) {
            ended_ = true;
            return false;
        }
        Result<std::size_t> count = (*read_)(buffer_.data(), buffer_.size());
        if (!count) {
            readError_ = std::move(count).error();
        }
        ended_ = !count || *count == 0;
        if (!ended_) {
            end_ = begin_ + *count;
        }
        return !ended_;
    }

    const ReadFunction *read_ = nullptr;
    std::vector<char> buffer_;
    const char *begin_ = nullptr;
    const char *position_ = nullptr;
    const char *end_ = nullptr;
    std::size_t before_ = 0;  ///< bytes of the blocks that are through
    std::size_t tokenStart_ = 0;
    int line_ = 1;
    bool ended_ = false;
    bool tokenTooLong_ = false;
    std::optional<Error> readError_;
};

/// Between RapidJSON and the receiver: depth, exact numbers, and the one thing that RapidJSON lets
/// through although it is no UTF-8 (an escaped low surrogate on its own).
class Relay
{
public:
    Relay(TextSource &source, JsonEvents &events) : source_(source), events_(events) {}

    bool Null() { return scalar(events_.null()); }
    bool Bool(bool value) { return scalar(events_.boolean(value)); }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view value(text, length);
        return checkText(value) && scalar(events_.text(value));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view value(text, length);
        return checkText(value) && scalar(events_.key(value));
    }
    bool StartObject() { return enter() && scalar(events_.startObject()); }
    bool StartArray() { return enter() && scalar(events_.startArray()); }
    bool EndObject(rapidjson::SizeType)
    {
        --depth_;
        return scalar(events_.endObject());
    }
    bool EndArray(rapidjson::SizeType)
    {
        --depth_;
        return scalar(events_.endArray());
    }
    /// The number as it stands in the text: RapidJSON's own conversion overflows on long fractions.
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const char *end = text + length;
        std::int64_t integer = 0;
        if (const auto [stop, code] = std::from_chars(text, end, integer);
            code == std::errc() && stop == end) {
            return scalar(events_.integer(integer));
        }
        double number = 0;
        const auto [stop, code] = std::from_chars(text, end, number);
        if (code != std::errc() || stop != end || !std::isfinite(number)) {
            return refuse("a number out of range");
        }
        return scalar(events_.number(number));
    }
    // RapidJSON demands these as well, but with numbers as text it never calls them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    /// Why this class stopped the parser; empty when the receiver did.
    [[nodiscard]] const std::string &refusal() const { return refusal_; }

private:
    bool scalar(bool goOn)
    {
        source_.tokenEnded();
        return goOn;
    }
    bool refuse(std::string why)
    {
        refusal_ = std::move(why);
        return false;
    }
    bool enter()
    {
        return ++depth_ <= kJsonDepthLimit ||
               refuse("more than " + std::to_string(kJsonDepthLimit) +
                      " lists and objects inside one another");
    }
    bool checkText(std::string_view text)
    {
        return text.find('\xED') == std::string_view::npos || isUtf8(text) ||
               refuse("half a surrogate pair in text");
    }

    TextSource &source_;
    JsonEvents &events_;
    int depth_ = 0;
    std::string refusal_;
};

std::string syntaxMessage(rapidjson::ParseErrorCode code, char next)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return "something stands behind the end of the document";
    case rapidjson::kParseErrorObjectMissName:
        return next == '}' ? "a comma too many before '}'" : "expected a key in quotation marks";
    case rapidjson::kParseErrorObjectMissColon:
        return "expected ':' behind a key";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return "expected ',' or '}'";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return "expected ',' or ']'";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return "expected four hexadecimal digits behind \\u";
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return "half a surrogate pair in text";
    case rapidjson::kParseErrorStringEscapeInvalid:
        return static_cast<unsigned char>(next) < 0x20
                   ? "a line break or control character in text (no closing quotation mark?)"
                   : "an unknown escape in text (a backslash is written \\\\)";
    case rapidjson::kParseErrorStringMissQuotationMark:
        return "no closing quotation mark";
    case rapidjson::kParseErrorStringInvalidEncoding:
        return "text that is not UTF-8";
    case rapidjson::kParseErrorNumberTooBig:
        return "a number out of range";
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return "expected a digit";
    default:
        return next == ']' ? "a comma too many before ']'" : "expected a value";
    }
}

struct Outcome {
    std::optional<JsonFault> fault;
    bool stopped = false;  ///< by the receiver
};

Outcome parse(TextSource &source, JsonEvents &events)
{
    if (!source.skipBom()) {
        return {JsonFault{1, "text that is not UTF-8"}, false};
    }
    Relay relay(source, events);
    rapidjson::Reader reader;
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag |
                                rapidjson::kParseValidateEncodingFlag |
                                rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<kFlags>(source, relay);
    const int line = source.line();
    if (source.tokenTooLong()) {
        return {JsonFault{line, "a text or number of more than 64 MiB"}, false};
    }
    if (!result.IsError()) {
        if (!source.atEnd()) {
            return {JsonFault{line, "a NUL byte"}, false};
        }
        return {};
    }
    if (result.Code() == rapidjson::kParseErrorTermination) {
        if (relay.refusal().empty()) {
            return {std::nullopt, true};
        }
        return {JsonFault{line, relay.refusal()}, false};
    }
    const char next = source.Peek();
    std::string what = syntaxMessage(result.Code(), next);
    // A broken character is taken with the bytes behind it: the end says nothing then.
    if (next == '\0' && result.Code() != rapidjson::kParseErrorStringInvalidEncoding) {
        what += source.atEnd() ? ", but the text ends here" : ", but there is a NUL byte";
    }
    return {JsonFault{line, std::move(what)}, false};
}

/// Builds the tree. Refuses a key that stands twice: which of the two counts would be a guess.
class TreeBuilder final : public JsonEvents
{
public:
    explicit TreeBuilder(const TextSource &source) : source_(source) {}

    bool startObject() override { return open(JsonValue::Object{}); }
    bool startArray() override { return open(JsonValue::Array{}); }
    bool endObject() override { return close(); }
    bool endArray() override { return close(); }
    bool key(std::string_view key) override
    {
        Level &level = levels_.back();
        level.key = key;
        if (!level.keys.insert(level.key).second) {
            duplicate_ = level.key;
            return false;
        }
        return true;
    }
    bool text(std::string_view value) override { return add(std::string(value)); }
    bool integer(std::int64_t value) override { return add(value); }
    bool number(double value) override { return add(value); }
    bool boolean(bool value) override { return add(value); }
    bool null() override { return add(nullptr); }

    [[nodiscard]] const std::string &duplicate() const { return duplicate_; }
    [[nodiscard]] JsonValue take() { return std::move(root_); }

private:
    struct Level {
        JsonValue container;
        std::string key;  ///< of the member that comes next
        std::unordered_set<std::string> keys;
    };

    bool open(JsonValue::Variant container)
    {
        levels_.push_back({JsonValue(std::move(container), source_.line()), {}, {}});
        return true;
    }
    bool close()
    {
        JsonValue done = std::move(levels_.back().container);
        levels_.pop_back();
        place(std::move(done));
        return true;
    }
    bool add(JsonValue::Variant value)
    {
        place(JsonValue(std::move(value), source_.line()));
        return true;
    }
    void place(JsonValue value)
    {
        if (levels_.empty()) {
            root_ = std::move(value);
        } else if (auto *array = levels_.back().container.as<JsonValue::Array>()) {
            array->push_back(std::move(value));
        } else {
            levels_.back().container.as<JsonValue::Object>()->emplace_back(
                std::move(levels_.back().key), std::move(value));
        }
    }

    const TextSource &source_;
    std::vector<Level> levels_;
    JsonValue root_;
    std::string duplicate_;
};

Error faultError(const JsonFault &fault, const std::string &name)
{
    return {ErrorCode::Invalid, "read", name, 0,
            "line " + std::to_string(fault.line) + ": " + fault.what};
}

}  // namespace

std::variant<JsonValue, JsonFault> parseJson(std::string_view text)
{
    if (text.size() > kLongestToken) {
        return JsonFault{1, "the text is larger than 64 MiB"};
    }
    TextSource source(text);
    TreeBuilder builder(source);
    Outcome outcome = parse(source, builder);
    if (outcome.stopped) {
        return JsonFault{source.line(),
                         "the key \"" + displayName(builder.duplicate()) + "\" stands twice"};
    }
    if (outcome.fault) {
        return std::move(*outcome.fault);
    }
    return builder.take();
}

Result<JsonValue> parseJson(std::string_view text, const std::string &name)
{
    auto parsed = parseJson(text);
    if (const auto *fault = std::get_if<JsonFault>(&parsed)) {
        return faultError(*fault, name);
    }
    return std::get<JsonValue>(std::move(parsed));
}

Result<void> parseJsonStream(const ReadFunction &read, JsonEvents &events, const std::string &name)
{
    TextSource source(read);
    const Outcome outcome = parse(source, events);
    if (source.readError()) {
        return std::move(*source.readError());
    }
    if (outcome.fault) {
        return faultError(*outcome.fault, name);
    }
    if (outcome.stopped) {
        return Error{ErrorCode::Cancelled, "read", name, 0,
                     "stopped at line " + std::to_string(source.line())};
    }
    return {};
}

}  // namespace holdfast
