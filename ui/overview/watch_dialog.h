// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor_status.h"

#include <QDialog>
#include <QString>

#include <string_view>

namespace holdfast::ui
{

/// Says why some folders can't be watched, what that means, and the line that raises the limit. To
/// be shown with open().
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WatchDialog(const WatchStatus &watch, QWidget *parent = nullptr);
};

/// The command within the watcher's advice: `sudo sysctl fs.inotify.max_user_watches=524288`; empty
/// when it names none.
[[nodiscard]] QString watchCommand(std::string_view advice);
/// The line that makes it last, for a file in /etc/sysctl.d.
[[nodiscard]] QString watchSetting(std::string_view advice);

}  // namespace holdfast::ui
