// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/known_damage.h"
#include "engine/restore_drill.h"
#include "engine/restore_proofs.h"

#include <algorithm>

namespace holdfast
{
namespace
{

/// What a person left as it is proves nothing new when it fails.
std::int64_t acceptedOf(const CheckOutcome &known, const VerifyReport &report)
{
    const auto count = [&known](const std::vector<DamagedCopy> &copies) {
        return std::count_if(copies.begin(), copies.end(),
                             [&known](const DamagedCopy &copy) { return isAccepted(known, copy); });
    };
    return count(report.damaged) + count(report.missing);
}

}  // namespace

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
        RestoreProofs proofs(fileSystem_, stateFolder_);
        const CheckOutcome known = proofs.checkOf(*id).value_or(CheckOutcome());
        const RestoreProof proof{clock_.now(), report.proven,
                                 report.failed == acceptedOf(known, report.verify)};
        if (const Result<void> kept = proofs.remember(*id, proof); !kept) {
            report.verify.errors.push_back(
                {kept.error().path, "the proof could not be noted: " + kept.error().reason()});
        }
    }
    return report;
}

Result<void> Engine::acceptDamage(const std::vector<DamagedCopy> &copies)
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    HOLDFAST_ASSIGN(const std::optional<std::string> id,
                    opening.destination->catalog().fact("backup_id"));
    return id ? RestoreProofs(fileSystem_, stateFolder_).accept(*id, copies) : Result<void>();
}

}  // namespace holdfast
