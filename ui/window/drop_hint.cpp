// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_hint.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icon_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kIconSide = 64;
constexpr int kMargin = 24;
constexpr qreal kCover = 0.92;  // so much of what lies below is covered

}  // namespace

DropHint::DropHint(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *text = new QLabel(tr("Drop folders here to back them up"), this);
    QFont large = scaledFont(text->font(), 1.4);
    large.setBold(true);
    text->setFont(large);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kMargin, 3 * kMargin, 3 * kMargin, 3 * kMargin);
    column->setSpacing(kMargin);
    column->addStretch(1);
    column->addWidget(new IconLabel(QStringLiteral("add-folder"), kIconSide, this), 0,
                      Qt::AlignHCenter);
    column->addWidget(text);
    column->addStretch(1);
    hide();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor cover = palette().color(QPalette::Window);
    cover.setAlphaF(kCover);
    painter.fillRect(rect(), cover);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3, Qt::DashLine));
    const QRectF frame = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.drawRoundedRect(frame, 12, 12);
}

}  // namespace holdfast::ui
