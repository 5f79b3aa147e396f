// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace holdfast::ui
{

EmptyState::EmptyState(const QString &iconName, const QString &heading, const QString &note,
                       QWidget *parent)
    : QWidget(parent), column_(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(column_);
    whole->addStretch(2);
    column_->setSpacing(kSpacing);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 2;
    column_->addWidget(new IconLabel(iconName, side, this), 0, Qt::AlignHCenter);
    auto *what = new Prose(Prose::Role::Heading, heading, this);
    what->setAlignment(Qt::AlignCenter);
    column_->addWidget(what);
    auto *how = new Prose(Prose::Role::Note, note, this);
    how->setAlignment(Qt::AlignCenter);
    column_->addWidget(how);
}

QPushButton *EmptyState::addButton(const QString &iconName, const QString &text,
                                   const QString &objectName)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(objectName);
    column_->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

}  // namespace holdfast::ui
