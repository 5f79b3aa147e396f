// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "micro.h"

#include <benchmark/benchmark.h>

#include <cstring>

using namespace holdfast;

namespace
{

constexpr int kBatch = 1000;
constexpr int kRows = 100'000;

KnownFile row(SourceId source, int number, std::uint64_t content)
{
    Bytes digest(hashSize(HashAlgorithm::Sha256), '\0');
    // Contents come in no order.
    content *= 0x9E3779B97F4A7C15ULL;
    std::memcpy(digest.data(), &content, sizeof content);
    KnownFile file;
    file.source = source;
    file.path = RelPath::trusted(bench::folderOf(number) + '/' + bench::nameOf(number));
    file.fingerprint.size = 1000;
    file.fingerprint.inode = static_cast<std::uint64_t>(number);
    file.properties.mode = 0644;
    file.hash = {HashAlgorithm::Sha256, digest};
    file.stored = file.path;
    file.recordedAt = file.since = file.heldFrom = kSecond;
    return file;
}

/// A catalog with a source and so many rows.
struct Filled {
    explicit Filled(int rows)
        : catalog(bench::must(Catalog::open(folder / "catalog.sqlite", Catalog::Mode::Write,
                                            Catalog::Journal::Wal))),
          source(bench::must(catalog->putSource({0, "home", "/home", ""})))
    {
        bench::must(catalog->begin());
        for (int number = 0; number < rows; ++number) {
            bench::must(catalog->put(row(source, number, static_cast<std::uint64_t>(number))));
        }
        bench::must(catalog->commit());
    }

    test::TempFolder folder;
    std::unique_ptr<Catalog> catalog;
    SourceId source;
};

/// The same one for all that only read.
Filled &whole()
{
    static Filled filled(kRows);
    return filled;
}

/// New rows beside so many, a batch in a transaction.
void put(benchmark::State &state)
{
    Filled filled(static_cast<int>(state.range(0)));
    int next = static_cast<int>(state.range(0));
    for (auto _ : state) {
        bench::must(filled.catalog->begin());
        for (int i = 0; i < kBatch; ++i, ++next) {
            bench::must(
                filled.catalog->put(row(filled.source, next, static_cast<std::uint64_t>(next))));
        }
        bench::must(filled.catalog->commit());
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}
BENCHMARK(put)->ArgName("rows")->Arg(0)->Arg(kRows);

/// Changes of files that are known: the state before becomes history.
void apply(benchmark::State &state)
{
    Filled filled(kRows);
    std::uint64_t content = kRows;
    TimeNs at = kSecond;
    for (auto _ : state) {
        at += kSecond;
        bench::must(filled.catalog->begin());
        for (int i = 0; i < kBatch; ++i) {
            CatalogChange change;
            change.at = at;
            change.put = row(filled.source, i * (kRows / kBatch), content++);
            change.put->since = at;
            bench::must(filled.catalog->apply(change));
        }
        bench::must(filled.catalog->commit());
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}
BENCHMARK(apply);

/// A batch's intents, written and gone again.
void intents(benchmark::State &state)
{
    Filled filled(0);
    std::vector<Intent> batch(kBatch);
    for (int i = 0; i < kBatch; ++i) {
        Intent &intent = batch[static_cast<std::size_t>(i)];
        intent.change.at = kSecond;
        intent.change.put = row(filled.source, i, static_cast<std::uint64_t>(i));
        intent.staged = RelPath::trusted(".holdfast/incoming/w0/" + std::to_string(i));
        intent.target = intent.change.put->stored;
    }
    for (auto _ : state) {
        bench::must(filled.catalog->begin());
        for (const Intent &intent : batch) {
            bench::must(filled.catalog->addIntent(intent));
        }
        bench::must(filled.catalog->commit());
        bench::must(filled.catalog->clearIntents());
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}
BENCHMARK(intents);

/// One path each, all over the catalog.
void find(benchmark::State &state)
{
    const Filled &filled = whole();
    int number = 0;
    for (auto _ : state) {
        number = (number + 7919) % kRows;
        const KnownFile wanted = row(filled.source, number, 0);
        benchmark::DoNotOptimize(bench::must(filled.catalog->find(filled.source, wanted.path)));
    }
}
BENCHMARK(find);

/// What a content is looked up by, to tell duplicates.
void findContent(benchmark::State &state)
{
    const Filled &filled = whole();
    int number = 0;
    for (auto _ : state) {
        number = (number + 7919) % kRows;
        const KnownFile wanted = row(filled.source, number, static_cast<std::uint64_t>(number));
        benchmark::DoNotOptimize(bench::must(filled.catalog->filesWith(wanted.hash)));
    }
}
BENCHMARK(findContent);

/// The rows of each folder, as a scan compares them.
void namesInFolder(benchmark::State &state)
{
    const Filled &filled = whole();
    std::vector<KnownName> names;
    int number = 0;
    for (auto _ : state) {
        number = (number + bench::kFilesPerFolder) % kRows;
        bench::must(filled.catalog->namesInFolder(
            filled.source, RelPath::trusted(bench::folderOf(number)), names));
        benchmark::DoNotOptimize(names.data());
    }
    state.SetItemsProcessed(state.iterations() * bench::kFilesPerFolder);
}
BENCHMARK(namesInFolder);

}  // namespace
