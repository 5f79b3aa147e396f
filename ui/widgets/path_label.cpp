// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_label.h"

#include "ui/text/texts.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QFontMetrics>
#include <QResizeEvent>

namespace holdfast::ui
{

PathLabel::PathLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    align();
}

// At the leading side of the window: QLabel goes by the direction of its text.
void PathLabel::align()
{
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                 (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void PathLabel::setPathText(const QString &text)
{
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize PathLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text_) + 2, fontMetrics().height());
}

QSize PathLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 6, fontMetrics().height());
}

void PathLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void PathLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        elide();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align();
        elide();
    }
}

void PathLabel::elide()
{
    const QString shown = fontMetrics().elidedText(text_, Qt::ElideMiddle, contentsRect().width());
    if (const QString marked = isolated(shown); marked != text()) {
        setText(marked);
    }
    setToolTip(shown == text_ ? QString() : plainToolTip(isolated(text_)));
}

}  // namespace holdfast::ui
