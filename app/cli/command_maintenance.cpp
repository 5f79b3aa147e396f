// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a backup in order: verify, prune, rebuild.
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "cli/progress_line.h"
#include "cli/run_journal.h"
#include "engine/config_file.h"
#include "report/quantities.h"

#include <algorithm>

namespace holdfast::cli
{
namespace
{

void writeDamaged(JsonWriter &json, std::string_view key, const std::vector<DamagedCopy> &copies)
{
    json.key(key).beginArray();
    for (const DamagedCopy &copy : copies) {
        json.beginObject()
            .bytesMember("stored", copy.stored.bytes())
            .bytesMember("path", nameBelow(copy.source, copy.path))
            .member("problem", displayName(copy.problem))
            .member("repaired", copy.repaired)
            .endObject();
    }
    json.endArray();
}

void writeVerified(JsonWriter &json, const VerifyReport &report)
{
    json.member("checked", report.checked).member("bytes", report.bytes);
    writeDamaged(json, "damaged", report.damaged);
    json.member("repaired", report.repaired);
    writeDamaged(json, "missing", report.missing);
    json.key("foreign").beginArray();
    for (const RelPath &path : report.foreign) {
        json.beginObject().bytesMember("stored", path.bytes()).endObject();
    }
    json.endArray();
    writeErrors(json, report.errors);
    json.member("complete", report.complete);
}

void showDamaged(const char *what, const std::vector<DamagedCopy> &copies)
{
    for (const DamagedCopy &copy : copies) {
        writeOutput(std::string(what) + copy.stored.toDisplay() + " (" +
                    displayName(nameBelow(copy.source, copy.path)) +
                    "): " + displayName(copy.problem) + (copy.repaired ? "; repaired" : "") + "\n");
    }
}

void tell(const Session &session, const std::vector<ItemError> &errors)
{
    for (const ItemError &error : errors) {
        session.warn((error.path.empty() ? "" : displayName(error.path) + ": ") +
                     displayName(error.reason));
    }
}

bool allRepaired(const std::vector<DamagedCopy> &copies)
{
    return std::all_of(copies.begin(), copies.end(),
                       [](const DamagedCopy &copy) { return copy.repaired; });
}

void writePruned(JsonWriter &json, const PruneReport &report)
{
    json.key("removed").beginArray();
    for (const PrunedCopy &copy : report.removed) {
        json.beginObject()
            .bytesMember("stored", copy.stored.bytes())
            .bytesMember("path", nameBelow(copy.source, copy.path));
        if (copy.version == 0) {
            json.member("version", "deleted");
        } else {
            json.member("version", copy.version);
        }
        json.member("size", copy.size).member("rule", copy.rule).endObject();
    }
    json.endArray().member("bytes", report.bytes);
    json.key("held").beginArray();
    for (const std::string &source : report.heldSources) {
        json.value(source);
    }
    json.endArray();
    writeErrors(json, report.errors);
    json.member("complete", !report.stopped);
}

void showPruned(const PruneReport &report, bool dryRun)
{
    Table table({{"STORED AT", Table::Align::Left},
                 {"SIZE", Table::Align::Right},
                 {"RULE", Table::Align::Left}});
    for (const PrunedCopy &copy : report.removed) {
        table.add({copy.stored.toDisplay(), sizeText(copy.size), copy.rule});
    }
    table.write();
    writeOutput((dryRun ? "Would remove " : "Removed ") +
                countText(static_cast<std::int64_t>(report.removed.size())) + " copies, " +
                sizeText(report.bytes) + "\n");
}

}  // namespace

namespace
{

void showDrill(const DrillReport &report)
{
    showDamaged("damaged: ", report.verify.damaged);
    showDamaged("missing: ", report.verify.missing);
    writeOutput("Proven: " + countText(report.proven) + " files of " + countText(report.times) +
                " times restored and compared, " + sizeText(report.verify.bytes) + "\n");
    if (report.failed > 0) {
        writeOutput("FAILED: " + countText(report.failed) +
                    " files; verify reads all copies, verify --repair mends what it can\n");
    }
    if (report.notTried > 0) {
        writeOutput("Not tried: " + countText(report.notTried) + " files\n");
    }
    if (report.wasAll) {
        writeOutput("The backup holds no more than these: fewer than the " +
                    countText(report.asked) + " that were asked for\n");
    }
}

// A second signal does not kill it: what it restored is not to stay behind.
int drill(Session &session, std::int64_t files)
{
    RunProgress progress;
    ProgressLine progressLine(progress, "proving", session.quiet());
    const Result<DrillReport> answer = session.engine().drill(
        {files, temporaryFolder(), systemRandomNumbers()}, progress, session.stopToken());
    progressLine.end();
    if (!answer) {
        return session.fail(answer.error());
    }
    const VerifyReport &report = answer->verify;
    tell(session, report.errors);
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            writeVerified(json, report);
            json.key("drill")
                .beginObject()
                .member("asked", answer->asked)
                .member("proven", answer->proven)
                .member("failed", answer->failed)
                .member("not_tried", answer->notTried)
                .endObject();
        });
    } else {
        showDrill(*answer);
    }
    if (answer->failed > 0) {
        return kDamaged;
    }
    if (!report.complete) {
        return session.stopped().value_or(kLeftOut);
    }
    return report.errors.empty() ? kDone : kLeftOut;
}

}  // namespace

int verify(Session &session, const CommandLine &line)
{
    if (line.drill) {
        return drill(session, *line.drill);
    }
    if (!line.repair) {
        session.signals().allowSecondToKill();
    }
    RunProgress progress;
    ProgressLine progressLine(progress, "checking", session.quiet());
    const Result<VerifyReport> answer =
        session.engine().verify({line.samplePercent, line.repair}, progress, session.stopToken());
    progressLine.end();
    if (!answer) {
        return session.fail(answer.error());
    }
    const VerifyReport &report = *answer;
    tell(session, report.errors);
    if (session.json()) {
        writeJson([&](JsonWriter &json) { writeVerified(json, report); });
    } else {
        showDamaged("damaged: ", report.damaged);
        showDamaged("missing: ", report.missing);
        for (const RelPath &path : report.foreign) {
            writeOutput("foreign: " + path.toDisplay() + ": is not part of the backup\n");
        }
        writeOutput("Checked " + countText(report.checked) + " copies, " + sizeText(report.bytes) +
                    ": " + countText(static_cast<std::int64_t>(report.damaged.size())) +
                    " damaged, " + countText(static_cast<std::int64_t>(report.missing.size())) +
                    " missing, " + countText(static_cast<std::int64_t>(report.foreign.size())) +
                    " foreign, " + countText(report.repaired) + " repaired\n");
    }
    if (!allRepaired(report.damaged) || !allRepaired(report.missing)) {
        return kDamaged;
    }
    if (!report.complete) {
        return session.stopped().value_or(kLeftOut);
    }
    return report.errors.empty() && report.foreign.empty() ? kDone : kLeftOut;
}

int prune(Session &session, const CommandLine &line)
{
    RunJournal journal(session, {line.dryRun, false, nullptr});
    RunProgress progress;
    const Result<PruneReport> report =
        session.engine().prune(line.dryRun, journal, progress, session.stopToken());
    if (!report) {
        journal.failed(report.error());
    } else {
        for (const std::string &source : report->heldSources) {
            RunEvent event;
            event.kind = RunEventKind::Warning;
            event.source = source;
            event.text = "nothing is removed while deletions or versions are held back: see status";
            journal.event(event);
        }
        if (report->stopped) {
            RunEvent event;
            event.kind = RunEventKind::Warning;
            event.text = "stopped: what was reported is removed, the rest stands";
            journal.event(event);
        }
    }
    const bool logged = journal.close();
    if (!report) {
        return session.failQuietly(report.error());
    }
    if (session.json()) {
        writeJson([&](JsonWriter &json) { writePruned(json, *report); });
    } else if (line.dryRun || !session.quiet()) {
        showPruned(*report, line.dryRun);
    }
    if (report->stopped) {
        return session.stopped().value_or(kLeftOut);
    }
    return report->errors.empty() && report->heldSources.empty() && logged ? kDone : kLeftOut;
}

int rebuild(Session &session)
{
    RunProgress progress;
    ProgressLine progressLine(progress, "rebuilding", session.quiet());
    const Result<RebuildReport> report = session.engine().rebuild(progress, session.stopToken());
    progressLine.end();
    if (!report) {
        return session.fail(report.error());
    }
    for (const std::string &problem : report->problems) {
        session.warn(displayName(problem));
    }
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            json.member("files", report->files)
                .member("versions", report->versions)
                .member("deleted", report->deleted)
                .member("from_state", report->fromState)
                .member("adopted", report->adopted)
                .member("missing", report->missing)
                .member("original_tool", report->originalTool);
            json.key("problems").beginArray();
            for (const std::string &problem : report->problems) {
                json.value(displayName(problem));
            }
            json.endArray();
        });
    } else if (!session.quiet()) {
        writeOutput("The catalog was made anew: " + countText(report->files) + " files, " +
                    countText(report->versions) + " versions, " + countText(report->deleted) +
                    " deleted files; " + countText(report->adopted) +
                    " found in the backup alone, " + countText(report->missing) + " missing\n");
    }
    return report->problems.empty() && report->missing == 0 ? kDone : kLeftOut;
}

}  // namespace holdfast::cli
