// SPDX-License-Identifier: GPL-3.0-or-later
// Intents, runs, holds.
#include "catalog/catalog_impl.h"
#include "catalog/intent_codec.h"

namespace holdfast
{
namespace
{

// Binds what both writers of a run share: ?1 … ?23.
void bindRun(Query &query, const RunSummary &run)
{
    query.bytes(run.trigger)
        .integer(run.started)
        .integer(run.finished)
        .integer(run.dryRun ? 1 : 0)
        .integer(run.complete ? 1 : 0);
    query.integer(run.counts.backup)
        .integer(run.counts.modified)
        .integer(run.counts.duplicate)
        .integer(run.counts.moved)
        .integer(run.counts.promoted)
        .integer(run.counts.metadata)
        .integer(run.counts.skip)
        .integer(run.counts.deleted)
        .integer(run.counts.retention)
        .integer(run.counts.held)
        .integer(run.counts.errors);
    query.integer(run.scannedFiles)
        .integer(run.scannedFolders)
        .number(run.scannedBytes)
        .number(run.bytesRead)
        .number(run.bytesWritten)
        .number(run.bytesCloned)
        .bytes(run.logFile);
}

RunSummary runAt(const Query &query)
{
    RunSummary run;
    int column = 0;
    const auto integer = [&] { return query.integerAt(column++); };
    const auto number = [&] { return query.numberAt(column++); };
    run.run = integer();
    run.trigger = query.bytesAt(column++);
    run.started = integer();
    run.finished = integer();
    run.dryRun = integer() != 0;
    run.complete = integer() != 0;
    run.counts.backup = integer();
    run.counts.modified = integer();
    run.counts.duplicate = integer();
    run.counts.moved = integer();
    run.counts.promoted = integer();
    run.counts.metadata = integer();
    run.counts.skip = integer();
    run.counts.deleted = integer();
    run.counts.retention = integer();
    run.counts.held = integer();
    run.counts.errors = integer();
    run.scannedFiles = integer();
    run.scannedFolders = integer();
    run.scannedBytes = number();
    run.bytesRead = number();
    run.bytesWritten = number();
    run.bytesCloned = number();
    run.logFile = query.bytesAt(column++);
    return run;
}

void writeErrors(Connection &connection, RunId run, const std::vector<ItemError> &errors)
{
    Query(connection, "DELETE FROM run_error WHERE run = ?1").integer(run).run();
    std::int64_t position = 0;
    for (const ItemError &error : errors) {
        Query(connection, "INSERT INTO run_error (run, position, path, reason) "
                          "VALUES (?1, ?2, ?3, ?4)")
            .integer(run)
            .integer(position++)
            .bytes(error.path)
            .bytes(error.reason)
            .run();
    }
}

}  // namespace

Result<void> Catalog::addIntent(const Intent &intent)
{
    return impl_->write("record what is about to be done", [&] {
        const Bytes payload = encodeIntent(intent);
        Query(*impl_->connection, "INSERT INTO intent (payload) VALUES (?1)").bytes(payload).run();
    });
}

Result<std::vector<Intent>> Catalog::intents()
{
    return impl_->read("read what was about to be done", [&] {
        std::vector<Intent> intents;
        Query query(*impl_->connection, "SELECT payload FROM intent ORDER BY sequence");
        while (query.step()) {
            intents.push_back(decodeIntent(query.bytesAt(0)));
        }
        return intents;
    });
}

Result<void> Catalog::clearIntents()
{
    return impl_->write("erase the records of what was done",
                        [&] { Query(*impl_->connection, "DELETE FROM intent").run(); });
}

Result<RunId> Catalog::beginRun(const RunSummary &summary)
{
    return impl_->write("record the start of a run", [&] {
        Query query(*impl_->connection,
                    "INSERT INTO run (cause, started, finished, dry_run, complete, backup, "
                    "modified, duplicate, moved, promoted, metadata, skip, deleted, retention, "
                    "held, errors, scanned_files, scanned_folders, scanned_bytes, bytes_read, "
                    "bytes_written, bytes_cloned, log_file) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                    "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
                    "?23)");
        bindRun(query, summary);
        query.run();
        const RunId run = impl_->connection->database().getLastInsertRowid();
        writeErrors(*impl_->connection, run, summary.errors);
        return run;
    });
}

Result<void> Catalog::finishRun(const RunSummary &summary)
{
    return impl_->write("record the end of a run", [&] {
        Query query(*impl_->connection,
                    "UPDATE run SET cause = ?1, started = ?2, finished = ?3, dry_run = ?4, "
                    "complete = ?5, backup = ?6, modified = ?7, duplicate = ?8, moved = ?9, "
                    "promoted = ?10, metadata = ?11, skip = ?12, deleted = ?13, retention = ?14, "
                    "held = ?15, errors = ?16, scanned_files = ?17, scanned_folders = ?18, "
                    "scanned_bytes = ?19, bytes_read = ?20, bytes_written = ?21, "
                    "bytes_cloned = ?22, log_file = ?23 WHERE id = ?24");
        bindRun(query, summary);
        if (query.integer(summary.run).run() == 0) {
            throw CatalogFailure{{ErrorCode::NotFound, {}, {}, 0, "no such run"}};
        }
        writeErrors(*impl_->connection, summary.run, summary.errors);
    });
}

Result<std::vector<RunSummary>> Catalog::runs(int limit)
{
    return impl_->read("read the history of runs", [&] {
        std::vector<RunSummary> runs;
        Query query(*impl_->connection,
                    "SELECT id, cause, started, finished, dry_run, complete, backup, modified, "
                    "duplicate, moved, promoted, metadata, skip, deleted, retention, held, errors, "
                    "scanned_files, scanned_folders, scanned_bytes, bytes_read, bytes_written, "
                    "bytes_cloned, log_file FROM run ORDER BY id DESC LIMIT ?1");
        query.integer(limit > 0 ? limit : -1);
        while (query.step()) {
            RunSummary run = runAt(query);
            Query errors(*impl_->connection,
                         "SELECT path, reason FROM run_error WHERE run = ?1 ORDER BY position");
            errors.integer(run.run);
            while (errors.step()) {
                run.errors.push_back({Bytes(errors.bytesAt(0)), std::string(errors.bytesAt(1))});
            }
            runs.push_back(std::move(run));
        }
        return runs;
    });
}

Result<TimeNs> Catalog::lastGoodBackup()
{
    return impl_->read("read when the last backup was", [&] {
        Query query(*impl_->connection,
                    "SELECT finished FROM run WHERE complete <> 0 AND dry_run = 0 AND "
                    "cause NOT IN ('restore', 'prune') ORDER BY id DESC LIMIT 1");
        return query.step() ? TimeNs{query.integerAt(0)} : TimeNs{0};
    });
}

Result<std::vector<Hold>> Catalog::holds()
{
    return impl_->read("read the holds", [&] {
        std::vector<Hold> holds;
        Query query(*impl_->connection,
                    "SELECT source, kind, since, files, total FROM hold ORDER BY source, kind");
        while (query.step()) {
            holds.push_back({query.integerAt(0), std::string(query.bytesAt(1)), query.integerAt(2),
                             query.integerAt(3), query.integerAt(4)});
        }
        return holds;
    });
}

Result<void> Catalog::setHolds(SourceId source, const std::vector<Hold> &holds)
{
    return impl_->write("write the holds", [&] {
        Query(*impl_->connection, "DELETE FROM hold WHERE source = ?1").integer(source).run();
        for (const Hold &hold : holds) {
            Query(*impl_->connection, "INSERT INTO hold (source, kind, since, files, total) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5)")
                .integer(source)
                .bytes(hold.kind)
                .integer(hold.since)
                .integer(hold.files)
                .integer(hold.total)
                .run();
        }
    });
}

}  // namespace holdfast
