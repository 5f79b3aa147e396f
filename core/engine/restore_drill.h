// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/content_draw.h"
#include "engine/destination.h"
#include "engine/past_view.h"
#include "engine/temporary_folder.h"
#include "exec/restored_check.h"
#include "exec/writer_wait.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"
#include "model/event.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace holdfast
{

/// Proof of restore: draws contents of the backup, restores each as `restore --at` would, to a
/// temporary folder, and compares what came out with what the catalog knows of it; what is live and
/// unchanged, with the source too. One file at a time: the room that is needed is that of the
/// largest one. The folders above each file come with it and are compared as well. Changes nothing
/// in the backup, and a backup may run meanwhile: what it replaces, moves or removes is no damage.
/// Made for one call, on the engine thread.
class RestoreDrill
{
public:
    /// All references outlive the drill. The destination is open for reading.
    RestoreDrill(FileSystem &fileSystem, const Config &config, const Clock &clock,
                 Destination &destination, DrillRequest request, RunProgress &progress,
                 std::stop_token stop);

    /// An Error is one of the drill as a whole: no temporary folder can be made, the destination
    /// went away, the catalog is damaged. Stopped: a report that is not complete. The temporary
    /// folder is gone in any case.
    [[nodiscard]] Result<DrillReport> run();

private:
    /// What became of one file.
    struct Outcome {
        enum class Kind : std::uint8_t { Proven, Damaged, Missing, NotTried };
        Kind kind = Kind::Proven;
        std::string reason;
        RelPath stored;  ///< the copy that should have been good
    };
    using Drawn = ContentDraw::Drawn;

    [[nodiscard]] Result<void> checkTemporary() const;
    [[nodiscard]] Result<void> proveAll();
    [[nodiscard]] Result<void> prove(const Drawn &drawn);
    [[nodiscard]] Result<Outcome> attempt(const Drawn &drawn, const HistoricState &state);
    [[nodiscard]] Result<Outcome> restoreAndCompare(const Drawn &drawn, const HistoricState &state,
                                                    const RelPath &stored);
    [[nodiscard]] Result<Outcome> compare(const Drawn &drawn, const HistoricState &state,
                                          const RelPath &stored);
    [[nodiscard]] Result<std::optional<std::string>>
    differenceFromSource(const HistoricState &state, RestoredCheck &check, const RelPath &target);
    [[nodiscard]] static Result<std::optional<std::string>>
    differenceFrom(const Folder &source, const HistoricState &state, RestoredCheck &check,
                   const RelPath &target);
    [[nodiscard]] Result<std::optional<std::string>> noRoom(const HistoricState &state,
                                                            const RelPath &stored);
    [[nodiscard]] Result<Outcome> lookAtCopy(const HistoricState &state, const RelPath &stored);
    [[nodiscard]] Result<bool> isUnderWay(const Drawn &drawn, const HistoricState &state,
                                          const Outcome &outcome);
    [[nodiscard]] Result<bool> awaitRest(WriterWait &wait, const RelPath &stored);
    void settle(const Drawn &drawn, const HistoricState &state, Outcome outcome);

    FileSystem &fileSystem_;
    const Config &config_;
    const Clock &clock_;
    Destination &destination_;
    PastView past_;
    DrillRequest request_;
    RunProgress &progress_;
    std::stop_token stop_;
    std::unique_ptr<TemporaryFolder> temporary_;
    std::chrono::milliseconds patience_ = WriterWait::kLongest;  // for all files together
    std::map<SourceId, SourceRecord> records_;
    std::set<TimeNs> times_;
    DrillReport report_;
};

}  // namespace holdfast
