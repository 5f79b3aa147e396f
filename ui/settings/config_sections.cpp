// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/config_sections.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConfigSections)
};

QString seconds(int count)
{
    return Texts::tr("seconds", "behind a number", count);
}

QString minutes(int count)
{
    return Texts::tr("minutes", "behind a number", count);
}

QString days(int count)
{
    return Texts::tr("days", "behind a number", count);
}

QString files(int count)
{
    return Texts::tr("files", "behind a number", count);
}

QString percent(int)
{
    return Texts::tr("%", "behind a number");
}

QString percentOfFiles(int)
{
    return Texts::tr("% of the files of a folder", "behind a number");
}

JsonValue text(const char *value)
{
    return JsonValue(std::string(value));
}

}  // namespace

Section *monitoringSection(SettingsForm &form)
{
    auto *section = new Section(Texts::tr("Monitoring"),
                                Texts::tr("How changes are found and when they are backed up."));
    QFormLayout &rows = section->form();
    form.addNumber(rows, "monitor.debounce_seconds", Texts::tr("&Wait for quiet:"),
                   {0, 86'400, 1, seconds, {}},
                   Texts::tr("A file is backed up when it has not changed for so long."));
    form.addNumber(rows, "monitor.busy_file_seconds", Texts::tr("&Busy files:"),
                   {0, 604'800, 0, seconds, Texts::tr("Every change")},
                   Texts::tr("A file that keeps changing gets at most one new version in this "
                             "time. Its first change is not delayed."));
    form.addNumber(rows, "monitor.rescan_minutes", Texts::tr("&Check everything every:"),
                   {0, 525'600, 0, minutes, Texts::tr("Never")},
                   Texts::tr("Finds what the system did not tell of."));
    form.addNumber(rows, "monitor.pause_below_battery_percent",
                   Texts::tr("Pause on batter&y below:"), {0, 100, 0, percent, Texts::tr("Never")},
                   {});
    form.addNumber(rows, "mass_change_guard.percent", Texts::tr("Hold back a &mass change above:"),
                   {0, 100, 0, percentOfFiles, Texts::tr("Never")},
                   Texts::tr("When so many files vanish or change at once, Holdfast asks first. "
                             "Nothing is removed from the backup meanwhile."));
    form.addNumber(rows, "mass_change_guard.min_files", Texts::tr("… and of at &least:"),
                   {0, 1'000'000'000, 0, files, Texts::tr("Any number")}, {});
    return section;
}

Section *hashingSection(SettingsForm &form)
{
    auto *section = new Section(
        Texts::tr("Recognising changes"),
        Texts::tr("Only the fingerprint of its content says whether a file has changed."));
    QFormLayout &rows = section->form();
    form.addChoice(rows, "change_detection", Texts::tr("&Read files:"),
                   {{text("metadata"), Texts::tr("When size or times differ (fast)")},
                    {text("content"), Texts::tr("Always, in every backup (thorough and slow)")}},
                   {});
    form.addChoice(rows, "hash_algorithm", Texts::tr("&Fingerprint:"),
                   {{text("sha256"), QStringLiteral("SHA-256")},
                    {text("sha384"), QStringLiteral("SHA-384")},
                    {text("sha512"), QStringLiteral("SHA-512")},
                    {text("sha3_256"), QStringLiteral("SHA3-256")},
                    {text("sha3_512"), QStringLiteral("SHA3-512")},
                    {text("blake2b"), QStringLiteral("BLAKE2b")},
                    {text("blake2s"), QStringLiteral("BLAKE2s")}},
                   Texts::tr("All of them are safe. After a change of it, files are read once to "
                             "get their new fingerprint."));
    return section;
}

Section *storageSection(SettingsForm &form)
{
    auto *section = new Section(
        Texts::tr("How files are stored"),
        Texts::tr("What is stored already stays as it is: this is for what comes from now on."));
    QFormLayout &rows = section->form();
    form.addChoice(rows, "layout", Texts::tr("Folders in the backup:"),
                   {{text("auto"), Texts::tr("One for each folder, when there is more than one")},
                    {text("by_source"), Texts::tr("One for each folder, always")},
                    {text("flat"), Texts::tr("None, for a single folder")}},
                   Texts::tr("A backup that has begun keeps what it began with."));
    form.addChoice(rows, "duplicates", Texts::tr("Put identical files:"),
                   {{text("separate"), Texts::tr("Into “_duplicates”, but for the first one")},
                    {text("in_place"), Texts::tr("Where they belong, like all others")}},
                   {});
    form.addChoice(rows, "duplicates_storage", Texts::tr("Store identical files as:"),
                   {{text("auto"), Texts::tr("Shared space where the drive can, else copies")},
                    {text("clone"), Texts::tr("Shared space; warns where the drive can’t")},
                    {text("link"), Texts::tr("Links to one file; warns where the drive can’t")},
                    {text("copy"), Texts::tr("Copies")}},
                   Texts::tr("What shares its space is also damaged together."));
    return section;
}

Section *logSection(SettingsForm &form)
{
    auto *section = new Section(Texts::tr("Log"), Texts::tr("One file for each backup, which says "
                                                            "everything that was done."));
    QFormLayout &rows = section->form();
    form.addFolder(rows, "log_dir", Texts::tr("F&older:"), {});
    form.addNumber(rows, "log_keep_days", Texts::tr("&Keep for:"),
                   {0, 100'000, 0, days, Texts::tr("Ever")}, {});
    form.addChoice(rows, "log_skipped", Texts::tr("&Unchanged files:"),
                   {{text("auto"), Texts::tr("One line each in small backups")},
                    {JsonValue(true), Texts::tr("One line each")},
                    {JsonValue(false), Texts::tr("One line for all")}},
                   {});
    return section;
}

Section *machineSection(SettingsForm &form)
{
    auto *section = new Section(Texts::tr("Speed"), {});
    form.addNumber(section->form(), "threads", Texts::tr("Files at the same time:"),
                   {0, 256, 0, {}, Texts::tr("Chosen for this computer")},
                   Texts::tr("How many files are read and copied at once."));
    return section;
}

void addVerifyCycle(SettingsForm &form, QFormLayout &into)
{
    form.addNumber(into, "verify_cycle_days", Texts::tr("Read all &stored copies every:"),
                   {0, 36'500, 0, days, Texts::tr("Never")},
                   Texts::tr("A share of them at each regular check, so that a drive that goes bad "
                             "is noticed in time."));
}

}  // namespace holdfast::ui
