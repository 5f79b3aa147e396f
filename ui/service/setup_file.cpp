// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/setup_file.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// Between two looks at a file that can't be used. By looking, not by listening: that works on
/// every file system, however the file is written, and for a name that is no text.
constexpr int kLookInterval = 1000;  // ms

Error mistakeOf(const ParsedConfig &parsed, const AbsPath &file)
{
    const auto wrong =
        std::find_if(parsed.notices.begin(), parsed.notices.end(), [](const ConfigNotice &notice) {
            return notice.severity == ConfigNotice::Severity::Error;
        });
    return Error{ErrorCode::Invalid, "save the configuration", file.bytes(), 0,
                 wrong->key + ": " + wrong->message};
}

/// Is what stands there now something else than what was read?
bool isOther(const Result<JsonValue> &present, const Setup &setup)
{
    if (!present || setup.unreadable) {
        return present.ok() != !setup.unreadable ||
               present.error().message() != setup.unreadable->message();
    }
    return !(*present == setup.document);
}

}  // namespace

SetupFile::SetupFile(FileSystem &fileSystem, const AbsPath &file, const AbsPath &stateFolder,
                     QObject *parent)
    : QObject(parent),
      fileSystem_(fileSystem),
      good_(stateFolder / "configurations" / (configFileKey(file) + ".json")),
      written_(std::make_shared<std::optional<JsonValue>>())
{
    setup_.file = file;
    saves_.setMaxThreadCount(1);
    look_.setSingleShot(true);
    look_.setInterval(kLookInterval);
    connect(&look_, &QTimer::timeout, this, &SetupFile::lookAgain);
}

SetupFile::~SetupFile()
{
    saves_.waitForDone();
}

void SetupFile::load()
{
    const AbsPath file = setup_.file;
    setup_ = Setup();
    setup_.file = file;
    look_.stop();
    Result<LoadedConfig> loaded = loadConfig(fileSystem_, file);
    if (loaded) {
        setup_.exists = true;
        setup_.document = std::move(loaded->document);
        setup_.isUsable = loaded->parsed.ok();
        setup_.notices = std::move(loaded->parsed.notices);
        setup_.config = std::move(loaded->parsed.config);
    } else {
        setup_.exists = loaded.error().code != ErrorCode::NotFound;
        if (setup_.exists) {
            setup_.unreadable = loaded.error();
        }
    }
    if (setup_.isUsable) {
        keepGood();
    } else if (setup_.exists) {
        findGood();
        look_.start();
    }
}

// For a person who loses it; that it can't be kept is no trouble of the backup.
void SetupFile::keepGood()
{
    saves_.start([&fileSystem = fileSystem_, good = good_, document = setup_.document] {
        const Result<JsonValue> kept = loadDocument(fileSystem, good);
        if (!kept || !(*kept == document)) {
            static_cast<void>(saveDocument(fileSystem, good, document));
        }
    });
}

void SetupFile::findGood()
{
    const Result<FolderPtr> folder = fileSystem_.open(good_.parent());
    const Result<Metadata> found =
        folder ? (*folder)->stat(good_.name()) : Result<Metadata>(folder.error());
    if (found) {
        setup_.lastGood = good_;
        setup_.lastGoodAt = found->mtime;
    }
}

void SetupFile::lookAgain()
{
    Answer(QtConcurrent::run(&saves_, [&fileSystem = fileSystem_, file = setup_.file] {
        return loadDocument(fileSystem, file);
    })).then(this, [this](const Result<JsonValue> &present) {
        if (setup_.isUsable) {
            return;  // it was loaded meanwhile
        }
        if (isOther(present, setup_)) {
            Q_EMIT changed();
        } else {
            look_.start();
        }
    });
}

ParsedConfig SetupFile::check(const JsonValue &document) const
{
    return readConfig(document, systemSurroundings(setup_.file.parent()));
}

Answer<Result<void>> SetupFile::save(JsonValue document, Saved how)
{
    if (setup_.unreadable && how != Saved::KeepingOld) {
        // What is to be saved was made without it, of defaults.
        return QtFuture::makeReadyFuture(
            Result<void>(Error{ErrorCode::Invalid, "save the configuration", setup_.file.bytes(), 0,
                               "it can't be read as it is: mend it first"}));
    }
    const ParsedConfig parsed = check(document);
    if (!parsed.ok()) {
        return QtFuture::makeReadyFuture(Result<void>(mistakeOf(parsed, setup_.file)));
    }
    return QtConcurrent::run(
        &saves_,
        [&fileSystem = fileSystem_, file = setup_.file, how, loaded = setup_.document,
         written = written_, document = std::move(document)]() -> Result<void> {
            if (how == Saved::KeepingOld) {
                HOLDFAST_TRY(saveDocument(fileSystem, file, document, Replaced::Kept));
                *written = document;
                return {};
            }
            const DocumentEdit edit{loaded, document, *written ? &**written : nullptr,
                                    how == Saved::Overriding};
            HOLDFAST_ASSIGN(*written, saveEdited(fileSystem, file, edit));
            return {};
        });
}

}  // namespace holdfast::ui
