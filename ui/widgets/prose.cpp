// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prose.h"

#include "ui/text/texts.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace holdfast::ui
{
Prose::Prose(Role role, const QString &text, QWidget *parent) : QLabel(text, parent), role_(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(role != Role::Strong);
    dress();
}

void Prose::dress()
{
    dressing_ = true;
    const QFont base = parentWidget() != nullptr ? parentWidget()->font() : QApplication::font();
    QFont own = base;
    if (role_ == Role::Title) {
        own = scaledFont(base, 1.6);
        own.setWeight(QFont::DemiBold);
    } else if (role_ == Role::Heading) {
        own = scaledFont(base, 1.15);
        own.setWeight(QFont::DemiBold);
    } else if (role_ == Role::Strong) {
        own.setWeight(QFont::DemiBold);
    }
    if (role_ == Role::Title || role_ == Role::Heading || role_ == Role::Strong) {
        setFont(own);
    }
    if (role_ == Role::Note) {
        QPalette soft;
        const QPalette around =
            parentWidget() != nullptr ? parentWidget()->palette() : QApplication::palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            soft.setColor(group, QPalette::WindowText, mutedText(around));
        }
        setPalette(soft);
    }
    dressing_ = false;
}

void Prose::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (!dressing_ && (type == QEvent::ParentChange || type == QEvent::PaletteChange ||
                       type == QEvent::ApplicationFontChange || type == QEvent::StyleChange)) {
        dress();
    }
    QLabel::changeEvent(event);
}

Notice::Notice(QWidget *parent)
    : QWidget(parent),
      row_(new QHBoxLayout(this)),
      icon_(new QLabel(this)),
      text_(new Prose(Prose::Role::Body, {}, this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
    row_->addWidget(icon_, 0, Qt::AlignTop);
    row_->addWidget(text_, 1);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Notice::setText(Tone tone, const QString &text)
{
    tone_ = tone;
    text_->setText(text);
    const QString kind = tone == Tone::Bad       ? tr("Error: %1")
                         : tone == Tone::Warning ? tr("Warning: %1")
                                                 : QStringLiteral("%1");
    text_->setAccessibleName(kind.arg(text));
    showIcon();
    setVisible(!text.isEmpty());
}

QPushButton *Notice::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    row_->addWidget(button, 0, Qt::AlignVCenter);
    row_->setAlignment(icon_, Qt::AlignVCenter);
    return button;
}

void Notice::showIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon_->setPixmap(icon(toneIconName(tone_), toneColor(tone_, palette()))
                         .pixmap(QSize(size, size), devicePixelRatioF()));
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
    }
    QWidget::changeEvent(event);
}

ElidedLine::ElidedLine(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setText(text);
}

void ElidedLine::setText(const QString &text)
{
    text_ = text;
    // As plain text: a name may look like HTML.
    setToolTip(QStringLiteral("<span style='white-space:pre'>%1</span>")
                   .arg(isolated(text).toHtmlEscaped()));
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text_) + 2, fontMetrics().height()};
}

QSize ElidedLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void ElidedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? mutedText(palette())
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QString shown = isolated(fontMetrics().elidedText(text_, Qt::ElideMiddle, width()));
    painter.drawText(rect(),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     shown);
}

void ElidedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

}  // namespace holdfast::ui
