// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace holdfast
{

/// A small JSON document that keeps the order of keys and the line on which each value stands, for
/// the configuration. Not for large data: state.json is streamed (JsonWriter, parseJsonStream).
class JsonValue
{
public:
    using Array = std::vector<JsonValue>;
    using Member = std::pair<std::string, JsonValue>;
    using Object = std::vector<Member>;
    using Variant =
        std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object>;

    JsonValue() = default;
    JsonValue(Variant value, int line = 0) : value_(std::move(value)), line_(line) {}

    [[nodiscard]] const Variant &get() const noexcept { return value_; }
    [[nodiscard]] Variant &get() noexcept { return value_; }
    /// The line of the text it was read from, from 1; 0 when it was made in memory.
    [[nodiscard]] int line() const noexcept { return line_; }
    template <class T>
    [[nodiscard]] const T *as() const noexcept
    {
        return std::get_if<T>(&value_);
    }
    template <class T>
    [[nodiscard]] T *as() noexcept
    {
        return std::get_if<T>(&value_);
    }
    /// The member `key` of an object; null when this is no object or has no such key.
    [[nodiscard]] const JsonValue *find(std::string_view key) const noexcept;
    [[nodiscard]] JsonValue *find(std::string_view key) noexcept;
    /// Sets or appends a member; this becomes an object when it is none.
    void set(std::string_view key, JsonValue value);
    void remove(std::string_view key);
    /// `a list`, `text`, `a number` …: for error messages.
    [[nodiscard]] std::string_view typeName() const noexcept;

    /// The values alone: where they stood in a text does not count.
    friend bool operator==(const JsonValue &a, const JsonValue &b) { return a.value_ == b.value_; }

private:
    Variant value_ = nullptr;
    int line_ = 0;
};

/// Where and why a text is not JSON.
struct JsonFault {
    int line = 0;  ///< from 1
    std::string what;
};

/// Deeper nesting than this is refused, so that no text can use up the stack.
inline constexpr int kJsonDepthLimit = 200;

/// Parses UTF-8 text of up to 64 MiB (a BOM is skipped). Invalid on a syntax error, on text that is
/// not UTF-8, on a number out of range, on nesting beyond kJsonDepthLimit, and on a key that stands
/// twice in one object; the error's detail is `line N: what`. `name` is the file, for the message.
/// Integers stay exact within 64 bits with sign; larger ones become a double.
[[nodiscard]] Result<JsonValue> parseJson(std::string_view text, const std::string &name);
/// The same for callers that need the line as a number.
[[nodiscard]] std::variant<JsonValue, JsonFault> parseJson(std::string_view text);
/// Pretty-printed with two spaces and a final newline.
[[nodiscard]] std::string renderJson(const JsonValue &value);

/// Receives a JSON text piece by piece, in flat memory. Views are valid during the call only.
/// Return false to stop: the parse then answers Cancelled. Keys that stand twice are passed on as
/// they are.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual bool startObject() = 0;
    virtual bool key(std::string_view key) = 0;
    virtual bool endObject() = 0;
    virtual bool startArray() = 0;
    virtual bool endArray() = 0;
    virtual bool text(std::string_view value) = 0;
    virtual bool integer(std::int64_t value) = 0;
    virtual bool number(double value) = 0;
    virtual bool boolean(bool value) = 0;
    virtual bool null() = 0;
};

/// Streams JSON: `read` fills a buffer and answers the number of bytes, 0 at the end, or an error,
/// which is handed on. Limits and errors as parseJson, but for the length: each text or number may
/// have up to 64 MiB.
[[nodiscard]] Result<void>
parseJsonStream(const std::function<Result<std::size_t>(char *, std::size_t)> &read,
                JsonEvents &events, const std::string &name);

/// Writes JSON piece by piece into a sink, in flat memory. Two styles: compact, or indented by two
/// spaces. The result is always valid UTF-8: a key or text that is none is written as displayName()
/// shows it, and a number that JSON can't hold (infinity, NaN) as null. The caller keeps the order
/// of calls that JSON demands.
class JsonWriter
{
public:
    /// `sink` is called with blocks of up to 64 KiB, and for the rest by finish().
    using Sink = std::function<void(std::string_view)>;
    enum class Style { Compact, Indented };

    explicit JsonWriter(Sink sink, Style style = Style::Indented);
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view key);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(bool flag);
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(std::uint64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(double number);
    JsonWriter &null();
    template <class T>
    JsonWriter &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }
    /// Contract §8: `"<name>": text`, and `"<name>_base64"` beside it when the bytes are not UTF-8.
    JsonWriter &bytesMember(std::string_view name, std::string_view bytes);
    /// `"<name>": "2026-…Z"`, or null when `time` is 0 (never).
    JsonWriter &timeMember(std::string_view name, TimeNs time);
    /// From now on without line breaks and indentation, or with them again (as long as the style
    /// has them).
    JsonWriter &oneLine(bool isOneLine);
    /// Flushes and ends with a newline.
    void finish();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace holdfast
