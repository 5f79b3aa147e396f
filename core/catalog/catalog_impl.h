// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/connection.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace holdfast
{

using FolderId = std::int64_t;

/// A path as the tables have it: the folder's prefix ('' or 'a/b/') and the name in it.
struct PathKey {
    explicit PathKey(const RelPath &path) : PathKey(BytesView(path.bytes())) {}
    explicit PathKey(BytesView bytes)
    {
        const std::size_t split = bytes.rfind('/') + 1;  // npos + 1 is 0
        prefix = bytes.substr(0, split);
        name = bytes.substr(split);
    }
    BytesView prefix;
    BytesView name;
};

/// The fact that says that state.json is stale, or how much it tells of (catalog_counts.cpp).
inline constexpr std::string_view kStateFact = "state_json";

/// What the topics of the catalog share: the border where exceptions become values, transactions,
/// the ids of folders, and lineages. Functions that answer no Result throw.
struct Catalog::Impl {
    Impl(std::unique_ptr<Connection> opened, Mode mode);

    /// Runs `body` and answers what it returns; failures become the error of `operation`. A reader
    /// sees one state of the database throughout.
    template <class Body>
    auto read(const char *operation, Body &&body) -> Result<std::invoke_result_t<Body>>;
    /// The same for a change: in the open transaction, or in one of its own.
    template <class Body>
    auto write(const char *operation, Body &&body) -> Result<std::invoke_result_t<Body>>;

    Result<void> begin();
    Result<void> commit();
    void rollback() noexcept;
    [[nodiscard]] bool isOpen() const noexcept { return open_; }

    /// Nothing when no row ever needed the folder.
    std::optional<FolderId> findFolder(SourceId source, BytesView prefix);
    FolderId makeFolder(SourceId source, BytesView prefix);

    /// A lineage that no row ever had.
    LineageId newLineage();
    /// Later lineages will be above this one.
    void seenLineage(LineageId lineage);
    /// Something of the history is of this time.
    void seenTime(TimeNs time);
    TimeNs newestTime();
    void forgetTime() noexcept { newestTime_.reset(); }

    std::optional<KnownFile> liveRow(SourceId source, const PathKey &key);

    // What a CatalogChange is made of.
    LineageId putRow(const KnownFile &file);
    void removeRow(SourceId source, const RelPath &path);
    std::int64_t addPastRow(const StoredVersion &version);
    void addEarlierRow(const HistoricState &state);
    /// What `row` tells ends at `at`: kept as history unless a past copy stands for it.
    void endState(const KnownFile &row, TimeNs at, const CatalogChange &change);
    void applyPut(const CatalogChange &change);
    // What a change adds to its moment (catalog_moments.cpp), and all moments from the rows.
    void countAllMoments();
    void countPut(const std::optional<KnownFile> &before, const KnownFile &after, TimeNs at);
    void countRemoval(const KnownFile &row, const CatalogChange &change);
    /// With the first change of a row: from now on state.json says something else than the catalog.
    void markStateStale();

    std::optional<std::string> fact(BytesView key);
    void setFact(BytesView key, BytesView value);

    std::unique_ptr<Connection> connection;
    bool stateMarked = false;  ///< markStateStale() did it already

private:
    class ReadScope;
    void beginStatement();
    void commitStatement();
    void writeMoments();
    void loadLineage();
    Error failure(const SQLite::Exception &exception, const char *operation) const;
    Error failure(const CatalogFailure &raised, const char *operation) const;
    bool makeFolderKey(SourceId source, BytesView prefix);

    Mode mode_;
    bool open_ = false;            ///< between begin() and commit() or rollback()
    std::optional<Error> broken_;  ///< why the open transaction can only be rolled back
    int readers_ = 0;              ///< nested read scopes
    Bytes folderKey_;              ///< reused: source and prefix
    std::unordered_map<Bytes, FolderId> folders_;
    struct Moment {
        std::int64_t changes = 0;
        std::uint64_t bytes = 0;
    };
    std::map<TimeNs, Moment> moments_;  ///< of the open transaction: written with its commit
    LineageId nextLineage_ = 0;         ///< 0: not loaded
    bool lineageChanged_ = false;
    std::optional<TimeNs> newestTime_;  ///< nothing: not loaded
    bool timeChanged_ = false;
};

/// Holds one state of the database for a reader: its queries in autocommit could each see another.
/// The only writer needs none, and may change rows between its own reads.
class Catalog::Impl::ReadScope
{
public:
    explicit ReadScope(Impl &impl) : impl_(impl)
    {
        if (impl_.mode_ == Mode::Read && !impl_.open_ && impl_.readers_ == 0) {
            Query(*impl_.connection, "BEGIN").run();
            began_ = true;
        }
        ++impl_.readers_;
    }
    ~ReadScope()
    {
        --impl_.readers_;
        if (began_) {
            impl_.connection->database().tryExec("COMMIT");
        }
    }
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    Impl &impl_;
    bool began_ = false;
};

template <class Body>
auto Catalog::Impl::read(const char *operation, Body &&body) -> Result<std::invoke_result_t<Body>>
{
    try {
        const ReadScope scope(*this);
        if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const SQLite::Exception &exception) {
        return failure(exception, operation);
    } catch (const CatalogFailure &raised) {
        return failure(raised, operation);
    }
}

template <class Body>
auto Catalog::Impl::write(const char *operation, Body &&body) -> Result<std::invoke_result_t<Body>>
{
    if (broken_) {
        return *broken_;
    }
    const bool own = !open_;
    std::optional<Error> error;
    try {
        if (own) {
            beginStatement();
        }
        if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
            body();
            if (own) {
                commitStatement();
            }
            return {};
        } else {
            auto answer = body();
            if (own) {
                commitStatement();
            }
            return answer;
        }
    } catch (const SQLite::Exception &exception) {
        error = failure(exception, operation);
    } catch (const CatalogFailure &raised) {
        error = failure(raised, operation);
    }
    if (own) {
        rollback();
    } else {
        broken_ = error;
    }
    return *std::move(error);
}

}  // namespace holdfast
