// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace holdfast::ui
{

class IconLabel;
class PathLabel;

/// The head of the panel for what is selected: icon, name, and one line that stands back.
class PanelHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &name, const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    IconLabel *icon_ = nullptr;
    PathLabel *name_ = nullptr;
    PathLabel *line_ = nullptr;
};

}  // namespace holdfast::ui
