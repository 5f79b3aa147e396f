// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_columns.h"

#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

DialogColumns::DialogColumns(QDialog &dialog) : dialog_(dialog), whole_(new QVBoxLayout(&dialog))
{
    auto *content = new QWidget(&dialog);
    content_ = new QVBoxLayout(content);
    content_->setContentsMargins(0, 0, 0, 0);
    content_->setSpacing(kSpacing);
    area_ = scrollingWhenTight(content, &dialog);
    whole_->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    whole_->setSpacing(kSpacing);
    whole_->addWidget(area_, 1);
}

void DialogColumns::resize(int width, int height) const
{
    const QMargins margins = whole_->contentsMargins();
    const int below = dialog_.sizeHint().height() - area_->sizeHint().height();
    const int lines = content_->hasHeightForWidth()
                          ? content_->heightForWidth(width - margins.left() - margins.right())
                          : content_->sizeHint().height();
    dialog_.resize(QSize(width, std::max(lines + below, height))
                       .boundedTo(dialog_.screen()->availableSize() * 9 / 10));
}

}  // namespace holdfast::ui
