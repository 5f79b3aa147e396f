// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace holdfast::ui
{

/// A part of the settings: a heading, a sentence, and what belongs to it.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QVBoxLayout &column() noexcept { return *column_; }
    /// Rows of label and editor; made at the first call, at the end of the column.
    [[nodiscard]] QFormLayout &form();

private:
    QString title_;
    QVBoxLayout *column_;
    QFormLayout *form_ = nullptr;
};

}  // namespace holdfast::ui
