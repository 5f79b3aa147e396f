// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/restore_drill.h"

#include "engine/restore_job.h"
#include "exec/copy.h"
#include "exec/restored_check.h"
#include "scan/classify.h"
#include "scan/ignore.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace holdfast
{
namespace
{

constexpr BytesView kRestored = "restored";
// Left free for others, and for what folders and attributes take.
constexpr std::uint64_t kReserve = 1024 * 1024;

// Is it about this one file, so that the others can still be tried?
bool isOfOneFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Gone:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
        return false;
    default:
        return true;
    }
}

// What a file takes when it is written with the holes that its copy has.
Result<std::uint64_t> sizeOfData(File &file)
{
    HOLDFAST_ASSIGN(const Metadata metadata, file.stat());
    if (metadata.allocated >= metadata.size) {
        return metadata.size;
    }
    std::uint64_t total = 0;
    for (std::uint64_t offset = 0; offset < metadata.size;) {
        HOLDFAST_ASSIGN(const auto data, file.nextData(offset, metadata.size));
        if (data.second <= offset) {
            break;
        }
        total += data.second - data.first;
        offset = data.second;
    }
    return total;
}

}  // namespace

RestoreDrill::RestoreDrill(FileSystem &fileSystem, const Config &config, const Clock &clock,
                           Destination &destination, DrillRequest request, RunProgress &progress,
                           std::stop_token stop)
    : fileSystem_(fileSystem),
      config_(config),
      clock_(clock),
      destination_(destination),
      past_(destination.catalog()),
      request_(std::move(request)),
      progress_(progress),
      stop_(std::move(stop))
{
}

Result<DrillReport> RestoreDrill::run()
{
    progress_.phase = RunProgress::Phase::Copying;
    progress_.filesTotal = request_.files;
    report_ = {};
    report_.asked = request_.files;
    HOLDFAST_TRY(checkTemporary());
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, destination_.catalog().sources());
    for (const SourceRecord &record : records) {
        records_[record.id] = record;
    }
    HOLDFAST_ASSIGN(temporary_,
                    TemporaryFolder::make(fileSystem_, request_.temporary, request_.random));
    const Result<void> done = proveAll();
    if (const Result<void> removed = temporary_->remove(); !removed) {
        report_.verify.errors.push_back(
            {temporary_->path().bytes(),
             "the temporary folder could not be removed: " + removed.error().reason()});
    }
    if (!done && done.error().code != ErrorCode::Cancelled) {
        return done.error();
    }
    report_.times = static_cast<std::int64_t>(times_.size());
    report_.verify.complete = done.ok();
    progress_.phase = RunProgress::Phase::Done;
    return std::move(report_);
}

// A monitor would back up what is restored in a source; in the backup nothing is anybody's but its
// own.
Result<void> RestoreDrill::checkTemporary() const
{
    HOLDFAST_ASSIGN(const AbsPath place, fileSystem_.canonical(request_.temporary));
    HOLDFAST_ASSIGN(const AbsPath backup, fileSystem_.canonical(config_.backupRoot));
    if (place.isWithin(backup)) {
        return Error{ErrorCode::Refused, "restore to", place.bytes(), 0,
                     "the folder for temporary files lies in the backup itself: name another one "
                     "in TMPDIR"};
    }
    for (const SourceConfig &source : config_.sources) {
        HOLDFAST_ASSIGN(const AbsPath root, fileSystem_.canonical(source.path));
        const std::optional<RelPath> inside = place.relativeTo(root);
        if (!inside) {
            continue;
        }
        std::vector<std::string> lines = config_.exclude;
        lines.insert(lines.end(), source.exclude.begin(), source.exclude.end());
        const IgnoreRules rules(lines);
        RelPath way;
        const auto parts = inside->parts();
        const bool isExcluded = std::any_of(parts.begin(), parts.end(), [&](BytesView part) {
            way = way / part;
            return rules.excludes(way.bytes(), true);
        });
        if (!isExcluded) {
            return Error{ErrorCode::Refused, "restore to", place.bytes(), 0,
                         "the folder for temporary files lies in the source " +
                             source.path.toDisplay() +
                             ", and would be backed up: name another one in TMPDIR"};
        }
    }
    return {};
}

Result<void> RestoreDrill::proveAll()
{
    ContentDraw draw(destination_.catalog(), request_.random, clock_.now());
    for (std::int64_t n = 0; n < request_.files; ++n) {
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, "prove", {}, 0, "stopped"};
        }
        HOLDFAST_ASSIGN(const std::optional<Drawn> drawn, draw.next());
        if (!drawn) {
            report_.wasAll = true;
            progress_.filesTotal = n;
            return {};
        }
        HOLDFAST_TRY(prove(*drawn));
        progress_.filesDone = n + 1;
    }
    return {};
}

Result<void> RestoreDrill::prove(const Drawn &drawn)
{
    HistoricState state;
    Outcome outcome;
    WriterWait wait(destination_.folder(), stop_, patience_);
    bool isSecondLook = false;
    for (;;) {
        HOLDFAST_ASSIGN(std::optional<HistoricState> then,
                        destination_.catalog().stateAt(drawn.source, drawn.path, drawn.when));
        // Another content at that time proves nothing of the one that was drawn.
        if (!then || then->type != drawn.type || then->hash != drawn.hash) {
            state.source = drawn.source;
            state.path = drawn.path;
            settle(drawn, state,
                   {Outcome::Kind::NotTried,
                    "the backup does not tell it apart by its time: the clock was set back when it "
                    "was backed up; restore --version or --deleted has it",
                    {}});
            return {};
        }
        state = *std::move(then);
        Result<Outcome> attempted = attempt(drawn, state);
        HOLDFAST_TRY(temporary_->remove(kRestored));
        if (!attempted && isOfOneFile(attempted.error())) {
            attempted = Outcome{Outcome::Kind::NotTried, attempted.error().reason(), {}};
        }
        if (!attempted) {
            return std::move(attempted).error();
        }
        outcome = *std::move(attempted);
        if (outcome.kind == Outcome::Kind::Proven) {
            break;
        }
        HOLDFAST_ASSIGN(const bool underWay, isUnderWay(drawn, state, outcome));
        if (!underWay) {
            // It may have been in flight when it was read, and back in its place since.
            if (outcome.kind == Outcome::Kind::NotTried || std::exchange(isSecondLook, true) ||
                stop_.stop_requested()) {
                break;
            }
            continue;
        }
        isSecondLook = false;
        HOLDFAST_ASSIGN(const bool isSettled, awaitRest(wait, outcome.stored));
        if (!isSettled) {
            outcome = {Outcome::Kind::NotTried, kIsInFlight, {}};
            break;
        }
    }
    settle(drawn, state, std::move(outcome));
    return {};
}

// False: it does not get settled in time.
Result<bool> RestoreDrill::awaitRest(WriterWait &wait, const RelPath &stored)
{
    while (wait.again()) {
        patience_ = wait.left();
        HOLDFAST_ASSIGN(const bool inFlight, past_.isInFlight(stored));
        if (!inFlight) {
            return true;
        }
    }
    return false;
}

// Without the lock a backup may have run since the row was read. It commits its intents before it
// touches a file, and the new rows after: so what went wrong twice with a row that still is the
// same, and a copy that no intent names, did go wrong.
Result<bool> RestoreDrill::isUnderWay(const Drawn &drawn, const HistoricState &state,
                                      const Outcome &outcome)
{
    HOLDFAST_ASSIGN(const bool inFlight, past_.isInFlight(outcome.stored));
    if (inFlight) {
        return true;
    }
    HOLDFAST_ASSIGN(const std::optional<HistoricState> now,
                    destination_.catalog().stateAt(drawn.source, drawn.path, drawn.when));
    if (!now || *now != state) {
        return true;
    }
    HOLDFAST_ASSIGN(const std::optional<RelPath> copy, past_.copyOf(state));
    return !outcome.stored.isEmpty() && PastView::needsCopy(state) && copy != outcome.stored;
}

Result<RestoreDrill::Outcome> RestoreDrill::attempt(const Drawn &drawn, const HistoricState &state)
{
    RelPath stored = state.stored;
    if (PastView::needsCopy(state)) {
        HOLDFAST_ASSIGN(const std::optional<RelPath> copy, past_.copyOf(state));
        if (!copy) {
            return Outcome{Outcome::Kind::NotTried, "the retention rules removed it meanwhile", {}};
        }
        stored = *copy;
        HOLDFAST_ASSIGN(std::optional<std::string> reason, noRoom(state, stored));
        if (reason) {
            return Outcome{Outcome::Kind::NotTried, *std::move(reason), stored};
        }
    }
    return restoreAndCompare(drawn, state, stored);
}

Result<std::optional<std::string>> RestoreDrill::noRoom(const HistoricState &state,
                                                        const RelPath &stored)
{
    std::uint64_t needed = state.size;
    const Result<FolderPtr> folder = destination_.folder().root()->openFolder(stored.parent());
    if (const Result<FilePtr> file = folder ? (*folder)->openFile(stored.name()) : folder.error();
        file) {
        HOLDFAST_ASSIGN(needed, sizeOfData(**file));
    }
    HOLDFAST_ASSIGN(const Folder::Space space, temporary_->folder()->space());
    if (space.free >= needed && space.free - needed >= kReserve) {
        return std::optional<std::string>();
    }
    return std::optional("there is no room for it in " + request_.temporary.toDisplay() +
                         ": it takes " + std::to_string(needed) + " bytes, and " +
                         std::to_string(space.free) + " are free; TMPDIR names another folder");
}

Result<RestoreDrill::Outcome> RestoreDrill::restoreAndCompare(const Drawn &drawn,
                                                              const HistoricState &state,
                                                              const RelPath &stored)
{
    RestoreRequest request;
    request.paths = {{drawn.source, records_.at(drawn.source).name, drawn.path}};
    request.to = temporary_->path() / kRestored;
    request.at = drawn.when;
    request.lasting = false;
    std::optional<RestoredItem> item;
    const std::function<void(const RestoredItem &)> visit = [&](const RestoredItem &told) {
        item = told;
    };
    const Result<RestoreReport> restored =
        RestoreJob(fileSystem_, config_, clock_, destination_, request, visit, progress_, stop_)
            .run();
    if (!restored || restored->ended) {
        return restored ? *restored->ended : restored.error();
    }
    const bool isThere = item && item->did == RestoredItem::Did::Wrote;
    if (isThere && item->reason.empty()) {
        return compare(drawn, state, stored);
    }
    // It failed, or another copy had to be taken: is its own at fault?
    HOLDFAST_ASSIGN(Outcome own, lookAtCopy(state, stored));
    if (own.kind != Outcome::Kind::Proven) {
        own.reason += isThere ? "; an identical copy was restored instead" : "";
        return own;
    }
    if (isThere) {
        return compare(drawn, state, stored);
    }
    const std::vector<ItemError> &errors = restored->errors;
    return Outcome{Outcome::Kind::NotTried,
                   item             ? item->reason
                   : errors.empty() ? std::string("nothing was restored")
                                    : errors.front().reason,
                   stored};
}

Result<RestoreDrill::Outcome> RestoreDrill::lookAtCopy(const HistoricState &state,
                                                       const RelPath &stored)
{
    Outcome outcome{Outcome::Kind::Proven, {}, stored};
    if (state.type != EntryType::File || stored.isEmpty()) {
        return outcome;
    }
    const Result<FolderPtr> folder = destination_.folder().root()->openFolder(stored.parent());
    const Result<Digest> found =
        folder ? hashOf(**folder, stored.name(), state.type, state.hash.algorithm(), stop_)
               : Result<Digest>(folder.error());
    if (found) {
        if (*found != state.hash) {
            outcome = {Outcome::Kind::Damaged, "its content differs from its hash", stored};
        }
        return outcome;
    }
    switch (found.error().code) {
    case ErrorCode::Io:
        return Outcome{Outcome::Kind::Damaged, "can't be read: " + found.error().reason(), stored};
    case ErrorCode::WrongType:
        return Outcome{Outcome::Kind::Damaged, "is not a file", stored};
    default:
        break;
    }
    return isAbsent(found.error())
               ? Result<Outcome>(Outcome{Outcome::Kind::Missing, "is missing", stored})
               : found.error();
}

Result<RestoreDrill::Outcome> RestoreDrill::compare(const Drawn &drawn, const HistoricState &state,
                                                    const RelPath &stored)
{
    HOLDFAST_ASSIGN(const FolderPtr restored,
                    temporary_->folder()->openFolder(RelPath::trusted(Bytes(kRestored))));
    RestoredCheck check(restored, temporary_->folder(), stop_);
    const Bytes &folder = records_.at(drawn.source).folder;
    const RelPath base = folder.empty() ? RelPath() : RelPath::trusted(folder);
    const RelPath target = base / drawn.path;
    // From the top, as each folder is opened up for what is in it.
    RelPath way;
    for (const BytesView part : target.parts()) {
        way = way / part;
        const std::optional<RelPath> below = way.relativeTo(base);
        std::optional<HistoricState> expected;
        if (way == target) {
            expected = state;
        } else if (below) {
            HOLDFAST_ASSIGN(expected,
                            destination_.catalog().stateAt(drawn.source, *below, drawn.when));
        }
        if (!expected || (way != target && expected->type != EntryType::Folder)) {
            HOLDFAST_ASSIGN(const FolderPtr parent, restored->openFolder(way.parent()));
            HOLDFAST_ASSIGN(const Metadata there, parent->stat(part));
            HOLDFAST_TRY(openUp(*parent, part, there));
            continue;
        }
        HOLDFAST_ASSIGN(const std::optional<std::string> difference,
                        check.difference(way, *expected));
        if (difference) {
            return Outcome{Outcome::Kind::Damaged,
                           (way == target
                                ? "when it was restored, "
                                : "when it was restored, of its folder " + way.toDisplay() + ", ") +
                               *difference,
                           stored};
        }
    }
    HOLDFAST_ASSIGN(const std::optional<std::string> difference,
                    differenceFromSource(state, check, target));
    return difference ? Outcome{Outcome::Kind::Damaged, *difference, stored}
                      : Outcome{Outcome::Kind::Proven, {}, stored};
}

// The source says what the backup should hold only as long as it is known not to have changed
// since: a fingerprint that is the same, and that can be trusted.
Result<std::optional<std::string>> RestoreDrill::differenceFromSource(const HistoricState &state,
                                                                      RestoredCheck &check,
                                                                      const RelPath &target)
{
    using Answer = std::optional<std::string>;
    HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                    destination_.catalog().find(state.source, state.path));
    if (!row || row->inconsistent || historicState(*row) != state ||
        isRacy(row->fingerprint, row->recordedAt)) {
        return Answer();
    }
    const Result<AbsPath> root = AbsPath::parse(records_.at(state.source).path);
    const Result<FolderPtr> source = root ? fileSystem_.open(*root) : root.error();
    const Result<FolderPtr> folder =
        source ? (*source)->openFolder(state.path.parent()) : source.error();
    if (!folder) {
        return Answer();
    }
    const auto isUnchanged = [&] {
        const Result<Metadata> there = (*folder)->stat(state.path.name());
        return there && there->type == row->type && fingerprintOf(*there) == row->fingerprint;
    };
    if (!isUnchanged()) {
        return Answer();
    }
    HOLDFAST_ASSIGN(Answer difference, differenceFrom(**folder, state, check, target));
    // What changed while it was read differs rightly.
    return isUnchanged() ? difference : Answer();
}

Result<std::optional<std::string>> RestoreDrill::differenceFrom(const Folder &source,
                                                                const HistoricState &state,
                                                                RestoredCheck &check,
                                                                const RelPath &target)
{
    using Answer = std::optional<std::string>;
    const BytesView name = state.path.name();
    const Result<Metadata> there = source.stat(name);
    const Result<Attributes> attributes = source.attributes(name);
    if (!there || !attributes) {
        return Answer();
    }
    if (propertiesOf(*there, packAttributes(*attributes)) != state.properties) {
        return Answer("its source is unchanged, and its mode, owner, time or attributes are not "
                      "what the backup has of them");
    }
    if (state.type == EntryType::Symlink) {
        const Result<Bytes> link = source.readLink(name);
        return !link || *link == state.linkTarget
                   ? Answer()
                   : Answer("its source is unchanged, and leads elsewhere than what was restored");
    }
    const Result<FilePtr> file = source.openFile(name);
    if (!file) {
        return Answer();
    }
    HOLDFAST_ASSIGN(const bool isSame, check.hasBytesOf(target, **file));
    return isSame ? Answer()
                  : Answer("what was restored differs from its source, which looks unchanged");
}

void RestoreDrill::settle(const Drawn &drawn, const HistoricState &state, Outcome outcome)
{
    VerifyReport &found = report_.verify;
    const std::string &source = records_.at(drawn.source).name;
    DamagedCopy copy{std::move(outcome.stored), source, drawn.path, outcome.reason};
    copy.hash = state.hash;
    copy.from = state.from;
    copy.until = state.until;
    switch (outcome.kind) {
    case Outcome::Kind::Proven:
        ++report_.proven;
        ++found.checked;
        found.bytes += state.type == EntryType::File ? state.size : 0;
        times_.insert(drawn.when);
        return;
    case Outcome::Kind::Damaged:
        found.damaged.push_back(std::move(copy));
        break;
    case Outcome::Kind::Missing:
        found.missing.push_back(std::move(copy));
        break;
    case Outcome::Kind::NotTried:
        ++report_.notTried;
        found.errors.push_back(
            {source + '/' + drawn.path.bytes(), "was not proven: " + std::move(outcome.reason)});
        return;
    }
    ++report_.failed;
    ++found.checked;
}

}  // namespace holdfast
