// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace holdfast::ui
{

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

    QLabel *icon_ = nullptr;
    PathLabel *name_ = nullptr;
    PathLabel *line_ = nullptr;
};

}  // namespace holdfast::ui
