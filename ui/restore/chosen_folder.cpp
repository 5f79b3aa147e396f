// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/chosen_folder.h"

#include <QFile>
#include <QFileDialog>

namespace holdfast::ui
{

std::optional<AbsPath> localPath(const QUrl &url)
{
    if (!url.isLocalFile()) {
        return std::nullopt;
    }
    const QByteArray name = QFile::encodeName(url.toLocalFile());
    const Result<AbsPath> path =
        AbsPath::parse(BytesView(name.constData(), static_cast<std::size_t>(name.size())));
    return path ? std::optional<AbsPath>(*path) : std::nullopt;
}

QUrl urlOf(const AbsPath &path)
{
    const QByteArray bytes = QByteArray::fromStdString(path.bytes());
    return QUrl::fromEncoded(QByteArrayLiteral("file://") + bytes.toPercentEncoding("/"));
}

void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const AbsPath &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::urlSelected, parent,
                     [chosen = std::move(chosen)](const QUrl &url) {
                         if (const std::optional<AbsPath> path = localPath(url)) {
                             chosen(*path);
                         }
                     });
    dialog->open();
}

}  // namespace holdfast::ui
