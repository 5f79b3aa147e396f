// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restore_plan_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QTreeView;

namespace holdfast::ui
{

/// A plan, or what became of it: some sentences, and the list of names under them.
class RestorePlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePlanView(QWidget *parent = nullptr);

    /// It is being worked out: what is shown is not true any more.
    void showBusy();
    void showMessage(const QString &text);
    void showAnswer(const RestoreAnswer &answer, RestoreTelling telling);
    [[nodiscard]] const RestoreCounts &counts() const noexcept { return counts_; }
    [[nodiscard]] const RestorePlanModel &model() const noexcept { return *model_; }

private:
    void build();
    void showList(bool shown);
    void fitWords(int column, int mostLetters);

    RestorePlanModel *model_ = nullptr;
    QLabel *summary_ = nullptr;
    QProgressBar *busy_ = nullptr;
    QCheckBox *only_ = nullptr;
    QTreeView *list_ = nullptr;
    RestoreCounts counts_;
};

}  // namespace holdfast::ui
