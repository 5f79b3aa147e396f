// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/restore_drill.h"
#include "engine/restore_proofs.h"

#include <algorithm>

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

// One that saw only a part finds damage, but does not say that there is no more of it: not even
// what it repaired is known to be among what was found before.
void Engine::rememberCheck(Catalog &catalog, const VerifyRequest &request, TimeNs began,
                           VerifyReport &report) const
{
    const Result<std::optional<std::string>> id = catalog.fact("backup_id");
    if (!id || !*id) {
        return;
    }
    RestoreProofs proofs(fileSystem_, stateFolder_);
    constexpr double kAll = 100;
    const bool sawAll =
        report.complete && report.errors.empty() && !request.slice && request.samplePercent >= kAll;
    CheckOutcome outcome{began, report.checked, 0};
    for (const std::vector<DamagedCopy> *copies : {&report.damaged, &report.missing}) {
        outcome.damaged += std::count_if(copies->begin(), copies->end(),
                                         [](const DamagedCopy &copy) { return !copy.repaired; });
    }
    if (!sawAll) {
        const std::optional<CheckOutcome> before = proofs.checkOf(**id);
        const std::int64_t known = before ? before->damaged : 0;
        outcome.damaged = std::max(outcome.damaged, known);
        if (outcome.damaged == known) {
            return;
        }
    }
    if (const Result<void> kept = proofs.rememberCheck(**id, outcome); !kept) {
        report.errors.push_back(
            {kept.error().path, "what was found could not be noted: " + kept.error().reason()});
    }
}

}  // namespace holdfast
