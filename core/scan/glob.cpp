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
    const auto *const found = std::find_if(kClasses.begin(), kClasses.end(),
                                           [&](const auto &entry) { return entry.first == name; });
    return found == kClasses.end() ? nullptr : found->second;
}

unsigned char byteAt(BytesView text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Reads one `[…]`.
class ClassParser
{
public:
    /// `at` is the position of the `[`.
    ClassParser(BytesView pattern, std::size_t at) : pattern_(pattern), at_(at + 1) {}

    /// False when it has no end or names an unknown set.
    [[nodiscard]] bool parse();
    [[nodiscard]] const std::bitset<256> &set() const noexcept { return set_; }
    /// Behind the `]`, after parse().
    [[nodiscard]] std::size_t position() const noexcept { return at_; }

private:
    [[nodiscard]] bool isAt(char byte) const { return !atEnd() && pattern_[at_] == byte; }
    [[nodiscard]] bool atEnd() const { return at_ >= pattern_.size(); }
    [[nodiscard]] bool parseMember();
    [[nodiscard]] bool parseRange();
    [[nodiscard]] bool parseNamed(std::size_t end);
    [[nodiscard]] bool parseByte(int &byte);

    BytesView pattern_;
    std::size_t at_;
    std::bitset<256> set_;
    int previous_ = -1;  ///< the byte that a following '-' makes a range from, or -1
};

bool ClassParser::parse()
{
    const bool negated = isAt('!') || isAt('^');
    at_ += negated ? 1 : 0;
    // A `]` that comes first is a byte like any.
    do {
        if (!parseMember()) {
            return false;
        }
    } while (!isAt(']'));
    ++at_;
    if (negated) {
        set_.flip();
    }
    set_.reset('/');
    return true;
}

bool ClassParser::parseMember()
{
    if (isAt('-') && previous_ >= 0 && at_ + 1 < pattern_.size() && pattern_[at_ + 1] != ']') {
        return parseRange();
    }
    if (pattern_.substr(std::min(at_, pattern_.size())).starts_with("[:")) {
        const std::size_t end = pattern_.find(']', at_ + 2);
        if (end == BytesView::npos) {
            return false;
        }
        if (end > at_ + 2 && pattern_[end - 1] == ':') {
            return parseNamed(end);
        }
    }
    if (!parseByte(previous_)) {
        return false;
    }
    set_.set(static_cast<std::size_t>(previous_));
    return true;
}

bool ClassParser::parseRange()
{
    ++at_;
    int last = 0;
    if (!parseByte(last)) {
        return false;
    }
    for (int byte = previous_; byte <= last; ++byte) {
        set_.set(static_cast<std::size_t>(byte));
    }
    previous_ = -1;
    return true;
}

// `[:alpha:]`, whose `]` is at `end`.
bool ClassParser::parseNamed(std::size_t end)
{
    const Predicate belongs = namedClass(pattern_.substr(at_ + 2, end - at_ - 3));
    if (belongs == nullptr) {
        return false;
    }
    for (int byte = 0; byte < 256; ++byte) {
        if (belongs(byte)) {
            set_.set(static_cast<std::size_t>(byte));
        }
    }
    previous_ = -1;
    at_ = end + 1;
    return true;
}

// One byte, or one that `\` quotes.
bool ClassParser::parseByte(int &byte)
{
    at_ += isAt('\\') ? 1 : 0;
    if (atEnd()) {
        return false;
    }
    byte = byteAt(pattern_, at_++);
    return true;
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
    ClassParser parser(pattern, at);
    if (!parser.parse()) {
        return std::nullopt;
    }
    tokens_.push_back({Kind::Class, 0, static_cast<std::uint32_t>(classes_.size())});
    classes_.push_back(parser.set());
    return parser.position();
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
