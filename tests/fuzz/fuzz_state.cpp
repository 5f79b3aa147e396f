// SPDX-License-Identifier: GPL-3.0-or-later
// state.json: whatever stands in it, no path that is handed on leads outside, or to what is
// Holdfast's own, and each complaint is one line.
#include "catalog/state_file.h"
#include "fuzz.h"
#include "support/memory_filesystem.h"

using namespace holdfast;

namespace
{

void requireInside(const RelPath &stored)
{
    const Result<RelPath> parsed = RelPath::parse(stored.bytes());
    fuzz::require(stored.isEmpty() || (parsed.ok() && *parsed == stored), "a stored path is clean");
    fuzz::require(!stored.isWithin(RelPath::trusted(Bytes(kOwnFolder))) || stored.isEmpty(),
                  "no stored path is Holdfast's own");
}

void requireClean(const RelPath &path)
{
    const Result<RelPath> parsed = RelPath::parse(path.bytes());
    fuzz::require(path.isEmpty() || (parsed.ok() && *parsed == path), "a path is clean");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    test::MemoryFileSystem disk;
    const Result<FolderPtr> root = disk.open(AbsPath::parse("/").value());
    const Result<FilePtr> file = (*root)->createFile("state.json");
    const std::string_view text = fuzz::textOf(data, size);
    fuzz::require((*file)->write(std::span<const char>(text.data(), text.size()), 0).ok(),
                  "the input is written");
    StateReceiver receiver;
    receiver.fact = [](const std::string &, const std::string &) {};
    receiver.source = [](const SourceRecord &) {};
    receiver.file = [](const std::string &, const KnownFile &row) {
        requireClean(row.path);
        requireInside(row.stored);
    };
    receiver.past = [](const std::string &, const StoredVersion &version) {
        requireClean(version.path);
        requireInside(version.stored);
    };
    receiver.earlier = [](const std::string &, const HistoricState &state) {
        requireClean(state.path);
    };
    receiver.original = [](const OriginalEntry &) {};
    receiver.problem = [](const std::string &what) {
        fuzz::require(what.find('\n') == std::string::npos, "a problem is one line");
    };
    static_cast<void>(readStateFile(**root, receiver));
    return 0;
}
