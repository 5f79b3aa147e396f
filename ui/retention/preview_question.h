// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace holdfast::ui
{

/// Asks what rules would remove. Each may read all of a catalog: a question stops the one before,
/// and nobody hears of that any more. GUI thread.
class PreviewQuestion : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(Result<RetentionPreview>)>;

    /// `service` outlives this.
    explicit PreviewQuestion(BackupService &service, QObject *parent = nullptr)
        : QObject(parent), service_(service)
    {
    }
    ~PreviewQuestion() override { drop(); }

    void ask(Config config, Take take);
    void drop() { stop_.request_stop(); }

private:
    BackupService &service_;
    std::stop_source stop_;
};

}  // namespace holdfast::ui
