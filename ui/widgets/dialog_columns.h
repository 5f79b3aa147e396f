// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QScrollArea;
class QVBoxLayout;

namespace holdfast::ui
{

/// How a dialog stands: what it says, which scrolls where the screen has no room for all of it, and
/// below it what stays in sight, such as its buttons. Its parts are the dialog's own.
class DialogColumns
{
public:
    /// Makes the layout of `dialog`, which has none.
    explicit DialogColumns(QDialog &dialog);

    [[nodiscard]] QVBoxLayout &content() const noexcept { return *content_; }
    /// What is added stands below the content.
    [[nodiscard]] QVBoxLayout &whole() const noexcept { return *whole_; }
    /// As high as its lines take at this width, and at least `height`; never beyond the screen.
    void resize(int width, int height = 0) const;

private:
    QDialog &dialog_;
    QVBoxLayout *whole_;
    QVBoxLayout *content_;
    QScrollArea *area_;
};

}  // namespace holdfast::ui
