// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/config_banner.h"

#include "ui/setup/config_mistakes.h"
#include "ui/text/texts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/question.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kMostMistakes = 3;

}  // namespace

ConfigBanner::ConfigBanner(BackupService &service, QWidget *parent)
    : QWidget(parent),
      service_(service),
      headline_(new Prose(Prose::Role::Strong, {}, this)),
      detail_(new Prose(Prose::Role::Body, {}, this))
{
    setObjectName(QStringLiteral("configBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    headline_->setObjectName(QStringLiteral("configBannerHeadline"));
    detail_->setObjectName(QStringLiteral("configBannerDetail"));
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpacing / 2);
    column->addWidget(headline_);
    column->addWidget(detail_);
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](const char *name, const QString &iconName,
                                     const QString &text) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        return button;
    };
    auto *open = add("bannerOpen", QStringLiteral("open"), tr("Open the file"));
    good_ = add("bannerGood", QStringLiteral("file"), tr("Use the last good copy…"));
    auto *again = add("bannerAgain", QStringLiteral("verify"), tr("Look again"));
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kPageMargin, kSpacing, kPageMargin, kSpacing);
    row->setSpacing(kSpacing);
    row->addWidget(new IconLabel(QStringLiteral("error"), fontMetrics().height() * 2, this,
                                 IconLabel::Look::Bad),
                   0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(row);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    whole->addWidget(line);

    connect(open, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(localUrl(service_.setup().file))) {
            failed(tr("No program opened the file."));
        }
    });
    connect(good_, &QPushButton::clicked, this, &ConfigBanner::askForGood);
    connect(again, &QPushButton::clicked, this, [this] { service_.reload(); });
    connect(&service, &BackupService::setupChanged, this, &ConfigBanner::refresh);
    refresh();
}

void ConfigBanner::refresh()
{
    const Setup &setup = service_.setup();
    setVisible(setup.exists && !setup.isUsable);
    if (isHidden()) {
        return;
    }
    headline_->setText(setup.unreadable
                           ? tr("The configuration can’t be read, so nothing is backed up.")
                           : tr("The configuration has a mistake, so nothing is backed up."));
    const QStringList mistakes = configMistakes(setup);
    QStringList lines = mistakes.mid(0, kMostMistakes);
    if (mistakes.size() > kMostMistakes) {
        lines << tr("And %Ln more.", nullptr, static_cast<int>(mistakes.size()) - kMostMistakes);
    }
    lines
        << tr("The file %1 is left as it is. As soon as it is mended, Holdfast goes on by itself.")
               .arg(isolated(nameText(setup.file.bytes())));
    detail_->setText(lines.join(u'\n'));
    detail_->setToolTip(plainToolTip(parserWords(setup)));
    good_->setVisible(!setup.lastGood.isEmpty());
}

void ConfigBanner::askForGood()
{
    const Setup &setup = service_.setup();
    Question question;
    question.name = QStringLiteral("lastGood");
    question.title = tr("Use the last good copy?");
    question.text = tr("The last configuration that Holdfast could use is of %1.", "Tuesday 18:40")
                        .arg(friendlyTimeText(setup.lastGoodAt, service_.now()));
    question.explanation =
        tr("What was changed in the file since does not hold then. The file as it "
           "is now is kept beside it as %1.",
           "file name")
            .arg(nameText(setup.file.name()) + u'~');
    question.consent = tr("&Use the copy");
    ask(this, question, [this] { takeGood(); });
}

void ConfigBanner::takeGood()
{
    service_.readDocument(service_.setup().lastGood)
        .then(this, [this](const Result<JsonValue> &document) {
            if (!document) {
                failed(errorText(document.error()));
                return;
            }
            service_.save(*document, Saved::KeepingOld)
                .then(this, [this](const Result<void> &saved) {
                    if (saved) {
                        Q_EMIT said(tr("The last good configuration holds again."));
                    } else {
                        failed(errorText(saved.error()));
                    }
                });
        });
}

void ConfigBanner::failed(const QString &text)
{
    Q_EMIT said(text);
}

}  // namespace holdfast::ui
