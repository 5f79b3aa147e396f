// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"

#include "exec/copy.h"

#include <map>
#include <set>

namespace holdfast::test
{
namespace
{

class Recorder final : public RunObserver
{
public:
    explicit Recorder(std::vector<RunEvent> &events) : events_(events) {}
    void event(const RunEvent &event) override { events_.push_back(event); }

private:
    std::vector<RunEvent> &events_;
};

const char *kindName(RunEventKind kind)
{
    switch (kind) {
    case RunEventKind::Planned:
        return "plan";
    case RunEventKind::Archived:
        return "archived";
    case RunEventKind::Stored:
        return "stored";
    case RunEventKind::Moved:
        return "moved";
    case RunEventKind::Promoted:
        return "promoted";
    case RunEventKind::Deleted:
        return "deleted";
    case RunEventKind::StateRemoved:
        return "forgotten";
    case RunEventKind::Metadata:
        return "metadata";
    case RunEventKind::Skipped:
        return "skipped";
    case RunEventKind::SkippedSummary:
        return "skipped all";
    case RunEventKind::Retention:
        return "retention";
    case RunEventKind::Notice:
        return "notice";
    case RunEventKind::Warning:
        return "warning";
    case RunEventKind::Error:
        return "error";
    case RunEventKind::Complete:
        return "complete";
    }
    return "?";
}

/// Looks at a backup at rest from outside: the catalog and the tree.
class Inspection
{
public:
    explicit Inspection(Destination &destination)
        : destination_(destination), catalog_(destination.catalog())
    {
    }

    std::string inspect()
    {
        for (const SourceRecord &source : catalog_.sources().value()) {
            rows(source);
        }
        currentCopies();
        tree(destination_.folder().root(), RelPath());
        if (!catalog_.intents().value().empty()) {
            say("intents are left");
        }
        return broken_;
    }

private:
    void say(const std::string &what) { broken_ += what + '\n'; }

    void checkCopy(const RelPath &stored, EntryType type, const Digest &hash)
    {
        if (!places_.insert(stored).second) {
            say("two rows name " + stored.toDisplay());
        }
        const Result<FolderPtr> folder = destination_.folder().root()->openFolder(stored.parent());
        const Result<Digest> found =
            folder ? hashOf(**folder, stored.name(), type, hash.algorithm(), {}) : folder.error();
        if (!found) {
            say(stored.toDisplay() + ": " + found.error().message());
        } else if (*found != hash) {
            say(stored.toDisplay() + ": has another hash than its row");
        }
    }

    void rows(const SourceRecord &source)
    {
        const Result<void> live = catalog_.forEach(source.id, RelPath(), [&](const KnownFile &row) {
            if (row.type == EntryType::Folder) {
                return true;
            }
            checkCopy(row.stored, row.type, row.hash);
            if (row.type == EntryType::File && row.fingerprint.size > 0) {
                current_[row.hash] += row.placement == Placement::Current ? 1 : 0;
            }
            return true;
        });
        const Result<void> past =
            catalog_.forEachPast(source.id, RelPath(), true, [&](const StoredVersion &version) {
                checkCopy(version.stored, version.type, version.hash);
                return true;
            });
        if (!live || !past) {
            say("the catalog can't be read");
        }
    }

    void currentCopies()
    {
        for (const auto &[hash, count] : current_) {
            if (count != 1) {
                say("content " + hash.hex() + " has " + std::to_string(count) + " current copies");
            }
        }
    }

    void tree(const FolderPtr &folder, const RelPath &path)
    {
        for (const ListedName &entry : folder->list().value()) {
            const RelPath below = path / entry.name;
            const Metadata metadata = folder->stat(entry.name).value();
            const bool top = path.isEmpty();
            if (top && entry.name == kOwnFolder) {
                own(folder->openFolder(RelPath::trusted(entry.name)).value());
            } else if (metadata.type == EntryType::Folder) {
                tree(folder->openFolder(RelPath::trusted(entry.name)).value(), below);
            } else if (!(top && entry.name == kStateFile) && !places_.contains(below)) {
                say(below.toDisplay() + ": no row names it");
            }
        }
    }

    void own(const FolderPtr &folder)
    {
        const FolderPtr incoming = folder->openFolder(RelPath::trusted("incoming")).value();
        for (const ListedName &worker : incoming->list().value()) {
            const Result<FolderPtr> inside = incoming->openFolder(RelPath::trusted(worker.name));
            if (!inside || !(*inside)->list().value().empty()) {
                say("staged files are left in " + worker.name);
            }
        }
    }

    Destination &destination_;
    Catalog &catalog_;
    std::string broken_;
    std::set<RelPath> places_;
    std::map<Digest, int> current_;
};

}  // namespace

BackupFixture::BackupFixture()
    : clock(SystemClock().now() + 3600 * kSecond), fileSystem(makePosixFileSystem())
{
    folder.makeFolder("source");
    SourceConfig source;
    source.path = folder.path() / "source";
    source.name = "source";
    config.sources.push_back(source);
    config.backupRoot = folder.path() / "backup";
    config.logDir = folder.path() / "logs";
    config.logSkipped = LogSkipped::Yes;
}

Result<RunSummary> BackupFixture::tryRun(const RunOptions &options)
{
    events_.clear();
    Recorder recorder(events_);
    RunProgress progress;
    return engine().run(options, recorder, progress, {});
}

Engine BackupFixture::engine()
{
    return Engine(*fileSystem, clock, config, folder.path() / "state");
}

RunSummary BackupFixture::run(RunOptions options)
{
    events_.clear();
    clock.advance(60 * kSecond);
    Recorder recorder(events_);
    RunProgress progress;
    const std::string before = folder.describe("source");
    Result<RunSummary> summary = engine().run(options, recorder, progress, {});
    if (folder.describe("source") != before) {
        problems += "the run changed the source\n";
    }
    if (!summary) {
        problems += "the run failed: " + summary.error().message() + '\n';
        return {};
    }
    if (!options.dryRun) {
        problems += brokenInvariants();
    }
    return *summary;
}

std::string BackupFixture::story() const
{
    std::string text;
    for (const RunEvent &event : events_) {
        text += kindName(event.kind);
        if (event.kind == RunEventKind::Planned || event.kind == RunEventKind::Stored) {
            text += ' ' + std::string(actionName(event.action));
        }
        if (!event.source.empty()) {
            text += ' ' + event.source + (event.path.isEmpty() ? "" : "/" + event.path.toDisplay());
        }
        if (!event.from.isEmpty()) {
            text += " from " + event.from.toDisplay();
        }
        if (event.kind != RunEventKind::Planned && !event.stored.isEmpty()) {
            text += " at " + event.stored.toDisplay();
        }
        if (!event.text.empty()) {
            text += ": " + displayName(event.text);
        }
        text += '\n';
    }
    return text;
}

std::string BackupFixture::brokenInvariants()
{
    Result<Destination::Opening> opening =
        Destination::open(*fileSystem, config, clock, Destination::Mode::Read, {});
    if (!opening) {
        return "the backup can't be opened: " + opening.error().message() + '\n';
    }
    return Inspection(*opening->destination).inspect();
}

}  // namespace holdfast::test
