// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of ChangeAggregator.

#include "watch/pending_tree.h"

namespace holdfast
{

/// The files of one source that got a version a short while ago. Such a file is not looked at
/// before its time is over; what happens to it until then waits here.
class BusyFiles
{
public:
    /// Some 30 MB at most, in a storm of versions. Beyond it the time of the oldest one is over
    /// early: it may get a second version then, which costs less than to hold them all.
    static constexpr std::size_t kMostFiles = 100'000;

    struct Waiting {
        RelPath path;
        ChangeSpan span;
    };

    explicit BusyFiles(const ChangePace &pace) : pace_(pace) {}
    ~BusyFiles() = default;
    BusyFiles(const BusyFiles &) = delete;
    BusyFiles &operator=(const BusyFiles &) = delete;

    /// The file's time lasts until then, whatever it was before. What waits goes on waiting.
    void limit(const RelPath &path, TimeNs until);
    [[nodiscard]] bool has(const RelPath &path) const;
    /// It changed: due when its time is over, and not before it has been quiet. For a file that
    /// this has, as the next ones.
    void wait(const RelPath &path, const ChangeSpan &span);
    /// It was removed, which is looked at at once: it does not wait any more, and addExcepted()
    /// leaves it out, until it changes again or was looked at.
    void release(const RelPath &path);
    /// It was looked at by itself.
    void looked(const RelPath &path);
    /// It is none.
    void forget(const RelPath &path);

    /// `folder` is looked at, alone (with its names) or with all below it: adds the files in it
    /// whose time isn't over, in order. All of them wait from now on, as the change that made
    /// `folder` due may have been theirs.
    void addExcepted(const RelPath &folder, bool withAllBelow, TimeNs now,
                     std::vector<RelPath> &except);

    /// Forgets the files whose time is over by now, and answers those that waited.
    [[nodiscard]] std::vector<Waiting> expire(TimeNs now);
    /// When the first one that waits is due; nothing when none waits.
    [[nodiscard]] std::optional<TimeNs> due() const;
    [[nodiscard]] std::size_t waiting() const noexcept { return due_.size(); }

private:
    struct File {
        TimeNs until = 0;
        TimeNs due = 0;
        ChangeSpan span;
        bool waits = false;
        bool supposed = false;  ///< it waits because of its folder: no event was its own
        bool removed = false;
    };
    using Files = std::map<Bytes, File, std::less<>>;
    using Place = Files::value_type *;
    using Order = std::set<std::pair<TimeNs, Place>>;

    void setWaiting(Files::value_type &entry, const ChangeSpan &span);
    ChangeSpan stopWaiting(Files::value_type &entry);
    ChangeSpan spanAfterwards(Files::value_type &entry, TimeNs now);

    ChangePace pace_;
    Files files_;
    Order ends_;  ///< all, by File::until
    Order due_;   ///< those that wait, by File::due
};

}  // namespace holdfast
