// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destination_question.h"

#include "ui/service/backup_service.h"
#include "ui/setup/destination_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DestinationQuestion)
};

QString whatIsThere(const Result<DestinationInfo> &info)
{
    if (!info) {
        return errorText(info.error());
    }
    const bool isBackup = info->holds == DestinationInfo::Holds::Backup;
    if (isBackup && info->isOlder) {
        return Words::tr("An older state of your own backup is there now: %1.")
            .arg(backupText(*info));
    }
    if (isBackup && info->isOwn) {
        return Words::tr("Another backup of yours is there now: %1.").arg(backupText(*info));
    }
    if (isBackup) {
        return Words::tr("A backup that you have not made on this computer is there now: %1.")
            .arg(backupText(*info));
    }
    if (info->holds == DestinationInfo::Holds::Nothing) {
        return info->exists ? Words::tr("An empty folder is there now, as when a drive is not "
                                        "connected. Holdfast would begin a new backup in it.")
                            : Words::tr("There is no such folder now.");
    }
    return Words::tr("There are other files now, and no backup of Holdfast. It would begin a new "
                     "backup beside them.");
}

// A person agrees to what was shown: is it another by now, the question is put anew.
void acceptIfStill(BackupService &service, QWidget *parent, const QString &shown)
{
    service.examineDestination(service.setup().config.backupRoot)
        .then(parent, [&service, parent, shown](const Result<DestinationInfo> &info) {
            if (info && whatIsThere(info) == shown) {
                service.acceptDestination();
            } else {
                askAboutDestination(service, parent);
            }
        });
}

}  // namespace

void askAboutDestination(BackupService &service, QWidget *parent)
{
    const AbsPath &folder = service.setup().config.backupRoot;
    service.examineDestination(folder).then(parent, [&service, parent,
                                                     folder](const Result<DestinationInfo> &info) {
        const auto boxes = parent->findChildren<QWidget *>(QStringLiteral("destinationBox"));
        if (std::any_of(boxes.begin(), boxes.end(),
                        [](const QWidget *box) { return box->isVisible(); })) {
            return;  // it is being asked already
        }
        const QString shown = whatIsThere(info);
        const bool isThere = info && info->exists;
        Question question;
        question.name = QStringLiteral("destination");
        question.title = Words::tr("Is this the right drive?");
        question.text = Words::tr("What is at “%1” is not what was there after the last backup.")
                            .arg(isolated(nameText(folder.bytes())));
        question.explanation = shown + QStringLiteral("\n\n") +
                               Words::tr("If you connect the right drive, the backup goes on "
                                         "by itself.");
        if (isThere) {
            question.explanation += u' ' + Words::tr("If this is the place to back up to from "
                                                     "now on, Holdfast goes on here. What "
                                                     "stands there is kept.");
            question.consent = Words::tr("&Use what is there");
        }
        if (const Error *obstacle = service.state().obstacle()) {
            question.details = errorText(*obstacle);
        }
        // Once the box is closed: there may be another one.
        ask(parent, question, [&service, parent, shown] {
            QMetaObject::invokeMethod(
                parent, [&service, parent, shown] { acceptIfStill(service, parent, shown); },
                Qt::QueuedConnection);
        });
    });
}

}  // namespace holdfast::ui
