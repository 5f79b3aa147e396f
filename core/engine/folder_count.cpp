// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/folder_count.h"

#include "engine/source_scan.h"
#include "scan/folder_reader.h"
#include "scan/ignore.h"
#include "scan/scanner.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace holdfast
{
namespace
{

constexpr TimeNs kBetweenVisits = kSecond / 5;
constexpr BytesView kCacheTag = "CACHEDIR.TAG";

/// What the rules said of a folder, and so say of what is in it.
struct Verdict {
    bool isExcluded = false;
    int line = -1;  ///< of the rule that decided; -1: none did

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Takes the listings of a scan that leaves nothing out, and decides what the rules would have left
/// out.
class FolderCounter
{
public:
    FolderCounter(FolderPtr root, const CountRules &rules)
        : root_(std::move(root)), rules_(rules), ignore_(rules.exclude)
    {
        count_.rules.resize(rules.exclude.size());
    }

    void take(const FolderListing &listing);
    [[nodiscard]] FolderCount &count() noexcept { return count_; }

private:
    [[nodiscard]] Verdict takeVerdict(const RelPath &folder);
    [[nodiscard]] Verdict verdictOn(const RelPath &path, bool isFolder, const Verdict &parents);
    [[nodiscard]] bool isCache(const FolderListing &listing) const;
    void add(const SeenEntry &entry, const Verdict &verdict);
    static void addExample(FolderCount::Matched &matched, const RelPath &path);

    FolderPtr root_;
    const CountRules &rules_;
    IgnoreRules ignore_;
    FolderCount count_;
    /// Of folders whose listing is still to come, where anything was said of them.
    std::unordered_map<RelPath, Verdict> verdicts_;
};

Verdict FolderCounter::takeVerdict(const RelPath &folder)
{
    const auto found = verdicts_.find(folder);
    if (found == verdicts_.end()) {
        return {};
    }
    const Verdict verdict = found->second;
    verdicts_.erase(found);
    return verdict;
}

// What lies in an excluded folder can't be brought back. What a `!` rule brought back is there with
// all that is in it, as far as no other rule decides about that.
Verdict FolderCounter::verdictOn(const RelPath &path, bool isFolder, const Verdict &parents)
{
    if (parents.isExcluded || ignore_.isEmpty()) {
        return parents;
    }
    const int line = ignore_.decidingLine(path.bytes(), isFolder);
    if (line < 0) {
        return parents;
    }
    const auto index = static_cast<std::size_t>(line);
    addExample(count_.rules[index], path);
    return {!rules_.exclude[index].starts_with('!'), line};
}

// The first in order of the path: in which order folders are read depends on the machine.
void FolderCounter::addExample(FolderCount::Matched &matched, const RelPath &path)
{
    ++matched.names;
    std::vector<RelPath> &examples = matched.examples;
    if (examples.size() == FolderCount::Matched::kMostExamples && examples.back() < path) {
        return;
    }
    examples.insert(std::lower_bound(examples.begin(), examples.end(), path), path);
    if (examples.size() > FolderCount::Matched::kMostExamples) {
        examples.pop_back();
    }
}

bool FolderCounter::isCache(const FolderListing &listing) const
{
    if (!rules_.excludeCaches || listing.folder.isEmpty()) {
        return false;
    }
    const auto tag =
        std::lower_bound(listing.entries.begin(), listing.entries.end(), kCacheTag,
                         [](const SeenEntry &entry, BytesView name) { return entry.name < name; });
    if (tag == listing.entries.end() || tag->name != kCacheTag) {
        return false;
    }
    const Result<FolderPtr> folder = root_->openFolder(listing.folder);
    return folder && bearsCacheTag(**folder);
}

void FolderCounter::take(const FolderListing &listing)
{
    Verdict verdict = takeVerdict(listing.folder);
    if (listing.unreadable) {
        count_.unreadable += verdict.isExcluded ? 0 : 1;
        return;
    }
    if (!verdict.isExcluded && isCache(listing)) {
        verdict = {true, -1};
    }
    for (const SeenEntry &entry : listing.entries) {
        const bool isFolder = entry.metadata.type == EntryType::Folder;
        RelPath path = listing.folder / entry.name;
        const Verdict own = verdictOn(path, isFolder, verdict);
        if (!isFolder) {
            add(entry, own);
        } else if (own != Verdict()) {
            verdicts_.emplace(std::move(path), own);
        }
    }
}

void FolderCounter::add(const SeenEntry &entry, const Verdict &verdict)
{
    const std::uint64_t bytes = entry.metadata.type == EntryType::File ? entry.metadata.size : 0;
    const bool isTooLarge = rules_.excludeLargerThan && bytes > *rules_.excludeLargerThan;
    const bool isExcluded = verdict.isExcluded || isTooLarge;
    (isExcluded ? count_.excludedFiles : count_.files) += 1;
    (isExcluded ? count_.excludedBytes : count_.bytes) += bytes;
    // A file that is too large does not come back, whatever brings it.
    if (verdict.line >= 0 && verdict.isExcluded == isExcluded) {
        FolderCount::Matched &matched = count_.rules[static_cast<std::size_t>(verdict.line)];
        ++matched.files;
        matched.bytes += bytes;
    }
}

}  // namespace

Result<FolderCount> countFolder(FileSystem &fileSystem, const Clock &clock, const AbsPath &folder,
                                const CountRules &rules,
                                const std::function<void(const FolderCount &)> &visit,
                                const std::stop_token &stop)
{
    HOLDFAST_ASSIGN(const FolderPtr root, fileSystem.open(folder));
    ScanOptions options;
    for (const AbsPath &own : rules.ownFolders) {
        if (const std::optional<FileKey> key = folderKey(fileSystem, own)) {
            options.ownFolders.push_back(*key);
        }
    }
    FolderCounter counter(root, rules);
    TimeNs last = clock.elapsed();
    ScanProgress progress;
    std::optional<Error> unreadable;
    const Result<void> scanned =
        scanTree(root, RelPath(), options, stop, progress, [&](FolderListing &&listing) {
            if (listing.folder.isEmpty() && listing.unreadable) {
                unreadable = listing.unreadable;
            }
            counter.take(listing);
            const TimeNs now = clock.elapsed();
            if (visit && now - last >= kBetweenVisits) {
                last = now;
                visit(counter.count());
            }
        });
    if (unreadable) {
        return *std::move(unreadable);
    }
    if (!scanned && scanned.error().code != ErrorCode::Cancelled) {
        return scanned.error();
    }
    counter.count().isComplete = scanned.ok();
    return std::move(counter.count());
}

}  // namespace holdfast
