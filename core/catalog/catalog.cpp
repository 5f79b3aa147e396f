// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, transactions, and what all topics share.
#include "catalog/catalog.h"

#include "catalog/catalog_impl.h"

#include <cstdio>
#include <cstdlib>

namespace holdfast
{
namespace
{

// Folders change seldom from one row to the next; the cache only has to stay small.
constexpr std::size_t kCachedFolders = 4'096;
constexpr std::string_view kStale = "stale";

}  // namespace

Catalog::Impl::Impl(std::unique_ptr<Connection> opened, Mode mode)
    : connection(std::move(opened)), mode_(mode)
{
}

Error Catalog::Impl::failure(const SQLite::Exception &exception, const char *operation) const
{
    return connection->toError(exception, operation);
}

Error Catalog::Impl::failure(const CatalogFailure &raised, const char *operation) const
{
    Error error = raised.error;
    error.operation = operation;
    return error;
}

void Catalog::Impl::beginStatement()
{
    Query(*connection, "BEGIN IMMEDIATE").run();
}

void Catalog::Impl::commitStatement()
{
    if (lineageChanged_) {
        Query(*connection, "UPDATE counter SET next = ?1 WHERE name = 'lineage'")
            .integer(nextLineage_)
            .run();
    }
    if (timeChanged_) {
        Query(*connection, "UPDATE counter SET next = ?1 WHERE name = 'time'")
            .integer(*newestTime_)
            .run();
    }
    writeMoments();
    Query(*connection, "COMMIT").run();
    lineageChanged_ = false;
    timeChanged_ = false;
    moments_.clear();
}

Result<void> Catalog::Impl::begin()
{
    if (open_) {
        // Going on would join two units of work that each must be whole: a programming error.
        std::fputs("Catalog::begin: a transaction is open already\n", stderr);
        std::abort();
    }
    try {
        if (mode_ == Mode::Write) {
            beginStatement();
        } else {
            Query(*connection, "BEGIN").run();
        }
    } catch (const SQLite::Exception &exception) {
        return failure(exception, "begin a transaction of the catalog");
    }
    open_ = true;
    return {};
}

Result<void> Catalog::Impl::commit()
{
    if (!open_) {
        std::fputs("Catalog::commit: no transaction is open\n", stderr);
        std::abort();
    }
    std::optional<Error> error = broken_;
    if (!error) {
        try {
            commitStatement();
        } catch (const SQLite::Exception &exception) {
            error = failure(exception, "commit to the catalog");
        }
    }
    if (error) {
        rollback();
        return *std::move(error);
    }
    open_ = false;
    return {};
}

void Catalog::Impl::rollback() noexcept
{
    connection->database().tryExec("ROLLBACK");
    open_ = false;
    broken_.reset();
    // They may know of rows that are no more.
    folders_.clear();
    nextLineage_ = 0;
    lineageChanged_ = false;
    newestTime_.reset();
    timeChanged_ = false;
    stateMarked = false;
    moments_.clear();
}

std::optional<std::string> Catalog::Impl::fact(BytesView key)
{
    Query query(*connection, "SELECT value FROM fact WHERE key = ?1");
    return query.bytes(key).step() ? std::optional(std::string(query.bytesAt(0))) : std::nullopt;
}

void Catalog::Impl::setFact(BytesView key, BytesView value)
{
    Query(*connection, "INSERT OR REPLACE INTO fact (key, value) VALUES (?1, ?2)")
        .bytes(key)
        .bytes(value)
        .run();
}

void Catalog::Impl::markStateStale()
{
    if (!stateMarked) {
        setFact(kStateFact, kStale);
        stateMarked = true;
    }
}

bool Catalog::Impl::makeFolderKey(SourceId source, BytesView prefix)
{
    folderKey_.assign(reinterpret_cast<const char *>(&source), sizeof source);
    folderKey_.append(prefix);
    return folders_.contains(folderKey_);
}

std::optional<FolderId> Catalog::Impl::findFolder(SourceId source, BytesView prefix)
{
    if (makeFolderKey(source, prefix)) {
        return folders_.find(folderKey_)->second;
    }
    Query query(*connection, "SELECT id FROM folder WHERE source = ?1 AND prefix = ?2");
    if (!query.integer(source).bytes(prefix).step()) {
        return std::nullopt;
    }
    if (folders_.size() >= kCachedFolders) {
        folders_.clear();
    }
    return folders_[folderKey_] = query.integerAt(0);
}

FolderId Catalog::Impl::makeFolder(SourceId source, BytesView prefix)
{
    if (const auto found = findFolder(source, prefix)) {
        return *found;
    }
    Query(*connection, "INSERT INTO folder (source, prefix) VALUES (?1, ?2)")
        .integer(source)
        .bytes(prefix)
        .run();
    return folders_[folderKey_] = connection->database().getLastInsertRowid();
}

void Catalog::Impl::loadLineage()
{
    if (nextLineage_ != 0) {
        return;
    }
    Query query(*connection, "SELECT next FROM counter WHERE name = 'lineage'");
    if (!query.step() || query.integerAt(0) < 1) {
        throwDamaged("the counter of lineages is missing");
    }
    nextLineage_ = query.integerAt(0);
}

LineageId Catalog::Impl::newLineage()
{
    loadLineage();
    lineageChanged_ = true;
    return nextLineage_++;
}

void Catalog::Impl::seenLineage(LineageId lineage)
{
    loadLineage();
    if (lineage >= nextLineage_) {
        nextLineage_ = lineage + 1;
        lineageChanged_ = true;
    }
}

TimeNs Catalog::Impl::newestTime()
{
    if (!newestTime_) {
        Query query(*connection, "SELECT next FROM counter WHERE name = 'time'");
        if (!query.step()) {
            throwDamaged("the time of the newest change is missing");
        }
        newestTime_ = query.integerAt(0);
    }
    return *newestTime_;
}

void Catalog::Impl::seenTime(TimeNs time)
{
    if (time > newestTime()) {
        newestTime_ = time;
        timeChanged_ = true;
    }
}

Catalog::Catalog() = default;
Catalog::~Catalog() = default;

Result<std::unique_ptr<Catalog>> Catalog::open(const Bytes &file, Mode mode, Journal journal)
{
    HOLDFAST_ASSIGN(auto connection, Connection::open(file, mode, journal));
    std::unique_ptr<Catalog> catalog(new Catalog);
    catalog->impl_ = std::make_unique<Impl>(std::move(connection), mode);
    return catalog;
}

Result<void> Catalog::checkIntegrity()
{
    return impl_->read("check the catalog", [&] {
        Query query(*impl_->connection, "PRAGMA integrity_check(1)");
        if (!query.step()) {
            throwDamaged("SQLite's check gave no answer");
        }
        if (const BytesView answer = query.bytesAt(0); answer != "ok") {
            throwDamaged(displayName(answer));
        }
    });
}

Result<void> Catalog::begin()
{
    return impl_->begin();
}

Result<void> Catalog::commit()
{
    return impl_->commit();
}

void Catalog::rollback() noexcept
{
    impl_->rollback();
}

bool Catalog::isInTransaction() const noexcept
{
    return impl_->isOpen();
}

Result<std::optional<std::string>> Catalog::fact(const std::string &key)
{
    return impl_->read("read a fact of the catalog", [&] { return impl_->fact(key); });
}

Result<void> Catalog::setFact(const std::string &key, const std::string &value)
{
    return impl_->write("write a fact to the catalog", [&] { impl_->setFact(key, value); });
}

Result<bool> Catalog::stateIsStale()
{
    return impl_->read("read a fact of the catalog",
                       [&] { return impl_->fact(kStateFact) == kStale; });
}

Result<std::vector<SourceRecord>> Catalog::sources()
{
    return impl_->read("read the sources of the catalog", [&] {
        std::vector<SourceRecord> sources;
        Query query(*impl_->connection, "SELECT id, name, path, folder FROM source ORDER BY id");
        while (query.step()) {
            sources.push_back({query.integerAt(0), std::string(query.bytesAt(1)),
                               Bytes(query.bytesAt(2)), Bytes(query.bytesAt(3))});
            if (!sources.back().folder.empty() && !RelPath::parse(sources.back().folder)) {
                throwDamaged("the folder of a source is no path inside the backup");
            }
        }
        return sources;
    });
}

Result<std::string> Catalog::sourceName(SourceId source)
{
    return impl_->read("read the name of a source", [&] {
        Query query(*impl_->connection, "SELECT name FROM source WHERE id = ?1");
        return query.integer(source).step() ? std::string(query.bytesAt(0)) : std::string();
    });
}

Result<SourceId> Catalog::putSource(const SourceRecord &source)
{
    return impl_->write("write a source to the catalog", [&] {
        Query query(*impl_->connection,
                    "INSERT INTO source (id, name, path, folder) VALUES (?1, ?2, ?3, ?4) "
                    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, path = excluded.path, "
                    "folder = excluded.folder");
        source.id == 0 ? query.null() : query.integer(source.id);
        query.bytes(source.name).bytes(source.path).bytes(source.folder).run();
        return source.id == 0 ? impl_->connection->database().getLastInsertRowid() : source.id;
    });
}

}  // namespace holdfast
