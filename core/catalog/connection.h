// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "catalog/catalog.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace holdfast
{

/// An Error on its way to the catalog's border: thrown and caught inside core/catalog only.
struct CatalogFailure {
    Error error;
};

/// Throws: what the database holds can't be what was once written.
[[noreturn]] void throwDamaged(std::string what);

/// One open database with its prepared statements. Private to core/catalog. Not thread-safe.
class Connection
{
public:
    /// Opens, sets and migrates the database as Catalog::open() promises it.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const Bytes &file, Catalog::Mode mode, Catalog::Journal journal);

    [[nodiscard]] SQLite::Database &database() noexcept { return *database_; }
    [[nodiscard]] Error toError(const SQLite::Exception &exception, std::string operation) const;

private:
    friend class Query;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const noexcept;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
    using Statements = std::vector<Prepared>;

    Connection(std::unique_ptr<SQLite::Database> database, Bytes name);
    void prepareWriter(Catalog::Journal journal);
    void prepareReader();

    Bytes name_;  ///< of the database file, for errors
    std::unique_ptr<SQLite::Database> database_;
    /// Idle statements by the address of their SQL (a literal): a query inside the visit of the
    /// same query takes another one. Declared after the database: they go first.
    std::unordered_map<const char *, Statements> idle_;
};

/// One use of a prepared statement: bind the parameters in their order, step, read. The statement
/// is reset and goes back to its connection at the end. Bytes that are bound must outlive it.
/// SQLite's failures are thrown. SQLite's own functions, not SQLiteCpp's: those share the ownership
/// of the statement with each column that is read, which cost more than the reading.
class Query
{
public:
    /// `sql` must be a literal: its address is the key of the statement.
    Query(Connection &connection, const char *sql);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &integer(std::int64_t value);
    Query &number(std::uint64_t value) { return integer(static_cast<std::int64_t>(value)); }
    Query &bytes(BytesView value);
    Query &null();

    /// The next row; false when there is none.
    bool step();
    /// For statements that answer no rows; gives the number of rows changed.
    int run();

    [[nodiscard]] std::int64_t integerAt(int column) const noexcept
    {
        return sqlite3_column_int64(statement_.get(), column);
    }
    [[nodiscard]] std::uint64_t numberAt(int column) const noexcept
    {
        return static_cast<std::uint64_t>(integerAt(column));
    }
    [[nodiscard]] bool flagAt(int column) const noexcept { return integerAt(column) != 0; }
    /// Valid until the next step.
    [[nodiscard]] BytesView bytesAt(int column) const noexcept
    {
        const void *data = sqlite3_column_blob(statement_.get(), column);
        return {static_cast<const char *>(data),
                static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
    }
    /// A number that has to fit into 32 bits: anything else is damage.
    [[nodiscard]] std::uint32_t smallAt(int column) const;

private:
    void require(int code) const;

    Connection *connection_;
    const char *sql_;
    Connection::Prepared statement_;
    int bound_ = 0;
    bool isDone_ = false;  ///< another step would begin anew
};

}  // namespace holdfast
