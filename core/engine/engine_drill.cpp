// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/restore_drill.h"
#include "engine/restore_proofs.h"

namespace holdfast
{

Result<DrillReport> Engine::drill(const DrillRequest &request, RunProgress &progress,
                                  std::stop_token stop)
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    RestoreDrill drill(fileSystem_, config_, clock_, *opening.destination, request, progress,
                       std::move(stop));
    HOLDFAST_ASSIGN(DrillReport report, drill.run());
    HOLDFAST_ASSIGN(const std::optional<std::string> id,
                    opening.destination->catalog().fact("backup_id"));
    // Nothing restored and nothing failed says nothing about the backup: an earlier proof stands.
    if (id && report.verify.complete && report.proven + report.failed > 0) {
        const RestoreProof proof{clock_.now(), report.proven, report.failed == 0};
        if (const Result<void> kept = RestoreProofs(fileSystem_, stateFolder_).remember(*id, proof);
            !kept) {
            report.verify.errors.push_back(
                {kept.error().path, "the proof could not be noted: " + kept.error().reason()});
        }
    }
    return report;
}

}  // namespace holdfast
