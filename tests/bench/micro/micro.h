// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fs/filesystem.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <iostream>
#include <utility>

namespace holdfast::bench
{

/// Ends the program with the error's message: for what a benchmark takes for granted.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().message() << '\n';
        std::abort();
    }
    return std::move(result).value();
}
inline void must(const Result<void> &result)
{
    if (!result) {
        std::cerr << result.error().message() << '\n';
        std::abort();
    }
}

inline constexpr int kFilesPerFolder = 20;

/// `17/file000345`: where a file of madeTree() stands.
[[nodiscard]] Bytes nameOf(int number);
[[nodiscard]] Bytes folderOf(int number);

/// A source of so many files of so many bytes, in folders of 20; made once, removed at the end.
[[nodiscard]] FolderPtr madeTree(int files, std::size_t size);

}  // namespace holdfast::bench
