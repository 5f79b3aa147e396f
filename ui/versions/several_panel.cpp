// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/several_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace holdfast::ui
{

std::vector<NamedPath> outermost(std::vector<NamedPath> paths)
{
    std::sort(paths.begin(), paths.end(), [](const NamedPath &a, const NamedPath &b) {
        return std::tie(a.sourceName, a.path) < std::tie(b.sourceName, b.path);
    });
    std::vector<NamedPath> kept;
    for (NamedPath &path : paths) {
        const auto holds = [&path](const NamedPath &other) {
            return other.sourceName == path.sourceName && path.path.isWithin(other.path);
        };
        if (std::none_of(kept.begin(), kept.end(), holds)) {
            kept.push_back(std::move(path));
        }
    }
    return kept;
}

SeveralPanel::SeveralPanel(QWidget *parent)
    : Pane(parent),
      summary_(new Prose(Prose::Role::Heading, {}, this)),
      note_(new Prose(Prose::Role::Note, {}, this)),
      restore_(new QPushButton(icon(QStringLiteral("restore")), tr("&Restore…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    summary_->setObjectName(QStringLiteral("severalSummary"));
    column->addWidget(summary_);
    restore_->setObjectName(QStringLiteral("restoreSeveral"));
    restore_->setToolTip(tr("Bring them back as they were at the time that is shown; what will "
                            "happen is shown first"));
    column->addWidget(restore_, 0, Qt::AlignLeading);
    note_->setObjectName(QStringLiteral("severalNote"));
    column->addWidget(note_);
    column->addStretch(1);
    connect(restore_, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(paths_); });
}

void SeveralPanel::showPaths(std::vector<NamedPath> paths, int gone)
{
    summary_->setText(
        tr("%Ln files and folders are selected", nullptr, static_cast<int>(paths.size()) + gone));
    note_->setText(gone == 0 ? QString()
                             : tr("%Ln of them are not there at this time: choose one alone to "
                                  "bring it back.",
                                  nullptr, gone));
    paths_ = outermost(std::move(paths));
    restore_->setEnabled(!paths_.empty());
}

}  // namespace holdfast::ui
