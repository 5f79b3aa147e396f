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

void writeStatus(JsonWriter &json, const BackupStatus &status)
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
    writeHolds(json, status);
    json.key("monitoring").beginObject().member("running", status.monitoring).key("pid");
    if (status.monitoring) {
        json.value(status.monitorPid);
    } else {
        json.null();
    }
    json.endObject();
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

std::string holdText(const std::string &source, const Hold &hold)
{
    const std::string share = countText(hold.files) + " of " + countText(hold.total) + " files";
    const bool deletion = hold.kind == "mass_deletion";
    return "Held back since " + localTimeText(hold.since) + ": " + share + " of " +
           displayName(source) +
           (deletion ? " are gone; their deletion" : " changed at once; the removal of versions") +
           " waits. If that is right: holdfast-cli run --accept-mass-change\n";
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
    const BackupStatus &status = *answer;
    if (session.json()) {
        writeJson([&](JsonWriter &json) { writeStatus(json, status); });
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
    if (status.backupId.empty()) {
        text += "Nothing was backed up yet\n";
    } else {
        text += "Holds: " + countText(status.files) + " files (" + countText(status.duplicates) +
                " of them duplicates), " + countText(status.versions) + " earlier versions, " +
                countText(status.deleted) + " deleted files; " + sizeText(status.storedBytes) +
                "\n";
    }
    if (status.lastRun) {
        text += "Last run: " + localTimeText(status.lastRun->started) + ", " +
                resultText(*status.lastRun) + "\n";
    }
    for (const auto &[source, hold] : status.holds) {
        text += holdText(source, hold);
    }
    if (status.monitoring) {
        text += "Monitored by process " + std::to_string(status.monitorPid) + "\n";
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
