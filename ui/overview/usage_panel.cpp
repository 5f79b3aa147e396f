// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/usage_panel.h"

#include "ui/overview/away_text.h"
#include "ui/overview/treemap_widget.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

// More rectangles than an eye can tell apart are shown as one.
constexpr std::size_t kMostTiles = 60;

}  // namespace

UsagePanel::UsagePanel(BackupService &service, QWidget *parent) : QWidget(parent), service_(service)
{
    build();
}

UsagePanel::~UsagePanel()
{
    stop_.request_stop();
}

void UsagePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing / 2);
    trail_ = new QHBoxLayout;
    trail_->setSpacing(0);
    column->addLayout(trail_);

    auto *stack = new QWidget(this);
    pages_ = new QStackedLayout(stack);
    map_ = new TreemapWidget(stack);
    map_->setObjectName(QStringLiteral("usageMap"));
    map_->setAccessibleName(tr("What takes the space"));
    note_ = new Prose(Prose::Role::Note, {}, stack);
    note_->setObjectName(QStringLiteral("usageNote"));
    note_->setAlignment(Qt::AlignCenter);
    pages_->addWidget(map_);
    pages_->addWidget(note_);
    column->addWidget(stack, 1);

    legend_ = new QWidget(this);
    auto *legend = new QHBoxLayout(legend_);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(kSpacing);
    auto *present = new LegendEntry(LegendEntry::Kind::Present, {}, legend_);
    auto *past = new LegendEntry(LegendEntry::Kind::Past, {}, legend_);
    present->setObjectName(QStringLiteral("usagePresent"));
    past->setObjectName(QStringLiteral("usagePast"));
    presentText_ = present->findChild<QLabel *>();
    pastText_ = past->findChild<QLabel *>();
    legend->addWidget(present);
    legend->addWidget(past);
    legend->addStretch(1);
    column->addWidget(legend_);

    connect(map_, &TreemapWidget::opened, this, &UsagePanel::openTile);
    connect(map_, &TreemapWidget::upWanted, this, &UsagePanel::goUp);
    say(tr("Adding up…"));
    showTrail();
}

void UsagePanel::refresh()
{
    // The numbers of the sources first: what they take is asked by them.
    const int question = ++question_;
    service_.sources().then(this, [this, question](const Result<std::vector<NamedPath>> &answer) {
        if (answer) {
            for (const NamedPath &source : *answer) {
                sources_[source.sourceName] = source.source;
            }
        }
        if (question == question_) {
            go(place_);
        }
    });
}

void UsagePanel::go(NamedPath place)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    const int question = ++question_;
    askLargest(service_, place, kMostTiles, stop_.get_token())
        .then(this, [this, question, place](Result<UsageDigest> answer) {
            if (question != question_) {
                return;
            }
            if (!answer && isAway(service_, answer.error())) {
                if (isFirst_) {
                    say({});
                }
                return;  // what was known stays, and the page's head says why
            }
            if (!answer) {
                say(unansweredText(service_, answer.error()));
                return;
            }
            place_ = place;
            show(std::move(*answer));
        });
}

void UsagePanel::show(UsageDigest usage)
{
    const bool isTop = place_.sourceName.empty();
    if (isTop && isFirst_ && usage.count == 1 && usage.largest.front().isFolder) {
        // One source alone would be one large rectangle.
        isFirst_ = false;
        canBeHigher_ = false;
        go(placeOf(usage.largest.front()));
        return;
    }
    isFirst_ = false;
    rows_ = std::move(usage.largest);
    std::vector<TreemapTile> tiles;
    for (const FolderUsage &row : rows_) {
        tiles.push_back(tileOf(row));
    }
    all_ = {usage.count, usage.currentBytes, usage.pastBytes};
    map_->setTiles(std::move(tiles), [this](std::size_t from) { return othersTile(from); });
    presentText_->setText(tr("Files now: %1").arg(sizeText(usage.currentBytes)));
    pastText_->setText(tr("Kept history: %1").arg(sizeText(usage.pastBytes)));
    if (usage.currentBytes + usage.pastBytes == 0) {
        say(isTop ? tr("Nothing is stored yet. After the first backup you see here which folders "
                       "take the space.")
                  : tr("Nothing in this folder takes any space."));
    } else {
        legend_->setVisible(true);
        pages_->setCurrentWidget(map_);
    }
    showTrail();
}

TreemapTile UsagePanel::tileOf(const FolderUsage &row)
{
    TreemapTile tile;
    tile.name = isolated(row.path.isEmpty() ? nameText(row.source) : nameText(row.path.name()));
    tile.present = static_cast<double>(row.currentBytes);
    tile.past = static_cast<double>(row.pastBytes);
    tile.opens = true;
    tile.numbers = sizeText(row.currentBytes + row.pastBytes);
    tile.description = tr("%1: %2 now, %3 of earlier versions and deleted files")
                           .arg(tile.name, sizeText(row.currentBytes), sizeText(row.pastBytes));
    return tile;
}

// All but the first ones. Versions has the list of them.
TreemapTile UsagePanel::othersTile(std::size_t from) const
{
    std::uint64_t present = all_.currentBytes;
    std::uint64_t past = all_.pastBytes;
    for (std::size_t i = 0; i < std::min(from, rows_.size()); ++i) {
        present -= rows_[i].currentBytes;
        past -= rows_[i].pastBytes;
    }
    const std::int64_t count = all_.count - static_cast<std::int64_t>(from);
    if (count <= 0) {
        return {};
    }
    TreemapTile tile;
    tile.present = static_cast<double>(present);
    tile.past = static_cast<double>(past);
    tile.isOthers = true;
    tile.opens = !place_.sourceName.empty();
    tile.name = tr("%Ln more", nullptr, static_cast<int>(count));
    tile.numbers = sizeText(present + past);
    tile.description = tr("%1: %2 now, %3 of earlier versions and deleted files")
                           .arg(tile.name, sizeText(present), sizeText(past));
    return tile;
}

void UsagePanel::say(const QString &text)
{
    note_->setText(text);
    legend_->setVisible(false);
    pages_->setCurrentWidget(note_);
}

NamedPath UsagePanel::placeOf(const FolderUsage &row) const
{
    const auto known = sources_.find(row.source);
    return {known == sources_.end() ? 0 : known->second, row.source, row.path};
}

void UsagePanel::openTile(int index)
{
    if (map_->tiles()[static_cast<std::size_t>(index)].isOthers) {
        Q_EMIT versionsWanted(place_);
        return;
    }
    const FolderUsage &row = rows_[static_cast<std::size_t>(index)];
    if (row.isFolder) {
        go(placeOf(row));
    } else {
        Q_EMIT versionsWanted(placeOf(row));
    }
}

void UsagePanel::goUp()
{
    if (place_.sourceName.empty()) {
        return;
    }
    if (!place_.path.isEmpty()) {
        go({place_.source, place_.sourceName, place_.path.parent()});
    } else if (canBeHigher_) {
        go({});
    }
}

void UsagePanel::showTrail()
{
    while (QLayoutItem *item = trail_->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const std::vector<BytesView> parts = place_.path.parts();
    if (canBeHigher_) {
        addCrumb(tr("All folders"), {}, place_.sourceName.empty());
    }
    if (!place_.sourceName.empty()) {
        addCrumb(isolated(nameText(place_.sourceName)), {place_.source, place_.sourceName, {}},
                 parts.empty());
    }
    // Of a long way the last steps: the others are a few clicks on Up away.
    constexpr std::size_t kMostCrumbs = 3;
    RelPath path;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        path = path / parts[i];
        if (i + kMostCrumbs >= parts.size()) {
            addCrumb(isolated(nameText(parts[i])), {place_.source, place_.sourceName, path},
                     i + 1 == parts.size());
        }
    }
    trail_->addStretch(1);
}

void UsagePanel::addCrumb(const QString &text, const NamedPath &place, bool isLast)
{
    if (trail_->count() > 0) {
        auto *arrow = new QLabel(
            layoutDirection() == Qt::RightToLeft ? QStringLiteral("‹") : QStringLiteral("›"), this);
        trail_->addWidget(arrow);
    }
    constexpr int kMostWidth = 22;
    const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle,
                                                   fontMetrics().averageCharWidth() * kMostWidth);
    if (isLast) {
        auto *here = new Prose(Prose::Role::Strong, shown, this);
        here->setObjectName(QStringLiteral("usageHere"));
        here->setToolTip(plainToolTip(text));
        here->setContentsMargins(kSpacing / 3, 0, kSpacing / 3, 0);
        trail_->addWidget(here);
        return;
    }
    auto *crumb = new QToolButton(this);
    crumb->setObjectName(QStringLiteral("usageCrumb"));
    crumb->setAutoRaise(true);
    crumb->setToolTip(plainToolTip(text));
    crumb->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    crumb->setAccessibleName(tr("Go to %1").arg(text));
    connect(crumb, &QToolButton::clicked, this, [this, place] { go(place); });
    trail_->addWidget(crumb);
}

}  // namespace holdfast::ui
