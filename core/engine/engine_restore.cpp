// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/restore_job.h"
#include "engine/source_guard.h"

namespace holdfast
{

Result<RestoreReport> Engine::restore(const RestoreRequest &request,
                                      const std::function<void(const RestoredItem &)> &visit,
                                      RunProgress &progress, std::stop_token stop)
{
    progress.phase = RunProgress::Phase::Copying;
    const bool isInPlace = request.to.isEmpty() && !request.beside;
    const bool writes =
        isInPlace && !request.dryRun && (request.overwrite != Overwrite::Never || request.exact);
    HOLDFAST_ASSIGN(Destination::Opening opening, openForReading());
    if (writes) {
        opening.destination.reset();
        HOLDFAST_ASSIGN(opening, openForWriting(stop));
    }
    RestoreJob job(fileSystem_, config_, clock_, *opening.destination, request, visit, progress,
                   stop);
    Result<RestoreReport> report = job.run();
    const Result<void> saved = writes ? opening.destination->saveChangedState() : Result<void>();
    if (!saved && (!report || (report->restored == 0 && report->removed == 0))) {
        return saved.error();
    }
    if (!saved) {
        report->errors.push_back({Bytes(kStateFile), saved.error().reason()});
    }
    return report;
}

Result<void> Engine::requireSources(const std::vector<NamedPath> &paths)
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    return holdfast::requireSources(fileSystem_, config_, opening.destination->catalog(), paths);
}

}  // namespace holdfast
