// SPDX-License-Identifier: GPL-3.0-or-later
// What the preloaded fault library does with each file-changing call of the program.
//
// The library stands between the program (SQLite in it) and libc. It counts the calls that change
// files, under one lock, so that "the n-th call" means the same in every run with one worker
// thread. By environment variables:
//
//   HOLDFAST_FAULT_REPORT=FILE   appended to: "fired N NAME PATH" and, when the program ends by
//   itself, "calls N" HOLDFAST_FAULT_LIST=FILE     one line a call: "N NAME PATH"
//   HOLDFAST_FAULT_AT=N          the call that the fault strikes, counted from 1
//   HOLDFAST_FAULT_DO=WHAT       kill-before, kill-after, kill-torn (half of a write, then killed),
//   or ENOSPC, EIO,
//                                EROFS, EDQUOT; with "+" behind it that call and all later ones
//                                fail
//   HOLDFAST_FAULT_ONLY=NAME     N counts calls of this name only
//   HOLDFAST_FAULT_NO_LINKS=1    a file system without hard links and clones
//   HOLDFAST_FAULT_STOP_EVERY=K  stops itself (SIGSTOP) before each K-th call; whoever started it
//   lets it go on HOLDFAST_FAULT_TRACE=FILE    each call with its inodes and data, for the power
//   cut model (power_cut.py)
//
// Only calls on regular files, folders and symlinks count, not those on terminals and pipes.
// Nothing of the library itself is counted: it talks to the kernel by syscall numbers. Used by
// tests only.
#pragma once

#include <cstddef>
#include <string>
#include <sys/types.h>

namespace holdfast::fault
{

/// What a call is about, as far as it is known before it is made.
struct Call {
    const char *name = "";
    int fd = -1;      ///< of the open file that it concerns; or -1
    int folder = -1;  ///< descriptor that `path` is relative to
    const char *path = nullptr;
    int otherFolder = -1;
    const char *otherPath = nullptr;  ///< the new name of link and rename
    const void *data = nullptr;
    std::size_t size = 0;
    off_t offset = -1;  ///< -1: where the file stands
};

enum class Verdict { Proceed, Fail, Tear };

/// Everything between "before" and "after" one call, under the lock.
class Passage
{
public:
    explicit Passage(const Call &call);
    ~Passage();
    Passage(const Passage &) = delete;
    Passage &operator=(const Passage &) = delete;

    /// Does not return when the process is killed before the call. errno is set for Fail.
    [[nodiscard]] Verdict before();
    /// Does not return when the process is killed after the call.
    void after(bool succeeded);

private:
    void trace() const;

    const Call &call_;
    bool counted_ = false;
    bool strikes_ = false;
    std::string inodesBefore_;
    off_t position_ = -1;
};

/// True for an open file that counts: regular, and not one of the three standard ones.
[[nodiscard]] bool isCounted(int fd);
/// True for an open regular file that may be written to.
[[nodiscard]] bool isWritable(int fd);
[[nodiscard]] bool refusesLinks();
/// This descriptor is of a file that was just made.
void isNew(int fd);
/// Was this file, which is about to be closed, made through this descriptor, written to and never
/// synced?
[[nodiscard]] bool takeUnsynced(int fd);

}  // namespace holdfast::fault
