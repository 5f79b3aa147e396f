// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"
#include "ui/widgets/pane.h"

#include <vector>

class QLabel;
class QPushButton;

namespace holdfast::ui
{

/// Several names that are selected together: how many, and bringing them back.
class SeveralPanel final : public Pane
{
    Q_OBJECT

public:
    explicit SeveralPanel(QWidget *parent = nullptr);

    /// `gone`: how many more are selected that are not there at the time that is shown.
    void showPaths(std::vector<NamedPath> paths, int gone);

Q_SIGNALS:
    void restoreWanted(const std::vector<holdfast::NamedPath> &paths);

private:
    std::vector<NamedPath> paths_;
    QLabel *summary_ = nullptr;
    QLabel *note_ = nullptr;
    QPushButton *restore_ = nullptr;
};

/// Without those that lie in another one of them.
[[nodiscard]] std::vector<NamedPath> outermost(std::vector<NamedPath> paths);

}  // namespace holdfast::ui
