// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exec/restore_target.h"

#include <memory>
#include <set>
#include <vector>

namespace holdfast
{

/// What a restore has begun and not finished, kept in its target while it works: so the next
/// restore into the same target finishes what a killed one began. It sets the properties of folders
/// that were made and never got them, and removes files that never became whole; those of a restore
/// that still lives are left alone. Two small files of the names of unfinished ones, which are
/// never backed up; they come with the first thing that is written, and go at the end.
///
/// A help, no promise: where it can't be kept (the target's root is not writable) the restore goes
/// on without, and what it lost by a power cut is not known. Used by the Restorer; engine thread.
class RestoreJournal
{
public:
    /// `target` outlives it. `isOn` false: nothing is kept, and nothing taken over.
    RestoreJournal(RestoreTarget &target, bool isOn);

    /// Takes over from restores that did not end: their files in flight are removed, their folders
    /// are unfinished here. Before anything is added.
    void takeOver();

    /// Was this folder made by a restore that did not end?
    [[nodiscard]] bool isUnfinished(const RelPath &folder) const
    {
        return unfinished_.contains(folder);
    }
    /// The folder is about to be made; it has its properties only at the end.
    void begin(const RelPath &folder);
    /// The folder has its properties.
    void finish(const RelPath &folder);
    /// Files are about to be written in these folders, and in no others until this is called again.
    void work(const std::set<RelPath> &folders);
    /// A name for a file until it is whole, of no other restore. After work().
    [[nodiscard]] Bytes temporaryName();
    /// The restore ends. `complete` false: folders that it made may still lack something.
    void end(bool complete);

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool tryStart();
    void adopt(std::uint64_t token);
    void removeParts(const RelPath &folder, std::uint64_t token);
    void append(const Bytes &records);

    RestoreTarget &target_;
    bool isOn_;
    std::uint64_t token_;
    std::uint64_t counter_;
    std::unique_ptr<Folder::Lock> lock_;
    FilePtr record_;  ///< null: none is kept (yet)
    std::uint64_t size_ = 0;
    std::uint32_t owner_ = 0;
    std::set<RelPath> unfinished_;  ///< taken over
    std::set<RelPath> begun_;       ///< by this restore
    std::vector<RelPath> finished_;
};

}  // namespace holdfast
