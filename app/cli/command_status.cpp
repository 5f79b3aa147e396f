// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "report/quantities.h"

namespace holdfast::cli
{
namespace
{

std::string sourceName(const BackupStatus &status, int index)
{
    const auto position = static_cast<std::size_t>(index);
    return position < status.sources.size() ? status.sources[position].name : std::string();
}

void writeHolds(JsonWriter &json, const BackupStatus &status)
{
    json.key("holds").beginArray();
    for (const auto &[source, hold] : status.holds) {
        json.beginObject()
            .bytesMember("source", source)
            .member("kind", hold.kind)
            .timeMember("since", hold.since)
            .member("files", hold.files)
            .member("total", hold.total)
            .endObject();
    }
    json.endArray();
}

void writeRun(JsonWriter &json, const RunSummary &summary)
{
    json.beginObject();
    writeSummaryMembers(json, summary);
    writeErrors(json, summary.errors);
    writeOptionalBytes(json, "log", summary.logFile);
    json.endObject();
}

void writeMonitoring(JsonWriter &json, const BackupStatus &status,
                     const std::optional<MonitorStatus> &monitor)
{
    json.key("monitoring").beginObject().member("running", status.monitoring).key("pid");
    if (!monitor) {
        json.null().endObject();
        return;
    }
    json.value(monitor->pid)
        .member("state", monitorPhaseName(monitor->phase))
        .timeMember("since", monitor->since)
        .member("reason", monitor->reason)
        .timeMember("paused_until", monitor->pausedUntil)
        .member("queue", monitor->queued)
        .timeMember("last_event", monitor->lastEvent)
        .timeMember("last_backup", monitor->lastBackup)
        .member("watcher", monitor->watch.kind)
        .member("sees_content_changes", monitor->watch.seesContentChanges)
        .member("watches", monitor->watch.folders)
        .member("unwatched_folders", monitor->watch.unwatchedCount)
        .member("advice", monitor->watch.advice);
    json.key("unwatched").beginArray();
    for (const UnwatchedFolder &folder : monitor->watch.unwatched) {
        json.beginObject()
            .bytesMember("source", sourceName(status, folder.source))
            .bytesMember("path", folder.path.bytes())
            .member("reason", folder.reason)
            .endObject();
    }
    json.endArray().endObject();
}

void writeStatus(JsonWriter &json, const BackupStatus &status,
                 const std::optional<MonitorStatus> &monitor)
{
    writeOptionalBytes(json, "backup_id", status.backupId);
    json.key("sources").beginArray();
    for (const SourceStatus &source : status.sources) {
        json.beginObject()
            .bytesMember("name", source.name)
            .bytesMember("path", source.path)
            .member("available", source.available)
            .member("files", source.files)
            .member("bytes", source.bytes)
            .endObject();
    }
    json.endArray();
    json.key("destination")
        .beginObject()
        .bytesMember("path", status.destination)
        .member("available", status.destinationAvailable)
        .member("free", status.freeBytes)
        .member("total", status.totalBytes)
        .endObject();
    json.member("files", status.files)
        .member("versions", status.versions)
        .member("deleted", status.deleted)
        .member("duplicates", status.duplicates)
        .member("stored_bytes", status.storedBytes);
    json.key("last_run");
    if (status.lastRun) {
        writeRun(json, *status.lastRun);
    } else {
        json.null();
    }
    json.key("last_proof");
    if (status.lastProof) {
        json.beginObject()
            .timeMember("at", status.lastProof->at)
            .member("proven", status.lastProof->proven)
            .member("clean", status.lastProof->clean)
            .endObject();
    } else {
        json.null();
    }
    writeHolds(json, status);
    writeMonitoring(json, status, monitor);
}

std::string resultText(const RunSummary &run)
{
    if (run.complete) {
        return "complete";
    }
    if (run.counts.errors > 0 || run.counts.held > 0) {
        return countText(run.counts.errors) + " errors, " + countText(run.counts.held) +
               " deletions held back";
    }
    return run.finished == 0 ? "interrupted" : "not complete";
}

std::string proofText(const std::optional<RestoreProof> &proof)
{
    if (!proof) {
        return "Restoring was never proven: holdfast-cli verify --drill 10\n";
    }
    const std::string when = localTimeText(proof->at) + ", ";
    return proof->clean ? "Last proof of restore: " + when + countText(proof->proven) +
                              " files restored and compared\n"
                        : "Last proof of restore FAILED: " + when +
                              "not every file could be restored as it was: holdfast-cli verify\n";
}

std::string holdText(const std::string &source, const Hold &hold, bool monitored)
{
    const std::string share = countText(hold.files) + " of " + countText(hold.total) + " files";
    const bool deletion = hold.kind == "mass_deletion";
    return "Held back since " + localTimeText(hold.since) + ": " + share + " of " +
           displayName(source) +
           (deletion ? " are gone; their deletion" : " changed at once; the removal of versions") +
           " waits. If that is right: holdfast-cli run --accept-mass-change" +
           (monitored ? ", with the monitor stopped\n" : "\n");
}

std::string monitorText(const BackupStatus &status, const MonitorStatus &monitor)
{
    std::string text = "Monitored by process " + std::to_string(monitor.pid) + ": " +
                       std::string(monitorPhaseName(monitor.phase)) + " since " +
                       localTimeText(monitor.since);
    text += monitor.reason.empty() ? "\n" : " (" + monitor.reason + ")\n";
    text += "Watches " + countText(monitor.watch.folders) + " folders (" + monitor.watch.kind +
            "), " + countText(monitor.queued) + " changes wait";
    if (monitor.lastEvent != 0) {
        text += ", last change seen " + localTimeText(monitor.lastEvent);
    }
    if (monitor.lastBackup != 0) {
        text += ", last backup " + localTimeText(monitor.lastBackup);
    }
    text += "\n";
    if (!monitor.watch.seesContentChanges) {
        text += "Writes into existing files are seen in rescans only\n";
    }
    if (monitor.watch.unwatchedCount > 0) {
        text += countText(monitor.watch.unwatchedCount) +
                " folders are not watched, and looked at from time to time:\n";
    }
    for (const UnwatchedFolder &folder : monitor.watch.unwatched) {
        text += "  " + displayName(nameBelow(sourceName(status, folder.source), folder.path)) +
                ": " + folder.reason + "\n";
    }
    text += monitor.watch.advice.empty() ? "" : monitor.watch.advice + "\n";
    return text;
}

void showSources(const BackupStatus &status)
{
    Table table({{"SOURCE", Table::Align::Left},
                 {"FILES", Table::Align::Right},
                 {"SIZE", Table::Align::Right},
                 {"", Table::Align::Left},
                 {"PATH", Table::Align::Left}});
    for (const SourceStatus &source : status.sources) {
        table.add({displayName(source.name), countText(source.files), sizeText(source.bytes),
                   source.available ? "there" : "NOT THERE", displayName(source.path)});
    }
    table.write();
}

}  // namespace

int showStatus(Session &session)
{
    session.signals().allowSecondToKill();
    const Result<BackupStatus> answer = session.engine().status();
    if (!answer) {
        return session.fail(answer.error());
    }
    const Result<std::optional<MonitorStatus>> monitor = session.engine().monitorStatus();
    if (!monitor) {
        return session.fail(monitor.error());
    }
    const BackupStatus &status = *answer;
    if (session.json()) {
        writeJson([&](JsonWriter &json) { writeStatus(json, status, *monitor); });
        return kDone;
    }
    showSources(status);
    std::string text = "\nBackup: " + displayName(status.destination);
    if (!status.destinationAvailable) {
        text += " (NOT THERE)\n";
    } else {
        text +=
            " (" + sizeText(status.freeBytes) + " of " + sizeText(status.totalBytes) + " free)\n";
    }
    if (!status.destinationAvailable) {
        text += "What it holds can't be told\n";
    } else if (status.backupId.empty()) {
        text += "Nothing was backed up yet\n";
    } else {
        text += "Holds: " + countText(status.files) + " files (" + countText(status.duplicates) +
                " of them duplicates), " + countText(status.versions) + " earlier versions, " +
                countText(status.deleted) + " deleted files; " + sizeText(status.storedBytes) +
                "\n";
    }
    if (status.lastRun) {
        const bool isUnderWay = *monitor && status.lastRun->finished == 0;
        text += "Last run: " + localTimeText(status.lastRun->started) + ", " +
                (isUnderWay ? "under way" : resultText(*status.lastRun)) + "\n";
    }
    if (!status.backupId.empty()) {
        text += proofText(status.lastProof);
    }
    for (const auto &[source, hold] : status.holds) {
        text += holdText(source, hold, status.monitoring);
    }
    if (*monitor) {
        text += monitorText(status, **monitor);
    }
    writeOutput(text);
    return kDone;
}

int showHistory(Session &session, const CommandLine &line)
{
    session.signals().allowSecondToKill();
    const Result<std::vector<RunSummary>> runs = session.engine().history(line.limit);
    if (!runs) {
        return session.fail(runs.error());
    }
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            json.key("runs").beginArray();
            for (const RunSummary &run : *runs) {
                writeRun(json, run);
            }
            json.endArray();
        });
        return kDone;
    }
    Table table({{"RUN", Table::Align::Right},
                 {"STARTED", Table::Align::Left},
                 {"BY", Table::Align::Left},
                 {"NEW", Table::Align::Right},
                 {"CHANGED", Table::Align::Right},
                 {"DELETED", Table::Align::Right},
                 {"STORED", Table::Align::Right},
                 {"RESULT", Table::Align::Left}});
    for (const RunSummary &run : *runs) {
        table.add({std::to_string(run.run), localTimeText(run.started), run.trigger,
                   countText(run.counts.backup + run.counts.duplicate),
                   countText(run.counts.modified), countText(run.counts.deleted),
                   sizeText(run.bytesWritten + run.bytesCloned), resultText(run)});
    }
    table.write();
    return kDone;
}

}  // namespace holdfast::cli
