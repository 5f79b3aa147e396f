// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// QScrollArea would scroll as soon as there is less room than what its content likes best, and
/// knows nothing of lines that break.
class TightArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize hint = widget()->sizeHint();
        const QLayout *const layout = widget()->layout();
        if (layout != nullptr && layout->hasHeightForWidth()) {
            hint.setHeight(layout->heightForWidth(hint.width()));
        }
        return hint;
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int line = fontMetrics().height();
        return {line * 10, line * 6};
    }
    void fit()
    {
        const QSize room = maximumViewportSize();
        QSize wanted = wantedIn(room.width()).expandedTo(room);
        if (wanted.height() > room.height()) {
            wanted = wantedIn(room.width() - verticalScrollBar()->sizeHint().width())
                         .expandedTo({0, room.height()});
        } else if (wanted.width() > room.width()) {
            const int below = room.height() - horizontalScrollBar()->sizeHint().height();
            wanted.setHeight(std::max(wantedIn(room.width()).height(), below));
        }
        widget()->resize(wanted);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            fit();
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    [[nodiscard]] QSize wantedIn(int width) const
    {
        QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        least.setWidth(std::max(least.width(), width));
        const QLayout *const layout = widget()->layout();
        if (layout != nullptr && layout->hasHeightForWidth()) {
            least.setHeight(std::max(least.height(), layout->minimumHeightForWidth(least.width())));
        }
        return least;
    }
};

void hold(QScrollArea &area, QWidget *content)
{
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.setWidget(content);
    // What is around it shows through.
    area.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

}  // namespace

void bringIntoSight(QScrollArea &area, QWidget &part)
{
    QTimer::singleShot(0, &part, [&area, &part] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        area.ensureWidgetVisible(&part);
    });
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    hold(*area, content);
    return area;
}

QScrollArea *scrollingWhenTight(QWidget *content, QWidget *parent)
{
    auto *area = new TightArea(parent);
    hold(*area, content);
    return area;
}

}  // namespace holdfast::ui
