// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/first_start_places.h"

#include "ui/widgets/local_path.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace holdfast::ui
{

FirstStartPlaces systemPlaces()
{
    FirstStartPlaces places;
    places.volumes = mountedVolumes;
    if (const auto home = absPath(QDir::homePath())) {
        places.home = *home;
    }
    for (const auto location : {QStandardPaths::DocumentsLocation, QStandardPaths::PicturesLocation,
                                QStandardPaths::DesktopLocation, QStandardPaths::MusicLocation,
                                QStandardPaths::MoviesLocation}) {
        const QString folder = QStandardPaths::writableLocation(location);
        const auto path = absPath(folder);
        // A folder that a user switched off is the home folder itself.
        const bool isKnown =
            path && (*path == places.home || std::find(places.folders.begin(), places.folders.end(),
                                                       *path) != places.folders.end());
        if (path && !isKnown && QFileInfo(folder).isDir()) {
            places.folders.push_back(*path);
        }
    }
    return places;
}

}  // namespace holdfast::ui
