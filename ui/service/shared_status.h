// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/answers.h"
#include "ui/service/answer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace holdfast::ui
{

/// Each change of the backup makes the window, its page and the tray ask, and the answer counts all
/// files: so those who ask together are answered together, and a large backup is counted less
/// often. One who asks while an answer is due waits for the next one, which knows what he asks
/// about. GUI thread.
class SharedStatus : public QObject
{
    Q_OBJECT

public:
    using Count = std::function<Answer<Result<BackupStatus>>()>;
    /// `count` has the answer for all who asked by now.
    explicit SharedStatus(Count count, QObject *parent = nullptr);

    [[nodiscard]] Answer<Result<BackupStatus>> ask();

private:
    void count();

    const Count count_;
    QTimer rest_;
    QElapsedTimer counting_;  ///< valid: an answer is due
    std::vector<std::shared_ptr<QPromise<Result<BackupStatus>>>> askers_;
};

}  // namespace holdfast::ui
