// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace holdfast
{

/// Makes the tables, or brings those of an older version up to date: one transaction for each
/// version step. Throws CatalogFailure: Refused for a database of a newer version, Corrupt for one
/// that is no catalog; SQLite::Exception for SQLite's own failures.
void migrate(SQLite::Database &database);

/// For a reader, which changes nothing: throws CatalogFailure unless the database has this version.
/// NotFound when it was never finished.
void requireCurrentSchema(SQLite::Database &database);

}  // namespace holdfast
