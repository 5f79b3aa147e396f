// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace holdfast::ui
{

class BarChart;
class Prose;

/// Changes and new data of each of the last 28 days. Asks only when it is told to.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the panel.
    explicit ChangesPanel(BackupService &service, QWidget *parent = nullptr);

    void refresh();
    /// What the bars are: changes, or bytes.
    [[nodiscard]] bool showsBytes() const;
    void setShowsBytes(bool bytes);

private:
    void build();
    void take(const std::vector<ChangeCount> &counts, TimeNs firstDay);
    void draw();
    void describe(int index);

    struct Day {
        TimeNs from = 0;
        std::int64_t files = 0;
        std::uint64_t bytes = 0;
    };

    BackupService &service_;
    std::vector<Day> days_;
    int question_ = 0;
    BarChart *chart_ = nullptr;
    Prose *note_ = nullptr;
    QAbstractButton *byFiles_ = nullptr;
    QAbstractButton *byBytes_ = nullptr;
};

}  // namespace holdfast::ui
