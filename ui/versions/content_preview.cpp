// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/content_preview.h"

#include "ui/text/texts.h"
#include "ui/versions/picture_view.h"
#include "ui/widgets/fonts.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdfast::ui
{

QString contentText(const LoadedContent &content)
{
    const QString size = sizeText(content.size);
    switch (content.kind) {
    case LoadedContent::Kind::Text:
        return content.isCut ? ContentPreview::tr("%1 text, %2; shown is the first %3")
                                   .arg(content.encoding, size, sizeText(ContentLoader::kMostText))
                             : ContentPreview::tr("%1 text, %2", "encoding, size")
                                   .arg(content.encoding, size);
    case LoadedContent::Kind::Picture:
        return ContentPreview::tr("Picture, %1 × %2 pixels, %3")
            .arg(content.pictureSize.width())
            .arg(content.pictureSize.height())
            .arg(size);
    case LoadedContent::Kind::Binary:
        return ContentPreview::tr("Binary, %1").arg(size);
    case LoadedContent::Kind::Failed:
        break;
    }
    return {};
}

ContentPreview::ContentPreview(BackupService &service, QWidget *parent) : QWidget(parent)
{
    loader_ = new ContentLoader(service, this);
    build();
    connect(loader_, &ContentLoader::loaded, this, &ContentPreview::take);
    connect(action_, &QPushButton::clicked, this, &ContentPreview::actionWanted);
    say({});
}

void ContentPreview::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("previewAbout"));
    about_->setTextFormat(Qt::PlainText);
    about_->setWordWrap(true);
    layout->addWidget(about_);
    stack_ = new QStackedWidget(this);
    text_ = new QPlainTextEdit(stack_);
    text_->setObjectName(QStringLiteral("previewText"));
    text_->setAccessibleName(tr("Content of this version"));
    text_->setReadOnly(true);
    // Read by keyboard, too: with a cursor that can be seen.
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setTabChangesFocus(true);
    text_->setFont(fixedFont(font()));
    picture_ = new PictureView(stack_);
    picture_->setObjectName(QStringLiteral("previewPicture"));
    message_ = new QWidget(stack_);
    auto *lines = new QVBoxLayout(message_);
    lines->setContentsMargins(12, 12, 12, 12);
    said_ = new QLabel(message_);
    said_->setObjectName(QStringLiteral("previewSaid"));
    said_->setTextFormat(Qt::PlainText);
    said_->setWordWrap(true);
    said_->setAlignment(Qt::AlignCenter);
    action_ = new QPushButton(message_);
    action_->setObjectName(QStringLiteral("previewAction"));
    lines->addStretch(1);
    lines->addWidget(said_);
    lines->addWidget(action_, 0, Qt::AlignHCenter);
    lines->addStretch(1);
    stack_->addWidget(text_);
    stack_->addWidget(picture_);
    stack_->addWidget(message_);
    layout->addWidget(stack_, 1);
}

void ContentPreview::showContent(const ContentRequest &request)
{
    // What is shown stays until the other is there: no flicker from version to version.
    about_->setText(tr("Reading…"));
    about_->setVisible(true);
    isLink_ = false;
    loader_->load(request);
}

void ContentPreview::showLink(const ContentRequest &request)
{
    isLink_ = true;
    loader_->load(request);
}

void ContentPreview::say(const QString &text, const QString &action)
{
    loader_->stop();
    about_->clear();
    about_->setVisible(false);
    said_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    stack_->setCurrentWidget(message_);
}

void ContentPreview::take(const LoadedContent &content)
{
    if (isLink_ && content.kind == LoadedContent::Kind::Text) {
        say(tr("This is a link. It leads to %1").arg(content.text));
        return;
    }
    switch (content.kind) {
    case LoadedContent::Kind::Text:
        text_->setPlainText(content.text);
        stack_->setCurrentWidget(text_);
        break;
    case LoadedContent::Kind::Picture:
        picture_->setPicture(content.picture);
        stack_->setCurrentWidget(picture_);
        break;
    case LoadedContent::Kind::Binary:
        say(!content.problem.isEmpty() ? content.problem
                                       : tr("This is neither text nor a picture, so there is "
                                            "nothing to read here. Open it with its own program."));
        break;
    case LoadedContent::Kind::Failed:
        say(content.problem);
        return;
    }
    about_->setText(contentText(content));
    about_->setVisible(true);
}

}  // namespace holdfast::ui
