// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/tree_walk.h"

#include <deque>

namespace holdfast
{
namespace
{

struct Level {
    Bytes prefix;
    Query rows;
    bool hasRow = false;
};

// Does the row of `level` come before everything in the folder `prefix`? The folder comes after
// this level's own prefix: so it lies inside this level, or behind all of it.
bool rowIsBefore(const Level &level, BytesView prefix)
{
    if (prefix.substr(0, level.prefix.size()) != level.prefix) {
        return true;
    }
    return level.rows.bytesAt(0) < prefix.substr(level.prefix.size());
}

BytesView prefixAt(const Query &folders)
{
    const BytesView prefix = folders.bytesAt(1);
    const bool valid = prefix.empty() || (prefix.size() > 1 && prefix.back() == '/' &&
                                          RelPath::parse(prefix.substr(0, prefix.size() - 1)).ok());
    if (!valid) {
        throwDamaged("a folder's path is not normalised");
    }
    return prefix;
}

// The rows of the path itself. The root's stand in the root folder, under the empty name.
bool visitOwnRows(Catalog::Impl &impl, SourceId source, const RelPath &path, const char *rowsSql,
                  const RowVisitor &visit)
{
    const PathKey key(path);
    const auto folder = impl.findFolder(source, key.prefix);
    if (!folder) {
        return true;
    }
    Query rows(*impl.connection, rowsSql);
    rows.integer(*folder).bytes(key.name);
    while (rows.step() && rows.bytesAt(0) == key.name) {
        if (!visit(key.prefix, rows)) {
            return false;
        }
    }
    return true;
}

}  // namespace

// Folders come in the order of their prefixes, which is where their content begins among full
// paths. Each level's rows and the next folder are merged: the names a, a-b, a.txt and the folder
// a/ come as a, a-b, a.txt, a/….
bool walkTree(Catalog::Impl &impl, SourceId source, const RelPath &below, const char *rowsSql,
              const RowVisitor &visit)
{
    if (!below.isEmpty() && !visitOwnRows(impl, source, below, rowsSql, visit)) {
        return false;
    }
    const Bytes first = below.isEmpty() ? Bytes() : below.bytes() + '/';
    const Bytes end = below.bytes() + '0';  // '0' follows '/'
    Query folders(*impl.connection,
                  below.isEmpty()
                      ? "SELECT id, prefix FROM folder WHERE source = ?1 ORDER BY prefix"
                      : "SELECT id, prefix FROM folder WHERE source = ?1 AND prefix >= ?2 AND "
                        "prefix < ?3 ORDER BY prefix");
    folders.integer(source);
    if (!below.isEmpty()) {
        folders.bytes(first).bytes(end);
    }
    std::deque<Level> levels;
    BytesView next;  // the prefix that `folders` stands on
    const auto stepFolder = [&] {
        const bool any = folders.step();
        next = any ? prefixAt(folders) : BytesView();
        return any;
    };
    bool hasFolder = stepFolder();
    while (true) {
        while (!levels.empty() && !levels.back().hasRow) {
            levels.pop_back();
        }
        if (levels.empty() && !hasFolder) {
            return true;
        }
        if (!levels.empty() && (!hasFolder || rowIsBefore(levels.back(), next))) {
            Level &level = levels.back();
            if (!visit(level.prefix, level.rows)) {
                return false;
            }
            level.hasRow = level.rows.step();
            continue;
        }
        Level level{Bytes(next), Query(*impl.connection, rowsSql)};
        level.rows.integer(folders.integerAt(0)).bytes({});
        level.hasRow = level.rows.step();
        levels.push_back(std::move(level));
        hasFolder = stepFolder();
    }
}

}  // namespace holdfast
