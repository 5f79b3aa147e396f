// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scanner.h"

#include "micro.h"

#include <benchmark/benchmark.h>

using namespace holdfast;

namespace
{

/// A warm source: so many files, by so many threads.
void scan(benchmark::State &state)
{
    const int files = static_cast<int>(state.range(0));
    const FolderPtr source = bench::madeTree(files, 1);
    ScanOptions options;
    options.threads = static_cast<int>(state.range(1));
    for (auto _ : state) {
        ScanProgress progress;
        std::size_t names = 0;
        bench::must(scanTree(source, {}, options, {}, progress, [&names](FolderListing &&listing) {
            names += listing.entries.size();
        }));
        benchmark::DoNotOptimize(names);
    }
    state.SetItemsProcessed(state.iterations() * files);
}
BENCHMARK(scan)
    ->ArgNames({"files", "threads"})
    ->ArgsProduct({{1000, 20'000}, {1, 4}})
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// One folder of 20 files, as a change in it is looked at.
void scanOneFolder(benchmark::State &state)
{
    const FolderPtr source = bench::madeTree(1000, 1);
    const RelPath folder = RelPath::trusted(bench::folderOf(500));
    for (auto _ : state) {
        benchmark::DoNotOptimize(bench::must(scanFolder(source, folder, {}, {})));
    }
}
BENCHMARK(scanOneFolder);

}  // namespace
