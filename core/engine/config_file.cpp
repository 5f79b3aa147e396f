// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_file.h"

#include "base/bytes.h"
#include "base/hash.h"
#include "model/config_merge.h"

#include <QStandardPaths>

#include <array>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace holdfast
{
namespace
{

constexpr std::size_t kLargestFile = 16 * 1024 * 1024;
constexpr int kMostLinks = 40;  // as the kernel
constexpr int kMostTemporaries = 100;
constexpr std::uint32_t kPrivateFolder = 0700;

std::optional<std::string> variable(const std::string &name)
{
    const char *const value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// The absolute path in an environment variable; nothing when it is unset or (as the XDG rules have
/// it) not absolute.
std::optional<AbsPath> pathIn(const char *name)
{
    const std::optional<std::string> value = variable(name);
    if (!value) {
        return {};
    }
    Result<AbsPath> path = AbsPath::parse(*value);
    return path ? std::optional(std::move(*path)) : std::nullopt;
}

AbsPath homeFolder()
{
    if (std::optional<AbsPath> home = pathIn("HOME")) {
        return *home;
    }
    std::vector<char> buffer(16 * 1024);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 &&
        found != nullptr && found->pw_dir != nullptr) {
        if (Result<AbsPath> home = AbsPath::parse(found->pw_dir); home) {
            return *home;
        }
    }
    return *AbsPath::parse("/");
}

/// A file as it is reached at last, through the links that a person put in its place.
struct Place {
    FolderPtr folder;
    Bytes name;
    std::optional<Metadata> present;  ///< nothing: no such file (yet)
};

Result<Place> placeOf(FileSystem &fileSystem, AbsPath file)
{
    for (int links = 0; links <= kMostLinks; ++links) {
        Place place;
        HOLDFAST_ASSIGN(place.folder, fileSystem.open(file.parent()));
        place.name = Bytes(file.name());
        Result<Metadata> present = place.folder->stat(place.name);
        if (!present && present.error().code == ErrorCode::NotFound) {
            return place;
        }
        if (!present) {
            return std::move(present).error();
        }
        if (present->type != EntryType::Symlink) {
            place.present = *present;
            return place;
        }
        HOLDFAST_ASSIGN(const Bytes target, place.folder->readLink(place.name));
        HOLDFAST_ASSIGN(file, AbsPath::parse(target, file.parent()));
    }
    return Error{ErrorCode::Invalid, "open", file.bytes(), 0,
                 "symbolic links lead round in a circle"};
}

Result<std::string> readAll(File &file, const AbsPath &path)
{
    std::string text;
    std::array<char, 64 * 1024> block;
    for (;;) {
        HOLDFAST_ASSIGN(const std::size_t count, file.read(block, text.size()));
        if (count == 0) {
            return text;
        }
        text.append(block.data(), count);
        if (text.size() > kLargestFile) {
            return Error{ErrorCode::Invalid, "read", path.bytes(), 0,
                         "is larger than 16 MiB: this is no configuration"};
        }
    }
}

Result<std::pair<FilePtr, Bytes>> createBeside(const Folder &folder)
{
    for (int n = 1; n <= kMostTemporaries; ++n) {
        Bytes name = ".holdfast-config-" + std::to_string(n) + ".tmp";
        Result<FilePtr> file = folder.createFile(name);
        if (file) {
            return std::pair(std::move(*file), std::move(name));
        }
        if (file.error().code != ErrorCode::Exists) {
            return std::move(file).error();
        }
    }
    return Error{ErrorCode::Exists,
                 "make",
                 {},
                 0,
                 "too many files named .holdfast-config-….tmp stand there: remove them"};
}

Result<void> writeNew(File &file, std::string_view text, const std::optional<Metadata> &old)
{
    HOLDFAST_TRY(file.write(text, 0));
    if (old) {
        HOLDFAST_ASSIGN(const Metadata written, file.stat());
        NodeProperties properties;
        properties.mode = old->mode;
        properties.mtime = written.mtime;
        // A file that root edits stays its owner's.
        properties.owner = std::pair(old->uid, old->gid);
        HOLDFAST_TRY(file.setProperties(properties));
    }
    HOLDFAST_TRY(file.sync());
    return file.close();
}

/// The old file stays beside the new one as `kept`. Only where the file system can't exchange two
/// names there is a moment at which neither has the name.
Result<void> replaceAndKeep(const Folder &folder, const Bytes &temporary, const Bytes &name,
                            const Bytes &kept)
{
    const Result<void> exchanged = folder.exchange(temporary, folder, name);
    if (!exchanged && exchanged.error().code != ErrorCode::NotSupported) {
        static_cast<void>(folder.removeFile(temporary));
        return exchanged;
    }
    if (exchanged) {
        Result<void> moved = folder.rename(temporary, folder, kept, IfTaken::Replace);
        if (!moved && !folder.rename(temporary, folder, name, IfTaken::Replace)) {
            // It is the old file by now, and no other name has it: it stays.
            Error error = std::move(moved).error();
            error.detail += (error.detail.empty() ? "" : ": ") +
                            ("the former file is named " + displayName(temporary) + " now");
            return error;
        }
        return moved;
    }
    Result<void> placed = folder.rename(name, folder, kept, IfTaken::Replace);
    if (placed) {
        placed = folder.rename(temporary, folder, name, IfTaken::Replace);
        if (!placed) {
            static_cast<void>(folder.rename(kept, folder, name, IfTaken::Fail));
        }
    }
    if (!placed) {
        static_cast<void>(folder.removeFile(temporary));
    }
    return placed;
}

/// Gives the file `temporary` its name. After an error the name is what it was, as far as that can
/// be, and the temporary file is gone; what could not be undone besides is not reported.
Result<void> putInPlace(const Folder &folder, const Bytes &temporary, const Bytes &name,
                        Replaced replaced)
{
    if (replaced == Replaced::Kept) {
        return replaceAndKeep(folder, temporary, name, name + '~');
    }
    Result<void> placed = folder.rename(temporary, folder, name, IfTaken::Replace);
    if (!placed) {
        static_cast<void>(folder.removeFile(temporary));
    }
    return placed;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words) {
        text += (text.empty() ? "" : ", ") + displayName(word);
    }
    return text;
}

Error named(Error error, const AbsPath &file)
{
    error.path = file.bytes();
    return error;
}

}  // namespace

ConfigSurroundings systemSurroundings(const AbsPath &configFolder)
{
    ConfigSurroundings surroundings;
    surroundings.folder = configFolder;
    surroundings.home = homeFolder();
    const std::optional<AbsPath> state = pathIn("XDG_STATE_HOME");
    surroundings.stateDir = state ? *state : surroundings.home / ".local" / "state";
    surroundings.environment = variable;
    return surroundings;
}

AbsPath temporaryFolder()
{
    const std::optional<AbsPath> named = pathIn("TMPDIR");
    return named ? *named : *AbsPath::parse("/tmp");
}

std::string configFileKey(const AbsPath &file)
{
    constexpr std::size_t kDigits = 16;
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(file.bytes());
    return hasher->finish().hex().substr(0, kDigits);
}

Result<AbsPath> defaultConfigFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (folder.isEmpty() || folder.contains(QChar(QChar::ReplacementCharacter))) {
        return Error{ErrorCode::Invalid,
                     "find the configuration",
                     {},
                     0,
                     "this user's configuration folder can't be told: name a file with --config"};
    }
    HOLDFAST_ASSIGN(const AbsPath path, AbsPath::parse(folder.toLocal8Bit().toStdString()));
    return path / "holdfast" / "config.json";
}

Result<JsonValue> loadDocument(FileSystem &fileSystem, const AbsPath &file)
{
    Result<Place> place = placeOf(fileSystem, file);
    if (!place) {
        return named(std::move(place).error(), file);
    }
    Result<FilePtr> opened = place->folder->openFile(place->name);
    if (!opened) {
        return named(std::move(opened).error(), file);
    }
    Result<std::string> text = readAll(**opened, file);
    if (!text) {
        return named(std::move(text).error(), file);
    }
    return parseJson(*text, file.bytes());
}

Result<LoadedConfig> loadConfig(FileSystem &fileSystem, const AbsPath &file)
{
    LoadedConfig loaded;
    loaded.file = file;
    HOLDFAST_ASSIGN(loaded.document, loadDocument(fileSystem, file));
    loaded.parsed = readConfig(loaded.document, systemSurroundings(file.parent()));
    return loaded;
}

Result<void> saveText(FileSystem &fileSystem, const AbsPath &file, std::string_view text,
                      Replaced replaced)
{
    Result<Place> place = placeOf(fileSystem, file);
    if (!place && place.error().code == ErrorCode::NotFound) {
        HOLDFAST_TRY(fileSystem.createFolders(file.parent(), kPrivateFolder));
        place = placeOf(fileSystem, file);
    }
    if (!place) {
        return named(std::move(place).error(), file);
    }
    if (place->present && place->present->type != EntryType::File) {
        return Error{ErrorCode::WrongType, "save", file.bytes(), 0, "is not a regular file"};
    }
    const Folder &folder = *place->folder;
    auto temporary = createBeside(folder);
    if (!temporary) {
        return named(std::move(temporary).error(), file);
    }
    auto &[stream, name] = *temporary;
    Result<void> saved = writeNew(*stream, text, place->present);
    if (saved) {
        saved =
            putInPlace(folder, name, place->name, place->present ? replaced : Replaced::Dropped);
    } else {
        // What failed is reported; a temporary file that stays as well would change nothing.
        static_cast<void>(folder.removeFile(name));
    }
    if (!saved) {
        return named(std::move(saved).error(), file);
    }
    return folder.sync();
}

Result<void> saveDocument(FileSystem &fileSystem, const AbsPath &file, const JsonValue &document,
                          Replaced replaced)
{
    return saveText(fileSystem, file, renderJson(document), replaced);
}

Result<JsonValue> saveEdited(FileSystem &fileSystem, const AbsPath &file, const DocumentEdit &edit)
{
    const Result<JsonValue> present = loadDocument(fileSystem, file);
    const auto changed = [&file](const std::string &detail) {
        return Error{ErrorCode::Changed, "save", file.bytes(), 0, detail};
    };
    const auto written = [](const Result<void> &saved, const JsonValue &document) {
        return saved ? Result<JsonValue>(document) : Result<JsonValue>(saved.error());
    };
    if (!present && present.error().code == ErrorCode::Invalid) {
        return edit.overrides
                   ? written(saveDocument(fileSystem, file, edit.document, Replaced::Kept),
                             edit.document)
                   : changed("it was edited, and can't be understood now: " +
                             present.error().detail);
    }
    if (!present && present.error().code != ErrorCode::NotFound) {
        return present.error();
    }
    if (!present || *present == edit.loaded) {
        return written(saveDocument(fileSystem, file, edit.document), edit.document);
    }
    const MergedDocument merged = mergeDocuments(edit.loaded, edit.document, *present);
    const bool isOwn = edit.written != nullptr && *present == *edit.written;
    const bool isContested = !merged.conflicts.empty() && !isOwn;
    const bool isSound = readConfig(merged.document, systemSurroundings(file.parent())).ok();
    if (!edit.overrides && (isContested || !isSound)) {
        return changed(isContested ? joined(merged.conflicts)
                                   : "both changes together would be a mistake");
    }
    // What was edited can't stay where it would make all of it useless.
    const JsonValue &document = isSound ? merged.document : edit.document;
    return written(saveDocument(fileSystem, file, document,
                                isContested || !isSound ? Replaced::Kept : Replaced::Dropped),
                   document);
}

}  // namespace holdfast
