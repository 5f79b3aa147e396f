// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace holdfast
{
namespace
{

constexpr char kHexDigits[] = "0123456789abcdef";

std::uint8_t byteAt(BytesView bytes, std::size_t index) noexcept
{
    return static_cast<std::uint8_t>(bytes[index]);
}

/// The same byte in each of the eight places of a word.
constexpr std::uint64_t everywhere(std::uint8_t byte)
{
    return 0x0101'0101'0101'0101ULL * byte;
}

std::uint64_t wordAt(BytesView bytes, std::size_t index) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + index, sizeof word);
    return word;
}

/// Are the eight bytes from `index` on printable ASCII? Because it is asked for every log line.
bool isPrintableWord(BytesView bytes, std::size_t index) noexcept
{
    const std::uint64_t word = wordAt(bytes, index);
    const std::uint64_t fromDel = word ^ everywhere(0x7F);
    // A byte's top bit is set by: itself; a borrow below 0x20; a borrow from 0, where DEL was.
    const std::uint64_t special = word | (word - everywhere(0x20)) | (fromDel - everywhere(0x01));
    return (special & everywhere(0x80)) == 0;
}

bool isPrintableAscii(BytesView bytes) noexcept
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        if (!isPrintableWord(bytes, i)) {
            return false;
        }
    }
    for (; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x20 || byteAt(bytes, i) >= 0x7F) {
            return false;
        }
    }
    return true;
}

/// One character of UTF-8, of `size` bytes; size 0: the byte there begins none.
struct Character {
    std::uint32_t code = 0;
    std::size_t size = 0;
};

Character characterAt(BytesView bytes, std::size_t index) noexcept
{
    const std::uint8_t lead = byteAt(bytes, index);
    if (lead < 0x80) {
        return {lead, 1};
    }
    // Shortest forms begin at C2, E0 A0 and F0 90; surrogates are ED A0 and up, F4 90 is too high.
    const std::size_t size = lead < 0xC2   ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size == 0 || bytes.size() - index < size) {
        return {};
    }
    const std::uint8_t second = byteAt(bytes, index + 1);
    const std::uint8_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) {
        return {};
    }
    std::uint32_t code = lead & (0x7FU >> size);
    code = code << 6U | (second & 0x3FU);
    for (std::size_t i = 2; i < size; ++i) {
        const std::uint8_t next = byteAt(bytes, index + i);
        if ((next & 0xC0U) != 0x80) {
            return {};
        }
        code = code << 6U | (next & 0x3FU);
    }
    return {code, size};
}

void appendByteEscape(std::string &text, std::uint8_t byte)
{
    text += "\\x";
    text += kHexDigits[byte >> 4U];
    text += kHexDigits[byte & 0x0FU];
}

void appendEscape(std::string &text, std::uint32_t code)
{
    if (code == '\n') {
        text += "\\n";
    } else if (code == '\t') {
        text += "\\t";
    } else if (code < 0x80) {
        appendByteEscape(text, static_cast<std::uint8_t>(code));
    } else {
        text += "\\u{";
        for (unsigned shift = 16; shift > 0;) {
            shift -= 4;
            text += kHexDigits[code >> shift & 0x0FU];
        }
        text += '}';
    }
}

/// Where the first character stands that must be escaped; the size when there is none.
std::size_t firstUnsafe(BytesView bytes) noexcept
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (i + 8 <= bytes.size() && isPrintableWord(bytes, i)) {
            i += 8;
            continue;
        }
        const Character character = characterAt(bytes, i);
        if (character.size == 0 || isUnsafeOnTerminals(character.code)) {
            return i;
        }
        i += character.size;
    }
    return i;
}

constexpr char kBase64Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> makeBase64Values()
{
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 64; ++i) {
        values[static_cast<std::uint8_t>(kBase64Digits[i])] = static_cast<std::int8_t>(i);
    }
    return values;
}

constexpr std::array<std::int8_t, 256> kBase64Values = makeBase64Values();

int hexValue(char digit) noexcept
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

}  // namespace

bool isUtf8(BytesView bytes) noexcept
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (i + 8 <= bytes.size() && (wordAt(bytes, i) & everywhere(0x80)) == 0) {
            i += 8;
            continue;
        }
        const Character character = characterAt(bytes, i);
        if (character.size == 0) {
            return false;
        }
        i += character.size;
    }
    return true;
}

std::string displayName(BytesView bytes)
{
    if (isPrintableAscii(bytes) || firstUnsafe(bytes) == bytes.size()) {
        return std::string(bytes);
    }
    std::string text;
    text.reserve(bytes.size() + 16);
    for (std::size_t i = 0; i < bytes.size();) {
        const Character character = characterAt(bytes, i);
        if (character.size == 0) {
            appendByteEscape(text, byteAt(bytes, i));
            ++i;
            continue;
        }
        if (character.code == '\\') {
            text += "\\\\";
        } else if (isUnsafeOnTerminals(character.code)) {
            appendEscape(text, character.code);
        } else {
            text += bytes.substr(i, character.size);
        }
        i += character.size;
    }
    return text;
}

std::string toBase64(BytesView bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        std::uint32_t group = static_cast<std::uint32_t>(byteAt(bytes, i)) << 16U;
        group |= left > 1 ? static_cast<std::uint32_t>(byteAt(bytes, i + 1)) << 8U : 0U;
        group |= left > 2 ? byteAt(bytes, i + 2) : 0U;
        text += kBase64Digits[group >> 18U];
        text += kBase64Digits[group >> 12U & 0x3FU];
        text += left > 1 ? kBase64Digits[group >> 6U & 0x3FU] : '=';
        text += left > 2 ? kBase64Digits[group & 0x3FU] : '=';
    }
    return text;
}

Bytes fromBase64(std::string_view text)
{
    if (text.empty() || text.size() % 4 != 0) {
        return {};
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const std::size_t digits = text.size() - padding;
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const int value = kBase64Values[byteAt(text, i)];
        if (value < 0) {
            return {};
        }
        held = held << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xFFU);
        }
    }
    // Left-over bits must be 0: so that each content has one text only.
    if ((held & ((1U << bits) - 1U)) != 0) {
        return {};
    }
    return bytes;
}

std::string toHex(BytesView bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        text += kHexDigits[static_cast<std::uint8_t>(byte) >> 4U];
        text += kHexDigits[static_cast<std::uint8_t>(byte) & 0x0FU];
    }
    return text;
}

Bytes fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) {
        return {};
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0) {
            return {};
        }
        bytes += static_cast<char>(high << 4 | low);
    }
    return bytes;
}

}  // namespace holdfast
