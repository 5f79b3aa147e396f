// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/attributes.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr std::size_t kNumberSize = 4;

void appendNumber(Bytes &bytes, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.push_back(static_cast<char>((number >> shift) & 0xFFU));
    }
}

void appendString(Bytes &bytes, BytesView string)
{
    appendNumber(bytes, static_cast<std::uint32_t>(string.size()));
    bytes.append(string);
}

Error damaged(const char *what)
{
    return {ErrorCode::Invalid, "read attributes", {}, 0, what};
}

/// Takes numbers and strings off the front of bytes that nobody vouches for.
class Reader
{
public:
    explicit Reader(BytesView bytes) : rest_(bytes) {}

    [[nodiscard]] bool number(std::uint32_t &result)
    {
        if (rest_.size() < kNumberSize) {
            return false;
        }
        result = 0;
        for (std::size_t i = kNumberSize; i-- > 0;) {
            result = (result << 8U) | static_cast<unsigned char>(rest_[i]);
        }
        rest_.remove_prefix(kNumberSize);
        return true;
    }

    [[nodiscard]] bool string(Bytes &result)
    {
        std::uint32_t size = 0;
        if (!number(size) || size > rest_.size()) {
            return false;
        }
        result.assign(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return true;
    }

    [[nodiscard]] std::size_t left() const { return rest_.size(); }

private:
    BytesView rest_;
};

}  // namespace

Bytes packAttributes(const Attributes &attributes)
{
    if (attributes.empty()) {
        return {};
    }
    const auto byName = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(attributes.begin(), attributes.end(), byName)) {
        Attributes sorted = attributes;
        std::sort(sorted.begin(), sorted.end(), byName);
        return packAttributes(sorted);
    }
    Bytes packed;
    appendNumber(packed, static_cast<std::uint32_t>(attributes.size()));
    for (const auto &[name, value] : attributes) {
        appendString(packed, name);
        appendString(packed, value);
    }
    return packed;
}

Result<Attributes> unpackAttributes(BytesView packed)
{
    Attributes attributes;
    if (packed.empty()) {
        return attributes;
    }
    Reader reader(packed);
    std::uint32_t count = 0;
    if (!reader.number(count) || count == 0) {
        return damaged("the count is missing");
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        Bytes name;
        Bytes value;
        if (!reader.string(name) || !reader.string(value)) {
            return damaged("cut short");
        }
        if (name.empty() || name.find('\0') != Bytes::npos) {
            return damaged("a name that no attribute can have");
        }
        // One order only: equal attributes are equal bytes.
        if (!attributes.empty() && attributes.back().first >= name) {
            return damaged("names out of order");
        }
        attributes.emplace_back(std::move(name), std::move(value));
    }
    if (reader.left() != 0) {
        return damaged("more bytes than attributes");
    }
    return attributes;
}

}  // namespace holdfast
