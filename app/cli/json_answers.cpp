// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_answers.h"

namespace holdfast::cli
{

Bytes nameBelow(const std::string &source, const RelPath &path)
{
    if (source.empty() || path.isEmpty()) {
        return source.empty() ? path.bytes() : source;
    }
    return source + '/' + path.bytes();
}

void writeSummaryMembers(JsonWriter &json, const RunSummary &summary)
{
    // A dry run is not in the history, and so has no number.
    if (summary.run == 0) {
        json.key("run").null();
    } else {
        json.member("run", summary.run);
    }
    json.member("trigger", summary.trigger)
        .timeMember("started", summary.started)
        .timeMember("finished", summary.finished)
        .member("dry_run", summary.dryRun)
        .member("complete", summary.complete);
    const RunCounts &counts = summary.counts;
    json.key("counts")
        .beginObject()
        .member("backup", counts.backup)
        .member("modified", counts.modified)
        .member("duplicate", counts.duplicate)
        .member("moved", counts.moved)
        .member("promoted", counts.promoted)
        .member("metadata", counts.metadata)
        .member("skip", counts.skip)
        .member("deleted", counts.deleted)
        .member("retention", counts.retention)
        .member("held", counts.held)
        .member("errors", counts.errors)
        .endObject();
    json.key("scanned")
        .beginObject()
        .member("files", summary.scannedFiles)
        .member("folders", summary.scannedFolders)
        .member("bytes", summary.scannedBytes)
        .endObject();
    json.member("bytes_read", summary.bytesRead)
        .member("bytes_written", summary.bytesWritten)
        .member("bytes_cloned", summary.bytesCloned);
}

void writeErrors(JsonWriter &json, const std::vector<ItemError> &errors)
{
    json.key("errors").beginArray();
    for (const ItemError &error : errors) {
        json.beginObject()
            .bytesMember("path", error.path)
            .member("error", displayName(error.reason))
            .endObject();
    }
    json.endArray();
}

void writeHash(JsonWriter &json, const Digest &hash)
{
    if (hash.isEmpty()) {
        json.key("hash").null();
    } else {
        json.member("hash", hash.hex());
    }
}

void writeOptionalBytes(JsonWriter &json, std::string_view key, BytesView bytes)
{
    if (bytes.empty()) {
        json.key(key).null();
    } else {
        json.bytesMember(key, bytes);
    }
}

}  // namespace holdfast::cli
