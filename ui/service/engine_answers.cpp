// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/engine_answers.h"

#include "engine/temporary_folder.h"

#include <algorithm>
#include <map>
#include <utility>

namespace holdfast::ui
{

RestoreRequest restoreOf(const ContentRequest &content)
{
    RestoreRequest request;
    request.paths = {content.path};
    request.version = content.version;
    request.at = content.at;
    request.deleted = content.deleted;
    return request;
}

bool needsTheBackup(const RestoreRequest &request)
{
    return request.to.isEmpty() && !request.beside && !request.dryRun &&
           (request.overwrite != Overwrite::Never || request.exact);
}

Result<Rows<ListEntry>> listed(const Engine &engine, const ListRequest &request, int limit)
{
    Rows<ListEntry> page;
    HOLDFAST_TRY(engine.list(request, [&](const ListEntry &entry) {
        page.hasMore = page.rows.size() == static_cast<std::size_t>(limit);
        if (!page.hasMore) {
            page.rows.push_back(entry);
        }
        return !page.hasMore;
    }));
    return page;
}

Result<Rows<ListEntry>> found(const Engine &engine, const FindRequest &request, int limit,
                              const std::stop_token &stop)
{
    Rows<ListEntry> page;
    HOLDFAST_TRY(engine.find(
        request,
        [&](const ListEntry &entry) {
            page.hasMore = page.rows.size() == static_cast<std::size_t>(limit);
            if (!page.hasMore) {
                page.rows.push_back(entry);
            }
            return !page.hasMore;
        },
        stop));
    return page;
}

Result<Rows<DuplicateGroup>> dearestDuplicates(const Engine &engine, int limit,
                                               const std::stop_token &stop)
{
    Rows<DuplicateGroup> page;
    const auto isDearer = [](const DuplicateGroup &a, const DuplicateGroup &b) {
        return a.cost > b.cost;
    };
    HOLDFAST_TRY(engine.duplicates([&](const DuplicateGroup &group) {
        page.rows.push_back(group);
        std::push_heap(page.rows.begin(), page.rows.end(), isDearer);
        if (page.rows.size() > static_cast<std::size_t>(limit)) {
            std::pop_heap(page.rows.begin(), page.rows.end(), isDearer);
            page.rows.pop_back();
            page.hasMore = true;
        }
        return !stop.stop_requested();
    }));
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, "look for duplicates", {}, 0, "stopped"};
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), isDearer);
    return page;
}

Result<RestoreAnswer> restored(Engine &engine, const RestoreRequest &request, Work &work)
{
    RestoreAnswer answer;
    const auto visit = [&answer](const RestoredItem &item) {
        ++answer.itemCount;
        if (answer.items.size() < RestoreAnswer::kMostItems) {
            answer.items.push_back(item);
        }
    };
    HOLDFAST_ASSIGN(answer.report,
                    engine.restore(request, visit, work.progress, work.stop.get_token()));
    answer.stopped = work.stop.stop_requested();
    return answer;
}

Result<AbsPath> restoredFile(Engine &engine, const RestoreRequest &request, Work &work)
{
    AbsPath file;
    const auto visit = [&file](const RestoredItem &item) {
        if (item.type != EntryType::Folder && item.did == RestoredItem::Did::Wrote) {
            if (Result<AbsPath> path = AbsPath::parse(item.target); path) {
                file = std::move(*path);
            }
        }
    };
    HOLDFAST_ASSIGN(const RestoreReport report,
                    engine.restore(request, visit, work.progress, work.stop.get_token()));
    if (work.stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, "open", request.paths.front().path.bytes(), 0, {}};
    }
    if (file.isEmpty()) {
        return Error{ErrorCode::NotFound, "open", request.paths.front().path.bytes(), 0,
                     report.errors.empty() ? "there is no such file in the backup"
                                           : report.errors.front().reason};
    }
    return file;
}

Result<void> savedFile(Engine &engine, RestoreRequest request, const AbsPath &file,
                       const RandomNumbers &random, Work &work)
{
    HOLDFAST_ASSIGN(const std::unique_ptr<TemporaryFolder> beside,
                    TemporaryFolder::make(engine.fileSystem(), file.parent(), random));
    request.to = beside->path();
    HOLDFAST_ASSIGN(const AbsPath made, restoredFile(engine, request, work));
    HOLDFAST_ASSIGN(const FolderPtr from, engine.fileSystem().open(made.parent()));
    HOLDFAST_ASSIGN(const FolderPtr to, engine.fileSystem().open(file.parent()));
    return from->rename(made.name(), *to, file.name(), IfTaken::Replace);
}

Result<std::vector<FolderUsage>> usedAt(const Engine &engine, const NamedPath &path, TimeNs at,
                                        const std::stop_token &stop)
{
    ListRequest request;
    request.path = path;
    request.recursive = true;
    request.at = at;
    std::map<Bytes, FolderUsage> names;
    HOLDFAST_TRY(engine.list(request, [&](const ListEntry &entry) {
        // What stood elsewhere then is not in this folder.
        const std::optional<RelPath> below = entry.path.relativeTo(path.path);
        if (below && !below->isEmpty()) {
            const BytesView name = below->firstName();
            FolderUsage &usage = names[Bytes(name)];
            usage.isFolder |=
                entry.type == EntryType::Folder || name.size() < below->bytes().size();
            usage.files += entry.type == EntryType::Folder ? 0 : 1;
            usage.currentBytes += entry.type == EntryType::File ? entry.size : 0;
        }
        return !stop.stop_requested();
    }));
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, "count", path.path.bytes(), 0, "stopped"};
    }
    std::vector<FolderUsage> rows;
    for (auto &[name, usage] : names) {
        usage.source = path.sourceName;
        usage.path = path.path / name;
        rows.push_back(std::move(usage));
    }
    return rows;
}

Result<std::vector<std::string>> firstLines(FileSystem &fileSystem, BytesView textFile, int limit)
{
    constexpr std::size_t kBlock = 64 * 1024;
    HOLDFAST_ASSIGN(const AbsPath path, AbsPath::parse(textFile));
    HOLDFAST_ASSIGN(const FolderPtr folder, fileSystem.open(path.parent()));
    HOLDFAST_ASSIGN(const FilePtr file, folder->openFile(path.name()));
    std::vector<std::string> lines;
    std::string line;
    std::vector<char> block(kBlock);
    for (std::uint64_t offset = 0;;) {
        HOLDFAST_ASSIGN(const std::size_t size, file->read(block, offset));
        if (size == 0) {
            return lines;
        }
        offset += size;
        for (std::size_t i = 0; i < size; ++i) {
            if (block[i] != '\n') {
                line.push_back(block[i]);
                continue;
            }
            lines.push_back(std::exchange(line, {}));
            if (lines.size() == static_cast<std::size_t>(limit)) {
                return lines;
            }
        }
    }
}

}  // namespace holdfast::ui
