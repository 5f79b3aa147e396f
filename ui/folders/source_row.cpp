// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/source_row.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceRow)
};

constexpr int kMostNamed = 3;

QString rescanText(double minutes)
{
    if (minutes <= 0) {
        return Texts::tr("Regular checks are turned off, so such changes wait for “Back up now”. "
                         "Settings can turn them on.");
    }
    const auto whole = static_cast<int>(std::llround(minutes));
    return whole % 60 == 0 ? Texts::tr("Changes there are found by the check every %n hours.",
                                       nullptr, whole / 60)
                           : Texts::tr("Changes there are found by the check every %n minutes.",
                                       nullptr, std::max(1, whole));
}

void watchByEvents(SourceRow &row, int index, const Config &config, const WatchStatus &watch)
{
    std::vector<UnwatchedFolder> unwatched;
    std::copy_if(watch.unwatched.begin(), watch.unwatched.end(), std::back_inserter(unwatched),
                 [index](const UnwatchedFolder &folder) { return folder.source == index; });
    const QString advice = isolated(nameText(watch.advice));
    const auto detail = [&](const QString &what) {
        QStringList parts{what, rescanText(config.rescanMinutes)};
        if (!advice.isEmpty()) {
            parts << advice;
        }
        return parts.join(u' ');
    };
    const auto whole = std::find_if(unwatched.begin(), unwatched.end(),
                                    [](const auto &folder) { return folder.path.isEmpty(); });
    if (whole != unwatched.end()) {
        row.watching = Watching::RescansOnly;
        row.watchText = Texts::tr("Checked regularly");
        row.watchDetail =
            detail(Texts::tr("The system does not tell of changes in this folder: %1.")
                       .arg(isolated(nameText(whole->reason))));
    } else if (!unwatched.empty()) {
        row.watching = Watching::Partly;
        row.watchText = Texts::tr("Watched in part");
        QStringList named;
        for (const UnwatchedFolder &folder : unwatched) {
            if (named.size() < kMostNamed) {
                named << Texts::tr("“%1” (%2)", "folder, reason")
                             .arg(isolated(nameText(folder.path.bytes())),
                                  isolated(nameText(folder.reason)));
            }
        }
        row.watchDetail = detail(Texts::tr("%n folders in it are not watched, among them %1.",
                                           nullptr, static_cast<int>(unwatched.size()))
                                     .arg(named.join(Texts::tr(", "))));
    } else if (!watch.seesContentChanges) {
        row.watching = Watching::Partly;
        row.watchText = Texts::tr("Watched in part");
        row.watchDetail = detail(Texts::tr("New and deleted files are seen at once; this system "
                                           "does not tell when the content of a file changes."));
    } else {
        row.watching = Watching::Events;
        row.watchText = Texts::tr("Watched");
        row.watchDetail = Texts::tr("Changes are seen at once and backed up within seconds.");
    }
}

void watch(SourceRow &row, int index, const Setup &setup, const ServiceState &state,
           const SourceStatus *status)
{
    if (status != nullptr && !status->available) {
        row.watching = Watching::Missing;
        row.watchText = Texts::tr("Not there");
        row.watchDetail =
            Texts::tr("This folder is not there right now, or can’t be opened. Connect its drive; "
                      "its backup is kept, and nothing in it counts as deleted.");
    } else if (state.kind == ServiceState::Kind::Failed ||
               state.kind == ServiceState::Kind::NotSetUp ||
               state.kind == ServiceState::Kind::Stopped) {
        row.watching = Watching::None;
        row.watchText = Texts::tr("Not watched");
        row.watchDetail =
            state.error ? Texts::tr("Nothing is watched right now. %1").arg(errorText(*state.error))
                        : Texts::tr("Nothing is watched right now.");
    } else if (state.monitor.phase == MonitorPhase::Paused) {
        row.watching = Watching::Paused;
        row.watchText = Texts::tr("Paused");
        row.watchDetail = Texts::tr("Backups are paused. What changes meanwhile is backed up when "
                                    "they go on.");
    } else if (state.kind == ServiceState::Kind::Starting || state.monitor.watch.kind.empty()) {
        row.watching = Watching::Starting;
        row.watchText = Texts::tr("Starting…");
        row.watchDetail = Texts::tr("Holdfast is about to watch this folder.");
    } else {
        watchByEvents(row, index, setup.config, state.monitor.watch);
    }
}

std::vector<ItemError> errorsOf(const std::string &name, const std::vector<ItemError> &all)
{
    std::vector<ItemError> own;
    for (const ItemError &error : all) {
        if (error.path == name) {
            own.push_back({Bytes(), error.reason});
        } else if (error.path.starts_with(name + '/')) {
            own.push_back({error.path.substr(name.size() + 1), error.reason});
        }
    }
    return own;
}

}  // namespace

Tone SourceRow::tone() const noexcept
{
    if (!errors.empty() || watching == Watching::None) {
        return Tone::Bad;
    }
    switch (watching) {
    case Watching::Events:
        return Tone::Good;
    case Watching::Partly:
    case Watching::RescansOnly:
    case Watching::Missing:
        return Tone::Warning;
    default:
        return Tone::Plain;
    }
}

QString SourceRow::stateText() const
{
    if (watching == Watching::Missing || errors.empty()) {
        return watchText;
    }
    return Texts::tr("%Ln problems", nullptr, static_cast<int>(errors.size()));
}

std::vector<SourceRow> sourceRows(const Setup &setup, const ServiceState &state,
                                  const BackupStatus *status,
                                  const std::vector<ItemError> &openErrors)
{
    std::vector<SourceRow> rows;
    int index = 0;
    for (const SourceConfig &source : setup.config.sources) {
        SourceRow row;
        row.name = source.name;
        row.path = source.path;
        row.exclude = source.exclude;
        row.hasOwnRetention = source.retention.has_value();
        row.errors = errorsOf(source.name, openErrors);
        const SourceStatus *known = nullptr;
        if (status != nullptr) {
            const auto found =
                std::find_if(status->sources.begin(), status->sources.end(),
                             [&](const SourceStatus &other) { return other.name == source.name; });
            known = found == status->sources.end() ? nullptr : &*found;
        }
        if (known != nullptr) {
            row.files = known->files;
            row.bytes = known->bytes;
            row.lastChange = known->lastChange;
        }
        watch(row, index++, setup, state, known);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace holdfast::ui
