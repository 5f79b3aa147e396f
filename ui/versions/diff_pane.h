// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/text_diff.h"

#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace holdfast::ui
{

/// One side of a comparison: its lines, with empty ones where only the other side has some, so that
/// both have the same number of rows. Beside the lines stand their numbers and a sign (−, +, ~) for
/// what differs; the words that changed are underlined. Read-only.
class DiffPane final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Side : std::uint8_t { Left, Right };
    using Rows = std::shared_ptr<const std::vector<DiffRow>>;

    explicit DiffPane(Side side, QWidget *parent = nullptr);
    ~DiffPane() override;

    void setRows(Rows rows);
    void showRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    class Words;

    void placeGutter();
    void paintGutter(QPaintEvent *event);
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] const DiffRow *rowAt(int number) const;
    [[nodiscard]] bool isMissing(const DiffRow &row) const;
    [[nodiscard]] QColor toneOf(const DiffRow &row) const;

    Side side_;
    Rows rows_;
    Gutter *gutter_ = nullptr;
    Words *words_ = nullptr;
};

}  // namespace holdfast::ui
