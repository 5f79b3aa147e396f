// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/comparison_view.h"

#include "ui/service/aside_pool.h"
#include "ui/text/texts.h"
#include "ui/versions/content_preview.h"
#include "ui/versions/picture_diff.h"
#include "ui/versions/picture_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/path_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrent>

namespace holdfast::ui
{
namespace
{

// Moves the other bar along. Both texts have the same rows, so the same value is the same row.
void tie(QScrollBar *a, QScrollBar *b)
{
    QObject::connect(a, &QScrollBar::valueChanged, b, &QScrollBar::setValue);
    QObject::connect(b, &QScrollBar::valueChanged, a, &QScrollBar::setValue);
}

}  // namespace

ComparisonView::ComparisonView(BackupService &service, QWidget *parent) : QWidget(parent)
{
    for (std::size_t side = 0; side < 2; ++side) {
        loaders_[side] = new ContentLoader(service, this);
        connect(loaders_[side], &ContentLoader::loaded, this,
                [this, side](const LoadedContent &content) { take(side, content); });
    }
    build();
}

void ComparisonView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildTop());
    auto *headings = new QHBoxLayout;
    headings->setSpacing(12);
    for (QLabel *&heading : headings_) {
        heading = new QLabel(this);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        headings->addWidget(heading, 1);
    }
    headings_[0]->setObjectName(QStringLiteral("olderHeading"));
    headings_[1]->setObjectName(QStringLiteral("newerHeading"));
    layout->addLayout(headings);
    stack_ = new QStackedWidget(this);
    stack_->setObjectName(QStringLiteral("comparisonStack"));
    texts_ = buildTexts();
    both_ = buildPictures();
    said_ = new QLabel(stack_);
    said_->setObjectName(QStringLiteral("comparisonSaid"));
    said_->setTextFormat(Qt::PlainText);
    said_->setAlignment(Qt::AlignCenter);
    said_->setWordWrap(true);
    for (QWidget *page : {texts_, both_, static_cast<QWidget *>(said_)}) {
        stack_->addWidget(page);
    }
    layout->addWidget(stack_, 1);
}

QWidget *ComparisonView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    back_ =
        new QPushButton(icon(isRightToLeft() ? QStringLiteral("next") : QStringLiteral("previous")),
                        tr("&Back to the versions"), top);
    back_->setObjectName(QStringLiteral("comparisonBack"));
    connect(back_, &QPushButton::clicked, this, &ComparisonView::backWanted);
    title_ = new PathLabel(top);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    summary_ = new QLabel(top);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setObjectName(QStringLiteral("comparisonSummary"));
    const auto button = [this, top](const QString &iconName, const QString &text, int direction) {
        auto *made = new QToolButton(top);
        made->setIcon(icon(iconName));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, [this, direction] { step(direction); });
        return made;
    };
    previous_ = button(QStringLiteral("up"), tr("To the difference before"), -1);
    previous_->setObjectName(QStringLiteral("previousDifference"));
    next_ = button(QStringLiteral("down"), tr("To the next difference"), 1);
    next_->setObjectName(QStringLiteral("nextDifference"));
    next_->setShortcut(QKeySequence(Qt::Key_F7));
    previous_->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    row->addWidget(back_);
    row->addSpacing(8);
    row->addWidget(title_, 1);
    row->addWidget(summary_);
    row->addWidget(previous_);
    row->addWidget(next_);
    return top;
}

QWidget *ComparisonView::buildTexts()
{
    auto *page = new QWidget(stack_);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    panes_[0] = new DiffPane(DiffPane::Side::Left, page);
    panes_[0]->setObjectName(QStringLiteral("olderText"));
    panes_[0]->setAccessibleName(tr("The older version"));
    panes_[1] = new DiffPane(DiffPane::Side::Right, page);
    panes_[1]->setObjectName(QStringLiteral("newerText"));
    panes_[1]->setAccessibleName(tr("The newer version"));
    row->addWidget(panes_[0], 1);
    row->addWidget(panes_[1], 1);
    tie(panes_[0]->verticalScrollBar(), panes_[1]->verticalScrollBar());
    tie(panes_[0]->horizontalScrollBar(), panes_[1]->horizontalScrollBar());
    return page;
}

QWidget *ComparisonView::buildPictures()
{
    auto *page = new QWidget(stack_);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (PictureView *&picture : pictures_) {
        picture = new PictureView(page);
        row->addWidget(picture, 1);
    }
    pictures_[0]->setAccessibleName(tr("The older picture"));
    pictures_[1]->setAccessibleName(tr("The newer picture"));
    return page;
}

void ComparisonView::compare(const QString &name, const Side &older, const Side &newer)
{
    clear();
    title_->setPathText(name);
    titles_ = {older.title, newer.title};
    say(tr("Reading both versions…"));
    loaders_[0]->load(older.request);
    loaders_[1]->load(newer.request);
}

void ComparisonView::clear()
{
    ++question_;
    contents_ = {};
    differences_.clear();
    places_.clear();
    current_ = -1;
    for (std::size_t side = 0; side < 2; ++side) {
        loaders_[side]->stop();
        headings_[side]->clear();
    }
    say({});
}

QWidget *ComparisonView::firstFocus() const
{
    return back_;
}

void ComparisonView::take(std::size_t side, const LoadedContent &content)
{
    contents_[side] = content;
    const QString about = contentText(content);
    headings_[side]->setText(about.isEmpty() ? titles_[side]
                                             : titles_[side] + QStringLiteral(" — ") + about);
    if (contents_[0] && contents_[1]) {
        showBoth();
    }
}

void ComparisonView::showBoth()
{
    using Kind = LoadedContent::Kind;
    for (const std::optional<LoadedContent> &content : contents_) {
        if (content->kind == Kind::Failed) {
            say(content->problem);
            return;
        }
    }
    if (contents_[0]->kind == Kind::Text && contents_[1]->kind == Kind::Text) {
        showTexts();
    } else if (contents_[0]->kind == Kind::Picture && contents_[1]->kind == Kind::Picture) {
        showPictures();
    } else {
        say(tr("Only two texts or two pictures can be shown side by side. Open each version with "
               "its own program to compare them."));
    }
}

void ComparisonView::showTexts()
{
    const int question = question_;
    Answer(QtConcurrent::run(asidePool(), [left = contents_[0]->text, right = contents_[1]->text] {
        return DiffPane::Rows(
            std::make_shared<const std::vector<DiffRow>>(compareTexts(left, right)));
    })).then(this, [this, question](const DiffPane::Rows &rows) {
        if (question == question_) {
            takeRows(rows);
        }
    });
}

void ComparisonView::showPictures()
{
    const std::array<QImage, 2> images = {contents_[0]->picture, contents_[1]->picture};
    for (std::size_t side = 0; side < 2; ++side) {
        pictures_[side]->setPicture(images[side]);
    }
    stack_->setCurrentWidget(both_);
    if (contents_[0]->pictureSize != contents_[1]->pictureSize) {
        summary_->setText(tr("The pictures are of different sizes"));
        return;
    }
    Answer(QtConcurrent::run(asidePool(), [images] {
        return pictureDifferences(images[0], images[1]);
    })).then(this, [this, question = question_](const std::vector<QRect> &places) {
        if (question == question_) {
            takePlaces(places);
        }
    });
}

void ComparisonView::takePlaces(std::vector<QRect> places)
{
    places_ = std::move(places);
    const bool any = !places_.empty();
    summary_->setText(any ? tr("%Ln places differ", nullptr, static_cast<int>(places_.size()))
                          : tr("No difference can be seen"));
    previous_->setEnabled(any);
    next_->setEnabled(any);
    if (any) {
        step(1);
    }
}

void ComparisonView::takeRows(DiffPane::Rows rows)
{
    differences_ = differencesIn(*rows);
    panes_[0]->setRows(rows);
    panes_[1]->setRows(rows);
    stack_->setCurrentWidget(texts_);
    const bool any = !differences_.empty();
    const bool isCut = contents_[0]->isCut || contents_[1]->isCut;
    QString text = any ? tr("%Ln differences", nullptr, static_cast<int>(differences_.size()))
                       : tr("No line differs");
    if (isCut) {
        text = tr("%1 in the part that is shown").arg(text);
    }
    summary_->setText(text);
    previous_->setEnabled(any);
    next_->setEnabled(any);
    if (any) {
        step(1);
    }
}

void ComparisonView::say(const QString &text)
{
    said_->setText(text);
    summary_->clear();
    previous_->setEnabled(false);
    next_->setEnabled(false);
    stack_->setCurrentWidget(said_);
}

void ComparisonView::step(int direction)
{
    const int count = static_cast<int>(differences_.size() + places_.size());
    if (count == 0) {
        return;
    }
    current_ = std::clamp(current_ + direction, 0, count - 1);
    if (!places_.empty()) {
        for (PictureView *picture : pictures_) {
            picture->setMarks(places_, current_);
        }
        return;
    }
    const int row = differences_[static_cast<std::size_t>(current_)];
    panes_[0]->showRow(row);
    panes_[1]->showRow(row);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace holdfast::ui
