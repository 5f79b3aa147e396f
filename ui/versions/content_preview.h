// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/content_loader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace holdfast::ui
{

class PictureView;

/// Shows the content of one version: text, a picture, or in words why there is nothing to see.
class ContentPreview final : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the preview.
    explicit ContentPreview(BackupService &service, QWidget *parent = nullptr);

    void showContent(const ContentRequest &request);
    /// Of a symbolic link: where it leads.
    void showLink(const ContentRequest &request);
    /// No content: a sentence, and a button under it when `action` is not empty.
    void say(const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionWanted();

private:
    void build();
    void take(const LoadedContent &content);

    ContentLoader *loader_ = nullptr;
    bool isLink_ = false;
    QLabel *about_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    QPlainTextEdit *text_ = nullptr;
    PictureView *picture_ = nullptr;
    QWidget *message_ = nullptr;
    QLabel *said_ = nullptr;
    QPushButton *action_ = nullptr;
};

/// `UTF-8 text, 1.2 KiB`: what a content is, for people.
[[nodiscard]] QString contentText(const LoadedContent &content);

}  // namespace holdfast::ui
