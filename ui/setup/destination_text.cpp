// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/destination_text.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DestinationText)
};

DestinationNote spaceNote(const DestinationInfo &info, std::uint64_t need)
{
    const QString free = sizeText(info.freeBytes);
    if (need == 0) {
        return {Tone::Plain, Texts::tr("%1 of %2 are free.").arg(free, sizeText(info.totalBytes))};
    }
    if (info.freeBytes < need) {
        return {Tone::Bad, Texts::tr("There is not enough room: %1 are free, and your folders need "
                                     "%2. Choose a larger drive, or leave something out.")
                               .arg(free, sizeText(need))};
    }
    if (info.freeBytes - need < need / 4) {
        return {Tone::Warning, Texts::tr("The first backup fits (%1 free, %2 needed), but leaves "
                                         "little room for earlier versions.")
                                   .arg(free, sizeText(need))};
    }
    return {Tone::Good, Texts::tr("There is enough room: %1 are free, and your folders need %2.")
                            .arg(free, sizeText(need))};
}

// Two backups of the same folder's name would become one: so it is said whose it is.
DestinationNote existingBackup(const DestinationInfo &info)
{
    if (info.isOwn) {
        return {Tone::Good, Texts::tr("A backup of Holdfast stands here. It is continued, with all "
                                      "its versions.")};
    }
    if (info.sources.empty()) {
        return {Tone::Warning,
                Texts::tr("A backup of Holdfast stands here that was not made by you on this "
                          "computer. If it is yours, it is continued, with all its versions. If "
                          "not, choose another folder.")};
    }
    return {Tone::Warning,
            Texts::tr("A backup of Holdfast stands here that was not made by you on this computer: "
                      "%1. If it is yours, it is continued, with all its versions. If not, choose "
                      "another folder.",
                      "the folders that it holds")
                .arg(backupText(info))};
}

void addAbilities(const DestinationInfo &info, std::vector<DestinationNote> &notes)
{
    const QString system = isolated(nameText(info.fileSystem));
    if (info.largestFile > 0) {
        notes.push_back(
            {Tone::Warning, Texts::tr("The file system of this drive (%1) holds no file "
                                      "larger than %2. Such files can’t be backed up "
                                      "to it.")
                                .arg(system, sizeText(info.largestFile))});
    }
    if (!info.keepsModes) {
        notes.push_back(
            {Tone::Plain, Texts::tr("The file system of this drive (%1) can’t hold permissions and "
                                    "owners. Holdfast remembers them, and restores them.")
                              .arg(system)});
    }
    if (info.canShareBlocks) {
        notes.push_back(
            {Tone::Good, Texts::tr("Identical files take up space only once on this drive.")});
    }
}

}  // namespace

std::vector<DestinationNote> destinationNotes(const DestinationInfo &info, std::uint64_t need,
                                              bool isSameDrive)
{
    std::vector<DestinationNote> notes;
    if (!info.isWritable) {
        notes.push_back(
            {Tone::Bad, Texts::tr("Holdfast may not write there. Choose another folder, "
                                  "or give yourself the permission.")});
    }
    switch (info.holds) {
    case DestinationInfo::Holds::Backup:
        notes.push_back(existingBackup(info));
        break;
    case DestinationInfo::Holds::Original:
        notes.push_back(
            {Tone::Good, Texts::tr("A backup of the original tool stands here. It is taken over: "
                                   "what is stored already is not copied again.")});
        break;
    case DestinationInfo::Holds::Files:
        notes.push_back({Tone::Warning, Texts::tr("There are other files in this folder. They are "
                                                  "left alone, but a folder of its own keeps the "
                                                  "backup tidy.")});
        break;
    case DestinationInfo::Holds::Nothing:
        break;
    }
    if (isSameDrive) {
        notes.push_back({Tone::Warning,
                         Texts::tr("This is the drive that your folders are on. A copy there helps "
                                   "when you delete or change a file by mistake, but does not "
                                   "survive the loss of the drive.")});
    }
    if (info.totalBytes > 0) {
        // What stands in a backup already needs no room any more.
        const bool isNew = info.holds == DestinationInfo::Holds::Nothing ||
                           info.holds == DestinationInfo::Holds::Files;
        notes.push_back(spaceNote(info, isNew ? need : 0));
    }
    addAbilities(info, notes);
    return notes;
}

QString backupText(const DestinationInfo &info)
{
    constexpr std::size_t kMostSources = 3;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(info.sources.size(), kMostSources); ++i) {
        const SourceStatus &source = info.sources[i];
        const QString files = numberText(source.files);
        texts << (source.lastChange == 0
                      ? Texts::tr("“%1” (files: %2)").arg(isolated(nameText(source.path)), files)
                      : Texts::tr("“%1” (files: %2, last change %3)")
                            .arg(isolated(nameText(source.path)), files,
                                 timeText(source.lastChange)));
    }
    if (info.sources.size() > kMostSources) {
        texts << QStringLiteral("…");
    }
    return texts.isEmpty() ? Texts::tr("it does not tell what of")
                           : texts.join(QStringLiteral(", "));
}

bool isUsableDestination(const DestinationInfo &info) noexcept
{
    return info.isWritable;
}

}  // namespace holdfast::ui
