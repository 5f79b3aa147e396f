// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/sample_setup.h"
#include "ui/activity/activity_model.h"
#include "ui/first_start/first_start_places.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"
#include "ui/window/main_window.h"

#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace holdfast::ui
{

// The app around a fake service: what a window and a tray need besides.

class FakeAutostart final : public Autostart
{
public:
    bool isOn() const override { return on; }
    Result<void> set(bool wanted) override
    {
        if (fails) {
            return Error{ErrorCode::AccessDenied, "write", "/autostart", 0, {}};
        }
        on = wanted;
        return {};
    }
    bool on = false;
    bool fails = false;
};

inline QFuture<std::vector<Volume>> volumesNow(std::vector<Volume> volumes)
{
    QPromise<std::vector<Volume>> promise;
    promise.start();
    promise.addResult(std::move(volumes));
    promise.finish();
    return promise.future();
}

inline QFuture<std::vector<Volume>> noDrives()
{
    return volumesNow({});
}

/// The system's own, and one that can be unplugged.
inline QFuture<std::vector<Volume>> sampleDrives()
{
    return volumesNow({{path("/"), {}, "/dev/sda1", "ext4", 40'000'000'000, 250'000'000'000, false},
                       {path("/media/ada/Toshiba"), QStringLiteral("Toshiba"), "/dev/sdb1", "ext4",
                        1'320'000'000'000, 2'000'000'000'000, false}});
}

inline FirstStartPlaces samplePlaces()
{
    return {
        {path("/home/ada/Documents"), path("/home/ada/Pictures")}, path("/home/ada"), sampleDrives};
}

/// What outlives a window: it can be closed and opened again over the same.
struct SampleApp {
    QTemporaryDir folder;
    FakeBackupService service;
    ActivityModel activity{service};
    AppSettings settings{folder.filePath(QStringLiteral("app.ini"))};
    FakeAutostart autostart;
    QSettings state{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow()
    {
        return std::make_unique<MainWindow>(MainWindow::Parts{
            service, activity, {settings, autostart, noDrives}, samplePlaces(), state});
    }
};

/// The child of this name: there must be one.
template <class T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

}  // namespace holdfast::ui
