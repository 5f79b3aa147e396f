// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace holdfast::ui
{

/// In place of what a page can't show: a picture, what is so, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &heading, const QString &note,
               QWidget *parent = nullptr);
    /// What mends it.
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &objectName);

private:
    QVBoxLayout *column_;
};

}  // namespace holdfast::ui
