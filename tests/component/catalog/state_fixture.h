// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_fixture.h"

#include <optional>
#include <sstream>
#include <string>
#include <utility>

namespace holdfast::test
{

/// Everything that a reader hands out.
struct Received {
    std::vector<std::pair<std::string, std::string>> facts;
    std::vector<SourceRecord> sources;
    std::vector<std::pair<std::string, KnownFile>> files;
    std::vector<std::pair<std::string, StoredVersion>> past;
    std::vector<std::pair<std::string, HistoricState>> earlier;
    std::vector<OriginalEntry> originals;
    std::vector<std::string> problems;
    std::optional<StateFormat> format;
    std::optional<Error> error;
};

[[nodiscard]] inline Received readState(const Folder &root)
{
    Received got;
    StateReceiver receiver;
    receiver.fact = [&](const std::string &key, const std::string &value) {
        got.facts.emplace_back(key, value);
    };
    receiver.source = [&](const SourceRecord &source) { got.sources.push_back(source); };
    receiver.file = [&](const std::string &source, const KnownFile &file) {
        got.files.emplace_back(source, file);
    };
    receiver.past = [&](const std::string &source, const StoredVersion &past) {
        got.past.emplace_back(source, past);
    };
    receiver.earlier = [&](const std::string &source, const HistoricState &state) {
        got.earlier.emplace_back(source, state);
    };
    receiver.original = [&](const OriginalEntry &entry) { got.originals.push_back(entry); };
    receiver.problem = [&](const std::string &what) { got.problems.push_back(what); };
    const Result<StateFormat> format = readStateFile(root, receiver);
    if (format) {
        got.format = *format;
    } else {
        got.error = format.error();
    }
    return got;
}

/// A live file with plain values.
[[nodiscard]] inline KnownFile liveRow(SourceId source, const Bytes &path)
{
    KnownFile row;
    row.source = source;
    row.path = rel(path);
    row.fingerprint = {3, 1'700'000'000'000'000'001, 1'700'000'001'000'000'000, 5, 6};
    row.properties = {0644, 1000, 100, 1'700'000'000'000'000'001, {}};
    row.hash = hashOf("abc");
    row.stored = rel(path);
    row.recordedAt = 1'700'000'002'000'000'000;
    row.since = 1'700'000'003'000'000'000;
    row.heldFrom = row.since;
    return row;
}

/// A version, or, for number 0, a deleted copy.
[[nodiscard]] inline StoredVersion pastRow(SourceId source, const Bytes &path, std::int64_t number)
{
    StoredVersion past;
    past.source = source;
    past.path = rel(path);
    past.kind = number > 0 ? PastKind::Version : PastKind::Deleted;
    past.number = number;
    past.size = 3;
    past.properties = {0600, 1, 2, 1'600'000'000'000'000'000, {}};
    past.hash = hashOf("old");
    past.stored = rel(number > 0 ? "versions/" + path + "/v" + std::to_string(number) + ".bak"
                                 : "_deleted/" + path);
    past.from = 1'500'000'000'000'000'000;
    past.until = 1'600'000'000'000'000'000 + number;
    past.heldFrom = past.from;
    past.lineage = 9;
    return past;
}

/// A golden text as state.json has it: all of a name on one line.
inline std::string withNamesOnLines(const std::string &indented)
{
    std::istringstream lines(indented);
    std::string text;
    bool isInName = false;
    for (std::string line; std::getline(lines, line);) {
        const bool ends = isInName && line.starts_with("    }");
        text += isInName ? ' ' + line.substr(line.find_first_not_of(' ')) : line;
        isInName = !ends && (isInName || (line.starts_with("    \"") && line.ends_with('{')));
        text += isInName ? "" : "\n";
    }
    return text;
}

}  // namespace holdfast::test
