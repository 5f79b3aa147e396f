// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/ignore.h"

#include "micro.h"

#include <benchmark/benchmark.h>

using namespace holdfast;

namespace
{

const std::vector<std::string> kNone;
/// Names and endings, as most people have them.
const std::vector<std::string> kSimple{"*.tmp",         "*.bak",      "*~",          ".cache/",
                                       "node_modules/", "/Downloads", ".Trash-1000/"};
/// Patterns that must be tried step by step.
const std::vector<std::string> kHard{"**/build/**/*.o",      "*.py[cod]",     "/src/*/generated/",
                                     "!/src/main/generated", "file*7?*",      "**/a/**/b/**/c",
                                     "[[:digit:]]*-*-*.log", "photos/20??/*", "!*.jpg"};

/// One name of a source.
void excludes(benchmark::State &state, const std::vector<std::string> &lines)
{
    const IgnoreRules rules(lines);
    std::vector<Bytes> paths;
    for (int number = 0; number < 1000; ++number) {
        paths.push_back("home/documents/" + bench::folderOf(number) + '/' + bench::nameOf(number) +
                        ".txt");
    }
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(rules.excludes(paths[next], false));
        next = (next + 1) % paths.size();
    }
}
BENCHMARK_CAPTURE(excludes, no_rules, kNone);
BENCHMARK_CAPTURE(excludes, names_and_endings, kSimple);
BENCHMARK_CAPTURE(excludes, patterns, kHard);

/// The rules themselves.
void compile(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(IgnoreRules(kHard));
    }
}
BENCHMARK(compile);

}  // namespace
