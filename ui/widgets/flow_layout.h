// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace holdfast::ui
{

/// A row of buttons and the like that breaks into further rows where there is no room for all of
/// them in one. As a line of text does, it begins at the leading side.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { items_.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest of them alone.
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Where each item that is shown goes in `rect`, or only how high all of them are.
    int arrange(const QRect &rect, bool isForReal) const;

    std::vector<QLayoutItem *> items_;
};

}  // namespace holdfast::ui
