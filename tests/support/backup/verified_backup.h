// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <algorithm>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast::test
{

/// A backup whose stored copies get damaged and are then verified, through a file system that can
/// fail.
class VerifiedBackup
{
public:
    VerifiedBackup()
    {
        auto faults = std::make_unique<FaultFileSystem>(*disk_);
        faults_ = faults.get();
        fixture.fileSystem = std::move(faults);
    }

    [[nodiscard]] FaultFileSystem &faults() noexcept { return *faults_; }
    [[nodiscard]] const TempFolder &tree() const noexcept { return fixture.folder; }

    /// One bit of the file at `position` becomes another, under the same inode.
    void flip(const Bytes &below, std::size_t position) const
    {
        Bytes content = tree().read(below);
        content.at(position) = static_cast<char>(content.at(position) ^ 1);
        tree().write(below, content);
    }

    [[nodiscard]] Result<VerifyReport> tryVerify(const VerifyRequest &request,
                                                 std::stop_token stop = {})
    {
        return fixture.engine().verify(request, progress, std::move(stop));
    }
    /// As tryVerify; an error shows as a report that is not complete.
    VerifyReport verify(std::stop_token stop = {})
    {
        return reportOf(tryVerify({100, false}, std::move(stop)));
    }
    VerifyReport repair() { return reportOf(tryVerify({100, true})); }
    VerifyReport sample(double percent) { return reportOf(tryVerify({percent, false})); }

    /// All that stands in the backup but Holdfast's own folder: the catalog's files come and go
    /// while it is read.
    [[nodiscard]] std::string stored() const
    {
        std::string kept;
        const std::string all = tree().describe("backup");
        for (std::size_t begin = 0; begin < all.size();) {
            const std::size_t end = std::min(all.find('\n', begin), all.size() - 1) + 1;
            const std::string line = all.substr(begin, end - begin);
            if (line.rfind(".holdfast", 0) != 0) {
                kept += line;
            }
            begin = end;
        }
        return kept;
    }

    /// Runs a backup of the same source and destination beside what is under way, past the faults.
    void runBeside()
    {
        class : public RunObserver
        {
            void event(const RunEvent &) override {}
        } nobody;
        RunProgress besides;
        fixture.clock.advance(60 * kSecond);
        const Result<RunSummary> run =
            Engine(*disk_, fixture.clock, fixture.config, tree().path() / "state")
                .run({}, nobody, besides, {});
        if (!run) {
            fixture.problems += "the run beside failed: " + run.error().message() + '\n';
        }
    }

    BackupFixture fixture;
    RunProgress progress;

private:
    static VerifyReport reportOf(Result<VerifyReport> report)
    {
        return report ? std::move(report).value() : VerifyReport();
    }

    std::unique_ptr<FileSystem> disk_ = makePosixFileSystem();
    FaultFileSystem *faults_ = nullptr;
};

/// `stored: problem` (with ` (repaired)`), a line each.
[[nodiscard]] inline std::string linesOf(const std::vector<DamagedCopy> &copies)
{
    std::string lines;
    for (const DamagedCopy &copy : copies) {
        lines +=
            copy.stored.bytes() + ": " + copy.problem + (copy.repaired ? " (repaired)" : "") + '\n';
    }
    return lines;
}

[[nodiscard]] inline std::string linesOf(const std::vector<ItemError> &errors)
{
    std::string lines;
    for (const ItemError &error : errors) {
        lines += error.path + ": " + error.reason + '\n';
    }
    return lines;
}

}  // namespace holdfast::test
