// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <compare>
#include <functional>
#include <optional>
#include <vector>

namespace holdfast
{

/// A path below some folder: bytes, normalised. No leading or trailing '/', no empty, "." or ".."
/// part, no NUL. The empty path is the folder itself. Ordered by the bytes of the whole path
/// (contract §4), in which a folder's content "a/…" stands at "a/": so a folder is one range, [a/,
/// a0).
class RelPath
{
public:
    RelPath() = default;

    /// Checks and takes `bytes`. Fails with Invalid on anything that is not normalised: what comes
    /// from a catalog, from state.json or from a person is never trusted to stay inside.
    [[nodiscard]] static Result<RelPath> parse(BytesView bytes);
    /// Takes bytes that are known to be normalised (names that the system listed). Asserts in all
    /// builds.
    [[nodiscard]] static RelPath trusted(Bytes bytes);
    /// May `name` be one part of a path?
    [[nodiscard]] static bool isValidName(BytesView name) noexcept;

    [[nodiscard]] const Bytes &bytes() const noexcept { return bytes_; }
    [[nodiscard]] bool isEmpty() const noexcept { return bytes_.empty(); }
    /// Everything before the last '/', empty for a name at the top.
    [[nodiscard]] RelPath parent() const;
    /// The last part; empty for the empty path.
    [[nodiscard]] BytesView name() const noexcept;
    /// The first part; empty for the empty path.
    [[nodiscard]] BytesView firstName() const noexcept;
    [[nodiscard]] std::vector<BytesView> parts() const;
    /// This path followed by `name` or by `below`. `name` must be a valid name.
    [[nodiscard]] RelPath operator/(BytesView name) const;
    [[nodiscard]] RelPath operator/(const RelPath &below) const;
    /// Is this path `folder` itself or below it?
    [[nodiscard]] bool isWithin(const RelPath &folder) const noexcept;
    /// The path as seen from `folder`; nothing when it is not within.
    [[nodiscard]] std::optional<RelPath> relativeTo(const RelPath &folder) const;
    /// One way, for people.
    [[nodiscard]] std::string toDisplay() const { return displayName(bytes_); }

    friend bool operator==(const RelPath &, const RelPath &) = default;
    /// Bytes as unsigned characters.
    friend std::strong_ordering operator<=>(const RelPath &a, const RelPath &b) noexcept
    {
        const int order = a.bytes_.compare(b.bytes_);
        return order < 0   ? std::strong_ordering::less
               : order > 0 ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
    }

private:
    explicit RelPath(Bytes bytes) : bytes_(std::move(bytes)) {}
    Bytes bytes_;
};

/// An absolute path: bytes, starts with '/', lexically normalised ("." and ".." resolved by text),
/// no trailing '/'.
class AbsPath
{
public:
    AbsPath() = default;

    /// Normalises `bytes`; relative paths are taken from `base`. Fails with Invalid on an empty
    /// path or a NUL.
    [[nodiscard]] static Result<AbsPath> parse(BytesView bytes, const AbsPath &base);
    /// The same for a path that must be absolute already.
    [[nodiscard]] static Result<AbsPath> parse(BytesView bytes);

    [[nodiscard]] const Bytes &bytes() const noexcept { return bytes_; }
    [[nodiscard]] bool isEmpty() const noexcept { return bytes_.empty(); }
    [[nodiscard]] AbsPath parent() const;
    [[nodiscard]] BytesView name() const noexcept;
    [[nodiscard]] AbsPath operator/(BytesView name) const;
    [[nodiscard]] AbsPath operator/(const RelPath &below) const;
    [[nodiscard]] bool isWithin(const AbsPath &folder) const noexcept;
    [[nodiscard]] std::optional<RelPath> relativeTo(const AbsPath &folder) const;
    [[nodiscard]] std::string toDisplay() const { return displayName(bytes_); }

    friend bool operator==(const AbsPath &, const AbsPath &) = default;
    friend auto operator<=>(const AbsPath &a, const AbsPath &b) noexcept = default;

private:
    explicit AbsPath(Bytes bytes) : bytes_(std::move(bytes)) {}
    Bytes bytes_;
};

}  // namespace holdfast

template <>
struct std::hash<holdfast::RelPath> {
    std::size_t operator()(const holdfast::RelPath &path) const noexcept
    {
        return std::hash<std::string>{}(path.bytes());
    }
};
