// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"

#include <string>

namespace holdfast::test
{

/// A folder of its own for one test, below $TMPDIR or /tmp, removed with everything in it (also
/// without permissions, also paths longer than PATH_MAX) at the end. Its helpers work on bytes and
/// fail the process with a message when the system refuses.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    [[nodiscard]] const AbsPath &path() const noexcept { return path_; }
    /// Absolute path of `below` (relative, bytes).
    [[nodiscard]] Bytes operator/(const Bytes &below) const { return path_.bytes() + '/' + below; }

    /// Writes a file, making its parent folders.
    void write(const Bytes &below, const Bytes &content) const;
    void append(const Bytes &below, const Bytes &content) const;
    void makeFolder(const Bytes &below) const;
    void symlink(const Bytes &below, const Bytes &target) const;
    void hardLink(const Bytes &existing, const Bytes &below) const;
    void remove(const Bytes &below) const;                ///< file or whole tree
    void copy(const Bytes &from, const Bytes &to) const;  ///< a whole tree; `from` may be absolute
    void rename(const Bytes &from, const Bytes &to) const;
    void chmod(const Bytes &below, unsigned mode) const;
    void setMtime(const Bytes &below, TimeNs mtime) const;
    [[nodiscard]] Bytes read(const Bytes &below) const;
    [[nodiscard]] bool exists(const Bytes &below) const;  ///< anything, also a dangling symlink

    /// Every name below with type, mode, mtime, content or target, one line each, in byte order:
    /// two trees are equal when these are. `withTimes` false leaves mtimes out.
    [[nodiscard]] std::string describe(const Bytes &below = {}, bool withTimes = true) const;

private:
    AbsPath path_;
};

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(TimeNs now) : now_(now) {}
    [[nodiscard]] TimeNs now() const override { return now_; }
    void set(TimeNs now) { now_ = now; }
    void advance(TimeNs by) { now_ += by; }

private:
    TimeNs now_;
};

}  // namespace holdfast::test
