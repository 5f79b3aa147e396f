// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <benchmark/benchmark.h>

using namespace holdfast;

namespace
{

void hash(benchmark::State &state, HashAlgorithm algorithm, bool isPortable)
{
    const std::unique_ptr<Hasher> hasher =
        isPortable ? makePortableHasher(algorithm) : makeHasher(algorithm);
    const Bytes content(static_cast<std::size_t>(state.range(0)), 'x');
    for (auto _ : state) {
        hasher->add(content);
        benchmark::DoNotOptimize(hasher->finish());
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgName("bytes")->Arg(100)->Arg(4096)->Arg(1 << 20);
}

BENCHMARK_CAPTURE(hash, sha256, HashAlgorithm::Sha256, false)->Apply(sizes);
BENCHMARK_CAPTURE(hash, sha256_portable, HashAlgorithm::Sha256, true)->Apply(sizes);
BENCHMARK_CAPTURE(hash, sha512, HashAlgorithm::Sha512, false)->Apply(sizes);
BENCHMARK_CAPTURE(hash, sha3_256, HashAlgorithm::Sha3_256, false)->Apply(sizes);
BENCHMARK_CAPTURE(hash, blake2b, HashAlgorithm::Blake2b, false)->Apply(sizes);

}  // namespace
