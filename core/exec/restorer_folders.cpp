// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of a restore: made when they are met, and given their properties once all is in them.
#include "exec/restorer_job.h"

#include "exec/copy.h"
#include "exec/errors.h"
#include "exec/restored_check.h"
#include "plan/restore_plan.h"

#include <algorithm>

namespace holdfast
{

Result<void> Restorer::addFolder(RestoreItem item)
{
    if (item.target.isEmpty()) {
        // Who made it may have given it any properties: only the restore's own gets those, and one
        // that is to be exactly as it was.
        const bool isGiven = options_.madeTarget || options_.wayIsCleared;
        return options_.dryRun ? Result<void>()
               : isGiven       ? makeFolder(item)
                               : resumeFolder(item, nullptr);
    }
    const Result<std::optional<Metadata>> present = look(item.target);
    if (!present) {
        if (!item.implied) {
            tell(item, RestoredItem::Did::Failed, present.error().reason());
        }
        return {};
    }
    const RestoreDecision decision = decideRestore(item.type, 0, 0, *present, options_.overwrite);
    if (decision == RestoreDecision::Merge) {
        return resumeFolder(item, &**present);
    }
    if (decision == RestoreDecision::Blocked && !(options_.dryRun && options_.wayIsCleared)) {
        if (!item.implied) {
            tell(item, RestoredItem::Did::Failed,
                 std::string(restoreReason(decision, options_.overwrite)));
        }
        return {};
    }
    if (!options_.dryRun) {
        if (const Result<void> made = makeFolder(item); !made) {
            if (endsRun(made.error())) {
                return made.error();
            }
            tell(item, RestoredItem::Did::Failed, made.error().reason());
            return {};
        }
    }
    if (item.implied) {
        return {};
    }
    // Told in its turn, after the files before it.
    Job job;
    job.item = std::move(item);
    return queue(std::move(job));
}

Result<void> Restorer::makeFolder(const RestoreItem &item)
{
    if (!item.target.isEmpty()) {
        journal_.begin(item.target);
    }
    HOLDFAST_ASSIGN(const RestoreTarget::Place made, target_.make(item.target));
    static_cast<void>(made);
    folders_.emplace_back(item.target, item.properties);
    return {};
}

// A folder that stands there. One that an interrupted restore made is finished now, whatever it got
// until then; others change only where all is to be overwritten.
Result<void> Restorer::resumeFolder(const RestoreItem &item, const Metadata *present)
{
    const bool isOurs = !options_.dryRun && journal_.isUnfinished(item.target);
    if (isOurs && present != nullptr) {
        HOLDFAST_ASSIGN(const RestoreTarget::Place above, target_.open(item.target.parent()));
        // It may have its mode already, which does not let its own owner in.
        if (const Result<void> opened = openUp(*above.folder, item.target.name(), *present);
            !opened) {
            tell(item, RestoredItem::Did::Failed, opened.error().reason());
        }
    }
    const bool isGiven =
        present != nullptr && !item.implied && options_.overwrite == Overwrite::Always;
    if (isOurs || isGiven) {
        folders_.emplace_back(item.target, item.properties);
    }
    return {};
}

// Deepest first: what is set on a folder must not be undone by work inside it.
void Restorer::setFolders()
{
    std::stable_sort(folders_.begin(), folders_.end(),
                     [](const auto &a, const auto &b) { return b.first < a.first; });
    for (const auto &[path, properties] : folders_) {
        const Result<Attributes> attributes = unpackAttributes(properties.attributes);
        const Result<RestoreTarget::Place> place =
            attributes ? target_.open(path) : Result<RestoreTarget::Place>(attributes.error());
        // No attributes are as exact as some: a folder that stood there may have others.
        const Result<void> set =
            place ? place->folder->setProperties(exactProperties(properties, &attributes.value()))
                  : Result<void>(place.error());
        if (place) {
            target_.markChanged(path, *place);
        }
        if (set && options_.widened != nullptr) {
            options_.widened->forget(path);
        }
        journal_.finish(path);
        if (!set) {
            report_.errors.push_back({(targetPath_ / path).bytes(), set.error().reason()});
        }
    }
}

}  // namespace holdfast
