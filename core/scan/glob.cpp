// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/glob.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool inRange(int byte, int low, int high)
{
    return byte >= low && byte <= high;
}
bool isDigit(int byte)
{
    return inRange(byte, '0', '9');
}
bool isUpper(int byte)
{
    return inRange(byte, 'A', 'Z');
}
bool isLower(int byte)
{
    return inRange(byte, 'a', 'z');
}
bool isAlpha(int byte)
{
    return isUpper(byte) || isLower(byte);
}
bool isAlnum(int byte)
{
    return isAlpha(byte) || isDigit(byte);
}
bool isBlank(int byte)
{
    return byte == ' ' || byte == '\t';
}
// As git has it: vertical tab and form feed are not among them.
bool isSpace(int byte)
{
    return isBlank(byte) || byte == '\n' || byte == '\r';
}
bool isGraph(int byte)
{
    return inRange(byte, 0x21, 0x7e);
}
bool isPrint(int byte)
{
    return inRange(byte, 0x20, 0x7e);
}
bool isPunct(int byte)
{
    return isGraph(byte) && !isAlnum(byte);
}
bool isControl(int byte)
{
    return byte < 0x20 || byte == 0x7f;
}
bool isHex(int byte)
{
    return isDigit(byte) || inRange(byte, 'a', 'f') || inRange(byte, 'A', 'F');
}

using Predicate = bool (*)(int);

Predicate namedClass(BytesView name)
{
    static constexpr std::array<std::pair<BytesView, Predicate>, 12> kClasses{{
        {"alnum", isAlnum},
        {"alpha", isAlpha},
        {"blank", isBlank},
        {"cntrl", isControl},
        {"digit", isDigit},
        {"graph", isGraph},
        {"lower", isLower},
        {"print", isPrint},
        {"punct", isPunct},
        {"space", isSpace},
        {"upper", isUpper},
        {"xdigit", isHex},
    }};
    const auto found = std::find_if(kClasses.begin(), kClasses.end(),
                                    [&](const auto &entry) { return entry.first == name; });
    return found == kClasses.end() ? nullptr : found->second;
}

unsigned char byteAt(BytesView text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

}  // namespace

std::optional<Glob> Glob::compile(BytesView pattern)
{
    Glob glob;
    const std::size_t literal = std::min(pattern.find_first_of("*?[\\"), pattern.size());
    for (std::size_t at = 0; at < pattern.size();) {
        switch (pattern[at]) {
        case '\\':
            if (at + 1 == pattern.size()) {
                return std::nullopt;
            }
            glob.tokens_.push_back({Kind::Byte, byteAt(pattern, at + 1), 0});
            at += 2;
            break;
        case '?':
            glob.tokens_.push_back({Kind::AnyByte, 0, 0});
            ++at;
            break;
        case '*':
            at = glob.compileStars(pattern, at, literal);
            break;
        case '[': {
            const std::optional<std::size_t> end = glob.compileClass(pattern, at);
            if (!end) {
                return std::nullopt;
            }
            at = *end;
            break;
        }
        default:
            glob.tokens_.push_back({Kind::Byte, byteAt(pattern, at), 0});
            ++at;
        }
    }
    glob.chooseShape();
    return glob;
}

// A run of stars from `at`; answers the position behind it. Two or more span folders when they
// stand between slashes or at an end. git compares the literal beginning of a pattern (here up to
// `literal`) by itself and takes the rest as a pattern of its own, so that in `foo**/bar` the stars
// count as being at the beginning. The manual does not say so, but every user's git does it.
std::size_t Glob::compileStars(BytesView pattern, std::size_t at, std::size_t literal)
{
    const std::size_t end = std::min(pattern.find_first_not_of('*', at), pattern.size());
    const bool begins = at == 0 || at == literal || pattern[at - 1] == '/';
    const BytesView rest = pattern.substr(end);
    if (end - at >= 2 && begins) {
        if (rest.starts_with('/')) {
            tokens_.push_back({Kind::SpanFolders, 0, 0});
            return end + 1;
        }
        if (rest.empty() || rest.starts_with("\\/")) {
            tokens_.push_back({Kind::Spanning, 0, 0});
            return end;
        }
    }
    tokens_.push_back({Kind::Star, 0, 0});
    return end;
}

// A class from the `[` at `at`; answers the position behind its `]`, or nothing when it has none or
// names an unknown set.
std::optional<std::size_t> Glob::compileClass(BytesView pattern, std::size_t at)
{
    ByteClass set;
    ++at;
    const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += negated ? 1 : 0;
    int previous = -1;  // what a following '-' may make a range from
    for (bool first = true;; first = false) {
        if (at >= pattern.size()) {
            return std::nullopt;
        }
        if (pattern[at] == ']' && !first) {
            break;
        }
        const std::size_t named = pattern.substr(at, 2) == "[:" ? pattern.find(']', at + 2) : 0;
        if (named == BytesView::npos) {
            return std::nullopt;
        }
        if (pattern[at] == '-' && previous >= 0 && at + 1 < pattern.size() &&
            pattern[at + 1] != ']') {
            at += pattern[at + 1] == '\\' ? 2 : 1;
            if (at >= pattern.size()) {
                return std::nullopt;
            }
            for (int byte = previous; byte <= byteAt(pattern, at); ++byte) {
                set.set(static_cast<std::size_t>(byte));
            }
            previous = -1;
            ++at;
        } else if (named > at + 2 && pattern[named - 1] == ':') {
            const Predicate belongs = namedClass(pattern.substr(at + 2, named - at - 3));
            if (belongs == nullptr) {
                return std::nullopt;
            }
            for (int byte = 0; byte < 256; ++byte) {
                if (belongs(byte)) {
                    set.set(static_cast<std::size_t>(byte));
                }
            }
            previous = -1;
            at = named + 1;
        } else {
            at += pattern[at] == '\\' ? 1 : 0;
            if (at >= pattern.size()) {
                return std::nullopt;
            }
            previous = byteAt(pattern, at);
            set.set(static_cast<std::size_t>(previous));
            ++at;
        }
    }
    if (negated) {
        set.flip();
    }
    set.reset('/');
    tokens_.push_back({Kind::Class, 0, static_cast<std::uint32_t>(classes_.size())});
    classes_.push_back(set);
    return at + 1;
}

// Most rules are a plain name or `*.ext`: those are compared without the general machine.
void Glob::chooseShape()
{
    const auto isByte = [](const Token &token) { return token.kind == Kind::Byte; };
    const auto collect = [this](std::size_t from) {
        for (std::size_t at = from; at < tokens_.size(); ++at) {
            literal_.push_back(static_cast<char>(tokens_[at].byte));
        }
    };
    if (std::all_of(tokens_.begin(), tokens_.end(), isByte)) {
        shape_ = Shape::Literal;
        collect(0);
    } else if (tokens_.front().kind == Kind::Star &&
               std::all_of(tokens_.begin() + 1, tokens_.end(), isByte)) {
        shape_ = Shape::Suffix;
        collect(1);
    }
}

bool Glob::matchesByte(const Token &token, unsigned char byte) const noexcept
{
    switch (token.kind) {
    case Kind::Byte:
        return byte == token.byte;
    case Kind::AnyByte:
        return byte != '/';
    case Kind::Class:
        return classes_[token.classIndex][byte];
    case Kind::Star:
    case Kind::Spanning:
    case Kind::SpanFolders:
        break;
    }
    return false;
}

bool Glob::matches(BytesView text) const noexcept
{
    switch (shape_) {
    case Shape::Literal:
        return text == literal_;
    case Shape::Suffix:
        return text.ends_with(literal_) &&
               text.substr(0, text.size() - literal_.size()).find('/') == BytesView::npos;
    case Shape::General:
        break;
    }
    return matchesTokens(text);
}

// Only the last star and the last spanning stars need to be tried with more: whatever an earlier
// one would swallow in addition, the later one can swallow as well (a star up to its next slash,
// whose position is given; spanning stars without limit).
bool Glob::matchesTokens(BytesView text) const noexcept
{
    struct Retry {
        std::size_t token = kNowhere;  ///< the token behind the stars
        std::size_t text = 0;          ///< where that token was tried last
    };
    Retry star;
    Retry span;
    std::size_t token = 0;
    std::size_t at = 0;
    while (token < tokens_.size() || at < text.size()) {
        if (token < tokens_.size()) {
            const Token &next = tokens_[token];
            if (next.kind == Kind::Star) {
                star = {++token, at};
                continue;
            }
            if (next.kind == Kind::Spanning || next.kind == Kind::SpanFolders) {
                star = {};
                span = {++token, at};
                continue;
            }
            if (at < text.size() && matchesByte(next, byteAt(text, at))) {
                ++token;
                ++at;
                continue;
            }
        }
        if (star.token != kNowhere && star.text < text.size() && text[star.text] != '/') {
            token = star.token;
            at = ++star.text;
            continue;
        }
        if (span.token == kNowhere) {
            return false;
        }
        const std::size_t from = tokens_[span.token - 1].kind == Kind::SpanFolders
                                     ? text.find('/', span.text)
                                     : span.text;
        if (from >= text.size()) {
            return false;
        }
        star = {};
        token = span.token;
        at = span.text = from + 1;
    }
    return true;
}

}  // namespace holdfast
