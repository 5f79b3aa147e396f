// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <QString>

#include <vector>

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
    /// `command`: program and arguments, as they are to be started. `id`: of the entry, so that an
    /// app with another configuration has one of its own.
    XdgAutostart(QString folder, const QString &id, std::vector<Bytes> command);
    /// `~/.config/autostart`, wherever the user's configuration is.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<void> set(bool on) override;
    [[nodiscard]] QString file() const;

private:
    QString folder_;
    QString id_;
    std::vector<Bytes> command_;
};

}  // namespace holdfast::ui
