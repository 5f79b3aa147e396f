// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/name_rules.h"

#include "base/hash.h"
#include "base/path.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace holdfast
{
namespace
{

constexpr BytesView kEscape = "~1";
constexpr BytesView kHexDigits = "0123456789ABCDEF";
constexpr std::size_t kLongestExtension = 16;
constexpr std::size_t kHashDigits = 8;

bool isContinuation(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Of bytes that are no UTF-8 each counts.
std::size_t unitsOf(BytesView name) noexcept
{
    if (!isUtf8(name)) {
        return name.size();
    }
    std::size_t units = 0;
    for (const char byte : name) {
        // Four bytes are two units.
        units += isContinuation(byte) ? 0 : 1;
        units += static_cast<unsigned char>(byte) >= 0xF0U ? 1 : 0;
    }
    return units;
}

bool fits(const NameRules &rules, BytesView name) noexcept
{
    return name.size() <= rules.maxBytes &&
           (name.size() <= NameRules::kMaxUnits || unitsOf(name) <= NameRules::kMaxUnits);
}

/// The part of a device's name that makes it one: all before the first dot.
BytesView deviceBase(BytesView name) noexcept
{
    BytesView base = name.substr(0, name.find('.'));
    while (base.ends_with(' ')) {
        base.remove_suffix(1);
    }
    return base;
}

bool isDevice(BytesView name) noexcept
{
    const BytesView base = deviceBase(name);
    if (base.size() < 3 || base.size() > 4) {
        return false;
    }
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
    std::array<char, 4> text{};
    for (std::size_t i = 0; i < text.size() && i < base.size(); ++i) {
        text[i] = upper(base[i]);
    }
    const BytesView word(text.data(), 3);
    if (base.size() == 3) {
        return word == "CON" || word == "PRN" || word == "AUX" || word == "NUL";
    }
    return (word == "COM" || word == "LPT") && text[3] >= '1' && text[3] <= '9';
}

bool endsTrimmed(BytesView name) noexcept
{
    return name.ends_with('.') || name.ends_with(' ');
}

/// All but the length.
bool isAllowed(const NameRules &rules, BytesView name) noexcept
{
    return name.find_first_of(rules.forbidden) == BytesView::npos &&
           (!rules.textOnly || isUtf8(name)) && (!rules.trimsEnd || !endsTrimmed(name)) &&
           (!rules.deviceNames || !isDevice(name));
}

BytesView stemOf(BytesView name) noexcept
{
    while (name.ends_with(kEscape)) {
        name.remove_suffix(kEscape.size());
    }
    return name;
}

std::size_t codeAt(BytesView name, std::size_t at) noexcept
{
    if (at + 2 >= name.size() || name[at] != '%') {
        return BytesView::npos;
    }
    const std::size_t high = kHexDigits.find(name[at + 1]);
    const std::size_t low = kHexDigits.find(name[at + 2]);
    return high == BytesView::npos || low == BytesView::npos ? BytesView::npos : high * 16 + low;
}

bool hasCodes(BytesView name) noexcept
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (codeAt(name, at) != BytesView::npos) {
            return true;
        }
    }
    return false;
}

void appendCode(Bytes &text, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    text += '%';
    text += kHexDigits[value / 16U];
    text += kHexDigits[value % 16U];
}

/// The length of the UTF-8 sequence at the beginning of `bytes`; 0: none.
std::size_t sequenceAt(BytesView bytes) noexcept
{
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, bytes.size()); ++size) {
        if (isUtf8(bytes.substr(0, size))) {
            return size;
        }
    }
    return 0;
}

Bytes coded(const NameRules &rules, BytesView stem)
{
    // A device's name is none any more without its last letter.
    const std::size_t letter =
        rules.deviceNames && isDevice(stem) ? deviceBase(stem).size() - 1 : BytesView::npos;
    Bytes result;
    for (std::size_t at = 0; at < stem.size();) {
        const std::size_t sequence = sequenceAt(stem.substr(at));
        const bool isLast = at + 1 == stem.size();
        const bool isOffending =
            stem[at] == '%' || at == letter || rules.forbidden.find(stem[at]) != Bytes::npos ||
            (rules.trimsEnd && isLast && endsTrimmed(stem)) || (rules.textOnly && sequence == 0);
        if (isOffending) {
            appendCode(result, stem[at]);
            ++at;
        } else {
            const std::size_t size = std::max<std::size_t>(1, sequence);
            result += stem.substr(at, size);
            at += size;
        }
    }
    return result;
}

Bytes decoded(BytesView name)
{
    Bytes result;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const std::size_t code = codeAt(name, at);
        if (code == BytesView::npos) {
            result += name[at];
        } else {
            result += static_cast<char>(code);
            at += 2;
        }
    }
    return result;
}

/// The longest beginning that fits with `suffix` behind it.
BytesView cutFor(const NameRules &rules, BytesView name, BytesView suffix)
{
    const bool isText = isUtf8(name);
    std::size_t size =
        std::min(name.size(), rules.maxBytes - std::min(rules.maxBytes, suffix.size()));
    for (; size > 0; --size) {
        const bool splits = isText && size < name.size() && isContinuation(name[size]);
        if (!splits && fits(rules, Bytes(name.substr(0, size)) + Bytes(suffix))) {
            break;
        }
    }
    return name.substr(0, size);
}

Bytes shortened(const NameRules &rules, BytesView name)
{
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(name);
    Bytes suffix = "~" + toHex(hasher->finish().bytes()).substr(0, kHashDigits);
    const std::size_t dot = name.rfind('.');
    if (dot != BytesView::npos && dot > 0 && name.size() - dot <= kLongestExtension) {
        suffix += name.substr(dot);
        name = name.substr(0, dot);
    }
    return Bytes(cutFor(rules, name, suffix)) + suffix;
}

}  // namespace

bool holdsName(const NameRules &rules, BytesView name) noexcept
{
    return isAllowed(rules, name) && fits(rules, name);
}

Bytes nameKey(const NameRules &rules, BytesView name)
{
    if (!rules.foldsCase && !rules.foldsForm) {
        return Bytes(name);
    }
    if (!isUtf8(name)) {
        Bytes key(name);
        std::transform(key.begin(), key.end(), key.begin(), [&](char c) {
            return rules.foldsCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        });
        return key;
    }
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (rules.foldsForm) {
        text = text.normalized(QString::NormalizationForm_D);
    }
    if (rules.foldsCase) {
        text = text.toCaseFolded();
    }
    if (rules.foldsForm) {
        text = text.normalized(QString::NormalizationForm_C);
    }
    return text.toStdString();
}

Bytes storedName(const NameRules &rules, BytesView name)
{
    const BytesView stem = stemOf(name);
    const bool looksEscaped = stem.size() < name.size() && hasCodes(stem);
    const bool fromRules =
        rules.textOnly || rules.trimsEnd || rules.deviceNames || !rules.forbidden.empty();
    Bytes stored(name);
    if (fromRules && (looksEscaped || !isAllowed(rules, stem))) {
        stored = coded(rules, stem);
        stored += kEscape;
        stored += name.substr(stem.size());
    }
    return fits(rules, stored) ? stored : shortened(rules, stored);
}

Bytes sourceName(const NameRules &rules, BytesView stored)
{
    const BytesView stem = stemOf(stored);
    if (stem.size() == stored.size() || !hasCodes(stem)) {
        return Bytes(stored);
    }
    const Bytes name = decoded(stem) + Bytes(stored.substr(stem.size() + kEscape.size()));
    return RelPath::isValidName(name) && storedName(rules, name) == stored ? name : Bytes(stored);
}

Bytes withSuffix(const NameRules &rules, BytesView name, BytesView suffix)
{
    return Bytes(cutFor(rules, name, suffix)) + Bytes(suffix);
}

std::string toText(const NameRules &rules)
{
    std::string text = "1 ";
    text += rules.foldsCase ? 'c' : '-';
    text += rules.foldsForm ? 'f' : '-';
    text += rules.textOnly ? 't' : '-';
    text += rules.trimsEnd ? 'e' : '-';
    text += rules.deviceNames ? 'd' : '-';
    return text + ' ' + std::to_string(rules.maxBytes) + ' ' + toHex(rules.forbidden);
}

NameRules nameRulesFromText(std::string_view text)
{
    constexpr std::string_view kBegin = "1 ";
    constexpr std::size_t kFlags = 5;
    constexpr std::size_t kLeast = 16;
    NameRules rules;
    if (!text.starts_with(kBegin) || text.size() < kBegin.size() + kFlags + 2) {
        return {};
    }
    const std::string_view flags = text.substr(kBegin.size(), kFlags);
    rules.foldsCase = flags[0] == 'c';
    rules.foldsForm = flags[1] == 'f';
    rules.textOnly = flags[2] == 't';
    rules.trimsEnd = flags[3] == 'e';
    rules.deviceNames = flags[4] == 'd';
    const char *const end = text.data() + text.size();
    const auto [after, error] =
        std::from_chars(text.data() + kBegin.size() + kFlags + 1, end, rules.maxBytes);
    if (error != std::errc() || rules.maxBytes < kLeast || after == end || *after != ' ') {
        return {};
    }
    rules.forbidden = fromHex({after + 1, static_cast<std::size_t>(end - after - 1)});
    return rules;
}

}  // namespace holdfast
