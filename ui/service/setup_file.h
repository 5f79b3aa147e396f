// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_file.h"
#include "ui/service/backup_service.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace holdfast::ui
{

/// The configuration's file as the app has it: read, saved in the order in which that is asked for,
/// and looked at while it is of no use, until somebody mends it. A copy of what was usable last is
/// kept in the state folder. GUI thread.
class SetupFile : public QObject
{
    Q_OBJECT

public:
    /// `fileSystem` outlives it. Nothing is read before load().
    SetupFile(FileSystem &fileSystem, const AbsPath &file, const AbsPath &stateFolder,
              QObject *parent = nullptr);
    /// Waits for what is being saved.
    ~SetupFile() override;

    [[nodiscard]] const Setup &setup() const noexcept { return setup_; }
    void load();
    [[nodiscard]] ParsedConfig check(const JsonValue &document) const;
    /// Does not load what was saved.
    [[nodiscard]] Answer<Result<void>> save(JsonValue document, Saved how);

Q_SIGNALS:
    /// It says something else than what could not be used: to be loaded.
    void changed();

private:
    void keepGood();
    void findGood();
    void lookAgain();

    FileSystem &fileSystem_;
    const AbsPath good_;
    Setup setup_;
    QTimer look_;
    /// What was written last; used by what is being saved alone.
    std::shared_ptr<std::optional<JsonValue>> written_;
    QThreadPool saves_;  ///< one thread: what is saved is written in its order
};

}  // namespace holdfast::ui
