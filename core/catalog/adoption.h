// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/rebuild.h"
#include "catalog/stored_tree.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace holdfast
{

/// A `vN.bak` on the disk that no row names.
struct FoundVersion {
    std::int64_t number = 0;
    RelPath stored;
    Metadata metadata;
};

/// Fills a catalog with rows, in transactions of bounded size, and makes rows for stored files that
/// nothing else explains. What goes wrong with one file is a problem line; what ends the rebuild is
/// an error. Used by rebuild and take-over; private to core/catalog.
class Adoption
{
public:
    Adoption(Catalog &catalog, StoredTree &tree, const RebuildOptions &options,
             RebuildReport &report);
    /// Rolls back what was not finished.
    ~Adoption();
    Adoption(const Adoption &) = delete;
    Adoption &operator=(const Adoption &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> finish();

    /// `line` is escaped already. Beyond some thousands they are counted only.
    void problem(std::string line);
    /// Hands on what ends the rebuild; the rest becomes a problem of `stored`.
    [[nodiscard]] Result<void> itemFailed(const RelPath &stored, const Error &error);

    [[nodiscard]] Result<void> put(const KnownFile &file);
    [[nodiscard]] Result<void> addPast(const StoredVersion &past);
    [[nodiscard]] Result<void> addEarlier(const HistoricState &state);

    /// What state.json told of a path whose stored copy is gone or another one by now. Whatever
    /// stands for the path now keeps its lineage, and where the content is the same all of it.
    void remember(const KnownFile &told);

    /// A row without a trusted fingerprint: the next run reads the source again.
    [[nodiscard]] static KnownFile untrustedRow(SourceId source, const RelPath &path,
                                                const DiskCopy &copy, TimeNs now);

    /// The stored file becomes the live copy of `path`; when that has one elsewhere, a past copy.
    [[nodiscard]] Result<void> adoptLive(const StoredOrigin &origin, const RelPath &stored,
                                         const Metadata &metadata);
    [[nodiscard]] Result<void> adoptFolder(SourceId source, const RelPath &path,
                                           const RelPath &stored);
    /// The stored file becomes a past copy of kind Deleted at its place.
    [[nodiscard]] Result<void> adoptDeleted(SourceId source, const RelPath &path,
                                            const RelPath &stored, const Metadata &metadata);
    [[nodiscard]] Result<void> adoptDeleted(SourceId source, const RelPath &path,
                                            const DiskCopy &copy);
    /// Versions of one path, in any order: times follow the numbers. `path`'s live row, when there
    /// is one, must be in the catalog.
    [[nodiscard]] Result<void> adoptVersions(SourceId source, const RelPath &path,
                                             std::vector<FoundVersion> versions);

    /// What state.json told of a path and was not confirmed; null when nothing.
    [[nodiscard]] const KnownFile *told(SourceId source, const RelPath &path) const;

private:
    struct History;
    [[nodiscard]] Result<History> historyOf(SourceId source, const RelPath &path);
    [[nodiscard]] Result<void> adoptVersion(History &history, const FoundVersion &found);
    [[nodiscard]] Result<void> countRow();
    [[nodiscard]] TimeNs changedAt(const Metadata &metadata) const;

    Catalog &catalog_;
    StoredTree &tree_;
    const RebuildOptions &options_;
    RebuildReport &report_;
    std::map<std::pair<SourceId, RelPath>, KnownFile> told_;
    std::int64_t rowsInBatch_ = 0;
    bool open_ = false;
    std::int64_t unlisted_ = 0;
};

}  // namespace holdfast
