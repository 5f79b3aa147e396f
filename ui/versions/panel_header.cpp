// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/panel_header.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/path_label.h"
#include "ui/widgets/tones.h"

#include <QEvent>
#include <QGridLayout>

namespace holdfast::ui
{

PanelHeader::PanelHeader(QWidget *parent) : QWidget(parent)
{
    icon_ = new IconLabel({}, 0, this);
    name_ = new PathLabel(this);
    name_->setObjectName(QStringLiteral("panelName"));
    QFont large = scaledFont(name_->font(), 1.3);
    large.setBold(true);
    name_->setFont(large);
    line_ = new PathLabel(this);
    line_->setObjectName(QStringLiteral("panelLine"));
    dress();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(icon_, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(line_, 1, 1);
    grid->setColumnStretch(1, 1);
}

void PanelHeader::dress()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    line_->setPalette(muted);
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void PanelHeader::setContent(const QString &iconName, const QString &name, const QString &line)
{
    const int side = name_->fontMetrics().height() + line_->fontMetrics().height() - 6;
    icon_->setIcon(iconName, side);
    name_->setPathText(name);
    line_->setPathText(line);
}

}  // namespace holdfast::ui
