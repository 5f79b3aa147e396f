// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/usage_digest.h"
#include "ui/widgets/pane.h"

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QTreeView;

namespace holdfast::ui
{

class PanelHeader;
class UsageModel;

/// One folder, or a whole source: what is in it, and bringing it back as it was.
class FolderPanel final : public Pane
{
    Q_OBJECT

public:
    /// `service` outlives the panel.
    explicit FolderPanel(BackupService &service, QWidget *parent = nullptr);
    ~FolderPanel() override;

    /// `deletedAt`: it is shown although it was deleted then; 0: it is there.
    void showFolder(const NamedPath &path, std::optional<TimeNs> at, TimeNs deletedAt);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void restoreWanted(const std::vector<holdfast::NamedPath> &paths,
                       std::optional<holdfast::TimeNs> at);

private:
    void build();
    void ask();
    void refreshIfStale();
    void take(Result<UsageDigest> answer);

    BackupService &service_;
    UsageModel *model_ = nullptr;
    PanelHeader *header_ = nullptr;
    QPushButton *restore_ = nullptr;
    QLabel *summary_ = nullptr;
    QLabel *heading_ = nullptr;
    QTreeView *list_ = nullptr;
    std::optional<NamedPath> path_;
    std::optional<TimeNs> at_;  ///< what is shown, and what Restore asks for; nothing: now
    std::stop_source stop_;
    bool isStale_ = false;
    int question_ = 0;
};

}  // namespace holdfast::ui
