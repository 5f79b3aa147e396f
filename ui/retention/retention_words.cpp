// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_words.h"

#include "ui/overview/troubles.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

bool hasPeriods(const RetentionPolicy &policy)
{
    return policy.keepHourly + policy.keepDaily + policy.keepWeekly + policy.keepMonthly +
               policy.keepYearly >
           0;
}

QStringList periodTexts(const RetentionPolicy &policy)
{
    QStringList texts;
    const auto add = [&texts](std::int64_t count, const char *text) {
        if (count > 0) {
            texts << Words::tr(text, nullptr, smallCount(count));
        }
    };
    add(policy.keepHourly, QT_TRANSLATE_N_NOOP("Retention", "each of the last %Ln hours"));
    add(policy.keepDaily, QT_TRANSLATE_N_NOOP("Retention", "each of the last %Ln days"));
    add(policy.keepWeekly, QT_TRANSLATE_N_NOOP("Retention", "each of the last %Ln weeks"));
    add(policy.keepMonthly, QT_TRANSLATE_N_NOOP("Retention", "each of the last %Ln months"));
    add(policy.keepYearly, QT_TRANSLATE_N_NOOP("Retention", "each of the last %Ln years"));
    return texts;
}

}  // namespace

RetentionPreset presetOf(const RetentionPolicy &policy)
{
    if (policy == RetentionPolicy()) {
        return RetentionPreset::KeepEverything;
    }
    RetentionPolicy versions = policy;
    versions.deletedKeepDays = 0;
    for (const RetentionPreset preset :
         {RetentionPreset::ThinOut, RetentionPreset::LastVersions, RetentionPreset::BySpace}) {
        if (versions == policyOf(preset, versions) && versions != RetentionPolicy()) {
            return preset;
        }
    }
    return RetentionPreset::Own;
}

RetentionPolicy policyOf(RetentionPreset preset, const RetentionPolicy &present)
{
    constexpr std::int64_t kVersions = 10;
    constexpr double kFreePercent = 10;
    RetentionPolicy policy;
    policy.deletedKeepDays = present.deletedKeepDays;
    switch (preset) {
    case RetentionPreset::KeepEverything:
        return {};
    case RetentionPreset::ThinOut:
        policy.keepHourly = 24;
        policy.keepDaily = 30;
        policy.keepWeekly = 26;
        policy.keepMonthly = 24;
        policy.keepYearly = 10;
        return policy;
    case RetentionPreset::LastVersions:
        policy.maxVersionsPerFile =
            present.maxVersionsPerFile > 0 ? present.maxVersionsPerFile : kVersions;
        return policy;
    case RetentionPreset::BySpace:
        policy.minFreeBytes = present.minFreeBytes;
        policy.minFreePercent = present.minFreePercent;
        if (policy.minFreeBytes == 0 && policy.minFreePercent == 0) {
            policy.minFreePercent = kFreePercent;
        }
        return policy;
    case RetentionPreset::Own:
        break;
    }
    return present;
}

QString presetName(RetentionPreset preset)
{
    switch (preset) {
    case RetentionPreset::KeepEverything:
        return Words::tr("&Keep everything");
    case RetentionPreset::ThinOut:
        return Words::tr("Thin out with a&ge");
    case RetentionPreset::LastVersions:
        return Words::tr("The &last few versions");
    case RetentionPreset::BySpace:
        return Words::tr("By s&pace");
    case RetentionPreset::Own:
        break;
    }
    return Words::tr("&My own rules");
}

QString presetText(RetentionPreset preset)
{
    switch (preset) {
    case RetentionPreset::KeepEverything:
        return Words::tr("No version is ever removed. The backup grows.");
    case RetentionPreset::ThinOut:
        return Words::tr("Many versions of the last days, fewer of the last months, one for each "
                         "year before.");
    case RetentionPreset::LastVersions:
        return Words::tr("So many of the newest versions of each file.");
    case RetentionPreset::BySpace:
        return Words::tr("The oldest versions go when the drive gets full.");
    case RetentionPreset::Own:
        break;
    }
    return Words::tr("As set below.");
}

QString policyText(const RetentionPolicy &policy)
{
    QStringList sentences;
    if (policy.maxVersionsPerFile > 0) {
        sentences << (policy.maxVersionsPerFile == 1
                          ? Words::tr("Of each file only the newest earlier version is kept.")
                          : Words::tr("Of each file at most %Ln earlier versions are kept.",
                                      nullptr, smallCount(policy.maxVersionsPerFile)));
    }
    if (policy.keepDays > 0) {
        sentences << Words::tr("Versions go %Ln days after they were replaced.", nullptr,
                               smallCount(policy.keepDays));
    }
    if (hasPeriods(policy)) {
        sentences << Words::tr("The newest version of %1 is kept, and no other.", "each of …")
                         .arg(QLocale().createSeparatedList(periodTexts(policy)));
    }
    if (policy.minFreePercent > 0) {
        sentences << Words::tr("The oldest versions go until %1 % of the drive are free.")
                         .arg(QLocale().toString(policy.minFreePercent, 'g', 4));
    } else if (policy.minFreeBytes > 0) {
        sentences << Words::tr("The oldest versions go until %1 of the drive are free.")
                         .arg(sizeText(policy.minFreeBytes));
    }
    if (sentences.isEmpty()) {
        sentences << Words::tr("Every version is kept.");
    }
    sentences << (policy.deletedKeepDays > 0
                      ? Words::tr("Deleted files are kept for %Ln days.", nullptr,
                                  smallCount(policy.deletedKeepDays))
                      : Words::tr("Deleted files are kept for good."));
    return sentences.join(u' ');
}

QString ruleText(std::string_view rule)
{
    if (rule == "max_versions_per_file") {
        return Words::tr("Enough newer versions");
    }
    if (rule == "keep_days") {
        return Words::tr("Too old");
    }
    if (rule == "keep_periods") {
        return Words::tr("Thinned out with age");
    }
    if (rule == "min_free") {
        return Words::tr("To make room");
    }
    if (rule == "deleted_keep_days") {
        return Words::tr("Deleted long ago");
    }
    return isolated(nameText(rule));
}

QString versionText(std::int64_t version)
{
    return version == 0 ? Words::tr("Deleted file") : Words::tr("Version %1").arg(version);
}

QString removalText(const PruneReport &report)
{
    const auto deleted = std::count_if(report.removed.begin(), report.removed.end(),
                                       [](const PrunedCopy &copy) { return copy.version == 0; });
    const auto versions = static_cast<std::int64_t>(report.removed.size()) - deleted;
    const QString versionCount = versions == 1
                                     ? Words::tr("one version")
                                     : Words::tr("%Ln versions", nullptr, smallCount(versions));
    const QString deletedCount = deleted == 1
                                     ? Words::tr("one deleted file")
                                     : Words::tr("%Ln deleted files", nullptr, smallCount(deleted));
    const QString what =
        deleted == 0 ? versionCount
        : versions == 0
            ? deletedCount
            : Words::tr("%1 and %2", "versions, deleted files").arg(versionCount, deletedCount);
    return Words::tr("%1, %2", "what, how large").arg(what, sizeText(report.bytes));
}

QString ageText(TimeNs upTo)
{
    const TimeNs days = upTo / kDay;
    if (upTo == 0) {
        return Words::tr("older");
    }
    if (days <= 1) {
        return Words::tr("1 day");
    }
    if (days <= 7) {
        return Words::tr("1 week");
    }
    if (days <= 31) {
        return Words::tr("1 month");
    }
    if (days <= 93) {
        return Words::tr("3 months");
    }
    return days <= 366 ? Words::tr("1 year") : Words::tr("2 years");
}

}  // namespace holdfast::ui
