// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fs/filesystem.h"

#include <string>

namespace holdfast::test
{

// Short ways to fill and read any Folder. They end the process with a message when an operation
// fails: for what is not itself under test. `path` is relative to `folder`.

/// A new file, with its parent folders.
void putFile(const Folder &folder, const Bytes &path, BytesView content);
/// A new symlink, with its parent folders.
void putSymlink(const Folder &folder, const Bytes &path, BytesView target);
/// The folder at `path`, made with its parents when it is missing.
FolderPtr putFolder(const Folder &folder, const Bytes &path);

[[nodiscard]] Bytes contentOf(const Folder &folder, const Bytes &path);
[[nodiscard]] Bytes contentOf(File &file);
/// Anything, also a dangling symlink?
[[nodiscard]] bool isThere(const Folder &folder, const Bytes &path);

/// Every name below with type, mode, mtime, attributes, content or target, one line each, in byte
/// order: two trees are equal when these are.
[[nodiscard]] std::string describe(const Folder &folder);

}  // namespace holdfast::test
