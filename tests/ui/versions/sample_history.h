// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fake_backup_service.h"

#include <algorithm>
#include <map>
#include <set>

namespace holdfast::ui
{

/// A small backup with a past, which answers a FakeBackupService as the engine would: names with
/// the time from which and until which they were there.
class SampleHistory
{
public:
    struct Name {
        std::string source;
        RelPath path;
        EntryType type = EntryType::File;
        std::uint64_t size = 0;
        TimeNs from = 0;
        TimeNs until = 0;  ///< 0: it is there
        bool kept = true;
    };

    explicit SampleHistory(FakeBackupService &service) : service_(service)
    {
        service.onSources = [this] { return Result<std::vector<NamedPath>>(sources_); };
        service.onList = [this](const ListRequest &request, const Bytes &after, int limit) {
            ++listed;
            asked.push_back(request);
            limits.push_back(limit);
            return list(request, after, limit);
        };
        service.onFind = [this](const FindRequest &request, int limit) {
            return find(request, limit);
        };
        service.onVersions = [this](const NamedPath &path) { return versions(path); };
    }

    void addSource(const std::string &name)
    {
        sources_.push_back({static_cast<SourceId>(sources_.size() + 1), name, RelPath()});
    }
    void add(const std::string &source, const Bytes &path, std::uint64_t size, TimeNs from,
             TimeNs until = 0, EntryType type = EntryType::File)
    {
        names_.push_back({source, RelPath::trusted(path), type, size, from, until, true});
    }
    void addFolder(const std::string &source, const Bytes &path, TimeNs from, TimeNs until = 0)
    {
        add(source, path, 0, from, until, EntryType::Folder);
    }
    [[nodiscard]] NamedPath path(const std::string &source, const Bytes &below = {}) const
    {
        for (const NamedPath &known : sources_) {
            if (known.sourceName == source) {
                return {known.source, source, below.empty() ? RelPath() : RelPath::trusted(below)};
            }
        }
        return {};
    }

    std::vector<VersionEntry> versionList;  ///< the answer to versions()
    int listed = 0;
    std::vector<ListRequest> asked;
    std::vector<int> limits;

private:
    [[nodiscard]] ListEntry entryOf(const Name &name) const
    {
        ListEntry entry;
        entry.source = name.source;
        entry.path = name.path;
        entry.type = name.type;
        entry.size = name.size;
        entry.mtime = name.from;
        entry.until = name.until;
        entry.kept = name.kept;
        entry.state = name.until == 0 ? EntryState::Current : EntryState::Deleted;
        return entry;
    }

    Result<Rows<ListEntry>> list(const ListRequest &request, const Bytes &after, int limit) const
    {
        std::map<Bytes, ListEntry> children;
        for (const Name &name : names_) {
            const TimeNs at = request.at.value_or(service_.now_);
            const bool isThere = name.from <= at && (name.until == 0 || name.until > at);
            const bool wasThere = name.from <= at && request.deleted;
            if (name.source != request.path.sourceName || name.path.isEmpty() ||
                name.path.parent() != request.path.path || Bytes(name.path.name()) <= after) {
                continue;
            }
            if (isThere || wasThere) {
                children[Bytes(name.path.name())] = entryOf(name);
            }
        }
        Rows<ListEntry> page;
        for (const auto &[name, entry] : children) {
            if (static_cast<int>(page.rows.size()) == limit) {
                page.hasMore = true;
                break;
            }
            page.rows.push_back(entry);
        }
        return page;
    }

    Result<Rows<ListEntry>> find(const FindRequest &request, int limit) const
    {
        Rows<ListEntry> page;
        for (const Name &name : names_) {
            if (name.path.name().find(request.pattern) == BytesView::npos) {
                continue;
            }
            if (static_cast<int>(page.rows.size()) == limit) {
                page.hasMore = true;
                break;
            }
            page.rows.push_back(entryOf(name));
        }
        return page;
    }

    Result<std::vector<VersionEntry>> versions(const NamedPath &path) const
    {
        if (!versionList.empty()) {
            return versionList;
        }
        std::vector<VersionEntry> answer;
        for (const Name &name : names_) {
            if (name.source == path.sourceName && name.path == path.path) {
                VersionEntry version;
                version.kind =
                    name.until == 0 ? VersionEntry::Kind::Current : VersionEntry::Kind::Deleted;
                version.path = name.path;
                version.size = name.size;
                version.mtime = name.from;
                version.from = name.from;
                version.until = name.until;
                answer.push_back(version);
            }
        }
        return answer;
    }

    FakeBackupService &service_;
    std::vector<NamedPath> sources_;
    std::vector<Name> names_;
};

}  // namespace holdfast::ui
