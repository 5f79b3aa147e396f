// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace holdfast::ui
{

/// One count of one folder at a time, told while it goes. A new start() ends the count before; what
/// that still answers is dropped. Ends with this object.
class FolderCounter : public QObject
{
    Q_OBJECT

public:
    explicit FolderCounter(BackupService &service, QObject *parent = nullptr);
    ~FolderCounter() override;

    void start(const AbsPath &folder, const CountRules &rules);
    void stop();
    [[nodiscard]] bool isCounting() const noexcept { return counting_; }
    [[nodiscard]] const FolderCount &count() const noexcept { return count_; }
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return error_; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<FolderCount> &answer);

    BackupService &service_;
    std::stop_source stop_;
    int generation_ = 0;
    bool counting_ = false;
    FolderCount count_;
    std::optional<Error> error_;
};

/// `12,034 files`.
[[nodiscard]] QString filesText(std::int64_t files);
/// `12,034 files, 3.2 GiB`; while it goes on: with three dots behind it.
[[nodiscard]] QString countText(const FolderCount &count, bool goesOn);
/// `The exclude rules leave out 1,204 files, 800 MiB.`; empty when they leave out nothing.
[[nodiscard]] QString savedText(const FolderCount &count);

}  // namespace holdfast::ui
