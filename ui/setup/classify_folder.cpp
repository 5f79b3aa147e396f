// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/classify_folder.h"

#include "base/bytes.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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

QString namesText(const std::vector<const SourceConfig *> &sources)
{
    QStringList names;
    for (const SourceConfig *source : sources) {
        names << Texts::tr("“%1”", "the name of a folder").arg(isolated(nameText(source->name)));
    }
    return QLocale().createSeparatedList(names);
}

std::vector<const SourceConfig *> sourcesWithin(const std::vector<SourceConfig> &sources,
                                                const AbsPath &folder)
{
    std::vector<const SourceConfig *> found;
    for (const SourceConfig &source : sources) {
        if (source.path != folder && source.path.isWithin(folder)) {
            found.push_back(&source);
        }
    }
    return found;
}

/// Is it one of these, or in one of them?
FolderVerdict coveredVerdict(const std::vector<SourceConfig> &sources, const AbsPath &folder,
                             bool isListed)
{
    for (const SourceConfig &source : sources) {
        const QString name = isolated(nameText(source.name));
        if (folder == source.path) {
            return {FolderFit::AlreadySource, source.name,
                    isListed ? Texts::tr("This folder is on the list already, as “%1”.").arg(name)
                             : Texts::tr("This folder is backed up already, as “%1”.").arg(name)};
        }
        if (folder.isWithin(source.path)) {
            return {FolderFit::InsideSource, source.name,
                    isListed ? Texts::tr("This folder lies in “%1”, which is on the list: it is "
                                         "backed up with that.")
                                   .arg(name)
                             : Texts::tr("This folder is backed up already: it lies in “%1”. There "
                                         "is nothing more to do.")
                                   .arg(name)};
        }
    }
    return {};
}

FolderVerdict holdsVerdict(const Config &config, const AbsPath &folder,
                           const std::vector<SourceConfig> &listed)
{
    const std::vector<const SourceConfig *> own = sourcesWithin(config.sources, folder);
    if (!own.empty()) {
        return {FolderFit::HoldsSource, own.front()->name,
                Texts::tr("Backed up already in this folder: %1. Nothing is backed up twice. To "
                          "back up all of it, stop backing up those first; what is stored of them "
                          "is kept.",
                          "names of folders")
                    .arg(namesText(own))};
    }
    const std::vector<const SourceConfig *> others = sourcesWithin(listed, folder);
    if (others.empty()) {
        return {};
    }
    return {FolderFit::HoldsSource, others.front()->name,
            Texts::tr("On the list already in this folder: %1. Nothing is backed up twice: keep "
                      "those, or back up all of this folder in their place.",
                      "names of folders")
                .arg(namesText(others)),
            true};
}

}  // namespace

FolderVerdict classifyFolder(const Config &config, const AbsPath &folder, PathKind kind,
                             const std::vector<SourceConfig> &listed)
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
    FolderVerdict verdict = coveredVerdict(config.sources, folder, false);
    if (verdict.fit == FolderFit::Fine) {
        verdict = coveredVerdict(listed, folder, true);
    }
    if (verdict.fit == FolderFit::Fine) {
        verdict = holdsVerdict(config, folder, listed);
    }
    if (verdict.fit == FolderFit::Fine) {
        verdict = backupVerdict(config, folder);
    }
    if (verdict.fit == FolderFit::Fine && folder == config.logDir) {
        return {FolderFit::IsLogFolder,
                {},
                Texts::tr("This is where Holdfast writes its log, which is never backed up. Choose "
                          "another folder.")};
    }
    return verdict;
}

}  // namespace holdfast::ui
