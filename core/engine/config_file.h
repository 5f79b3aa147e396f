// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "model/config.h"

namespace holdfast
{

/// The user's surroundings as this process has them: home, XDG state and config directories,
/// environment.
[[nodiscard]] ConfigSurroundings systemSurroundings(const AbsPath &configFolder);
/// Where temporary files go: TMPDIR, else /tmp.
[[nodiscard]] AbsPath temporaryFolder();
/// `holdfast/config.json` in the user's config directory (QStandardPaths::GenericConfigLocation).
[[nodiscard]] Result<AbsPath> defaultConfigFile();
/// Tells the configuration at `file` from others, in a form that a part of a file's name can have.
[[nodiscard]] std::string configFileKey(const AbsPath &file);

/// A JSON document of any kind. NotFound when there is no such file; Invalid on a syntax error
/// (detail: `line N: …`).
[[nodiscard]] Result<JsonValue> loadDocument(FileSystem &fileSystem, const AbsPath &file);

/// A configuration file as it was read.
struct LoadedConfig {
    AbsPath file;
    JsonValue document;  ///< as it stands in the file: unknown keys survive an edit and a save
    ParsedConfig parsed;
};
/// NotFound when there is no such file; Invalid on a syntax error (detail: `line N: …`). Other
/// mistakes are among `parsed.notices`.
[[nodiscard]] Result<LoadedConfig> loadConfig(FileSystem &fileSystem, const AbsPath &file);
/// What becomes of the file that a new one takes the place of.
enum class Replaced : std::uint8_t {
    Dropped,
    Kept,  ///< beside it, under its name with a `~` behind; what is there already goes
};
/// Writes the text to a temporary name beside the file, syncs it and renames it over the file. A
/// new one is for its owner alone; its folder is made where it is missing.
[[nodiscard]] Result<void> saveText(FileSystem &fileSystem, const AbsPath &file,
                                    std::string_view text, Replaced replaced = Replaced::Dropped);
/// The same for a document.
[[nodiscard]] Result<void> saveDocument(FileSystem &fileSystem, const AbsPath &file,
                                        const JsonValue &document,
                                        Replaced replaced = Replaced::Dropped);
/// A document as it was loaded, and as it is to be.
struct DocumentEdit {
    const JsonValue &loaded;
    const JsonValue &document;
    /// What this process wrote last: where the file says that, nobody else edited it.
    const JsonValue *written = nullptr;
    /// What was changed here holds where somebody else changed the same, and the file as he left it
    /// is kept.
    bool overrides = false;
};
/// As saveDocument, with what somebody edited in the file since it was loaded (mergeDocuments);
/// answers what was written. Changed, with nothing written, where both changed the same (the detail
/// names the keys), and when the file can't be understood any more, or not with both changes.
[[nodiscard]] Result<JsonValue> saveEdited(FileSystem &fileSystem, const AbsPath &file,
                                           const DocumentEdit &edit);

}  // namespace holdfast
