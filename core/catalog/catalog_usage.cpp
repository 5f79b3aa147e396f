// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of a folder take in the backup. The rows of a subtree are one range of folders;
// they are read without hashes and properties, which are most of a row.
#include "catalog/catalog_impl.h"
#include "catalog/rows.h"

#include <functional>
#include <map>

namespace holdfast
{
namespace
{

// Between so many rows the person may have changed their mind.
constexpr int kRowsBetweenStops = 4'096;

struct UsageRow {
    BytesView prefix;
    BytesView name;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    bool isPast = false;
};

constexpr const char *kLiveOfAll =
    "SELECT f.prefix, e.name, e.type, e.size FROM folder f CROSS JOIN entry e ON e.folder = f.id "
    "WHERE f.source = ?1 ORDER BY f.prefix";
constexpr const char *kLiveBelow =
    "SELECT f.prefix, e.name, e.type, e.size FROM folder f CROSS JOIN entry e ON e.folder = f.id "
    "WHERE f.source = ?1 AND f.prefix >= ?2 AND f.prefix < ?3 ORDER BY f.prefix";
constexpr const char *kPastOfAll =
    "SELECT f.prefix, p.name, p.type, p.size FROM folder f CROSS JOIN past p ON p.folder = f.id "
    "WHERE f.source = ?1 AND p.kept <> 0 ORDER BY f.prefix";
constexpr const char *kPastBelow =
    "SELECT f.prefix, p.name, p.type, p.size FROM folder f CROSS JOIN past p ON p.folder = f.id "
    "WHERE f.source = ?1 AND f.prefix >= ?2 AND f.prefix < ?3 AND p.kept <> 0 ORDER BY f.prefix";

/// Every live row and kept past copy below `folder`, folder by folder.
void forEachRow(Catalog::Impl &impl, SourceId source, const RelPath &folder,
                const std::stop_token &stop, const std::function<void(const UsageRow &)> &visit)
{
    const bool isRoot = folder.isEmpty();
    const Bytes first = folder.bytes() + '/';
    const Bytes end = folder.bytes() + '0';  // '0' follows '/'
    int rows = 0;
    for (const bool isPast : {false, true}) {
        Query query(*impl.connection, isPast ? (isRoot ? kPastOfAll : kPastBelow)
                                             : (isRoot ? kLiveOfAll : kLiveBelow));
        query.integer(source);
        if (!isRoot) {
            query.bytes(first).bytes(end);
        }
        while (query.step()) {
            if (++rows % kRowsBetweenStops == 0 && stop.stop_requested()) {
                throw CatalogFailure{{ErrorCode::Cancelled, {}, {}, 0, "stopped"}};
            }
            visit({query.bytesAt(0), query.bytesAt(1), static_cast<EntryType>(query.smallAt(2)),
                   query.numberAt(3), isPast});
        }
    }
}

void add(const UsageRow &row, FolderUsage &usage)
{
    const bool isFile = row.type == EntryType::File;
    if (row.isPast) {
        usage.pastBytes += isFile ? row.size : 0;
        return;
    }
    usage.files += isFile || row.type == EntryType::Symlink ? 1 : 0;
    usage.currentBytes += isFile ? row.size : 0;
}

/// Adds the rows of a subtree up by the name directly in it. Rows of one name come one after the
/// other, but for those of the folder itself.
class UsageByName
{
public:
    explicit UsageByName(const RelPath &folder)
        : prefix_(folder.isEmpty() ? Bytes() : folder.bytes() + '/')
    {
    }

    void take(const UsageRow &row)
    {
        const bool isDirect = row.prefix.size() == prefix_.size();
        const BytesView below = row.prefix.substr(prefix_.size());
        const BytesView name = isDirect ? row.name : below.substr(0, below.find('/'));
        if (name.empty()) {
            return;  // the source's own row
        }
        Sum &sum = sumOf(name);
        if (isDirect && !row.isPast) {
            sum.isLive = true;
            sum.usage.isFolder = row.type == EntryType::Folder;
        } else if (!isDirect && !sum.isLive) {
            sum.usage.isFolder = true;  // it was one
        }
        add(row, sum.usage);
    }

    [[nodiscard]] std::vector<FolderUsage> finish() &&
    {
        std::vector<FolderUsage> result;
        result.reserve(sums_.size());
        for (auto &[name, sum] : sums_) {
            result.push_back(std::move(sum.usage));
        }
        return result;
    }

private:
    struct Sum {
        FolderUsage usage;
        bool isLive = false;  ///< then its row says whether it is a folder
    };

    Sum &sumOf(BytesView name)
    {
        if (last_ == sums_.end() || last_->first != name) {
            last_ = sums_.find(name);
        }
        if (last_ == sums_.end()) {
            last_ = sums_.emplace(Bytes(name), Sum()).first;
            last_->second.usage.path = fullPath(prefix_, name);
        }
        return last_->second;
    }

    Bytes prefix_;
    std::map<Bytes, Sum, std::less<>> sums_;
    std::map<Bytes, Sum, std::less<>>::iterator last_ = sums_.end();
};

}  // namespace

Result<std::vector<FolderUsage>> Catalog::usage(SourceId source, const RelPath &folder,
                                                const std::stop_token &stop)
{
    return impl_->read("add up what is stored", [&] {
        UsageByName byName(folder);
        forEachRow(*impl_, source, folder, stop, [&](const UsageRow &row) { byName.take(row); });
        return std::move(byName).finish();
    });
}

Result<FolderUsage> Catalog::usageOfAll(SourceId source, const std::stop_token &stop)
{
    return impl_->read("add up what is stored", [&] {
        FolderUsage usage;
        usage.isFolder = true;
        forEachRow(*impl_, source, RelPath(), stop, [&](const UsageRow &row) { add(row, usage); });
        return usage;
    });
}

}  // namespace holdfast
