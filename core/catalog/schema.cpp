// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/schema.h"

#include "catalog/connection.h"

#include <array>
#include <cstdint>
#include <string>

namespace holdfast
{
namespace
{

// "HfCt": tells file(1) and us that this is a catalog.
constexpr std::int64_t kApplicationId = 0x48664374;

// Step n brings version n-1 to version n. A step that was ever released is never changed: what it
// made stands on people's disks.
//
// Names and paths are BLOBs: bytes, compared as bytes. A folder's key is the prefix of what lies in
// it: '' for the source's root, 'a/b/' for a/b. So folders sort by where their content stands among
// full paths, a subtree is one range of them, and a full path is prefix || name. Each source's root
// folder has the name '' in itself.
constexpr std::array kSteps = {
    R"sql(
CREATE TABLE fact (
    key BLOB PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (            -- numbers that are never given twice
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES ('lineage', 1);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE,
    path BLOB NOT NULL,
    folder BLOB NOT NULL
) STRICT;

CREATE TABLE folder (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    prefix BLOB NOT NULL,
    UNIQUE (source, prefix)
) STRICT;

CREATE TABLE entry (              -- live names; first what change detection reads
    id INTEGER PRIMARY KEY,       -- keeps the indexes narrow: measured half the writes
    folder INTEGER NOT NULL,
    name BLOB NOT NULL,
    type INTEGER NOT NULL,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    ctime INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    device INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    gid INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    inconsistent INTEGER NOT NULL,
    lineage INTEGER NOT NULL,
    hard_linked INTEGER NOT NULL,
    placement INTEGER NOT NULL,
    since INTEGER NOT NULL,
    hash BLOB NOT NULL,
    link_target BLOB NOT NULL,
    attributes BLOB NOT NULL,
    stored BLOB NOT NULL,
    stored_key INTEGER,           -- storedKey(): only of copies that their path does not tell
    content INTEGER,              -- contentKey(): only of regular files that are not empty
    UNIQUE (folder, name)
) STRICT;
CREATE INDEX entry_content ON entry (content) WHERE content IS NOT NULL;
CREATE INDEX entry_stored ON entry (stored_key) WHERE stored_key IS NOT NULL;

CREATE TABLE past (               -- past copies; the row stays when retention removes the file
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL,
    name BLOB NOT NULL,
    lineage INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    type INTEGER NOT NULL,
    size INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    gid INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    attributes BLOB NOT NULL,
    link_target BLOB NOT NULL,
    algorithm INTEGER NOT NULL,
    hash BLOB NOT NULL,
    stored BLOB NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    inconsistent INTEGER NOT NULL,
    kept INTEGER NOT NULL DEFAULT 1,
    pending INTEGER NOT NULL DEFAULT 0,
    removed_at INTEGER,
    rule BLOB
) STRICT;
CREATE INDEX past_path ON past (folder, name, number);
CREATE INDEX past_lineage ON past (lineage, number);
CREATE INDEX past_pending ON past (pending) WHERE pending <> 0;

CREATE TABLE intent (
    sequence INTEGER PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cause BLOB NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    dry_run INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    backup INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    promoted INTEGER NOT NULL,
    metadata INTEGER NOT NULL,
    skip INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    retention INTEGER NOT NULL,
    held INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    scanned_files INTEGER NOT NULL,
    scanned_folders INTEGER NOT NULL,
    scanned_bytes INTEGER NOT NULL,
    bytes_read INTEGER NOT NULL,
    bytes_written INTEGER NOT NULL,
    bytes_cloned INTEGER NOT NULL,
    log_file BLOB NOT NULL
) STRICT;

CREATE TABLE run_error (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    path BLOB NOT NULL,
    reason BLOB NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hold (
    source INTEGER NOT NULL,
    kind BLOB NOT NULL,
    since INTEGER NOT NULL,
    files INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (source, kind)
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
CREATE INDEX entry_linked ON entry (inode) WHERE hard_linked <> 0;
)sql",
    // Until this version only contents had a time: what their properties were before, where a file
    // stood before it moved, and folders that are gone are not known.
    R"sql(
CREATE TABLE earlier (            -- states that ended without a past copy to stand for them
    id INTEGER PRIMARY KEY,
    folder INTEGER NOT NULL,
    name BLOB NOT NULL,
    lineage INTEGER NOT NULL,
    type INTEGER NOT NULL,
    size INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    gid INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    attributes BLOB NOT NULL,
    link_target BLOB NOT NULL,
    algorithm INTEGER NOT NULL,
    hash BLOB NOT NULL,
    hard_linked INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    device INTEGER NOT NULL,
    held_from INTEGER NOT NULL,
    ended INTEGER NOT NULL
) STRICT;
CREATE INDEX earlier_path ON earlier (folder, name, ended);
CREATE INDEX earlier_lineage ON earlier (lineage, ended);

ALTER TABLE entry ADD COLUMN held_from INTEGER NOT NULL DEFAULT 0;

ALTER TABLE past ADD COLUMN held_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE past ADD COLUMN hard_linked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE past ADD COLUMN inode INTEGER NOT NULL DEFAULT 0;
ALTER TABLE past ADD COLUMN device INTEGER NOT NULL DEFAULT 0;
UPDATE past SET held_from = max(began, coalesce((SELECT max(b.ended) FROM past b
    WHERE b.folder = past.folder AND b.name = past.name AND b.ended < past.ended), 0));
CREATE INDEX past_time ON past (folder, name, ended);
-- A file that moved onto a name whose own is gone has been there since then at the earliest.
UPDATE entry SET held_from = max(since, coalesce((SELECT max(p.ended) FROM past p
    WHERE p.folder = entry.folder AND p.name = entry.name), 0));
-- No change of the history is older than the newest one before it, whatever the clock says.
INSERT INTO counter VALUES ('time', max(coalesce((SELECT max(held_from) FROM entry), 0),
    coalesce((SELECT max(ended) FROM past), 0)));
CREATE INDEX entry_lineage ON entry (lineage);
CREATE INDEX past_content ON past (substr(hash, 1, 8)) WHERE kept <> 0 AND type = 1 AND size > 0;
)sql",
    // Times that nobody knows (0) are no moments. What is not told by rows any more is not counted:
    // deletions that left no copy, and before version 3 whatever was no content.
    R"sql(
CREATE TABLE moment (             -- how much changed at the start of each run
    at INTEGER PRIMARY KEY,
    changes INTEGER NOT NULL,     -- files and symlinks that came, changed, moved or went
    bytes INTEGER NOT NULL        -- of new content
) STRICT;
INSERT INTO moment (at, changes, bytes)
SELECT at, sum(changes), CAST(min(total(bytes), 1152921504606846976.0) AS INTEGER) FROM (
    SELECT held_from AS at, 1 AS changes, 0 AS bytes FROM entry WHERE type IN (1, 3)
    UNION ALL SELECT held_from, 1, 0 FROM past WHERE type IN (1, 3)
    UNION ALL SELECT held_from, 1, 0 FROM earlier WHERE type IN (1, 3)
    UNION ALL SELECT ended, 1, 0 FROM past WHERE kind = 2 AND type IN (1, 3)
    UNION ALL SELECT since, 0, max(size, 0) FROM entry WHERE type = 1
    UNION ALL SELECT began, 0, max(size, 0) FROM past WHERE type = 1
) WHERE at > 0 GROUP BY at;
)sql",
};

constexpr auto kVersion = static_cast<std::int64_t>(kSteps.size());

std::int64_t ask(SQLite::Database &database, const char *sql)
{
    return database.execAndGet(sql).getInt64();
}

[[noreturn]] void refuse(ErrorCode code, std::string detail)
{
    throw CatalogFailure{{code, "open the catalog", {}, 0, std::move(detail)}};
}

// The version that the tables have; 0 for a database that nothing was made in yet.
std::int64_t versionOf(SQLite::Database &database)
{
    const std::int64_t version = ask(database, "PRAGMA user_version");
    const std::int64_t application = ask(database, "PRAGMA application_id");
    if (version == 0 && application == 0 &&
        ask(database, "SELECT count(*) FROM sqlite_schema") == 0) {
        return 0;
    }
    if (application != kApplicationId || version < 1) {
        refuse(ErrorCode::Corrupt, "the database is not a Holdfast catalog");
    }
    if (version > kVersion) {
        refuse(ErrorCode::Refused, "a newer version of Holdfast made this catalog (its format is " +
                                       std::to_string(version) + ", this program knows up to " +
                                       std::to_string(kVersion) + "): update Holdfast");
    }
    return version;
}

}  // namespace

// All steps in one transaction: who reads meanwhile sees the catalog as it was or as it will be,
// and a new one never as one of an older version.
void migrate(SQLite::Database &database)
{
    if (versionOf(database) == kVersion) {
        return;
    }
    database.exec("BEGIN IMMEDIATE");
    try {
        for (std::int64_t version = versionOf(database); version < kVersion; ++version) {
            database.exec(kSteps.at(static_cast<std::size_t>(version)));
        }
        database.exec("PRAGMA user_version = " + std::to_string(kVersion));
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

void requireCurrentSchema(SQLite::Database &database)
{
    const std::int64_t version = versionOf(database);
    if (version == 0) {
        refuse(ErrorCode::NotFound, "the catalog was never finished");
    }
    if (version < kVersion) {
        refuse(ErrorCode::Refused, "an older version of Holdfast made this catalog: the next run "
                                   "of a backup brings it up to date");
    }
}

}  // namespace holdfast
