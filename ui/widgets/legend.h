// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace holdfast::ui
{

/// A small square in the colour and pattern of what a chart shows, and the word for it.
class LegendEntry : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Present, Past, Other, Empty };
    explicit LegendEntry(Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text) { text_->setText(text); }
    [[nodiscard]] QString text() const { return text_->text(); }

private:
    QLabel *text_;
};

/// The brush of a kind, for charts.
[[nodiscard]] QBrush kindBrush(LegendEntry::Kind kind, const QPalette &palette);
/// Fills `rect` as the kind is shown everywhere.
void paintKind(QPainter &painter, const QRectF &rect, LegendEntry::Kind kind,
               const QPalette &palette);

}  // namespace holdfast::ui
