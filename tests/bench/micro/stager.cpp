// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stager.h"

#include "exec/backup_folder.h"
#include "micro.h"

#include <benchmark/benchmark.h>

using namespace holdfast;

namespace
{

constexpr int kFiles = 1000;  // a batch of a run

std::vector<StageRequest> requests(const FolderPtr &source, StageMode mode, std::size_t size)
{
    std::vector<StageRequest> requests(kFiles);
    for (int number = 0; number < kFiles; ++number) {
        StageRequest &request = requests[static_cast<std::size_t>(number)];
        request.sourceRoot = source;
        request.folder = RelPath::trusted(bench::folderOf(number));
        request.name = bench::nameOf(number);
        request.mode = mode;
        request.size = size;
    }
    return requests;
}

/// A batch of files of so many bytes, by so many threads; nothing is synced.
void stage(benchmark::State &state, StageMode mode)
{
    const std::size_t size = static_cast<std::size_t>(state.range(0));
    const FolderPtr source = bench::madeTree(kFiles, size);
    const test::TempFolder folder;
    const std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    const std::unique_ptr<BackupFolder> backup =
        bench::must(BackupFolder::openForWriting(*fileSystem, folder.path() / "backup"));
    const SystemClock clock;
    RunProgress progress;
    Stager::Options options;
    options.threads = static_cast<int>(state.range(1));
    for (auto _ : state) {
        Stager stager(backup.get(), options, clock, progress, {});
        for (const Result<StagedFile> &file : stager.start(requests(source, mode, size)).wait()) {
            if (!file) {
                state.SkipWithError(file.error().message().c_str());
                return;
            }
        }
        state.PauseTiming();
        bench::must(backup->clearIncoming());
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * kFiles);
    state.SetBytesProcessed(state.iterations() * kFiles * state.range(0));
}

void batches(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"bytes", "threads"})
        ->ArgsProduct({{100, 16'384}, {1, 2}})
        ->MeasureProcessCPUTime()
        ->UseRealTime();
}

BENCHMARK_CAPTURE(stage, copy, StageMode::Copy)->Apply(batches);
BENCHMARK_CAPTURE(stage, hash_only, StageMode::HashOnly)->Apply(batches);

}  // namespace
