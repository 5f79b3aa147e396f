// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace holdfast::ui
{

/// Does the app start when the user logs in? Injected, so that no test changes a person's desktop.
class Autostart
{
public:
    virtual ~Autostart() = default;
    [[nodiscard]] virtual bool isOn() const = 0;
    [[nodiscard]] virtual Result<void> set(bool on) = 0;
};

/// By an entry of the XDG autostart specification in `folder` (the user's `autostart` folder).
class XdgAutostart final : public Autostart
{
public:
    /// `command`: program and arguments, as they are to be started.
    XdgAutostart(QString folder, QStringList command);
    /// `~/.config/autostart`, wherever the user's configuration is.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<void> set(bool on) override;
    [[nodiscard]] QString file() const;

private:
    QString folder_;
    QStringList command_;
};

}  // namespace holdfast::ui
