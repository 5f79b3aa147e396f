// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planner.h"

#include "micro.h"

#include <benchmark/benchmark.h>

using namespace holdfast;

namespace
{

constexpr SourceId kSource = 1;
constexpr int kBatch = 1000;

StorageLayout layout()
{
    return StorageLayout({{kSource, "home", "/home", ""}});
}

RelPath pathOf(int number)
{
    return RelPath::trusted(bench::folderOf(number) + '/' + bench::nameOf(number));
}

/// A digest that `content` alone decides.
Digest digestOf(std::uint64_t content)
{
    Bytes bytes(hashSize(HashAlgorithm::Sha256), '\0');
    std::memcpy(bytes.data(), &content, sizeof content);
    return {HashAlgorithm::Sha256, bytes};
}

StagedFile stagedFile(int number, std::uint64_t content)
{
    StagedFile staged;
    staged.metadata.size = 1000;
    staged.metadata.mode = 0644;
    staged.metadata.device = 1;
    staged.metadata.inode = content;
    staged.metadata.mtime = kSecond;
    staged.hash = digestOf(content);
    staged.staged = RelPath::trusted(".holdfast/incoming/w0/" + std::to_string(number));
    return staged;
}

KnownFile knownFile(int number, std::uint64_t content)
{
    const StagedFile staged = stagedFile(number, content);
    KnownFile known;
    known.source = kSource;
    known.path = pathOf(number);
    known.fingerprint = fingerprintOf(staged.metadata);
    known.properties = propertiesOf(staged.metadata, {});
    known.hash = staged.hash;
    known.stored = known.path;
    return known;
}

enum class What { New, Changed, Duplicate, Moved };

/// File `number` of a batch; every content is another one, but of duplicates: those are of ten.
Observation observation(int number, What what)
{
    const auto content = static_cast<std::uint64_t>(what == What::Duplicate ? number % 10 : number);
    Observation seen;
    seen.source = kSource;
    seen.path =
        what == What::Moved ? RelPath::trusted("moved/" + bench::nameOf(number)) : pathOf(number);
    seen.staged = stagedFile(number, content);
    if (what == What::Changed) {
        seen.known = knownFile(number, content + kBatch);
    }
    return seen;
}

/// A run of one batch, from the planner's making to its final plan.
void plan(benchmark::State &state, What what)
{
    std::vector<Observation> batch;
    std::vector<KnownFile> vanished;
    for (int number = 0; number < kBatch; ++number) {
        batch.push_back(observation(number, what));
        if (what == What::Moved) {
            vanished.push_back(knownFile(number, static_cast<std::uint64_t>(number)));
        }
    }
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<Observation> seen = batch;
        std::vector<KnownFile> gone = vanished;
        state.ResumeTiming();
        Planner planner(layout(), DuplicatesMode::Separate, {kSource}, std::move(gone), 0, 0);
        benchmark::DoNotOptimize(planner.planBatch(std::move(seen), {}));
        benchmark::DoNotOptimize(planner.finish({}));
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}
BENCHMARK_CAPTURE(plan, new_files, What::New);
BENCHMARK_CAPTURE(plan, changed_files, What::Changed);
BENCHMARK_CAPTURE(plan, duplicates, What::Duplicate);
BENCHMARK_CAPTURE(plan, moved_files, What::Moved);

}  // namespace
