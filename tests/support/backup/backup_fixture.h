// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "support/temp_folder.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace holdfast::test
{

/// For comparisons whose failure is to be read.
inline QByteArray text(const std::string &value)
{
    return QByteArray::fromStdString(value);
}

/// A source, a backup and the engine between them, in a folder of its own: `source/`, `backup/`,
/// `logs/`. The clock stands an hour after everything that the test writes, so that fingerprints
/// are trusted, and moves a minute with each run.
class BackupFixture
{
public:
    BackupFixture();

    TempFolder folder;
    Config config;
    FixedClock clock;
    std::unique_ptr<FileSystem> fileSystem;

    /// Runs, keeps the events, and checks the invariants (a failed run or a broken one shows in
    /// `problems`).
    RunSummary run(RunOptions options = {});
    /// The same for a run that may be refused: what it answers, and nothing else.
    [[nodiscard]] Result<RunSummary> tryRun(const RunOptions &options = {});
    [[nodiscard]] Engine engine();
    [[nodiscard]] const std::vector<RunEvent> &events() const noexcept { return events_; }
    /// The events of the last run, one line each, such as `stored backup source/one.txt one.txt`.
    [[nodiscard]] std::string story() const;

    /// What every backup must be at rest, checked by reading everything; empty when it is so, else
    /// what is wrong, a line each: each row has its file with the right hash; no file is without a
    /// row, but the known ones; each live content has exactly one current copy outside
    /// `_duplicates/`; no intents and no staged files are left.
    [[nodiscard]] std::string brokenInvariants();

    std::string problems;

private:
    std::vector<RunEvent> events_;
};

}  // namespace holdfast::test
