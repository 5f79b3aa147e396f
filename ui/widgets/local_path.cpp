// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/local_path.h"

#include <QFile>
#include <QMimeData>

namespace holdfast::ui
{
namespace
{

std::optional<AbsPath> fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith('/')) {
        return std::nullopt;
    }
    Result<AbsPath> path = AbsPath::parse(bytes.toStdString());
    return path ? std::optional(std::move(*path)) : std::nullopt;
}

}  // namespace

std::optional<AbsPath> absPath(const QString &localFile)
{
    return fromBytes(QFile::encodeName(localFile));
}

std::optional<AbsPath> absPath(const QUrl &url)
{
    if (!url.isLocalFile() || !url.host().isEmpty()) {
        return std::nullopt;
    }
    // Not toLocalFile(): that decodes, and what is no UTF-8 is lost.
    return fromBytes(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
}

std::vector<AbsPath> draggedPaths(const QMimeData &data)
{
    std::vector<AbsPath> paths;
    for (const QUrl &url : data.urls()) {
        if (std::optional<AbsPath> path = absPath(url)) {
            paths.push_back(std::move(*path));
        }
    }
    return paths;
}

QUrl localUrl(const AbsPath &path)
{
    const QByteArray encoded =
        QByteArray::fromStdString(path.bytes()).toPercentEncoding(QByteArrayLiteral("/"));
    return QUrl::fromEncoded(QByteArrayLiteral("file://") + encoded);
}

}  // namespace holdfast::ui
