// SPDX-License-Identifier: GPL-3.0-or-later
// How VersionsPage is put together, and what of its arrangement is kept.
#include "ui/versions/comparison_view.h"
#include "ui/versions/file_panel.h"
#include "ui/versions/find_panel.h"
#include "ui/versions/folder_panel.h"
#include "ui/versions/history_tree_model.h"
#include "ui/versions/history_tree_view.h"
#include "ui/versions/several_panel.h"
#include "ui/versions/time_bar.h"
#include "ui/versions/versions_page.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/turning_splitter.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kLeastLines = 9;

/// A quiet sentence in the middle of a place that has nothing to show, with its picture.
QWidget *buildHint(const QString &iconName, const QString &title, const QString &text,
                   QPushButton *button = nullptr)
{
    auto *hint = new QWidget;
    auto *layout = new QVBoxLayout(hint);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, 48, hint, IconLabel::Look::Muted), 0,
                      Qt::AlignHCenter);
    auto *heading = new QLabel(title, hint);
    QFont large = scaledFont(heading->font(), 1.2);
    large.setBold(true);
    heading->setFont(large);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *line = new QLabel(text, hint);
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    layout->addWidget(line);
    if (button != nullptr) {
        button->setParent(hint);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    return hint;
}

}  // namespace

void VersionsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    pages_ = new QStackedWidget(this);
    browser_ = buildBrowser();
    comparison_ = new ComparisonView(service(), pages_);
    comparison_->setObjectName(QStringLiteral("comparison"));
    auto *folders = new QPushButton(tr("Choose &folders"));
    folders->setObjectName(QStringLiteral("chooseFolders"));
    connect(folders, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Folders); });
    empty_ = buildHint(QStringLiteral("versions"), tr("Nothing is backed up yet"),
                       tr("As soon as a folder is backed up, every version of every file in it "
                          "can be found here."),
                       folders);
    empty_->setObjectName(QStringLiteral("noVersions"));
    for (QWidget *page : {browser_, static_cast<QWidget *>(comparison_), empty_}) {
        pages_->addWidget(page);
    }
    layout->addWidget(pages_);
}

QWidget *VersionsPage::buildBrowser()
{
    auto *page = new QWidget(pages_);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    title_ = new QLabel(page);
    title_->setTextFormat(Qt::PlainText);
    title_->setObjectName(QStringLiteral("versionsTitle"));
    title_->setWordWrap(true);
    QFont large = scaledFont(title_->font(), 1.6);
    large.setBold(true);
    title_->setFont(large);
    layout->addWidget(title_);
    time_ = new TimeBar(service(), page);
    layout->addWidget(time_);
    layout->addLayout(buildFilters());
    trouble_ = new Notice(page);
    trouble_->setObjectName(QStringLiteral("versionsTrouble"));
    layout->addWidget(trouble_);
    splitter_ = new TurningSplitter(96, page);
    splitter_->setObjectName(QStringLiteral("versionsSplitter"));
    splitter_->setHandleWidth(24);
    left_ = new QStackedWidget(splitter_);
    left_->setMinimumHeight(fontMetrics().height() * kLeastLines);
    tree_ = new HistoryTreeView(*model_, left_);
    found_ = new FindPanel(service(), left_);
    left_->addWidget(tree_);
    left_->addWidget(found_);
    splitter_->addWidget(left_);
    splitter_->addWidget(buildDetails());
    splitter_->setStretchFactor(0, 4);
    splitter_->setStretchFactor(1, 3);
    splitter_->setSizes({560, 470});
    layout->addWidget(splitter_, 1);
    return page;
}

QLayout *VersionsPage::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("versionsSearch"));
    search_->setPlaceholderText(tr("Search everything that was ever backed up"));
    search_->setAccessibleName(tr("Search everything that was ever backed up"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    deleted_ = new QCheckBox(tr("Show &deleted files"));
    deleted_->setObjectName(QStringLiteral("showDeleted"));
    row->addWidget(search_, 1);
    row->addWidget(deleted_);
    return row;
}

QWidget *VersionsPage::buildDetails()
{
    details_ = new QStackedWidget(splitter_);
    nothing_ = buildHint(QStringLiteral("clock"), tr("Choose a file or a folder"),
                         tr("Its versions are shown here: to read, to compare and to bring back. "
                            "Move the slider to see how everything was at another time."));
    file_ = new FilePanel(service(), details_);
    folder_ = new FolderPanel(service(), details_);
    details_->addWidget(nothing_);
    details_->addWidget(file_);
    details_->addWidget(folder_);
    several_ = new SeveralPanel(details_);
    details_->addWidget(several_);
    return details_;
}

void VersionsPage::saveView(QSettings &settings) const
{
    saveArrangement(*this, settings);
    settings.setValue(QStringLiteral("deleted"), deleted_->isChecked());
    settings.setValue(QStringLiteral("search"), search_->text());
}

void VersionsPage::restoreView(QSettings &settings)
{
    restoreArrangement(*this, settings);
    deleted_->setChecked(settings.value(QStringLiteral("deleted"), false).toBool());
    showStates();
    search_->setText(settings.value(QStringLiteral("search")).toString());
}

}  // namespace holdfast::ui
