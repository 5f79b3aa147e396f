// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace holdfast::ui
{

/// One line of plain text, such as a path, that gives way in its middle when it has no room: then
/// the tooltip tells all of it. A screen reader always hears all of it.
class PathLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PathLabel(QWidget *parent = nullptr);

    void setPathText(const QString &text);
    [[nodiscard]] const QString &pathText() const noexcept { return text_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    void align();

    QString text_;
};

}  // namespace holdfast::ui
