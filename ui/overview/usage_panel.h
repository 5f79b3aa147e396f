// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/usage_digest.h"

#include <QWidget>

#include <map>
#include <stop_token>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace holdfast::ui
{

class Prose;
class TreemapWidget;
struct TreemapTile;

/// Which folders take the space in the backup, history included: a treemap that one can go down in,
/// and the way back up. Asks only when it is told to.
class UsagePanel : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the panel.
    explicit UsagePanel(BackupService &service, QWidget *parent = nullptr);
    ~UsagePanel() override;

    /// Asks anew for the folder that is shown.
    void refresh();
    [[nodiscard]] const NamedPath &place() const noexcept { return place_; }

Q_SIGNALS:
    /// A file was chosen: its history is wanted.
    void versionsWanted(const holdfast::NamedPath &path);

private:
    void build();
    void go(NamedPath place);
    void goUp();
    void show(UsageDigest usage);
    void showTrail();
    void addCrumb(const QString &text, const NamedPath &place, bool isLast);
    void openTile(int index);
    void say(const QString &text);
    [[nodiscard]] static TreemapTile tileOf(const FolderUsage &row);
    [[nodiscard]] TreemapTile othersTile(std::size_t from) const;
    [[nodiscard]] NamedPath placeOf(const FolderUsage &row) const;

    BackupService &service_;
    NamedPath place_;                // an empty source name: all sources
    std::vector<FolderUsage> rows_;  // the largest
    struct {
        std::int64_t count = 0;
        std::uint64_t currentBytes = 0;
        std::uint64_t pastBytes = 0;
    } all_;  // what is in the place, those that are not among the largest too
    std::map<std::string, SourceId> sources_;
    std::stop_source stop_{std::nostopstate};
    int question_ = 0;
    bool isFirst_ = true;
    bool canBeHigher_ = true;  // false: there is but one source, which is where one begins

    QHBoxLayout *trail_ = nullptr;
    QStackedLayout *pages_ = nullptr;
    TreemapWidget *map_ = nullptr;
    Prose *note_ = nullptr;
    QWidget *legend_ = nullptr;
    QLabel *presentText_ = nullptr;
    QLabel *pastText_ = nullptr;
};

}  // namespace holdfast::ui
