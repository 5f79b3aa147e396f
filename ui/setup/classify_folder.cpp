// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/classify_folder.h"

#include "base/bytes.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClassifyFolder)
};

FolderVerdict fileVerdict(const AbsPath &file)
{
    return {FolderFit::IsFile,
            {},
            Texts::tr("This is a file, and Holdfast backs up whole folders. Add the folder “%1” "
                      "that holds it; exclude rules can leave out the rest.")
                .arg(isolated(nameText(file.parent().bytes())))};
}

FolderVerdict backupVerdict(const Config &config, const AbsPath &folder)
{
    const AbsPath &backup = config.backupRoot;
    if (backup.isEmpty()) {
        return {};
    }
    if (folder == backup) {
        return {FolderFit::IsBackup,
                {},
                Texts::tr("This is the backup itself. It can’t be backed up into itself; choose "
                          "the folder that your own files are in.")};
    }
    if (folder.isWithin(backup)) {
        return {FolderFit::InsideBackup,
                {},
                Texts::tr("This folder lies inside the backup, so what is in it is a copy "
                          "already. Choose the folder that your own files are in.")};
    }
    if (backup.isWithin(folder)) {
        return {FolderFit::HoldsBackup,
                {},
                Texts::tr("The backup lies in this folder. That is fine: it is left out. A copy on "
                          "the same drive does not survive the loss of that drive, though.")};
    }
    return {};
}

FolderVerdict sourceVerdict(const SourceConfig &source, const AbsPath &folder)
{
    const QString name = isolated(nameText(source.name));
    if (folder == source.path) {
        return {FolderFit::AlreadySource, source.name,
                Texts::tr("This folder is backed up already, as “%1”.").arg(name)};
    }
    if (folder.isWithin(source.path)) {
        return {FolderFit::InsideSource, source.name,
                Texts::tr("This folder is backed up already: it lies in “%1”. There is nothing "
                          "more to do.")
                    .arg(name)};
    }
    if (source.path.isWithin(folder)) {
        return {FolderFit::HoldsSource, source.name,
                Texts::tr("“%1” in this folder is backed up already, and nothing is backed up "
                          "twice. To back up all of it, remove “%1” from the list first; its "
                          "backup is kept.")
                    .arg(name)};
    }
    return {};
}

}  // namespace

FolderVerdict classifyFolder(const Config &config, const AbsPath &folder, PathKind kind)
{
    if (kind == PathKind::File) {
        return fileVerdict(folder);
    }
    if (kind == PathKind::Nothing) {
        return {FolderFit::Missing,
                {},
                Texts::tr("This folder is not there. Connect its drive, then add it again.")};
    }
    if (!isUtf8(folder.bytes())) {
        return {FolderFit::NotText,
                {},
                Texts::tr("The path of this folder holds bytes that are no text, which the "
                          "configuration can’t hold. Add the folder above it, or give it another "
                          "name.")};
    }
    for (const SourceConfig &source : config.sources) {
        FolderVerdict verdict = sourceVerdict(source, folder);
        if (verdict.fit != FolderFit::Fine) {
            return verdict;
        }
    }
    FolderVerdict verdict = backupVerdict(config, folder);
    if (verdict.fit == FolderFit::Fine && folder == config.logDir) {
        return {FolderFit::IsLogFolder,
                {},
                Texts::tr("This is where Holdfast writes its log, which is never backed up. Choose "
                          "another folder.")};
    }
    return verdict;
}

}  // namespace holdfast::ui
