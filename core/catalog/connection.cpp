// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/connection.h"

#include "catalog/schema.h"

#include <cerrno>
#include <cstdlib>
#include <limits>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace holdfast
{
namespace
{

constexpr int kBusyTimeoutMs = 5'000;

ErrorCode codeOf(int sqliteCode) noexcept
{
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
    case SQLITE_ERROR:  // our SQL is fixed: when it does not fit, the tables are not ours any more
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::NoSpace;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN:
        return ErrorCode::NotFound;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::AccessDenied;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Exists;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Io;
    }
}

Error errorOf(const SQLite::Exception &exception, std::string operation, Bytes name, int errnoValue)
{
    const int code = exception.getErrorCode() & 0xff;
    Error error{codeOf(code), std::move(operation), std::move(name), 0, exception.what()};
    // Only these two come from a system call, whose errno then knows better.
    if ((code == SQLITE_IOERR || code == SQLITE_CANTOPEN) && errnoValue != 0) {
        error.code = systemError(errnoValue, {}, {}).code;
        error.systemError = errnoValue;
    }
    return error;
}

Bytes lastName(const Bytes &file)
{
    const std::size_t slash = file.rfind('/');
    return slash == Bytes::npos ? file : file.substr(slash + 1);
}

Bytes immutableUri(const Bytes &file)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    Bytes uri = "file:";
    for (const char byte : file) {
        const auto value = static_cast<unsigned char>(byte);
        if (byte == '/' || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
            (byte >= '0' && byte <= '9')) {
            uri += byte;
        } else {
            uri += '%';
            uri += kDigits[value >> 4];
            uri += kDigits[value & 15];
        }
    }
    return uri + "?immutable=1";
}

// Only asks for names: opening the database beside SQLite would drop its locks at the close
// (POSIX).
bool hasPendingLog(const Bytes &file)
{
    struct stat status {
    };
    return ::stat((file + "-wal").c_str(), &status) == 0 && status.st_size > 0;
}

// A link in the catalog's place would have SQLite write wherever it points.
bool isOtherThanFile(const Bytes &file)
{
    struct stat status {
    };
    return ::lstat(file.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

// The way to the backup may lead through links: a person wrote it. The last folder and the file are
// ours, and for them SQLite is told not to follow any. As given when there is no such folder.
Bytes withoutLinks(const Bytes &file)
{
    const std::size_t name = file.rfind('/');
    const std::size_t folder = name == Bytes::npos || name == 0 ? name : file.rfind('/', name - 1);
    if (folder == Bytes::npos || folder == 0) {
        return file;
    }
    const std::unique_ptr<char, void (*)(void *)> real(
        ::realpath(file.substr(0, folder).c_str(), nullptr), ::free);
    return real == nullptr ? file : real.get() + file.substr(folder);
}

// SQLite notices missing pages, but reads the missing part of a page as zeros. A log may hold the
// rest of a page that was being written.
bool isCutWithinAPage(const Bytes &file, SQLite::Database &database)
{
    struct stat status {
    };
    return ::stat(file.c_str(), &status) == 0 && !hasPendingLog(file) &&
           status.st_size % database.execAndGet("PRAGMA page_size").getInt64() != 0;
}

/// Statistics of SQLite's memory, which nobody reads here, cost a lock for each allocation. To be
/// said before SQLite is used for the first time; later, or where SQLite was built otherwise, it
/// changes nothing.
void forgoStatistics()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

}  // namespace

void throwDamaged(std::string what)
{
    throw CatalogFailure{{ErrorCode::Corrupt, "read the catalog", {}, 0, std::move(what)}};
}

Connection::Connection(std::unique_ptr<SQLite::Database> database, Bytes name)
    : name_(std::move(name)), database_(std::move(database))
{
}

Error Connection::toError(const SQLite::Exception &exception, std::string operation) const
{
    return errorOf(exception, std::move(operation), name_,
                   sqlite3_system_errno(database_->getHandle()));
}

void Connection::prepareWriter(Catalog::Journal journal)
{
    SQLite::Database &database = *database_;
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; "
                  "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 16777216; "
                  "PRAGMA wal_autocheckpoint = 4096");
    std::string mode;
    if (journal == Catalog::Journal::Wal) {
        mode = database.execAndGet("PRAGMA journal_mode = WAL").getString();
        database.exec("PRAGMA synchronous = FULL");
    } else {
        // A catalog that was in WAL mode on another disk: exclusive, its last log can be taken in
        // without the shared memory that this file system can't give.
        database.exec("PRAGMA locking_mode = EXCLUSIVE");
        mode = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
        database.exec("PRAGMA locking_mode = NORMAL; PRAGMA synchronous = EXTRA");
    }
    // A catalog in memory (a dry run before the first backup) has no journal to speak of.
    if (mode != "memory" && mode != (journal == Catalog::Journal::Wal ? "wal" : "delete")) {
        throw CatalogFailure{{ErrorCode::NotSupported, "open the catalog", name_, 0,
                              "the journal stays in mode " + mode}};
    }
    migrate(database);
}

void Connection::prepareReader()
{
    database_->exec("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; "
                    "PRAGMA query_only = ON");
    requireCurrentSchema(*database_);
}

Result<std::unique_ptr<Connection>> Connection::open(const Bytes &file, Catalog::Mode mode,
                                                     Catalog::Journal journal)
{
    forgoStatistics();
    const Bytes name = lastName(file);
    const std::string operation = "open the catalog";
    const auto attempt = [&](const Bytes &target, int flags) {
        auto database = std::make_unique<SQLite::Database>(target, flags, kBusyTimeoutMs);
        std::unique_ptr<Connection> connection(new Connection(std::move(database), name));
        try {
            if (mode == Catalog::Mode::Write) {
                connection->prepareWriter(journal);
                if (isCutWithinAPage(file, connection->database())) {
                    throwDamaged("the end of the file is missing");
                }
            } else {
                connection->prepareReader();
            }
        } catch (const SQLite::Exception &exception) {
            throw CatalogFailure{connection->toError(exception, operation)};
        }
        return connection;
    };
    const auto tried = [&](const Bytes &target, int flags) -> Result<std::unique_ptr<Connection>> {
        try {
            return attempt(target, flags);
        } catch (const CatalogFailure &failure) {
            Error error = failure.error;
            error.path = name;
            return error;
        } catch (const SQLite::Exception &exception) {
            const int reason = ::access(file.c_str(), F_OK) == 0 ? 0 : errno;
            return errorOf(exception, operation, name, reason);
        }
    };

    if (isOtherThanFile(file)) {
        return Error{ErrorCode::Corrupt, operation, name, 0, "it is not a regular file"};
    }
    const int flags = SQLite::OPEN_NOMUTEX | SQLite::OPEN_NOFOLLOW;
    const Bytes real = withoutLinks(file);
    if (mode == Catalog::Mode::Write) {
        return tried(real, flags | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    }
    auto opened = tried(real, flags | SQLite::OPEN_READONLY);
    // Where nothing can be written, WAL mode lacks its shared memory. Without a log the file alone
    // is the whole truth.
    if (!opened && opened.error().code != ErrorCode::Corrupt && ::access(file.c_str(), R_OK) == 0 &&
        ::access(file.substr(0, file.size() - name.size()).append(".").c_str(), W_OK) != 0 &&
        !hasPendingLog(file)) {
        if (auto immutable =
                tried(immutableUri(real), flags | SQLite::OPEN_READONLY | SQLite::OPEN_URI)) {
            return immutable;
        }
    }
    return opened;
}

void Connection::Finalize::operator()(sqlite3_stmt *statement) const noexcept
{
    // Its answer is that of the last step, which was told then.
    static_cast<void>(sqlite3_finalize(statement));
}

Query::Query(Connection &connection, const char *sql) : connection_(&connection), sql_(sql)
{
    Connection::Statements &idle = connection.idle_[sql];
    if (!idle.empty()) {
        statement_ = std::move(idle.back());
        idle.pop_back();
        return;
    }
    sqlite3_stmt *prepared = nullptr;
    require(sqlite3_prepare_v3(connection.database().getHandle(), sql, -1,
                               SQLITE_PREPARE_PERSISTENT, &prepared, nullptr));
    statement_.reset(prepared);
}

Query::~Query()
{
    if (statement_) {
        static_cast<void>(sqlite3_reset(statement_.get()));
        connection_->idle_[sql_].push_back(std::move(statement_));
    }
}

Query::Query(Query &&other) noexcept
    : connection_(other.connection_),
      sql_(other.sql_),
      statement_(std::move(other.statement_)),
      bound_(other.bound_),
      isDone_(other.isDone_)
{
}

void Query::require(int code) const
{
    if (code != SQLITE_OK) {
        throw SQLite::Exception(connection_->database().getHandle(), code);
    }
}

Query &Query::integer(std::int64_t value)
{
    require(sqlite3_bind_int64(statement_.get(), ++bound_, value));
    return *this;
}

Query &Query::bytes(BytesView value)
{
    // A null pointer would bind NULL.
    require(sqlite3_bind_blob64(statement_.get(), ++bound_,
                                value.data() == nullptr ? "" : value.data(), value.size(),
                                SQLITE_STATIC));
    return *this;
}

Query &Query::null()
{
    require(sqlite3_bind_null(statement_.get(), ++bound_));
    return *this;
}

bool Query::step()
{
    if (isDone_) {
        return false;
    }
    const int code = sqlite3_step(statement_.get());
    isDone_ = code != SQLITE_ROW;
    if (isDone_ && code != SQLITE_DONE) {
        require(code);
    }
    return !isDone_;
}

int Query::run()
{
    step();
    return sqlite3_changes(connection_->database().getHandle());
}

std::uint32_t Query::smallAt(int column) const
{
    const std::int64_t value = integerAt(column);
    if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) {
        throwDamaged("a number is out of its range");
    }
    return static_cast<std::uint32_t>(value);
}

}  // namespace holdfast
