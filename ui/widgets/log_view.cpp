// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kAroundText = 6;

}  // namespace

LogView::LogView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    fitRows();
}

void LogView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LogView::stayInPlace);
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

void LogView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().height(), iconSize().isValid() ? iconSize().height() : 0) +
        kAroundText);
}

void LogView::stayInPlace(const QModelIndex &parent, int first, int last)
{
    QScrollBar *const bar = verticalScrollBar();
    if (!parent.isValid() && first == 0 && bar->value() < bar->maximum()) {
        bar->setValue(bar->value() - (last + 1) * verticalHeader()->defaultSectionSize());
    }
}

}  // namespace holdfast::ui
