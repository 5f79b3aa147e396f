// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choose_path.h"

#include "ui/widgets/local_path.h"

#include <QFileDialog>

#include <utility>

namespace holdfast::ui
{
namespace
{

QFileDialog *dialogFor(QWidget *parent, const QString &title,
                       std::function<void(const AbsPath &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("choosePath"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not fileSelected(): its text has lost what is no UTF-8. Nor urlSelected(), which Qt's own
    // dialog does not tell.
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, chosen = std::move(chosen)] {
        const QList<QUrl> urls = dialog->selectedUrls();
        const auto path = urls.isEmpty() ? std::nullopt : absPath(urls.front());
        if (path) {
            chosen(*path);
        }
    });
    return dialog;
}

}  // namespace

void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const AbsPath &)> chosen, const AbsPath &begin)
{
    QFileDialog *dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!begin.isEmpty()) {
        dialog->setDirectoryUrl(localUrl(begin));
    }
    dialog->open();
}

void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                std::function<void(const AbsPath &)> chosen)
{
    QFileDialog *dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    dialog->open();
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &proposed,
                   std::function<void(const AbsPath &)> chosen)
{
    QFileDialog *dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(proposed);
    dialog->open();
}

}  // namespace holdfast::ui
