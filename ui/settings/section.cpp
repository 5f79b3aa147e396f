// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/widgets/prose.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace holdfast::ui
{

Section::Section(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), title_(title), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    column_->addWidget(new Prose(Prose::Role::Heading, title, this));
    if (!note.isEmpty()) {
        column_->addWidget(new Prose(Prose::Role::Note, note, this));
    }
}

QFormLayout &Section::form()
{
    if (form_ == nullptr) {
        form_ = new QFormLayout;
        form_->setHorizontalSpacing(kPageMargin);
        form_->setVerticalSpacing(kSpacing);
        form_->setContentsMargins(0, 4, 0, 0);
        form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form_->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
        form_->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
        form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        column_->addLayout(form_);
    }
    return *form_;
}

}  // namespace holdfast::ui
