// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/stored.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdfast
{

/// What an object of state.json can have, whether it is a source, a live name or a past copy.
enum class StateMember : std::uint8_t {
    Name,
    NameBase64,
    Path,
    PathBase64,
    Folder,
    FolderBase64,
    SourceBase64,
    Hash,
    Algorithm,
    Type,
    Size,
    Mtime,
    Ctime,
    Inode,
    Device,
    HardLinked,
    Mode,
    Uid,
    Gid,
    Stored,
    StoredBase64,
    Target,
    TargetBase64,
    AttributesBase64,
    Placement,
    Since,
    Recorded,
    Inconsistent,
    Lineage,
    LastVersion,
    Version,
    From,
    Until,
    Kept,
    HeldFrom,
    Count
};

/// The numbers of versions and lineages that are believed: room is left to count on from them, and
/// JSON readers hold them exactly.
inline constexpr std::int64_t kHighestNumber = 1'000'000'000'000'000;

[[nodiscard]] std::optional<StateMember> stateMemberOf(std::string_view key) noexcept;

/// The members of one object as they were read, and what they mean. Private to the reader of
/// state.json; memory is reused from object to object. Nothing read is trusted: what can't be is an
/// Error of code Invalid whose detail says why.
class StateMembers
{
public:
    void clear() noexcept;
    void setText(StateMember member, std::string_view text);
    void setInteger(StateMember member, std::int64_t number);
    void setFlag(StateMember member, bool flag);
    /// The member has a value of a kind that means nothing here.
    void setUnusable(StateMember member);

    [[nodiscard]] bool has(StateMember member) const noexcept;
    [[nodiscard]] Result<std::string> text(StateMember member) const;
    /// The bytes of a name: from `base64` when that is there, else from `plain`.
    [[nodiscard]] Result<Bytes> bytes(StateMember plain, StateMember base64) const;

    [[nodiscard]] Result<SourceRecord> toSource() const;
    /// Without source and path, which the object's key tells.
    [[nodiscard]] Result<KnownFile> toKnownFile() const;
    [[nodiscard]] Result<StoredVersion> toPast(PastKind kind) const;
    [[nodiscard]] Result<HistoricState> toEarlier() const;
    [[nodiscard]] Result<std::int64_t> lastVersion() const;

private:
    enum class Kind : std::uint8_t { None, Text, Integer, Flag, Unusable };
    [[nodiscard]] Kind kind(StateMember member) const noexcept;
    [[nodiscard]] Result<std::int64_t> integer(StateMember member, std::int64_t highest) const;
    [[nodiscard]] Result<std::uint32_t> small(StateMember member, std::int64_t highest) const;
    [[nodiscard]] Result<std::uint64_t> identity(StateMember member) const;
    [[nodiscard]] Result<bool> flag(StateMember member, bool otherwise) const;
    [[nodiscard]] Result<TimeNs> time(StateMember member) const;
    [[nodiscard]] Result<EntryType> type() const;
    [[nodiscard]] Result<Digest> digest() const;
    [[nodiscard]] Result<Properties> properties() const;
    [[nodiscard]] Result<RelPath> stored() const;
    [[nodiscard]] Result<FileKey> key() const;

    static constexpr std::size_t kCount = static_cast<std::size_t>(StateMember::Count);
    std::array<Kind, kCount> kinds_{};
    std::array<std::int64_t, kCount> numbers_{};
    std::array<std::string, kCount> texts_;
};

}  // namespace holdfast
