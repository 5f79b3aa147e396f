// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/bytes.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace holdfast
{
namespace
{

constexpr std::size_t kBlock = 64 * 1024;

/// RapidJSON's output stream: a block in front of the sink.
class SinkStream
{
public:
    using Ch = char;

    explicit SinkStream(JsonWriter::Sink sink) : sink_(std::move(sink)) {}

    void Put(Ch character)
    {
        if (used_ == kBlock) {
            drain();
        }
        // Only the writer's own line breaks come this way: those of texts are escaped.
        block_[used_++] = isOneLine_ && character == '\n' ? ' ' : character;
    }
    void setOneLine(bool isOneLine) noexcept { isOneLine_ = isOneLine; }
    /// RapidJSON calls this at the end of a document; the block goes out with finish() instead.
    void Flush() {}

    void putQuoted(std::string_view plain)
    {
        Put('"');
        while (!plain.empty()) {
            if (used_ == kBlock) {
                drain();
            }
            const std::size_t count = std::min(plain.size(), kBlock - used_);
            std::memcpy(block_.data() + used_, plain.data(), count);
            used_ += count;
            plain.remove_prefix(count);
        }
        Put('"');
    }
    void indent(Ch character, std::size_t count)
    {
        while (count > 0 && !isOneLine_) {
            if (used_ == kBlock) {
                drain();
            }
            const std::size_t part = std::min(count, kBlock - used_);
            std::memset(block_.data() + used_, character, part);
            used_ += part;
            count -= part;
        }
    }
    void drain()
    {
        if (used_ > 0) {
            sink_(std::string_view(block_.data(), used_));
            used_ = 0;
        }
    }

private:
    JsonWriter::Sink sink_;
    std::size_t used_ = 0;
    bool isOneLine_ = false;
    std::array<Ch, kBlock> block_;
};

/// RapidJSON's indentation: its own function calls Put() for each space.
void PutN(SinkStream &stream, char character, std::size_t count)
{
    stream.indent(character, count);
}

constexpr unsigned char kDelete = 0x7F;

/// The length of the UTF-8 sequence at the beginning of `text`, which is UTF-8, and its letter.
std::pair<std::size_t, char32_t> letterAt(std::string_view text) noexcept
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t letter = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        letter = letter << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    return {size, letter};
}

/// `text`, which is UTF-8, in quotes. JSON only asks for the controls of ASCII to be escaped, but a
/// document may end on a terminal: so are all others, and what turns the direction of writing.
std::string safelyQuoted(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string quoted = "\"";
    while (!text.empty()) {
        const auto [size, letter] = letterAt(text);
        if (letter == '"' || letter == '\\') {
            quoted += '\\';
        }
        if (isUnsafeOnTerminals(letter)) {
            quoted += "\\u";
            for (unsigned shift = 16; shift > 0; shift -= 4) {
                quoted += kDigits[(letter >> (shift - 4)) & 15U];
            }
        } else {
            quoted += text.substr(0, size);
        }
        text.remove_prefix(size);
    }
    return quoted + '"';
}

/// Are there such letters, beside the controls of ASCII?
bool hasUnsafe(std::string_view text) noexcept
{
    while (!text.empty()) {
        const auto [size, letter] = letterAt(text);
        if (letter >= kDelete && isUnsafeOnTerminals(letter)) {
            return true;
        }
        text.remove_prefix(size);
    }
    return false;
}

/// Printable ASCII that needs no escape: nearly every text, written in one piece.
bool isPlain(std::string_view text) noexcept
{
    constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
    constexpr std::uint64_t kHigh = 0x8080808080808080ULL;
    // A byte of 0 in `x` leaves its high bit set; bytes are below 0x80 where it matters.
    const auto hasZero = [](std::uint64_t x) { return (x - kOnes) & ~x & kHigh; };
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        const std::uint64_t below32 = (word - kOnes * 0x20) & ~word & kHigh;
        if (((word & kHigh) | below32 | hasZero(word ^ (kOnes * '"')) |
             hasZero(word ^ (kOnes * '\\')) | hasZero(word ^ (kOnes * kDelete))) != 0) {
            return false;
        }
    }
    for (; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\' || byte == kDelete) {
            return false;
        }
    }
    return true;
}

/// Opens RapidJSON's own separators and indentation to text that is copied in one piece.
class CompactWriter : public rapidjson::Writer<SinkStream>
{
public:
    using Writer::Writer;
    void beginText() { Prefix(rapidjson::kStringType); }
};

class IndentedWriter : public rapidjson::PrettyWriter<SinkStream>
{
public:
    using PrettyWriter::PrettyWriter;
    void beginText() { PrettyPrefix(rapidjson::kStringType); }
};

}  // namespace

struct JsonWriter::Impl {
    Impl(Sink sink, Style style)
        : stream(std::move(sink)),
          compact(stream),
          indented(stream),
          isIndented(style == Style::Indented)
    {
        indented.SetIndent(' ', 2);
    }

    template <class Call>
    void write(Call call)
    {
        if (isIndented) {
            call(indented);
        } else {
            call(compact);
        }
    }
    void text(std::string_view value)
    {
        if (isPlain(value)) {
            write([](auto &writer) { writer.beginText(); });
            stream.putQuoted(value);
        } else if (isUtf8(value)) {
            escaped(value);
        } else {
            escaped(displayName(value));
        }
    }
    void escaped(std::string_view value)
    {
        if (hasUnsafe(value)) {
            const std::string quoted = safelyQuoted(value);
            write([&](auto &writer) {
                writer.RawValue(quoted.data(), quoted.size(), rapidjson::kStringType);
            });
            return;
        }
        write([&](auto &writer) {
            writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
        });
    }

    SinkStream stream;
    CompactWriter compact;
    IndentedWriter indented;
    bool isIndented;
};

JsonWriter::JsonWriter(Sink sink, Style style)
    : impl_(std::make_unique<Impl>(std::move(sink), style))
{
}

JsonWriter::~JsonWriter() = default;

JsonWriter &JsonWriter::beginObject()
{
    impl_->write([](auto &writer) { writer.StartObject(); });
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    impl_->write([](auto &writer) { writer.EndObject(); });
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    impl_->write([](auto &writer) { writer.StartArray(); });
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    impl_->write([](auto &writer) { writer.EndArray(); });
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view key)
{
    impl_->text(key);
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    impl_->text(text);
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    impl_->write([&](auto &writer) { writer.Bool(flag); });
    return *this;
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    impl_->write([&](auto &writer) { writer.Int64(number); });
    return *this;
}

JsonWriter &JsonWriter::value(std::uint64_t number)
{
    impl_->write([&](auto &writer) { writer.Uint64(number); });
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number)) {
        return null();
    }
    impl_->write([&](auto &writer) { writer.Double(number); });
    return *this;
}

JsonWriter &JsonWriter::null()
{
    impl_->write([](auto &writer) { writer.Null(); });
    return *this;
}

JsonWriter &JsonWriter::bytesMember(std::string_view name, std::string_view bytes)
{
    member(name, bytes);
    if (!isUtf8(bytes)) {
        member(std::string(name) + "_base64", toBase64(bytes));
    }
    return *this;
}

JsonWriter &JsonWriter::timeMember(std::string_view name, TimeNs time)
{
    key(name);
    return time == 0 ? null() : value(toIso8601(time));
}

JsonWriter &JsonWriter::oneLine(bool isOneLine)
{
    impl_->stream.setOneLine(isOneLine);
    return *this;
}

void JsonWriter::finish()
{
    impl_->stream.setOneLine(false);
    impl_->stream.Put('\n');
    impl_->stream.drain();
}

namespace
{

/// Recursion is bounded for documents that were parsed (kJsonDepthLimit); others are made by us.
void renderValue(JsonWriter &writer, const JsonValue &value)
{
    if (const auto *object = value.as<JsonValue::Object>()) {
        writer.beginObject();
        for (const auto &[key, member] : *object) {
            writer.key(key);
            renderValue(writer, member);
        }
        writer.endObject();
    } else if (const auto *array = value.as<JsonValue::Array>()) {
        writer.beginArray();
        for (const JsonValue &element : *array) {
            renderValue(writer, element);
        }
        writer.endArray();
    } else if (const auto *text = value.as<std::string>()) {
        writer.value(*text);
    } else if (const auto *flag = value.as<bool>()) {
        writer.value(*flag);
    } else if (const auto *integer = value.as<std::int64_t>()) {
        writer.value(*integer);
    } else if (const auto *number = value.as<double>()) {
        writer.value(*number);
    } else {
        writer.null();
    }
}

}  // namespace

std::string renderJson(const JsonValue &value)
{
    std::string text;
    JsonWriter writer([&](std::string_view piece) { text += piece; });
    renderValue(writer, value);
    writer.finish();
    return text;
}

}  // namespace holdfast
