// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/counts_panel.h"

#include "ui/text/texts.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tints.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

SpaceBar::SpaceBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpaceBar::setSpace(std::uint64_t backup, std::uint64_t other, std::uint64_t free)
{
    backup_ = static_cast<double>(backup);
    other_ = static_cast<double>(other);
    free_ = static_cast<double>(free);
    update();
}

QSize SpaceBar::sizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 3 / 4};
}

void SpaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(whole, 4, 4);
    painter.setClipPath(outline);
    paintKind(painter, whole, LegendEntry::Kind::Empty, palette());
    const double all = backup_ + other_ + free_;
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    double at = whole.left();
    const auto part = [&](double bytes, LegendEntry::Kind kind) {
        const double length = all > 0 ? whole.width() * bytes / all : 0;
        paintKind(painter, QRectF(at, whole.top(), length, whole.height()), kind, palette());
        at += length;
    };
    part(backup_, LegendEntry::Kind::Past);
    part(other_, LegendEntry::Kind::Other);
    painter.setClipping(false);
    painter.resetTransform();
    painter.setPen(hairline(palette()));
    painter.drawPath(outline);
}

CountsPanel::CountsPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    buildCounts(column);
    buildSpace(column);
}

void CountsPanel::buildCounts(QVBoxLayout *column)
{
    struct Count {
        const char *name;
        QString caption;
        QString explanation;
    };
    const std::array<Count, 4> counts{{
        {"countFiles", tr("files"), tr("Files as they are now, each with a copy in the backup")},
        {"countVersions", tr("earlier versions"),
         tr("Earlier contents of files that changed since")},
        {"countDeleted", tr("deleted files kept"),
         tr("Files that you deleted and that are still in the backup")},
        {"countDuplicates", tr("duplicates"), tr("Files whose content is there once more")},
    }};
    auto *row = new QHBoxLayout;
    row->setSpacing(kPageMargin * 2);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        numbers_[i] = new Prose(Prose::Role::Heading, QStringLiteral("–"), this);
        numbers_[i]->setObjectName(QString::fromLatin1(counts[i].name));
        numbers_[i]->setWordWrap(false);
        numbers_[i]->setToolTip(counts[i].explanation);
        auto *caption = new Prose(Prose::Role::Note, counts[i].caption, this);
        caption->setWordWrap(false);
        caption->setToolTip(counts[i].explanation);
        cell->addWidget(numbers_[i]);
        cell->addWidget(caption);
        row->addLayout(cell);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void CountsPanel::buildSpace(QVBoxLayout *column)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(kSpacing / 2);
    bar_ = new SpaceBar(this);
    bar_->setObjectName(QStringLiteral("spaceBar"));
    bar_->setAccessibleName(tr("Space on the backup drive"));
    block->addWidget(bar_);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(kPageMargin);
    backup_ = new LegendEntry(LegendEntry::Kind::Past, {}, this);
    backup_->setObjectName(QStringLiteral("spaceBackup"));
    other_ = new LegendEntry(LegendEntry::Kind::Other, {}, this);
    other_->setObjectName(QStringLiteral("spaceOther"));
    free_ = new LegendEntry(LegendEntry::Kind::Empty, {}, this);
    free_->setObjectName(QStringLiteral("spaceFree"));
    legend->addWidget(backup_);
    legend->addWidget(other_);
    legend->addWidget(free_);
    legend->addStretch(1);
    block->addLayout(legend);
    column->addLayout(block);
}

void CountsPanel::setStatus(const BackupStatus &status)
{
    const std::array<std::int64_t, 4> counts{status.files, status.versions, status.deleted,
                                             status.duplicates};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        numbers_[i]->setText(numberText(counts[i]));
    }
    const bool isKnown = status.destinationAvailable && status.totalBytes > 0;
    const std::uint64_t used = status.totalBytes - std::min(status.freeBytes, status.totalBytes);
    const std::uint64_t backup = isKnown ? std::min(status.storedBytes, used) : 0;
    bar_->setSpace(backup, isKnown ? used - backup : 0, isKnown ? status.freeBytes : 0);
    bar_->setVisible(isKnown);
    backup_->setText(tr("This backup: %1").arg(sizeText(status.storedBytes)));
    other_->setText(tr("Other files: %1").arg(sizeText(used - backup)));
    free_->setText(
        tr("Free: %1 of %2").arg(sizeText(status.freeBytes), sizeText(status.totalBytes)));
    other_->setVisible(isKnown);
    free_->setVisible(isKnown);
    bar_->setAccessibleDescription(
        QStringList{backup_->text(), other_->text(), free_->text()}.join(QStringLiteral(", ")));
}

}  // namespace holdfast::ui
