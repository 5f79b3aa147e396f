// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preview.h"
#include "ui/widgets/pane.h"

class QTableView;

namespace holdfast::ui
{

class BarChart;
class Notice;
class Prose;
class RemovalModel;

/// What rules would remove: in one sentence, by age, and copy by copy.
class PreviewPanel : public Pane
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void setPending();
    void setFailed(const QString &why);
    void setPreview(RetentionPreview preview);
    /// Where the keyboard goes on from the sentence.
    [[nodiscard]] QTableView *table() const noexcept { return table_; }

Q_SIGNALS:
    /// What is held wants to be looked at.
    void reviewWanted();

private:
    void build();
    void drawAges(const std::vector<RetentionPreview::AgeGroup> &ages);

    Prose *sentence_ = nullptr;
    Prose *note_ = nullptr;
    Notice *held_ = nullptr;
    QWidget *ages_ = nullptr;
    BarChart *chart_ = nullptr;
    RemovalModel *model_ = nullptr;
    QTableView *table_ = nullptr;
};

}  // namespace holdfast::ui
